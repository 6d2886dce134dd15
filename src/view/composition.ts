// Composition: each report's own parts of one whole. Drawn only when the parts make up the stated total exactly.
import type { AgencyEntry, Index, IndicatorFile, ReportEntry } from '../core/dataset.ts';
import type { Absence, AbsenceStatus, Observation } from '../core/observation.ts';

/** The wholes that reports divide. `parts` of one indicator by category, or of several indicators. */
export interface Division {
  readonly id: 'by_category' | 'by_channel' | 'by_applicant' | 'by_outcome';
  /** The indicator that the address names for it. */
  readonly indicator: string;
  readonly total: string;
  /** Sets of indicators that may divide the total, tried in order; one indicator is divided by its categories. */
  readonly parts: readonly (readonly string[])[];
}

const OUTCOMES = ['granted', 'partially_granted', 'denied', 'unable', 'not_processed', 'other_outcome'];
const outcomes = (...more: readonly string[]): string[] => [...OUTCOMES, ...more].map(id => `requests.${id}`);

export const DIVISIONS: readonly Division[] = [
  {
    id: 'by_category',
    indicator: 'proactive.by_category',
    total: 'proactive.total',
    parts: [['proactive.by_category']],
  },
  {
    id: 'by_channel',
    indicator: 'requests.received_by_channel',
    total: 'requests.received',
    parts: [['requests.received_by_channel']],
  },
  {
    id: 'by_applicant',
    indicator: 'requests.received_by_applicant',
    total: 'requests.received',
    parts: [['requests.received_by_applicant']],
  },
  {
    id: 'by_outcome',
    indicator: 'requests.answered',
    total: 'requests.answered',
    // Not held and out of scope stand inside “unable” in the official table, and beside the others in prose.
    parts: [outcomes(), outcomes('not_held', 'out_of_scope')],
  },
];

/** The division that an indicator asks for; disclosure by category when it divides nothing. */
export const divisionOf = (indicator: string): Division =>
  DIVISIONS.find(each => each.indicator === indicator) ?? (DIVISIONS[0] as Division);

/** The division of an indicator that has no figure of its own but parts only; null for the others. */
export const dividedBy = (indicator: string): Division | null =>
  DIVISIONS.find(each => each.indicator === indicator && each.indicator !== each.total) ?? null;

/** Every indicator whose file the division needs. */
export const neededFor = (division: Division): string[] => [
  ...new Set([division.indicator, division.total, ...division.parts.flat()]),
];

export interface Part {
  readonly reading: Observation;
  /** The words of the report, or the id of a category or indicator. */
  readonly label: string;
  /** Whether the label is the report's own wording. */
  readonly quoted: boolean;
  readonly other: boolean;
  /** Percent of the whole, exact to a tenth when shown. */
  readonly share: number;
  /** Rank by size among the parts that are not 其他, from 0. */
  readonly rank: number;
}

export type NoPartition = 'no_total' | 'does_not_sum' | 'hedged' | 'single_part' | 'zero';

export interface CompositionRow {
  readonly id: string;
  readonly report: ReportEntry;
  readonly agency: AgencyEntry | null;
  readonly total: Observation | null;
  /** Largest first, 其他 last; also when they are no partition (then they are listed, not drawn). */
  readonly parts: readonly Part[];
  readonly sum: number;
  /** Null when the parts make up the total. */
  readonly why: {
    readonly status: AbsenceStatus | 'no_partition';
    readonly reason: NoPartition | null;
  } | null;
  readonly absence: Absence | null;
}

export interface Composition {
  readonly division: Division;
  readonly rows: readonly CompositionRow[];
  /** Largest whole among the drawn rows, 0 when none is drawn. */
  readonly max: number;
}

const OTHER = /^其[他它]|^其餘|^其余/;
const isOther = (label: string): boolean =>
  OTHER.test(label) || label === 'other' || label === 'requests.other_outcome';

/** Sums in whole hundredths: parts are counts, shares are printed with two decimals at most. */
const sumOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + Math.round(value * 100), 0) / 100;

type Files = Readonly<Record<string, IndicatorFile>>;

const readingsOf = (files: Files, indicator: string, report: string): Observation[] =>
  (files[indicator]?.observations ?? []).filter(each => each.report === report);

