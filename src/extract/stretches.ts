// Parts of a clause that blanks alone set apart: 收到申请3件 答复3件 同意公开2件, where a copy has lost its marks.
import type { Span } from '../core/span.ts';
import { HOLDS } from './chars.ts';
import type { Clause, Sentence } from './clause.ts';

/** A stretch of a clause that is read as if it were one; what it states is quoted by the whole clause. */
export interface Stretch extends Span {
  readonly clause: Clause;
}

/** A figure with or without its counting word. */
const WORD = '(?:人次|件次|[件条次个份篇宗起例项人名期场批])';
const FIGURE = `\\d[\\d,.]*[万余多]?${WORD}?`;
/** A figure right behind its words, blanks, and other words that end in theirs; 54 场、通气会14场 has its own word there. */
const CUT = new RegExp(
  `(?<=[\\u4e00-\\u9fff)”]${FIGURE}) +(?!${WORD}[、和及与()])(?=其中|[\\u4e00-\\u9fff“(][^ \\d]{1,24}${FIGURE}(?:[ ,;。、)\\n]|$))`,
  'g',
);

/** The stretches of a sentence's clauses: each clause itself, but for one that blanks part between figures. */
export function stretchesIn(
  folded: string,
  clauses: readonly Clause[],
  { first, last }: Pick<Sentence, 'first' | 'last'>,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = first; at < last; at++) {
    const clause = clauses[at] as Clause;
    const { start, end, holds } = clause;
    const parted =
      (holds & HOLDS.gap) !== 0 &&
      (holds & HOLDS.digit) !== 0 &&
      addParted(clause, folded.slice(start, Math.min(end + 1, start + 600)), found);
    if (!parted) found.push({ clause, start, end });
  }
  return found;
}

/** Adds the stretches of a clause of these words; false where nothing parts it. */
function addParted(clause: Clause, words: string, found: Stretch[]): boolean {
  if (!words.includes(' ')) return false;
  const { start, end } = clause;
  const behind = { ...clause, before: ',' };
  let from = start;
  for (const { index, 0: blanks } of words.matchAll(CUT)) {
    if (start + index >= end) break;
    found.push({ clause: from === start ? clause : behind, start: from, end: start + index });
    from = start + index + blanks.length;
  }
  found.push({ clause: from === start ? clause : behind, start: from, end });
  return true;
}
