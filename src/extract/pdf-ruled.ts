// Tables of a PDF by their borders: cells are what lines enclose, and the text is where it stands.
import type { PdfItem, PdfRule } from './pdf-layout.ts';
import { linesOf } from './pdf-lines.ts';
import { type BlockCell, inline } from './text-blocks.ts';

/** How far apart two lines are still the same border, and how far one may end from another that it meets. */
const SAME = 2.5;
/** More lines, or pieces of text, than a page of tables has: a map, a drawing. */
const [MOST_LINES, MOST_PIECES] = [600, 6000] as const;

export interface RuledTable extends PdfRule {
  readonly rows: readonly (readonly BlockCell[])[];
}

/** A line along one axis: its place on the other, from where to where. */
interface Edge {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines on the same border joined, where they meet or overlap. */
function joined(edges: readonly Edge[]): Edge[] {
  const groups: Edge[][] = [];
  for (const edge of [...edges].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group && edge.at - (group[0] as Edge).at <= SAME) group.push(edge);
    else groups.push([edge]);
  }
  return groups.flatMap(group => {
    const at = (group[0] as Edge).at;
    const whole: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of group.sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last && from - last.to <= SAME) last.to = Math.max(last.to, to);
      else whole.push({ at, from, to });
    }
    return whole;
  });
}

const meet = (across: Edge, down: Edge): boolean =>
  down.at >= across.from - SAME &&
  down.at <= across.to + SAME &&
  across.at >= down.from - SAME &&
  across.at <= down.to + SAME;

/** Lines that hang together, each group the borders of one table. */
function groupsOf(across: readonly Edge[], down: readonly Edge[]): { across: Edge[]; down: Edge[] }[] {
  const group = new Array<number>(across.length + down.length).fill(-1);
  const found: { across: Edge[]; down: Edge[] }[] = [];
  across.forEach((_, first) => {
    if (group[first] !== -1) return;
    const own: { across: Edge[]; down: Edge[] } = { across: [], down: [] };
    const open = [first];
    group[first] = found.length;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const flat = next < across.length;
      const edge = (flat ? across[next] : down[next - across.length]) as Edge;
      (flat ? own.across : own.down).push(edge);
      const others = flat ? down : across;
      const offset = flat ? across.length : 0;
      others.forEach((other, i) => {
        if (group[offset + i] !== -1 || !(flat ? meet(edge, other) : meet(other, edge))) return;
        group[offset + i] = found.length;
        open.push(offset + i);
      });
    }
    found.push(own);
  });
  return found;
}

const places = (edges: readonly Edge[]): number[] => {
  const found: number[] = [];
  for (const at of edges.map(edge => edge.at).sort((a, b) => a - b))
    if (found.length === 0 || at - (found.at(-1) as number) > SAME) found.push(at);
  return found;
};

/** True where a line at `at` covers the place `middle`. */
const covers = (edges: readonly Edge[], at: number, middle: number): boolean =>
  edges.some(edge => Math.abs(edge.at - at) <= SAME && edge.from <= middle && edge.to >= middle);

interface Cell {
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
  readonly items: PdfItem[];
}

/** Cells by their places among the borders: a field without a line between it and the next belongs to it. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Edge[],
  down: readonly Edge[],
): Cell[][] {
  const [width, height] = [xs.length - 1, ys.length - 1];
  const between = (all: readonly number[], i: number): number =>
    ((all[i] as number) + (all[i + 1] as number)) / 2;
  const grid: Cell[][] = [];
  for (let y = 0; y < height; y++) {
    const row: Cell[] = [];
    grid.push(row);
    for (let x = 0; x < width; x++) {
      const left = x > 0 && !covers(down, xs[x] as number, between(ys, y)) ? row[x - 1] : undefined;
      const above = y > 0 && !covers(across, ys[y] as number, between(xs, x)) ? grid[y - 1]?.[x] : undefined;
      const cell = left ?? above ?? { top: y, left: x, bottom: y, right: x, items: [] };
      cell.bottom = Math.max(cell.bottom, y);
      cell.right = Math.max(cell.right, x);
      row.push(cell);
    }
  }
  return grid;
}

/** Index of the stretch between two borders that holds a place, or −1. */
function within(all: readonly number[], place: number): number {
  if (place < (all[0] as number) || place > (all.at(-1) as number)) return -1;
  return Math.min(
    all.length - 2,
    all.findLastIndex(one => one <= place),
  );
}

