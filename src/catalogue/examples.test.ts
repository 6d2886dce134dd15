// Every sentence beside a rule is read as it says, and every phrase has a sentence that only works because of it.
import { describe, expect, test } from 'vitest';
import { outline } from '../extract/clause.ts';
import { compile } from '../extract/compile.ts';
import { fold } from '../extract/fold.ts';
import type { Example, ExampleReading } from '../extract/knowledge.ts';
import { readProse } from '../extract/match.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

function read(sentence: string, under?: string) {
  const text = under ? `${under}\n${sentence}` : sentence;
  const folded = fold(text);
  return readProse(text, folded, outline(folded), compiled);
}

const wanted = ([, want]: Example): ExampleReading | null =>
  want === null ? null : typeof want === 'number' ? { value: want } : want;

describe.each(KNOWLEDGE.indicators.map(indicator => [indicator.id, indicator] as const))(
  '%s',
  (id, indicator) => {
    test.each(indicator.examples.map(example => [example[0], example] as const))(
      '%s',
      (sentence, example) => {
        const want = wanted(example);
        const found = read(sentence, want?.under).filter(figure => figure.indicator === id);
        if (!want)
          return expect(found.map(figure => `${figure.value} ${figure.evidence[0]?.rule}`)).toEqual([]);
        const one = found.find(figure => figure.category === (want.category ?? null));
        expect(found.map(figure => `${figure.category} ${figure.value}`)).toContain(
          `${want.category ?? null} ${want.value}`,
        );
        if (want.qualifier) expect(found.map(figure => figure.qualifier)).toContain(want.qualifier);
        if (want.hedge) expect(found.map(figure => figure.hedge)).toContain(want.hedge);
        void one;
      },
    );

    test('has sentences that it must and must not read', () => {
      expect(indicator.examples.some(example => wanted(example) !== null)).toBe(true);
      expect(indicator.examples.some(example => wanted(example) === null)).toBe(true);
    });
  },
);
