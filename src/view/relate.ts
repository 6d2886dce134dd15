// Relate: two indicators of the same report against each other. No trend line: a handful of points of different years is none.
import type { AgencyEntry, Index, IndicatorEntry, IndicatorFile } from '../core/dataset.ts';
import type { Observation, Shown } from '../core/observation.ts';
import { statusOf } from '../core/observation.ts';
import type { Years } from './address.ts';
import { basesOf, keyOf } from './bases.ts';
import { gap, type Missing } from './missing.ts';
import { bureauReports } from './select.ts';
import { baseOf } from './share.ts';

export interface RelatePoint {
  /** The id of the y figure: what `at` takes first. */
  readonly id: string;
  readonly key: string;
  readonly agency: AgencyEntry | null;
  readonly place: number;
  readonly bodyName: string;
  readonly context: boolean;
  readonly year: number | null;
  readonly x: Observation;
  readonly y: Observation;
  /** The number of cases behind a rate, by axis; null for what is no rate or has no stated base. */
  readonly n: { readonly x: number | null; readonly y: number | null };
}

export interface RelateAbsent {
  readonly report: string;
  readonly agency: AgencyEntry | null;
  readonly bodyName: string;
  readonly year: number | null;
  readonly x: RelateSide;
  readonly y: RelateSide;
}

/** One of the two figures of a report that has no point: stated all the same, or absent with its reason. */
export interface RelateSide {
  readonly status: Shown;
  /** What `at` takes. */
  readonly id: string;
  readonly reading: Observation | null;
  readonly absence: Missing | null;
}

export interface Relation {
  readonly x: IndicatorEntry;
  readonly y: IndicatorEntry;
  readonly points: readonly RelatePoint[];
  readonly absent: readonly RelateAbsent[];
}

export const DEFAULT_X = 'requests.received';
export const DEFAULT_Y = 'proactive.total';

/** The indicators that must be loaded to show a pair with the base of each rate. */
export const neededForPair = (x: string, y: string): string[] => [
  ...new Set([x, y, ...[x, y].flatMap(id => baseOf(id) ?? [])]),
];

const plain = (file: IndicatorFile | undefined, key: string): Observation | null =>
  file?.observations.find(each => each.category === null && keyOf(each) === key) ?? null;

/** Null while a file is missing; an indicator that divides into categories only has no plain figure and is absent. */
export function relate(
  index: Index,
  x: IndicatorEntry,
  y: IndicatorEntry,
  files: Readonly<Record<string, IndicatorFile>>,
  asked: { readonly agency: readonly string[]; readonly context: boolean; readonly time: Years | null },
): Relation | null {
  const [fx, fy] = [files[x.id], files[y.id]];
  if (!fx || !fy) return null;
  const wanted = (agency: string | null): boolean =>
    asked.agency.length === 0 || asked.agency.includes(agency ?? '');
  const { time } = asked;
  const within = (year: number | null): boolean =>
    time === null || year === null || (year >= time.from && year <= time.to);
  const basis = ({ id }: IndicatorEntry) => {
    const of = basesOf(index, files[baseOf(id) ?? ''] ?? null);
    return (reading: Observation): number | null => of(reading)?.of ?? null;
  };
  const [baseX, baseY] = [basis(x), basis(y)];
  const points: RelatePoint[] = [];
  for (const reading of fx.observations) {
    if (reading.category !== null || !wanted(reading.agency) || !within(reading.year)) continue;
    const context = reading.body !== 'bureau';
    if (context && !asked.context) continue;
    const key = keyOf(reading);
    const other = plain(fy, key);
    if (!other) continue;
    const n = { x: baseX(reading), y: baseY(other) };
    // A rate over nothing is empty: it has no place on an axis.
    if (n.x === 0 || n.y === 0) continue;
    const place = index.agencies.findIndex(agency => agency.id === reading.agency);
    points.push({
      id: other.id,
      key: context ? `${reading.agency ?? 'unknown'}.${reading.body}` : (reading.agency ?? reading.bodyName),
      agency: index.agencies[place] ?? null,
      place,
      bodyName: reading.bodyName,
      context,
      year: reading.year,
      x: reading,
      y: other,
      n,
    });
  }
  const sideOf = (entry: IndicatorEntry, file: IndicatorFile, report: string): RelateSide => {
    const reading = file.observations.find(each => each.report === report && each.category === null) ?? null;
    const id = reading?.id ?? `${report}/${entry.id}`;
    if (reading) return { status: statusOf(reading), id, reading, absence: null };
    const absence = file.absences.find(each => each.report === report) ?? gap(report, entry);
    return { status: absence.status, id, reading, absence };
  };
  const absent = bureauReports(index)
    .filter(report => wanted(report.agency) && within(report.year))
    .filter(report => !points.some(point => point.x.report === report.id))
    .map(
      (report): RelateAbsent => ({
        report: report.id,
        agency: index.agencies.find(agency => agency.id === report.agency) ?? null,
        bodyName: report.bodyName,
        year: report.year,
        x: sideOf(x, fx, report.id),
        y: sideOf(y, fy, report.id),
      }),
    );
  const order = (point: RelatePoint): number =>
    (point.context ? 1000 : 0) + (point.place < 0 ? 500 : point.place);
  return {
    x,
    y,
    points: points.sort((a, b) => order(a) - order(b) || (a.year ?? 0) - (b.year ?? 0)),
    absent,
  };
}
