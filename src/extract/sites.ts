// Totals and sites: whose figure a total is where it is told of one site, one channel or several.
import type { Candidate } from './candidate.ts';
import { wordsOf } from './words-of.ts';

const TOTAL = 'proactive.total';
const SITE = 'proactive.portal_items';

/** Told in the same clause or in the one right behind: 通过网站公开754条,通过新媒体公开2808条. */
function standsBeside(post: Candidate, site: Candidate): boolean {
  const [own] = post.evidence;
  const [other] = site.evidence;
  if (!own || !other) return false;
  const behind = own.start - other.end;
  return own.start === other.start || (behind > 0 && behind < 3);
}

const isTotal = ({ indicator }: Candidate): boolean => indicator === TOTAL;
const isOneChannels = ({ marks }: Candidate): boolean => marks.includes('one_channel');
const isToDate = ({ marks }: Candidate): boolean => marks.includes('to_date');

/** A total of one year that says which site it is of. */
const isSites = (figure: Candidate): boolean =>
  isOneChannels(figure) && !isToDate(figure) && /网/.test(wordsOf(figure));

/** No account, paper or board beside the site. */
const isSitesAlone = (figure: Candidate): boolean =>
  isSites(figure) && !/[、和及与等]|微|媒|报|栏/.test(wordsOf(figure));

const PLACES =
  '微信|微博|公众号|新媒体|客户端|抖音|公开栏|公示栏|宣传栏|电子屏|报刊?|电视|广播|媒体|查阅点|公报';
/** 通过政府网站、微信公众号共公开500条: the site and others under one number. */
const JOINT = new RegExp(
  `(?:网站?|平台|门户|网页)["”»)]*(?:[、和及与]|以及)[^,。;]{0,16}(?:${PLACES})|(?:${PLACES})(?:平台)?["”»)]*(?:[、和及与]|以及)[^,。;]{0,16}(?:网|门户)`,
);
const isJoint = (figure: Candidate): boolean => JOINT.test(wordsOf(figure));

/**
 * Totals but for what a later clause adds up (累计公开831项) after the one site told of the year (2014年通过网站公开92条):
 * more than twice as much is no sum of that year.
 */
export function withoutSums(figures: readonly Candidate[]): readonly Candidate[] {
  const totals = figures.filter(isTotal);
  const [first] = totals;
  const sites = totals.filter(isOneChannels);
  const sums = totals.filter(figure => !isOneChannels(figure));
  const told =
    first !== undefined &&
    isSites(first) &&
    !first.marks.includes('cumulative') &&
    /年/.test(wordsOf(first)) &&
    sites.every(({ value }) => value === first.value) &&
    sums.every(
      ({ marks, value, basis }) =>
        marks.includes('cumulative') && basis !== 'table' && value > first.value * 2,
    );
  return told ? figures.filter(figure => !sums.includes(figure)) : figures;
}

/** A channel's figure is the total only where no other is stated, else its own; several channels are never added up. */
export function withSites(all: readonly Candidate[]): readonly Candidate[] {
  const totals = all.filter(isTotal);
  const hasWhole = totals.some(figure => !isOneChannels(figure));
  let figures = all;
  if (hasOthers(totals, hasWhole))
    figures = figures.flatMap(figure => {
      if (!isTotal(figure) || !isOneChannels(figure)) return [figure];
      if (/网/.test(wordsOf(figure))) return [{ ...figure, indicator: SITE }];
      return hasWhole ? [figure] : [];
    });
  // 网站公开65条,公开栏公开320条: what a board shows is no total beside what a site shows.
  if (!hasWhole && figures.some(({ indicator }) => indicator === SITE))
    figures = figures.filter(
      figure =>
        !isTotal(figure) ||
        figure.basis === 'table' ||
        !isOneChannels(figure) ||
        /网|(?:公开|信息)平台/.test(wordsOf(figure)),
    );
  // What a site has published since it was set up is no year's figure where the year's own is told.
  if (totals.some(figure => !isToDate(figure)))
    figures = figures.filter(figure => figure.indicator !== SITE || !isToDate(figure));
  if (!hasWhole) figures = belowKeyAreas(besidePlatforms(figures));
  return withSole(figures, totals);
}

/** True where what one site published stands beside another figure. */
function hasOthers(totals: readonly Candidate[], hasWhole: boolean): boolean {
  if (totals.some(({ basis }) => basis === 'table')) return false;
  const values = new Set(totals.filter(figure => !isToDate(figure)).map(({ value }) => value));
  return values.size > 1 || (hasWhole && totals.some(isSitesAlone));
}

/** 网站公开870条、微信186条: what a site published beside platforms is no whole. */
function besidePlatforms(figures: readonly Candidate[]): readonly Candidate[] {
  const posts = figures.filter(({ indicator, basis }) => indicator === 'social.posts' && basis !== 'table');
  const isBeside = (figure: Candidate): boolean => posts.some(post => standsBeside(post, figure));
  return figures.map(figure =>
    isTotal(figure) && isSites(figure) && isBeside(figure) ? { ...figure, indicator: SITE } : figure,
  );
}

/** 重点领域公开134条,网站公开8条: what a site published is no whole beside more of one kind. */
function belowKeyAreas(figures: readonly Candidate[]): readonly Candidate[] {
  const most = Math.max(
    0,
    ...figures.filter(({ indicator }) => indicator === 'proactive.key_areas').map(({ value }) => value),
  );
  return most === 0
    ? figures
    : figures.map(figure =>
        isTotal(figure) && figure.basis !== 'table' && isSites(figure) && figure.value < most
          ? { ...figure, indicator: SITE }
          : figure,
      );
}

/** The only figure, and one site's: it is the total for want of another, and the site's own all the same. */
function withSole(figures: readonly Candidate[], totals: readonly Candidate[]): readonly Candidate[] {
  const sole = figures.find(isTotal);
  return sole &&
    totals.every(figure => figure.value === sole.value && figure.basis !== 'table' && isSites(figure)) &&
    !totals.every(isJoint) &&
    !figures.some(({ indicator }) => indicator === SITE)
    ? [...figures, { ...sole, indicator: SITE }]
    : figures;
}
