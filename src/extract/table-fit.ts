// Decides which printed cell belongs to which column, or that this would be a guess.
import type { CellRun, RawCell } from './table-cells.ts';

const blank = (cell: RawCell): boolean => cell.digits === null;

/** Exactly `count` cells, or null where that would be a guess. */
export function fitted(run: CellRun, count: number, next: number | undefined): readonly RawCell[] | null {
  let cells = run.cells;
  if (run.marked) {
    while (cells.length > count && blank(cells[0] as RawCell)) cells = cells.slice(1);
    while (cells.length > count && blank(cells.at(-1) as RawCell)) cells = cells.slice(0, -1);
  } else if (cells.length === count + 1 && next !== undefined && cells.at(-1)?.digits === String(next)) {
    cells = cells.slice(0, -1);
  } else if (cells.length === 1 && count > 1) {
    cells = glued(cells[0] as RawCell, count);
  }
  return cells.length === count ? cells : null;
}

/**
 * Blanks lost in flattened text: the last of fewer cells is the total when it is the sum of the others, which then may
 * stand anywhere. Where all that is left is zeros, the total is zero, too; not after a `heading`,
 * whose figures may be those of the rows under it, and not where the row breaks off.
 */
export function totalOnly(run: CellRun, count: number, heading: boolean): readonly (RawCell | null)[] | null {
  const { cells } = run;
  if (count < 3 || cells.length >= count) return null;
  const values = cells.map(({ digits }) =>
    digits !== null && /^\d+$/.test(digits) ? Number(digits) : Number.NaN,
  );
  const zeros = !heading && !run.cut && values.every(value => value === 0);
  const last = values.pop() as number;
  const sum = values.reduce((a, b) => a + b, 0);
  return zeros || (values.length > 0 && sum === last && last > 0)
    ? [...Array<null>(count - 1).fill(null), cells.at(-1) as RawCell]
    : null;
}

/** 0000000 printed for seven cells: one digit each, when their number is right. */
function glued(cell: RawCell, count: number): readonly RawCell[] {
  if (cell.digits?.length !== count || cell.end - cell.start !== count) return [cell];
  const cells = [...cell.digits].map((digits, i) => ({
    start: cell.start + i,
    end: cell.start + i + 1,
    digits,
    unit: '',
  }));
  const parts = [...cell.digits].map(Number);
  const total = parts.pop() as number;
  return /^\d+$/.test(cell.digits) && parts.reduce((a, b) => a + b, 0) === total ? cells : [cell];
}

/**
 * Three blocks run together with blanks lost: read only when they can be parted in one way, each the sum of its parts
 * and then that sum. Cells in the order of the blocks; null where it stays open which cell stands there.
 */
export function blocksBySum(
  cells: readonly RawCell[],
  blocks: number,
  width: number,
): (RawCell | null)[][] | null {
  const values = cells.map(({ digits }) =>
    digits !== null && /^\d+$/.test(digits) ? Number(digits) : Number.NaN,
  );
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
