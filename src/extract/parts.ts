// The parts listed under a total: 其中,A类信息3条,B类信息442条,社会管理56.
import type { Candidate } from './candidate.ts';
import type { Sentence } from './clause.ts';
import type { Compiled, Rule } from './compile.ts';
import { FILLER } from './fold.ts';
import { type Claim, hedgeOf, type Read, shareOf } from './match.ts';
import { COUNT } from './number.ts';

/** A total whose parts may follow. */
export interface Parts {
  readonly rule: Rule;
  readonly value: number;
  /** The parts indicator of the catalogue, with the counting words that its numbers may have. */
  readonly units: ReadonlySet<string>;
  /** Sentences since the total: parts stand in the same one or, after 其中, in the next. */
  readonly age: number;
  /** Its parts have been read. */
  readonly used: boolean;
}

type Made = (text: string, heading: string | null, under: ReadonlySet<string>) => Candidate;

/** Indicator whose categories are the printed labels, and the one it breaks down. */
const WHOLE = 'proactive.total';
const PORTAL = 'proactive.portal_items';
const PART = 'proactive.by_category';
/** These may state a part by themselves as well: a platform's posts, the policy interpretations. */
const BESIDE = /^(?:social|interpretation|proactive\.normative)/;
/** A part of the whole cannot be the whole: these give way to the part. */
const GIVES_WAY =
  /^(?:proactive\.(?:total|portal_items|key_areas|services_listed|by_category|licensing|penalty|coercion)|tickets|responses|press|online|consultations|petitions|budget|staff)/;
/** Where no 其中 opens the list, only another reading as disclosure gives way. */
const YIELDS = /^proactive\.(?:total|portal_items|key_areas|services_listed)/;

