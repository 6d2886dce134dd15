// Where there are more reports than a view can show: which of them it shows. Each rule is said on the page.
import type { Index, IndicatorFile, ReportEntry } from '../core/dataset.ts';

/** How many a view shows at most before it chooses. */
export const MOST_OF = { scorecard: 12, composition: 60, relate: 300, series: 12, facets: 24 } as const;
/** How many series are drawn when there are too many. */
export const SERIES = 8;

/** The latest report of each agency, in the order of the agencies; a report without an agency stands for itself. */
export function latestOfEach(reports: readonly ReportEntry[]): ReportEntry[] {
  const latest = new Map<string, ReportEntry>();
  for (const report of reports) {
    const key = report.agency ?? report.id;
    const known = latest.get(key);
    if (!known || (report.year ?? 0) >= (known.year ?? 0)) latest.set(key, report);
  }
  return [...latest.values()];
}

/** All of them while they are few; else the latest of each agency, as many as fit. */
export const fewReports = (reports: readonly ReportEntry[], most: number): readonly ReportEntry[] =>
  reports.length <= most ? reports : latestOfEach(reports).slice(0, most);

/** The agencies whose latest stated figure is largest, largest first; ties keep the order of the reports. */
export function largestAgencies(
  file: IndicatorFile,
  reports: readonly ReportEntry[],
  count: number,
): string[] {
  const own = new Map(reports.map(report => [report.id, report]));
  const latest = new Map<string, { year: number; value: number }>();
  for (const { report, category, value } of file.observations) {
    const entry = own.get(report ?? '');
    if (!entry || entry.agency === null || category !== null) continue;
    const year = entry.year ?? 0;
    if (year >= (latest.get(entry.agency)?.year ?? 0)) latest.set(entry.agency, { year, value });
  }
  const order = [...new Set(reports.flatMap(({ agency }) => agency ?? []))];
  return order
    .map((agency, at) => ({ agency, at, value: latest.get(agency)?.value ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => b.value - a.value || a.at - b.at)
    .slice(0, count)
    .map(({ agency }) => agency);
}

export interface Drawn {
  /** Lists the drawn agencies alone where it has many: colours go by place in the list. */
  readonly index: Index;
  /** Ids; none for all. */
  readonly agency: readonly string[];
  /** How many agencies the reports are of, and how many of them are drawn. */
  readonly of: number;
  readonly shown: number;
}

/** Whose series Over time draws: those of the chosen agencies that are listed; of too many the largest. */
export function drawnSeries(
  index: Index,
  file: IndicatorFile,
  reports: readonly ReportEntry[],
  chosen: readonly string[],
): Drawn {
  const of = new Set(reports.map(report => report.agency)).size;
  const many = of > MOST_OF.series;
  const agency = many
    ? largestAgencies(file, reports, SERIES)
    : chosen.filter(id => index.agencies.some(each => each.id === id));
  const crowd = index.agencies.length > MOST_OF.series && agency.length > 0;
  return {
    index: crowd ? { ...index, agencies: index.agencies.filter(each => agency.includes(each.id)) } : index,
    agency,
    of,
    shown: many ? agency.length : of,
  };
}

/** The index with these reports alone. Agencies keep their places, which decide their colours, while they are few. */
export const indexOf = (index: Index, reports: readonly ReportEntry[]): Index => ({ ...index, reports });

/** A file with the figures of these reports, and those of other bodies of their agencies. */
export function fileOf(file: IndicatorFile, reports: readonly ReportEntry[]): IndicatorFile {
  const ids = new Set(reports.map(report => report.id));
  const agencies = new Set(reports.map(report => report.agency));
  return {
    ...file,
    observations: file.observations.filter(one =>
      one.body === 'bureau' ? ids.has(one.report ?? '') : agencies.has(one.agency),
    ),
    absences: file.absences.filter(one => ids.has(one.report)),
  };
}
