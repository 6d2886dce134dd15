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
  readonly lost: readonly Point[];
  readonly inapplicable: readonly Point[];
  /** Nothing to divide because the whole is a stated zero. */
  readonly inapplicableZero: boolean;
}
