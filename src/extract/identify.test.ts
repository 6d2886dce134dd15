// Titles, names, days and years as reports print them, and what is read from each. Long, for each is a line of its own.
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { findDate, findPeriod, findYears } from './date.ts';
import { plain } from './document.ts';
import { fold } from './fold.ts';
import { type Hints, identify } from './identify.ts';
import { seatOf } from './place.ts';

const HINTS: Hints = { file: 'x.txt', sha256: `abcdef01${'0'.repeat(56)}` };
const who = (text: string, hints: Partial<Hints> = {}) =>
  identify(plain(text), fold(text), KNOWLEDGE, { ...HINTS, ...hints });

const date = (text: string) => findDate(text, { start: 0, end: text.length })?.value ?? null;

test.each([
  ['发布日期: 2013-03-21', '2013-03-21'],
  ['时间:2013/02/15 08:10:00', '2013-02-15'],
  ['2013年2月15', '2013-02-15'],
  ['2018年3月5日', '2018-03-05'],
  ['二〇一三年二月十五日', '2013-02-15'],
  ['二○一二年十二月三十一日', '2012-12-31'],
  ['20190131', '2019-01-31'],
  ['2013.2.5', '2013-02-05'],
  ['2013年2月30日', null],
  ['电话:0769-22836680', null],
  ['2013年3月', null],
  ['二O一三年元月十日', '2013-01-10'],
  ['2013年元月10日', '2013-01-10'],
  ['二O一三年十三月十日', null],
])('the date of %s is %s', (text, day) => {
  expect(date(text)).toBe(day);
});

test('the number of a page below a title is no part of it', () => {
  const text = '某市水务局2016年政府信息公开工作年度报告\n— 1 —\n一、概述\n全年公开信息3条。';
  expect(who(text).title).toBe('某市水务局2016年政府信息公开工作年度报告');
});

test('a title whose last word is misprinted still tells body and year', () => {
  const found = who(
    '平安县北河镇2023年政府信息公开 工作告年度报\n来源:平安县人民政府办公室 时间:2024-01-31\n',
  );
  expect(found).toMatchObject({ bodyName: '平安县北河镇', year: 2023 });
});

test.each([
  ['(2023年度)', '某县人力资源和社会保障局(盖章)\n二〇二四年一月二十日', 2023, '2024-01-20'],
  ['2023年', '某县人力资源和社会保障局\n2024年1月20日', 2023, '2024-01-20'],
  ['——2023年度——', '某县人力资源和社会保障局 2024年3月', 2023, null],
  ['', '某县人力资源和社会保障局\n二〇二四年一月二十日', 2023, '2024-01-20'],
])('a title without its year, %s below it, signed %s', (below, signed, year, published) => {
  const text = `政府信息公开工作年度报告\n${below}\n一、概述\n主动公开信息3条。\n${signed}\n`;
  expect(who(text)).toMatchObject({ bodyName: '某县人力资源和社会保障局', year, published });
});

test('periods survive lost characters', () => {
  expect(findPeriod('自2010年1月1日起至2010年12月31日止')?.value).toBe(2010);
  expect(findPeriod('2012年1月1日至12月31日')?.value).toBe(2012);
  expect(findPeriod('统计期限为201711日至20171231日')?.value).toBe(2017);
  expect(findPeriod('2012年1月15日至2月1日')).toBeNull();
  expect(findPeriod('自2010年1月1日起至2011年12月31日止')).toMatchObject({ from: 2010, value: 2011 });
});

test('a report without a title has the year of its period, though it ends early, or of its own name in quotes', () => {
  const early = '(2017年12月15日)\n本报告中所列数据的统计期限自2017年1月1日起至2017年12月15日止。';
  expect(who(early).year).toBe(2017);
  expect(who('我局编制了《2013年度政府信息公开工作年度报告》,报告可以下载。').year).toBe(2013);
  expect(who('学习了《2013年度政府信息公开工作要点》,报告可以下载。').year).toBeNull();
});

