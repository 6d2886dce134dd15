// Reads a form whose rows are a label and its cells: labels in the form's order, each with as many cells as it has columns.
// Longer than most: a print is walked through once, and whose cells are whose depends on all that stood above.
import type { Span } from '../core/span.ts';
import { readApart } from './table-apart.ts';
import type { RawCell } from './table-cell.ts';
import { type CellRun, cellsAfter } from './table-cells.ts';
import { endsEmpty, filledTotal, fitted, isShifted, keepsPlaces, totalOnly } from './table-fit.ts';
import { gluedCells } from './table-glued.ts';
import { headedOtherwise, headHits, headStart, lowerBound, tight } from './table-head.ts';
import type { CompiledForm, Occurrence, Squeezed } from './table-labels.ts';
import { readByOrder } from './table-order.ts';
import { ownOf, withoutSerials } from './table-serial.ts';
import { isBelow, isHanging, isNextOnes, isTorn, totalsHold } from './table-torn.ts';

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

/** A wording this long is no chance: 结转下年度继续办理. */
const SURE = 9;
/** How far a row may stand from the row above it. */
const NEAR = 500;
const REACH = 900;

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

/** Cells after a label, by its end; formats share most labels, so that each run is read once for all. */
export type Runs = Map<number, { readonly to: number; readonly run: CellRun | null }>;

function valuesAt(
  runs: Runs,
  text: string,
  folded: string,
  squeezed: Squeezed,
  compiled: CompiledForm,
  at: Occurrence,
  next: Occurrence | undefined,
  padded: boolean,
): Valued {
  const { rows, columns } = compiled.form;
  const totalled = columns.at(-1)?.id === 'total';
  const to = Math.min(next?.bare ?? folded.length, at.end + REACH);
  const reads = new Map<number, RowRead>();
  const tried: Valued['tried'] = [];
  for (const row of at.rows) {
    if (rows[row]?.unless && headedOtherwise(squeezed, at.start, rows[row].unless)) continue;
    const expected = rows[row]?.columns.length ?? 0;
    const single = expected === 1;
    const key = at.end * 2 + (single ? 1 : 0);
    const known = runs.get(key);
    const run = known?.to === to ? known.run : cellsAfter(text, folded, at.end, to, single);
    if (known?.to !== to) runs.set(key, { to, run });
    // Where the text ends within the next label, its number stands alone: the form knows it.
    const after = next ? rows[next.rows[0] ?? -1] : rows[row + 1];
    const own = single && run && run.cells.length > 1 ? ownOf(folded, at.bare) : null;
    const whole =
      (run &&
        fitted(
          run,
          expected,
          after?.ordinal ?? (own === null ? undefined : own + 1),
          totalled,
          padded && !folded.slice(at.end, run.end).includes('\n'),
          rows[row]?.columns.indexOf('change'),
        )) ??
      (run?.marked || single
        ? null
        : gluedCells(folded, at.end, to, {
            blocks: 1,
            width: expected,
            above: totalled ? null : tight(compiled, folded, at.start, row),
          }));
    const heading = rows[row]?.heading ?? false;
    const cells =
      whole ??
      (run && totalled
        ? (totalOnly(run, expected, heading) ?? (padded ? filledTotal(run, expected, heading) : null))
        : null);
    if (run && !whole) tried.push({ row, expected, found: run.cells.length, end: run.end });
    if (!cells) continue;
    if (!rows[row]?.heading || !cells.every(cell => cell?.digits === null))
      reads.set(row, {
        row,
        label: { start: at.bare, end: at.end },
        cells,
        marked: run?.marked ?? false,
        start: at.bare,
        end: Math.max(at.end, cells.at(-1)?.end ?? 0),
      });
  }
  return { at, reads, tried };
}

/** Words that promise more than one value column, or numbers that are no values: such a print is left alone. */
const OTHER_FIGURES = /代码|统计数.{0,12}统计数/;
/** Prints of one form in one text: a report has one, a digest a few. */
const PRINTS = 40;

/** Every print of one form, in order. `padded`: bars fill short rows of this text up to the width of their table. */
export function readRows(
  text: string,
  folded: string,
  squeezed: Squeezed,
  compiled: CompiledForm,
  labels: readonly Occurrence[],
  runs: Runs,
  padded: boolean,
): TableRead[] {
  const { form } = compiled;
  const found: TableRead[] = [];
  let rows: RowRead[] = [];
  let missed: RowProblem[] = [];
  /** Rows whose cells may be another's. */
  let torn = new Set<RowRead>();
  /** Cells stand above the labels of this print, or may. */
  let hanging = false;
  /** The label above, where it was left without cells. */
  let bare: Occurrence | undefined;
  /** The furthest row whose label was seen since the print began, with a figure or without. */
  let passed = -1;
  const close = (): void => {
    const own = torn.size > 0 && !totalsHold(form, rows) ? rows.filter(row => !torn.has(row)) : rows;
    for (const row of rows)
      if (!own.includes(row))
        missed.push({ ...row, row: form.rows[row.row]?.id ?? '', expected: 1, found: 2 });
    const made = printOf(squeezed, folded, compiled, own, missed);
    if (made) found.push(made);
    torn = new Set();
    rows = [];
    missed = [];
    passed = -1;
  };
  for (const [index, at] of labels.entries()) {
    if (found.length >= PRINTS) break;
    const valued = valuesAt(runs, text, folded, squeezed, compiled, at, labels[index + 1], padded);
    const last = rows.at(-1);
    if (last && at.start - last.end > NEAR) close();
    const above = bare;
    bare = valued.reads.size === 0 && valued.tried.length === 0 ? at : undefined;
    const [own] = at.rows;
    if (at.rows.length === 1 && own !== undefined && rows.length > 0) passed = Math.max(passed, own - 1);
    const lastRow = rows.at(-1)?.row ?? -1;
    const choose = (after: number): RowRead | undefined =>
      [...valued.reads.values()]
        .sort((a, b) => a.row - b.row)
        .find(
          ({ row }) =>
            row > after &&
            (!form.rows[row]?.weak ||
              (after >= 0 && row > passed && (at.rows.length === 1 || row - Math.max(after, passed) <= 4))),
        );
    const tried = valued.tried.find(one => one.row > lastRow && !form.rows[one.row]?.heading);
    if (rows.length > 0 && tried && tried.found > 1)
      missed.push({ ...tried, row: form.rows[tried.row]?.id ?? '', start: at.start });
    const next = choose(lastRow);
    const again = next ? undefined : lastRow >= 0 ? choose(-1) : undefined;
    const row = next ?? again;
    if (!row || isNextOnes(folded, at, row, labels[index + 1])) continue;
    if (again) close();
    rows.push(row);
    if (rows.length === 1) hanging = isHanging(folded, at.bare);
    if (hanging ? isBelow(folded, at.end, row) : isTorn(folded, form, above, at, row, labels[index + 1]))
      torn.add(row);
  }
  close();
  const [only] = found;
  const official = form.rows.filter(({ heading }) => !heading).length;
  if (found.length <= 1 && (only?.rows.length ?? 0) < official) {
    const whole =
      readByOrder(folded, compiled, labels) ?? (only ? null : readApart(folded, compiled, labels));
    const made = whole && printOf(squeezed, folded, compiled, whole, []);
    if (made) return [made];
  }
  return found;
}

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
function printOf(
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
