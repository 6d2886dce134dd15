import { expect, test } from 'vitest';
import type { Index, IndicatorFile, ReportEntry } from '../core/dataset.ts';
import { drawnSeries, fewReports, fileOf, largestAgencies, latestOfEach } from './few.ts';

const report = (agency: string | null, year: number): ReportEntry =>
  ({ id: `${agency ?? 'unknown'}-${year}`, agency, body: 'bureau', year }) as ReportEntry;
const REPORTS = [
  report('a', 2020),
  report('a', 2021),
  report('b', 2021),
  report('b', 2019),
  report(null, 2018),
];
const stated = (id: string, value: number, category: string | null = null, body = 'bureau') => ({
  report: body === 'bureau' ? id : null,
  agency: id.charAt(0),
  body,
  category,
  value,
});
const FILE = {
  observations: [
    stated('a-2020', 99),
    stated('a-2021', 5),
    stated('b-2021', 7),
    stated('b-2021', 500, 'online'),
    stated('b', 3, null, 'city'),
  ],
  absences: [{ report: 'b-2019' }],
} as unknown as IndicatorFile;

test('the latest report of each agency, and all of them while they are few', () => {
  expect(latestOfEach(REPORTS).map(one => one.id)).toEqual(['a-2021', 'b-2021', 'unknown-2018']);
  expect(fewReports(REPORTS, 5)).toBe(REPORTS);
  expect(fewReports(REPORTS, 2).map(one => one.id)).toEqual(['a-2021', 'b-2021']);
});

test('agencies by their latest plain figure; those without one stand last', () => {
  expect(largestAgencies(FILE, [...REPORTS, report('c', 2021)], 3)).toEqual(['b', 'a', 'c']);
  expect(largestAgencies(FILE, REPORTS, 1)).toEqual(['b']);
});

test('of too many agencies the largest are drawn, and they alone are listed; else the chosen ones that are listed', () => {
  const index = (ids: readonly string[]): Index =>
    ({ agencies: ids.map(id => ({ id })), reports: [] }) as unknown as Index;
  const few = index(['a', 'b']);
  expect(drawnSeries(few, FILE, REPORTS, [])).toEqual({ index: few, agency: [], of: 3, shown: 3 });
  expect(drawnSeries(few, FILE, REPORTS, ['no-such', 'b']).agency).toEqual(['b']);
  expect(drawnSeries(few, FILE, REPORTS, ['no-such']).agency).toEqual([]);
  const ids = [...'abcdefghijklm'];
  const crowd = index(ids);
  expect(drawnSeries(crowd, FILE, REPORTS, [])).toMatchObject({ index: crowd, agency: [] });
  expect(drawnSeries(crowd, FILE, REPORTS, ['b']).index.agencies).toEqual([{ id: 'b' }]);
  const all = drawnSeries(
    crowd,
    FILE,
    ids.map(id => report(id, 2021)),
    ['m'],
  );
  expect(all).toMatchObject({ agency: ['b', 'a', 'c', 'd', 'e', 'f', 'g', 'h'], of: 13, shown: 8 });
  expect(all.index.agencies.map(({ id }) => id)).toEqual([...'abcdefgh']);
});

test('a file of some reports keeps their figures, absences and the other bodies of their places', () => {
  const own = fileOf(FILE, [report('b', 2019)]);
  expect(own.observations.map(one => one.value)).toEqual([3]);
  expect(own.absences).toHaveLength(1);
  expect(fileOf(FILE, [report('a', 2020)]).observations.map(one => one.value)).toEqual([99]);
});
