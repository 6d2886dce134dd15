// A clause without the blanks and the filler that stand inside its words, and the way back to its places in the text.
import { FILLER } from './fold.ts';
import { isLatin } from './units.ts';

export interface Squeezed {
  readonly text: string;
  /** Where it starts in the folded text. */
  readonly start: number;
  /** Offset in the folded text of each character; null where nothing was left out. */
  readonly kept: readonly number[] | null;
}

/** Offset in the folded text of the squeezed character `i`; the length of the text gives the end. */
export function place({ start, kept }: Squeezed, i: number): number {
  if (kept === null) return start + i;
  return i < kept.length
    ? (kept[i] as number)
    : kept.length > 0
      ? (kept[kept.length - 1] as number) + 1
      : start;
}

/** Offset just after the squeezed character `i - 1`: where a stretch that ends at `i` ends in the folded text. */
export function after({ start, kept }: Squeezed, i: number): number {
  if (kept === null) return start + i;
  return i > 0 ? (kept[i - 1] as number) + 1 : start;
}

const GAPS = new RegExp(`[ \\n${FILLER}]`);

/** Words whose characters are set apart: 公 开 信 息 1 2 6 条. A blank between two of their digits parts nothing either. */
const APART = /(?:[\u3400-\u9fff] ){3}[\u3400-\u9fff]/;

/**
 * `[start, end)` of a folded text, without filler and without blanks, but for those between two letters or digits.
 * `gaps`: false where it is known to hold none.
 */
export function squeeze(folded: string, start: number, end: number, gaps = true): Squeezed {
  const raw = folded.slice(start, end);
  if (!gaps || !GAPS.test(raw)) return { text: raw, start, kept: null };
  const apart = APART.test(raw);
  const kept: number[] = [];
  let text = '';
  let gap = false;
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i] as string;
    if (char === FILLER) continue;
    if (char === ' ' || char === '\n') {
      gap = true;
      continue;
    }
    const alone = apart && kept[kept.length - 1] === start + i - 2;
    if (gap && !alone && text && isLatin(text.charCodeAt(text.length - 1)) && isLatin(char.charCodeAt(0))) {
      text += ' ';
      kept.push(start + i - 1);
    }
    gap = false;
    text += char;
    kept.push(start + i);
  }
  return { text, start, kept };
}
