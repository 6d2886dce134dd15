// What the engine is told about the field. The catalogue fills it in; the engine itself knows no indicator and no agency.

import type { AgencyEntry, IndicatorEntry, UnitEntry } from '../core/dataset.ts';
import type { EraId } from '../core/report.ts';

/** An example beside a rule: the sentence, and what must be read from it (null: nothing). */
export type Example = readonly [sentence: string, read: number | null | ExampleReading];

export interface ExampleReading {
  readonly value: number;
  readonly category?: string;
  readonly qualifier?: 'exact' | 'approx' | 'over' | 'under';
  readonly hedge?: string;
  /** The heading that the sentence stands under, when the rule needs one. */
  readonly under?: string;
}

/** One indicator and how reports state it. Phrases are in the phrase language of `phrase.ts`. */
export interface IndicatorRules extends IndicatorEntry {
  readonly says: readonly Says[];
  readonly examples: readonly Example[];
}

/** One way of stating an indicator. */
export interface Says {
  /** Phrases tried on one clause; the first that matches reads. */
  readonly phrases: readonly string[];
  /** A stated value instead of `{n}`: 0 for denials, 100 for 均按时答复. */
  readonly states?: number;
  /** The category of the dimension that this phrasing names. */
  readonly category?: string;
  /** A phrase that must stand in an earlier clause of the sentence, or in the heading, or in this clause. */
  readonly given?: readonly string[];
  /** Phrases whose presence in the clause forbids the reading. */
  readonly unless?: readonly string[];
  /** Only under a heading that matches. */
  readonly section?: readonly string[];
}

/** One row or column label of an official table, with the wordings that reports print for it. */
export interface TableLabel {
  readonly id: string;
  /** The official wording. */
  readonly label: string;
  /** Distinctive folded substrings that recognise it in noisy prints. */
  readonly match: readonly string[];
  /** Where its cells go; a cell that no indicator takes is kept in `tables` alone. */
  readonly indicator?: string;
  readonly category?: string;
}

/** One official table form of one format. */
export interface TableForm {
  readonly id: string;
  readonly era: EraId;
  readonly title: string;
  readonly rows: readonly TableLabel[];
  readonly columns: readonly TableLabel[];
}

export interface Knowledge {
  readonly agencies: readonly (AgencyEntry & { readonly aliases: readonly string[] })[];
  readonly indicators: readonly IndicatorRules[];
  readonly units: readonly (UnitEntry & { readonly words: readonly string[] })[];
  readonly tables: readonly TableForm[];
}
