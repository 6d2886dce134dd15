// From the address to what is asked of the data: which indicator file, which reports, and what could not be understood.
import type { Index, IndicatorEntry, ReportEntry } from '../core/dataset.ts';
import type { Address } from './address.ts';
import { HOME } from './address.ts';

/** Why the page differs from what the address asked for; i18n holds the sentences. */
export interface Notice {
  readonly code: 'indicator_unknown' | 'report_unknown' | 'agency_unknown' | 'at_unknown' | 'not_understood';
  readonly asked: string;
}

export interface Selection {
  readonly indicator: IndicatorEntry;
  /** The bureaus' own reports in agency order, then by year; those of the chosen agencies and years. */
  readonly reports: readonly ReportEntry[];
  readonly notices: readonly Notice[];
}

const PER_RESIDENTS: ReadonlyMap<string, string> = new Map([
  ['requests.received', 'derived.requests_per_100k'],
  ['proactive.total', 'derived.proactive_per_10k'],
]);

/** The derived indicator of one that has a figure per resident; any text may be asked, addresses hold all kinds. */
export const perResidents = (indicator: string): string | null => PER_RESIDENTS.get(indicator) ?? null;

/** The indicator whose file is shown: `per=residents` swaps in the derived one where there is one. */
export const shownIndicator = (address: Pick<Address, 'indicator' | 'per'>): string =>
  (address.per === 'residents' && perResidents(address.indicator)) || address.indicator;

/** Reports of the bureaus themselves in the catalogue's order; context bodies never mix in. */
export function bureauReports(index: Index): ReportEntry[] {
  const order = new Map(index.agencies.map((agency, at) => [agency.id, at]));
  const place = (report: ReportEntry): number => order.get(report.agency ?? '') ?? order.size;
  return index.reports
    .filter(report => report.body === 'bureau')
    .sort((a, b) => place(a) - place(b) || (a.year ?? 0) - (b.year ?? 0) || a.id.localeCompare(b.id));
}

/** The agency of a province or city lies in it too; some names begin with the place above them, others do not. */
export const liesIn = ({ parent, name: { zh } }: Index['agencies'][number], place: string): boolean =>
  `${parent}${zh}`.startsWith(place) || zh.startsWith(place);

/** The indicator that an address means: the first one of the page where it is not listed. */
export const knownIndicator = (index: Index, id: string): string =>
  index.indicators.some(entry => entry.id === id) ? id : HOME.indicator;

/** Never fails: an unknown indicator or agency becomes a notice and the default. */
export function select(
  index: Index,
  address: Pick<Address, 'indicator' | 'per' | 'agency' | 'time'> & Partial<Pick<Address, 'place'>>,
): Selection {
  const notices: Notice[] = [];
  const base = knownIndicator(index, address.indicator);
  if (base !== address.indicator) notices.push({ code: 'indicator_unknown', asked: address.indicator });
  // What is chosen besides the indicator holds for the one in its place, too.
  const wanted = shownIndicator({ indicator: base, per: address.per });
  const indicator =
    index.indicators.find(entry => entry.id === wanted) ??
    index.indicators.find(entry => entry.id === base) ??
    index.indicators[0];
  if (!indicator) throw new RangeError('the index lists no indicator');
  const all = bureauReports(index);
  const known = address.agency.filter(id => index.agencies.some(agency => agency.id === id));
  for (const id of address.agency)
    if (!known.includes(id)) notices.push({ code: 'agency_unknown', asked: id });
  const { time } = address;
  const near = index.agencies.filter(each => liesIn(each, address.place ?? '')).map(each => each.id);
  const reports = all.filter(
    report =>
      (known.length === 0 || known.includes(report.agency ?? '')) &&
      (!address.place || near.length === 0 || near.includes(report.agency ?? '')) &&
      (time === null || report.year === null || (report.year >= time.from && report.year <= time.to)),
  );
  return { indicator, reports, notices };
}
