// Sites of more agencies than a page can load at once: their data again, cut by place and by year, into dist/parts/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Coverage, CoverageCell, Index, IndicatorFile, ReportEntry } from '../src/core/dataset.ts';
import { SCHEMA } from '../src/core/dataset.ts';
import { HOME } from '../src/view/address.ts';
import { beside } from '../src/view/beside.ts';
import { type CompareTable, compare } from '../src/view/compare.ts';
import { firstRows, middle } from '../src/view/crowd.ts';
import {
  type AgencyLine,
  homeYear,
  type Marks,
  type Parted,
  packMarks,
  type TopFile,
  unpackMarks,
} from '../src/view/parts.ts';
import { placesOf } from '../src/view/places.ts';
import { statedBy } from '../src/view/rail.ts';
import { bureauReports } from '../src/view/select.ts';
import { baseOf, wholeOf } from '../src/view/share.ts';
import { fileLines } from './appender.ts';

interface Cut {
  readonly parted: Parted;
  /** The first rows of the last year, as the page without any choice shows them. */
  readonly home: (indicator: string) => TopFile;
}

/** One line a report in coverage.json, so that it never stands in memory whole. */
function* coverageLines(
  path: string,
): Generator<readonly [report: string, cells: Record<string, CoverageCell>]> {
  for (const { text } of fileLines(path)) {
    if (!/^"[^"]+":\{/.test(text) || text.startsWith('"reports"')) continue;
    const entries = Object.entries(JSON.parse(`{${text.replace(/,$/, '')}}`) as Coverage['reports']);
    for (const [report, cells] of entries) yield [report, cells];
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => number): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const key = keyOf(item);
    if (key < 0) continue;
    const list = groups[key];
    if (list) list.push(item);
    else groups[key] = [item];
  }
  return groups;
}

