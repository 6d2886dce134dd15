// An address as a visit begins with it: a figure that it points to brings its indicator along, and what is not
// understood is told.
import type { Index, IndicatorFile } from '../core/dataset.ts';
import { type Address, HOME, headlineOf, parseAddress } from './address.ts';
import { readQuery } from './query.ts';
import { liesIn, type Notice, select, shownIndicator } from './select.ts';

/** Views that show the rows of one indicator, and `at` is one of them. */
const OF_ONE: readonly Address['view'][] = ['compare', 'table', 'time'];

/** What an id of a figure or an absence begins with. */
export const partsOf = (at: string): { report: string; indicator: string } => {
  const [report = '', indicator = ''] = headlineOf(at).split('/');
  return { report, indicator };
};

/** Whether `at` is a sum or an item of the scorecard, which are no figures. */
export const isPlace = (at: string): boolean => /^[^/]+\/(?:check|item)\//.test(at);

/** Values that this version does not know, in the order of the query; unknown keys are none of them. */
export function notUnderstood(search: string): Notice[] {
  const seen = new Set<string>();
  return readQuery(search).flatMap(([key, value]) => {
    const first = !seen.has(key);
    seen.add(key);
    if (!first || value === '' || key === 'rest' || !Object.hasOwn(HOME, key)) return [];
    const usual = HOME[key as keyof Address];
    const same = parseAddress(`?${key}=${encodeURIComponent(value)}`)[key as keyof Address] === usual;
    const says = typeof usual === 'boolean' ? (usual ? '1' : '0') : `${usual}`;
    return same && value !== says ? [{ code: 'not_understood', asked: `${key}=${value}` }] : [];
  });
}

/** A place that no agency lies in; of a site of many agencies `groups` are the places that it knows. */
export const placeLost = (
  { agencies }: Index,
  place: string | null,
  groups: readonly { readonly name: string }[] | null,
): Notice[] =>
  !place || (groups ? groups.some(({ name }) => name === place) : agencies.some(each => liesIn(each, place)))
    ? []
    : [{ code: 'not_understood', asked: `place=${place}` }];

/** The address with the indicator of `at` where none is written, and with its report where a report is read. */
export function arrival(index: Index, search: string): Address {
  const address = parseAddress(search);
  if (address.at === null) return address;
  const { report, indicator } = partsOf(address.at);
  if (!index.indicators.some(entry => entry.id === indicator)) return address;
  const written = readQuery(search).some(([key]) => key === 'indicator');
  if (OF_ONE.includes(address.view))
    return written || indicator === shownIndicator(address) ? address : { ...address, indicator, per: null };
  const known = index.reports.some(entry => entry.id === report);
  return address.view === 'report' && known && address.report !== null ? { ...address, report } : address;
}

/** A category of figures that no report states. */
export const categoryLost = (file: IndicatorFile, category: string | null): Notice[] =>
  category === null || file.observations.some(each => each.category === category)
    ? []
    : [{ code: 'not_understood', asked: `category=${category}` }];

/**
 * Whether `at` cannot be opened. `held`: of its indicator, the ids of all figures, headlines and others; null where they
 * are not at hand.
 */
export function lostAt(index: Index, address: Address, held: ReadonlySet<string> | null): Notice[] {
  const { at, view } = address;
  if (at === null) return [];
  const { report, indicator } = partsOf(at);
  // The report itself is told of already.
  if (view === 'report' && address.report === null && !index.reports.some(entry => entry.id === report))
    return [];
  if (isPlace(at) && index.reports.some(entry => entry.id === report)) return [];
  const rows = view === 'compare' || view === 'table' ? select(index, address).reports : index.reports;
  const own = held === null || held.has(at);
  const known =
    index.indicators.some(entry => entry.id === indicator) &&
    (!OF_ONE.includes(view) || indicator === shownIndicator(address)) &&
    // A report that does not state an indicator has a place for it too; other bodies' figures stand in no report.
    ((rows.some(entry => entry.id === report) && (own || at === `${report}/${indicator}`)) ||
      (view === 'time' && own));
  return known ? [] : [{ code: 'at_unknown', asked: at }];
}

/** Ids of every figure of an indicator or a report, headlines and others. */
export const idsOf = (file: Pick<IndicatorFile, 'observations'>): ReadonlySet<string> =>
  new Set(file.observations.flatMap(each => [each.id, ...each.alternatives.map(other => other.id)]));