function readingsIn(files: Files, division: Division, set: readonly string[], report: string): Observation[] {
  if (set.length === 1) return readingsOf(files, set[0] ?? '', report).filter(each => each.category !== null);
  return set
    .flatMap(id => readingsOf(files, id, report).filter(each => each.category === null && each.value > 0))
    .filter(each => each.indicator !== division.total);
}

function partsOf(readings: readonly Observation[], whole: number): Part[] {
  const labelled = readings.map(reading => {
    const label = reading.category ?? reading.indicator;
    return { reading, label, other: isOther(label), quoted: reading.indicator === 'proactive.by_category' };
  });
  const sorted = labelled
    .map((each, at) => ({ each, at }))
    .sort(
      (a, b) =>
        Number(a.each.other) - Number(b.each.other) ||
        b.each.reading.value - a.each.reading.value ||
        a.at - b.at,
    )
    .map(({ each }) => each);
  return sorted.map((each, rank) => ({
    ...each,
    rank,
    share: whole > 0 ? (each.reading.value / whole) * 100 : 0,
  }));
}

function whyNot(parts: readonly Part[], total: Observation | null, sum: number): NoPartition | null {
  if (total === null) return 'no_total';
  if (total.value === 0) return 'zero';
  if ([total, ...parts.map(part => part.reading)].some(each => each.qualifier !== 'exact')) return 'hedged';
  if (sum !== total.value) return 'does_not_sum';
  return parts.length < 2 ? 'single_part' : null;
}

function rowOf(index: Index, files: Files, division: Division, report: ReportEntry): CompositionRow {
  const agency = index.agencies.find(each => each.id === report.agency) ?? null;
  const total = readingsOf(files, division.total, report.id).find(each => each.category === null) ?? null;
  const absence = (id: string): Absence | null =>
    files[id]?.absences.find(each => each.report === report.id) ?? null;
  const sets = division.parts.map(set => {
    const parts = partsOf(readingsIn(files, division, set, report.id), total?.value ?? 0);
    const sum = sumOf(parts.map(part => part.reading.value));
    return { parts, sum, why: whyNot(parts, total, sum) };
  });
  const best = sets.find(set => set.why === null && set.parts.length > 0) ?? sets[0];
  const base = { id: `${report.id}/${division.indicator}`, report, agency, total };
  if (!best || best.parts.length === 0) {
    const missing = absence(division.indicator) ?? absence(division.parts[0]?.[0] ?? '');
    const status = missing?.status ?? (total?.value === 0 ? 'not_applicable' : 'not_reported');
    const reason: NoPartition | null = total?.value === 0 ? 'zero' : null;
    return { ...base, parts: [], sum: 0, why: { status, reason }, absence: missing };
  }
  const { parts, sum, why } = best;
  return {
    ...base,
    parts,
    sum,
    why: why === null || why === 'single_part' ? null : { status: 'no_partition', reason: why },
    absence: null,
  };
}

const BAND: Readonly<Record<string, number>> = {
  no_partition: 1,
  not_captured: 2,
  not_reported: 3,
  not_applicable: 4,
};

/** Drawn rows first, the latest report year first; then what cannot be drawn. `sort: 'name'` keeps the agencies' order. */
export function composition(
  index: Index,
  division: Division,
  files: Files,
  reports: readonly ReportEntry[],
  sort: 'value' | 'year' | 'name',
): Composition {
  const rows = reports.map(report => rowOf(index, files, division, report));
  const band = (row: CompositionRow): number => (row.why === null ? 0 : (BAND[row.why.status] ?? 5));
  const order = (a: CompositionRow, b: CompositionRow): number => {
    if (sort === 'name') return 0;
    if (sort === 'year') return (a.report.year ?? 0) - (b.report.year ?? 0);
    return band(a) - band(b) || topShare(b) - topShare(a);
  };
  const sorted = rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => order(a.row, b.row) || a.at - b.at)
    .map(({ row }) => row);
  return {
    division,
    rows: sorted,
    max: Math.max(0, ...rows.filter(row => row.why === null).map(row => row.sum)),
  };
}

/** Percent of the largest named part: what the report is mostly about. */
const topShare = (row: CompositionRow): number =>
  Math.max(0, ...row.parts.filter(part => !part.other).map(part => part.share));
