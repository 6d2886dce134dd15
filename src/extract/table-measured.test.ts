import { expect, test } from 'vitest';
import { TABLES } from '../catalogue/tables.ts';
import { plain } from './document.ts';
import { fold } from './fold.ts';
import { readDocument } from './read.ts';
import { readTables } from './table.ts';

type Row = readonly [label: string, unit: string, year: string, all: string];

const HEAD: Row = ['指标', '单位', '2012年度数', '历年累计'];
const ROWS: readonly Row[] = [
  ['主动公开信息数', '条', '1,234', '5678'],
  ['其中:1.政府网站主动公开信息数', '条', '1100', '5000'],
  ['收到申请总数', '条', '45', '212'],
  ['其中:1.当面申请数', '条', '12', '67'],
  ['2.电子邮件申请数', '条', '3', '15'],
  ['3.网上申请数', '条', '20', '90'],
  ['4.信函申请数', '条', '10', '40'],
  ['对申请的答复总数', '条', '44', '210'],
  ['其中:1.同意公开答复数', '条', '30', '150'],
  ['收取费用总数', '元', '47.8', '210'],
  ['处理政府信息公开的专项经费', '万元', '3.5', '20'],
];
const VALUES = {
  'proactive.total': 1234,
  'requests.received': 45,
  'requests.received_by_channel/in_person': 12,
  'requests.received_by_channel/online': 20,
  'requests.received_by_channel/letter': 10,
  'requests.answered': 44,
  'requests.granted': 30,
  'fees.charged': 47.8,
  'budget.disclosure': 35000,
};

const joined = (separator: string, open = '', close = ''): string =>
  [HEAD, ...ROWS].map(row => `${open}${row.join(separator)}${close}`).join('\n');
const cells = (row: Row): string => row.map(cell => `<td>${cell}</td>`).join('');
const HTML = `<title>某局2012年年度报告</title><p>附表:指标统计表</p><table>${[HEAD, ...ROWS].map(row => `<tr>${cells(row)}</tr>`).join('')}</table>`;

const figures = (text: string, year: number | null = 2012): Record<string, number> =>
  Object.fromEntries(
    readTables(plain(text), fold(text), TABLES, year).candidates.map(one => [
      one.category === null ? one.indicator : `${one.indicator}/${one.category}`,
      one.value,
    ]),
  );

test.each([
  ['tabs', joined('\t')],
  ['bars', joined(' | ', '| ', ' |')],
  ['blanks', joined(' ')],
  ['cells on their own lines', joined('\n')],
  ['one line', joined(' ').replaceAll('\n', ' ')],
])('a table whose rows name their unit is read from %s', (_, table) => {
  const text = `附表:指标统计表\n${table}\n`;
  const { tables, spans, candidates } = readTables(plain(text), fold(text), TABLES, 2012);
  expect(figures(text)).toEqual(VALUES);
  expect(tables.map(({ id }) => id)).toEqual(['2008.statistics']);
  const kept = tables[0]?.cells.find(({ row, column }) => row === '收到申请总数' && column === '历年累计');
  expect(kept?.value).toBe(212);
  for (const { evidence } of candidates)
    for (const { start, end, quote } of evidence) {
      expect(text.slice(start, end)).toBe(quote);
      expect(spans.some(span => span.start <= start && end <= span.end)).toBe(true);
    }
});

test('and from a page', async () => {
  const read = await readDocument('a.html', new TextEncoder().encode(HTML), {
    pdf: () => Promise.reject(new Error('no PDF here')),
  });
  if (!read.ok) throw new Error(read.code);
  expect(figures(read.document.text)).toEqual(VALUES);
});

test('units may stand beside the labels', () => {
  const text = [HEAD, ...ROWS].map(([label, unit, ...cells]) => [`${label}(${unit})`, ...cells].join('\t'));
  const [head = '', ...rows] = text;
  expect(figures([head.replace('(单位)', ''), ...rows].join('\n'))).toEqual(VALUES);
});

test('an empty cell is no figure, and the one behind it is not the year’s', () => {
  const text = joined('\t').replace('\t12\t67', '\t\t67').replace('\t45\t212', '\t-\t212');
  const read = figures(text);
  expect(read['requests.received_by_channel/in_person']).toBeUndefined();
  expect(read['requests.received']).toBeUndefined();
  expect(read['requests.answered']).toBe(44);
});

test('without marks a row that lost a cell is left unread', () => {
  const read = figures(joined(' ').replace(' 12 67', ' 67'));
  expect(read['requests.received_by_channel/in_person']).toBeUndefined();
  expect(read['requests.received']).toBe(45);
});

test.each([
  ['of two years the report’s own counts', '指标\t单位\t2011年\t2012年', 212],
  ['last year’s column stands first', '指标\t单位\t上年度\t本年度', 212],
  ['a sum of the year so far', '指标\t单位\t本期\t本年累计', 212],
  ['only the year', '指标\t单位\t数量', undefined],
])('%s', (_, head, value) => {
  const text = joined('\t').replace(HEAD.join('\t'), head);
  expect(figures(text)['requests.received']).toBe(value);
});

test.each([
  ['another year’s', '指标\t单位\t2010年\t2011年'],
  ['codes', '指标\t单位\t代码\t2012年度'],
])('a head of %s columns is none of this form', (_, head) => {
  expect(figures(joined('\t').replace(HEAD.join('\t'), head))['proactive.total']).toBeUndefined();
});

test('wordings of another city, one column of figures', () => {
  const rows = ['统计指标\t单位\t数量', '受理申请总数\t件\t5', '其中:网上申请\t件\t3', '申请答复总数\t件\t5'];
  expect(figures(rows.join('\n'))).toEqual({
    'requests.received': 5,
    'requests.received_by_channel/online': 3,
    'requests.answered': 5,
  });
});

test('two rows are no table', () => {
  expect(figures([HEAD, ...ROWS.slice(2, 4)].map(row => row.join('\t')).join('\n'))).toEqual({});
});
