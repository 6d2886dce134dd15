// The clause that states a figure, for matching: folded, without the blanks between its words.
import type { Candidate } from './candidate.ts';
import { FILLER, fold } from './fold.ts';

/** Of the first place that states it; empty where none does. */
export const wordsOf = ({ evidence }: Candidate): string =>
  fold(evidence[0]?.quote ?? '')
    .replaceAll(' ', '')
    .replaceAll(FILLER, '');
