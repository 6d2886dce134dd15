// Choosing agencies and years: what the boxes and lists of the filter change in the address.
import type { Index } from '../core/dataset.ts';
import type { Address, Years } from './address.ts';
import { bureauReports } from './select.ts';
import { SPAN } from './timeline.ts';

/** Agencies that have a report here, in the catalogue's order: what there is to choose from. */
export function reporting(index: Index): string[] {
  const reports = bureauReports(index);
  return index.agencies.filter(({ id }) => reports.some(report => report.agency === id)).map(({ id }) => id);
}

/** Whether an agency is shown; nothing chosen means all. */
export const isShown = (chosen: readonly string[], id: string): boolean =>
  chosen.length === 0 || chosen.includes(id);

/** The choice after a click on one box: catalogue order, and empty again when all are chosen. Never none: the last one stays. */
export function toggled(all: readonly string[], chosen: readonly string[], id: string): string[] {
  const now = all.filter(each => isShown(chosen, each));
  const next = now.includes(id)
    ? now.filter(each => each !== id)
    : all.filter(each => each === id || now.includes(each));
  if (next.length === 0) return [...chosen];
  return next.length === all.length ? [] : next;
}

export interface OfferedYear {
  readonly year: number;
  /** Reports of the bureaus for that year. */
  readonly reports: number;
}

/** Every year that Over time shows, with how many reports there are. */
export function offeredYears(index: Index): OfferedYear[] {
  const held = bureauReports(index).flatMap(report => report.year ?? []);
  const from = Math.min(SPAN.from, ...held);
  const to = Math.max(SPAN.to, ...held);
  return Array.from({ length: to - from + 1 }, (_, at) => ({
    year: from + at,
    reports: held.filter(year => year === from + at).length,
  }));
}

/** The years after one end is moved; the other end gives way; the whole range is no choice. */
export function movedYears(
  offered: readonly OfferedYear[],
  time: Years | null,
  end: 'from' | 'to',
  year: number,
): Years | null {
  const least = offered[0]?.year ?? year;
  const most = offered.at(-1)?.year ?? year;
  const { from, to } = time ?? { from: least, to: most };
  const next =
    end === 'from' ? { from: year, to: Math.max(year, to) } : { from: Math.min(from, year), to: year };
  return next.from <= least && next.to >= most ? null : next;
}

/** Whether the address leaves something out. */
export const isNarrowed = ({ agency, time }: Pick<Address, 'agency' | 'time'>): boolean =>
  agency.length > 0 || time !== null;
