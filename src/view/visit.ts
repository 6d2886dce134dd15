// What a person added joins the data of this visit: the lists, the matrix and each indicator, without touching the files.
import type { Coverage, Index, IndicatorEntry, IndicatorFile, ReportEntry } from '../core/dataset.ts';
import type { Absence, Alternative, Observation } from '../core/observation.ts';
import type { Report } from '../core/report.ts';
import { coverageOf, entryOfReport } from './entries.ts';
import { describeAgency, NEW, type Newcomer } from './newcomer.ts';

/** What happens when the same agency, body and year is there already. */
export const CONFLICTS = ['replace', 'both', 'skip'] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** One confirmed report. */
export interface Added {
  /** Unique among what was added. */
  readonly key: string;
  /** A report that was read, or rows of a CSV of observations. */
  readonly kind: 'report' | 'rows';
  /** As the extractor gives it: `agency` is null for a body that the catalogue does not know. */
  readonly report: Report;
  /** Figures made from the report's own figures. */
  readonly derived: readonly Observation[];
  /** The agency as a person describes it, when the catalogue does not know it. */
  readonly newcomer: Newcomer | null;
  readonly conflict: 'replace' | 'both' | null;
}

/** Eight hexadecimal digits of a text (FNV-1a): the same name, the same agency in each visit. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Id of an agency that is known in this visit alone. */
export const newcomerId = (name: string): string => `${NEW}${shortHash(name)}`;

interface Seat {
  readonly agency: string | null;
  readonly body: string;
  readonly year: number | null;
}
const seatKey = ({ agency, body, year }: Seat): string => `${agency ?? ''} ${body} ${year ?? ''}`;

/** Where an added report sits: under its agency of the catalogue, or under its own of this visit. */
export const seatOf = ({ report, newcomer }: Pick<Added, 'report' | 'newcomer'>): Seat =>
  report.agency === null && newcomer !== null
    ? { agency: newcomer.id, body: 'bureau', year: report.year }
    : report;

/** Reports with the same name stand against each other; null for one of no known agency. */
export function seatName(one: Pick<Added, 'report' | 'newcomer'>): string | null {
  const seat = seatOf(one);
  return seat.agency === null ? null : seatKey(seat);
}

/** Finds the report of the same agency, body and year among those listed; null where there is none. */
export function rivals(
  reports: readonly ReportEntry[],
): (one: Pick<Added, 'report' | 'newcomer'>) => ReportEntry | null {
  const seats = new Map<string, ReportEntry>();
  for (const entry of reports) if (!seats.has(seatKey(entry))) seats.set(seatKey(entry), entry);
  return one => seats.get(seatName(one) ?? '') ?? null;
}

/** The same for one report alone. */
export const rivalOf = (
  reports: readonly ReportEntry[],
  one: Pick<Added, 'report' | 'newcomer'>,
): ReportEntry | null => rivals(reports)(one);

/** An added report under the id and agency that it has in this visit. */
export interface Seated {
  readonly added: Added;
  readonly report: Report;
  readonly derived: readonly Observation[];
  /** Id of the listed report that it stands against, with the choice made. */
  readonly rival: string | null;
}

function moved<T extends { readonly id: string }>(one: T, from: string, to: string): T {
  return one.id.startsWith(`${from}/`) ? { ...one, id: `${to}${one.id.slice(from.length)}` } : one;
}

function reseat(added: Added, id: string): { report: Report; derived: readonly Observation[] } {
  const { report } = added;
  const { agency, body } = seatOf(added);
  // Where nothing changes nothing is copied: there may be tens of thousands of figures.
  if (id === report.id && agency === report.agency && body === report.body)
    return { report, derived: added.derived };
  const at = { agency, body, report: id };
  const renamed = (input: string): string =>
    input === report.id || input.startsWith(`${report.id}/`)
      ? `${id}${input.slice(report.id.length)}`
      : input;
  const observation = (one: Observation): Observation => ({
    ...moved(one, report.id, id),
    ...at,
    ...(one.inputs ? { inputs: one.inputs.map(renamed) } : {}),
    alternatives: one.alternatives.map(other => ({ ...moved(other, report.id, id), ...at })),
  });
  return {
    report: {
      ...report,
      id,
      agency,
      body,
      observations: report.observations.map(observation),
      absences: report.absences.map(one => ({ ...one, report: id })),
    },
    derived: added.derived.map(observation),
  };
}

/** All added reports with ids that no listed report and no other added one has. A later one may replace an earlier one. */
export function seatAll(base: readonly ReportEntry[], added: readonly Added[]): Seated[] {
  const rival = rivals(base);
  const taken = new Set(base.map(entry => entry.id));
  const seats = new Map<string, string>();
  const seated = new Map<string, Seated>();
  for (const one of added) {
    const seat = seatName(one);
    const stands = rival(one)?.id ?? seats.get(seat ?? '') ?? null;
    let id = one.report.id;
    if (one.conflict === 'replace' && stands !== null) {
      seated.delete(stands);
      id = stands;
    } else for (let n = 2; taken.has(id); n++) id = `${one.report.id}~${n}`;
    taken.add(id);
    if (seat !== null && !seats.has(seat)) seats.set(seat, id);
    seated.set(id, { added: one, rival: stands, ...reseat(one, id) });
  }
  return [...seated.values()];
}

