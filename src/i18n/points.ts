// What a reading sentence is made of: places, years and amounts already written in the language.
import type { Pattern } from '../view/reading.ts';

export interface Point {
  readonly place: string;
  readonly year: string;
  /** Number with its qualifier sign and unit: 约 54.29 万次. */
  readonly amount: string;
}

export interface ReadingWords {
  readonly indicator: string;
  readonly pattern: Pattern;
  readonly of: number;
  readonly most: Point | null;
  readonly least: Point | null;
  /** All rows with a positive figure. */
  readonly stated: readonly Point[];
  /** Only one row has a positive figure. */
  readonly single: boolean;
  readonly zeros: readonly Point[];
  readonly silent: readonly Point[];
  /** Computed values whose figures are not at hand. */
  readonly uncomputed: readonly Point[];
  readonly lost: readonly Point[];
  /** The rules of the year did not ask for it. */
  readonly inapplicable: readonly Point[];
  /** No figure because the whole is a stated zero, and which whole that is. */
  readonly empty: readonly Point[];
  readonly whole: string;
  /** Computed from stated figures: a report never states it, nor is it silent about it. */
  readonly derived: boolean;
  /** The categories of each report, the largest first; for indicators that have no figure of their own. */
  readonly divided: readonly Divided[];
}

export interface Divided {
  readonly place: string;
  readonly year: string;
  readonly parts: readonly Part[];
}

interface Part {
  /** The language's word for a known category, or the report's own word. */
  readonly name: string;
  /** Whether the name is the report's own word. */
  readonly quoted: boolean;
  readonly amount: string;
}
