import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';

const compiled = compile(KNOWLEDGE);
const HINTS = { file: 'x.txt', sha256: '0'.repeat(64), bodyName: '南山市水务局' };
const read = (text: string, hints: object = {}) =>
  extract(plain(text), { ...HINTS, year: 2012, ...hints }, compiled);
const kinds = (text: string, hints: object = {}) =>
  read(text, { published: '2013-02-01', ...hints }).findings.map(finding => finding.kind);

test.each([
  ['现对我局2011年度政府信息公开工作总结如下:', { year: 2012, other: 2011 }],
  ['本报告所列数据的统计期限自2011年1月1日起至2011年12月31日止。', { year: 2012, other: 2011 }],
])('%s in a report on 2012 is another year', (text, args) => {
  const [finding, ...rest] = read(text, { published: '2013-02-01' }).findings;
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ kind: 'year_mismatch', args });
  expect(finding?.evidence[0]?.quote).toContain('2011');
});

test.each([
  '按照《2011年政务公开工作要点》的通知要求,',
  '与2011年相比增加3条。',
  '2013年我局将进一步做好政府信息公开工作。',
  '印发2011年政府信息公开工作要点。',
  '现对我局2012年度政府信息公开工作总结如下:',
])('%s is no other year', text => {
  expect(kinds(text)).toEqual([]);
});

test('a title that names the year of its announcement is a finding, not the year', () => {
  const report = extract(
    plain(
      '甲乙县教育局2015年政府信息公开工作年度报告\n发布日期:2015-03-20\n统计期限为2014年1月1日至2014年12月31日。',
    ),
    HINTS,
    compiled,
  );
  expect(report.year).toBe(2014);
  const [finding] = report.findings.filter(({ kind }) => kind === 'year_mismatch');
  expect(finding).toMatchObject({ args: { year: 2014, other: 2015 } });
  expect(finding?.evidence[0]?.quote).toContain('2015年');
});

test('undated and late are told apart, with the deadline of era and body', () => {
  expect(kinds('公开。', { published: null })).toEqual(['undated']);
  expect(kinds('公开。', { published: '2013-03-31' })).toEqual([]);
  const late = read('发布日期:2020-02-03\n公开。', { year: 2019 }).findings[0];
  expect(late).toMatchObject({
    kind: 'late',
    args: { published: '2020-02-03', deadline: '2020-01-31', era: '2019' },
  });
  expect(late?.evidence[0]).toMatchObject({ quote: expect.stringContaining('2020-02-03') });
});

test('the manifest wins, and each conflict is a finding with the text’s own words', () => {
  const text = '东莞市人力资源局2011年政府信息公开工作年度报告\n发布日期:2012-03-01\n公开。';
  const report = read(text, {
    agency: 'dongguan',
    year: 2012,
    published: '2013-03-01',
    title: '东莞市人力资源局报告',
  });
  expect(report).toMatchObject({ year: 2012, published: '2013-03-01', title: '东莞市人力资源局报告' });
  const conflicts = report.findings.filter(finding => finding.kind === 'manifest_conflict');
  expect(conflicts.map(finding => finding.args.field)).toEqual(['year', 'title', 'published']);
  expect(kinds('青岛市人社局2012年政府信息公开工作年度报告\n', { agency: 'panyu' })).toEqual([
    'manifest_conflict',
  ]);
});

test('a body that the catalogue does not know conflicts with the agency and the name that were given', () => {
  const fields = (text: string, hints: object) =>
    read(text, { published: '2013-02-01', bodyName: null, ...hints }).findings.map(
      ({ kind, args, evidence }) => [kind, args.field, args.text, evidence[0]?.valueStart],
    );
  const other = [['manifest_conflict', 'agency', '平安市档案局', 0]];
  const title = (body: string) => `${body}2012年政府信息公开工作年度报告\n公开。`;
  expect(fields(title('平安市档案局'), { agency: 'panyu' })).toEqual(other);
  expect(fields('2012年我局公开信息3条。\n平安市档案局\n2013年2月1日', { agency: 'panyu' })).toHaveLength(1);
  for (const same of ['区人力资源和社会保障局', '番禺区人社局', '廣州市番禺區人力資源和社會保障局'])
    expect(fields(title(same), { agency: 'panyu' }), same).toEqual([]);
  expect(fields(title('市水务局'), { agency: 'panyu' })).toHaveLength(1);
  expect(fields(title('平安市档案局'), { bodyName: '平安市档案馆' })).toEqual([
    ['manifest_conflict', 'body_name', '平安市档案局', 0],
  ]);
  expect(fields(title('平安市档案局'), { bodyName: '山东省平安市档案局' })).toEqual([]);
  expect(fields(title('番禺区档案局'), { agency: 'panyu', body: 'archives' })).toEqual([]);
});