test('a period over two years tells no year, and a body announced comes before the one that publishes', () => {
  const text =
    '发布机构: 县政府办\n现公布甲乙县人民政府2010年政府信息公开工作年度报告。统计期限自2010年1月1日至2011年12月31日。';
  expect(who(text)).toMatchObject({ year: 2010, bodyName: '甲乙县人民政府', level: 'district' });
  const own = '本报告所列数据自2010年1月1日起至2011年12月31日止。\n2010年,我局工作进展顺利。2010年公开3条。';
  expect(who(own).year).toBe(2010);
});

test('whoever made the report goes before the body that keeps the page; a day behind the name of a site is that of publication', () => {
  const made = '发布机构: | 农业农村局 |\n本年报由甲乙县农业局编制的2018年度政府信息公开年度报告。';
  expect(who(made)).toMatchObject({ bodyName: '甲乙县农业局', year: 2018 });
  const site =
    '某某署2013年政府信息公开工作年度报告\n中央政府门户网站 www.gov.cn 2014-03-28 14:24 来源: 某某署网站';
  expect(who(site).published).toBe('2014-03-28');
});

test('a title in the cell of a table is a title', () => {
  const text =
    '索引号: | 002590622/2016-32281 | 公开方式: | 主动公开 |\n| 2015年甲乙镇政府信息公开年报 | ||\n一、概述';
  expect(who(text)).toMatchObject({ bodyName: '甲乙镇', level: 'township', year: 2015 });
});

test('a title that names the year of its announcement: the period tells the year where the day of publication bears it out', () => {
  const period = '本年报所列数据的统计期限为2014年1月1日至2014年12月31日。';
  const title = '甲乙县教育局2015年政府信息公开工作年度报告';
  expect(who(`${title}\n发布日期:2015-03-20\n${period}`)).toMatchObject({
    year: 2014,
    published: '2015-03-20',
  });
  expect(who(`${title}\n${period}\n甲乙县教育局\n2015年3月20日`).year).toBe(2014);
  // Published a year later, or on no day: the period was copied from the report before.
  expect(who(`${title}\n发布日期:2016-03-20\n${period}`)).toMatchObject({
    year: 2015,
    published: '2016-03-20',
  });
  expect(who(`${title}\n${period}`).year).toBe(2015);
  const late = '2015年1月1日至2015年12月31日';
  expect(who(`${title}\n发布日期:2016-03-20\n统计期限为${late}。`).year).toBe(2015);
});

test('a ministry is known by its first sentence, a customs by its district; a day of publication goes before one of update', () => {
  expect(who('一、总体情况\n2024年,水利部坚持以人民为中心。')).toMatchObject({
    bodyName: '水利部',
    level: 'national',
  });
  expect(who('甲乙海关关区2021年政府信息公开年报\n一、总体情况')).toMatchObject({
    bodyName: '甲乙海关',
    level: null,
  });
  expect(who('甲乙海关2010年海关信息公开工作年度报告\n一、概述').bodyName).toBe('甲乙海关');
  const dated = who('甲县水务局2023年政府信息公开工作年度报告\n更新日期:2024年01月25日\n发布日期:2024-01-24');
  expect(dated.published).toBe('2024-01-24');
});

test('the line of a site’s name tells the day that it ends with, a sentence does not', () => {
  const title = '南溪县人民政府2015年政府信息公开工作年度报告';
  expect(who(`${title}\n南溪县人民政府门户网站 www.nanxi.gov.cn 2016-03-29 15:20\n一、概述`).published).toBe(
    '2016-03-29',
  );
  expect(who(`${title}\n县长王某出席了会议,会议始于 2016-03-29 15:20\n一、概述`).published).toBeNull();
});