/** Figures alone: those of several narrow cells may be one piece. */
const FIGURES = /^[\d.,/ ]+$/;

/**
 * One piece for each stretch between borders that it is written over: 0 0 0 may be one piece of three cells. `beside` is
 * all that stands on the page: a long number reaches over its border only where the next cell has its own.
 */
function pieces(item: PdfItem, xs: readonly number[], beside: readonly PdfItem[]): PdfItem[] {
  const end = item.x + item.width;
  if (!xs.some(x => x > item.x + SAME && x < end - SAME)) return [item];
  const chars = [...item.text];
  const wide = (char: string): number => (char.charCodeAt(0) > 255 ? 2 : 1);
  const unit =
    item.width /
    Math.max(
      1,
      chars.reduce((sum, char) => sum + wide(char), 0),
    );
  const found: { text: string; x: number; width: number; at: number }[] = [];
  let x = item.x;
  for (const char of chars) {
    const width = wide(char) * unit;
    const at = within(xs, x + width / 2);
    const last = found.at(-1);
    if (last?.at === at) {
      last.text += char;
      last.width += width;
    } else found.push({ text: char, x, width, at });
    x += width;
  }
  const cut = found.some(
    ({ text }, i) => i > 0 && !/^\s/.test(text) && !/\s$/.test(found[i - 1]?.text ?? ''),
  );
  const taken = (): boolean =>
    beside.some(
      other =>
        other !== item &&
        other.text.trim() !== '' &&
        Math.abs(other.y - item.y) < SAME &&
        found.some(({ at }) => at === within(xs, other.x + other.width / 2)),
    );
  // A word that a border cuts is one cell's: its letters do not stand where they were reckoned.
  if (cut && (!FIGURES.test(item.text) || taken())) return [item];
  return found.map(piece => ({ ...item, text: piece.text, x: piece.x, width: piece.width }));
}

/** The lines of a cell as one text; a number broken over two of them is one number. */
function textOf(items: readonly PdfItem[]): string {
  const lines = linesOf(items).map(({ runs }) => runs.map(({ text }) => text).join(' '));
  return inline(lines.join('\n').replace(/(?<=^[\d.,]+)\n(?=[\d.,]+$)/, ''));
}

/** Tables of a page, and the pieces of text that stand in none. */
export function ruledTables(
  rules: readonly PdfRule[],
  items: readonly PdfItem[],
): { readonly tables: readonly RuledTable[]; readonly rest: readonly PdfItem[] } {
  const flat = rules.filter(({ left, right, top, bottom }) => right - left >= bottom - top);
  const across = joined(
    flat.map(({ left, right, top, bottom }) => ({ at: (top + bottom) / 2, from: left, to: right })),
  );
  const down = joined(
    rules
      .filter(rule => !flat.includes(rule) || rule.right - rule.left < SAME)
      .map(({ left, right, top, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom })),
  );
  if (across.length + down.length > MOST_LINES || items.length > MOST_PIECES)
    return { tables: [], rest: items };
  const tables: RuledTable[] = [];
  let rest = items;
  for (const group of groupsOf(across, down)) {
    const [xs, ys] = [places(group.down), places(group.across)];
    if (xs.length < 3 || ys.length < 3) continue;
    const grid = cellsOf(xs, ys, group.across, group.down);
    const outside: PdfItem[] = [];
    for (const item of rest) {
      const y = within(ys, item.y - item.height * 0.35);
      const parts = y < 0 ? [item] : pieces(item, xs, rest);
      for (const part of parts) {
        const x = y < 0 ? -1 : within(xs, part.x + part.width / 2);
        const cell = grid[y]?.[x];
        if (cell) cell.items.push(part);
        else outside.push(part);
      }
    }
    const rows = grid
      .map((row, y) =>
        row
          .filter((cell, x) => cell.top === y && cell.left === x)
          .map(cell => ({
            text: textOf(cell.items),
            rowSpan: cell.bottom - cell.top + 1,
            columnSpan: cell.right - cell.left + 1,
          })),
      )
      .filter(row => row.length > 0);
    // A frame around text is no table.
    if (rows.flat().filter(({ text }) => text !== '').length < 3) continue;
    rest = outside;
    const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)] as [
      number,
      number,
      number,
      number,
    ];
    tables.push({ left, right, top, bottom, rows });
  }
  return { tables, rest };
}
