// Patterns that mostly find nothing. Starting one costs a quarter of a microsecond though a look at one character would
// have refused it: what character a match must begin with, end with or hold is read from the pattern itself.

import { ANY, type Facts, factsOf, type Units } from './facts.ts';

/** Unit → number of the character among all that some pattern needs, 0 for none: the tables by number stay small. */
export const NUMBERS = new Uint16Array(65536);
/** No more characters than this are numbered; patterns that would need more are not refused. */
export const MOST = 2048;
let numbered = 0;

/** The number of a character; 0 where too many are numbered. */
export function numberOf(unit: number): number {
  if (NUMBERS[unit] === 0 && numbered + 1 < MOST) NUMBERS[unit] = ++numbered;
  return NUMBERS[unit] as number;
}

/** A pattern, and where it need not be tried. */
export interface Quick {
  readonly pattern: RegExp;
  /** Which character is looked at: 0 none, 1 the first, 2 the last, 3 all of them. */
  readonly look: 0 | 1 | 2 | 3;
  /** Number of a character → 1 where it lets the pattern be tried. */
  readonly table: Uint8Array;
}

const NO_TABLE = new Uint8Array(0);

/** The pattern made ready. Without the flags i, m, u, v and y, which would say more than is read here, or never refused. */
export function quick(pattern: RegExp): Quick {
  const facts = /[imuvy]/.test(pattern.flags) ? ANY : factsOf(pattern.source);
  const whole = !facts.empty;
  const look =
    whole && facts.opens && facts.first ? 1 : whole && facts.closes && facts.last ? 2 : facts.need ? 3 : 0;
  const units = look === 1 ? facts.first : look === 2 ? facts.last : facts.need;
  const table = look === 0 ? null : charsOf(units);
  return table ? { pattern, look, table } : { pattern, look: 0, table: NO_TABLE };
}

/** False where the pattern cannot match; most often so. */
export function may({ look, table }: Quick, text: string): boolean {
  if (look === 1) return text.length > 0 && table[NUMBERS[text.charCodeAt(0)] as number] === 1;
  if (look === 2) return text.length > 0 && table[NUMBERS[text.charCodeAt(text.length - 1)] as number] === 1;
  if (look === 0) return true;
  for (let i = 0; i < text.length; i++) if (table[NUMBERS[text.charCodeAt(i)] as number] === 1) return true;
  return false;
}

/** What `pattern.test(text)` says. */
export const tests = (one: Quick, text: string): boolean => may(one, text) && one.pattern.test(text);

/** What `pattern.exec(text)` finds. */
export const finds = (one: Quick, text: string): RegExpExecArray | null =>
  may(one, text) ? one.pattern.exec(text) : null;

/** Characters that may stand at one place; null: any, or none at all. */
export type Chars = Uint8Array | null;

/** The same characters share one table. */
const KNOWN = new Map<string, Uint8Array>();

function charsOf(units: Units): Chars {
  const numbers = Array.from(units ?? [], numberOf).sort((a, b) => a - b);
  if (!units || numbers.includes(0)) return null;
  const table = KNOWN.get(numbers.join()) ?? new Uint8Array(MOST);
  for (const number of numbers) table[number] = 1;
  KNOWN.set(numbers.join(), table);
  return table;
}

/** The characters that what matches a pattern can end with. */
export const lastOf = (source: string): Chars => charsOf(ifAny(factsOf(source), 'last'));
/** The characters that what matches a pattern can begin with. */
export const firstOf = (source: string): Chars => charsOf(ifAny(factsOf(source), 'first'));
const ifAny = (facts: Facts, end: 'first' | 'last'): Units => (facts.empty ? null : facts[end]);
