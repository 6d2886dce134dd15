import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { outline } from './clause.ts';
import { compile } from './compile.ts';
import { fold } from './fold.ts';
import { sieveOf, sift } from './kinds.ts';
import { lex } from './number.ts';
import { may, quick, tests } from './quick.ts';
import { squeeze } from './squeeze.ts';

const PATTERNS = [
  /^[(]?(?:其中|包括)/,
  /^a?b|^c/,
  /(?:类别|分类)(?:情况)?$|信息中$/,
  /ab*c{2,3}[d-f]|(?<!x)g(?=h)/,
  /(?:a|b?)$/,
  /^(?!a).{0,3}b/,
  /[^a]b|\d+c/,
  /a|/,
  /(?<w>a(?:b|c)\.)d?$/,
  /\u4e00[\u4e01-\u4e03]{0,2}二/,
];

describe('a quick pattern', () => {
  it('is tried wherever it matches', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'abcdefgh.(0x其中包括类别分情况信息一丁二'),
      maxLength: 9,
    });
    for (const pattern of PATTERNS) {
      const one = quick(pattern);
      fc.assert(
        fc.property(text, said => tests(one, said) === pattern.test(said)),
        { numRuns: 2000 },
      );
    }
  });

  it('looks at the character that tells most', () => {
    expect(quick(/^ab/).look).toBe(1);
    expect(quick(/ab$/).look).toBe(2);
    expect(quick(/a(?:b|c)/).look).toBe(3);
    expect(quick(/a?/).look).toBe(0);
    expect(may(quick(/^其中/), '我局')).toBe(false);
    expect(may(quick(/a/i), 'A')).toBe(true);
  });
});

describe('a sieve', () => {
  it('keeps the bit of every pattern that matches', () => {
    const sieve = sieveOf(PATTERNS);
    const text = fc.string({ unit: fc.constantFrom(...'abcd.0其中信息一二'), maxLength: 12 });
    fc.assert(
      fc.property(text, said => {
        const bits = sift(sieve, said);
        return PATTERNS.every((pattern, at) => !pattern.test(said) || (bits & (1 << at)) !== 0);
      }),
      { numRuns: 2000 },
    );
  });
});

it('refuses no clause of the catalogue’s examples that a phrase matches', () => {
  const { rules, knowledge } = compile(KNOWLEDGE);
  const clauses = knowledge.indicators
    .flatMap(one => one.examples.map(([sentence]) => fold(sentence)))
    .filter((_, at) => at % 20 === 0)
    .flatMap(text => outline(text).clauses.map(({ start, end }) => lex(squeeze(text, start, end).text).text));
  let found = 0;
  const refused: string[] = [];
  for (const { phrase, guards, unless } of rules)
    for (const text of clauses) {
      phrase.plain.lastIndex = 0;
      for (const [pattern, guard] of [
        [phrase.plain, guards.ends] as const,
        ...unless.map(({ pattern }) => [pattern.pattern, pattern] as const),
      ]) {
        if (!pattern.test(text)) continue;
        found++;
        if (!may(guard, text)) refused.push(`${text} by ${pattern.source}`);
      }
    }
  expect(found).toBeGreaterThan(500);
  expect(refused).toEqual([]);
});