const OPENING =
  /^(?:[(（]|其中|包括|包含|具体包括|主要包括|主要涉及|内容涵盖|内容包括|涵盖|主要有|主要为|主要是|分别为|分别是|分别|具体为|具体是|具体|包含|含|有|即|从[^,]{2,14}(?:看|来看|来分)|(?:在)?(?:主动)?公开的?(?:政府|政务)?信息中|按[^,]{2,14}(?:分|划分|统计)(?:类)?|一是|二是|三是|四是|五是|六是|[①-⑳]|\ue003(?=[^年]))+/;
const SHARE_ONLY = /^[(]?(?:约|分别|分别约|各)?(?:占|比例)/;
const EMPTY =
  /^(?:其中|从[^,]{2,14}(?:看|来看|来分|分)|具体(?:为|如下|情况)|分别为|主要包括|包括|如下|按[^,]{2,14}(?:分|划分)?)$/;
const NOT_A_LABEL =
  /(?:依申请|不予|收到|受理|接到|复议|诉讼|比上|较上|同比|增长|增加|减少|下降|访问|点击|浏览|阅读|粉丝|关注数|办结|累计|召开|举办)|(?:申请|培训)$|(?:^|[^类])占/;
/** Without 其中 a list of what was done is no list of parts. */
const DONE =
  /^(?:公开|发布|通过|在|及时|全面|依法|主动|集中|重点|定期|并|另|同时|更新|承办|制作|开展|举办|编|印|推送|收|受|办|共|全|新增|召开|组织|利用|回复|答复|接|处理|累计|刊)/;
const LABEL =
  /(?:信息|类|文件|公开|动态|公告|公示|领域|管理|概况|职能|法规|政策|规划|计划|人事|财政|工作|解读|指南|总结|统计|互动|栏|通知|其[他它])$/;
/** Parts by where they were published are the site's or the platform's figures, not categories. */
const CHANNEL =
  /网站|门户|政府网|政务网|官网|微信|微博|公众号|客户端|抖音|视频号|新媒体|公报|报刊|媒体|公开栏|公示栏|电子屏|其[他它](?:方式|形式|渠道|途径)|^(?:通过|利用|依托)/;
/** 其中政府网站公开信息238条: what the site published. */
const SITE =
  /^(?:通过|在|利用|依托|经)?[^、和及]{0,24}?(?:网站|门户网?|官网|政府网|政务网|信息网|网上)["“”》)]*(?:平台)?(?:上|中)?(?:共计?|全年|累计|主动|对外|新增|及时)*(?:公开|发布|更新|公布|刊登|上传|发表)?(?:各类)?(?:政府|政务)?(?:信息|文章|稿件)?(?:总?数量?)?$/;
const PLATFORM =
  /^(?:通过|在|利用|依托|经)?[^、和及]{0,12}?(微博|微信(?:公众号)?|公众号|抖音号?|视频号|客户端|新媒体)(?:公众号|平台|账号|号)?(?:["“][^"“”]*["”])?(?:上|中)?(?:共计?|全年|累计|主动|对外|新增|及时)*(?:公开|发布|更新|公布|推送|发送)?(?:各类)?(?:政府|政务)?(?:信息|文章|图文|推文)?(?:总?数量?)?$/;
/** Neither a category nor a site: 通过甲平台发布59条, 其他方式公开49条. */
const NOWHERE =
  /^(?:通过|在|利用|依托|经).*(?:公开|发布|更新|公布|刊登|推送)$|其[他它](?:方式|形式|渠道|途径)/;
const PLATFORMS: readonly (readonly [RegExp, string | null])[] = [
  [/微博/, 'weibo'],
  [/微信|公众号/, 'wechat'],
  [/抖音|视频号/, 'douyin'],
  [/客户端/, 'app'],
  [/新媒体/, null],
];
/** 其中本年度公开214条 after a total to date is the year's total. */
const OWN_YEAR = /^(?:本年度?|今年|当年|全年|\ue003).*(?:公开|发布|新增)(?:信息|政府信息)?$/;
/** Words before a list that stands far from its total. */
const ANNOUNCED = /(?:类别|分类|类型)(?:情况)?$|信息中$/;
/** A list without any such words is believed when every label says that it is a class: 机构职能类信息33条. */
const CLASS = /类(?:的)?(?:政府|政务)?(?:信息|文件)?$/;
/** Sentences after which a total is forgotten. */
const FAR = 12;
/** What was done with them is not part of their name. */
const VERB =
  /^(?:(?:及时|主动|累计|全年|新增|对外|分别|集中|制定并|制定|转载|制作)*(?:制定并发布|公开发布|公开|发布|更新|公布|编发|推送|制发|印发|制定|刊登)(?:了)?|涉及)(?!的|征求|征集|招聘|招标|选拔|指南|目录|栏|专栏|年报|年度报告|制度|工作(?!信息))(?=[^,]{2})/;
const COUNTERS = /^(?:共|共计|合计|总计|约|达|达到|为|有|各)*$/;

interface Piece {
  readonly read: Read;
  readonly at: number;
  readonly labelStart: number;
  readonly labelEnd: number;
}

interface Pieces {
  readonly found: readonly Piece[];
  /** A bracket with parts of the last part is still open. */
  readonly open: boolean;
}

/** The parts of one clause, or null when it is not a list of parts. `classes`: only labels that say they are a class. */
function pieces(read: Read, whole: Parts, listed: boolean, classes = false): Pieces | null {
  const { text, tokens } = read.lexed;
  const found: Piece[] = [];
  const stop = (): Pieces | null => (found.length > 0 ? { found, open: false } : null);
  let from = OPENING.exec(text)?.[0].length ?? 0;
  let at = text.indexOf(COUNT, from);
  while (at >= 0) {
    const next = text[at + 1];
    const nested = /^(?:包括|其中|含|\((?:其中|包括|包含|含))/.exec(text.slice(at + 1))?.[0];
    const ends = next === undefined || nested || /[、(),占和及以与.]/.test(next);
    const token = tokens.get(at);
    if (ends && token) {
      if (token.unit !== null && !whole.units.has(token.unit)) return stop();
      let end = at;
      const tail = /(?:共计|共有|合计|共|分别为|为|有|约|达|达到|计|:)+$/.exec(text.slice(from, at));
      if (tail && tail.index > 1) end = from + tail.index;
      const label = text.slice(from, end);
      if (
        label.length < 2 ||
        label.length > 40 ||
        COUNTERS.test(label) ||
        NOT_A_LABEL.test(label) ||
        label.includes('…') ||
        (OWN_YEAR.test(label) && /公开|发布/.test(label)) ||
        (classes && !CLASS.test(label)) ||
        (!listed && (DONE.test(label) || !LABEL.test(label)))
      )
        return stop();
      if (token.value > whole.value) return stop();
      const verb = placeOf(label) ? 0 : (VERB.exec(label)?.[0].length ?? 0);
      found.push({ read, at, labelStart: from + verb, labelEnd: end });
      from = at + 1;
      if (nested && !text.includes(')', at)) {
        // 网站公开225条(包括A类125条,…): the parts of what the site published are parts of the whole.
        if (!nested.startsWith('(') || !placeOf(label)) return { found, open: nested.startsWith('(') };
        from += nested.length;
        at = text.indexOf(COUNT, from);
        continue;
      }
      if (nested && !nested.startsWith('(')) return { found, open: false };
      const join = /^(?:\((?:约?占)?[^()]*\)|占[^、,]*)?(?:[、和]|以及|及|与)?/.exec(text.slice(from));
      from += join?.[0].length ?? 0;
    }
    at = text.indexOf(COUNT, Math.max(at + 1, from));
  }
  return stop();
}

/** The figure of a site or a platform that a part's label names instead of a category. */
function placeOf(label: string): { readonly indicator: string; readonly category: string | null } | null {
  const platform = PLATFORM.exec(label)?.[1];
  if (platform)
    return {
      indicator: 'social.posts',
      category: PLATFORMS.find(([word]) => word.test(platform))?.[1] ?? null,
    };
  return SITE.test(label) && !/微|新媒体|报刊|公报|电视/.test(label)
    ? { indicator: PORTAL, category: null }
    : null;
}

/**
 * Reads the parts of a sentence under a total in it or in the sentence before, and takes the numbers that they use away
 * from rules that would read them as something else.
 */
export function readParts(
  reads: readonly Read[],
  claims: readonly Claim[],
  before: Parts | null,
  sentence: Sentence,
  compiled: Compiled,
): { claims: Claim[]; parts: Made[]; total: Parts | null } {
  const part = compiled.rules.find(rule => rule.indicator.id === WHOLE);
  if (!part) return { claims: [...claims], parts: [], total: before };
  const older = before && before.age < FAR ? { ...before, age: before.age + 1 } : null;
  const near =
    older !== null &&
    older.age === 1 &&
    !older.used &&
    (!sentence.opens || /^其中|信息中/.test(reads[0]?.lexed.text.slice(0, 16) ?? ''));
  const announced = older !== null && reads.some(read => ANNOUNCED.test(read.lexed.text));
  const classes = older !== null && !older.used && !near && !announced && classed(reads);
  let whole = near || announced || classes ? older : null;
  let latest = older;
  let hidden = false;
  let interrupted = false;
  if (!whole && claims.length === 0) return { claims: [], parts: [], total: latest };
  const byRead = new Map<Read, Claim[]>();
  for (const claim of claims) {
    const own = byRead.get(claim.read);
    if (own) own.push(claim);
    else byRead.set(claim.read, [claim]);
  }
  const listed: Piece[] = [];
  let running = false;
  let sum = 0;
  let named = false;
  for (const read of reads) {
    const own = byRead.get(read) ?? [];
    const anchor =
      own.find(claim => claim.rule.indicator.id === WHOLE) ??
      (whole ? undefined : own.find(claim => claim.rule.indicator.id === PORTAL));
    const text = read.lexed.text;
    if (hidden) {
      hidden = !text.includes(')');
      continue;
    }
    if (whole && ANNOUNCED.test(text)) {
      running = true;
      named = true;
      continue;
    }
    const opened =
      /^[(]?(?:其中|包括|具体|主要|分别|按|内容|涵盖|含|从|一是)/.test(text) ||
      read.clause.before === ':' ||
      /^.{0,16}信息中/.test(text);
    // 刊发报道540篇,其中A类213篇: the parts of something else.
    if (interrupted && opened && !running && /^[(]?其中/.test(text)) whole = null;
    if (whole && (running || opened || whole.age === 0 || classes)) {
      if (SHARE_ONLY.test(text) || EMPTY.test(text)) {
        running = true;
        if (opened) named = true;
        continue;
      }
      const listedBefore = running && named;
      const foreign = own.some(
        claim =>
          !(listedBefore || opened ? GIVES_WAY : YIELDS).test(claim.rule.indicator.id) &&
          !BESIDE.test(claim.rule.indicator.id),
      );
      const found =
        foreign || (anchor && !running && !opened)
          ? null
          : pieces(read, whole, (running && named) || opened, classes);
      const more =
        found?.found.reduce(
          (add, piece) => add + (placeOf(labelOf(piece)) ? 0 : (read.lexed.tokens.get(piece.at)?.value ?? 0)),
          0,
        ) ?? 0;
      if (found && sum + more <= whole.value * 1.25) {
        if (opened) named = true;
        hidden = found.open;
        listed.push(...found.found);
        sum += more;
        running = true;
        continue;
      }
      if (running && !text.includes(COUNT) && text.length < 40) continue;
      running = false;
      if (sum > 0) whole = null;
    }
    interrupted = interrupted || (!anchor && text.includes(COUNT));
    if (anchor && !(whole && opened && !OWN_YEAR.test(text.replace(/^其中/, '').split(COUNT)[0] ?? ''))) {
      const token = read.lexed.tokens.get(anchor.at);
      whole = token ? { rule: part, value: token.value, units: part.units, age: 0, used: false } : null;
      latest = whole;
      interrupted = false;
      sum = 0;
      // 公开信息5条(其中A3条、B2条): the parts stand in the same clause.
      const rest = text.slice(anchor.at + 1);
      const inner =
        /^\(?其中|^[(]/.test(rest) && whole ? pieces(after(read, anchor.at + 1), whole, true) : null;
      if (inner) {
        listed.push(...inner.found);
        running = true;
        named = true;
      }
    }
  }
  const enough =
    listed.length >= 2 ||
    (listed.length === 1 && sum > 0 && reads.some(read => /其中/.test(read.lexed.text)));
  const kept = enough ? listed : [];
  const taken = new Map(kept.map(piece => [`${piece.read.start}/${piece.at}`, piece]));
  // Where no site's or platform's rule reads it, the part keeps its own words as category.
  const elsewhere = new Set(
    claims
      .filter(claim => /^(?:proactive\.portal|social)/.test(claim.rule.indicator.id))
      .map(claim => `${claim.read.start}/${claim.at}`)
      .filter(place => {
        const piece = taken.get(place);
        return piece !== undefined && CHANNEL.test(labelOf(piece));
      }),
  );
  const nowhere = (piece: Piece): boolean => !placeOf(labelOf(piece)) && NOWHERE.test(labelOf(piece));
  return {
    claims: claims.filter(claim => {
      const piece = taken.get(`${claim.read.start}/${claim.at}`);
      if (!piece || !GIVES_WAY.test(claim.rule.indicator.id)) return true;
      return claim.rule.indicator.id === PORTAL && CHANNEL.test(labelOf(piece));
    }),
    parts: kept
      .filter(piece => !elsewhere.has(`${piece.read.start}/${piece.at}`) && !nowhere(piece))
      .map(piece => (text, heading, under) => made(piece, text, heading, under, reads)),
    total: latest && { ...latest, used: latest.used || kept.length > 0 },
  };
}

/** A sentence that opens with two parts or more, each of which says that it is a class. */
function classed(reads: readonly Read[]): boolean {
  const labels = reads
    .filter(read => read.lexed.text.includes(COUNT))
    .map(read => read.lexed.text.split(COUNT)[0] ?? '');
  return (
    labels.length > 1 &&
    reads[0]?.lexed.text.includes(COUNT) === true &&
    labels.every(label => CLASS.test(label))
  );
}

const labelOf = (piece: Piece): string => piece.read.lexed.text.slice(piece.labelStart, piece.labelEnd);

/** The same clause with its head hidden, offsets unchanged. */
function after(read: Read, at: number): Read {
  return { ...read, lexed: { ...read.lexed, text: '\ue003'.repeat(at) + read.lexed.text.slice(at) } };
}

function made(
  piece: Piece,
  text: string,
  heading: string | null,
  under: ReadonlySet<string>,
  reads: readonly Read[],
): Candidate {
  const { read, at } = piece;
  const { squeezed, lexed } = read;
  const token = lexed.tokens.get(at);
  if (!token) throw new RangeError(`no number at ${at}`);
  const place = (lexedAt: number): number => squeezed.place(lexed.at[lexedAt] as number);
  const end = squeezed.after(lexed.at[piece.labelEnd] as number);
  const printed = text.slice(squeezed.place(token.printedStart), squeezed.after(token.printedEnd));
  const there = placeOf(labelOf(piece));
  const indicator = there?.indicator ?? PART;
  return {
    indicator,
    category: there
      ? there.category
      : text.slice(place(piece.labelStart), end).replaceAll(FILLER, '').replace(/\s+/g, ''),
    value: token.value,
    step: token.step,
    qualifier: token.qualifier,
    hedge: hedgeOf(token.hedge, printed),
    printed,
    basis: 'figure',
    share: shareOf(reads, read, at),
    evidence: [
      {
        start: read.start,
        end: read.end,
        quote: text.slice(read.start, read.end),
        valueStart: squeezed.place(token.start),
        valueEnd: squeezed.after(token.end),
        section: heading,
        rule: `${indicator}/parts`,
      },
    ],
    marks: under.has('proactive') ? ['statutory'] : [],
  };
}
