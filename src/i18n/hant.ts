// Traditional forms for names that the data holds in Simplified Chinese only: agencies, places, units, indicator labels.
// One character to one, for these kinds of words; never for quoted evidence.
const PAIRS =
  '东東环環郑鄭门門资資会會条條个個号號数數办辦处處项項党黨县縣区區广廣乡鄉专專业業务務发發报報开開关關' +
  '总總计計请請诉訴讼訟议議复復维維纠糾结結转轉类類规規范範证證许許处處罚罰强強费費备備热熱线線电電单單' +
  '询詢网網访訪讯訊间間产產质質监監国國庆慶兰蘭济濟苏蘇阳陽达達连連沈瀋无無锡錫宁寧汉漢长長龙龍贵貴' +
  '银銀乌烏鲁魯齐齊马馬云雲陕陝肃肅劳勞动動应應急急农農财財审審税稅统統计計卫衛体體育育旅旅商商务務' +
  '与與万萬亿億届屆历歷时時书書岛島点點击擊众眾传傳员員级級给給满滿确確实實际際宽寬径徑设設该該论論' +
  '标標题題营營运運节節约約极極构構样樣检檢树樹权權机機来來杨楊极極桥橋厅廳湾灣泽澤汇匯洁潔涨漲测測' +
  '济濟滨濱潍濰渊淵温溫减減决決冲衝净淨准準凤鳳凯凱则則刚剛创創剂劑剑劍动動务務胜勝劳勞势勢协協卖賣' +
  '厂廠厦廈县縣参參双雙变變叶葉号號听聽启啟员員园園围圍图圖圆圓场場块塊坚堅坝壩声聲壳殼奖獎妇婦学學' +
  '宝寶实實审審宪憲对對导導寿壽将將尔爾层層岁歲岗崗岭嶺师師带帶帮幫库庫庙廟张張弹彈归歸当當录錄彻徹';
const FORMS = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) FORMS.set(PAIRS[at] ?? '', PAIRS[at + 1] ?? '');

export const toHant = (text: string): string => [...text].map(sign => FORMS.get(sign) ?? sign).join('');
