// The one-sentence reading of a comparison: which pattern holds, and who stands where. i18n writes the sentence.
import type { CompareRow, CompareTable } from './compare.ts';

export type Pattern = 'none' | 'all_zero' | 'one' | 'most' | 'range' | 'equal' | 'parts';

export interface ReadingModel {
  readonly indicator: string;
  readonly unit: string;
  readonly pattern: Pattern;
  readonly of: number;
  readonly most: CompareRow | null;
  readonly least: CompareRow | null;
  readonly zeros: readonly CompareRow[];
  readonly silent: readonly CompareRow[];
  /** Computed values whose figures are not at hand. */
  readonly uncomputed: readonly CompareRow[];
  readonly lost: readonly CompareRow[];
  /** The rules of the year do not ask for it. */
  readonly inapplicable: readonly CompareRow[];
  /** The whole that it would be a part of is a stated zero. */
  readonly empty: readonly CompareRow[];
}

/** Biggest, smallest or most telling, with year, then what is absent. */
export function read(table: CompareTable): ReadingModel {
  const stated = table.rows.filter(row => row.reading !== null && row.reading.value > 0);
  const by = (status: string): CompareRow[] => table.rows.filter(row => row.status === status);
  const zeros = table.rows.filter(row => row.reading !== null && row.reading.value === 0);
  const values = stated.map(row => row.reading?.value ?? 0);
  const most = stated.find(row => row.reading?.value === Math.max(...values)) ?? null;
  const least = stated.find(row => row.reading?.value === Math.min(...values)) ?? null;
  const parts = stated.length > 0 && stated.every(row => row.reading?.category != null);
  const inapplicable = by('not_applicable');
  const isEmpty = (row: CompareRow): boolean => row.absence?.reason === 'whole_is_zero';
  const pattern: Pattern = parts
    ? 'parts'
    : stated.length === 0
      ? zeros.length > 0
        ? 'all_zero'
        : 'none'
      : stated.length === 1
        ? zeros.length > 0
          ? 'most'
          : 'one'
        : most?.reading?.value === least?.reading?.value
          ? 'equal'
          : zeros.length > 0
            ? 'most'
            : 'range';
  return {
    indicator: table.indicator.id,
    unit: table.indicator.unit,
    pattern,
    of: new Set(table.rows.map(row => row.report.id)).size,
    most,
    least,
    zeros,
    silent: by('not_reported'),
    uncomputed: by('not_computed'),
    lost: by('not_captured'),
    inapplicable: inapplicable.filter(row => !isEmpty(row)),
    empty: inapplicable.filter(isEmpty),
  };
}
