// Every sentence beside a rule is read as it says, and every phrase has a sentence that only works because of it.
import { describe, expect, test } from 'vitest';
import { outline } from '../extract/clause.ts';
import { compile } from '../extract/compile.ts';
import { fold } from '../extract/fold.ts';
import type { Example, ExampleReading } from '../extract/knowledge.ts';
import { readProse } from '../extract/match.ts';
import { lex } from '../extract/number.ts';
import { squeeze } from '../extract/squeeze.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

function read(sentence: string, under?: string, year: number | null = null) {
  const text = under ? `${under}\n${sentence}` : sentence;
  const folded = fold(text);
  return readProse(text, folded, outline(folded), compiled, [], year);
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
        const found = read(sentence, want?.under, want?.year).filter(figure => figure.indicator === id);
        if (!want)
          return expect(found.map(figure => `${figure.value} ${figure.evidence[0]?.rule}`)).toEqual([]);
        expect(found.map(figure => `${figure.category} ${figure.value}`)).toContain(
          `${want.category ?? null} ${want.value}`,
        );
        if (want.qualifier) expect(found.map(figure => figure.qualifier)).toContain(want.qualifier);
        if (want.hedge) expect(found.map(figure => figure.hedge)).toContain(want.hedge);
      },
    );

    test('has sentences that it must and must not read', () => {
      expect(indicator.examples.some(example => wanted(example) !== null)).toBe(true);
      expect(indicator.examples.some(example => wanted(example) === null)).toBe(true);
    });
  },
);

test('every phrase fits a sentence beside it', () => {
  const idle = compiled.rules.filter(({ indicator, phrase }) => {
    const texts = indicator.examples
      .filter(example => wanted(example) !== null)
      .flatMap(([sentence]) => clausesOf(sentence));
    return !texts.some(text => new RegExp(phrase.source).test(text));
  });
  expect(idle.map(({ id, phrase }) => `${id} ${phrase.source}`)).toEqual([]);
});

/** The lexed clauses of a sentence, and each with the words before its colon. */
function clausesOf(sentence: string): string[] {
  const folded = fold(sentence);
  const texts = outline(folded).clauses.map(({ start, end }) => lex(squeeze(folded, start, end).text).text);
  return [...texts, ...texts.slice(1).map((text, i) => `${texts[i]}${text}`)];
}
