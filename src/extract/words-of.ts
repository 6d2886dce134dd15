// The clause that states a figure, without the blanks between its words.
import type { Candidate } from './candidate.ts';

export const wordsOf = ({ evidence }: Candidate): string => (evidence[0]?.quote ?? '').replaceAll(' ', '');
