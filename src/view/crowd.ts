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

export type Listed =
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'agency'; readonly agency: AgencyEntry };

const LEVELS = ['province', 'sub-provincial', 'prefecture', 'district', 'township'];
const rank = (level: string): number => {
  const at = LEVELS.indexOf(level);
  return at < 0 ? LEVELS.length : at;
};

/** 山东省威海市 → 山东省: what agencies are grouped by. */
export const provinceOf = (agency: Pick<AgencyEntry, 'parent' | 'place'>): string =>
  /^[\u3400-\u9fff]{2,8}?(?:省|自治区|特别行政区|市)/.exec(agency.parent)?.[0] ?? agency.parent;

/** Agencies whose name, place or id holds the words, under their province, higher levels first. */
export function listAgencies(agencies: readonly AgencyEntry[], sought: string): Listed[] {
  const wanted = sought.trim().toLowerCase();
  const fits = ({ id, name, short, place, parent }: AgencyEntry): boolean =>
    [id, name.zh, name.en, short.zh, place.zh, place.en, parent].some(text =>
      text.toLowerCase().includes(wanted),
    );
  const groups = new Map<string, AgencyEntry[]>();
  for (const agency of agencies) {
    if (wanted !== '' && !fits(agency)) continue;
    const province = provinceOf(agency);
    const list = groups.get(province);
    if (list) list.push(agency);
    else groups.set(province, [agency]);
  }
  return [...groups].flatMap(([name, list]): Listed[] => [
    { kind: 'group', name },
    ...[...list]
      .sort((a, b) => rank(a.level) - rank(b.level))
      .map((agency): Listed => ({ kind: 'agency', agency })),
  ]);
}
