// Kinds of characters, by code unit: a look at one of them says that no pattern need be tried.
import { FILLER } from './fold.ts';
import { NUMERALS } from './numeral.ts';

/** Kinds of characters, a bit each. `points` and `pointed`: what 详见附表 and its like are made of. */
export const HOLDS = { gap: 1, numeral: 2, digit: 4, points: 8, pointed: 16 } as const;

/** What a numbered heading starts with. */
export const NUMBERED = 32;
/** What may end a clause. */
export const ENDING = 64;

/** The kinds of each unit of UTF-16. */
export const KINDS = new Uint8Array(65536);
for (const [kind, chars] of [
  [HOLDS.gap, ` \n${FILLER}`],
  [HOLDS.numeral, NUMERALS],
  [HOLDS.digit, '0123456789'],
  [HOLDS.points, '见如参具'],
  [HOLDS.pointed, '表图件'],
  [NUMBERED, '#*•● 第一二三四五六七八九十(0123456789'],
  [ENDING, '\n。!;:, '],
] as const)
  for (let i = 0; i < chars.length; i++)
    KINDS[chars.charCodeAt(i)] = (KINDS[chars.charCodeAt(i)] ?? 0) | kind;

/** 1 for each of these characters, by code unit. */
export function tableOf(chars: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
  return table;
}

/** A blank, filler or line end. */
export const isBlank = (code: number): boolean => code === 32 || code === 0xe000 || code === 10;
