// data/observations.csv: every observation, alternative and absence as one row, and what each column means.
import {
  type Absence,
  type Observation,
  type Reading,
  type Status,
  statusOf,
} from '../src/core/observation.ts';
import type { Report } from '../src/core/report.ts';
import { printCell } from './print.ts';

interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  readonly description: string;
}

/** The columns in order; datapackage.json describes them with these words. */
export const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', description: 'Observation id; an alternative ends in ~1, ~2 …' },
  { name: 'report', type: 'string', description: 'Report id; empty for a curated figure of another body' },
  { name: 'agency', type: 'string', description: 'Agency id of the catalogue; empty for another body' },
  { name: 'body', type: 'string', description: 'bureau, or the slug of another body of the same place' },
  { name: 'body_name', type: 'string', description: 'Official name of the body' },
  { name: 'year', type: 'integer', description: 'Fiscal year that the report covers' },
  { name: 'indicator', type: 'string', description: 'Indicator id' },
  {
    name: 'category',
    type: 'string',
    description: 'Category of the indicator’s dimension; empty for the plain value',
  },
  {
    name: 'value',
    type: 'number',
    description: 'Value in the unit; empty means that there is none, never zero',
  },
  { name: 'unit', type: 'string', description: 'Unit id' },
  { name: 'status', type: 'string', description: 'How the value is known, or why there is none' },
  { name: 'qualifier', type: 'string', description: 'exact, approx, over or under' },
  { name: 'hedge', type: 'string', description: 'The hedging word as printed' },
  { name: 'printed', type: 'string', description: 'Hedge, number and unit as printed' },
  { name: 'basis', type: 'string', description: 'figure, table, words, curated or derived' },
  { name: 'share', type: 'number', description: 'Percentage printed beside the figure' },
  { name: 'quote', type: 'string', description: 'The clause that states it; several places joined by “ ¦ ”' },
  {
    name: 'start',
    type: 'integer',
    description: 'Start of the first place in the report’s text, UTF-16 units',
  },
  { name: 'end', type: 'integer', description: 'End of the last place, exclusive' },
  { name: 'rule', type: 'string', description: 'The rule that read it' },
  { name: 'source_url', type: 'string', description: 'Address of the source, official or mirror' },
  { name: 'source_kind', type: 'string', description: 'official, mirror or unknown' },
  {
    name: 'source_sha256',
    type: 'string',
    description: 'SHA-256 of the report’s file; empty for a curated figure',
  },
];

type Cells = readonly (string | number | null)[];

function row(reading: Reading, status: Status, report: Report | null): Cells {
  const places = reading.evidence;
  const source = reading.source;
  return [
    reading.id,
    reading.report,
    reading.agency,
    reading.body,
    reading.bodyName,
    reading.year,
    reading.indicator,
    reading.category,
    reading.value,
    reading.unit,
    status,
    reading.qualifier,
    reading.hedge,
    reading.printed,
    reading.basis,
    reading.share?.value ?? null,
    source?.clause ?? (places.length ? places.map(place => place.quote).join(' ¦ ') : null),
    places.length ? Math.min(...places.map(place => place.start)) : null,
    places.length ? Math.max(...places.map(place => place.end)) : null,
    places[0]?.rule ?? null,
    source?.url ?? report?.url ?? null,
    source?.kind ?? report?.sourceKind ?? null,
    report?.sha256 ?? null,
  ];
}

function absenceRow(absence: Absence, unit: string | null, report: Report): Cells {
  const [place] = absence.evidence;
  return [
    `${absence.report}/${absence.indicator}`,
    absence.report,
    report.agency,
    report.body,
    report.bodyName,
    report.year,
    absence.indicator,
    null,
    null,
    unit,
    absence.status,
    null,
    null,
    null,
    null,
    null,
    place?.quote ?? null,
    place?.start ?? null,
    place?.end ?? null,
    place?.rule ?? null,
    report.url,
    report.sourceKind,
    report.sha256,
  ];
}

const line = (cells: Cells): string => `${cells.map(printCell).join(',')}\r\n`;

/** The first line of the long table. */
export const LONG_HEAD: string = line(COLUMNS.map(column => column.name));

/** An observation and its alternatives. `report` is where it stands, null for a curated figure. */
export const observationRows = (one: Observation, report: Report | null): string =>
  [row(one, statusOf(one), report), ...one.alternatives.map(other => row(other, 'alternative', report))]
    .map(line)
    .join('');

export const absenceRows = (one: Absence, unit: string | null, report: Report): string =>
  line(absenceRow(one, unit, report));
