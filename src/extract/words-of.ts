// The clause that states a figure, without the blanks between its words.
import type { Candidate } from './candidate.ts';

/** As printed, of the first place that states it; empty where none does. */
export const wordsOf = ({ evidence }: Candidate): string => (evidence[0]?.quote ?? '').replaceAll(' ', '');
