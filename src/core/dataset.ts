// The published files of `data/`, as the app and other people's tools read them.
import type { Absence, Observation, SourceKind, Status } from './observation.ts';
import type { EraId, FindingKind, Report, Script } from './report.ts';

/** Bumped whenever a published field changes its name or meaning. */
export const SCHEMA = 1;

export interface Label {
  readonly zh: string;
  readonly en: string;
}

export interface AgencyEntry {
  readonly id: string;
  /** Full official name, Simplified: 青岛市人力资源和社会保障局. */
  readonly name: Label;
  /** Short name for axis labels: 青岛市人社局 / Qingdao HRSS Bureau. */
  readonly short: Label;
  /** The place alone: 青岛 / Qingdao, and its one-character mark in the rail: 青 / Q. */
  readonly place: Label;
  readonly mark: Label;
  readonly level: string;
  /** The parent place as printed in law: 广东省, 山东省威海市. */
  readonly parent: string;
}

export interface IndicatorEntry {
  readonly id: string;
  readonly group: string;
  readonly tier: 'core' | 'extended' | 'derived';
  readonly unit: string;
  readonly eras: readonly EraId[];
  readonly dimension: string | null;
  readonly label: Label;
  readonly definition: string;
  /** Stock at a date rather than flow over the year. */
  readonly stock: boolean;
  /** Only derived indicators: the formula in words. */
  readonly formula: string | null;
}

export interface UnitEntry {
  readonly id: string;
  readonly zh: string;
  /** English singular and plural as shown after a number: request, requests. */
  readonly en: readonly [string, string];
}

export interface ReportEntry {
  readonly id: string;
  readonly agency: string | null;
  readonly body: string;
  readonly bodyName: string;
  readonly year: number | null;
  readonly era: EraId | null;
  readonly script: Script;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly sourceKind: SourceKind;
  readonly sha256: string;
  readonly counts: {
    readonly observations: number;
    readonly alternatives: number;
    readonly absences: number;
    readonly checks: { readonly holds: number; readonly fails: number; readonly not_assessed: number };
    readonly findings: Readonly<Partial<Record<FindingKind, number>>>;
  };
}

/** `data/index.json`. */
export interface Index {
  readonly schema: number;
  /** Hash over all other data files: the version that exports and citations name. */
  readonly version: string;
  readonly agencies: readonly AgencyEntry[];
  readonly indicators: readonly IndicatorEntry[];
  readonly units: readonly UnitEntry[];
  readonly reports: readonly ReportEntry[];
}

/** One mark of the coverage matrix. `conflict` puts `!` beside it. */
export interface CoverageCell {
  readonly status: Status;
  /** The observation that the mark opens (the plain one before a category), or null for an absence. */
  readonly at: string | null;
  readonly conflict: boolean;
}

/** `data/coverage.json`: report id → indicator id → mark. Extended indicators stand only where stated. */
export interface Coverage {
  readonly schema: number;
  readonly reports: Readonly<Record<string, Readonly<Record<string, CoverageCell>>>>;
}

/** `data/indicators/<id>.json`. */
export interface IndicatorFile {
  readonly schema: number;
  readonly indicator: string;
  readonly observations: readonly Observation[];
  readonly absences: readonly Absence[];
}

/** `data/reports/<report>.json`. */
export interface ReportFile extends Report {
  readonly schema: number;
}
