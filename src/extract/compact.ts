// A stretch of folded text without what folding left of noise, and the way back to its places.
import type { Span } from '../core/span.ts';
import { FILLER } from './fold.ts';

export interface Compact {
  readonly text: string;
  /** Offset in the folded text of the character `i`. */
  readonly place: (i: number) => number;
}

/** A stretch of folded text without filler. */
export function compact(folded: string, { start, end }: Span): Compact {
  const raw = folded.slice(start, end);
  if (!raw.includes(FILLER)) return { text: raw, place: i => start + i };
  const at: number[] = [];
  let text = '';
  for (let i = start; i < Math.min(end, folded.length); i++)
    if (folded[i] !== FILLER) {
      text += folded[i];
      at.push(i);
    }
  return { text, place: i => at[i] as number };
}

/** Characters set apart, a blank after each: 2 0 1 4 年 某 县. */
const APART = /(?:[\u3400-\u9fff\d] ){4}[\u3400-\u9fff\d]/;
const isLetter = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || (code >= 48 && code <= 57);

/** True for a stretch of a line whose characters are set apart. */
export const isSpaced = (folded: string, { start, end }: Span): boolean =>
  end - start < 240 && APART.test(folded.slice(start, end));

/** A line without noise and, where its characters are set apart, without the blanks between them. */
export function compactLine(folded: string, span: Span): Compact {
  const own = compact(folded, span);
  if (!isSpaced(folded, span)) return own;
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < own.text.length; i++) {
    const between =
      own.text[i] === ' ' && isLetter(own.text.charCodeAt(i - 1)) && isLetter(own.text.charCodeAt(i + 1));
    if (between) continue;
    text += own.text[i];
    at.push(own.place(i));
  }
  return { text, place: i => at[i] as number };
}

/** The place in the folded text of a stretch of the compact one that holds at least one character. */
export const placeIn = ({ place }: Compact, start: number, end: number): Span => ({
  start: place(start),
  end: place(end - 1) + 1,
});
