// Many agencies: which rows a chart shows at first, and what is said of all.
import type { CompareTable } from './compare.ts';

/** More rows than this are too many to look at: a chart then shows the first ones, and says so. */
export const CROWD = 40;
export const FIRST = 30;
/** A chart of all rows is drawn up to here; beyond it the table is the way to see all. */
export const MOST = 200;

/** The first rows in the asked order, and the row that is open. Scale and marks stay those of all rows. */
export function firstRows(table: CompareTable, at: string | null, count = FIRST): CompareTable {
  return { ...table, rows: table.rows.filter((row, place) => place < count || row.id === at) };
}

/** How many rows state a value, and the middle one of the values (the lower of two). */
export function middle(table: CompareTable): { readonly stated: number; readonly median: number | null } {
  const values = table.rows.flatMap(row => (row.reading ? [row.reading.value] : [])).sort((a, b) => a - b);
  return { stated: values.length, median: values[Math.floor((values.length - 1) / 2)] ?? null };
}
