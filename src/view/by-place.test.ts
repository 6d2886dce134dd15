// Series place by place: the bureau before the other bodies, places in the order of the agencies.
import { expect, test } from 'vitest';
import { HOME } from './address.ts';
import { byPlace } from './by-place.ts';
import { FILES, INDEX } from './fixtures.ts';
import { timeline } from './timeline.ts';

test('every series and every row of the strip stands at its place, once', () => {
  for (const file of FILES) {
    const indicator = INDEX.indicators.find(each => each.id === file.indicator);
    if (!indicator) continue;
    const table = timeline(INDEX, indicator, file, HOME);
    const places = byPlace(table);
    expect(places.flatMap(each => each.series.map(one => one.key)).sort()).toEqual(
      table.series.map(each => each.key).sort(),
    );
    expect(places.flatMap(each => each.row ?? [])).toHaveLength(table.strip.length);
    for (const { key, series } of places) {
      for (const each of series) expect(each.agency?.id ?? each.key).toBe(key);
      const first = series.findIndex(each => each.context);
      if (first >= 0) expect(series.slice(first).every(each => each.context)).toBe(true);
    }
  }
});
