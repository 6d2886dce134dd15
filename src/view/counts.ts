// Both counts behind a percentage that is computed over a list: so many of so many.
import { ERAS } from '../catalogue/eras.ts';
import type { Reading } from '../core/observation.ts';

/** Computed over a list of their own: figures, checks, or the contents that the law of the year asks for. */
const LISTS: ReadonlySet<string> = new Set([
  'derived.exactness',
  'derived.self_consistency',
  'derived.completeness',
]);

/** Null for what is no such percentage, or where the length of the list is unknown. */
export function countsOf(
  reading: Pick<Reading, 'indicator' | 'value' | 'inputs'>,
  era: string | null,
): { readonly part: number; readonly of: number } | null {
  if (!LISTS.has(reading.indicator)) return null;
  const of =
    reading.indicator === 'derived.completeness'
      ? ERAS.find(each => each.id === era)?.required.length
      : reading.inputs?.length;
  return of ? { part: Math.round((reading.value * of) / 100), of } : null;
}
