import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';
import { HTML, TEXTS } from './fixtures/filled.ts';
import { readDocument } from './read.ts';
import { acrossYears } from './years.ts';

const compiled = compile(KNOWLEDGE);
const HINTS = { file: 'x.txt', sha256: '0'.repeat(64) };
const read = (text: string, hints: object = {}) =>
  extract(plain(text), { ...HINTS, year: 2015, ...hints }, compiled);
const sums = (text: string) =>
  read(text).checks.map(check => [
    check.kind,
    check.status,
    check.left.terms.map(term => term.value),
    check.right.value,
    check.reason,
  ]);

test.each([
  [
    '主动公开政府信息100条,其中,甲类信息60条,占60.00%;乙类信息40,占40.00%。',
    [
      ['parts_total', 'holds', [60, 40], 100, null],
      ['shares', 'holds', [60, 40], 100, null],
    ],
  ],
  ['公开信息50条。其中,12个领域信息20条、其他30条。', [['parts_total', 'holds', [20, 30], 50, null]]],
  ['共清理文件10件,废止3件,失效2件,确认有效5件。', [['parts_total', 'holds', [3, 2, 5], 10, null]]],
  [
    '受理申请30例。\n其中属于甲的13例,乙6例,其余11例已答复。',
    [['parts_total', 'holds', [13, 6, 11], 30, null]],
  ],
  ['人员63人,其中,全职4人,兼职59人,确保了工作。', [['parts_total', 'holds', [4, 59], 63, null]]],
  [
    '共受理来电1.5万个,其中人工0.5万个,自动语音0.7万个,人均日接电量140余个。回拨0.3万个。',
    [['parts_total', 'fails', [5000, 7000], 15000, 'rest_unexplained']],
  ],
  ['公开信息20条,其中甲15条,乙9条。', [['parts_total', 'fails', [15, 9], 20, null]]],
  ['公开信息200余条,其中甲150条,乙49条。', [['parts_total', 'not_assessed', [150, 49], 200, 'hedged']]],
  [
    '公开信息300条,其中甲类100条、乙类120条等。',
    [['parts_total', 'not_assessed', [100, 120], 300, 'others_left_out']],
  ],
  ['公开信息300条,其中甲类100条(占33%)、乙类220条等。', [['parts_total', 'fails', [100, 220], 300, null]]],
  ['公开信息1.2万条,其中甲0.8万条,乙3960条。', [['parts_total', 'holds', [8000, 3960], 12000, null]]],
  ['公开信息100条,其中重点领域信息20条。', []],
  ['共收到申请124件,其中办结122件,结转下年度3件。', []],
  ['公开信息294篇,其中274篇被采用(县用稿264篇,市10篇)。', []],
  ['公开信息10条,其中甲6条,乙4条;在微信公布信息9条。', [['parts_total', 'holds', [6, 4], 10, null]]],
  [
    '受理申请21件,其中信函2件、网络19件。其中予以公开10件,部分公开11件。',
    [
      ['parts_total', 'holds', [2, 19], 21, null],
      ['parts_total', 'holds', [10, 11], 21, null],
    ],
  ],
  ['举办3次新闻发布会和1次通气会,培训2次。', []],
  ['2015年5月3日印发第12号文件,电话0769-22836680。', []],
])('%s', (text, expected) => {
  expect(sums(text)).toEqual(expected);
});

test('a printed share that is not its part of the total is a finding; the shares still add up', () => {
  const report = read('公开信息100条,其中甲60条,占70%;乙40条,占30%。');
  expect(report.checks.map(check => [check.kind, check.status])).toEqual([
    ['parts_total', 'holds'],
    ['shares', 'holds'],
  ]);
  const found = report.findings.filter(finding => finding.kind === 'share_mismatch');
  expect(found.map(finding => finding.args)).toEqual([
    { part: 60, total: 100, printed: 70, computed: 60 },
    { part: 40, total: 100, printed: 30, computed: 40 },
  ]);
  const cut = read('公开信息925条,其中甲24条,占2.60%;乙901条,占97.40%。');
  expect(cut.findings.filter(finding => finding.kind === 'share_mismatch')).toEqual([]);
});

test('shares are added up only where every part has one', () => {
  const kinds = (text: string) => read(text).checks.map(check => check.kind);
  expect(kinds('公开信息10条,其中甲5条,占50%;乙3条,占30%;丙2条。')).toEqual(['parts_total']);
  expect(sums('公开信息10条,其中甲5条,占50%;乙5条,占40%。')[1]).toEqual([
    'shares',
    'fails',
    [50, 40],
    100,
    null,
  ]);
});

