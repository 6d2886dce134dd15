// Rows of a torn print whose cells may be another row's: two labels above one line of cells, two lines below one label.
import type { CellKey, TableForm } from './knowledge.ts';
import type { Occurrence } from './table-labels.ts';
import type { RowRead } from './table-print.ts';

/** A row this wide has a line of its own. */
const WIDE = 5;
/** As much as may stand between a row and a line of cells that no label is left for. */
const BEHIND = 240;
/** A line of seven numbers or more and nothing else. */
const NUMBERS = /(?:^|\n)[ \t|｜]*(?:\d[\d,]*[ \t|｜]+){6,}\d[\d,]*[ \t|｜]*(?=\n|$)/;

/**
 * True for a row whose cells stand below its label and might be another's: the label right above was left without
 * cells (`above`), or a further line of cells follows that no label is left for.
 */
export function isTorn(
  folded: string,
  form: TableForm,
  above: Occurrence | undefined,
  at: Occurrence,
  row: RowRead,
  next: Occurrence | undefined,
): boolean {
  const [first] = row.cells.filter(cell => cell !== null);
  if (!first || !isBelow(folded, at.end, row)) return false;
  const isLeaf = (index: number): boolean =>
    index < row.row && (form.rows[index]?.columns.length ?? 0) >= WIDE && !form.rows[index]?.heading;
  // The heads of columns (其他, 总计) are called like rows further down.
  if (above?.rows.every(isLeaf) && /^[^\d]{0,24}$/.test(folded.slice(above.end, at.bare))) return true;
  const end = Math.min(next?.bare ?? folded.length, row.end + BEHIND);
  return NUMBERS.test(folded.slice(row.end, end));
}

/** Lines of numbers alone, at the end of a stretch. */
const NUMBERS_ABOVE = /(?:^|\n)((?:[ \t|｜]*\d[\d,.]*[ \t|｜\n]+)+)$/;

/** A row of cells right above the first label, on one line or several: every label may stand below its own. */
export function isHanging(folded: string, first: number): boolean {
  const above = folded.slice(Math.max(0, first - BEHIND), first).trimEnd();
  const numbers = NUMBERS_ABOVE.exec(`${above}\n`)?.[1]?.match(/\d[\d,.]*/g) ?? [];
  return numbers.length >= WIDE || NUMBERS.test(`\n${above.slice(above.lastIndexOf('\n') + 1)}`);
}

/** True for cells on a line below their label. */
export const isBelow = (folded: string, label: number, { cells }: RowRead): boolean =>
  cells.length >= WIDE &&
  folded.slice(label, cells.find(cell => cell !== null)?.start ?? label).includes('\n');

/** True for a lone cell that stands on the next label's line, before it, and not on its own label's: it may be that one's. */
export function isNextOnes(
  folded: string,
  at: Occurrence,
  { cells }: RowRead,
  next: Occurrence | undefined,
): boolean {
  const [cell] = cells;
  if (cells.length !== 1 || !cell || !next) return false;
  return (
    folded.slice(at.end, cell.start).includes('\n') && /^[ \t]*$/.test(folded.slice(cell.end, next.bare))
  );
}

/** True where the form's own sum of the totals holds over the rows read: then each has its own cells. */
export function totalsHold(form: TableForm, rows: readonly RowRead[]): boolean {
  const cellOf = ([id, column]: CellKey): number | null => {
    const row = rows.find(one => form.rows[one.row]?.id === id);
    const index = row ? (form.rows[row.row]?.columns.indexOf(column) ?? -1) : -1;
    const digits = row?.cells[index]?.digits;
    return digits == null ? null : Number(digits);
  };
  return form.identities.some(({ kind, left, right }) => {
    if (kind !== 'table_column' || !right.every(([, column]) => column.endsWith('total'))) return false;
    const [parts, wholes] = [left, right].map(cells => cells.map(cellOf).filter(value => value !== null));
    const add = (values: readonly number[] = []): number => values.reduce((sum, value) => sum + value, 0);
    return (parts?.length ?? 0) > 1 && (wholes?.length ?? 0) > 0 && add(parts) === add(wholes);
  });
}
