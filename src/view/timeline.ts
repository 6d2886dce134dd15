// Over time: one indicator as points by body and year. Gaps stay gaps, and no line crosses a change of body or rules.
import type { AgencyEntry, Index, IndicatorEntry, IndicatorFile, ReportEntry } from '../core/dataset.ts';
import type { Observation, Shown, SourceKind, Status } from '../core/observation.ts';
import { statusOf } from '../core/observation.ts';
import type { Address } from './address.ts';
import { type Basis, basesOf } from './bases.ts';
import { inConflict } from './compare.ts';
import { gap, type Missing } from './missing.ts';
import { type Regime, regimeOf, regimesOf } from './regimes.ts';
import { bureauReports } from './select.ts';
import { noticesOf, type TimeNotice } from './timeline-notices.ts';

/** The years shown when nobody chose others. */
export const SPAN = { from: 2010, to: 2025 } as const;
/** A log scale is offered, and chosen first, when the largest positive value is more than this many times the smallest. */
const WIDE_RANGE = 50;

export interface TimePoint {
  /** What `at` takes: the observation's id, or `<report>/<indicator>` of an absence. */
  readonly id: string;
  readonly year: number;
  readonly status: Status;
  readonly reading: Observation;
  readonly source: SourceKind;
  /** The report prints a different figure for the same thing elsewhere. */
  readonly conflict: boolean;
  /** What stands beside a rate. */
  readonly base: Basis | null;
}

export interface TimeSeries {
  /** `<agency>` for a bureau, `<agency>.<body>` for another body of the place. */
  readonly key: string;
  readonly agency: AgencyEntry | null;
  /** Place of the agency in the fixed order, which decides its colour; −1 for none. */
  readonly place: number;
  readonly bodyName: string;
  readonly context: boolean;
  readonly points: readonly TimePoint[];
  /** Neighbouring points (by index) that a line may join: one year apart, one regime, one category. */
  readonly joins: readonly (readonly [number, number])[];
}

/** One year of the strip below: is a report held, and what does it say when it states no value. */
export interface Held {
  readonly report: ReportEntry;
  readonly year: number;
  readonly status: Shown;
  readonly id: string;
  readonly stated: boolean;
  /** Null for what is stated. */
  readonly absence: Missing | null;
}

export interface HeldRow {
  readonly agency: AgencyEntry;
  readonly place: number;
  readonly held: readonly Held[];
}

export interface Timeline {
  readonly indicator: IndicatorEntry;
  readonly years: readonly number[];
  readonly regimes: readonly Regime[];
  readonly series: readonly TimeSeries[];
  readonly strip: readonly HeldRow[];
  readonly scale: 'log' | 'linear';
  /** Whether the log scale makes sense for these values. */
  readonly logOffered: boolean;
  readonly notices: readonly TimeNotice[];
  /** Statuses in use, in the order of the key. */
  readonly statuses: readonly Shown[];
}

type Asked = Pick<Address, 'agency' | 'time' | 'scale' | 'context' | 'body' | 'category'>;

const KEY: readonly Shown[] = [
  'exact',
  'approx',
  'over',
  'under',
  'zero',
  'derived',
  'context',
  'not_computed',
  'not_reported',
  'not_captured',
  'not_applicable',
];

/** The points that belong on one line of sight: the plain figure before its categories. */
function headline(found: readonly Observation[], category: string | null): Observation[] {
  if (category !== null) return found.filter(each => each.category === category);
  const plain = found.filter(each => each.category === null);
  return plain.length > 0 ? plain : [...found];
}

function joinsOf(points: readonly TimePoint[]): [number, number][] {
  return points.flatMap((point, at): [number, number][] => {
    const next = points.findIndex(
      other => other.year === point.year + 1 && other.reading.category === point.reading.category,
    );
    return next >= 0 && regimeOf(point.year) === regimeOf(point.year + 1) ? [[at, next]] : [];
  });
}

