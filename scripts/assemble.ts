// From reports, curated figures and derived ones to the files of data/, as text by path.
import { createHash } from 'node:crypto';
import type {
  Coverage,
  CoverageCell,
  Index,
  IndicatorEntry,
  ReportEntry,
  UnitEntry,
} from '../src/core/dataset.ts';
import { SCHEMA } from '../src/core/dataset.ts';
import { type Observation, statusOf } from '../src/core/observation.ts';
import type { Report } from '../src/core/report.ts';
import type { Knowledge } from '../src/extract/knowledge.ts';
import { printLong } from './long.ts';
import { describePackage } from './package.ts';
import { printJson, printRecord } from './print.ts';

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

function tally<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function entryOfReport(report: Report): ReportEntry {
  const checks = (status: string): number => report.checks.filter(check => check.status === status).length;
  return {
    id: report.id,
    agency: report.agency,
    body: report.body,
    bodyName: report.bodyName,
    year: report.year,
    era: report.era,
    script: report.script,
    title: report.title,
    published: report.published,
    url: report.url,
    sourceKind: report.sourceKind,
    sha256: report.sha256,
    counts: {
      observations: report.observations.length,
      alternatives: report.observations.reduce((sum, one) => sum + one.alternatives.length, 0),
      absences: report.absences.length,
      checks: { holds: checks('holds'), fails: checks('fails'), not_assessed: checks('not_assessed') },
      findings: tally(report.findings.map(finding => finding.kind)),
    },
  };
}

/** The mark of one indicator of one report: that of the plain figure, else of its first category. */
function cellOf(report: Report, indicator: string): CoverageCell | null {
  const stated = report.observations.filter(one => one.indicator === indicator);
  const shown = stated.find(one => one.category === null) ?? stated[0];
  const conflict = report.findings.some(
    finding => finding.indicator === indicator && finding.kind === 'conflicting_figures',
  );
  if (shown) return { status: statusOf(shown), at: shown.id, conflict };
  const absence = report.absences.find(one => one.indicator === indicator);
  return absence ? { status: absence.status, at: null, conflict } : null;
}

export function coverageOf(reports: readonly Report[], indicators: readonly IndicatorEntry[]): Coverage {
  const rows = reports.map(report => {
    const cells = indicators.flatMap(({ id }) => {
      const cell = cellOf(report, id);
      return cell ? [[id, cell] as const] : [];
    });
    return [report.id, Object.fromEntries(cells)] as const;
  });
  return { schema: SCHEMA, reports: Object.fromEntries(rows) };
}

export const printReport = (report: Report): string =>
  printJson({
    schema: SCHEMA,
    id: report.id,
    agency: report.agency,
    body: report.body,
    bodyName: report.bodyName,
    year: report.year,
    era: report.era,
    script: report.script,
    title: report.title,
    published: report.published,
    file: report.file,
    sha256: report.sha256,
    url: report.url,
    sourceKind: report.sourceKind,
    text: report.text,
    observations: report.observations,
    absences: report.absences,
    checks: report.checks,
    findings: report.findings,
    tables: report.tables,
  });

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
