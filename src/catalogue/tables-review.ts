// Official table 四 因政府信息公开工作被申请行政复议、提起行政诉讼情况: one row of fifteen cells, formats of 2019 and 2021.
import type { CellKey, TableForm, TableRow, TableTake } from '../extract/knowledge.ts';

const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;
const COLUMNS = [
  { id: 'upheld', label: '结果维持', match: ['结果维持'] },
  { id: 'corrected', label: '结果纠正', match: ['结果纠正'] },
  { id: 'other', label: '其他结果', match: ['其他结果'] },
  { id: 'pending', label: '尚未审结', match: ['尚未审结'] },
  { id: 'total', label: '总计', match: ['总计', '合计'] },
];
const columns = COLUMNS.map(({ id }) => id);

const ROWS: readonly TableRow[] = [
  { id: 'reconsideration', label: '行政复议', match: ['行政复议'], columns },
  { id: 'direct', label: '行政诉讼·未经复议直接起诉', match: ['未经复议直接起诉', '直接起诉'], columns },
  { id: 'after_reconsideration', label: '行政诉讼·复议后起诉', match: ['复议后起诉'], columns },
];

const LITIGATION = ['direct', 'after_reconsideration'] as const;

const takes: readonly TableTake[] = [
  ...columns.map(id => ({ indicator: `reconsideration.${id}`, cells: [['reconsideration', id] as const] })),
  ...columns.flatMap(id => [
    { indicator: `litigation.${id}`, cells: LITIGATION.map((block): CellKey => [block, id]) },
    ...LITIGATION.map(block => ({
      indicator: `litigation.${id}`,
      category: block,
      cells: [[block, id] as const],
    })),
  ]),
];

const form = (era: '2019' | '2021'): TableForm => ({
  id: `${era}.review`,
  era,
  title: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  layout: 'blocks',
  rows: ROWS,
  columns: COLUMNS,
  head: ['结果维持', '结果纠正', '其他结果', '尚未审结', '直接起诉', '复议后起诉'],
  least: { head: 2, rows: 3 },
  takes,
  identities: ROWS.map(({ id }) => ({
    id: `row.${id}`,
    kind: 'table_row' as const,
    left: RESULTS.map((result): CellKey => [id, result]),
    right: [[id, 'total'] as const],
  })),
});

export const REVIEW_2019 = form('2019');
export const REVIEW_2021 = form('2021');
