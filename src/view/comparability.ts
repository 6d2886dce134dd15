// Why two shown values may not compare: a ledger of codes and arguments, under each chart and in every export.
import { conflictsOf } from '../core/conflict.ts';
import type { Index } from '../core/dataset.ts';
import type { CompareTable } from './compare.ts';
import { formsOf } from './forms.ts';

export type Caveat =
  | { readonly code: 'years'; readonly from: number; readonly to: number }
  | { readonly code: 'eras'; readonly eras: readonly string[] }
  | { readonly code: 'unit_words'; readonly words: readonly string[]; readonly unit: string }
  | {
      readonly code: 'hedges';
      readonly over: readonly string[];
      readonly under: readonly string[];
      readonly approx: readonly string[];
    }
  | { readonly code: 'levels' }
  | { readonly code: 'stock' }
  | {
      readonly code: 'conflict';
      readonly agency: string;
      readonly printed: string;
      readonly value: number;
      readonly unit: string;
    }
  | { readonly code: 'second_kind'; readonly agency: string; readonly printed: string }
  | { readonly code: 'denominators'; readonly series: readonly string[] }
  | { readonly code: 'words_rate' };

/** The caveats of a comparison, the weightiest first. */
export function caveats(index: Index, table: CompareTable): Caveat[] {
  const shown = table.rows.filter(row => row.reading !== null);
  const found: Caveat[] = [];
  const years = [...new Set(table.rows.flatMap(row => row.report.year ?? []))].sort((a, b) => a - b);
  const [from, to] = [years[0], years.at(-1)];
  if (from !== undefined && to !== undefined && from !== to) found.push({ code: 'years', from, to });
  const words = [
    ...new Set(
      shown.flatMap(row =>
        row.reading?.basis === 'figure' ? (formsOf(row.reading.printed).unit ?? []) : [],
      ),
    ),
  ];
  if (words.length > 1) found.push({ code: 'unit_words', words, unit: table.indicator.unit });
  const hedges = (qualifier: string): string[] => [
    ...new Set(shown.flatMap(row => (row.reading?.qualifier === qualifier ? (row.reading.hedge ?? []) : []))),
  ];
  const [over, under, approx] = [hedges('over'), hedges('under'), hedges('approx')];
  if (over.length + under.length + approx.length > 0) found.push({ code: 'hedges', over, under, approx });
  const series = [...new Set(shown.flatMap(row => row.reading?.denominator?.series ?? []))];
  if (series.length > 0) found.push({ code: 'denominators', series });
  const levels = new Set(shown.flatMap(row => (row.agency ? [row.agency.level === 'district'] : [])));
  if (levels.size > 1 && table.indicator.unit !== 'percent' && series.length === 0)
    found.push({ code: 'levels' });
  const eras = [...new Set(shown.flatMap(row => row.report.era ?? []))].sort();
  if (eras.length > 1 && (eras.includes('2019') || eras.includes('2021') || eras.includes('2014')))
    found.push({ code: 'eras', eras });
  if (table.indicator.stock) found.push({ code: 'stock' });
  if (table.indicator.unit === 'percent' && shown.some(row => row.reading?.basis === 'words'))
    found.push({ code: 'words_rate' });
  for (const row of shown)
    if (row.reading) {
      const agency = row.agency?.id ?? row.report.bodyName;
      const { value, unit, alternatives } = row.reading;
      for (const { printed } of row.conflict ? conflictsOf(row.reading) : [])
        found.push({ code: 'conflict', agency, printed, value, unit });
      for (const { printed, reason } of alternatives)
        if (reason === 'second_kind') found.push({ code: 'second_kind', agency, printed });
    }
  return dropRepeats(found, index);
}

/** At most one conflict and one other kind an agency: the ledger points at the report, it does not copy it. */
function dropRepeats(found: readonly Caveat[], index: Index): Caveat[] {
  const seen = new Set<string>();
  return found.filter(each => {
    if (each.code !== 'conflict' && each.code !== 'second_kind') return true;
    const key = `${each.code} ${each.agency}`;
    if (seen.has(key) || seen.size >= index.agencies.length) return false;
    seen.add(key);
    return true;
  });
}
