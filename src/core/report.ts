// One report whole: its text, what was read, what is absent, and which sums were checked.
import type { Absence, Evidence, Observation, SourceKind } from './observation.ts';
import type { Span } from './span.ts';

export const ERAS = ['2008', '2014', '2019', '2021'] as const;
/** The official format by fiscal year: 2008–2013, 2014–2018, 2019–2020, 2021 on. */
export type EraId = (typeof ERAS)[number];

export type Script = 'Hans' | 'Hant';

export const CHECK_KINDS = [
  'parts_total',
  'shares',
  'table_column',
  'table_row',
  'table_flow',
  'prose_table',
  'carry_over_years',
  'in_force_years',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

export interface CheckTerm {
  readonly label: string;
  readonly value: number;
  readonly evidence: Evidence | null;
}

export interface CheckSide {
  readonly value: number;
  readonly terms: readonly CheckTerm[];
}

/** Two sides that ought to agree. A failed check never changes a value. */
export interface Check {
  readonly id: string;
  readonly kind: CheckKind;
  readonly status: 'holds' | 'fails' | 'not_assessed';
  readonly indicator: string | null;
  readonly left: CheckSide;
  readonly right: CheckSide;
  readonly difference: number | null;
  readonly tolerance: number;
  readonly reason: string | null;
}

export const FINDING_KINDS = [
  'parts_do_not_sum',
  'share_mismatch',
  'conflicting_figures',
  'prose_table_mismatch',
  'year_mismatch',
  'missing_table',
  'missing_image',
  'missing_attachment',
  'tampered_text',
  'unlikely_figure',
  'late',
  'undated',
  'manifest_conflict',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly indicator: string | null;
  readonly check: string | null;
  readonly args: Readonly<Record<string, string | number>>;
  readonly evidence: readonly Evidence[];
}

/** One cell of an official table. `value` is null for `/`, — or an empty cell; `printed` keeps what stands there. */
export interface OfficialCell extends Span {
  readonly row: string;
  readonly column: string;
  readonly value: number | null;
  readonly printed: string;
}

/** An official table whole, also the cells that no indicator takes. */
export interface OfficialTable {
  readonly id: string;
  readonly era: EraId;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly OfficialCell[];
}

export interface Report {
  readonly id: string;
  readonly agency: string | null;
  readonly body: string;
  readonly bodyName: string;
  readonly year: number | null;
  readonly era: EraId | null;
  readonly script: Script;
  readonly title: string | null;
  /** ISO date, or null where neither manifest nor text has one. */
  readonly published: string | null;
  readonly file: string;
  readonly sha256: string;
  readonly url: string | null;
  readonly sourceKind: SourceKind;
  readonly text: string;
  readonly observations: readonly Observation[];
  readonly absences: readonly Absence[];
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  readonly tables: readonly OfficialTable[];
}
