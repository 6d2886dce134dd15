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
}

type Made = (text: string, heading: string | null, under: ReadonlySet<string>) => Candidate;

/** Indicator whose categories are the printed labels, and the one it breaks down. */
const WHOLE = 'proactive.total';
const PART = 'proactive.by_category';
/** These may state a part by themselves as well: a platform's posts, the policy interpretations. */
const BESIDE = /^(?:social|interpretation|proactive\.normative)/;
/** A part of the whole cannot be the whole: these give way to the part. */
const GIVES_WAY =
  /^(?:proactive\.(?:total|portal_items|key_areas|services_listed|by_category|licensing|penalty|coercion)|tickets|responses|press|online|consultations|petitions|budget|staff)/;

const OPENING =
  /^(?:[(（]|其中|包括|包含|具体包括|主要包括|主要涉及|主要有|主要为|主要是|分别为|分别是|分别|具体为|具体是|具体|涉及|含|有|即|按[^,]{2,14}(?:分|划分|统计)(?:类)?|一是|二是|三是|四是|五是|六是|[①-⑳]|\ue003(?=[^年]))+/;
const SHARE_ONLY = /^[(]?(?:约|分别|分别约|各)?(?:占|比例)/;
const EMPTY = /^(?:其中|具体(?:为|如下|情况)|分别为|主要包括|包括|如下|按[^,]{2,14}(?:分|划分)?)$/;
const NOT_A_LABEL =
  /(?:收到|受理|接到|申请|复议|诉讼|比上|较上|同比|增长|增加|减少|下降|访问|点击|浏览|阅读|粉丝|关注|办结|答复|累计|召开|举办|会议|培训|人员)|(?:^|[^类])占/;
/** Without 其中 a list of what was done is no list of parts. */
const DONE =
  /^(?:公开|发布|通过|在|更新|制作|开展|举办|编|印|推送|收|受|办|共|全|新增|召开|组织|利用|回复|答复|接|处理|累计|刊)/;
const COUNTERS = /^(?:共|共计|合计|总计|约|达|达到|为|有|各)*$/;

interface Piece {
  readonly read: Read;
  readonly at: number;
  readonly labelStart: number;
  readonly labelEnd: number;
}

/** The parts of one clause, or null when it is not a list of parts. */
function pieces(read: Read, whole: Parts, listed: boolean): Piece[] | null {
  const { text, tokens } = read.lexed;
  const found: Piece[] = [];
  let from = OPENING.exec(text)?.[0].length ?? 0;
  let at = text.indexOf(COUNT, from);
  while (at >= 0) {
    const next = text[at + 1];
    const nested = /^(?:包括|其中|含|\(其中|\(含)/.test(text.slice(at + 1));
    const ends = next === undefined || nested || /[、(),占和及以与.]/.test(next);
    const token = tokens.get(at);
    if (ends && token) {
      if (token.unit !== null && !whole.units.has(token.unit)) return found.length > 0 ? found : null;
      let end = at;
      const tail = /(?:共计|共有|合计|共|为|有|约|达|达到|计|:)+$/.exec(text.slice(from, at));
      if (tail && tail.index > 1) end = from + tail.index;
      const label = text.slice(from, end);
      if (
        label.length < 2 ||
        label.length > 40 ||
        COUNTERS.test(label) ||
        NOT_A_LABEL.test(label) ||
        label.includes('…') ||
        (!listed && DONE.test(label))
      )
        return found.length > 0 ? found : null;
      if (token.value > whole.value) return found.length > 0 ? found : null;
      found.push({ read, at, labelStart: from, labelEnd: end });
      if (nested) return found;
      from = at + 1;
      const join = /^(?:\((?:约?占)?[^()]*\)|占[^、,]*)?(?:[、和]|以及|及|与)?/.exec(text.slice(from));
      from += join?.[0].length ?? 0;
    }
    at = text.indexOf(COUNT, at + 1);
  }
  return found.length > 0 ? found : null;
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
  if (!part) return { claims: [...claims], parts: [], total: null };
  let whole = before && before.age < 1 && !sentence.opens ? { ...before, age: before.age + 1 } : null;
  if (!whole && claims.length === 0) return { claims: [], parts: [], total: null };
  const listed: Piece[] = [];
  let running = false;
  let sum = 0;
  for (const read of reads) {
    const own = claims.filter(claim => claim.read === read);
    const anchor = own.find(
      claim => claim.rule.indicator.id === WHOLE && claim.rule.says.states === undefined,
    );
    const text = read.lexed.text;
    const opened = /^[(]?(?:其中|包括|具体|主要|分别|按)/.test(text);
    if (whole && (running || opened || whole.age === 0)) {
      if (SHARE_ONLY.test(text) || EMPTY.test(text)) {
        running = true;
        continue;
      }
      const foreign = own.some(
        claim => !GIVES_WAY.test(claim.rule.indicator.id) && !BESIDE.test(claim.rule.indicator.id),
      );
      const found: Piece[] | null =
        foreign || (anchor && !running && !opened) ? null : pieces(read, whole, running || opened);
      const more = found?.reduce((add, piece) => add + (read.lexed.tokens.get(piece.at)?.value ?? 0), 0) ?? 0;
      if (found && sum + more <= whole.value * 1.25) {
        listed.push(...found);
        sum += more;
        running = true;
        continue;
      }
      if (running && !text.includes(COUNT) && text.length < 40) continue;
      running = false;
      if (sum > 0) whole = null;
    }
    if (anchor) {
      const token = read.lexed.tokens.get(anchor.at);
      whole = token ? { rule: part, value: token.value, units: part.units, age: 0 } : null;
      sum = 0;
      // 公开信息5条(其中A3条、B2条): the parts stand in the same clause.
      const rest = text.slice(anchor.at + 1);
      const inner =
        /^\(?其中|^[(]/.test(rest) && whole ? pieces(after(read, anchor.at + 1), whole, true) : null;
      if (inner) {
        listed.push(...inner);
        running = true;
      }
    }
  }
  const enough =
    listed.length >= 2 ||
    (listed.length === 1 && sum > 0 && reads.some(read => /其中/.test(read.lexed.text)));
  const kept = enough ? listed : [];
  const taken = new Set(kept.map(piece => `${piece.read.start}/${piece.at}`));
  return {
    claims: claims.filter(
      claim => !(GIVES_WAY.test(claim.rule.indicator.id) && taken.has(`${claim.read.start}/${claim.at}`)),
    ),
    parts: kept.map(piece => (text, heading, under) => made(piece, text, heading, under, reads)),
    total: kept.length > 0 ? null : whole,
  };
}

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
  return {
    indicator: PART,
    category: text.slice(place(piece.labelStart), end).replaceAll(FILLER, '').replace(/\s+/g, ''),
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
        rule: `${PART}/parts`,
      },
    ],
    marks: under.has('proactive') ? ['statutory'] : [],
  };
}
