// What the engine is told about law and arithmetic: which figures divide which, what sections speak of, and when reports are due.
import type { EraId } from '../core/report.ts';

/** What a section of a report speaks of, and the indicators that a table, image or attachment there would state. */
export interface Subject {
  readonly id: string;
  /** Folded words, one of which stands in its headings. */
  readonly heading: readonly string[];
  /** Groups of the catalogue. */
  readonly groups: readonly string[];
  /** Id of the official table of an era that stands under this heading. */
  readonly tables: Readonly<Partial<Record<EraId, string>>>;
}

/** A day of the year after the fiscal year, both counted from 1. */
export interface Day {
  readonly month: number;
  readonly day: number;
}

/** The fiscal years of one official format (both included; the last is open) and the days by which reports are due. */
export interface EraSpan {
  readonly id: EraId;
  readonly from: number;
  readonly to: number | null;
  readonly deadlines: { readonly department: Day; readonly government: Day };
}

/** The format of a fiscal year; null when the year is unknown or before the first. */
export function eraOf(eras: readonly EraSpan[], year: number | null): EraId | null {
  if (year === null) return null;
  return eras.find(({ from, to }) => year >= from && (to === null || year <= to))?.id ?? null;
}

export interface Duties {
  /** Part → the total that it divides: when the total is a stated zero, the part does not apply. */
  readonly wholes: Readonly<Record<string, string>>;
  /** Total → indicators that count parts of it where it is not stated; no category of one division. */
  readonly partials: Readonly<Record<string, readonly string[]>>;
  readonly subjects: readonly Subject[];
  /** Received + carried over = answered + carried on. */
  readonly flow: { readonly left: readonly string[]; readonly right: readonly string[] };
  /** A stock, what came and what went in the year: in_force(Y) = in_force(Y−1) + issued − repealed. */
  readonly stocks: readonly { readonly stock: string; readonly came: string; readonly went: string }[];
  readonly eras: readonly EraSpan[];
}
