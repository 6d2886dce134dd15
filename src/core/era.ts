// Which official format a fiscal year falls under.
import type { EraId } from './report.ts';

/** First fiscal year of each format, newest first. The Regulations took effect in 2008. */
const STARTS: readonly (readonly [from: number, era: EraId])[] = [
  [2021, '2021'],
  [2019, '2019'],
  [2014, '2014'],
  [2008, '2008'],
];

/** The format of a fiscal year; null when the year is unknown or before 2008. */
export function eraOf(year: number | null): EraId | null {
  if (year === null) return null;
  return STARTS.find(([from]) => year >= from)?.[1] ?? null;
}
