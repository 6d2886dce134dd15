// Which of a report's figures for one thing is the headline, and why the others are not.
import type { Alternative, Observation, Reading } from '../core/observation.ts';
import type { Candidate } from './candidate.ts';
import type { Knowledge } from './knowledge.ts';

/** Whose report it is: what every observation of it carries. */
export interface Origin {
  readonly report: string;
  readonly agency: string | null;
  readonly body: string;
  readonly bodyName: string;
  readonly year: number | null;
}

/** In this order; the first on which two figures differ decides, and its code is the reason of the loser. */
const GROUNDS: readonly (readonly [reason: string, worse: (figure: Candidate) => number])[] = [
  ['prose_beside_table', figure => (figure.basis === 'table' ? 0 : 1)],
  ['other_year', figure => marked(figure, 'other_year')],
  ['part_of_body', figure => marked(figure, 'part_of_body')],
  // 截至年底累计公开280条;编印简报,公开85条: a channel's figure is the year's own only where it says so.
  [
    'one_channel',
    figure =>
      figure.indicator === 'proactive.total' && !/年|新增/.test(figure.evidence[0]?.quote ?? '')
        ? marked(figure, 'one_channel')
        : 0,
  ],
  ['cumulative_to_date', figure => marked(figure, 'to_date')],
  ['overview', figure => 1 - marked(figure, 'statutory')],
  // 受理121件(其中新收112件): where the new ones are told apart, the others hold what was carried over.
  ['includes_carry_over', figure => 1 - marked(figure, 'newly')],
  // What a site or a platform published is always one channel's.
  ['one_channel', figure => (figure.indicator === 'proactive.total' ? marked(figure, 'one_channel') : 0)],
  ['cumulative', figure => marked(figure, 'cumulative')],
  ['whole_place', figure => marked(figure, 'whole_place')],
  ['second_kind', figure => marked(figure, 'second_kind')],
  ['part_of_whole', figure => marked(figure, 'part_of_whole')],
  ['words_beside_figure', figure => (figure.basis === 'words' ? 1 : 0)],
  ['hedged', figure => (figure.qualifier === 'exact' ? 0 : 1)],
];

const marked = (figure: Candidate, mark: string): number => (figure.marks.includes(mark) ? 1 : 0);

/** The better one goes first: by the first ground on which they differ, then by place. */
function order(a: Candidate, b: Candidate): number {
  for (const [, worse] of GROUNDS) {
    const gap = worse(a) - worse(b);
    if (gap !== 0) return gap;
  }
  return place(a) - place(b);
}

/** What decided between two figures. */
const reasonOf = (a: Candidate, b: Candidate): string =>
  GROUNDS.find(([, worse]) => worse(a) !== worse(b))?.[0] ?? 'later_mention';

const thing = ({ indicator, category }: Candidate): string =>
  category ? `${indicator}/${category}` : indicator;

const place = (figure: Candidate): number => figure.evidence[0]?.valueStart ?? 0;

const reading = (figure: Candidate, id: string, unit: string, origin: Origin): Reading => ({
  id,
  report: origin.report,
  agency: origin.agency,
  body: origin.body,
  bodyName: origin.bodyName,
  year: origin.year,
  indicator: figure.indicator,
  category: figure.category,
  value: figure.value,
  unit,
  step: figure.step,
  qualifier: figure.qualifier,
  hedge: figure.hedge,
  printed: figure.printed,
  basis: figure.basis,
  share: figure.share,
  evidence: figure.evidence,
});

const SITE = 'proactive.portal_items';
/** A total of one year that says which site it is of. */
const isSites = ({ marks, evidence }: Candidate): boolean =>
  marks.includes('one_channel') && !marks.includes('to_date') && /网/.test(evidence[0]?.quote ?? '');

const isUnsaid = ({ marks }: Candidate): boolean => marks.includes('matter_unsaid');

/** Of the whole place, of bodies below, of another year. */
const isOthers = ({ marks }: Candidate): boolean =>
  marks.includes('whole_place') || marks.includes('part_of_body') || marks.includes('other_year');

/** The contract's rules about what may stand beside what, before headlines are chosen. */
function ruled(candidates: readonly Candidate[], knowledge: Knowledge): Candidate[] {
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
  // A channel's figure is the total only where no other is stated; several channels are never added up.
  const totals = figures.filter(figure => figure.indicator === 'proactive.total');
  const whole = totals.filter(figure => !figure.marks.includes('one_channel'));
  const values = new Set(
    totals.filter(figure => !figure.marks.includes('to_date')).map(figure => figure.value),
  );
  // What one site published is the total where it is the only figure, and the site's own where there is another.
  const sites = values.size > 1 && !totals.some(figure => figure.basis === 'table');
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

/**
 * Observations in catalogue order, then by category in the order of the text. One headline for each indicator and
 * category; other figures stand in its alternatives, the same figure said twice only once.
 */
export function settle(
  candidates: readonly Candidate[],
  knowledge: Knowledge,
  origin: Origin,
): Observation[] {
  const groups = new Map<string, Candidate[]>();
  for (const figure of ruled(candidates, knowledge)) {
    const key = thing(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const { known } = indexOf(knowledge);
  const settled: { observation: Observation; rank: number; at: number }[] = [];
  for (const group of groups.values()) {
    if (group.length > 1) group.sort(order);
    const headline = group[0] as Candidate;
    const indicator = known.get(headline.indicator);
    if (!indicator) continue;
    const id = `${origin.report}/${headline.indicator}${headline.category === null ? '' : `/${headline.category}`}`;
    const alternatives: Alternative[] = [];
    for (let at = 1; at < group.length; at++) {
      const figure = group[at] as Candidate;
      if (group.findIndex(one => same(one, figure)) < at) continue;
      const other: Reading & { reason?: string; args?: Alternative['args'] } = reading(
        figure,
        `${id}~${alternatives.length + 1}`,
        indicator.unit,
        origin,
      );
      other.reason = reasonOf(headline, figure);
      other.args = { value: figure.value, headline: headline.value };
      alternatives.push(other as Alternative);
    }
    // Not spread: a copy of every figure costs more than all else in here.
    const observation: Reading & { alternatives?: readonly Alternative[] } = reading(
      headline,
      id,
      indicator.unit,
      origin,
    );
    observation.alternatives = alternatives;
    settled.push({
      observation: observation as Observation,
      rank: indicator.index,
      at: headline.category === null ? -1 : place(headline),
    });
  }
  settled.sort((a, b) => a.rank - b.rank || a.at - b.at);
  return settled.map(entry => entry.observation);
}

const same = (a: Candidate, b: Candidate): boolean => a.value === b.value && a.qualifier === b.qualifier;

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

function indexOf({ indicators }: Knowledge): Index {
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
