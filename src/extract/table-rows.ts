// Reads a form whose rows are a label and its cells: labels in the form's order, each with as many cells as it has columns.
import type { Span } from '../core/span.ts';
import { type CellRun, cellsAfter, type RawCell } from './table-cells.ts';
import { type CompiledForm, findLabels, type Occurrence, type Squeezed } from './table-labels.ts';

/** A row as read: cells in the order of the row's columns, null where a lost blank left no cell. */
export interface RowRead extends Span {
  readonly row: number;
  readonly label: Span;
  readonly cells: readonly RawCell[];
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

/** How far a row may stand from the row above it. */
const NEAR = 500;
const REACH = 900;

const blank = (cell: RawCell): boolean => cell.digits === null;

/** Exactly `count` cells, or null where that would be a guess. */
function fitted(run: CellRun, count: number, next: number | undefined): readonly RawCell[] | null {
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

interface Valued {
  readonly at: Occurrence;
  readonly reads: ReadonlyMap<number, RowRead>;
  readonly tried: {
    readonly row: number;
    readonly expected: number;
    readonly found: number;
    readonly end: number;
  }[];
}

function valuesAt(
  text: string,
  folded: string,
  compiled: CompiledForm,
  at: Occurrence,
  next: Occurrence | undefined,
): Valued {
  const { rows } = compiled.form;
  const to = Math.min(next?.bare ?? folded.length, at.end + REACH);
  const reads = new Map<number, RowRead>();
  const tried: Valued['tried'] = [];
  const runs = new Map<boolean, CellRun | null>();
  for (const row of at.rows) {
    const expected = rows[row]?.columns.length ?? 0;
    const single = expected === 1;
    const known = runs.get(single);
    const run = known === undefined ? cellsAfter(text, folded, at.end, to, single) : known;
    runs.set(single, run);
    if (!run) continue;
    const cells = fitted(run, expected, next ? rows[next.rows[0] ?? -1]?.ordinal : undefined);
    if (!cells) tried.push({ row, expected, found: run.cells.length, end: run.end });
    else if (!rows[row]?.heading || !cells.every(blank))
      reads.set(row, {
        row,
        label: at,
        cells,
        start: at.start,
        end: Math.max(at.end, cells.at(-1)?.end ?? 0),
      });
  }
  return { at, reads, tried };
}

function headHits(compiled: CompiledForm, squeezed: Squeezed, start: number, end: number): number {
  const from = lowerBound(squeezed.at, start);
  const part = squeezed.text.slice(Math.max(0, from - 200), lowerBound(squeezed.at, end));
  return compiled.form.head.filter(word => part.includes(word)).length;
}

/** Where the head begins that stands right above the first row. */
function headStart(compiled: CompiledForm, squeezed: Squeezed, start: number): number {
  const to = lowerBound(squeezed.at, start);
  const from = Math.max(0, to - 150);
  const part = squeezed.text.slice(from, to);
  const places = compiled.form.head.map(word => part.indexOf(word)).filter(place => place >= 0);
  return places.length === 0 ? start : (squeezed.at[from + Math.min(...places)] as number);
}

function lowerBound(values: Int32Array, wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every print of one form, in order. */
export function readRows(
  text: string,
  folded: string,
  squeezed: Squeezed,
  compiled: CompiledForm,
): TableRead[] {
  const labels = findLabels(folded, squeezed, compiled);
  const { form } = compiled;
  const found: TableRead[] = [];
  let rows: RowRead[] = [];
  let missed: RowProblem[] = [];
  const close = (): void => {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first && last) {
      const read = new Set(rows.map(({ row }) => row));
      const official = rows.filter(({ row }) => !form.rows[row]?.heading).length;
      const hits = headHits(compiled, squeezed, first.start, last.end);
      const problems = missed.filter(
        ({ row }, i) =>
          !read.has(form.rows.findIndex(({ id }) => id === row)) &&
          missed.findIndex(one => one.row === row) === i,
      );
      if (official >= form.least.rows && hits >= form.least.head)
        found.push({
          compiled,
          rows,
          problems,
          start: headStart(compiled, squeezed, first.start),
          end: last.end,
          score: official + hits / 2,
        });
    }
    rows = [];
    missed = [];
  };
  labels.forEach((at, index) => {
    const valued = valuesAt(text, folded, compiled, at, labels[index + 1]);
    const last = rows.at(-1);
    if (last && at.start - last.end > NEAR) close();
    const above = rows.at(-1)?.row ?? -1;
    const choose = (candidates: Iterable<number>, after: number): number | undefined => {
      for (const row of [...candidates].sort((a, b) => a - b))
        if (row > after && (!form.rows[row]?.weak || (after >= 0 && row - after <= 4))) return row;
      return undefined;
    };
    const row = choose(valued.reads.keys(), above);
    if (row !== undefined) {
      rows.push(valued.reads.get(row) as RowRead);
      return;
    }
    const tried = valued.tried.find(one => one.row > above && !form.rows[one.row]?.heading);
    if (rows.length > 0 && tried && tried.found > 1)
      missed.push({
        row: form.rows[tried.row]?.id ?? '',
        expected: tried.expected,
        found: tried.found,
        start: at.start,
        end: tried.end,
      });
    if (valued.reads.size > 0 && above >= 0) {
      const again = choose(valued.reads.keys(), -1);
      if (again === undefined || form.rows[again]?.weak) return;
      close();
      rows.push(valued.reads.get(again) as RowRead);
    }
  });
  close();
  return found;
}
