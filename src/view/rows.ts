// The table of an indicator: every observation, alternative aside, and every absence; looked through and sorted.
import type { Shown } from '../core/observation.ts';
import type { CompareRow, CompareTable } from './compare.ts';

export const COLUMNS = ['agency', 'year', 'category', 'value', 'status', 'printed'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Wish {
  /** Words that the row must hold somewhere. */
  readonly find: string | null;
  /** Statuses kept; empty keeps all. */
  readonly status: readonly string[];
  /** `-value` for descending. Null keeps the order of the comparison. */
  readonly column: string | null;
}

export function readColumn(column: string | null): { column: Column; down: boolean } | null {
  const name = column?.replace(/^-/, '');
  const known = COLUMNS.find(each => each === name);
  return known ? { column: known, down: column?.startsWith('-') ?? false } : null;
}

/** What a click on a column's head asks for: up, down, then the usual order again. */
export function nextColumn(now: string | null, column: Column): string | null {
  const read = readColumn(now);
  if (read?.column !== column) return column;
  return read.down ? null : `-${column}`;
}

const ORDER: readonly Shown[] = [
  'exact',
  'approx',
  'over',
  'under',
  'zero',
  'derived',
  'not_computed',
  'not_reported',
  'not_captured',
  'not_applicable',
];

/** `words` gives all that a row shows, in the language of the page. */
export function rowsFor(table: CompareTable, wish: Wish, words: (row: CompareRow) => string): CompareRow[] {
  const sought = (wish.find ?? '').trim().toLowerCase();
  const kept = table.rows.filter(
    row =>
      (wish.status.length === 0 || wish.status.includes(row.status)) &&
      (sought === '' || words(row).toLowerCase().includes(sought)),
  );
  const by = readColumn(wish.column);
  if (by === null) return kept;
  const key = (row: CompareRow): string | number | null => {
    if (by.column === 'agency') return row.report.bodyName;
    if (by.column === 'year') return row.report.year;
    if (by.column === 'category') return row.reading?.category ?? null;
    if (by.column === 'value') return row.reading?.value ?? null;
    if (by.column === 'printed') return row.reading?.printed ?? null;
    return ORDER.indexOf(row.status);
  };
  return kept
    .map((row, at) => ({ row, at, key: key(row) }))
    .sort((a, b) => {
      // What is absent stands last, whichever way the column runs.
      if (a.key === null || b.key === null) return a.key === b.key ? a.at - b.at : a.key === null ? 1 : -1;
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : `${a.key}`.localeCompare(`${b.key}`, 'zh-Hans');
      return (by.down ? -order : order) || a.at - b.at;
    })
    .map(({ row }) => row);
}