test('two figures for one thing conflict; a hedge that covers the other, and another measure, do not', () => {
  const two = (a: string, b: string) =>
    kinds(`一、概述\n全年主动公开政府信息${a}条。\n二、主动公开政府信息情况\n全年主动公开政府信息${b}条。`);
  expect(two('1200多', '2451')).toEqual(['conflicting_figures']);
  expect(two('2400余', '2451')).toEqual([]);
  expect(two('近2500', '2451')).toEqual([]);
  expect(two('2451', '2451')).toEqual([]);
  expect(kinds('全年主动公开政府信息60条。《条例》实施以来,累计主动公开政府信息900条。')).toEqual([]);
});

test('a rate above 100 and a part above its whole are unlikely', () => {
  const found = read('全年收到政府信息公开申请4件,其中网上申请6件。按期答复率120%。', {
    published: '2013-02-01',
  });
  expect(found.findings.filter(one => one.kind === 'unlikely_figure').map(one => one.indicator)).toEqual([
    'requests.received_by_channel',
    'requests.on_time_rate',
  ]);
});

test('working days with a unit that cannot be are unlikely', () => {
  const [finding] = read('比《条例》规定的20年工作日缩短一半。', { published: '2013-02-01' }).findings;
  expect(finding).toMatchObject({
    kind: 'unlikely_figure',
    indicator: null,
    args: { printed: '20年工作日' },
  });
  expect(kinds('在20个工作日内答复,比15工作日快。')).toEqual([]);
});

test('a planted string is named as printed, and names no term of a check', () => {
  const report = read(
    '我局通过“Ｍobile.365-28”共公開信息五條。其中，政策類3條，動態類2條。共公開信息5條，其中甲類3條，乙類2條。',
  );
  expect(report.findings[0]?.args.string).toBe('Ｍobile.365-28');
  const spam = read('东莞局通过“bt365娱乐”共公開政府信息925條，其中動態類160條，法規類765條。');
  const [check] = spam.checks;
  expect(check?.right.terms.map(term => term.label)).toEqual(['共公開政府信息']);
  expect(check?.left.terms.map(term => term.label)).toEqual(['動態類', '法規類']);
});

test('one finding for each planted string', () => {
  const [finding] = read('电子版可在mobile.365-28(http://www.x.com)下载。通过“mobile.365-28”公开信息5条。', {
    published: '2013-02-01',
  }).findings;
  expect(finding).toMatchObject({ kind: 'tampered_text', args: { string: 'mobile.365-28', times: 2 } });
  expect(finding?.evidence).toHaveLength(2);
});

test.each([
  ['a part named by who asked', '全年共收到政府信息公开申请10件。以组织名义提交的政府信息申请有2件。'],
  ['two ways of asking', '接待来访咨询30人次。接听咨询电话500余人次。'],
  ['two accounts', '“某省水利”微信公众号发布信息260条，“某省河长”微信公众号发布信息64条。'],
  [
    'told in one breath',
    '本级新收政府信息公开申请2件，予以公开2件；部门新收政府信息公开申请4件，予以公开1件。',
  ],
])('%s is no contradiction', (_, text) => {
  const report = read(text, { year: 2022 });
  expect(report.findings.filter(({ kind }) => kind === 'conflicting_figures')).toEqual([]);
});

test('two totals of the year contradict each other, far apart or in the same words', () => {
  const text =
    '我街道2022年主动公开政府信息共304条。\n四、其他\n为做好这项工作，我街道加强了领导，落实了责任，完善了制度，组织了学习，回应了群众关切，办好了各项实事。\n2022年共主动公开政府信息165条。';
  const report = read(text, { year: 2022 });
  expect(report.findings.filter(({ kind }) => kind === 'conflicting_figures')).toHaveLength(1);
});