test('each failed check has a finding with both sides, and changes no value', () => {
  const report = read('全年主动公开政府信息20条,其中甲类信息15条,乙类信息9条。');
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      kind: 'parts_do_not_sum',
      indicator: 'proactive.total',
      check: report.checks[0]?.id,
      args: { left: 24, right: 20, difference: 4 },
    }),
  );
  expect(report.observations.find(one => one.indicator === 'proactive.total')?.value).toBe(20);
});

test.each(Object.entries(TEXTS))('every identity of the filled official tables holds as %s', (_, text) => {
  const { tables, checks } = read(text, { year: 2023 });
  expect(tables.flatMap(table => table.cells)).toHaveLength(200);
  const official = checks.filter(check => check.kind.startsWith('table_'));
  expect(official.filter(check => check.status !== 'holds')).toEqual([]);
  const counts = official.map(check => check.kind).sort();
  expect(new Set(counts)).toEqual(new Set(['table_column', 'table_flow', 'table_row']));
  expect(official.length).toBeGreaterThan(40);
});

test('a changed cell breaks exactly the sums that it stands in', async () => {
  const bytes = new TextEncoder().encode(HTML);
  const whole = await readDocument('x.html', bytes, { pdf: () => Promise.reject(new Error('none')) });
  if (!whole.ok) throw new Error(whole.code);
  const { document } = whole;
  const report = extract(document, { ...HINTS, year: 2023 }, compiled);
  expect(report.checks.filter(check => check.status !== 'holds')).toEqual([]);
  const [table] = report.tables.filter(one => one.id === '2021.requests');
  const cell = table?.cells.find(one => one.row.includes('予以公开') && one.column === '自然人');
  if (!cell?.value) throw new Error('the fixture has no such cell');
  const digit = cell.printed.endsWith('9') ? '8' : '9';
  const text = document.text.slice(0, cell.end - 1) + digit + document.text.slice(cell.end);
  const broken = extract({ ...document, text }, { ...HINTS, year: 2023 }, compiled);
  const kinds = broken.checks.filter(check => check.status === 'fails').map(check => check.kind);
  expect(kinds.sort()).toEqual(['table_column', 'table_row']);
  expect(broken.findings.filter(finding => finding.kind === 'parts_do_not_sum')).toHaveLength(2);
});

test('prose beside a table is compared, and a difference is a finding', () => {
  const [table = ''] = Object.values(TEXTS);
  const bare = table.slice(table.indexOf('二、'));
  const told = (n: number) =>
    read(`一、总体情况\n2023年共收到政府信息公开申请${n}件。\n${bare}`, { year: 2023 });
  const value = read(bare).observations.find(
    one => one.indicator === 'requests.received' && one.category === null,
  )?.value;
  if (!value) throw new Error('the fixture has no such figure');
  const check = (n: number) => told(n).checks.filter(one => one.kind === 'prose_table');
  expect(check(value)).toMatchObject([{ status: 'holds', indicator: 'requests.received' }]);
  expect(check(value + 1)).toMatchObject([{ status: 'fails', difference: 1 }]);
  expect(told(value + 1).findings.map(finding => finding.kind)).toContain('prose_table_mismatch');
});

test('beside a table stand the new ones, the whole place in its government’s report, and what words state', () => {
  const [table = ''] = Object.values(TEXTS);
  const bare = table.slice(table.indexOf('二、'));
  const value =
    read(bare).observations.find(one => one.indicator === 'requests.received' && one.category === null)
      ?.value ?? 0;
  const told = (sentence: string, bodyName = '青山县教育局') =>
    read(`一、总体情况\n${sentence}\n${bare}`, { year: 2023, bodyName })
      .checks.filter(one => one.kind === 'prose_table' && one.indicator === 'requests.received')
      .map(one => [one.status, one.left.value]);
  const newly = `共受理政府信息公开申请${value + 4}件,其中去年结转4件,今年新收${value}件。`;
  expect(told(newly)).toEqual([['holds', value]]);
  expect(told(newly.replace(`新收${value}`, `新收${value + 1}`))).toEqual([['fails', value + 1]]);
  const place = `全县共收到政府信息公开申请${value}件。`;
  expect(told(place)).toEqual([]);
  expect(told(place, '青山县人民政府')).toEqual([['holds', value]]);
  expect(told('全年未收到政府信息公开申请。')).toEqual([['fails', 0]]);
  // What was carried over is told among what came, and among its kinds.
  const carried =
    read(bare).observations.find(one => one.indicator === 'requests.carried_over_in')?.value ?? 0;
  expect(carried).toBeGreaterThan(0);
  const both = read(
    `一、总体情况\n共受理政府信息公开申请${value + carried}件,其中自然人${value + carried - 1}件。\n${bare}`,
    { year: 2023 },
  ).checks.filter(one => one.kind === 'prose_table');
  expect(both.map(one => [one.status, one.right.terms.length])).toEqual([['holds', 2]]);
});

