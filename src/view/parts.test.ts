import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Coverage } from '../core/dataset.ts';
import { HOME } from './address.ts';
import { agencyOfReport, homeYear, needOf, type Parted, packMarks, unpackMarks } from './parts.ts';

test('packed marks give the committed coverage again', () => {
  const coverage = JSON.parse(readFileSync('data/coverage.json', 'utf8')) as Coverage;
  const ids = [...new Set(Object.values(coverage.reports).flatMap(cells => Object.keys(cells)))];
  const packed = packMarks(coverage, ids);
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(coverage).length / 5);
  expect(unpackMarks(packed)).toEqual(coverage);
});

test('the agency of a report id', () => {
  expect(agencyOfReport('dongguan-2012')).toBe('dongguan');
  expect(agencyOfReport('dongguan.government-office-2012')).toBe('dongguan');
  expect(agencyOfReport('sample-3-14-2012~2')).toBe('sample-3-14');
});

const parted: Parted = {
  groups: [
    { name: '甲省', agencies: 30, reports: 60 },
    { name: '乙省', agencies: 30, reports: 60 },
  ],
  years: [2021, 2022],
  home: 2022,
  agencies: 60,
  reports: 120,
  last: { reports: 60, stated: {} },
  synthetic: false,
};
test('the first year is the last one that many agencies have', () => {
  const of = (...years: readonly number[]) => homeYear(years.map(year => ({ year })));
  expect(of(2019, 2019, 2020, 2020, 2021)).toBe(2021);
  expect(of(2019, 2019, 2019, 2020, 2020, 2020, 2021)).toBe(2020);
  expect(homeYear([{ year: null }])).toBe(0);
});

const groupOf = (agency: string): number => ['a', 'b'].indexOf(agency);
const need = (address: Partial<typeof HOME>) => needOf(parted, { ...HOME, ...address }, groupOf);

test('an address needs the first rows of a year, or the provinces that it names, and never everything', () => {
  expect(need({})).toEqual({ kind: 'top', year: 2022 });
  expect(need({ time: { from: 2021, to: 2021 } })).toEqual({ kind: 'top', year: 2021 });
  expect(need({ time: { from: 1990, to: 1991 } })).toEqual({ kind: 'top', year: 2022 });
  expect(need({ place: '乙省' })).toEqual({ kind: 'groups', groups: [1] });
  expect(need({ agency: ['b', 'a', 'b'] })).toEqual({ kind: 'groups', groups: [0, 1] });
  expect(need({ agency: ['nobody'] })).toEqual({ kind: 'top', year: 2022 });
  expect(need({ view: 'time' })).toEqual({ kind: 'groups', groups: [0] });
  expect(need({ view: 'report', report: 'b-2021' })).toEqual({ kind: 'groups', groups: [1] });
  expect(need({ view: 'report', at: 'b-2021/requests.received' })).toEqual({ kind: 'groups', groups: [1] });
});
