// What of a report's figures may stand beside what: other years' and bodies', sites beside totals, parts beside wholes.
import type { Candidate } from './candidate.ts';
import type { Knowledge } from './knowledge.ts';

/** Indicator and category. */
export const thing = ({ indicator, category }: Candidate): string =>
  category ? `${indicator}/${category}` : indicator;

/** Where its number stands. */
export const place = (figure: Candidate): number => figure.evidence[0]?.valueStart ?? 0;

const SITE = 'proactive.portal_items';
const PARTS = 'proactive.by_category';
/** A total of one year that says which site it is of. */
const isSites = ({ marks, evidence }: Candidate): boolean =>
  marks.includes('one_channel') && !marks.includes('to_date') && /网/.test(evidence[0]?.quote ?? '');

/** No account, paper or board beside the site. */
const isSitesAlone = (figure: Candidate): boolean =>
  isSites(figure) && !/[、和及与等]|微|媒|报|[栏欄]/.test(figure.evidence[0]?.quote ?? '');

const isUnsaid = ({ marks }: Candidate): boolean => marks.includes('matter_unsaid');

/** Of the whole place, of bodies below, of another year. */
const isOthers = ({ marks }: Candidate): boolean =>
  marks.includes('whole_place') || marks.includes('part_of_body') || marks.includes('other_year');

/**
 * Totals but for what a later clause adds up (累计公开831项) after the one site told of the year (2014年通过网站公开92条):
 * more than twice as much is no sum of that year.
 */
function withoutSums(figures: readonly Candidate[]): Candidate[] {
  const totals = figures.filter(({ indicator }) => indicator === 'proactive.total');
  const [first] = totals;
  const sites = totals.filter(({ marks }) => marks.includes('one_channel'));
  const sums = totals.filter(({ marks }) => !marks.includes('one_channel'));
  const told =
    first !== undefined &&
    isSites(first) &&
    !first.marks.includes('cumulative') &&
    /年/.test(first.evidence[0]?.quote ?? '') &&
    sites.every(({ value }) => value === first.value) &&
    sums.every(
      ({ marks, value, basis }) =>
        marks.includes('cumulative') && basis !== 'table' && value > first.value * 2,
    );
  return told ? figures.filter(figure => !sums.includes(figure)) : [...figures];
}

