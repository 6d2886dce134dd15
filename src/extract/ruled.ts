// What of a report's figures may stand beside what: other years' and bodies', parts beside wholes, rates of nothing.
import type { Candidate } from './candidate.ts';
import type { Knowledge } from './knowledge.ts';
import { withoutSums, withSites } from './sites.ts';

/** Indicator and category. */
export const thing = ({ indicator, category }: Candidate): string =>
  category ? `${indicator}/${category}` : indicator;

/** Where its number stands. */
export const place = (figure: Candidate): number => figure.evidence[0]?.valueStart ?? 0;

const PARTS = 'proactive.by_category';
/** What the ways of coming in are ways of. */
const WHOLE_OF: ReadonlyMap<string, string> = new Map([
  ['requests.received_by_channel', 'requests.received'],
]);

const isUnsaid = ({ marks }: Candidate): boolean => marks.includes('matter_unsaid');

/** Of the whole place, of bodies below, of another year. */
const isOthers = ({ marks }: Candidate): boolean =>
  marks.includes('whole_place') || marks.includes('part_of_body') || marks.includes('other_year');

/** The contract's rules about what may stand beside what, before headlines are chosen. */
export function ruled(candidates: readonly Candidate[], knowledge: Knowledge): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const index = indexOf(knowledge);
  let figures = candidates.filter(isItsOwn);
  // 全县公开3200条 in a bureau's report: beside its own figure the place's is kept, alone it is nobody's here.
  figures = besideOwn(figures, candidates, 'of_others');
  // 2008年至2013年累计公开2180条: several years' together are beside the year's own, and alone nothing.
  figures = besideOwn(figures, candidates, 'of_years');
  // A report that speaks of its own year (2014年,我局…) means another when it names another: no headline, and alone
  // nothing. One that names only another year was copied from last year's and is not believed to mean it.
  if (candidates.some(({ marks }) => marks.includes('own_year') || marks.includes('beside_own_year')))
    figures = besideOwn(figures, candidates, 'other_year');
  const told = withSites(ofTheYear(withoutSums(ofDisclosure(figures))));
  return withoutIdleRates(withoutGrounds(withPlain(withoutWays(told), index.places), index.grounds), index);
}

/** What bodies below it published is no figure of its own; issues of a board or a paper (12期) are no items. */
const isItsOwn = ({ indicator, marks, printed }: Candidate): boolean =>
  !(indicator === 'proactive.total' && printed.endsWith('期')) &&
  !(
    (indicator === 'proactive.total' || indicator === 'proactive.portal_items') &&
    marks.includes('part_of_body')
  );

/** Figures but for those of a mark that stand beside none of the same thing without it. */
function besideOwn(figures: Candidate[], all: readonly Candidate[], mark: string): Candidate[] {
  if (!all.some(({ marks }) => marks.includes(mark))) return figures;
  const own = new Set(all.filter(({ marks }) => !marks.includes(mark)).map(thing));
  return figures.filter(figure => !figure.marks.includes(mark) || own.has(thing(figure)));
}

/** 行政复议156件 beside 因政府信息公开被申请行政复议2件: what is not said to be over disclosure is of another matter. */
function ofDisclosure(all: readonly Candidate[]): readonly Candidate[] {
  let figures = all;
  for (const group of new Set(all.filter(isUnsaid).map(({ indicator }) => indicator.split('.')[0]))) {
    const totals = figures.filter(({ indicator }) => indicator === `${group}.total`);
    const own = totals.filter(figure => !isUnsaid(figure) && !isOthers(figure));
    const others = totals.filter(isUnsaid);
    if (own.length > 0 && others.some(other => !own.some(one => one.value === other.value)))
      figures = figures.filter(figure => !isUnsaid(figure) || !figure.indicator.startsWith(`${group}.`));
  }
  return figures;
}

