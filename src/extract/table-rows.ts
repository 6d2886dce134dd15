// Reads a form whose rows are a label and its cells: labels in the form's order, each with as many cells as it has columns.
import { readApart } from './table-apart.ts';
import { type CellRun, cellsAfter } from './table-cells.ts';
import { filledTotal, fitted, totalOnly } from './table-fit.ts';
import { gluedCells } from './table-glued.ts';
import { headedOtherwise, tight } from './table-head.ts';
import type { CompiledForm, Occurrence, Squeezed } from './table-labels.ts';
import { readByOrder } from './table-order.ts';
import { printOf, type RowProblem, type RowRead, type TableRead } from './table-print.ts';
import { ownOf } from './table-serial.ts';
import { isBelow, isHanging, isNextOnes, isTorn, totalsHold } from './table-torn.ts';

/** How far a row may stand from the row above it. */
const NEAR = 500;
/** How far a row's cells are looked for behind its label. */
const REACH = 900;

/** What a label's cells make of each row that prints it, and the rows that they do not fit. */
interface Valued {
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

/** The number of the next row, printed right before its label without a mark: 5⏎2政府网站在线访谈次数. */
function numberOf(folded: string, { cells, end }: CellRun, next: number): number | undefined {
  const last = cells.at(-1);
  const alone = last?.digits && last.digits.length < 3 && end === next && folded[last.start - 1] === '\n';
  return alone ? Number(last.digits) : undefined;
}

/** The cells behind the label at `at`, up to the `next` label, read for each row that has this wording. */
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
    const numbered = single && run?.cells.length === 2 ? numberOf(folded, run, to) : undefined;
    const whole =
      (run &&
        fitted(
          run,
          expected,
          after?.ordinal ?? numbered ?? (own === null ? undefined : own + 1),
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
  return { reads, tried };
}

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
