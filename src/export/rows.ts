// Observations, alternatives and absences as flat rows: the long form of data/observations.csv, and one row a report (wide).
import type { ReportEntry } from '../core/dataset.ts';
import type { Alternative, Observation, Reading } from '../core/observation.ts';
import { statusOf } from '../core/observation.ts';
import type { Missing } from '../view/missing.ts';
import { inert } from './inert.ts';
import type { SeenFile } from './seen.ts';

/** A number stays a number; null is an empty cell, and `status` says why it is empty. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** The columns of observations.csv in their order (several places are joined by “ ¦ ”), then the version of the data. */
export const LONG_COLUMNS = [
  'id',
  'report',
  'agency',
  'body',
  'body_name',
  'year',
  'indicator',
  'category',
  'value',
  'unit',
  'status',
  'qualifier',
  'hedge',
  'printed',
  'basis',
  'share',
  'quote',
  'start',
  'end',
  'rule',
  'source_url',
  'source_kind',
  'source_sha256',
  'data_version',
] as const;
export type LongColumn = (typeof LONG_COLUMNS)[number];
export type LongRow = Readonly<Record<LongColumn, Cell>>;

export interface RowSource {
  readonly version: string;
  readonly reports: readonly ReportEntry[];
  /** Unit by indicator, for rows that hold no value. */
  readonly units: Readonly<Record<string, string>>;
  /** Strings that a mirror planted (see inert.ts). */
  readonly planted: readonly string[];
}

type Subject = Pick<LongRow, 'report' | 'agency' | 'body' | 'body_name' | 'year'>;
const EMPTY = Object.fromEntries(LONG_COLUMNS.map(column => [column, null])) as LongRow;

function readingRow(reading: Reading, status: string, source: RowSource): LongRow {
  const report = source.reports.find(each => each.id === reading.report);
  const places = reading.evidence;
  const safe = (text: string | null): string | null => (text === null ? null : inert(text, source.planted));
  return {
    id: reading.id,
    report: reading.report,
    agency: reading.agency,
    body: reading.body,
    body_name: safe(reading.bodyName),
    year: reading.year,
    indicator: reading.indicator,
    category: safe(reading.category),
    value: reading.value,
    unit: reading.unit,
    status,
    qualifier: reading.qualifier,
    hedge: reading.hedge,
    printed: safe(reading.printed),
    basis: reading.basis,
    share: reading.share?.value ?? null,
    quote: safe(
      reading.source?.clause ?? (places.length > 0 ? places.map(place => place.quote).join(' ¦ ') : null),
    ),
    start: places.length > 0 ? Math.min(...places.map(place => place.start)) : null,
    end: places.length > 0 ? Math.max(...places.map(place => place.end)) : null,
    rule: places[0]?.rule ?? null,
    source_url: reading.source?.url ?? report?.url ?? null,
    source_kind: reading.source?.kind ?? report?.sourceKind ?? null,
    source_sha256: report?.sha256 ?? null,
    data_version: source.version,
  };
}

const subjectOf = (
  id: string,
  source: RowSource,
): Subject & Pick<LongRow, 'source_url' | 'source_kind' | 'source_sha256'> => {
  const report = source.reports.find(each => each.id === id);
  return {
    report: id,
    agency: report?.agency ?? null,
    body: report?.body ?? null,
    body_name: report ? inert(report.bodyName, source.planted) : null,
    year: report?.year ?? null,
    source_url: report?.url ?? null,
    source_kind: report?.sourceKind ?? null,
    source_sha256: report?.sha256 ?? null,
  };
};

function absenceRow(absence: Missing, source: RowSource): LongRow {
  const first = absence.evidence[0];
  return {
    ...EMPTY,
    ...subjectOf(absence.report, source),
    id: `${absence.report}/${absence.indicator}`,
    indicator: absence.indicator,
    unit: source.units[absence.indicator] ?? null,
    status: absence.status,
    quote: first ? inert(first.quote, source.planted) : null,
    start: first?.start ?? null,
    end: first?.end ?? null,
    rule: first?.rule ?? null,
    data_version: source.version,
  };
}

const isObservation = (one: Observation | Alternative): one is Observation => 'alternatives' in one;

/** Tidy long form: one row an observation, alternative or absence, in the order of the files. */
export function longRows(
  files: readonly Pick<SeenFile, 'observations' | 'absences'>[],
  source: RowSource,
): LongRow[] {
  return files.flatMap(file => [
    ...file.observations.flatMap(one =>
      [one, ...one.alternatives].map(each =>
        readingRow(each, isObservation(each) ? statusOf(each) : 'alternative', source),
      ),
    ),
    ...file.absences.map(absence => absenceRow(absence, source)),
  ]);
}

/**
 * Wide form: one row a report, two columns a figure: `<indicator>[/<category>]` and the same with ` status`.
 * Alternatives are left out: they are other readings of a figure that already has its column.
 */
export function wideRows(rows: readonly LongRow[]): {
  readonly columns: readonly string[];
  readonly rows: Row[];
} {
  const names = new Set<string>();
  const byReport = new Map<string, Record<string, Cell>>();
  for (const row of rows) {
    if (row.status === 'alternative') continue;
    const name = row.category === null ? `${row.indicator}` : `${row.indicator}/${row.category}`;
    names.add(name);
    const key = `${row.report ?? `${row.agency}.${row.body}-${row.year}`}`;
    const one = byReport.get(key) ?? {
      report: key,
      agency: row.agency,
      body: row.body,
      body_name: row.body_name,
      year: row.year,
    };
    one[name] = row.value;
    one[`${name} status`] = row.status;
    one.data_version = row.data_version;
    byReport.set(key, one);
  }
  const columns = ['report', 'agency', 'body', 'body_name', 'year'];
  for (const name of names) columns.push(name, `${name} status`);
  columns.push('data_version');
  const filled = [...byReport.values()].map(one =>
    Object.fromEntries(columns.map(column => [column, one[column] ?? null])),
  );
  return { columns, rows: filled };
}
