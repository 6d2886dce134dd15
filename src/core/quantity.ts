// How sure a printed figure is, kept in the type: 2400余 is not 2400.
import type { Span } from './span.ts';

/** `approx` 约 左右; `over` 余 多 超 以上; `under` 近 不足. */
export const QUALIFIERS = ['exact', 'approx', 'over', 'under'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** One printed number. `start..end` covers digits with 万/亿 only, never hedge or unit. */
export interface Quantity extends Span {
  /** Exact decimal value with 万 and 亿 applied: 1.14万 is 11400. */
  readonly value: number;
  /** Size of the last printed digit: 54.29万 → 100, 925 → 1, 2.60 → 0.01. */
  readonly step: number;
  readonly qualifier: Qualifier;
  /** The hedge word itself, as printed, or null. */
  readonly hedge: string | null;
  /** Hedge, number and counting word together as printed: 约54.29万次. */
  readonly printed: Span;
  /** The counting word as folded text (条, 万元 gives 元), or null when the report drops it. */
  readonly unit: string | null;
}
