// The clauses of a sentence walked through one by one: which are parts of the total above them, and where their list ends.
// Longer than most: each clause may go on with the list, stand beside it or end it, and what is known so far decides.
import type { Claim, Read } from './claim.ts';
import type { Rule } from './compile.ts';
import { COUNT, tokenAt } from './number.ts';
import { GIVES_WAY } from './part-kept.ts';
import { OWN_YEAR, PORTAL } from './part-labels.ts';
import { bracketed, givesAll, headless, isDivided, SHARE_ONLY, WHOLE, within } from './part-lists.ts';
import { known, type Parts, type Piece, pieces, totalOf } from './part-pieces.ts';
import { ANNOUNCED } from './part-total.ts';
import { quick, tests } from './quick.ts';

/** These may state a part by themselves as well: a platform's posts, the policy interpretations. */
const BESIDE = /^(?:social|interpretation|proactive\.normative)/;
/** Where no 其中 opens the list, only another reading as disclosure gives way. */
const YIELDS = /^proactive\.(?:total|portal_items|key_areas|services_listed)/;

/** Clauses that a list has at most. */
const LIST = 60;

/** A clause that opens a list and holds none of it: 按类别分, 分别为. */
const EMPTY = quick(
  /^(?:其中|从[^,]{2,14}(?:看|来看|来分|分)|具体(?:为|如下|情况)|分别为|主要包括|包括|如下|按(?![时期])[^,\ue001]{2,14}(?:分|划分)?)$/,
);
/** Words that open a list. */
const OPENED = quick(/^[(]?(?:其中|包括|具体|主要|分别|按(?![时期])|内容|涵盖|含|从|一是)/);
/** 在公开的信息中,…: of the items told before. */
const OF_ITEMS = quick(/^.{0,16}信息中/);
/** 通过热线主动公开政府信息：…: another way, and no parts of what was told before. */
const ANOTHER_WAY = quick(/^(?:通过|利用|依托)[^,]{2,30}(?:公开|发布)(?:政府|政务)?信息$/);
/** Of the year, or new in it. */
const OF_YEAR = /新增|本年|今年|当年|全年/;
/** Opens the next thing that was done. */
const ANEW = quick(
  /^(?:全年|还|另)?共?(?:发布|制发|制定|出台|开展|召开|举办|印发|组织|编发|编制|推送|通过|利用)/,
);
/** 解读信息发布总数36条: a total of its own, once the parts have filled the whole. */
const OWN_TOTAL = quick(new RegExp(`总[数量]${COUNT}`));
/** Since its beginning. */
const SINCE = quick(
  /^[^,]{0,12}(?:从|自)[^,]{0,10}(?:开通|上线|运行|建立|建成|创办|成立)[^,]{0,4}(?:至今|以来)$/,
);
/** Words that open the parts of the part before. */
const INNER = /^(?:其中|内有|内含|包括|含)/;

/** Of the classes among them; what sites and accounts have is not added. */
export const sumOf = (found: readonly Piece[]): number =>
  found.reduce((sum, { read, at, site }) => sum + (site ? 0 : (tokenAt(read.lexed, at)?.value ?? 0)), 0);

/** True for a clause whose numbers are all zero. */
const isNone = ({ lexed }: Read): boolean =>
  lexed.tokens.length > 0 && lexed.tokens.every(({ kind, value }) => kind === 'count' && value === 0);

/** What a walk begins with. */
interface Before {
  readonly reads: readonly Read[];
  readonly claims: readonly Claim[];
  /** The rule of the indicator that parts break down. */
  readonly part: Rule;
  /** The total that the first clauses may be parts of, or null. */
  readonly over: Parts | null;
  /** The last total told, whether or not it is over these clauses. */
  readonly last: Parts | null;
  /** Each part says that it is a class. */
  readonly classes: boolean;
  /** The parts give the total exactly. */
  readonly exact: boolean;
}

/** What a walk has found. */
interface Walk {
  /** In the order of the sentence; of several totals together. */
  readonly listed: readonly Piece[];
  /** Of the classes listed under the last total; what sites and accounts have is not added. */
  readonly sum: number;
  /** The last total told. */
  readonly total: Parts | null;
  /** Words open the list. */
  readonly named: boolean;
}

/** The parts of a sentence under the total before it, and under those that it tells itself. */
export function walkParts({ reads, claims, part, over, last: told, classes, exact }: Before): Walk {
  let whole = over;
  let latest = told;
  let hidden = false;
  let interrupted = false;
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
  /** Parts of a part are being listed: 机构类20条,其中领导10条、职能4条;工作类11条. */
  let inner = false;
  /** Semicolons stand between the parts. */
  let halves = false;
  /** What is left of the sentence gives the rest of the total: 其中A66条;发布B12条;答复留言22条. */
  let goesOn = false;
  /** 公开120条,发布法规20条,公布人事30条,更新动态70条: what follows gives the total, whatever was done with each. */
  let gives = false;
  for (const read of reads) {
    const own = byRead.get(read) ?? [];
    const anchor =
      own.find(claim => claim.rule.indicator.id === WHOLE) ??
      // 发布1508条信息。网站公开966条,其中A类824条: the list is of the site's items.
      (whole && (running || !/^[(]?其中/.test(reads[read.index + 1]?.lexed.text ?? ''))
        ? undefined
        : own.find(claim => claim.rule.indicator.id === PORTAL));
    const text = read.lexed.text;
    // 累计发布10471条,网站从开通至今,发布A类2519条: of more than the year.
    if (tests(SINCE, text) && !text.includes(COUNT)) {
      whole = null;
      running = false;
      interrupted = true;
      continue;
    }
    if (hidden) {
      hidden = !text.includes(')');
      continue;
    }
    if (whole && tests(ANNOUNCED, text)) {
      // 在主动公开的3320条信息中: of which total the parts are.
      const counted = read.lexed.tokens.find(({ kind, unit }) => kind === 'count' && unit === whole?.unit);
      if (counted && counted.value > whole.value) {
        whole = known(whole, { ...whole, value: counted.value });
        latest = whole;
      }
      running = true;
      named = true;
      continue;
    }
    const opened =
      exact ||
      gives ||
      tests(OPENED, text) ||
      (read.clause.before === ':' && !tests(ANOTHER_WAY, reads[read.index - 1]?.lexed.text ?? '')) ||
      tests(OF_ITEMS, text) ||
      (whole?.age === 0 &&
        !running &&
        !interrupted &&
        reads.length - read.index < LIST &&
        isDivided(reads.slice(read.index), whole.value));
    // 刊发报道540篇,其中A类213篇: the parts of something else.
    if (interrupted && opened && !running && /^[(]?其中/.test(text)) whole = null;
    // 其中A66条,B1532条;发布文件6个: another deed after the semicolon is no part.
    if (
      running &&
      !opened &&
      !halves &&
      listed.length > 1 &&
      tests(ANEW, text) &&
      read.clause.before === ';'
    ) {
      goesOn = whole !== null && givesAll(reads.slice(read.index), whole.value - sum, 1);
      running = goesOn;
      if (!goesOn) whole = null;
    }
    // What stands after a count of something else is no list any more, unless words open it.
    if (whole && (running || opened || (whole.age === 0 && !interrupted) || classes)) {
      if (tests(SHARE_ONLY, text) || tests(EMPTY, text)) {
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
      // 公开制度6条,受理依申请公开0条,其他40条: none of something else does not end the list.
      const none = listedBefore && listed.length > 0 && isNone(read);
      if (none && foreign) continue;
      if (goesOn && foreign) continue;
      const found =
        foreign || (anchor && !running && !opened)
          ? null
          : pieces(read, whole, listedBefore || opened, classes);
      if ((none || goesOn) && !found) continue;
      const more = sumOf(found?.found ?? []);
      const last = listed.at(-1);
      if (read.clause.before !== ',') inner = false;
      else if (last && last.read.index === read.index - 1 && INNER.test(text))
        inner = more <= (tokenAt(last.read.lexed, last.at)?.value ?? 0);
      const full = sum === whole.value && tests(OWN_TOTAL, text);
      if (found && !full && sum + (inner ? 0 : more) <= whole.value * 1.25) {
        if (opened) named = true;
        hidden = found.open;
        listed.push(...found.found);
        halves ||= read.clause.before === ';';
        if (!inner) sum += more;
        running = true;
        continue;
      }
      // What a part consists of may be told at length.
      if (
        running &&
        !text.includes(COUNT) &&
        (text.length < 40 || /^(?:包括|包含|主要(?:是|包括)|涉及)/.test(text))
      )
        continue;
      running = false;
      if (sum > 0) whole = null;
    }
    interrupted = interrupted || (!anchor && text.includes(COUNT) && !within(read, latest));
    if (anchor && !whole) {
      const own = bracketed(read, anchor, part);
      if (own) {
        listed.push(...own);
        named = true;
        continue;
      }
    }
    if (anchor && !(whole && opened && !OWN_YEAR.test(text.split(COUNT)[0] ?? ''))) {
      const token = tokenAt(read.lexed, anchor.at);
      whole = token
        ? totalOf(
            part,
            token.value,
            token.unit,
            anchor.marks.filter(mark => mark === 'to_date'),
          )
        : null;
      latest = whole;
      interrupted = false;
      sum = 0;
      gives =
        token !== undefined &&
        reads.length - read.index < LIST &&
        givesAll(reads.slice(read.index + 1), token.value);
      // 公开信息5条(其中A3条、B2条): the parts stand in the same clause.
      const rest = text.slice(anchor.at + 1);
      const inner =
        /^\(?其中|^[(]/.test(rest) && whole ? pieces(headless(read, anchor.at + 1), whole, true) : null;
      if (inner) {
        listed.push(...inner.found);
        // 公开4256条(其中本年度新增635条): the year's own is no kind.
        if (!inner.found.some(({ label }) => OF_YEAR.test(label))) sum = sumOf(inner.found);
        // 公开信息212条(其中网站150条),张贴公告60份: the list ends with its bracket.
        running = !/^\([^)]*\)$/.test(rest);
        interrupted = !running;
        named = true;
      }
    }
  }
  return { listed, sum, total: latest, named };
}
