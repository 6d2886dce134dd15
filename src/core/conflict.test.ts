// The rule behind the finding and the `!`: another figure for the same thing, which cannot be the same figure.
import { expect, test } from 'vitest';
import { conflictsOf } from './conflict.ts';
import type { Alternative, Observation } from './observation.ts';

const reading = {
  id: 'a-2010/proactive.total',
  report: 'a-2010',
  agency: 'a',
  body: 'bureau',
  bodyName: 'A',
  year: 2010,
  indicator: 'proactive.total',
  category: null,
  value: 2451,
  unit: 'item',
  step: 1,
  qualifier: 'exact',
  hedge: null,
  printed: '2451条',
  basis: 'figure',
  share: null,
  evidence: [],
} as const;
const other = (more: Partial<Alternative>): Alternative => ({
  ...reading,
  id: `${reading.id}~1`,
  value: 1200,
  qualifier: 'over',
  printed: '1200多条',
  reason: 'overview',
  args: {},
  ...more,
});
const differs = (more: Partial<Alternative>): boolean =>
  conflictsOf({ ...reading, alternatives: [other(more)] } as Observation).length > 0;

test('a figure far from the headline conflicts with it', () => {
  expect(differs({})).toBe(true);
  expect(differs({ value: 2400, qualifier: 'exact', printed: '2400条' })).toBe(true);
});

test('one figure printed with different care, another measure or another count do not', () => {
  expect(differs({ value: 2400, printed: '2400余条' })).toBe(false);
  expect(differs({ value: 2450, step: 10, qualifier: 'exact', printed: '0.245万条' })).toBe(false);
  expect(differs({ value: 2500, qualifier: 'approx', printed: '约2500条' })).toBe(false);
  expect(differs({ reason: 'second_kind', value: 270, printed: '270余条' })).toBe(false);
  expect(differs({ reason: 'cumulative', value: 9000, qualifier: 'exact' })).toBe(false);
  expect(differs({ printed: '1200余次' })).toBe(false);
});
