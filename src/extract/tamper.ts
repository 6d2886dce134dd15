// Strings that a mirror planted in a report: gambling and adult spam, and spam where a site's name belongs.
import type { Span } from '../core/span.ts';
import { countWords, wordsOf } from './kinds.ts';
import { may, quick } from './quick.ts';
import { isLatin, unitsOf } from './units.ts';

const TAIL =
  '(?:[a-z0-9.·-]|体育|平台|娱乐|官网|官方|网站|网址|入口|手机版|在线|投注|博彩|完美|登录|注册|久久|精品|视频|app|\\(中国\\))*';
const BRAND = '[a-z0-9.·-]{0,16}';
/** Wordings of spam that no report of a government body uses of itself. */
const SPAM = new RegExp(
  `${BRAND}(?:${[
    '(?:28365|bet ?365|bt365|det365|188体育|365体育|365完美|365娱乐|365-online)',
    '博彩|百家乐|老虎机|六合彩|时时彩|娱乐[城场]|真人娱乐|足彩|彩票平台|棋牌(?:游戏|平台|官网)',
    '体育(?:投注|娱乐[城场]?|平台|博彩|下注)|投注(?:平台|网站|官网)',
    '(?:沙巴|皇冠|开云|乐鱼|万博|亚博|必威|米兰|爱游戏|华体会|九游)体育|亚博|乐鱼|华体会|九游会|必威',
    '澳门(?:金沙|威尼斯|新葡京|葡京|银河|太阳城|和记|永利|美高梅|赌)(?:人|城|中心|集团|娱乐[城场]?|国际|公司|会|场)*',
    '威尼斯人|新葡京|太阳城集团',
    'c\\d官网|官网入口|pg电子[\\u3400-\\u9fff]{0,4}|bob(?:最新)?官网|新葡京|最新官网',
    '国产(?:精品|自拍|亚洲|av|视频|无码|偷拍|成人)|无码|久久(?:精品|热|综合|久)|亚洲(?:综合|精品|欧美|一区)',
    '欧美(?:日韩|精品|一区)|一区二区|成人(?:视频|网站|电影|影院|av|在线)|av在线',
  ].join('|')})${TAIL}`,
  'gi',
);
/** A Latin token in quotation marks, or named as the place of a download, where a site's Chinese name belongs. */
const SITE =
  /(?:通过|登录|访问|在|于|从)?[“"「]([a-z0-9]+(?:[.-][a-z0-9]+)+)[”"」]|(?:在|于|从|登录)([a-z0-9]+(?:[.-][a-z0-9]+)+)(?=\(https?:|下载|全文公开|查阅)/gi;
/** A foreign domain glued before a body's name at the start of a line. */
const GLUED = /(?:^|\n)([a-z0-9-]+\.(?:com|net|org|cc|vip|top|xyz))(?=[\u3400-\u9fff])/gi;
/** A foreign domain in the middle of a name: 某省xyz.com沙头镇人民政府. */
const INSIDE =
  /(?<=[\u3400-\u9fff])(?<![址站箱录问])([a-z0-9-]+\.(?:com|net|org|cc|vip|top|xyz))(?=[\u3400-\u9fff]{0,6}(?:[省市县区乡镇局委办厅]|街道|政府))/gi;
/** Without one of these there is no such domain. */
const ENDING = /\.(?:com|net|org|cc|vip|top|xyz)/i;
/** Sites that anyone may name. */
const COMMON = /^(?:qq|163|126|139|sina|weibo|weixin|baidu|toutiao|douyin|sohu|people|xinhuanet)\./i;
const OFFICIAL = /(?:^|\.)(?:gov|edu|org)\.cn$|^www\./i;
const ADDRESS = /^\(https?:[^()\s]{1,120}\)/i;

/** One planted string and every place where it stands. */
export interface Planted {
  readonly string: string;
  readonly places: readonly Span[];
}

/** True inside an address or an e-mail: http://www.…, a@b.cn. */
const inAddress = (folded: string, start: number): boolean =>
  /[a-z0-9@/:.%?&=_-]$/i.test(folded.slice(Math.max(0, start - 1), start));

/** One of these stands in all of the wordings: most texts are cleared at once. */
const SUSPECTS = wordsOf([
  '365',
  '188体',
  '博彩',
  '百家乐',
  '老虎机',
  '六合彩',
  '时时彩',
  '娱乐',
  '足彩',
  '彩票',
  '棋牌',
  '体育',
  '投注',
  '亚博',
  '乐鱼',
  '华体会',
  '九游',
  '必威',
  '澳门',
  '威尼斯',
  '葡京',
  '太阳城',
  '官网',
  '电子',
  '国产',
  '无码',
  '久久',
  '亚洲',
  '欧美',
  '一区',
  '成人',
  'av在线',
  'aV在线',
  'Av在线',
  'AV在线',
]);

const JOINS = /^(?:[,、 _|·-]{0,2}|[\u3400-\u9fff]{0,3}[_|¥·-][\u3400-\u9fff]{0,3})$/;

function spamPlaces(folded: string): Span[] {
  const places: Span[] = [];
  if (countWords(SUSPECTS, unitsOf(folded), folded, 1) === 0) return places;
  for (const match of folded.matchAll(SPAM)) {
    if (inAddress(folded, match.index)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const last = places[places.length - 1];
    // 188体育,188体育平台: one string of several names; so is 沙巴体育_大发体育娱乐¥投注官网.
    if (last && span.start - last.end <= 4 && JOINS.test(folded.slice(last.end, span.start)))
      places[places.length - 1] = { start: last.start, end: span.end };
    else places.push(span);
  }
  return places;
}

const BEFORE_SITE = quick(/[“"「在于从录\n]$/);
const [POINT, DASH] = [46, 45];

const goesOn = (code: number): boolean => isLatin(code) || code === POINT || code === DASH;

/** False where no Latin token with such a mark inside stands where a site's name or a line can begin. */
function namesSite(folded: string, mark: '.' | '-'): boolean {
  for (let at = folded.indexOf(mark, 1); at > 0; at = folded.indexOf(mark, at + 1)) {
    if (!isLatin(folded.charCodeAt(at - 1)) || !isLatin(folded.charCodeAt(at + 1))) continue;
    let start = at - 1;
    while (start > 0 && goesOn(folded.charCodeAt(start - 1))) start--;
    if (start === 0 || folded.charCodeAt(start - 1) > 0x3400 || may(BEFORE_SITE, folded.charAt(start - 1)))
      return true;
    while (goesOn(folded.charCodeAt(at + 1))) at++;
  }
  return false;
}

function sitePlaces(folded: string): Span[] {
  const places: Span[] = [];
  if (!namesSite(folded, '.') && !namesSite(folded, '-')) return places;
  for (const pattern of ENDING.test(folded) ? [SITE, GLUED, INSIDE] : [SITE, GLUED])
    for (const match of folded.matchAll(pattern)) {
      const token = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].indexOf(token);
      if (
        !OFFICIAL.test(token) &&
        !(pattern === INSIDE && COMMON.test(token)) &&
        !/^\d+(?:[.-]\d+)*$/.test(token)
      )
        places.push({ start, end: start + token.length });
    }
  return places;
}

/** Planted strings in order of first place. Offsets are those of the text. Linear in its length. */
export function findPlanted(folded: string): Planted[] {
  /** Each string in small letters: as it is first printed, and where it begins. */
  const found = new Map<string, { readonly string: string; readonly starts: Set<number> }>();
  const add = ({ start, end }: Span): void => {
    const string = folded.slice(start, end);
    const known = found.get(string.toLowerCase());
    if (known) known.starts.add(start);
    else found.set(string.toLowerCase(), { string, starts: new Set([start]) });
  };
  const spam = spamPlaces(folded);
  spam.forEach(add);
  for (const site of sitePlaces(folded))
    if (!spam.some(place => place.start < site.end && site.start < place.end)) add(site);
  if (found.size === 0) return [];
  const planted: Planted[] = [];
  const lower = folded.toLowerCase();
  for (const [small, { string, starts }] of found) {
    const places: Span[] = [];
    for (let at = lower.indexOf(small); at >= 0; ) {
      const end = at + string.length;
      const whole = starts.has(at) || !inAddress(folded, at);
      // mobile.28365-365(http://…): the address after the planted name belongs to the plant.
      const address = ADDRESS.exec(folded.slice(end, end + 130))?.[0].length ?? 0;
      if (whole) places.push({ start: at, end: end + address });
      at = lower.indexOf(small, end);
    }
    planted.push({ string, places });
  }
  return planted.sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}
