import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { findDate, findPeriod, findYears } from './date.ts';
import { plain } from './document.ts';
import { fold } from './fold.ts';
import { type Hints, identify } from './identify.ts';

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
])('the date of %s is %s', (text, day) => {
  expect(date(text)).toBe(day);
});

test('periods survive lost characters', () => {
  expect(findPeriod('自2010年1月1日起至2010年12月31日止')?.value).toBe(2010);
  expect(findPeriod('2012年1月1日至12月31日')?.value).toBe(2012);
  expect(findPeriod('统计期限为201711日至20171231日')?.value).toBe(2017);
  expect(findPeriod('2012年1月15日至2月1日')).toBeNull();
});

test('years keep their places, and numbers of another kind are none', () => {
  const text = '二〇一二年,第2012号,1998年以来';
  expect(findYears(text, { start: 0, end: text.length }).map(({ value, start }) => [value, start])).toEqual([
    [2012, 0],
    [1998, 13],
  ]);
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
    bodyName: '南山区水务局',
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
