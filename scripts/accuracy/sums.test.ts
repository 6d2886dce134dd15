// No printed sum that a reader found sound, or could not judge, is said to fail; those that fail are found.
import { expect, test } from 'vitest';
import { rows } from './measure.ts';
import { judgedSums } from './sums.ts';

const sums = judgedSums(rows('reports.csv'));
const said = (verdict: string, told: boolean): string[] =>
  sums.filter(one => one.verdict === verdict && one.said === told).map(({ id }) => id);

test('nobody is accused of a sum that is sound or cannot be judged', () => {
  expect(said('sound', true)).toEqual([]);
  expect(said('open', true)).toEqual([]);
});

test('sums that fail are found, but for those that are marked as missed', () => {
  expect(said('fails', false)).toEqual([]);
  expect(said('missed', true)).toEqual([]);
  expect(said('fails', true).length).toBeGreaterThan(70);
});

test('each is judged in one of four ways, with a reason', () => {
  for (const { verdict = '', note = '' } of rows('sums.csv')) {
    expect(['fails', 'missed', 'sound', 'open']).toContain(verdict);
    expect(note.length).toBeGreaterThan(10);
  }
});
