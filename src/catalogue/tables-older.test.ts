import { expect, test } from 'vitest';
import { PROACTIVE_2019, READ_2019, STATISTICS } from '../extract/fixtures/older.ts';
import { read } from './fixtures/tables.ts';

/** A table's rows printed in one form. */
const FORMS: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  tabs: rows => rows.map(row => row.join('\t')).join('\n'),
  bars: rows => rows.map(row => `${row.join(' | ')} |`).join('\n'),
  'bars with empty cells after': rows => rows.map(row => `| ${row.join(' | ')} | | ||`).join('\n'),
  'bars one a line': rows => rows.map(row => row.map(cell => `${cell} |\n`).join('')).join('||\n'),
  'bars before': rows => rows.map(row => row.join('\n| ')).join('\n|\n'),
  'one a line': rows => rows.flat().join('\n'),
  'one a line, empty lines': rows => rows.flat().join('\n\n'),
  'run together': rows => rows.flat().join(' '),
  spaces: rows => rows.map(row => row.join('   ')).join('\n'),
};

test.each(Object.keys(FORMS))('二 of the 2019 format is read whole: %s', name => {
  const text = `二、主动公开政府信息情况\n${FORMS[name]?.(PROACTIVE_2019)}\n三、收到和处理政府信息公开申请情况\n无。`;
  const { tables, candidates, problems } = read(text);
  expect(tables.map(({ id, era }) => [id, era])).toEqual([['2019.proactive', '2019']]);
  expect(tables[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual(READ_2019);
  expect(problems).toEqual([]);
  for (const { start, end, printed } of tables[0]?.cells ?? []) expect(text.slice(start, end)).toBe(printed);
  const figures = candidates.map(({ indicator, value }) => [indicator, value]);
  expect(figures).toEqual([
    ['proactive.rules.issued', 0],
    ['proactive.normative_documents.issued', 12],
    ['proactive.licensing_decisions', 845],
    ['proactive.penalty_decisions', 93],
    ['proactive.coercion_decisions', 1],
  ]);
});

const FIGURES = STATISTICS.filter(([, unit]) => unit !== '').map(([, , figure]) => Number(figure));

const rowOf = (label: string): number =>
  Number(STATISTICS.find(([printed]) => printed?.includes(label))?.[2]);
/** Trade secrets and privacy: rights of third parties. */
const THIRD = rowOf('涉及商业秘密') + rowOf('涉及个人隐私');

test.each([
  ...Object.entries(FORMS),
  [
    'units in the label',
    (rows: readonly (readonly string[])[]) =>
      rows.map(([label, unit, figure]) => `${label}${unit ? `(${unit})` : ''}\t${figure}`).join('\n'),
  ],
  [
    'units after the figure',
    (rows: readonly (readonly string[])[]) =>
      rows.map(([label, unit, figure]) => `${label}\t${figure}${unit}`).join('\n'),
  ],
  [
    'no units',
    (rows: readonly (readonly string[])[]) =>
      rows.map(([label, , figure]) => `${label} ${figure}`).join('\n'),
  ],
  [
    'serial numbers in a column',
    (rows: readonly (readonly string[])[]) =>
      rows
        .map(([label, unit, figure], i) => `| ${i + 1} | ${label} | ${unit || '----'} | ${figure} |`)
        .join('\n'),
  ],
] as [string, (rows: readonly (readonly string[])[]) => string][])(
  'the statistics table is read whole: %s',
  (_, print) => {
    const text = `附件\n政府信息公开情况统计表\n(2017年度)\n统计指标 单位 统计数\n${print(STATISTICS)}\n单位负责人:某某 审核人:某某`;
    const { tables, candidates, problems } = read(text);
    expect(tables.map(({ id }) => id)).toEqual(['2014.statistics']);
    expect(tables[0]?.cells.map(({ value }) => value)).toEqual(FIGURES);
    expect(tables[0]?.cells.map(({ row }) => row)).toEqual(tables[0]?.rows);
    expect(problems).toEqual([]);
    const figure = (indicator: string, category: string | null = null): number | undefined =>
      candidates.find(one => one.indicator === indicator && one.category === category)?.value;
    expect(figure('proactive.total')).toBe(5823);
    expect(figure('social.posts', 'wechat')).toBe(866);
    expect(figure('requests.received_by_channel', 'online')).toBe(40);
    expect(figure('requests.answered')).toBe(57);
    expect(figure('requests.denied')).toBe(12);
    expect(figure('requests.denied', 'third_party_rights')).toBe(THIRD);
    expect(figure('requests.out_of_scope')).toBe(5);
    expect(figure('reconsideration.corrected')).toBe(1);
    expect(figure('litigation.corrected')).toBe(0);
    expect(figure('litigation.other')).toBe(2);
    expect(figure('fees.charged')).toBe(320);
    expect(figure('budget.disclosure')).toBe(125000);
    expect(figure('staff.part_time')).toBe(5);
  },
);

test.each([
  ['one a line', '\n', '\n'],
  ['a bar after each', ' |\n', '\n||\n'],
  ['in a row', ' ', '\n'],
])('rows numbered in a column of their own, zeros left empty: %s', (_, mark, end) => {
  const rows = STATISTICS.map(([label, unit, figure], i) => [
    String(i + 1),
    label,
    unit || '----',
    ...(figure === '0' ? [] : [figure]).filter(one => one !== ''),
  ]);
  const print = rows.map(row => row.join(mark) + (mark.includes('|') ? ' |' : '')).join(end);
  const { candidates } = read(`政府信息公开情况统计表\n序号 统计指标 单位 统计数\n${print}\n单位负责人:某某`);
  const figure = (indicator: string): number | undefined =>
    candidates.find(one => one.indicator === indicator && one.category === null)?.value;
  expect(figure('proactive.total')).toBe(5823);
  expect(figure('requests.received')).toBe(58);
  expect(figure('litigation.total')).toBe(7);
  expect(figure('litigation.corrected')).toBeUndefined();
  expect(figure('complaints.total')).toBeUndefined();
  expect(figure('staff.part_time')).toBe(5);
});

test('an outcome below an empty one belongs to the block whose head stands above it', () => {
  const rows = STATISTICS.filter(([label]) => !/^\(一\)维持/.test(label)).map(([label, unit, figure]) => [
    label,
    unit,
    /行政复议数量|^五、/.test(label) ? '' : figure,
  ]);
  const text = `统计指标 单位 统计数\n${rows.map(row => row.filter(Boolean).join(' ')).join('\n')}`;
  const { candidates } = read(text.replace('(二)被依法纠错数 件 1', '(二)被依法纠错数 件'));
  const figures = candidates.filter(({ indicator }) => /corrected|other$/.test(indicator));
  expect(figures.map(({ indicator, value }) => [indicator, value])).toEqual([
    ['reconsideration.other', 1],
    ['litigation.corrected', 0],
    ['litigation.other', 2],
  ]);
});

test('rights of third parties need both of their rows', () => {
  const rows = STATISTICS.filter(([label]) => !label?.includes('涉及个人隐私'));
  const { candidates } = read(`统计指标 单位 统计数\n${rows.map(row => row.join(' ')).join('\n')}`);
  const grounds = candidates.filter(({ indicator }) => indicator === 'requests.denied');
  expect(grounds.map(({ category }) => category)).toEqual([null, 'state_secret', 'three_securities']);
});

/** Labels and figures copied apart, as a page in columns is. */
const apart = (rows: readonly (readonly string[])[], figures: readonly string[]): string =>
  `政府信息公开情况统计表\n统计指标\n${rows.map(([label]) => label).join('\n')}\n单位\n${rows.map(([, unit]) => unit || '——').join('\n')}\n统计数\n${figures.join('\n')}\n单位负责人:某某`;
const PRINTED = STATISTICS.map(([, unit, figure]) => (unit === '' ? '——' : figure));

test('all labels, then all figures: read where every figure is there and every sum holds', () => {
  const text = apart(STATISTICS, PRINTED);
  const { tables, candidates } = read(text);
  expect(tables[0]?.cells.map(({ value }) => value)).toEqual(FIGURES);
  for (const { start, end, printed } of tables[0]?.cells ?? []) expect(text.slice(start, end)).toBe(printed);
  const figure = (indicator: string): number | undefined =>
    candidates.find(one => one.indicator === indicator && one.category === null)?.value;
  expect(figure('proactive.total')).toBe(5823);
  expect(figure('requests.received')).toBe(58);
  expect(figure('staff.part_time')).toBe(5);
});

test.each([
  ['one figure lost', PRINTED.filter((_, i) => i !== 3)],
  ['one figure too many', [...PRINTED, '7']],
  ['a sum that does not hold', PRINTED.map(figure => (figure === '58' ? '59' : figure))],
  ['nothing but zeros', PRINTED.map(figure => (figure === '——' ? figure : '0'))],
])('all labels, then all figures: left alone with %s', (_, figures) => {
  expect(read(apart(STATISTICS, figures)).candidates).toEqual([]);
});
