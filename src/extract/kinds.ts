// What a text holds of many things, found in one walk: kinds of characters, rare words, patterns that may match.
import { factsOf } from './facts.ts';
import { MOST, NUMBERS, numberOf } from './quick.ts';

/** The number of a text's first character. Throws where characters are too many. */
function numbered(text: string): number {
  const number = numberOf(text.charCodeAt(0));
  if (number === 0) throw new RangeError(`more than ${MOST} characters tell something`);
  return number;
}

/** Words that few texts hold, by the number of their first character. */
export interface Words {
  readonly by: readonly (readonly string[] | undefined)[];
}

/** Throws where characters are too many. */
export function wordsOf(words: readonly string[]): Words {
  const by: string[][] = [];
  for (const word of words) {
    const number = numbered(word);
    by[number] = [...(by[number] ?? []), word];
  }
  // Without holes: most characters are no word's first.
  return { by: Array.from({ length: MOST }, (_, number) => by[number]) };
}

/** How many different words stand in a text, none over another, at most `most`. `units` are the text's. Linear. */
export function countWords({ by }: Words, units: Uint16Array, text: string, most: number): number {
  const seen: string[] = [];
  for (let i = 0; i < units.length && seen.length < most; i++) {
    const words = by[NUMBERS[units[i] as number] as number];
    if (words === undefined) continue;
    for (const word of words) {
      if (word.charCodeAt(1) !== units[i + 1] || !text.startsWith(word, i)) continue;
      if (!seen.includes(word)) seen.push(word);
      i += word.length - 1;
      break;
    }
  }
  return seen.length;
}

/** Patterns that are asked of the same texts, each a set of the characters that let it be tried. */
export interface Sieve {
  /** Number of a character → the bits of the sets that hold it. */
  readonly table: Uint32Array;
  /** Bits of the patterns that no character refuses. */
  readonly always: number;
}

/** At most 31 patterns; the first is bit 1, the second bit 2, the third bit 4. */
export function sieveOf(patterns: readonly RegExp[]): Sieve {
  const table = new Uint32Array(MOST);
  let always = 0;
  patterns.forEach((pattern, index) => {
    const need = /[imuvy]/.test(pattern.flags) ? null : factsOf(pattern.source).need;
    const numbers = Array.from(need ?? [], numberOf);
    if (!need || numbers.includes(0)) always |= 1 << index;
    else for (const number of numbers) table[number] = (table[number] as number) | (1 << index);
  });
  return { table, always };
}

/** The bits of the patterns that may match a text. */
export function sift({ table, always }: Sieve, text: string): number {
  let bits = always;
  for (let i = 0; i < text.length; i++) bits |= table[NUMBERS[text.charCodeAt(i)] as number] as number;
  return bits;
}