test.each([
  // The day behind the title, before it, in brackets; behind the source; before 发布; in fields of any order.
  ['甲县水利局2017年政府信息公开工作年度报告 2018-01-22', '2018-01-22'],
  ['2018年01月22日 甲县水利局2017年政府信息公开工作年度报告', '2018-01-22'],
  ['甲县水利局2017年政府信息公开工作年度报告(2018年1月22日)', '2018-01-22'],
  ['甲县水利局2017年政府信息公开工作年度报告 来源:甲县政府网 2018-01-22', '2018-01-22'],
  ['甲县水利局2017年政府信息公开工作年度报告\n来源:甲县水利局 2018-01-22 11:08', '2018-01-22'],
  ['甲县水利局2017年政府信息公开工作年度报告\n[ 2018-01-22 ] 来源:[甲县水利局]', '2018-01-22'],
  ['甲县水利局2017年政府信息公开工作年度报告\n访问次数: 字号:[ 大 中 小 ] 2018-01-22 发布', '2018-01-22'],
  ['甲县水利局2017年政府信息公开工作年度报告\n发 布 日 期 : 2018-01-22 来 源 : 甲县水利局', '2018-01-22'],
  ['甲县水利局2017年政府信息公开工作年度报告\n成文日期:2018-01-20 发布日期:2018-01-22', '2018-01-22'],
  ['甲县水利局2017年政府信息公开工作年度报告\n文号:无 成文日期:2018-01-20', '2018-01-20'],
  ['甲县水利局2017年政府信息公开工作年度报告\n一、概述\n甲县水利局\n2 0 1 8 年 1 月 2 2 日', '2018-01-22'],
  ['甲县水利局2017年政府信息公开工作年度报告\n2018年01月22日 17时12分 来源:甲县水利局', '2018-01-22'],
  ['甲县水利局2017年政府信息公开工作年度报告\n2018-01-22 08:30:00 作者: 来源:', '2018-01-22'],
  // Another year's, a period's, a meeting's.
  ['甲县水利局2017年政府信息公开工作年度报告 根据规定编制,自2017年1月1日至2017年12月31日止', null],
  ['甲县水利局2017年政府信息公开工作年度报告 2015-01-22', null],
  ['甲县水利局2017年政府信息公开工作年度报告\n2018年1月22日召开的会议要求,各单位按时公开年报。', null],
])('the day of publication of %s', (text, published) => {
  expect(who(text)).toMatchObject({ bodyName: '甲县水利局', year: 2017, published });
});

test.each([
  '2018-01-22 甲县水利局2017年政府信息公开工作年度报告',
  '甲县水利局2017年政府信息公开工作年度报告 发布日期:2018-01-22',
  '【年度报告】甲县水利局2017年政府信息公开工作年度报告',
  '《甲县水利局2017年政府信息公开工作年度报告》',
  '甲县水利局2017年政府信息公开工作年度报告.doc',
  '甲县水利局2017年政府信息公开工作年度报告 作者: 来源:甲县政府网 时间:2018-01-22',
])('the title in %s', line => {
  expect(who(line).title).toBe('甲县水利局2017年政府信息公开工作年度报告');
});

test('pages that the foot leads to and the name of the site are neither title nor body', () => {
  const foot =
    '上一篇:甲县财政局2015年政府信息公开工作年度报告\n下一篇:\n甲县民政局2014年政府信息公开年度报告';
  expect(who(`甲县水利局2017年政府信息公开\n一、概述\n${foot}`)).toMatchObject({ title: null, year: 2017 });
  expect(who(`2017年,我局公开信息3条。\n${foot}`)).toMatchObject({ title: null, bodyName: '' });
  expect(who('甲县人民政府门户网站\n2017年,我局公开信息3条。').bodyName).toBe('');
});

test('a year and a body on the line above are part of the title', () => {
  expect(who('2014年甲县烟草专卖局\n政府信息公开工作年度报告\n一、概述')).toMatchObject({
    title: '2014年甲县烟草专卖局政府信息公开工作年度报告',
    bodyName: '甲县烟草专卖局',
    year: 2014,
  });
});

