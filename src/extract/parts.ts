// The parts listed under a total: 其中,A类信息3条,B类信息442条,社会管理56.
import type { Candidate } from './candidate.ts';
import type { Sentence } from './clause.ts';
import type { Compiled, Rule } from './compile.ts';
import { FILLER, fold } from './fold.ts';
import { type Claim, hedgeOf, type Read, shareOf } from './match.ts';
import { COUNT, OTHER, tokenAt } from './number.ts';
import { CHANNEL, CLASS, NOWHERE, OWN_YEAR, PORTAL, placeOf } from './part-labels.ts';
import { labelOf, type Parts, type Piece, pieces } from './part-pieces.ts';
import { quick, tests } from './quick.ts';
import { after, place } from './squeeze.ts';

type Made = (text: string, heading: string | null, under: ReadonlySet<string>) => Candidate;

/** Indicator whose categories are the printed labels, and the one it breaks down. */
const WHOLE = 'proactive.total';
const PART = 'proactive.by_category';
/** These may state a part by themselves as well: a platform's posts, the policy interpretations. */
const BESIDE = /^(?:social|interpretation|proactive\.normative)/;
/** A part of the whole cannot be the whole: these give way to the part. */
const GIVES_WAY =
  /^(?:proactive\.(?:total|portal_items|key_areas|services_listed|by_category|licensing|penalty|coercion)|tickets|responses|press|online|consultations|petitions|budget|staff)/;
/** Where no 其中 opens the list, only another reading as disclosure gives way. */
const YIELDS = /^proactive\.(?:total|portal_items|key_areas|services_listed)/;

