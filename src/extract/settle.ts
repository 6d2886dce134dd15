// Which of a report's figures for one thing is the headline, and why the others are not.
import type { Alternative, Observation, Reading } from '../core/observation.ts';
import { type Candidate, withMarks } from './candidate.ts';
import type { Knowledge } from './knowledge.ts';
import { indexOf, place, ruled, thing } from './ruled.ts';
import { wordsOf } from './words-of.ts';

/** Whose report it is: what every observation of it carries. */
export interface Origin {
  readonly report: string;
  readonly agency: string | null;
  readonly body: string;
  readonly bodyName: string;
  readonly year: number | null;
}

/** A clause that opens with a year. */
const OF_YEAR = /^(?:其中)?(?:(?:19|20)\d\d年|本年度?|今年|全年|年内)/;

/** In this order; the first on which two figures differ decides, and its code is the reason of the loser. */
const GROUNDS: readonly (readonly [reason: string, worse: (figure: Candidate) => number])[] = [
  ['prose_beside_table', figure => (figure.basis === 'table' ? 0 : 1)],
  ['other_year', figure => marked(figure, 'other_year')],
  ['part_of_body', figure => marked(figure, 'part_of_body')],
  // 截至年底累计公开280条;编印简报,公开85条: a channel's figure is the year's own only where it says so.
  [
    'one_channel',
    figure =>
      figure.indicator === 'proactive.total' && !/年|新增/.test(wordsOf(figure))
        ? marked(figure, 'one_channel')
        : 0,
  ],
  ['cumulative_to_date', figure => marked(figure, 'to_date')],
  ['overview', figure => 1 - marked(figure, 'statutory')],
  // 受理121件(其中新收112件): where the new ones are told apart, the others hold what was carried over.
  ['includes_carry_over', figure => 1 - marked(figure, 'newly')],
  // What a site or a platform published is always one channel's.
  ['one_channel', figure => (figure.indicator === 'proactive.total' ? marked(figure, 'one_channel') : 0)],
  // 2023年公众号累计发布860条 is the year's, as the clause says.
  [
    'cumulative',
    figure =>
      /^(?:social\.|proactive\.portal)/.test(figure.indicator) && OF_YEAR.test(wordsOf(figure))
        ? 0
        : marked(figure, 'cumulative'),
  ],
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

/** Bodies that report on a whole place. */
const FOR_PLACE = /(?:政府|管理委员会|管委会)$/;
const withoutPlace = (figure: Candidate): Candidate =>
  figure.marks.includes('whole_place')
    ? withMarks(
        figure,
        figure.marks.filter(mark => mark !== 'whole_place'),
      )
    : figure;

/** In a government's own report the whole place's figure is its own. */
export const inOwnPlace = (candidates: readonly Candidate[], bodyName: string): readonly Candidate[] =>
  FOR_PLACE.test(bodyName) ? candidates.map(withoutPlace) : candidates;

/** Words of one who tells how many there were in all: 全年, 共, 2012年. */
const TELLS_ALL = /[共总]|累计|合计|全年|年度|本年|今年|(?:19|20)\d\d年/;
const TO_DATE = /目前|至今|以来|历年|截[至止]/;
const ACCOUNT = /^(?!其中).*(?:[“"]|[公众视频服务订阅抖音]号)/;
/** How near two figures stand that are told in one breath. */
const BESIDE = 50;
const sameSection = (a: Candidate, b: Candidate): boolean =>
  a.evidence[0]?.section === b.evidence[0]?.section;
/** Reasons that say nothing of what the lesser figure counts. */
const BY_PLACE = ['later_mention', 'hedged', 'words_beside_figure'];

/**
 * What a figure in other words counts that claims no whole. 受理申请20件。以组织名义提交的2件: the smaller one is of a part.
 * 接待来访咨询30人次,接听咨询电话500次: where neither claims one, they are of two kinds.
 */
function otherCount(one: Candidate, other: Candidate): string | null {
  if (one.basis === 'table' || other.value === 0) return null;
  // Lists of two bodies or two years may have a class of the same name.
  if (other.indicator === 'proactive.by_category') return 'second_kind';
  // 上级解读101条、本部门解读19条; 收到2件,予以公开2件;部门收到4件,予以公开1件: told side by side, of different things.
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const lesser = other.value < one.value && TELLS_ALL.test(a) && !TELLS_ALL.test(b);
  if (Math.abs(place(one) - place(other)) < BESIDE && sameSection(one, other))
    return lesser ? 'part_of_whole' : 'second_kind';
  if (TELLS_ALL.test(b) || a.replace(/[\d.,]/g, '') === b.replace(/[\d.,]/g, '')) return null;
  // Another account's posts.
  if (other.indicator.startsWith('social.')) return 'one_channel';
  return other.value < one.value ? 'part_of_whole' : TELLS_ALL.test(a) ? null : 'second_kind';
}

/** What decided between two figures. */
function reasonOf(a: Candidate, b: Candidate): string {
  const reason = GROUNDS.find(([, worse]) => worse(a) !== worse(b))?.[0] ?? 'later_mention';
  if (reason !== 'part_of_whole') return (BY_PLACE.includes(reason) && otherCount(a, b)) || reason;
  // No part exceeds its whole; and of an account's posts no other account's are a part.
  if (b.indicator.startsWith('social.') && ACCOUNT.test(wordsOf(b))) return 'one_channel';
  if (b.value <= a.value) return reason;
  return TO_DATE.test(wordsOf(b)) ? 'cumulative_to_date' : 'second_kind';
}

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
  for (const figure of ruled(inOwnPlace(candidates, origin.bodyName), knowledge)) {
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
  // Pushed, not mapped: an array that grows by one way only has one shape wherever it is read.
  const observations: Observation[] = [];
  for (const { observation } of settled) observations.push(observation);
  return observations;
}

const same = (a: Candidate, b: Candidate): boolean => a.value === b.value && a.qualifier === b.qualifier;
