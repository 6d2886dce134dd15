// Which stretches of a sentence are a list of parts, and which of its numbers belong to the total.

import type { Claim, Read } from './claim.ts';
import type { Rule } from './compile.ts';
import { COUNT, OTHER, tokenAt } from './number.ts';
import { CLASS, OTHERS } from './part-labels.ts';
import { type Parts, type Piece, pieces, totalOf } from './part-pieces.ts';
import { quick, tests } from './quick.ts';

/** The indicator that parts break down. */
export const WHOLE = 'proactive.total';
/** A clause that only tells the share of the part before it. */
export const SHARE_ONLY = quick(/^[(]?(?:约|分别|分别约|各)?(?:占|比例)/);
/** Counting words of one and the same thing. */
const ITEMS: ReadonlySet<string> = new Set(['条', '篇', '则', '个', '份', '条次', '篇次']);
/** Kinds of papers: 市政府文件, 建议提案办理结果. */
const PAPER = /(?:文件|法规|规章|报告|结果|清单|方案|规划|公文|解读)$/;
/** Opens a list; what stands before it in the sentence tells where its items are shown. */
const LISTS = /^(?:其中|包括|分别)/;
const SHOWN = /公开|发布|公布/;
/** Behind the number of a part. */
const ENDS = /\ue001(?![、和及]|以及|$)/;

/** `least` figures or more, each at the end of its part, that add up to the value. */
export function givesAll(reads: readonly Read[], value: number, least = 3): boolean {
  let sum = 0;
  let parts = 0;
  for (const [index, { lexed }] of reads.entries()) {
    const counts = lexed.tokens.filter(({ kind }) => kind === 'count');
    if (counts.length === 0) {
      const next = reads[index + 1];
      // 业务类信息:65条,占总数的50.4%: a label before its colon, a share; 信息通过平台公开,其中甲类5条.
      if (tests(SHARE_ONLY, lexed.text) || next?.clause.before === ':') continue;
      if (parts === 0 && next && LISTS.test(next.lexed.text) && SHOWN.test(lexed.text)) continue;
      return false;
    }
    if (!lexed.text.endsWith(COUNT) || ENDS.test(lexed.text)) return false;
    for (const count of counts) sum += count.value;
    if (sum > value) return false;
    parts += counts.length;
  }
  return parts >= least && sum === value;
}

/** The counts of these clauses, four or more, add up to the value: a list, though no word opens it. */
export function isDivided(reads: readonly Read[], value: number): boolean {
  const tokens = reads.flatMap(({ lexed }) => lexed.tokens);
  const counts = tokens.filter(({ kind }) => kind === 'count');
  return (
    counts.length > 3 &&
    tokens.every(({ kind }) => kind !== 'percent') &&
    counts.reduce((sum, count) => sum + count.value, 0) === value
  );
}

const KIND =
  /(?:公开|发布|公布)了?(?!(?:各类|各种|有关|相关|政府|政务|的|全部|所有|本级|部门)|[^\ue001]*(?:政府|政务)信息)[^\ue001,、]{2,10}信息[^\ue001,、]{0,3}\ue001$/;

/**
 * 公开环境质量信息20篇;监测结果58条;行政处罚信息31件: kinds one after the other and no whole. So much is said only where
 * the first names its kind, the next ones stand behind semicolons, and one of them is more than it.
 */
export function isOneKind(reads: readonly Read[], claim: Claim): boolean {
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

/** 主动公开环境核查、应急管理等方面信息9条 */
const SEVERAL_OF =
  /^(?:其中|[一二三四五六七八九]是)?(?:主动|及时|依法)*(?:公开|发布|公布)了?[^\ue001;]{2,}等(?:方面|领域)?的?(?:政府|政务)?信息(?:共|共计)?\ue001$/;

/**
 * 公开环境核查等信息9条;公开食品安全等信息14条: kinds one after the other, none of which is the whole, where 其中 opens
 * them or a later one is more than the first.
 */
export function areKinds(reads: readonly Read[]): boolean {
  const told = reads.filter(({ lexed }) => lexed.text.includes(COUNT));
  const [first] = told;
  if (!first || told.length < 2) return false;
  const countOf = ({ lexed }: Read): number => tokenAt(lexed, lexed.text.length - 1)?.value ?? 0;
  return (
    told.every(({ lexed }) => SEVERAL_OF.test(lexed.text)) &&
    told.every(read => read === first || read.clause.before === ';') &&
    (/^其中/.test(reads[0]?.lexed.text ?? '') || told.some(read => countOf(read) > countOf(first)))
  );
}

/** 公开信息400条,报送信息179条,其中A类43条: another count of the same items does not end the list's total. */
export function within(read: Read, whole: Parts | null): boolean {
  if (!whole || !/信息(?:数量?|总数量?)?(?:共|共计|总计|合计|累计|为|达)?\ue001$/.test(read.lexed.text))
    return false;
  return read.lexed.tokens.every(
    token => token.kind === 'other' || (token.value <= whole.value && whole.units.has(token.unit ?? '')),
  );
}

/** 公开信息共计十一大类条(其中A231条、B70条、C15条): the total was lost, its parts were not. */
export function bracketed(read: Read, anchor: Claim, rule: Rule): readonly Piece[] | null {
  const open = /[(](?:其中|包括|包含)[^\ue001\ue002]*$/.exec(read.lexed.text.slice(0, anchor.at));
  if (!open || /\ue001/.test(read.lexed.text.slice(0, open.index))) return null;
  const whole = totalOf(rule, Number.POSITIVE_INFINITY);
  const found = pieces(headless(read, open.index), whole, true)?.found ?? [];
  return found.length > 2 ? found : null;
}

/**
 * Without what is counted in another word than the total (规范性文件7件 under 信息963条), unless all of them together give
 * the total: then it is one list.
 */
export function ofTotal(listed: readonly Piece[], sum: number, whole: Parts | null): readonly Piece[] {
  const unit = whole?.unit ?? null;
  if (unit === null || sum === whole?.value) return listed;
  const unitOf = (piece: Piece): string | null => tokenAt(piece.read.lexed, piece.at)?.unit ?? null;
  // 新闻类165条,服务类23篇: items by another word; a document (件) among items is none of them.
  const sameKind = (own: string | null): boolean =>
    own === unit || own === null || (ITEMS.has(own) && ITEMS.has(unit));
  // 公开信息6039条,其中规范性文件4件: one count of something else is no part.
  if (listed.length === 1 && listed.every(piece => !sameKind(unitOf(piece)) && !piece.site)) return [];
  // 其中法规2条、市政府文件26件、办理结果122件: a list that counts several of its kinds in their own words.
  const papers = listed.filter(piece => !sameKind(unitOf(piece)) && PAPER.test(piece.label));
  const counted = papers.length > 1 ? papers : [];
  const same = listed.filter(piece => unitOf(piece) === unit);
  // 公开信息372件,公开甲类信息2条、乙类信息2条、丙类信息22条: items of a total that is counted in 件.
  if (unit === '件' && listed.filter(piece => ITEMS.has(unitOf(piece) ?? '')).length > 2) return listed;
  // 网站发布20条,印发简报15期: issues are no items.
  const items = listed.filter(piece => unitOf(piece) !== '期');
  return same.length < 1
    ? items
    : listed.filter(piece => sameKind(unitOf(piece)) || counted.includes(piece) || piece.site !== null);
}

/** 公开甲类226条,乙类14条,共240条: parts before their total are believed when they give it. */
export function summed(reads: readonly Read[], claims: readonly Claim[], rule: Rule): Piece[] {
  const last = claims.find(claim => claim.rule.indicator.id === WHOLE && claim.read.index > 0);
  const value = last && tokenAt(last.read.lexed, last.at)?.value;
  if (!last || !value) return [];
  const whole = totalOf(rule, value);
  const before = reads.slice(0, last.read.index).filter(read => read.lexed.text.includes(COUNT));
  const found = before.flatMap(read => pieces(read, whole, true)?.found ?? []);
  const sum = found.reduce((add, piece) => add + (tokenAt(piece.read.lexed, piece.at)?.value ?? 0), 0);
  // 另通过某网发布甲类378条、乙类807条: of a place of its own.
  const ofPlace = found.some(({ label }) => /通过|利用|依托/.test(label));
  return found.length > 1 && sum === value && !ofPlace ? found : [];
}

/** 办公室5条,人事科7条: by whom, and of no kind. */
const OFFICE = /(?:[局委办厅处科股室站所队镇乡村]|中心|街道|社区|部门|单位)$/;
/** 我局公开公开年报1条: the first of a row. */
const FIRST_OF = new RegExp(
  `^(?:[我本全][局委办厅镇乡县区市街]道?|共|全年|累计|${OTHER}年?度?)*(?:主动|及时)?公开(?=[^${COUNT}、]{2,14}${COUNT}(?:$|、))`,
);

/** 我局公开信息公开年报1条,规划计划类2条,业务工作类85条,…: five kinds or more of one counting word, and nothing else behind. */
function rowOf(reads: readonly Read[], rule: Rule): Piece[] {
  const start = reads.findIndex(({ lexed }) => FIRST_OF.test(lexed.text));
  const first = reads[start];
  if (!first) return [];
  const whole = totalOf(rule, Number.POSITIVE_INFINITY);
  const head = FIRST_OF.exec(first.lexed.text)?.[0].length ?? 0;
  const found: Piece[] = [];
  for (const read of reads.slice(start)) {
    const own = read === first ? headless(read, head) : read;
    const more = pieces(own, whole, read === first)?.found ?? [];
    if (more.length !== own.lexed.tokens.filter(({ kind }) => kind === 'count').length) return [];
    if (!own.lexed.text.endsWith(COUNT) || (read !== first && read.clause.before !== ',')) return [];
    found.push(...more);
  }
  const units = new Set(found.map(({ read, at }) => tokenAt(read.lexed, at)?.unit));
  return found.length > 4 &&
    units.size === 1 &&
    units.has('条') &&
    found.every(({ site, label }) => !site && !OFFICE.test(label))
    ? found
    : [];
}

/** 主动公开信息,其中A57条,B27条,C20条: what opens a list whose whole nobody told. */
const DISCLOSED = quick(/(?:公开|发布|公布)(?:了)?(?:的)?(?:各类)?(?:政府|政务)?信息(?:中|里|如下)?$/);
const ON_DEMAND =
  /申请|不予|(?<![按照据级])要求|咨询|投诉|收到|受理|[未拟应须]|计划|上年|去年|重点领域|媒体|微信|微博|公众号/;

/**
 * The parts of a list without a whole: a clause that says that information was disclosed, three parts or more right behind
 * it, each in a clause of its own up to the end of the sentence, opened by 其中 where the first clause does not end in 中.
 */
export function wholeless(reads: readonly Read[], rule: Rule): Piece[] {
  const bare = rowOf(reads, rule);
  if (bare.length > 0 || reads.length < 4) return bare;
  const start = reads.findIndex(({ lexed }) => tests(DISCLOSED, lexed.text));
  const lead = reads[start]?.lexed.text ?? '';
  const first = reads[start + 1];
  if (!first || reads.length - start < 4 || ON_DEMAND.test(lead)) return [];
  if (!/[中里]$/.test(lead) && !LISTS.test(first.lexed.text)) return [];
  const whole = totalOf(rule, Number.POSITIVE_INFINITY);
  const found: Piece[] = [];
  for (const read of reads.slice(start + 1)) {
    const one = pieces(read, whole, true)?.found ?? [];
    if (
      one.length !== 1 ||
      one[0]?.site ||
      OFFICE.test(one[0]?.label ?? '') ||
      !read.lexed.text.endsWith(COUNT)
    )
      return [];
    found.push(...one);
  }
  return found;
}

const ON_ITS_OWN = new RegExp(`^[(]?(?:其中|包括)?主动公开的?(?:政府|政务)?(?:信息)?(?:共|共计)?${COUNT}`);
const ON_REQUEST = new RegExp(`^[(]?依申请公开的?(?:政府|政务)?(?:信息)?(?:共|共计)?${COUNT}`);

/** 公开信息687条,其中主动公开668条,依申请公开19条: the first counts more than what was disclosed on its own initiative. */
export function disclosedOf(reads: readonly Read[], claims: readonly Claim[]): Claim | undefined {
  const wholes = claims.filter(claim => claim.rule.indicator.id === WHOLE);
  const part = wholes.find(({ read }) => ON_ITS_OWN.test(read.lexed.text));
  if (!part || !reads.some(({ index, lexed }) => index > part.read.index && ON_REQUEST.test(lexed.text)))
    return undefined;
  return wholes.find(
    ({ read, at }) => read.index < part.read.index && (tokenAt(read.lexed, at)?.value ?? 0) > 0,
  );
}

/** True for a part that says it is a class. */
export const said = (piece: Piece): boolean => CLASS.test(piece.label);

/** 政策法规类 71条 on a line of its own. */
const CLASS_ALONE = quick(/^[^,。;\ue001-\ue003]{2,16}类(?:政府|政务)?(?:信息)?\ue001$/);

/** A sentence of two parts or more, each of which says that it is a class, or of one with a list number before it. */
export function classed(reads: readonly Read[], opens: boolean, goesOn: boolean): boolean {
  const [first, second] = reads;
  const labels = reads
    .filter(read => read.lexed.text.includes(COUNT))
    .map(read => read.lexed.text.split(COUNT)[0] ?? '');
  return (
    (labels.length > 1 ||
      (opens && reads.length === 1 && tests(CLASS_ALONE, reads[0]?.lexed.text ?? '')) ||
      labels[0]?.startsWith(OTHER) === true ||
      reads.some(read => tests(SHARE_ONLY, read.lexed.text))) &&
    (first?.lexed.text.includes(COUNT) === true ||
      (second?.clause.before === ':' && second.lexed.text.includes(COUNT))) &&
    labels.every(label => CLASS.test(label) || (goesOn && OTHERS.test(label)))
  );
}

/** The same clause with its head hidden, offsets unchanged. */
export function headless(read: Read, at: number): Read {
  return { ...read, lexed: { ...read.lexed, text: '\ue003'.repeat(at) + read.lexed.text.slice(at) } };
}
