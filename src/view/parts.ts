// Sites of many agencies: what the page loads instead of everything at once, and how much of it an address needs.
import type {
  AgencyEntry,
  Coverage,
  CoverageCell,
  IndicatorEntry,
  IndicatorFile,
  ReportEntry,
  UnitEntry,
} from '../core/dataset.ts';
import { SCHEMA } from '../core/dataset.ts';
import { STATUSES } from '../core/vocabulary.ts';
import type { Address } from './address.ts';

/** A site of more agencies than this is loaded in parts. */
export const WHOLE = 50;

/** What the page knows from the start of a site in parts. */
export interface Parted {
  /** Provinces in the order of the agencies; the n-th one's files stand in `parts/g<n>/`. */
  readonly groups: readonly { readonly name: string; readonly agencies: number; readonly reports: number }[];
  /** Years that have reports, the earliest first. */
  readonly years: readonly number[];
  readonly agencies: number;
  readonly reports: number;
  /** The year that Compare begins with: the last one of which many agencies have a report. */
  readonly home: number;
  /** How many of the reports of that year there are, and how many of them state each indicator. */
  readonly last: { readonly reports: number; readonly stated: Readonly<Record<string, number>> };
  /** The figures are made up to show the page at this size. */
  readonly synthetic: boolean;
}

/** `parts/agencies.json`: id, short names, place, level and the number of the group, one line an agency. */
export type AgencyLine = readonly [id: string, zh: string, en: string, level: string, group: number];

/** `parts/catalogue.json`. */
export interface CatalogueFile {
  readonly version: string;
  readonly indicators: readonly IndicatorEntry[];
  readonly units: readonly UnitEntry[];
}

/** `parts/g<n>/index.json`. */
export interface GroupFile {
  readonly agencies: readonly AgencyEntry[];
  readonly reports: readonly ReportEntry[];
  readonly marks: Marks;
}

/** How many rows there are of which the first are shown, how many state a value, and the middle value. */
export interface TopOf {
  readonly rows: number;
  readonly stated: number;
  readonly median: number | null;
}

/** `parts/top/<year>/<indicator>.json`: the first rows of one year across all agencies; `<indicator>.total.json`: by share. */
export interface TopFile extends GroupFile {
  readonly file: IndicatorFile;
  /** Wholes and bases of the shown figures, for the same reports. */
  readonly beside: readonly IndicatorFile[];
  readonly of: TopOf;
}

/** Coverage in few bytes: a letter an indicator. Capitals are conflicts, a dot is no mark. */
export interface Marks {
  readonly indicators: readonly string[];
  readonly rows: Readonly<Record<string, string>>;
  /** Where a mark opens another figure than `<report>/<indicator>`: by report and indicator. */
  readonly at: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const letter = (status: CoverageCell['status']): string => String.fromCharCode(97 + STATUSES.indexOf(status));

export function packMarks(coverage: Coverage, indicators: readonly string[]): Marks {
  const rows: Record<string, string> = {};
  const at: Record<string, Record<string, string>> = {};
  for (const [report, cells] of Object.entries(coverage.reports)) {
    rows[report] = indicators
      .map(id => {
        const cell = cells[id];
        if (!cell) return '.';
        if (cell.at !== null && cell.at !== `${report}/${id}`) at[report] = { ...at[report], [id]: cell.at };
        const mark = letter(cell.status);
        return cell.conflict ? mark.toUpperCase() : mark;
      })
      .join('');
  }
  return { indicators, rows, at };
}

const ABSENT = new Set(['not_reported', 'not_captured', 'not_applicable']);

/** What `packMarks` was given, but for indicators that it was not told of. */
export function unpackMarks({ indicators, rows, at }: Marks): Coverage {
  const reports: Record<string, Record<string, CoverageCell>> = {};
  for (const [report, marks] of Object.entries(rows)) {
    const cells: Record<string, CoverageCell> = {};
    indicators.forEach((id, place) => {
      const mark = marks.charAt(place);
      const small = mark.toLowerCase();
      const status = STATUSES[small.charCodeAt(0) - 97];
      if (mark === '.' || status === undefined) return;
      const own = ABSENT.has(status) ? null : `${report}/${id}`;
      cells[id] = { status, at: at[report]?.[id] ?? own, conflict: mark !== small };
    });
    reports[report] = cells;
  }
  return { schema: SCHEMA, reports };
}

/** What an address needs: the first rows of a year, or whole groups. */
export type Need =
  | { readonly kind: 'top'; readonly year: number }
  | { readonly kind: 'groups'; readonly groups: readonly number[] };

/** The last year of which there are at least half as many reports as of the fullest: a single early one is no beginning. */
export function homeYear(reports: readonly Pick<ReportEntry, 'year'>[]): number {
  const counts = new Map<number, number>();
  for (const { year } of reports) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return Math.max(0, ...[...counts].flatMap(([year, count]) => (count * 2 >= most ? [year] : [])));
}

/** The agency of a report's id: `dongguan.office-2012` is of dongguan. */
export const agencyOfReport = (report: string): string =>
  report
    .replace(/(?:~\d+)?$/, '')
    .replace(/-\d{4}$/, '')
    .replace(/\..*$/, '');

/** `groupOf` gives −1 for an agency that it does not know. Without any choice Compare shows the first rows of all. */
export function needOf(parted: Parted, address: Address, groupOf: (agency: string) => number): Need {
  const { place, agency, report, at, time, view } = address;
  const years = parted.years;
  const named = parted.groups.findIndex(group => group.name === place);
  const opened = [report, at?.split('/')[0]].flatMap(id => (id ? [agencyOfReport(id)] : []));
  const chosen = [
    ...(named < 0 ? agency.map(groupOf) : [named]),
    ...(view === 'compare' ? [] : opened.map(groupOf)),
  ];
  const groups = [...new Set(chosen)].filter(group => group >= 0).sort((a, b) => a - b);
  if (groups.length > 0) return { kind: 'groups', groups };
  if (view !== 'compare') return { kind: 'groups', groups: [0] };
  return { kind: 'top', year: time !== null && years.includes(time.to) ? time.to : parted.home };
}
