// The reporting regimes over the years: points of two regimes are never joined, and each change is marked.
import { ERAS } from '../catalogue/eras.ts';
import type { EraId } from '../core/report.ts';

/** The official format of a fiscal year, or null before the first. */
export const regimeOf = (year: number): EraId | null =>
  ERAS.find(({ from, to }) => year >= from && (to === null || year <= to))?.id ?? null;

export interface Regime {
  readonly id: EraId;
  /** First shown fiscal year of the regime. */
  readonly from: number;
  /** True when a change of rules lies between this year and the one before, and both are shown. */
  readonly breaks: boolean;
}

/** The regimes of a run of years, in order. */
export const regimesOf = (years: readonly number[]): Regime[] =>
  years.flatMap((year, at) => {
    const id = regimeOf(year);
    const before = at === 0 ? null : regimeOf(year - 1);
    return id === null || id === before ? [] : [{ id, from: year, breaks: at > 0 }];
  });