test('letters set apart and brackets behind the title tell the body, other words in brackets do not', () => {
  expect(who('2 0 1 4 年甲县水利局政府信息公开工作年度报告')).toMatchObject({
    bodyName: '甲县水利局',
    year: 2014,
  });
  expect(who('甲 县 水 利 局 2 0 1 4 年 政 府 信 息 公 开 工 作 年 度 报 告')).toMatchObject({
    bodyName: '甲县水利局',
    year: 2014,
  });
  expect(who('2021年政府信息公开工作年度报告(甲县司法局)')).toMatchObject({
    bodyName: '甲县司法局',
    year: 2021,
  });
  expect(who('2021年政府信息公开工作年度报告(公开稿)').bodyName).toBe('');
});

test('a title of the year after gives way where the text tells of the year before alone', () => {
  const title = '甲县卫生局2013年政府信息公开工作年度报告';
  const period = '本年报统计数据期限为2012年1月1日到2012年12月31日。';
  const told = (year: number) => `${year}年,我局按照要求推进公开。\n${year}年,我局主动公开信息120条。`;
  expect(who(`${title}\n${period}\n${told(2012)}\n2013年,我局将进一步加强工作。`).year).toBe(2012);
  expect(who(`${title}\n${period}\n${told(2013)}`).year).toBe(2013);
  expect(who(`${title}\n${period}\n${told(2012)}\n2013年,我局公开信息3条。`).year).toBe(2013);
});

test('a day before the author and the source is that of publication', () => {
  const title = '岱岳县教育局2010年度政府信息公开工作年度报告';
  const line = '2011-03-18　　作者：　　来源：本站原创　　浏览次数：327　　【打印】【关闭】';
  expect(who(`${title}\n${line}\n根据规定编制。`).published).toBe('2011-03-18');
});

test('a blank between the year and 年 is no part of the name', () => {
  expect(who('正文\n2024 年南山市科委政府信息公开工作\n年度报告\n')).toMatchObject({
    bodyName: '南山市科委',
    year: 2024,
  });
});

test('years keep their places, and numbers of another kind are none', () => {
  const text = '二〇一二年,第2012号,1998年以来';
  expect(findYears(text, { start: 0, end: text.length }).map(({ value, start }) => [value, start])).toEqual([
    [2012, 0],
    [1998, 13],
  ]);
});

test('a body that the catalogue does not know is called as the text has it, and compared in Simplified', () => {
  expect(who('南山縣檔案局2016年政府信息公開工作年度報告\n')).toMatchObject({
    bodyName: '南山縣檔案局',
    called: '南山县档案局',
    level: 'district',
    read: { bodyName: { value: '南山县档案局', start: 0, end: 6 } },
  });
  const relative = '縣檔案局2016年政府信息公開工作年度報告\n南山縣政府批准。南山縣人民政府網站。';
  expect(who(relative).bodyName).toBe('南山縣檔案局');
  expect(who('青島市人社局2016年政府信息公開工作年度報告\n').bodyName).toBe('青岛市人力资源和社会保障局');
});

test('title, header and index number of an unseen body', () => {
  const read = who(`索引号: 11330700099/2023-00013
发布机构: 平安市民政局 发布日期: 2023-01-10
平安市民政局2022年政府信息公开工作年度报告
一、总体情况`);
  expect(read).toMatchObject({
    id: 'unknown.abcdef01-2022',
    agency: null,
    body: 'unknown.abcdef01',
    bodyName: '平安市民政局',
    year: 2022,
    era: '2021',
    title: '平安市民政局2022年政府信息公开工作年度报告',
    published: '2023-01-10',
  });
  expect(read.read.indexNumber?.value).toBe('11330700099/2023-00013');
});

