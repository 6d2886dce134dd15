// Compare: one indicator across reports, as rows that keep number, zero, silence and loss apart.
import { conflictsOf } from '../core/conflict.ts';
import type { AgencyEntry, Index, IndicatorEntry, IndicatorFile, ReportEntry } from '../core/dataset.ts';
import type { Observation, Shown } from '../core/observation.ts';
import { statusOf } from '../core/observation.ts';
import type { Sort } from './address.ts';
import { gap, type Missing } from './missing.ts';

export interface CompareRow {
  /** The observation's id, or `<report>/<indicator>` of an absence: what `at` takes. */
  readonly id: string;
  readonly report: ReportEntry;
  readonly agency: AgencyEntry | null;
  readonly status: Shown;
  readonly reading: Observation | null;
  readonly absence: Missing | null;
  /** The report prints a different figure for the same thing elsewhere: `!` stands beside the mark. */
  readonly conflict: boolean;
  /** Both counts of a share, or the base of a rate. */
  readonly base?: { readonly part: number | null; readonly of: number };
}

export interface CompareTable {
  readonly indicator: IndicatorEntry;
  readonly rows: readonly CompareRow[];
  /** Largest shown value, 0 when there is none. */
  readonly max: number;
  /** Statuses in use, in the order of the key. */
  readonly statuses: readonly Shown[];
}

const KEY_ORDER: readonly Shown[] = [
  'exact',
  'approx',
  'over',
  'under',
  'zero',
  'derived',
  'not_computed',
  'not_reported',
  'not_captured',
  'not_applicable',
];

/** Stated values first, then stated zero, then silence, loss and non-applicability. */
const BAND: Readonly<Record<Shown, number>> = {
  exact: 0,
  approx: 0,
  over: 0,
  under: 0,
  derived: 0,
  context: 0,
  alternative: 0,
  zero: 1,
  not_computed: 2,
  not_reported: 2,
  not_captured: 3,
  not_applicable: 4,
};
/** As the finding has it: of core indicators only. */
export const inConflict = ({ tier }: IndicatorEntry, reading: Observation): boolean =>
  tier === 'core' && conflictsOf(reading).length > 0;

export const isAbsent = (status: Shown): boolean => BAND[status] >= 2;

/** Rows of the given reports in the asked order; ties keep the order of the reports (agencies). */
export function compare(
  index: Index,
  indicator: IndicatorEntry,
  file: IndicatorFile,
  reports: readonly ReportEntry[],
  sort: Sort,
): CompareTable {
  const rows = reports.flatMap(rowsIn(index, indicator, file));
  const order = (a: CompareRow, b: CompareRow): number => {
    if (sort === 'year') return (a.report.year ?? 0) - (b.report.year ?? 0);
    if (sort === 'name') return 0;
    return BAND[a.status] - BAND[b.status] || (b.reading?.value ?? 0) - (a.reading?.value ?? 0);
  };
  const max = rows.reduce((most, row) => Math.max(most, row.reading?.value ?? 0), 0);
  const used = new Set(rows.map(row => row.status));
  return {
    indicator,
    // Sorting is stable: ties keep their order.
    rows: rows.sort(order),
    max,
    statuses: KEY_ORDER.filter(id => used.has(id)),
  };
}

/** By report, in the order of the file: looked up once a report, however many there are. */
function byReport<T extends { readonly report: string | null }>(
  items: readonly T[],
): Map<string | null, T[]> {
  const found = new Map<string | null, T[]>();
  for (const item of items) found.set(item.report, []);
  for (const item of items) found.get(item.report)?.push(item);
  return found;
}

/** What a file holds of a report: its rows. */
function rowsIn(
  index: Index,
  indicator: IndicatorEntry,
  file: IndicatorFile,
): (report: ReportEntry) => CompareRow[] {
  const agencies = new Map<string | null, AgencyEntry>(index.agencies.map(entry => [entry.id, entry]));
  const stated = byReport(file.observations);
  const absences = byReport(file.absences);
  return report => {
    const agency = agencies.get(report.agency) ?? null;
    const found = stated.get(report.id) ?? [];
    const plain = found.filter(each => each.category === null);
    const readings = plain.length > 0 ? plain : found;
    if (readings.length > 0)
      return readings.map(reading => ({
        id: reading.id,
        report,
        agency,
        status: statusOf(reading),
        reading,
        absence: null,
        conflict: inConflict(indicator, reading),
      }));
    const absence = absences.get(report.id)?.[0] ?? gap(report.id, indicator);
    const { status } = absence;
    return [
      { id: `${report.id}/${indicator.id}`, report, agency, status, reading: null, absence, conflict: false },
    ];
  };
}
