// The last resort for a table whose labels are broken around its figures: as many lines of figures as the form has rows,
// in the form's order, believed only when every sum that the form states of itself holds.
import type { Span } from '../core/span.ts';
import { cellOf, type RawCell } from './table-cell.ts';
import type { CompiledForm, Occurrence } from './table-labels.ts';
import type { RowRead } from './table-print.ts';

/** No table of a report is longer. */
const LONGEST = 6000;

const MARKS = ' |\t';
const DIGITS = '0123456789.,';

/** The figures at the end of a line when there are exactly `count` of them; null otherwise. */
function figures(folded: string, line: Span, count: number): RawCell[] | null {
  const cells: RawCell[] = [];
  let end = line.end;
  for (;;) {
    while (end > line.start && MARKS.includes(folded.charAt(end - 1))) end--;
    let start = end;
    while (start > line.start && DIGITS.includes(folded.charAt(start - 1))) start--;
    const cell = start < end ? cellOf(folded, start, end) : null;
    if (cell?.digits == null) break;
    cells.unshift(cell);
    if (cells.length > count) return null;
    end = start;
    if (start > line.start && !MARKS.includes(folded.charAt(start - 1))) break;
  }
  return cells.length === count ? cells : null;
}

function holds(form: CompiledForm['form'], rows: readonly RowRead[]): boolean {
  const values = new Map<string, number>();
  for (const { row: index, cells } of rows) {
    const row = form.rows[index];
    row?.columns.forEach((column, i) => {
      values.set(`${row.id}/${column}`, Number(cells[i]?.digits));
    });
  }
  const sum = (keys: readonly (readonly [string, string])[]): number =>
    keys.reduce((total, key) => total + (values.get(key.join('/')) ?? Number.NaN), 0);
  return form.identities.every(({ left, right }) => sum(left) === sum(right));
}

/** Every row of the form from its first label's place on, or null. */
export function readByOrder(
  folded: string,
  compiled: CompiledForm,
  labels: readonly Occurrence[],
): RowRead[] | null {
  const { form } = compiled;
  const width = form.columns.length;
  if (width < 5 || form.identities.length === 0 || labels.length === 0) return null;
  const official = form.rows.flatMap(({ heading }, index) => (heading ? [] : index));
  const first = official[0] ?? -1;
  const top = labels.find(({ rows }) => rows.includes(first));
  if (!top) return null;
  const region = folded.slice(0, top.end + LONGEST);
  const rows: RowRead[] = [];
  for (
    let start = region.lastIndexOf('\n', top.bare) + 1;
    start < region.length && rows.length <= official.length;
  ) {
    const newline = region.indexOf('\n', start);
    const end = newline < 0 ? region.length : newline;
    const cells = figures(folded, { start, end }, width);
    const row = official[rows.length];
    const from = cells?.[0]?.start ?? start;
    if (cells && row !== undefined)
      rows.push({ row, cells, marked: true, label: { start: from, end: from }, start: from, end });
    else if (cells) return null;
    start = end + 1;
  }
  return rows.length === official.length && holds(form, rows) ? rows : null;
}