/** The contract's rules about what may stand beside what, before headlines are chosen. */
export function ruled(candidates: readonly Candidate[], knowledge: Knowledge): Candidate[] {
  // A report that speaks of its own year (2014年,我局…) means another when it names another: no headline, and alone
  // nothing. One that names only another year was copied from last year's and is not believed to mean it.
  const dates = candidates.some(
    ({ marks }) => marks.includes('own_year') || marks.includes('beside_own_year'),
  );
  // What bodies below it published is no figure of its own; issues of a board or a paper (12期) are no items.
  let figures: Candidate[] = candidates.filter(
    figure =>
      figure.indicator !== 'proactive.total' ||
      !(figure.marks.includes('part_of_body') || figure.printed.endsWith('期')),
  );
  // 全县公开3200条 in a bureau's report: beside its own figure the place's is kept, alone it is nobody's here.
  if (candidates.some(({ marks }) => marks.includes('of_others'))) {
    const own = new Set(candidates.filter(({ marks }) => !marks.includes('of_others')).map(thing));
    figures = figures.filter(figure => !figure.marks.includes('of_others') || own.has(thing(figure)));
  }
  if (dates && candidates.some(figure => figure.marks.includes('other_year'))) {
    const own = new Set(candidates.filter(figure => !figure.marks.includes('other_year')).map(thing));
    figures = figures.filter(figure => !figure.marks.includes('other_year') || own.has(thing(figure)));
  }
  // 行政复议156件 beside 因政府信息公开被申请行政复议2件: what is not said to be over disclosure is of another matter.
  for (const id of new Set(figures.filter(isUnsaid).map(figure => figure.indicator.split('.')[0]))) {
    const own = figures.filter(
      figure => figure.indicator === `${id}.total` && !isUnsaid(figure) && !isOthers(figure),
    );
    const others = figures.filter(figure => figure.indicator === `${id}.total` && isUnsaid(figure));
    if (own.length > 0 && others.some(other => !own.some(one => one.value === other.value)))
      figures = figures.filter(figure => !isUnsaid(figure) || !figure.indicator.startsWith(`${id}.`));
  }
  figures = withoutSums(figures);
  // 截至2009年底累计489条,其中A类351条;2009年新增94条,其中A类77条: the parts of the year's total, not of both.
  const parts = figures.filter(({ indicator }) => indicator === PARTS);
  if (parts.some(part => !part.marks.includes('to_date')))
    figures = figures.filter(({ indicator, marks }) => indicator !== PARTS || !marks.includes('to_date'));
  // A channel's figure is the total only where no other is stated; several channels are never added up.
  const totals = figures.filter(figure => figure.indicator === 'proactive.total');
  const whole = totals.filter(figure => !figure.marks.includes('one_channel'));
  const values = new Set(
    totals.filter(figure => !figure.marks.includes('to_date')).map(figure => figure.value),
  );
  // What one site published is the total where it is the only figure, and the site's own where there is another.
  const sites =
    (values.size > 1 || (whole.length > 0 && totals.some(isSitesAlone))) &&
    !totals.some(figure => figure.basis === 'table');
  if (sites)
    figures = figures.flatMap(figure =>
      figure.indicator !== 'proactive.total' || !figure.marks.includes('one_channel')
        ? [figure]
        : /网/.test(figure.evidence[0]?.quote ?? '')
          ? [{ ...figure, indicator: SITE }]
          : whole.length > 0
            ? [figure]
            : [],
    );
  // 网站公开65条,公开栏公开320条: what a board shows is no total beside what a site shows.
  if (whole.length === 0 && figures.some(figure => figure.indicator === SITE))
    figures = figures.filter(
      figure =>
        figure.indicator !== 'proactive.total' ||
        figure.basis === 'table' ||
        !figure.marks.includes('one_channel') ||
        /网|公开平台/.test(figure.evidence[0]?.quote ?? ''),
    );
  // What a site has published since it was set up is no year's figure where the year's own is told.
  if (totals.some(figure => !figure.marks.includes('to_date')))
    figures = figures.filter(figure => figure.indicator !== SITE || !figure.marks.includes('to_date'));
  // 网站公开870条、微信186条: what a site published beside platforms is no whole.
  const posts = figures.filter(figure => figure.indicator === 'social.posts' && figure.basis !== 'table');
  figures = figures.map(figure =>
    figure.indicator === 'proactive.total' &&
    whole.length === 0 &&
    isSites(figure) &&
    posts.some(post => post.evidence[0]?.start === figure.evidence[0]?.start)
      ? { ...figure, indicator: SITE }
      : figure,
  );
  // The only figure, and one site's: it is the total for want of another, and the site's own all the same.
  const [sole] = figures.filter(figure => figure.indicator === 'proactive.total');
  if (
    sole &&
    totals.every(figure => figure.value === sole.value && figure.basis !== 'table' && isSites(figure)) &&
    !figures.some(figure => figure.indicator === SITE)
  )
    figures.push({ ...sole, indicator: SITE });
  // One platform or channel named: a plain figure stands beside it.
  const { places: channels, grounds: refusals, rates, known } = indexOf(knowledge);
  for (const id of channels) {
    const own = figures.filter(figure => figure.indicator === id);
    const named = new Set(own.map(figure => figure.category));
    if (named.size === 1 && !named.has(null))
      figures.push(...own.map(figure => ({ ...figure, category: null })));
  }
  // 不予公开(甲)1件,不予公开(乙)1件: with several grounds, one ground's figure is not the whole's.
  for (const id of refusals) {
    const grounds = figures.filter(one => one.indicator === id && one.category !== null);
    if (new Set(grounds.map(one => one.category)).size < 2) continue;
    const places = new Set(grounds.filter(one => one.basis !== 'table').map(place));
    figures = figures.filter(one => one.indicator !== id || one.category !== null || !places.has(place(one)));
  }
  // 未收到申请,按期答复率100%: where nothing came, nothing was in time.
  for (const [rate, group] of rates) {
    const cases = figures.filter(
      one => one.indicator.startsWith(group) && known.get(one.indicator)?.unit === 'case',
    );
    if (cases.length > 0 && cases.every(one => one.value === 0))
      figures = figures.filter(one => one.indicator !== rate);
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
    places: by(['platform', 'channel']),
    grounds: by(['ground']),
    rates: indicators
      .filter(({ unit }) => unit === 'percent')
      .map(({ id }) => [id, id.slice(0, id.indexOf('.') + 1)] as const),
  };
  INDICES.set(indicators, made);
  return made;
}
