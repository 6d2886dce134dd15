// A table of one column whose labels and figures were copied apart: all labels, then (their units and) all figures. Read
// only where there are as many figures as labels, and every sum that the form states of itself holds.
import { cellOf, type RawCell } from './table-cell.ts';
import type { CompiledForm, Occurrence } from './table-labels.ts';
import type { RowRead } from './table-print.ts';

/** Fewer labels in a row are a part of a table, or chance. */
const LEAST = 15;
/** How far the figures may reach. */
const LONGEST = 2000;
/** What may stand between two labels: the rest of a wording, its unit, a heading without a figure. */
const BETWEEN = /^[^\d|｜\t。;]{0,80}$/;
/** A unit of the block between labels and figures, or its head. */
const UNIT = /^[(]?(?:单位:?)?(?:统计数|单位|条|件|次|篇|个|人|人次|万元|元|数)?[)]?$/;
const DASH = /^[-—―–─/]+$/;

interface Labelled {
  readonly row: number;
  readonly at: Occurrence;
}

/** The longest run of labels in the form's order with nothing but words between them. */
function longestRun(folded: string, { form }: CompiledForm, labels: readonly Occurrence[]): Labelled[] {
  let best: Labelled[] = [];
  let run: Labelled[] = [];
  for (const at of labels) {
    const last = run.at(-1);
    const near = last !== undefined && BETWEEN.test(folded.slice(last.at.end, at.bare).slice(0, 90));
    const row = at.rows.find(one => !last || !near || one > last.row);
    if (row === undefined || form.rows[row]?.heading) continue;
    if (!near || (last && row - last.row > 4)) run = [];
    run.push({ row, at });
    if (run.length > best.length) best = [...run];
  }
  return best;
}

/** The figures after `from`, units and dashes left out; null where their number is not `count`. */
function figuresAfter(folded: string, from: number, count: number): RawCell[] | null {
  const cells: RawCell[] = [];
  for (const match of folded.slice(from, from + LONGEST).matchAll(/[^\s|｜]+/g)) {
    const word = match[0];
    const start = from + match.index;
    const cell = cellOf(folded, start, start + word.length);
    if (cell?.digits) cells.push(cell);
    else if (!DASH.test(word) && (cells.length > 0 || !UNIT.test(word))) break;
    if (cells.length > count) return null;
  }
  return cells.length === count ? cells : null;
}

/** True when every sum of the form holds whose cells are all there, and there is one. */
function holds({ form }: CompiledForm, values: ReadonlyMap<string, number>): boolean {
  const told = form.identities.filter(({ left, right }) =>
    [...left, ...right].every(([id]) => values.has(id)),
  );
  const sum = (keys: readonly (readonly [string, string])[]): number =>
    keys.reduce((total, [id]) => total + (values.get(id) ?? Number.NaN), 0);
  return told.length > 1 && told.every(({ left, right }) => sum(left) === sum(right));
}

/** The rows of such a print, or null. */
export function readApart(
  folded: string,
  compiled: CompiledForm,
  labels: readonly Occurrence[],
): RowRead[] | null {
  const { form } = compiled;
  if (form.columns.length !== 1 || labels.length < LEAST) return null;
  const run = longestRun(folded, compiled, labels);
  const last = run.at(-1);
  if (run.length < LEAST || !last) return null;
  const cells = figuresAfter(folded, last.at.end, run.length);
  if (!cells || cells.every(({ digits }) => Number(digits) === 0)) return null;
  const values = new Map(run.map(({ row }, i) => [form.rows[row]?.id ?? '', Number(cells[i]?.digits)]));
  if (!holds(compiled, values)) return null;
  return run.map(({ row, at }, i) => {
    const cell = cells[i] as RawCell;
    return {
      row,
      label: { start: at.bare, end: at.end },
      cells: [cell],
      marked: true,
      start: at.bare,
      end: cell.end,
    };
  });
}