test('the flow of requests in prose: new and carried over against closed and carried on', () => {
  const text = '全年新收政府信息公开申请47件,上年结转1件,办结46件,结转下年度继续办理2件。';
  expect(read(text, { year: 2022 }).checks.filter(check => check.kind === 'table_flow')).toMatchObject([
    { status: 'holds', left: { value: 48 }, right: { value: 48 } },
  ]);
});

describe('across years', () => {
  const before = read('新收政府信息公开申请9件,结转下年度继续办理2件。', { agency: 'panyu', year: 2022 });
  const carried = (n: number) =>
    read(`新收政府信息公开申请7件,上年结转${n}件。`, { agency: 'panyu', year: 2023 });
  const later = (n: number) => acrossYears([carried(n), before], KNOWLEDGE)[0];

  test('what one year carries on, the next carries over; a failure is a finding with both sides', () => {
    expect(later(2)?.checks.at(-1)).toMatchObject({
      id: 'panyu-2023/check/carry_over_years/1',
      status: 'holds',
      left: { value: 2, terms: [{ label: '2022年结转下年度数', evidence: null }] },
      right: { value: 2, terms: [{ label: '上年结转申请数', evidence: { quote: '上年结转2件' } }] },
    });
    expect(later(2)?.findings).toEqual(carried(2).findings);
    expect(later(3)?.checks.at(-1)).toMatchObject({ status: 'fails', difference: -1 });
    expect(later(3)?.findings.at(-1)).toMatchObject({
      id: 'panyu-2023/finding/parts_do_not_sum/1',
      indicator: 'requests.carried_over_in',
      check: 'panyu-2023/check/carry_over_years/1',
      args: { left: 2, right: 3, difference: -1, before: 'panyu-2022' },
      evidence: [{ quote: '上年结转3件' }],
    });
    expect(later(3)?.observations).toEqual(carried(3).observations);
    expect(acrossYears([before], KNOWLEDGE)).toEqual([before]);
  });

  test('what is told twice is told once, and no more when the other year is gone', () => {
    const told = later(3);
    if (!told) throw new Error('no report');
    expect(acrossYears([told, before], KNOWLEDGE)[0]).toEqual(told);
    expect(acrossYears([told], KNOWLEDGE)[0]).toEqual(carried(3));
  });

  test('documents in force: last year’s with the new ones without the repealed ones', () => {
    const table = (issued: number, repealed: number, stock: number, year: number) =>
      read(
        `二、主动公开政府信息情况\n第二十条第(一)项\n信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|0|0|0\n行政规范性文件|${issued}|${repealed}|${stock}\n第二十条第(五)项\n信息内容|本年处理决定数量\n行政许可|5\n第二十条第(六)项\n信息内容|本年处理决定数量\n行政处罚|1\n行政强制|0\n第二十条第(八)项\n信息内容|本年收费金额(单位:万元)\n行政事业性收费|0\n`,
        { agency: 'panyu', year },
      );
    const checks = (stock: number) =>
      acrossYears([table(1, 1, 10, 2022), table(3, 2, stock, 2023)], KNOWLEDGE)[1];
    expect(checks(11)?.checks.filter(one => one.kind === 'in_force_years')).toMatchObject([
      { status: 'holds', left: { value: 11, terms: [{ value: 10 }, { value: 3 }, { value: -2 }] } },
      { status: 'holds', left: { value: 0 }, right: { value: 0 } },
    ]);
    expect(checks(9)?.checks.find(one => one.kind === 'in_force_years')).toMatchObject({ status: 'fails' });
    expect(checks(9)?.findings.at(-1)).toMatchObject({
      kind: 'parts_do_not_sum',
      indicator: 'proactive.normative_documents.in_force',
    });
  });
});
