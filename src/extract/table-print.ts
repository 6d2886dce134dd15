// One print of a form: the rows read of it, whether they are enough to be the form, and where it begins and ends.
import type { Span } from '../core/span.ts';
import type { RawCell } from './table-cell.ts';
import { endsEmpty, isShifted, keepsPlaces } from './table-fit.ts';
import { headHits, headStart, lowerBound } from './table-head.ts';
import { type CompiledForm, type Squeezed, SURE } from './table-labels.ts';
import { withoutSerials } from './table-serial.ts';

/** A row as read: cells in the order of the row's columns, null where lost blanks leave it open which cell stands there. */
export interface RowRead extends Span {
  readonly row: number;
  readonly label: Span;
  readonly cells: readonly (RawCell | null)[];
  /** Bars or tabs mark the cells. */
  readonly marked: boolean;
}

/** A row that stands in the text but could not be read without guessing. */
export interface RowProblem extends Span {
  readonly row: string;
  readonly expected: number;
  readonly found: number;
}

/** One print of one form. */
export interface TableRead extends Span {
  readonly compiled: CompiledForm;
  readonly rows: readonly RowRead[];
  readonly problems: readonly RowProblem[];
  readonly score: number;
}

/** Words that promise more than one value column, or numbers that are no values: such a print is left alone. */
const OTHER_FIGURES = /代码|统计数(?!据).{0,12}统计数(?!据)/;

/** A row that needs no others beside it: its whole official wording, every cell, and the total is their sum. */
function isSure({ form }: CompiledForm, { row, label, cells }: RowRead): boolean {
  const official = form.rows[row];
  if (!official || form.columns.length < 5 || cells.length < form.columns.length) return false;
  if (label.end - label.start < SURE || !form.columns.at(-1)?.id.endsWith('total')) return false;
  if (cells.includes(null) || !cells.at(-1)?.digits) return false;
  const values = cells.map(cell => Number(cell?.digits ?? 0));
  const total = values.pop() as number;
  return values.reduce((a, b) => a + b, 0) === total;
}

/**
 * The rows of a form with a total, where empty cells were lost and rows filled up behind: the total alone of those whose
 * last figure is the sum of the others; none of the rest, which begin nobody knows where.
 */
function inPlace({ form }: CompiledForm, rows: readonly RowRead[]): readonly RowRead[] {
  if (form.columns.at(-1)?.id !== 'total' || rows.some(({ cells }) => keepsPlaces(cells))) return rows;
  const shifted = rows.filter(row => row.marked && isShifted(row.cells));
  if (shifted.length === 0) return rows;
  return rows.flatMap(row => {
    if (!row.marked || !endsEmpty(row.cells)) return [row];
    if (!shifted.includes(row)) return [];
    const total = row.cells.findLast(cell => cell?.digits != null) ?? null;
    return [{ ...row, cells: [...Array<null>(row.cells.length - 1).fill(null), total] }];
  });
}

/** The rows read as one print, or null when they are too few to be the form. */
export function printOf(
  squeezed: Squeezed,
  folded: string,
  compiled: CompiledForm,
  read: readonly RowRead[],
  missed: readonly RowProblem[],
): TableRead | null {
  const { form } = compiled;
  const to = lowerBound(squeezed.at, read[0]?.start ?? 0);
  const above = form.columns.length === 1 ? squeezed.text.slice(Math.max(0, to - 120), to) : '';
  if (OTHER_FIGURES.test(above)) return null;
  const rows = form.columns.length === 1 ? withoutSerials(folded, above, read) : inPlace(compiled, read);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const official = rows.filter(({ row }) => !form.rows[row]?.heading).length;
  const hits = headHits(compiled, squeezed, first.start, last.end);
  // Almost the whole head above the first row: the rows that a cut print still has are enough.
  const headed = rows[0]?.row === 0 && official > 1 && hits > form.head.length - 2;
  const sure = rows.every(one => isSure(compiled, one));
  if (!sure && ((official < form.least.rows && !headed) || hits < form.least.head)) return null;
  const ids = new Set(rows.map(({ row }) => form.rows[row]?.id));
  const problems = missed.filter(
    ({ row }, i) => !ids.has(row) && missed.findIndex(one => one.row === row) === i,
  );
  return {
    compiled,
    rows,
    problems,
    start: headStart(compiled, squeezed, folded, first.start),
    end: last.end,
    score: official + hits / 2,
  };
}
