// What is to be said beside indicators over time: reports without a year, agencies out of range, counts of another year.
import type { AgencyEntry, Index, IndicatorEntry, IndicatorFile, ReportEntry } from '../core/dataset.ts';
import type { Address } from './address.ts';
import { bureauReports } from './select.ts';
import type { TimeSeries } from './timeline.ts';

/** What the chosen years and agencies leave out, or what its points rest on, to be said beside the picture. */
export type TimeNotice =
  | { readonly code: 'not_in_range'; readonly agency: AgencyEntry; readonly nearest: number }
  | {
      readonly code: 'population_year';
      readonly agency: AgencyEntry | null;
      readonly year: number;
      readonly used: number;
    }
  | { readonly code: 'year_unknown'; readonly report: ReportEntry }
  | { readonly code: 'categories' };

/** The notices of one indicator's series, in the order of what they are about. */
export function noticesOf(
  index: Index,
  indicator: IndicatorEntry,
  file: IndicatorFile,
  asked: Pick<Address, 'agency' | 'time'>,
  series: readonly TimeSeries[],
): TimeNotice[] {
  const notices: TimeNotice[] = [];
  const all = bureauReports(index);
  for (const report of all) if (report.year === null) notices.push({ code: 'year_unknown', report });
  const { time } = asked;
  if (time !== null)
    for (const agency of index.agencies) {
      if (asked.agency.length > 0 && !asked.agency.includes(agency.id)) continue;
      const years = all.flatMap(report =>
        report.agency === agency.id && report.year !== null ? [report.year] : [],
      );
      if (years.length === 0 || years.some(year => year >= time.from && year <= time.to)) continue;
      const away = (year: number): number => Math.max(time.from - year, year - time.to);
      const nearest = [...years].sort((a, b) => away(a) - away(b) || a - b)[0] ?? 0;
      notices.push({ code: 'not_in_range', agency, nearest });
    }
  for (const each of series)
    for (const point of each.points) {
      const used = point.reading.denominator?.year;
      if (used !== undefined && used !== point.year)
        notices.push({ code: 'population_year', agency: each.agency, year: point.year, used });
    }
  if (indicator.dimension !== null && file.observations.length > 0 && series.length === 0)
    notices.push({ code: 'categories' });
  return notices;
}