const SHARE_ONLY = quick(/^[(]?(?:约|分别|分别约|各)?(?:占|比例)/);
const EMPTY = quick(
  /^(?:其中|从[^,]{2,14}(?:看|来看|来分|分)|具体(?:为|如下|情况)|分别为|主要包括|包括|如下|按(?![时期])[^,\ue001]{2,14}(?:分|划分)?)$/,
);
/** Words before a list that stands far from its total. */
const ANNOUNCED = quick(/(?:类别|分类|类型)(?:情况)?$|信息中$/);
const OPENED = quick(/^[(]?(?:其中|包括|具体|主要|分别|按(?![时期])|内容|涵盖|含|从|一是)/);
const OF_ITEMS = quick(/^.{0,16}信息中/);
/** Counting words of one and the same thing. */
const ITEMS: ReadonlySet<string> = new Set(['条', '篇', '则', '个', '份', '条次', '篇次']);
/** Sentences after which a total is forgotten. */
const FAR = 12;

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
  if (!before && claims.length === 0) return { claims: [], parts: [], total: null };
  const part = compiled.rules.find(rule => rule.indicator.id === WHOLE);
  if (!part) return { claims: [...claims], parts: [], total: before };
  const first = claims.find(claim => claim.rule.indicator.id === WHOLE);
  if (first && isOneKind(reads, first))
    return { claims: claims.filter(claim => claim !== first), parts: [], total: null };
  const older = before && before.age < FAR ? { ...before, age: before.age + 1 } : null;
  const near =
    older !== null &&
    older.age === 1 &&
    !older.used &&
    (!sentence.opens || /^其中|信息中/.test(reads[0]?.lexed.text.slice(0, 16) ?? ''));
  const announced = older !== null && reads.some(read => tests(ANNOUNCED, read.lexed.text));
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
      // 发布1508条信息。网站公开966条,其中A类824条: the list is of the site's items.
      (whole && (running || !/^[(]?其中/.test(reads[read.index + 1]?.lexed.text ?? ''))
        ? undefined
        : own.find(claim => claim.rule.indicator.id === PORTAL));
    const text = read.lexed.text;
    if (hidden) {
      hidden = !text.includes(')');
      continue;
    }
    if (whole && tests(ANNOUNCED, text)) {
      running = true;
      named = true;
      continue;
    }
    const opened = tests(OPENED, text) || read.clause.before === ':' || tests(OF_ITEMS, text);
    // 刊发报道540篇,其中A类213篇: the parts of something else.
    if (interrupted && opened && !running && /^[(]?其中/.test(text)) whole = null;
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
      const found =
        foreign || (anchor && !running && !opened)
          ? null
          : pieces(read, whole, (running && named) || opened, classes);
      const more =
        found?.found.reduce(
          (add, piece) => add + (placeOf(labelOf(piece)) ? 0 : (tokenAt(read.lexed, piece.at)?.value ?? 0)),
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
        ? { rule: part, value: token.value, unit: token.unit, units: part.units, age: 0, used: false }
        : null;
      latest = whole;
      interrupted = false;
      sum = 0;
      // 公开信息5条(其中A3条、B2条): the parts stand in the same clause.
      const rest = text.slice(anchor.at + 1);
      const inner =
        /^\(?其中|^[(]/.test(rest) && whole ? pieces(headless(read, anchor.at + 1), whole, true) : null;
      if (inner) {
        listed.push(...inner.found);
        running = true;
        named = true;
      }
    }
  }
  if (listed.length === 0) listed.push(...summed(reads, claims, part));
  const enough =
    listed.length >= 2 ||
    (classes && listed.length > 0) ||
    (listed.length === 1 &&
      (sum > 0 || listed.every(piece => placeOf(labelOf(piece)))) &&
      reads.some(read => /其中/.test(read.lexed.text) || (announced && listed.every(said))));
  const kept = enough ? alike(listed, sum, latest) : [];
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
    total: latest && { ...latest, used: latest.used || (kept.length > 0 && !(classes && kept.length === 1)) },
  };
}

const KIND =
  /(?:公开|发布|公布)了?(?!(?:各类|各种|有关|相关|政府|政务|的|全部|所有|本级|部门)|[^\ue001]*(?:政府|政务)信息)[^\ue001,、]{2,10}信息[^\ue001,、]{0,3}\ue001$/;

/**
 * 公开环境质量信息20篇;监测结果58条;行政处罚信息31件: kinds one after the other and no whole. So much is said only where
 * the first names its kind, the next ones stand behind semicolons, and one of them is more than it.
 */
function isOneKind(reads: readonly Read[], claim: Claim): boolean {
  const { read, at } = claim;
  const value = tokenAt(read.lexed, at)?.value ?? 0;
  const rest = reads.slice(read.index + 1);
  return (
    rest.length > 1 &&
    rest.slice(0, 2).every(({ clause, lexed }) => clause.before === ';' && lexed.text.includes(COUNT)) &&
    !rest.some(({ lexed }) => /其中|包括/.test(lexed.text)) &&
    rest.some(({ lexed }) => lexed.tokens.some(token => token.kind === 'count' && token.value > value)) &&
    KIND.test(read.lexed.text.slice(0, at + 1))
  );
}

/** 公开信息400条,报送信息179条,其中A类43条: another count of the same items does not end the list's total. */
function within(read: Read, whole: Parts | null): boolean {
  if (!whole || !/信息(?:数量?|总数量?)?(?:共|共计|总计|合计|累计|为|达)?\ue001$/.test(read.lexed.text))
    return false;
  return read.lexed.tokens.every(
    token => token.kind === 'other' || (token.value <= whole.value && whole.units.has(token.unit ?? '')),
  );
}

/** 公开信息共计十一大类条(其中A231条、B70条、C15条): the total was lost, its parts were not. */
function bracketed(read: Read, anchor: Claim, rule: Rule): readonly Piece[] | null {
  const open = /[(](?:其中|包括|包含)[^\ue001\ue002]*$/.exec(read.lexed.text.slice(0, anchor.at));
  if (!open || /\ue001/.test(read.lexed.text.slice(0, open.index))) return null;
  const whole = { rule, value: Number.POSITIVE_INFINITY, units: rule.units, age: 0, used: false };
  const found = pieces(headless(read, open.index), whole, true)?.found ?? [];
  return found.length > 2 ? found : null;
}

/**
 * Without what is counted in another word than the total (规范性文件7件 under 信息963条), unless all of them together give
 * the total: then it is one list.
 */
function alike(listed: readonly Piece[], sum: number, whole: Parts | null): readonly Piece[] {
  const unit = whole?.unit ?? null;
  if (unit === null || sum === whole?.value) return listed;
  const unitOf = (piece: Piece): string | null => tokenAt(piece.read.lexed, piece.at)?.unit ?? null;
  // 新闻类165条,服务类23篇: items by another word; a document (件) among items is none of them.
  const sameKind = (own: string | null): boolean =>
    own === unit || own === null || (ITEMS.has(own) && ITEMS.has(unit));
  // 公开信息6039条,其中规范性文件4件: one count of something else is no part.
  if (listed.length === 1 && listed.every(piece => !sameKind(unitOf(piece)) && !placeOf(labelOf(piece))))
    return [];
  const same = listed.filter(piece => unitOf(piece) === unit);
  return same.length < 2
    ? listed
    : listed.filter(piece => sameKind(unitOf(piece)) || placeOf(labelOf(piece)) !== null);
}

/** 公开甲类226条,乙类14条,共240条: parts before their total are believed when they give it. */
function summed(reads: readonly Read[], claims: readonly Claim[], rule: Rule): Piece[] {
  const last = claims.find(claim => claim.rule.indicator.id === WHOLE && claim.read.index > 1);
  const value = last && tokenAt(last.read.lexed, last.at)?.value;
  if (!last || !value || !/^(?:总|合)?共?(?:计|有)?/.test(last.read.lexed.text)) return [];
  const whole = { rule, value, units: rule.units, age: 0, used: false };
  const before = reads.slice(0, last.read.index).filter(read => read.lexed.text.includes(COUNT));
  const found = before.flatMap(read => pieces(read, whole, true)?.found ?? []);
  const sum = found.reduce((add, piece) => add + (tokenAt(piece.read.lexed, piece.at)?.value ?? 0), 0);
  return found.length > 1 && sum === value ? found : [];
}

/** True for a part that says it is a class. */
const said = (piece: Piece): boolean => CLASS.test(labelOf(piece));

/** A sentence of two parts or more, each of which says that it is a class, or of one with a list number before it. */
function classed(reads: readonly Read[]): boolean {
  const labels = reads
    .filter(read => read.lexed.text.includes(COUNT))
    .map(read => read.lexed.text.split(COUNT)[0] ?? '');
  return (
    (labels.length > 1 ||
      labels[0]?.startsWith(OTHER) === true ||
      reads.some(read => tests(SHARE_ONLY, read.lexed.text))) &&
    reads[0]?.lexed.text.includes(COUNT) === true &&
    labels.every(label => CLASS.test(label))
  );
}

/** The same clause with its head hidden, offsets unchanged. */
function headless(read: Read, at: number): Read {
  return { ...read, lexed: { ...read.lexed, text: '\ue003'.repeat(at) + read.lexed.text.slice(at) } };
}

/** Printed words without blanks and without what folding fills: transcriptions between characters (動態(tài)). */
function withoutNoise(printed: string): string {
  const folded = fold(printed);
  let words = '';
  for (let at = 0; at < printed.length; at++) if (folded[at] !== FILLER) words += printed[at];
  // 发展计划报告(《某规划》)1条: the titles of what it holds are no part of its name.
  return words.replace(/\s+/g, '').replace(/[(（]《[^()（）]{1,200}》(?:等)?[)）]$/, '');
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
  const token = tokenAt(lexed, at);
  if (!token) throw new RangeError(`no number at ${at}`);
  const start = place(squeezed, lexed.at[piece.labelStart] as number);
  const end = after(squeezed, lexed.at[piece.labelEnd] as number);
  const printed = text.slice(place(squeezed, token.printedStart), after(squeezed, token.printedEnd));
  const there = placeOf(labelOf(piece));
  const indicator = there?.indicator ?? PART;
  return {
    indicator,
    category: there ? there.category : withoutNoise(text.slice(start, end)),
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
        valueStart: place(squeezed, token.start),
        valueEnd: after(squeezed, token.end),
        section: heading,
        rule: `${indicator}/parts`,
      },
    ],
    marks: under.has('proactive') ? ['statutory'] : [],
  };
}
