// A stretch of folded text without what folding left of noise, and the way back to its places.
import type { Span } from '../core/span.ts';
import { FILLER } from './fold.ts';

export interface Compact {
  readonly text: string;
  /** Offset in the folded text of the character `i`. */
  readonly place: (i: number) => number;
}

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

/** The place in the folded text of a stretch of the compact one that holds at least one character. */
export const placeIn = ({ place }: Compact, start: number, end: number): Span => ({
  start: place(start),
  end: place(end - 1) + 1,
});
