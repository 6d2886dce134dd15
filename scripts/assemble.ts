// From reports, curated figures and derived ones to the files of data/, as text by path.
import { createHash } from 'node:crypto';
import type { Index, IndicatorEntry, UnitEntry } from '../src/core/dataset.ts';
import { SCHEMA } from '../src/core/dataset.ts';
import type { Observation } from '../src/core/observation.ts';
import type { Report } from '../src/core/report.ts';
import { printJson, printReport } from '../src/export/report-json.ts';
import type { Knowledge } from '../src/extract/knowledge.ts';
import { coverageOf, entryOfReport } from '../src/view/entries.ts';
import { printLong } from './long.ts';
import { describePackage } from './package.ts';
import { printRecord } from './print.ts';

export interface Parts {
  readonly reports: readonly Report[];
  /** Other bodies' figures, basis `curated`. */
  readonly context: readonly Observation[];
  /** Derived figures, basis `derived`. */
  readonly derived: readonly Observation[];
}

/** What index.json says of an indicator: the entry without its reading rules. */
const entryOf = (one: IndicatorEntry): IndicatorEntry => ({
  id: one.id,
  group: one.group,
  tier: one.tier,
  unit: one.unit,
  eras: one.eras,
  dimension: one.dimension,
  label: one.label,
  definition: one.definition,
  stock: one.stock,
  formula: one.formula,
});

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Agencies in the catalogue's order, unknown bodies last; then year, body and id. */
function order(knowledge: Pick<Knowledge, 'agencies'>) {
  const rank = new Map(knowledge.agencies.map((agency, at) => [agency.id, at]));
  const place = (agency: string | null): number => rank.get(agency ?? '') ?? rank.size;
  type Seat = Pick<Report, 'agency' | 'body' | 'year'>;
  return (a: Seat & { id: string }, b: Seat & { id: string }): number =>
    place(a.agency) - place(b.agency) ||
    compare(a.body === 'bureau' ? '' : a.body, b.body === 'bureau' ? '' : b.body) ||
    compare(a.year ?? 0, b.year ?? 0) ||
    compare(a.id, b.id);
}

/** Every file of data/ by its path within data/. The same parts give the same bytes. */
export function assemble(
  parts: Parts,
  knowledge: Knowledge,
  derivedEntries: readonly IndicatorEntry[],
  derivedUnits: readonly UnitEntry[],
): Map<string, string> {
  const sort = order(knowledge);
  const reports = [...parts.reports].sort(sort);
  const indicators = [...knowledge.indicators.map(entryOf), ...derivedEntries.map(entryOf)];
  const files = new Map<string, string>();
  for (const report of reports) files.set(`reports/${report.id}.json`, printReport(report));
  const seat = (one: Observation) => ({ ...one, id: '' });
  const stated = [...reports.flatMap(report => report.observations), ...parts.context, ...parts.derived];
  // Sorting is stable: within one report figures stay in the order in which the report states them.
  const all = stated
    .map((one, at) => ({ one, at }))
    .sort((a, b) => sort(seat(a.one), seat(b.one)) || a.at - b.at)
    .map(({ one }) => one);
  const absences = reports.flatMap(report => report.absences);
  for (const { id } of indicators)
    files.set(
      `indicators/${id}.json`,
      printJson({
        schema: SCHEMA,
        indicator: id,
        observations: all.filter(one => one.indicator === id),
        absences: absences.filter(one => one.indicator === id),
      }),
    );
  const coverage = coverageOf(
    reports,
    indicators.filter(one => one.tier !== 'derived'),
  );
  files.set('coverage.json', printRecord({ schema: SCHEMA }, 'reports', coverage.reports));
  const units = new Map(indicators.map(one => [one.id, one.unit]));
  files.set('observations.csv', printLong(all, absences, units, new Map(reports.map(one => [one.id, one]))));
  const index: Omit<Index, 'version'> = {
    schema: SCHEMA,
    agencies: knowledge.agencies.map(({ id, name, short, place, mark, level, parent }) => ({
      id,
      name,
      short,
      place,
      mark,
      level,
      parent,
    })),
    indicators,
    units: [...knowledge.units, ...derivedUnits].map(({ id, zh, en }) => ({ id, zh, en })),
    reports: reports.map(entryOfReport),
  };
  const version = versionOf(files, JSON.stringify(index));
  const { schema, ...rest } = index;
  files.set('index.json', printJson({ schema, version, ...rest }));
  files.set('datapackage.json', describePackage(files, version));
  return new Map([...files].sort(([a], [b]) => compare(a, b)));
}

/** Twelve hexadecimal digits over every file's path and bytes, and over the index itself. */
function versionOf(files: ReadonlyMap<string, string>, index: string): string {
  const hash = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => compare(a, b)))
    hash.update(`${path}\0${content}\0`);
  return hash.update(index).digest('hex').slice(0, 12);
}
