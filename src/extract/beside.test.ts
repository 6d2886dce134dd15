import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { allow, isAllowed } from './beside.ts';
import { compile, type Rule } from './compile.ts';
import { type Lexed, lex } from './number.ts';
import { type Chars, NUMBERS } from './quick.ts';

const { rules, finder } = compile(KNOWLEDGE);
const { beside } = finder;

const stands = (chars: Chars, char: string | undefined): boolean =>
  chars === null || (char !== undefined && chars[NUMBERS[char.charCodeAt(0)] as number] === 1);

/** What the sets of rules say of all at once, found out for one rule and one number after the other. */
function mayRead({ says, phrase, guards, units, losesUnit }: Rule, own: Lexed, bare: boolean): boolean {
  if (says.states !== undefined) return true;
  return own.tokens.some(({ kind, unit, value }, i) => {
    const at = own.places[i] as number;
    if (kind === 'other' || (says.zero && value !== 0)) return false;
    if (!stands(guards.before, own.text[at - 1]) || !stands(guards.behind, own.text[at + 1])) return false;
    if (unit === null) return !phrase.unit || (bare && losesUnit);
    return units.has(unit) || (unit.endsWith(')') && units.has(unit.slice(0, -3)));
  });
}

const clauses = KNOWLEDGE.indicators
  .flatMap(({ examples }) => examples.flatMap(([sentence]) => sentence.split(/[,;:。!]/)))
  .filter((_, i) => i % 7 === 0)
  .map(text => lex(text));

test.each([false, true])('the rules of a clause are those of its numbers (bare: %s)', bare => {
  let refused = 0;
  for (const own of clauses) {
    allow(beside, own, bare);
    const wrong = rules.filter((rule, index) => isAllowed(beside, index) !== mayRead(rule, own, bare));
    expect(wrong.map(({ id }) => `${own.text}: ${id}`)).toEqual([]);
    refused += rules.filter((_, index) => !isAllowed(beside, index)).length;
  }
  expect(clauses.length).toBeGreaterThan(300);
  expect(refused).toBeGreaterThan((clauses.length * rules.length) / 2);
});