/** 截至2009年底累计489条,其中A类351条;2009年新增94条,其中A类77条: the parts of the year's total, not of both. */
const ofTheYear = (figures: readonly Candidate[]): readonly Candidate[] =>
  figures.some(({ indicator, marks }) => indicator === PARTS && !marks.includes('to_date'))
    ? figures.filter(({ indicator, marks }) => indicator !== PARTS || !marks.includes('to_date'))
    : figures;

/** 收到网上申请3件,信函申请2件: of several ways none is the whole. */
function withoutWays(all: readonly Candidate[]): readonly Candidate[] {
  let figures = all;
  for (const [id, whole] of WHOLE_OF) {
    const own = figures.filter(
      ({ indicator, category, basis }) => indicator === id && category !== null && basis !== 'table',
    );
    if (new Set(own.map(({ category }) => category)).size < 2) continue;
    const places = new Set(own.map(place));
    figures = figures.filter(one => one.indicator !== whole || !places.has(place(one)));
  }
  return figures;
}

/** One platform or channel named: a plain figure stands beside it. */
function withPlain(figures: readonly Candidate[], channels: readonly string[]): readonly Candidate[] {
  const plain = channels.flatMap(id => {
    // Of suits the official table counts two kinds: one of them alone is not all.
    const own = figures.filter(
      ({ indicator, basis }) => indicator === id && !(basis === 'table' && id.startsWith('litigation')),
    );
    const named = new Set(own.map(({ category }) => category));
    return named.size === 1 && !named.has(null) ? own.map(figure => ({ ...figure, category: null })) : [];
  });
  return plain.length > 0 ? [...figures, ...plain] : figures;
}

/** 不予公开(甲)1件,不予公开(乙)1件: with several grounds, one ground's figure is not the whole's. */
function withoutGrounds(all: readonly Candidate[], refusals: readonly string[]): readonly Candidate[] {
  let figures = all;
  for (const id of refusals) {
    const grounds = figures.filter(({ indicator, category }) => indicator === id && category !== null);
    if (new Set(grounds.map(({ category }) => category)).size < 2) continue;
    const places = new Set(grounds.filter(({ basis }) => basis !== 'table').map(place));
    figures = figures.filter(one => one.indicator !== id || one.category !== null || !places.has(place(one)));
  }
  return figures;
}

/** 未收到申请,按期答复率100%: where nothing came, nothing was in time. */
function withoutIdleRates(all: readonly Candidate[], { rates, known }: Index): readonly Candidate[] {
  let figures = all;
  for (const [rate, group] of rates) {
    const cases = figures.filter(
      ({ indicator }) => indicator.startsWith(group) && known.get(indicator)?.unit === 'case',
    );
    if (cases.length > 0 && cases.every(({ value }) => value === 0))
      figures = figures.filter(({ indicator }) => indicator !== rate);
  }
  return figures;
}

interface Known {
  /** Order in the catalogue. */
  readonly index: number;
  readonly unit: string;
}

/** What settling asks of a catalogue, found out once. */
interface Index {
  readonly known: ReadonlyMap<string, Known>;
  /** Indicators by platform or channel, by ground of refusal. */
  readonly places: readonly string[];
  readonly grounds: readonly string[];
  /** Rates of cases, and what the ids of their cases begin with. */
  readonly rates: readonly (readonly [rate: string, group: string])[];
}

const INDICES = new WeakMap<Knowledge['indicators'], Index>();

/** Found out once for each catalogue. */
export function indexOf({ indicators }: Knowledge): Index {
  const kept = INDICES.get(indicators);
  if (kept) return kept;
  const by = (dimensions: readonly (string | null)[]): string[] =>
    indicators.filter(({ dimension }) => dimensions.includes(dimension)).map(({ id }) => id);
  const made = {
    known: new Map(indicators.map(({ id, unit }, index) => [id, { index, unit }])),
    places: by(['platform', 'channel', 'litigation']),
    grounds: by(['ground']),
    rates: indicators
      .filter(({ unit }) => unit === 'percent')
      .map(({ id }) => [id, id.slice(0, id.indexOf('.') + 1)] as const),
  };
  INDICES.set(indicators, made);
  return made;
}
