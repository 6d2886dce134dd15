// Many agencies: which rows a chart shows at first, and agencies found and grouped for choosing.
import type { AgencyEntry } from '../core/dataset.ts';
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

/** 山东省威海市 → 山东省: what agencies are grouped by. A province's own agency stands under it. */
export const provinceOf = ({
  parent,
  level,
  name,
}: Pick<AgencyEntry, 'parent' | 'level' | 'name'>): string => {
  const whole = parent === '' && level === 'province' ? name.zh : parent;
  return /^[\u3400-\u9fff]{2,8}?(?:省|自治区|特别行政区|市)/.exec(whole)?.[0] ?? parent;
};
