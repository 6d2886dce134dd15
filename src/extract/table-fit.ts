// Decides which printed cell belongs to which column, or that this would be a guess.
import type { RawCell } from './table-cell.ts';
import type { CellRun } from './table-cells.ts';

const whole = (cell: RawCell): number =>
  cell.digits !== null && /^\d+$/.test(cell.digits) ? Number(cell.digits) : Number.NaN;

/** Nothing printed between two marks; a printed / or — is a cell. */
const empty = (cell: RawCell): boolean => cell.digits === null && cell.start === cell.end;

/** True when the last cell is the sum of the others, blanks counting nothing. */
function sums(cells: readonly RawCell[]): boolean {
  const last = whole(cells.at(-1) as RawCell);
  const parts = cells.slice(0, -1).filter(({ digits }) => digits !== null);
  return parts.reduce((sum, cell) => sum + whole(cell), 0) === last;
}

/** True when each of the blocks is blank or ends in its sum. */
function addUp(cells: readonly RawCell[], blocks: number): boolean {
  const width = cells.length / blocks;
  const parts = Array.from({ length: blocks }, (_, i) => cells.slice(i * width, (i + 1) * width));
  return parts.every(part => part.every(({ digits }) => digits === null) || sums(part));
}

/**
 * `count` cells of a longer run that only empty ones surround: spans leave empty cells before a row, short rows after
 * it. Where more than one stretch fits, the sums of its `blocks` decide, or a signed cell, which stands in the column of
 * `change`; null where they do not.
 */
export function inside(
  cells: readonly RawCell[],
  count: number,
  blocks: number,
  change = -1,
): readonly RawCell[] | null {
  const from = cells.findIndex(cell => !empty(cell));
  const to = cells.findLastIndex(cell => !empty(cell));
  if (from < 0) return cells.slice(0, count);
  const fits: (readonly RawCell[])[] = [];
  for (let at = Math.max(0, to - count + 1); at <= Math.min(from, cells.length - count); at++)
    fits.push(cells.slice(at, at + count));
  if (fits.length < 2) return fits[0] ?? null;
  const held = fits.filter(fit => (blocks > 0 ? addUp(fit, blocks) : fit[change]?.signed));
  return held.length === 1 ? (held[0] as readonly RawCell[]) : null;
}

/** A row whose last cells are empty and whose sums fail: cells may have been lost before them. */
export const shiftedRow = (cells: readonly RawCell[], blocks: number): boolean =>
  filledUp(cells) && !addUp(cells, blocks);

/** Cells without an empty one among them, then empty ones alone: bars of a table whose short rows are filled up. */
const filledUp = (cells: readonly RawCell[]): boolean => {
  const first = cells.findIndex(empty);
  return first > 0 && cells.slice(first).every(empty);
};

/** Zeros and one empty cell after them: whichever cell may have been lost, those that are there are zero. */
const lastOfZeros = (cells: readonly RawCell[]): boolean =>
  cells.slice(0, -1).every(cell => whole(cell) === 0);

/**
 * Exactly `count` cells, or null where that would be a guess. `totalled`: the last of them is the sum of the others.
 * `padded`: empty cells after others may only fill the row up, for those that were lost before them. `change`: the
 * column whose figures are signed.
 */
export function fitted(
  run: CellRun,
  count: number,
  next: number | undefined,
  totalled: boolean,
  padded: boolean,
  change = -1,
): readonly RawCell[] | null {
  let cells: readonly RawCell[] | null = run.cells;
  if (cells.length > count && next !== undefined && cells[count]?.digits === String(next))
    cells = cells.slice(0, count);
  else if (run.marked && cells.length > count) cells = inside(cells, count, totalled ? 1 : 0, change);
  if (cells && padded && count > 1 && run.marked && filledUp(cells) && (totalled || !lastOfZeros(cells)))
    return null;
  return cells?.length === count ? cells : null;
}

/**
 * Blanks lost in flattened text: the last of fewer cells is the total when it is the sum of the others, which then may
 * stand anywhere. Where all that is left is zeros, the total is zero, too; not after a `heading`,
 * whose figures may be those of the rows under it, and not where the row breaks off.
 */
export function totalOnly(run: CellRun, count: number, heading: boolean): readonly (RawCell | null)[] | null {
  const { cells } = run;
  if (count < 3 || cells.length >= count) return null;
  const values = cells.map(whole);
  const zeros = !heading && !run.cut && values.every(value => value === 0);
  const last = values.pop() as number;
  const sum = values.reduce((a, b) => a + b, 0);
  return zeros || (values.length > 0 && sum === last && last > 0)
    ? [...Array<null>(count - 1).fill(null), cells.at(-1) as RawCell]
    : null;
}

/** The cells before the empty ones that end a row. */
const held = (cells: readonly RawCell[]): readonly RawCell[] =>
  cells.slice(0, cells.findLastIndex(cell => !empty(cell)) + 1);

/**
 * A row with a total whose last cells only fill it up: the sum tells the total, or that the total alone is lost. Null
 * where it tells neither.
 */
export function filledTotal(
  run: CellRun,
  count: number,
  heading: boolean,
): readonly (RawCell | null)[] | null {
  if (!run.marked || run.cells.length !== count || !filledUp(run.cells)) return null;
  const cells = held(run.cells);
  const total = totalOnly({ ...run, cells }, count, heading);
  return (
    total ?? (cells.length === count - 1 && cells.every(cell => whole(cell) >= 0) ? [...cells, null] : null)
  );
}

/** Some cells, then empty ones alone. */
export const endsEmpty = (cells: readonly (RawCell | null)[]): boolean =>
  cells.every(cell => cell !== null) && filledUp(cells as readonly RawCell[]);

/** A row whose empty cells were lost before its total: 12 | 3 | 15 | | | | |. */
export const isShifted = (cells: readonly (RawCell | null)[]): boolean => {
  if (!endsEmpty(cells)) return false;
  const own = held(cells as readonly RawCell[]);
  return own.length > 1 && whole(own.at(-1) as RawCell) > 0 && sums(own);
};

/** True where an empty cell stands between others: empty ones keep their places in this print. */
export const keepsPlaces = (cells: readonly (RawCell | null)[]): boolean => {
  const own = cells.filter(cell => cell !== null);
  const first = own.findIndex(empty);
  return first >= 0 && own.slice(first).some(cell => !empty(cell)) && own.some(cell => !empty(cell));
};

/**
 * Three blocks run together with blanks lost: read only when they can be parted in one way, each the sum of its parts
 * and then that sum. Cells in the order of the blocks; null where it stays open which cell stands there.
 */
export function blocksBySum(
  cells: readonly RawCell[],
  blocks: number,
  width: number,
): (RawCell | null)[][] | null {
  const values = cells.map(whole);
  const ends: number[][] = [];
  const search = (from: number, cuts: readonly number[]): void => {
    if (cuts.length === blocks) {
      if (from === cells.length) ends.push([...cuts]);
      return;
    }
    let sum = 0;
    for (let to = from + 1; to <= Math.min(cells.length, from + width); to++) {
      const value = values[to - 1] as number;
      if (to - from >= 2 && sum === value && (value > 0 || to - from === width)) search(to, [...cuts, to]);
      sum += value;
    }
  };
  if (cells.length <= blocks * width) search(0, []);
  if (ends.length !== 1) return null;
  return (ends[0] as number[]).map((to, i) => {
    const part = cells.slice(ends[0]?.[i - 1] ?? 0, to);
    return part.length === width ? part : [...Array<null>(width - 1).fill(null), part.at(-1) as RawCell];
  });
}
