// Every figure of the labelled reports that is missed, or read where none is, has a reason in misses.csv, and no other has.
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