/** Writes `parts/` below `dist` from the files of `data`. `progress` is called with each indicator. */
export function cutData(
  data: string,
  dist: string,
  index: Index,
  progress: (done: number, all: number) => void,
): Cut {
  const root = join(dist, 'parts');
  rmSync(root, { recursive: true, force: true });
  const write = (path: string, value: unknown): void => {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, JSON.stringify(value));
  };
  const placeOf = placesOf(index.agencies);
  const names = [...new Set(index.agencies.map(placeOf))];
  const groupOf = new Map(index.agencies.map(agency => [agency.id, names.indexOf(placeOf(agency))]));
  const groupOfAgency = (agency: string | null): number => groupOf.get(agency ?? '') ?? -1;
  const reports = bureauReports(index);
  const indicators = index.indicators.filter(entry => entry.tier !== 'derived').map(entry => entry.id);
  const marks = new Map<string, Marks>();
  for (const [report, cells] of coverageLines(join(data, 'coverage.json')))
    marks.set(report, packMarks({ schema: SCHEMA, reports: { [report]: cells } }, indicators));
  const marksOf = (list: readonly ReportEntry[]): Marks => ({
    indicators,
    rows: Object.fromEntries(list.map(({ id }) => [id, marks.get(id)?.rows[id] ?? ''])),
    at: Object.assign({}, ...list.map(({ id }) => marks.get(id)?.at ?? {})),
  });
  const years = [...new Set(reports.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const listed = grouped(index.reports, report => groupOfAgency(report.agency));
  const home = homeYear(reports);
  const latest = reports.filter(({ year }) => year === home);
  const recent = unpackMarks(marksOf(latest));
  const parted: Parted = {
    groups: names.map((name, at) => ({
      name,
      agencies: index.agencies.filter(agency => groupOf.get(agency.id) === at).length,
      reports: listed[at]?.length ?? 0,
    })),
    years,
    home,
    agencies: index.agencies.length,
    reports: reports.length,
    last: { reports: latest.length, stated: Object.fromEntries(statedBy(latest, recent)) },
    synthetic: index.agencies[0]?.id.startsWith('sample-') ?? false,
  };
  names.forEach((_, at) => {
    const own = listed[at] ?? [];
    const agencies = index.agencies.filter(agency => groupOf.get(agency.id) === at);
    write(`g${at}/index.json`, { agencies, reports: own, marks: marksOf(own) });
  });
  write('catalogue.json', { version: index.version, indicators: index.indicators, units: index.units });
  const line = (agency: Index['agencies'][number]): AgencyLine => [
    agency.id,
    agency.short.zh,
    agency.short.en,
    agency.level,
    groupOf.get(agency.id) ?? -1,
  ];
  write('agencies.json', index.agencies.map(line));

  const byYear = grouped(reports, report => years.indexOf(report.year ?? 0));
  const agencyOf = new Map(index.agencies.map(agency => [agency.id, agency]));
  const writeTop = (
    year: number,
    name: string,
    part: IndicatorFile,
    table: CompareTable,
    others: readonly IndicatorFile[],
  ): void => {
    const shown = firstRows(table, null).rows.map(row => row.report);
    const ids = new Set(shown.map(report => report.id));
    const { stated, median } = middle(table);
    write(`top/${year}/${name}.json`, {
      agencies: [...new Set(shown.flatMap(report => agencyOf.get(report.agency ?? '') ?? []))],
      reports: shown,
      marks: marksOf(shown),
      file: {
        ...part,
        observations: part.observations.filter(one => ids.has(one.report ?? '')),
        absences: part.absences.filter(one => ids.has(one.report)),
      },
      beside: others.map(other => ({
        ...other,
        observations: other.observations.filter(one => one.category === null && ids.has(one.report ?? '')),
        absences: [],
      })),
      of: { rows: table.rows.length, stated, median },
    } satisfies TopFile);
  };
  const readFile = (id: string): IndicatorFile =>
    JSON.parse(readFileSync(join(data, 'indicators', `${id}.json`), 'utf8')) as IndicatorFile;
  // Neighbours in the list mostly share their whole: the last one is kept.
  let base: IndicatorFile | null = null;
  index.indicators.forEach((entry, done) => {
    const file = readFile(entry.id);
    const others = [...new Set([wholeOf(entry.id), baseOf(entry.id)])].flatMap(id =>
      id === null ? [] : [id === base?.indicator ? base : readFile(id)],
    );
    base = others[0] ?? base;
    const own = new Map(index.reports.map(report => [report.id, report.agency]));
    const observations = grouped(file.observations, one => groupOfAgency(one.agency));
    const absences = grouped(file.absences, one => groupOfAgency(own.get(one.report) ?? null));
    names.forEach((_, at) => {
      write(`g${at}/${entry.id}.json`, {
        schema: SCHEMA,
        indicator: entry.id,
        observations: observations[at] ?? [],
        absences: absences[at] ?? [],
      } satisfies IndicatorFile);
    });
    const yearOf = new Map(reports.map(report => [report.id, years.indexOf(report.year ?? 0)]));
    const stated = grouped(file.observations, one => yearOf.get(one.report ?? '') ?? -1);
    const silent = grouped(file.absences, one => yearOf.get(one.report) ?? -1);
    years.forEach((year, at) => {
      const part = { ...file, observations: stated[at] ?? [], absences: silent[at] ?? [] };
      const table = compare(index, entry, part, byYear[at] ?? [], HOME.sort);
      writeTop(year, entry.id, part, table, others);
      const whole = others.find(other => other.indicator === wholeOf(entry.id));
      // The largest shares are not those of the largest figures.
      if (whole) writeTop(year, `${entry.id}.total`, part, beside(table, 'total', whole), others);
    });
    progress(done + 1, index.indicators.length);
  });
  const first = (indicator: string): TopFile =>
    JSON.parse(readFileSync(join(root, 'top', String(home), `${indicator}.json`), 'utf8')) as TopFile;
  return { parted, home: first };
}
