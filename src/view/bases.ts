// What stands beside a percentage wherever it is shown: its n, or both of its counts.
import type { Index, IndicatorFile } from '../core/dataset.ts';
import type { Observation } from '../core/observation.ts';
import { countsOf } from './counts.ts';

export interface Basis {
  /** Null where only the base is known. */
  readonly part: number | null;
  readonly of: number;
}

/** Body and year: a figure and its base stand in one report, or come from one other body. */
export const keyOf = (each: Pick<Observation, 'agency' | 'body' | 'bodyName' | 'year'>): string =>
  `${each.agency ?? each.bodyName}.${each.body}-${each.year ?? '?'}`;

/** `base` holds the figures that a rate is a rate of (`baseOf`). Null for what is no rate or has no stated base. */
export function basesOf(
  index: Pick<Index, 'reports'>,
  base: IndicatorFile | null,
): (reading: Observation) => Basis | null {
  const eras = new Map(index.reports.map(report => [report.id, report.era]));
  const plain = new Map<string, number>();
  for (const each of base?.observations ?? [])
    if (each.category === null && !plain.has(keyOf(each))) plain.set(keyOf(each), each.value);
  return reading => {
    const counts = countsOf(reading, eras.get(reading.report ?? '') ?? null);
    if (counts || base === null || base.indicator === reading.indicator) return counts;
    const of = plain.get(keyOf(reading));
    return of === undefined ? null : { part: null, of };
  };
}
