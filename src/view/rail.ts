// The list of indicators: which stand there at first, and under which headings.
import type { Coverage, IndicatorEntry, ReportEntry } from '../core/dataset.ts';

/** The indicators that most readers come for. The others follow on request. */
export const FEATURED: ReadonlySet<string> = new Set([
  'proactive.total',
  'proactive.by_category',
  'proactive.portal_items',
  'proactive.normative_documents.issued',
  'interpretation.documents',
  'press.conferences',
  'social.posts',
  'requests.received',
  'requests.received_by_channel',
  'requests.granted',
  'requests.denied',
  'requests.not_held',
  'requests.on_time_rate',
  'fees.charged',
  'reconsideration.total',
  'litigation.total',
  'staff.total',
  'hotline.calls',
  'tickets.handled',
]);

export interface Group {
  readonly group: string;
  readonly entries: readonly IndicatorEntry[];
}

/** In the catalogue's order. The short list joins people and service under one heading. */
export function grouped(entries: readonly IndicatorEntry[], whole: boolean): Group[] {
  const groups = new Map<string, IndicatorEntry[]>();
  for (const entry of entries) {
    const own = entry.tier === 'derived' ? 'derived' : entry.group;
    const group = !whole && (own === 'capacity' || own === 'service') ? 'people' : own;
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...groups].map(([group, list]) => ({ group, entries: list }));
}

/** More reports than this have no mark each beside an indicator, but a count. */
export const MARKED = 6;

/** How many of the reports state each indicator; zero is stated. */
export function statedBy(
  reports: readonly Pick<ReportEntry, 'id'>[],
  coverage: Coverage,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of reports)
    for (const [indicator, cell] of Object.entries(coverage.reports[id] ?? {}))
      if (cell.at !== null) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return counts;
}
