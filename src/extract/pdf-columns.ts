// Tells pages of two columns of prose from tables, and puts their pieces in the order in which they are read.
import type { PdfItem, PdfPage } from './pdf-layout.ts';

/** A gutter stands in the middle of the page. */
const MIDDLE = [0.35, 0.65] as const;
/** Rows that each column must have. */
const ROWS = 4;
/** At most this part of a page's pieces goes across. */
const ACROSS = 0.15;
/** Prose fills its column, cells do not: the share of a row that is written, and the share of such rows. */
const FILLED = 0.7;
const MOST = 0.6;
/** What the other column must have at least. */
const [SOME, MANY] = [2, 0.2] as const;

const end = (item: PdfItem): number => item.x + item.width;

interface Side {
  readonly left: number;
  readonly rows: readonly { readonly from: number; readonly to: number; readonly written: number }[];
}

/** The rows of one side by baseline: where each begins and ends, and how much of it is written. */
function sideOf(items: readonly PdfItem[]): Side {
  const rows = new Map<number, { from: number; to: number; written: number }>();
  for (const item of items) {
    const key = Math.round(item.y);
    const row = rows.get(key);
    if (!row) rows.set(key, { from: item.x, to: end(item), written: item.width });
    else {
      row.from = Math.min(row.from, item.x);
      row.to = Math.max(row.to, end(item));
      row.written += item.width;
    }
  }
  return { left: Math.min(...items.map(({ x }) => x)), rows: [...rows.values()] };
}

/** How many rows of the side are written from one edge to the other, of how many. */
function fullRows({ left, rows }: Side): { readonly full: number; readonly part: number } {
  const right = Math.max(...rows.map(({ to }) => to));
  const full = rows.filter(({ written }) => written >= (right - left) * FILLED).length;
  return { full: rows.length < ROWS ? 0 : full, part: full / rows.length };
}

/** True where most rows of one side are prose, and many of the other: the last column of a text ends in short lines. */
function areProse(left: Side, right: Side): boolean {
  const sides = [fullRows(left), fullRows(right)];
  return (
    sides.every(({ full, part }) => full >= SOME && part >= MANY) &&
    sides.some(({ full, part }) => full >= ROWS && part >= MOST)
  );
}

/** The middle of the widest stretch that the fewest pieces cross, or null. */
function gutterOf(page: PdfPage, items: readonly PdfItem[]): number | null {
  const [from, to] = MIDDLE.map(part => Math.floor(part * page.width)) as [number, number];
  const crossed = new Int32Array(to - from + 2);
  for (const item of items) {
    const start = Math.max(from, Math.floor(item.x));
    const stop = Math.min(to, Math.ceil(end(item)));
    if (start >= stop) continue;
    crossed[start - from] = (crossed[start - from] ?? 0) + 1;
    crossed[stop - from + 1] = (crossed[stop - from + 1] ?? 0) - 1;
  }
  const over: number[] = [];
  let open = 0;
  for (let x = 0; x <= to - from; x++) {
    open += crossed[x] as number;
    over.push(open);
  }
  // Titles and lines of the whole width cross every place alike.
  const least = Math.min(...over);
  if (least > items.length * ACROSS) return null;
  let [best, run] = [{ at: -1, length: 0 }, 0];
  over.forEach((count, x) => {
    run = count === least ? run + 1 : 0;
    if (run > best.length) best = { at: from + x - run / 2, length: run };
  });
  return best.length >= 4 ? best.at : null;
}

/** The pieces of lines that are written over the gutter without a gap: titles, lines of the whole width. */
function acrossRows(items: readonly PdfItem[], gutter: number): Set<PdfItem> {
  const rows = new Map<number, PdfItem[]>();
  for (const item of items) {
    const row = rows.get(Math.round(item.y));
    if (row) row.push(item);
    else rows.set(Math.round(item.y), [item]);
  }
  const found = new Set<PdfItem>();
  for (const row of rows.values()) {
    const before = Math.max(...row.filter(item => item.x < gutter).map(end));
    const after = Math.min(...row.filter(item => item.x >= gutter).map(({ x }) => x));
    const size = Math.max(...row.map(({ height }) => height));
    if (before > gutter + 2 || after - before < size * 0.5) for (const item of row) found.add(item);
  }
  return found;
}

/**
 * The pieces of a page in groups: one, or for each stretch between lines that go across, its left and its right column.
 */
export function columnsOf(page: PdfPage): readonly (readonly PdfItem[])[] {
  const items = page.items.filter(
    ({ text, x, y, width }) => text.trim() !== '' && Number.isFinite(x + y + width),
  );
  const gutter = items.length >= ROWS * 2 ? gutterOf(page, items) : null;
  if (gutter === null) return [page.items];
  const wide = acrossRows(items, gutter);
  const across = items.filter(item => wide.has(item));
  const left = items.filter(item => !wide.has(item) && end(item) <= gutter + 2);
  const right = items.filter(item => !wide.has(item) && item.x >= gutter - 2);
  if (left.length === 0 || right.length === 0 || !areProse(sideOf(left), sideOf(right))) return [page.items];
  const cuts = across.map(({ y }) => y).sort((a, b) => a - b);
  const band = (item: PdfItem): number => {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle] as number) <= item.y + 1) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const groups = new Map<number, PdfItem[]>();
  const put = (key: number, item: PdfItem): void => {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  };
  // A line across stands right before the stretch below it.
  for (const item of across) put(band(item) * 3, item);
  for (const item of left) put(band(item) * 3 + 1, item);
  for (const item of right) put(band(item) * 3 + 2, item);
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
