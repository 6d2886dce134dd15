// Coverage: reports in rows, indicators in columns, one mark a cell, and how many of the applicable ones are stated.
import type {
  AgencyEntry,
  Coverage,
  CoverageCell,
  Index,
  IndicatorEntry,
  ReportEntry,
} from '../core/dataset.ts';
import type { Status } from '../core/observation.ts';
import { ABSENCES, STATUSES } from '../core/vocabulary.ts';

export interface MatrixColumn {
  readonly indicator: IndicatorEntry;
  /** True where a group of the catalogue begins: a gap stands before it. */
  readonly first: boolean;
}

export interface MatrixGroup {
  readonly group: string;
  readonly columns: readonly MatrixColumn[];
}

export interface MatrixCell {
  /** What `at` takes. */
  readonly id: string;
  readonly indicator: string;
  /** Null where an extended indicator is not stated: it is not asked of anybody. */
  readonly status: Status | null;
  readonly conflict: boolean;
}

export interface MatrixRow {
  readonly report: ReportEntry;
  readonly agency: AgencyEntry | null;
  readonly cells: readonly MatrixCell[];
  /** Core indicators that the report states, a stated zero among them. */
  readonly stated: number;
  /** Core indicators that apply to its year. */
  readonly applicable: number;
  readonly lost: number;
  /** Extended indicators that it states as well. */
  readonly extra: number;
}

export interface Matrix {
  readonly groups: readonly MatrixGroup[];
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly core: number;
  readonly all: number;
  readonly statuses: readonly Status[];
}

const ABSENT: ReadonlySet<Status> = new Set(ABSENCES);

export const isStated = (status: Status): boolean => !ABSENT.has(status);

function cellOf(report: string, entry: IndicatorEntry, found: CoverageCell | undefined): MatrixCell {
  return {
    id: found?.at ?? `${report}/${entry.id}`,
    indicator: entry.id,
    status: found?.status ?? (entry.tier === 'core' ? 'not_reported' : null),
    conflict: found?.conflict ?? false,
  };
}

/** `whole`: extended indicators too. Derived ones are no part of a report and never stand here. */
export function matrix(
  index: Index,
  coverage: Coverage,
  reports: readonly ReportEntry[],
  whole: boolean,
  byYear: boolean,
): Matrix {
  const known = index.indicators.filter(entry => entry.tier !== 'derived');
  const shown = known.filter(entry => whole || entry.tier === 'core');
  const columns = shown.map(
    (indicator, at): MatrixColumn => ({
      indicator,
      first: at > 0 && shown[at - 1]?.group !== indicator.group,
    }),
  );
  const groups: { group: string; columns: MatrixColumn[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last?.group === column.indicator.group) last.columns.push(column);
    else groups.push({ group: column.indicator.group, columns: [column] });
  }
  const rows = reports.map((report): MatrixRow => {
    const marks = coverage.reports[report.id] ?? {};
    const core = known
      .filter(entry => entry.tier === 'core')
      .map(entry => cellOf(report.id, entry, marks[entry.id]));
    const count = (test: (status: Status) => boolean): number =>
      core.filter(cell => cell.status !== null && test(cell.status)).length;
    return {
      report,
      agency: index.agencies.find(agency => agency.id === report.agency) ?? null,
      cells: shown.map(entry => cellOf(report.id, entry, marks[entry.id])),
      stated: count(isStated),
      applicable: count(status => status !== 'not_applicable'),
      lost: count(status => status === 'not_captured'),
      extra: known.filter(entry => entry.tier === 'extended' && marks[entry.id] !== undefined).length,
    };
  });
  const used = new Set(rows.flatMap(row => row.cells.flatMap(cell => cell.status ?? [])));
  const sorted = byYear ? [...rows].sort((a, b) => (a.report.year ?? 0) - (b.report.year ?? 0)) : rows;
  return {
    groups,
    columns,
    rows: sorted,
    core: known.filter(entry => entry.tier === 'core').length,
    all: known.length,
    statuses: STATUSES.filter(status => used.has(status)),
  };
}

/** Where an arrow key leads from a cell of a grid; stays inside. Null for other keys. */
export function stepInGrid(
  key: string,
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { row: number; column: number } | null {
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    Home: [0, -size.columns],
    End: [0, size.columns],
    PageUp: [-size.rows, 0],
    PageDown: [size.rows, 0],
  };
  const by = moves[key];
  if (!by) return null;
  const keep = (value: number, most: number): number => Math.min(Math.max(value, 0), most - 1);
  return { row: keep(at.row + by[0], size.rows), column: keep(at.column + by[1], size.columns) };
}
