// Figures printed without anything between them, 2000002 for seven cells: parted only where there is one way to do it.
import type { RawCell } from './table-cell.ts';

/** No figure that anyone printed so has more digits, and no total of them. */
const WIDEST = { part: 4, total: 5 };
/** No row is longer. */
const LONGEST = 60;
/** Digits right behind a label, or on a line of their own, and nothing that would count them: 0000000, not 0件. */
const DIGITS = /^[\s)”]*(\d{3,60})(?=$|\s|第二十条|信息内容|[一二三四五六七][、.]|\()/;
const COUNTED = /^[\s)”]*((?:\d{1,6}[件条个次项宗]){3,})(?=$|\s|第二十条|信息内容|[一二三四五六七][、.]|\()/;

const ZEROS = /[\u4e00-\u9fff]00\d(?!\d)/;

/** A row that can be parted in so many ways that the search does not end is not parted at all. */
const STEPS = 5000;

/** The most digits that cells from `cell` on can hold. */
const room = (cell: number, cells: number, width: number): number => {
  const totals = Math.floor(cells / width) - Math.floor(cell / width);
  return (cells - cell - totals) * WIDEST.part + totals * WIDEST.total;
};

/** Ends of the cells of each way to part `digits` into blocks of `width`, the last of each the sum of the others; null: too many to try. */
function ways(digits: string, blocks: number, width: number): number[][] | null {
  const all = blocks * width;
  if (digits.length < all || digits.length > LONGEST) return [];
  const found: number[][] = [];
  const ends: number[] = [];
  let steps = 0;
  const search = (at: number, cell: number, sum: number): void => {
    if (found.length > 1 || ++steps > STEPS || digits.length - at > room(cell, all, width)) return;
    if (cell === all) {
      if (at === digits.length) found.push([...ends]);
      return;
    }
    const total = cell % width === width - 1;
    const longest = digits[at] === '0' ? 1 : WIDEST[total ? 'total' : 'part'];
    for (let length = 1; length <= longest && at + length + all - cell - 1 <= digits.length; length++) {
      const value = Number(digits.slice(at, at + length));
      if (total && value > sum) break;
      if (total && value !== sum) continue;
      ends.push(at + length);
      search(at + length, cell + 1, total ? 0 : sum + value);
      ends.pop();
    }
  };
  search(0, 0, 0);
  return steps > STEPS ? null : found;
}

const cellsAt = (digits: string, start: number, ends: readonly number[]): RawCell[] =>
  ends.map((end, i) => {
    const from = ends[i - 1] ?? 0;
    return { start: start + from, end: start + end, digits: digits.slice(from, end), unit: '' };
  });

/**
 * The cells of a row that stand between `from` and `to` without anything between them: `blocks` of `width`, the last
 * of each its total. `above`: without totals, what stands above, where the heads are printed as tightly: zeros that can
 * be parted in one way, here or above, tell that none is left out, so that each digit is a cell.
 */
export function gluedCells(
  folded: string,
  from: number,
  to: number,
  {
    blocks,
    width,
    above,
  }: { readonly blocks: number; readonly width: number; readonly above: string | null },
): readonly RawCell[] | null {
  const slice = folded.slice(from, Math.min(to, from + 3 * LONGEST));
  const counted = COUNTED.exec(slice);
  if (counted?.[1]) {
    const start = from + counted[0].length - counted[1].length;
    const cells = [...counted[1].matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
      start: start + index,
      end: start + index + digits.length,
      digits,
      unit: '',
    }));
    return cells.length === blocks * width ? cells : null;
  }
  const digits = DIGITS.exec(slice)?.[1];
  if (digits === undefined) return null;
  const start = from + slice.indexOf(digits);
  if (above !== null)
    return digits.length === width && (digits.startsWith('00') || ZEROS.test(above))
      ? cellsAt(
          digits,
          start,
          Array.from(digits, (_, i) => i + 1),
        )
      : null;
  const [only, other] = ways(digits, blocks, width) ?? [];
  const cells = only && !other ? cellsAt(digits, start, only) : null;
  // Who prints zeros leaves no cell empty.
  return cells && cells.filter(cell => cell.digits === '0').length > 1 ? cells : null;
}
