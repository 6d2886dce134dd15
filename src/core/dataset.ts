// The published files of `data/`, as the app and other people's tools read them.
import * as v from 'valibot';
import type { Absence, Observation, SourceKind, Status } from './observation.ts';
import type { EraId, FindingKind, Report, Script } from './report.ts';
import {
  absence,
  count,
  dateOrNull,
  era,
  observation,
  report,
  script,
  sha256,
  sourceKind,
  text,
  textOrNull,
  yearOrNull,
} from './schema.ts';
import { STATUSES } from './vocabulary.ts';

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
  /** Never in a file: the page sets it for what was added in this visit. */
  readonly added?: true;
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

const label = v.object({ zh: text, en: text });

const index = v.object({
  schema: v.literal(SCHEMA, `this page reads schema ${SCHEMA} only`),
  version: text,
  agencies: v.array(
    v.object({ id: text, name: label, short: label, place: label, mark: label, level: text, parent: text }),
  ),
  indicators: v.array(
    v.object({
      id: text,
      group: text,
      tier: v.picklist(['core', 'extended', 'derived']),
      unit: text,
      eras: v.array(era),
      dimension: textOrNull,
      label,
      definition: text,
      stock: v.boolean(),
      formula: textOrNull,
    }),
  ),
  units: v.array(v.object({ id: text, zh: text, en: v.tuple([text, text]) })),
  reports: v.array(
    v.object({
      id: text,
      agency: textOrNull,
      body: text,
      bodyName: text,
      year: yearOrNull,
      era: v.nullable(era),
      script,
      title: textOrNull,
      published: dateOrNull,
      url: textOrNull,
      sourceKind,
      sha256,
      counts: v.object({
        observations: count,
        alternatives: count,
        absences: count,
        checks: v.object({ holds: count, fails: count, not_assessed: count }),
        findings: v.objectWithRest({}, count),
      }),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Index>;

const coverage = v.object({
  schema: v.literal(SCHEMA),
  reports: v.record(
    text,
    v.record(text, v.object({ status: v.picklist(STATUSES), at: textOrNull, conflict: v.boolean() })),
  ),
}) satisfies v.GenericSchema<unknown, Coverage>;

const indicatorFile = v.object({
  schema: v.literal(SCHEMA),
  indicator: text,
  observations: v.array(observation),
  absences: v.array(absence),
}) satisfies v.GenericSchema<unknown, IndicatorFile>;

const reportFile = v.pipe(
  v.object({ schema: v.literal(SCHEMA), ...report }),
  v.check(file => quotesHold(file), 'a quote is not what stands at its place in the text'),
) satisfies v.GenericSchema<unknown, ReportFile>;

/** Every figure's clause, absences' and findings' places: text.slice(start, end) === quote. */
function quotesHold(file: Report): boolean {
  const places = [
    ...file.observations.flatMap(one => [one, ...one.alternatives]),
    ...file.absences,
    ...file.findings,
  ].flatMap(one => one.evidence);
  return places.every(place => file.text.slice(place.start, place.end) === place.quote);
}

/** A data file that has not the promised shape. `message` names file, entry and field. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

/** The entry that a path runs through, by its own id where it has one: `observations[3] (dongguan-2012/…)`. */
function place(issue: v.BaseIssue<unknown>): string {
  let where = '';
  for (const step of issue.path ?? []) {
    where += typeof step.key === 'number' ? `[${step.key}]` : `${where && '.'}${String(step.key)}`;
    const value: unknown = step.value;
    if (typeof step.key === 'number' && typeof value === 'object' && value && 'id' in value)
      where += ` (${String(value.id)})`;
  }
  return where || 'the file as a whole';
}

function read<T>(name: string, schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DatasetError(`${name}: ${place(issue)}: ${issue.message}`);
}

/** Checks `data/index.json`. Throws a DatasetError that names entry and field. */
export const readIndex = (value: unknown): Index => read('index.json', index, value);

/** Checks `data/coverage.json`. Throws a DatasetError that names report and indicator. */
export const readCoverage = (value: unknown): Coverage => read('coverage.json', coverage, value);

const named = (value: unknown, key: string): string =>
  typeof value === 'object' && value && key in value
    ? String((value as Readonly<Record<string, unknown>>)[key])
    : '?';

/** Checks one `data/indicators/<id>.json`. Throws a DatasetError that names observation and field. */
export const readIndicator = (value: unknown): IndicatorFile =>
  read(`indicators/${named(value, 'indicator')}.json`, indicatorFile, value);

/** Checks one `data/reports/<report>.json`, quotes included. Throws a DatasetError that names report and field. */
export const readReport = (value: unknown): ReportFile =>
  read(`reports/${named(value, 'id')}.json`, reportFile, value);