function seriesOf(
  index: Index,
  indicator: IndicatorEntry,
  file: IndicatorFile,
  asked: Asked,
  years: readonly number[],
  base: IndicatorFile | null,
): TimeSeries[] {
  const basis = basesOf(index, base);
  const groups = new Map<string, Observation[]>();
  const printed = indicator.dimension;
  for (const each of file.observations) {
    if (each.year === null || !years.includes(each.year)) continue;
    // Labels that each report words in its own way are no series; they have a view of their own.
    if (each.category !== null && printed?.includes('printed') && asked.category === null) continue;
    const context = each.body !== 'bureau';
    if (context && !asked.context) continue;
    if (asked.body !== null && context && each.body !== asked.body) continue;
    if (asked.agency.length > 0 && !asked.agency.includes(each.agency ?? '')) continue;
    const key = context
      ? `${each.agency ?? 'unknown'}.${each.body}`
      : (each.agency ?? each.report ?? each.bodyName);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const kinds = new Map(index.reports.map(report => [report.id, report.sourceKind]));
  const series = [...groups].map(([key, all]): TimeSeries => {
    const first = all[0];
    const place = index.agencies.findIndex(agency => agency.id === first?.agency);
    const byYear = [...new Set(all.map(each => each.year ?? 0))].sort((a, b) => a - b);
    const points = byYear.flatMap(year =>
      headline(
        all.filter(each => each.year === year),
        asked.category,
      ).map(
        (reading): TimePoint => ({
          id: reading.id,
          year,
          status: statusOf(reading),
          reading,
          source: reading.source?.kind ?? kinds.get(reading.report ?? '') ?? 'unknown',
          conflict: inConflict(indicator, reading),
          base: basis(reading),
        }),
      ),
    );
    const context = first?.body !== 'bureau';
    return {
      key,
      agency: index.agencies[place] ?? null,
      place,
      bodyName: first?.bodyName ?? '',
      context,
      points,
      joins: joinsOf(points),
    };
  });
  const order = (each: TimeSeries): number => (each.context ? 1000 : 0) + (each.place < 0 ? 500 : each.place);
  return series
    .filter(each => each.points.length > 0)
    .sort((a, b) => order(a) - order(b) || a.key.localeCompare(b.key));
}

function stripOf(
  index: Index,
  indicator: IndicatorEntry,
  file: IndicatorFile,
  reports: readonly ReportEntry[],
): HeldRow[] {
  return index.agencies.flatMap((agency, place): HeldRow[] => {
    const own = reports.filter(report => report.agency === agency.id && report.year !== null);
    if (own.length === 0) return [];
    const held = own.map((report): Held => {
      const found = headline(
        file.observations.filter(each => each.report === report.id),
        null,
      )[0];
      const absence = found
        ? null
        : (file.absences.find(each => each.report === report.id) ?? gap(report.id, indicator));
      return {
        report,
        year: report.year ?? 0,
        status: absence?.status ?? (found ? statusOf(found) : 'not_reported'),
        id: found?.id ?? `${report.id}/${file.indicator}`,
        stated: found !== undefined,
        absence,
      };
    });
    return [{ agency, place, held }];
  });
}

/** Everything the view and its picture need. Total: no data gives an empty picture with its strip. `base`: the figures that a rate is a rate of. */
export function timeline(
  index: Index,
  indicator: IndicatorEntry,
  file: IndicatorFile,
  asked: Asked,
  base: IndicatorFile | null = null,
): Timeline {
  const dated = file.observations.flatMap(each => each.year ?? []);
  const from = asked.time?.from ?? Math.min(SPAN.from, ...dated);
  const to = asked.time?.to ?? Math.max(SPAN.to, ...dated);
  const years = Array.from({ length: Math.min(to - from, 80) + 1 }, (_, at) => from + at);
  const series = seriesOf(index, indicator, file, asked, years, base);
  const reports = bureauReports(index).filter(
    report =>
      (asked.agency.length === 0 || asked.agency.includes(report.agency ?? '')) &&
      report.year !== null &&
      years.includes(report.year),
  );
  const strip = stripOf(index, indicator, file, reports);
  const values = series
    .flatMap(each => each.points.map(point => point.reading.value))
    .filter(value => value > 0);
  const logOffered = values.length > 1 && Math.max(...values) / Math.min(...values) > WIDE_RANGE;
  const used = new Set<Shown>([
    ...series.flatMap(each => each.points.map(point => (each.context ? 'context' : point.status))),
    ...strip.flatMap(row => row.held.flatMap(held => (held.stated ? [] : [held.status]))),
  ]);
  return {
    indicator,
    years,
    regimes: regimesOf(years),
    series,
    strip,
    scale: logOffered ? (asked.scale ?? 'log') : 'linear',
    logOffered,
    notices: noticesOf(index, indicator, file, asked, series),
    statuses: KEY.filter(status => used.has(status)),
  };
}
