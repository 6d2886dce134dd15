// From the cells of a read table to figures: which indicator takes which cell, with the cell as evidence.
import type { Evidence } from '../core/observation.ts';
import type { OfficialCell } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import type { Candidate } from './candidate.ts';
import type { CellKey, TableForm, TableTake } from './knowledge.ts';
import type { RawCell } from './table-cell.ts';
import { places, shifted, stepOf } from './table-value.ts';

/** A cell with its place in the form and in the text. */
export interface Placed {
  /** Indices in the form. */
  readonly row: number;
  readonly column: number;
  readonly cell: OfficialCell;
  readonly raw: RawCell;
  readonly label: Span;
}

/** Row label through cell when both stand on one line, else the cell alone. */
function evidenceOf(text: string, one: Placed, section: string | null, rule: string): Evidence {
  const { cell, label } = one;
  const together = label.start < cell.start && !text.slice(label.start, cell.end).includes('\n');
  const start = together ? label.start : cell.start;
  return {
    start,
    end: cell.end,
    quote: text.slice(start, cell.end),
    valueStart: cell.start,
    valueEnd: cell.end,
    section,
    rule,
  };
}

function candidateOf(
  text: string,
  { take, rule }: Taking,
  parts: readonly Placed[],
  section: string | null,
  marks: readonly string[],
): Candidate | null {
  const shift = take.shift ?? 0;
  let value = 0;
  let step = 0;
  for (const { raw } of parts) {
    const moved = shift + places(raw, shift > 0);
    value += shifted(raw.digits ?? '0', moved);
    step = Math.max(step, stepOf(raw.digits ?? '0', moved));
  }
  if (!(Number.isFinite(value) && value >= 0)) return null;
  return {
    indicator: take.indicator,
    category: take.category ?? null,
    value,
    step,
    qualifier: 'exact',
    hedge: null,
    printed:
      parts.length === 1
        ? (parts[0] as Placed).cell.printed
        : parts.map(({ cell }) => cell.printed).join('+'),
    basis: 'table',
    share: null,
    evidence: parts.map(one => evidenceOf(text, one, section, rule)),
    marks,
  };
}

/** A take with the places of its cells, and what it states under one name. */
interface Taking {
  readonly take: TableTake;
  readonly name: string;
  /** What its evidence names. */
  readonly rule: string;
  readonly cells: readonly number[];
}

const TAKINGS = new WeakMap<TableForm, readonly Taking[]>();

/** The number of a cell of a form, counted row by row; −1 where the form has none. */
export const numberOf = ({ columns }: TableForm, row = -1, column = -1): number =>
  row < 0 || column < 0 ? -1 : row * columns.length + column;

/** The takes of a form with their cells by number, found out once. */
function takingsOf(form: TableForm): readonly Taking[] {
  const known = TAKINGS.get(form);
  if (known) return known;
  const rows = new Map(form.rows.map(({ id }, index) => [id, index]));
  const columns = new Map(form.columns.map(({ id }, index) => [id, index]));
  const made = form.takes.map(take => ({
    take,
    name: `${take.indicator}/${take.category ?? ''}`,
    rule: `${take.indicator}/table#${form.id}`,
    cells: take.cells.map(([row, column]) => numberOf(form, rows.get(row), columns.get(column))),
  }));
  TAKINGS.set(form, made);
  return made;
}

/**
 * Cells left empty that hold nothing: those of a row that is empty throughout beside one that is not, and those of a sum
 * that holds without them (勾稽关系).
 */
function nothingIn(form: TableForm, numbers: readonly (Placed | undefined)[]): ReadonlySet<number> {
  const rows = new Map(form.rows.map(({ id }, index) => [id, index]));
  const columns = new Map(form.columns.map(({ id }, index) => [id, index]));
  const at = ([row, column]: CellKey): number => numberOf(form, rows.get(row), columns.get(column));
  const valueAt = (cell: number): number | null => numbers[cell]?.cell.value ?? null;
  const isEmpty = (cell: number): boolean => numbers[cell] !== undefined && valueAt(cell) === null;
  const found = new Set<number>();
  for (const { left, right } of form.identities) {
    const sides = [left.map(at), right.map(at)];
    const [a = null, b = null] = sides.map(cells => {
      const values = cells.map(valueAt).filter(value => value !== null);
      return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
    });
    if (a === null || a !== b) continue;
    for (const cell of sides.flat()) if (isEmpty(cell)) found.add(cell);
  }
  if (form.layout === 'blocks')
    form.rows.forEach((row, index) => {
      const cells = row.columns.map(column => numberOf(form, index, columns.get(column)));
      if (cells.every(isEmpty)) for (const cell of cells) found.add(cell);
    });
  return found;
}

/**
 * The figures of one table, in the order of the form. A sum needs a number in each of its cells but those that hold
 * nothing.
 */
export function candidatesOf(
  text: string,
  form: TableForm,
  placed: readonly Placed[],
  section: string | null,
  marks: readonly string[],
): Candidate[] {
  const numbers: (Placed | undefined)[] = Array(form.rows.length * form.columns.length);
  for (const one of placed) numbers[numberOf(form, one.row, one.column)] = one;
  const found = new Map<string, Candidate>();
  let nothing: ReadonlySet<number> | null = null;
  for (const taking of takingsOf(form)) {
    const { name, cells } = taking;
    if (found.has(name)) continue;
    const parts: Placed[] = [];
    for (const cell of cells) {
      const part = numbers[cell];
      if (part && part.raw.digits !== null) parts.push(part);
    }
    if (parts.length < cells.length) {
      if (parts.length === 0) continue;
      nothing ??= nothingIn(form, numbers);
      if (cells.some(cell => (numbers[cell]?.raw.digits ?? null) === null && !nothing?.has(cell))) continue;
    }
    const candidate = candidateOf(text, taking, parts, section, marks);
    if (candidate) found.set(name, candidate);
  }
  return [...found.values()];
}