/** The reports of a listing with those that were added, each by its seat. */
export const seatedReports = (
  base: Pick<Index, 'agencies' | 'reports'>,
  added: readonly Added[],
): ReportEntry[] => [
  ...base.reports,
  ...seatAll(base.reports, added).map(({ report }) => entryOfReport(report)),
];

const key = (one: Pick<Observation, 'indicator' | 'category'>): string =>
  `${one.indicator} ${one.category ?? ''}`;

/** Another copy's figure beside the headline. Its id is one that no alternative of the headline has. */
function asAlternative(headline: Observation, one: Observation, at: number): Alternative {
  const { alternatives: _, ...reading } = one;
  return { ...reading, id: `${headline.id}~${at}`, reason: 'added_copy', args: { report: one.report ?? '' } };
}

/** The figures of a listed report with those of an added copy: beside the headline, or where it has none. */
function beside(own: readonly Observation[], other: readonly Observation[]): Observation[] {
  const more = new Map(other.map(one => [key(one), one]));
  return own.map(headline => {
    const copy = more.get(key(headline));
    if (!copy) return headline;
    const found = copy.value === headline.value && copy.qualifier === headline.qualifier ? [] : [copy];
    return {
      ...headline,
      alternatives: [
        ...headline.alternatives,
        ...found.map((one, at) => asAlternative(headline, one, headline.alternatives.length + at + 1)),
      ],
    };
  });
}

/** The data of this visit: that of the files with everything that was added. */
export interface Visit {
  readonly seated: readonly Seated[];
  index(base: Index): Index;
  coverage(base: Coverage, indicators: readonly IndicatorEntry[]): Coverage;
  indicator(base: IndicatorFile): IndicatorFile;
  /** An added report whole, under its id of this visit. */
  report(id: string): Report | null;
}

/** `base` lists the agencies and reports that what was added may stand against; the data joined may be a part of it. */
export function visit(base: Pick<Index, 'agencies' | 'reports'>, added: readonly Added[]): Visit {
  const seated = seatAll(base.reports, added);
  const replaced = new Set(
    seated.flatMap(({ report, added, rival }) => [
      report.id,
      ...(added.conflict === 'replace' && rival !== null ? [rival] : []),
    ]),
  );
  const seats = new Set(seated.map(({ report }) => report.agency));
  const hosts = base.agencies.filter(agency => seats.has(agency.id));
  const both = seated.filter(({ added, rival }) => added.conflict === 'both' && rival !== null);
  const own = seated.filter(one => !both.includes(one));
  return {
    seated,
    index: part => {
      const newcomers = new Map(
        seated.flatMap(({ added: { newcomer, report } }) =>
          newcomer !== null && report.agency === null
            ? [[newcomer.id, describeAgency(newcomer)] as const]
            : [],
        ),
      );
      const known = new Set(part.agencies.map(agency => agency.id));
      return {
        ...part,
        agencies: [
          ...part.agencies,
          ...[...hosts, ...newcomers.values()].filter(agency => !known.has(agency.id)),
        ],
        reports: [
          ...part.reports.filter(entry => !replaced.has(entry.id)),
          ...seated.map(({ report, added, rival }) => ({
            ...entryOfReport(report),
            // Kept beside another copy it is no bureau of its own: it can be read, but has no row in charts.
            ...(added.conflict === 'both' && rival !== null ? { body: `copy-of-${rival}` } : {}),
            added: true as const,
          })),
        ],
      };
    },
    coverage: (base, indicators) => {
      const fresh = coverageOf(
        own.map(({ report }) => report),
        indicators.filter(one => one.tier !== 'derived'),
      );
      const kept = Object.entries(base.reports).filter(([id]) => !replaced.has(id));
      return { ...base, reports: { ...Object.fromEntries(kept), ...fresh.reports } };
    },
    indicator: base => {
      const mine = <T extends { readonly indicator: string }>(list: readonly T[]): T[] =>
        list.filter(one => one.indicator === base.indicator);
      const standing = <T extends { readonly report: string | null }>(list: readonly T[]): T[] =>
        list.filter(one => one.report === null || !replaced.has(one.report));
      let observations: Observation[] = standing(base.observations);
      const absences: Absence[] = standing(base.absences);
      for (const { report, derived } of own) {
        observations.push(...mine(report.observations), ...mine(derived));
        absences.push(...mine(report.absences));
      }
      for (const { report, rival } of both) {
        const copy = mine(report.observations);
        const rows = observations.filter(one => one.report === rival);
        const joined = new Map(beside(rows, copy).map(one => [one.id, one]));
        observations = observations.map(one => joined.get(one.id) ?? one);
      }
      return { ...base, observations, absences };
    },
    report: id => seated.find(({ report }) => report.id === id)?.report ?? null,
  };
}
