// From reports, curated figures and derived ones to the files of data/, written report by report: memory does not grow
// with the corpus but for one line of the index a report.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Index, IndicatorEntry, ReportEntry, UnitEntry } from '../src/core/dataset.ts';
import { SCHEMA } from '../src/core/dataset.ts';
import type { Observation } from '../src/core/observation.ts';
import type { Report } from '../src/core/report.ts';
import { printJson, printReport } from '../src/export/report-json.ts';
import type { Knowledge } from '../src/extract/knowledge.ts';
import { acrossYears } from '../src/extract/years.ts';
import { coverageOf, entryOfReport } from '../src/view/entries.ts';
import { type Appender, appender, digestOf } from './appender.ts';
import { absenceRows, LONG_HEAD, observationRows } from './long.ts';
import { describePackage } from './package.ts';

/** Where a report stands among the others, and how to have it. It is asked for once or twice, and never kept. */
export interface Seat {
  readonly id: string;
  readonly agency: string | null;
  readonly body: string;
  readonly year: number | null;
  readonly load: () => Report;
}

export interface Parts {
  /** Each agency, body and year once. */
  readonly seats: readonly Seat[];
  /** Other bodies' figures, basis `curated`. */
  readonly context: readonly Observation[];
  /** Figures made from those of a report, basis `derived`. */
  readonly derive: (report: Report) => readonly Observation[];
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

type Place = Pick<Seat, 'agency' | 'body' | 'year'>;

/** Agencies in the catalogue's order, unknown bodies last; then body, the bureau first; then year. */
function order(agencies: Knowledge['agencies']): (a: Place, b: Place) => number {
  const rank = new Map(agencies.map((agency, at) => [agency.id, at]));
  const place = (agency: string | null): number => rank.get(agency ?? '') ?? rank.size;
  return (a, b) =>
    place(a.agency) - place(b.agency) ||
    compare(a.body === 'bureau' ? '' : a.body, b.body === 'bureau' ? '' : b.body) ||
    compare(a.year ?? 0, b.year ?? 0);
}

const samePlace = (a: Place, b: Place): boolean =>
  a.agency === b.agency && a.body === b.body && a.year === b.year;

/** The lists of one indicator's file, and of the long table: absences wait beside, for they stand at the end. */
function lists(out: Appender, indicators: readonly IndicatorEntry[]) {
  const units = new Map(indicators.map(one => [one.id, one.unit]));
  const counts = new Map(indicators.map(({ id }) => [id, { observations: 0, absences: 0 }]));
  const file = (id: string): string => `indicators/${id}.json`;
  const waiting = 'observations.absent';
  for (const { id } of indicators)
    out.append(file(id), `{\n"schema":${SCHEMA},\n"indicator":${JSON.stringify(id)},\n"observations":[`);
  out.append('observations.csv', LONG_HEAD);
  return {
    observations(all: readonly Observation[], report: Report | null): void {
      for (const one of all) {
        const count = counts.get(one.indicator);
        if (count)
          out.append(file(one.indicator), `${count.observations++ ? ',' : ''}\n${JSON.stringify(one)}`);
        out.append('observations.csv', observationRows(one, report));
      }
    },
    absences(report: Report): void {
      for (const one of report.absences) {
        const count = counts.get(one.indicator);
        if (count)
          out.append(
            `${file(one.indicator)}.absent`,
            `${count.absences++ ? ',' : ''}\n${JSON.stringify(one)}`,
          );
        out.append(waiting, absenceRows(one, units.get(one.indicator) ?? null, report));
      }
    },
    end(): void {
      for (const [id, count] of counts) {
        out.append(file(id), `${count.observations ? '\n' : ''}],\n"absences":[`);
        out.move(`${file(id)}.absent`, file(id));
        out.append(file(id), `${count.absences ? '\n' : ''}]\n}\n`);
      }
      out.move(waiting, 'observations.csv');
      out.flush();
    },
  };
}

/**
 * Writes every file of data/ into `folder`, which is empty or not there. The same parts give the same bytes.
 * `seen` is called with each report as it is written.
 */
export function assemble(
  folder: string,
  parts: Parts,
  knowledge: Knowledge,
  derivedEntries: readonly IndicatorEntry[],
  derivedUnits: readonly UnitEntry[],
  seen: (report: Report) => void = () => undefined,
): void {
  const sort = order(knowledge.agencies);
  const seats = [...parts.seats].sort((a, b) => sort(a, b) || compare(a.id, b.id));
  const context = parts.context
    .map((one, at) => ({ one, at }))
    .sort((a, b) => sort(a.one, b.one) || a.at - b.at)
    .map(({ one }) => one);
  const indicators = [...knowledge.indicators.map(entryOf), ...derivedEntries.map(entryOf)];
  const stated = indicators.filter(one => one.tier !== 'derived');
  const out = appender(folder);
  const long = lists(out, indicators);
  const entries: ReportEntry[] = [];
  out.append('coverage.json', `{\n"schema":${SCHEMA},\n"reports":{`);
  let next = 0;
  /** Figures of other bodies whose place is before this one, or (`with`) that one itself. */
  const contextUntil = (seat: Seat | null, itself: boolean): void => {
    for (let one = context[next]; one; one = context[++next]) {
      const by = seat === null ? -1 : sort(one, seat);
      if (by > 0 || (by === 0 && !itself)) return;
      long.observations([one], null);
    }
  };
  let last: Report | null = null;
  for (const seat of seats) {
    const raw = seat.load();
    const before =
      last !== null && last.agency !== null && samePlace({ ...last, year: (last.year ?? 0) + 1 }, raw);
    const report = acrossYears(before && last ? [last, raw] : [raw], knowledge).at(-1) ?? raw;
    last = raw;
    contextUntil(seat, false);
    long.observations(report.observations, report);
    contextUntil(seat, true);
    long.observations(parts.derive(report), report);
    long.absences(report);
    out.append(`reports/${report.id}.json`, printReport(report));
    const marks = coverageOf([report], stated).reports[report.id] ?? {};
    out.append(
      'coverage.json',
      `${entries.length ? ',' : ''}\n${JSON.stringify(report.id)}:${JSON.stringify(marks)}`,
    );
    entries.push(entryOfReport(report));
    seen(report);
  }
  contextUntil(null, true);
  out.append('coverage.json', '\n}\n}\n');
  long.end();
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
    reports: entries,
  };
  const paths = [
    'coverage.json',
    'observations.csv',
    ...indicators.map(({ id }) => `indicators/${id}.json`),
    ...entries.map(({ id }) => `reports/${id}.json`),
  ].sort(compare);
  finish(out, folder, paths, index);
}

/** Twelve hexadecimal digits over every file's path and bytes and over the index itself, then the files that name them. */
function finish(
  out: Appender,
  folder: string,
  paths: readonly string[],
  index: Omit<Index, 'version'>,
): void {
  const hash = createHash('sha256');
  const sizes = paths.map(path => {
    hash.update(`${path}\0`);
    const size = digestOf(join(folder, path), chunk => hash.update(chunk));
    hash.update('\0');
    return { path, ...size };
  });
  const version = hash.update(JSON.stringify(index)).digest('hex').slice(0, 12);
  const { schema, ...rest } = index;
  out.append('index.json', printJson({ schema, version, ...rest }));
  out.flush();
  sizes.push({ path: 'index.json', ...digestOf(join(folder, 'index.json'), () => undefined) });
  out.append('datapackage.json', describePackage(sizes, version));
  out.flush();
}