test('a title over two lines, a body before 政府信息公开, a year in Chinese digits', () => {
  expect(who('平安县审计局\n2016年政府信息公开年度报告\n一、概述')).toMatchObject({
    bodyName: '平安县审计局',
    title: '平安县审计局2016年政府信息公开年度报告',
  });
  expect(who('2009年南山市北河区人民政府信息公开年报\n')).toMatchObject({
    bodyName: '南山市北河区人民政府',
    year: 2009,
  });
  expect(who('南山市财政局二〇一五年政府信息公开工作年度报告\n').year).toBe(2015);
});

test('a text without a title is identified from its body, place and signature', () => {
  const opening = who(
    '一、总体情况\n2021年区民政局坚持以便民为初心。在北河区人民政府网站公开信息。北河区政府统一部署。',
  );
  expect(opening).toMatchObject({ bodyName: '北河区民政局', year: 2021, title: null, published: null });
  const signed = who(`现将工作情况报告如下。\n${'公开工作。\n'.repeat(50)}\n南山市水务局\n2014年2月20日`);
  expect(signed).toMatchObject({ bodyName: '南山市水务局', published: '2014-02-20', year: 2013 });
});

test('known agencies are found by every alias, and hints win', () => {
  expect(who('东莞市劳动局2009年政府信息公开工作年度报告\n')).toMatchObject({
    agency: 'dongguan',
    id: 'dongguan-2009',
  });
  expect(who('山东省青岛市人社局2019年度政府信息公开工作年度报告\n').id).toBe('qingdao-2019');
  const hinted = who('南山市水务局2014年政府信息公开年度报告\n', {
    agency: 'panyu',
    body: 'government',
    year: 2020,
  });
  expect(hinted).toMatchObject({
    id: 'panyu.government-2020',
    agency: 'panyu',
    body: 'government',
    era: '2019',
  });
});

test('the fiscal year is not the year of publication, and script is told', () => {
  expect(who('南山市水务局2017年政府信息公开工作年度报告\n发布日期:2018-02-28')).toMatchObject({
    year: 2017,
    script: 'Hans',
  });
  expect(who('南山區水務局2017年政府信息公開工作年度報告\n發布日期:2018-02-28')).toMatchObject({
    script: 'Hant',
    bodyName: '南山區水務局',
    published: '2018-02-28',
  });
});

test('an upload years later is no publication; a December report is', () => {
  const head = '南山市水务局2010年政府信息公开工作年度报告\n发布日期:';
  expect(who(`${head}2017-06-21\n${'公开。\n'.repeat(30)}南山市水务局\n2011年2月12日`).published).toBe(
    '2011-02-12',
  );
  expect(who(`${head}2017-06-21\n公开。`).published).toBeNull();
  expect(who(`${head}2010-12-29\n公开。`).published).toBe('2010-12-29');
  expect(who(`${head}2018- 03- 20`.replace('2010年', '2017年')).published).toBe('2018-03-20');
});

test('the last words of a title on a line of their own, and the year before the body', () => {
  expect(who('平安县北河镇2008年政府信息公开工作\n年度报告\n')).toMatchObject({
    title: '平安县北河镇2008年政府信息公开工作年度报告',
    bodyName: '平安县北河镇',
    year: 2008,
  });
  expect(who('根据规定,特公布2022年南山市水务局信息公开工作年度报告。').bodyName).toBe('南山市水务局');
});

test('the title that the format keeps beside the text speaks where the text shows none', () => {
  const document = {
    ...plain('一、概述\n我局主动公开信息3条。'),
    title: '青岛市人社局2016年政府信息公开年度报告_政务网',
  };
  expect(identify(document, fold(document.text), KNOWLEDGE, HINTS)).toMatchObject({
    id: 'qingdao-2016',
    title: '青岛市人社局2016年政府信息公开年度报告',
    era: '2014',
  });
});

