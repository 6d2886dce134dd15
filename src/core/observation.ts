// One figure of one report, with the sentence that states it. Field by field as the data contract has it.
import type { Qualifier } from './quantity.ts';
import type { Span } from './span.ts';
import type { ABSENCES, BASES, STATUSES } from './vocabulary.ts';

/** `figure` a number in prose, `table` a cell, `words` 未收到 or 均按时答复, `curated` a row kept by hand. */
export type Basis = (typeof BASES)[number];

/** `start..end` is the clause, trimmed; `quote` is exactly `text.slice(start, end)`. */
export interface Evidence extends Span {
  readonly quote: string;
  /** The digits with 万/亿, or the words that state the value; never hedge or unit. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** The nearest heading above, as printed, or null. */
  readonly section: string | null;
  /** The rule that read it: `<indicator>/<says|denies|table…>#<n>`. */
  readonly rule: string;
}

/** A percentage printed beside the figure, with its own place in the text. */
export interface Share extends Span {
  readonly value: number;
}

/** Why an alternative is not the headline: a code and its arguments; i18n holds the sentence. */
export interface Reason {
  readonly reason: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface CuratedSource {
  readonly clause: string;
  readonly url: string;
  readonly kind: SourceKind;
}

export type SourceKind = 'official' | 'mirror' | 'unknown';

/** The denominator of a per-resident figure. */
export interface Denominator {
  readonly value: number;
  readonly region: string;
  readonly year: number;
  readonly series: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly sourceKind: SourceKind;
}

export interface Reading {
  readonly id: string;
  readonly report: string | null;
  readonly agency: string | null;
  readonly body: string;
  readonly bodyName: string;
  readonly year: number | null;
  readonly indicator: string;
  readonly category: string | null;
  readonly value: number;
  readonly unit: string;
  readonly step: number;
  readonly qualifier: Qualifier;
  readonly hedge: string | null;
  readonly printed: string;
  readonly basis: Basis;
  readonly share: Share | null;
  readonly evidence: readonly Evidence[];
  readonly source?: CuratedSource;
  readonly inputs?: readonly string[];
  readonly denominator?: Denominator;
}

/** Another figure of the same report for the same thing. Its id is the headline's with `~1`, `~2` … */
export interface Alternative extends Reading, Reason {}

export interface Observation extends Reading {
  readonly alternatives: readonly Alternative[];
}

export type AbsenceStatus = (typeof ABSENCES)[number];

/** A core indicator without an observation: silence, loss and non-applicability are kept apart. */
export interface Absence extends Reason {
  readonly report: string;
  readonly indicator: string;
  readonly status: AbsenceStatus;
  readonly evidence: readonly Evidence[];
}

export type Status = (typeof STATUSES)[number];

/** What the page can show besides: a computed value whose figures are not at hand. It stands in no file. */
export type Shown = Status | 'not_computed';

/** A stated zero is a status of its own; derived and curated figures keep theirs. */
export function statusOf(reading: Pick<Reading, 'value' | 'qualifier' | 'basis'>): Status {
  if (reading.basis === 'derived') return 'derived';
  if (reading.basis === 'curated') return 'context';
  if (reading.value === 0 && reading.qualifier === 'exact') return 'zero';
  return reading.qualifier;
}
