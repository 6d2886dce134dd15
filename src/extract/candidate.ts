// A figure read from prose or table, before the report's figures are settled against each other.
import type { Basis, Evidence, Share } from '../core/observation.ts';
import type { Qualifier } from '../core/quantity.ts';

export interface Candidate {
  readonly indicator: string;
  readonly category: string | null;
  /** In the indicator's unit. */
  readonly value: number;
  readonly step: number;
  readonly qualifier: Qualifier;
  readonly hedge: string | null;
  readonly printed: string;
  readonly basis: Extract<Basis, 'figure' | 'table' | 'words'>;
  readonly share: Share | null;
  readonly evidence: readonly Evidence[];
  /** Marks that settling weighs: `statutory`, `cumulative`, `one_channel`, `whole_place`, `newly`, `other_year` … */
  readonly marks: readonly string[];
}

/** The same figure with other marks. Written out: objects that are spread over share no shape, and are slow to read. */
export const withMarks = (figure: Candidate, marks: readonly string[]): Candidate => ({
  indicator: figure.indicator,
  category: figure.category,
  value: figure.value,
  step: figure.step,
  qualifier: figure.qualifier,
  hedge: figure.hedge,
  printed: figure.printed,
  basis: figure.basis,
  share: figure.share,
  evidence: figure.evidence,
  marks,
});