test('marks of a heading and of bold type are no part of a title', () => {
  const title = '平安县北河镇2008年政府信息公开工作年度报告';
  for (const line of [`# ${title}`, `**${title}**`, `## **${title}** ##`])
    expect(who(`${line}\n`)).toMatchObject({ title, bodyName: '平安县北河镇', year: 2008 });
});

test.each([
  // Of a township, with and without the places above it.
  ['北河镇2016年政府信息公开年度报告\n请与平安市南山区北河镇人民政府联系。', '平安市南山区北河镇人民政府'],
  ['平安县北河镇2016年政府信息公开年度报告', '平安县北河镇'],
  [
    '北河镇人民政府2016年政府信息公开年度报告\n信息来源:平安市南山区北河镇人民政府',
    '平安市南山区北河镇人民政府',
  ],
  ['2021年度北河街道政府信息公开年报\n发布机构: 平安市北河街道办事处', '平安市北河街道办事处'],
  ['平安二中2021年政府信息公开工作年度报告', '平安二中'],
  ['平安县人民医院2021年信息公开年度报告', '平安县人民医院'],
  ['平安市自来水有限公司2021年信息公开年度报告', '平安市自来水有限公司'],
  ['平安市市场监管系统2023年政府信息公开工作年度报告', '平安市市场监管系统'],
  ['水利部2009年政府信息公开工作年度报告(节选)', '水利部'],
  ['国土资源部发布2012年政府信息公开工作报告', '国土资源部'],
  ['平安市统计局、国家统计局平安调查队2012年政府信息公开年度报告', '平安市统计局、国家统计局平安调查队'],
  ['2012年度本级政府(机关)信息公开工作年度报告', ''],
  ['关于2013年政府信息公开工作年度报告', ''],
  ['现将信访局2021年度政府信息公开工作报告如下:', '信访局'],
  ['现就精河县行政服务中心2016年度政府信息公开工作情况报告如下:', '精河县行政服务中心'],
  ['由平安县水务局结合有关统计数据编制。', '平安县水务局'],
  ['本报告由平安县水务局办公室编制并公开。', '平安县水务局'],
  ['本报告由平安县人民政府办公室编制。', '平安县人民政府办公室'],
  [
    '特向社会公布2019年度市政府研究室信息公开年度报告。2019年平安市政府研究室主动公开信息6条。',
    '平安市政府研究室',
  ],
  ['2020年,我局公开信息6条。如有疑问,请与平安县审计局办公室联系(地址:北河路1号)。', '平安县审计局'],
  ['如需咨詢,請與平安縣北河鎮(zhèn)人民政府黨政辦公室聯系(電話:1)。', '平安县北河镇人民政府'],
  ['2009年度北河鎮(zhèn)政府信息公開年度報(bào)告', '北河镇'],
  ['平安县水务局2024年政府\n信息公开工作年度报告', '平安县水务局'],
  ['平安县人民政府\n信息公开工作2024年度报告', '平安县人民政府'],
  ['现将2024年度政府信息公开工作年度报告如下:', ''],
  ['(二)部分公开(区', ''],
])('the body of %s', (text, name) => {
  expect(who(text).called).toBe(name);
});

