// Every figure of the labelled reports that is missed, or read where none is, has a reason in misses.csv, and no other has;
// what is held back is read no worse than it was.
import { describe, expect, test } from 'vitest';
import { measure, missId, rows } from './measure.ts';

/** Kinds of reasons; src/catalogue/accuracy/README.md says what each means. */
const REASONS = ['broken', 'wording', 'context', 'mixed', 'table', 'open'];

describe('misses.csv', () => {
  const misses = rows('misses.csv');
  // Nobody looks at the part that is held back.
  const { faults } = measure(rows('reports.csv').filter(report => report.part !== 'held'));
  const differences = faults.filter(({ kind }) => kind === 'missed' || kind === 'extra');

  test('every difference has its reason', () => {
    const known = new Set(misses.map(missId));
    expect(differences.filter(({ id }) => !known.has(id)).map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      [],
    );
  });

  test('every reason has its difference', () => {
    const found = new Set(differences.map(({ id }) => id));
    expect(misses.map(missId).filter(id => !found.has(id))).toEqual([]);
  });

  test('each is of a known kind and says something', () => {
    for (const { reason = '', note = '' } of misses) {
      expect(REASONS).toContain(reason);
      expect(note.length).toBeGreaterThan(10);
    }
  });
});

/** What the part that is held back read in all; only its sums are told, so that nobody writes a rule from it. */
test('the reports held back are read as well as they were', () => {
  const { scores } = measure(rows('reports.csv').filter(report => report.part === 'held'));
  let [right, wrong, missed] = [0, 0, 0];
  for (const score of scores.values()) {
    right += score.right;
    wrong += score.wrong;
    missed += score.missed;
  }
  expect(right + missed).toBeGreaterThan(140);
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.98);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.97);
});
