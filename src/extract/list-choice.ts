// The parts of one list among the numbers behind its total: those that give it, else those that can be meant.
import type { Part } from './list-numbers.ts';
import { add, alike, bracketed, oneEach } from './list-parts.ts';

/** Words before a number inside a part that has parts itself: 机构类20条,内有领导成员10条、机构职能4条. */
const INSIDE = /^(?:内有|内含|含|其中|具体为|包括|包含)/;
/** 总计21项, 共计8条: a sum of numbers before it. */
const SUM = /^(?:总计|合计|共计|小计)$/;
/** What is done with letters and calls: no part of what was published. */
const HANDLED =
  /(?:收到|受理|接到|接收|累计办理)(?!.{0,8}(?:信息|情况|机构|类)$)|^(?:共|全年|及时|已|并|均)*(?:回复|答复|办结|回应(?!关切)|处置|办理)/;
const OF_HANDLED =
  /申请|受理|收到|接到|收办|办理|办结|答复|处理|处置|回复|来[电信访]|咨询|投诉|留言|信访|建议|提案|诉求|工单|举报|案件/;
/** A dispute over an answer is no part of the requests. */
const DISPUTE = /行政复议|行政诉讼/;
const OF_DISPUTES = /复议|诉讼|案/;
/** What a site published holds nothing that stood elsewhere. */
const SITE = /网站|门户网|官网|[政务公开]网/;
const ELSEWHERE = /微信|微博|公众号|抖音|视频号|新媒体/;

const EXACT = 1e-6;
const gives = (parts: readonly Part[], goal: number): boolean =>
  parts.length > 1 && Math.abs(add(parts) - goal) < EXACT;

/** The parts up to the first that cannot be one of this total's. */
function upTo(total: Part, parts: readonly Part[]): readonly Part[] {
  const handled = !OF_HANDLED.test(total.label);
  const disputes = !OF_DISPUTES.test(total.label);
  const site = SITE.test(total.label) && !ELSEWHERE.test(total.label);
  const end = parts.findIndex(
    ({ label, quantity }, at) =>
      (handled && HANDLED.test(label)) ||
      (disputes && DISPUTE.test(label)) ||
      (site && ELSEWHERE.test(label)) ||
      (at > 0 && quantity.value > total.quantity.value),
  );
  return end < 0 ? parts : parts.slice(0, end);
}

/** How many numbers in a row must give the one before them to be its parts without a word that says so. */
const RUN = 3;
const LEAST = 10;

/** Without the parts of parts: 网站发布40条,内有动态30条、公告10条. `sure`: only where a word says so. */
function outer(parts: readonly Part[], sure = false): Part[] {
  const kept: Part[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Part;
    kept.push(part);
    let sum = 0;
    let end = at + 1;
    while (end < parts.length && sum < part.quantity.value - EXACT)
      sum += (parts[end++] as Part).quantity.value;
    const run = end - at - 1;
    const said = INSIDE.test(parts[at + 1]?.label ?? '');
    const nested = said ? run > 0 : !sure && run >= RUN && part.quantity.value >= LEAST;
    if (nested && Math.abs(sum - part.quantity.value) < EXACT) at = end - 1;
  }
  return kept;
}

/** The first number of each stretch between semicolons: 建议33件,主办10件;提案26件,主办11件. */
export function heads(folded: string, parts: readonly Part[]): Part[] {
  return parts.filter((part, at) => {
    const before = parts[at - 1];
    return !before || folded.slice(before.quantity.end, part.quantity.start).includes(';');
  });
}

/** The parts that give the total exactly, whatever stands beside them; null where none do. */
function partition(folded: string, total: Part, after: readonly Part[]): Part[] | null {
  const { value: goal, unit } = total.quantity;
  const each = oneEach(folded, after, unit);
  const every = each.filter(part => !SUM.test(part.label));
  const like = every.filter(part => alike(part.quantity.unit, unit));
  const strict = like.filter(part => part.quantity.unit === unit || part.quantity.unit === null);
  for (const set of [strict, like, heads(folded, like), outer(like)]) if (gives(set, goal)) return set;
  if (strict.length < 2) return null;
  // Things of other kinds (规范性文件3份, 发布会2场) are parts only where the sum shows it.
  if (goal >= LEAST && every.length > 2 && gives(every, goal)) return every;
  for (const set of [strict, like]) {
    let sum = 0;
    for (const [at, part] of set.entries()) {
      sum += part.quantity.value;
      if (at > 0 && Math.abs(sum - goal) < EXACT) return set.slice(0, at + 1);
    }
  }
  return null;
}

/**
 * The parts of one list: those that give the total, else those in its unit or in like ones that come nearest to it;
 * none where only one can be meant. `behind`: numbers of other kinds among them, which count where the sum shows it.
 */
export function choose(
  folded: string,
  total: Part,
  after: readonly Part[],
  behind: readonly Part[] = after,
): Part[] {
  const goal = total.quantity.value;
  const unit = total.quantity.unit;
  const exact =
    partition(folded, total, after) ?? (behind === after ? null : partition(folded, total, behind));
  if (exact) return exact;
  const own = upTo(total, after);
  const like = outer(
    oneEach(folded, own, unit).filter(part => alike(part.quantity.unit, unit)),
    true,
  ).filter(part => !SUM.test(part.label));
  const strict = like.filter(part => part.quantity.unit === unit || part.quantity.unit === null);
  if (strict.length < 2) return [];
  const sets = [strict, like];
  // 甲网站100条,其中A类60条,B类30条;在微信发布50条: what follows the first semicolon may be another total.
  for (const set of sets) {
    const cuts = set
      .slice(1)
      .map((part, at) => folded.slice((set[at] as Part).quantity.end, part.quantity.start).includes(';'));
    const cut = add(set) > goal ? cuts.indexOf(true) : -1;
    if (cut > 0) return set.slice(0, cut + 1);
    // 政策文件12条,其中图解5条;转载160条;…: one part of the total, and other totals.
    if (cut === 0 && (cuts.includes(false) || (set[1] as Part).quantity.value > goal)) return [];
  }
  if (add(strict) > goal) return like;
  const off = (set: Part[]): number => Math.abs(add(set) - goal);
  return sets.sort((a, b) => off(a) - off(b))[0] ?? [];
}

/** 公开2103条(不同渠道公开相同信息计1条),其中…: a number in a closed bracket is no total of what follows. */
const aside = (folded: string, { quantity }: Part, at: number): boolean => {
  const behind = folded.slice(quantity.end, Math.min(at, quantity.end + 200));
  return behind.includes(')') && bracketed(folded, Math.max(0, quantity.start - 60), quantity.start);
};

/** The total among the counts before `at`: one that the parts add up to, else the last in their unit, else the last. */
export function totalBefore(
  folded: string,
  counts: readonly Part[],
  at: number,
  parts: readonly Part[],
): Part | null {
  const unit = parts[0]?.quantity.unit ?? null;
  const before = counts.filter(part => part.quantity.end <= at && alike(part.quantity.unit, unit)).reverse();
  const plain = before.filter(part => !aside(folded, part, at));
  const found =
    before.find(part => part.quantity.value === add(parts)) ??
    plain.find(part => partition(folded, part, parts) !== null) ??
    plain.find(part => part.quantity.unit === unit) ??
    plain[0];
  return found ?? before[0] ?? null;
}