test.each([
  ['威海市文登区信访局', 'district', '山东省威海市'],
  ['黄石市审计局', 'prefecture', '湖北省'],
  ['广州市财政局', 'sub-provincial', '广东省'],
  ['上海市统计局', 'province', null],
  ['上海市青浦区教育局', 'district', '上海市'],
  ['义乌市交通运输局', 'district', null],
  ['青岛市平度市财政局', 'district', '山东省青岛市'],
  ['吉林市昌邑区两家子满族乡人民政府', 'township', '吉林省吉林市昌邑区'],
  ['佳县螅镇', 'township', '佳县'],
  ['恩施土家族苗族自治州人民政府', 'prefecture', '湖北省'],
  ['东乡族自治县人社局', 'district', null],
  ['广西壮族自治区财政厅', 'province', null],
  ['区城乡建设局', 'district', null],
  ['杭州市市场监督管理局', 'sub-provincial', '浙江省'],
  ['孝感市政府研究室', 'prefecture', '湖北省'],
  ['水利部', 'national', null],
  ['国家税务总局甲县税务局', 'district', null],
  ['国家税务总局苏州市税务局', 'prefecture', '江苏省'],
  ['国家统计局山东调查总队', 'province', null],
  ['国家统计局洛阳调查队', 'prefecture', '河南省'],
  ['海关总署(本级机关)', 'national', null],
  ['甲海关', null, null],
  ['南通经济技术开发区管理委员会', null, '江苏省南通市'],
  ['天津市滨海新区人民政府', 'district', '天津市'],
  ['河东区甲乙街', 'township', '河东区'],
  ['凉山州财政局', 'prefecture', '四川省'],
])('the seat of %s', (name, level, parent) => {
  expect(seatOf(name, KNOWLEDGE.places)).toEqual({ level, parent });
});

test('a year that only the address or a spaced sentence tells', () => {
  expect(who('我局主动公开信息。', { url: 'http://x.cn/r.jsp?area=1&fbtime=2012' }).year).toBe(2012);
  expect(who('我局主动公开信息。', { url: 'http://x.cn/2016n/t20180101_1.html' }).year).toBe(2016);
  expect(who('我局主动公开信息。', { url: 'http://x.cn/t20180101_2016123.html' }).year).toBeNull();
  expect(who('2012 年,我局主动公开信息6条。').year).toBe(2012);
});

test('a zero-width blank anywhere in a title leaves its body and year readable', () => {
  const title = '南山市水务局2011年度政府信息公开工作年度报告';
  for (let at = 0; at <= title.length; at++)
    for (const mark of ['\u200b', '\u200d', '\ufeff', '\u00ad']) {
      const printed = `${title.slice(0, at)}${mark}${title.slice(at)}`;
      const { bodyName, year } = who(`${printed}\n现对我局2011年度政府信息公开工作情况报告如下。\n`);
      expect(`${at} ${bodyName} ${year}`).toBe(`${at} 南山市水务局 2011`);
    }
});

test.each([
  '现对我局2011年度政府信息公开工作年度报告',
  '现将本镇2011年政府信息公开年报',
  '现就我厅2011年政府信息公开工作总结',
])('%s names nobody', title => {
  expect(who(`${title}\n收到申请3件。\n`).bodyName).toBe('');
});

test('a body whose name begins as other words do keeps it', () => {
  expect(who('本溪市水务局2011年度政府信息公开工作年度报告\n').bodyName).toBe('本溪市水务局');
});

test.each([
  ['2008年原甲海市劳动和社会保障局政府信息公开年报', '甲海市劳动和社会保障局'],
  ['原平市财政局2012年政府信息公开年报', '原平市财政局'],
  ['2008年政府甲城区人事局信息公开工作年度报告', '甲城区人事局'],
  [
    '本报告由甲京市乙兴区甲京市乙兴区发展和改革委员会编制的2010年度政府信息公开年度报告。',
    '甲京市乙兴区发展和改革委员会',
  ],
])('words before a name and a place printed twice are no part of it: %s', (text, name) => {
  expect(who(`${text}\n一、概述`).bodyName).toBe(name);
});

test('a name on the line before its year, an office by its short name, an index below its label', () => {
  expect(who('特向社会公布某市公路局\n2014年政府信息公开工作年度报告。')).toMatchObject({
    bodyName: '某市公路局',
    year: 2014,
  });
  expect(who('本报告由青山省人防办编制,统计期限自2014年1月1日起。').bodyName).toBe('青山省人防办');
  expect(who('本报告由信息公开办编制,统计期限自2014年1月1日起。').bodyName).toBe('');
  expect(who('甲市交通运输局2013年度关于开展政府信息公开工作年度报告编制和发布工作情况报告').bodyName).toBe(
    '甲市交通运输局',
  );
});
