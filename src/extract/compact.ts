// A stretch of folded text without what folding left of noise, and the way back to its places.
import type { Span } from '../core/span.ts';
import { FILLER } from './fold.ts';

export interface Compact {
  readonly text: string;
  /** Offset in the folded text of each character. */
  readonly at: readonly number[];
}

export function compact(folded: string, { start, end }: Span): Compact {
  const at: number[] = [];
  let text = '';
  for (let i = start; i < Math.min(end, folded.length); i++)
    if (folded[i] !== FILLER) {
      text += folded[i];
      at.push(i);
    }
  return { text, at };
}

/** The place in the folded text of a stretch of the compact one that holds at least one character. */
export const placeIn = ({ at }: Compact, start: number, end: number): Span => ({
  start: at[start] as number,
  end: (at[end - 1] as number) + 1,
});
