// Pinyin initials of the characters in indicator names, so that xxgk finds 信息公开.

/** Initials of the characters that occur in indicator names; grouped by letter. */
const INITIALS: Readonly<Record<string, string>> = {
  a: '按案',
  b: '报办部布不本比避补表别別佈報編编博',
  c: '策处次撤查采程持出财参测长常處',
  d: '答单督多达电定道对动到大抖度代点党东读讀電打待',
  e: '额二',
  f: '费复法访分放发服风否范反罚废非府發費訪粉複罰',
  g: '公告规共工关过供构国管高够更个果構官',
  h: '回会话获合核函画户红紅號号話戶',
  j: '举结件机纠经减解接计决兼局建金进节精及据均禁結記經絕绝久舉計记拒',
  k: '开客刊可科口開款',
  l: '来类律量了领理录流络例率立類來',
  m: '民名门媒每面目明免門',
  n: '内年能',
  o: '偶',
  p: '培批评聘平频品',
  q: '请求起其区渠千全期情强取确請錢钱',
  r: '人热日任容入熱',
  s: '数申诉收受审属事上使说社实识首散示商设施十师书讼生省时數審訴手時司市絲丝算',
  t: '投听提通条停图调统谈体他頭头談同',
  w: '网微维问未务位无文完外万围闻握聞網',
  x: '新信行性息效询许宣现下项限选线讯写训許線訓詢',
  y: '有业议依用院阅页由予应源员优一与约月益要以域輿舆預预議意逾友',
  z: '主专咨重政中转众制支执职正致最总征资则准在整争质展值章站止掌作住址组直诊注總种種者眾指諮長',
};
const LETTER = new Map<string, string>();
for (const [letter, signs] of Object.entries(INITIALS))
  for (const sign of signs) if (!LETTER.has(sign)) LETTER.set(sign, letter);

/** 信息公开 → xxgk; characters that no indicator name holds are skipped. */
export const initials = (name: string): string =>
  [...name].map(sign => LETTER.get(sign) ?? (/[a-z0-9]/i.test(sign) ? sign.toLowerCase() : '')).join('');
