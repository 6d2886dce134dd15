// The series of Over time place by place, in the order of the agencies; bodies of no known place come last.
import type { HeldRow, Timeline, TimeSeries } from './timeline.ts';

export interface PlaceSeries {
  /** The agency's id, or of a body without one its own key. */
  readonly key: string;
  /** The bureau first, then the other bodies of its place. */
  readonly series: readonly TimeSeries[];
  /** The bureau's reports that state nothing stand here too; null where none is held. */
  readonly row: HeldRow | null;
}

export function byPlace({ series, strip }: Timeline): PlaceSeries[] {
  const places = new Map<string, { place: number; series: TimeSeries[]; row: HeldRow | null }>();
  const at = (key: string, place: number) => {
    const known = places.get(key);
    if (known) return known;
    const own = { place: place < 0 ? Number.MAX_SAFE_INTEGER : place, series: [], row: null };
    places.set(key, own);
    return own;
  };
  for (const row of strip) at(row.agency.id, row.place).row = row;
  for (const each of series) at(each.agency?.id ?? each.key, each.place).series.push(each);
  return [...places]
    .map(([key, each]) => ({ key, ...each }))
    .sort((a, b) => a.place - b.place)
    .map(({ key, series, row }) => ({
      key,
      series: series.sort((a, b) => Number(a.context) - Number(b.context)),
      row,
    }));
}
