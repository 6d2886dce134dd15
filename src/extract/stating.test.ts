import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { scan } from './finder.ts';
import { lex, mayCount } from './number.ts';
import { mayState } from './stating.ts';
import { unitsOf } from './units.ts';

const { finder } = compile(KNOWLEDGE);
const states = (text: string): boolean => mayState(finder.stating, unitsOf(text), 0, text.length);

test('a clause that is refused states nothing in words', () => {
  const said = KNOWLEDGE.indicators.flatMap(({ examples }) => examples.map(([sentence]) => sentence));
  const clauses = said.flatMap(sentence => sentence.split(/[,;:。!]/)).filter(text => !/\d/.test(text));
  const refused = clauses.filter(text => !states(text));
  expect(refused.length).toBeGreaterThan(50);
  expect(refused.filter(text => scan(finder, lex(text, false), false).rules.length > 0)).toEqual([]);
});

test('running text is refused, a denial is not', () => {
  expect(states('我局坚持以群众需求为导向')).toBe(false);
  expect(states('未收到政府信息公开申请')).toBe(true);
});

const CHARS = [...'一二十百万零两第余多来年月件条个次分之《》的公开,:', ' '];

test('where no number may stand there is none', () => {
  const text = fc.array(fc.constantFrom(...CHARS), { maxLength: 12 }).map(chars => chars.join(''));
  fc.assert(
    // A digit behind lets every numeral be tried.
    fc.property(text, said => mayCount(unitsOf(said), 0, said.length) || lex(`${said}。1`).tokens.length < 2),
    { numRuns: 2000 },
  );
});
