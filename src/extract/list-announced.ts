// Lists that a word announces (其中, 包括, 分别为): which total they divide, where they end, whether they can be summed.
import type { Span } from '../core/span.ts';
import { choose, heads, totalBefore } from './list-choice.ts';
import type { Part } from './list-numbers.ts';
import { add, bracketed, type List, oneKind, whole } from './list-parts.ts';
import { quick } from './quick.ts';

/** Words that announce a list. */
const TRIGGER = /其中(?:包括|包含|分别为)?|包括|分别(?:为|是)|分为/g;
export const TRIGGERED = quick(new RegExp(TRIGGER.source));
/** 政策类100条、动态类120条等: what follows the last part of a list that leaves others out. */
const AND_OTHERS = /^(?: ?\([^()]{0,40}\)|占[^,;。]{0,12}%)?等(?![于级额同待候])/;

/** 其中包括:文件13件;部门预算、决算信息;提案85件: what is told without a number leaves the list open. */
function hasUncounted(folded: string, from: number, parts: readonly Part[]): boolean {
  const last = parts.at(-1)?.quantity.end ?? from;
  const pieces = folded.slice(from, last).split(';');
  return (
    pieces.length > 2 &&
    pieces.some(
      piece => piece.length > 3 && !/\d[\d,.]* ?[\u4e00-\u9fff%]/.test(piece.replace(/\d{4} ?年度?/g, '')),
    )
  );
}

/** True where words behind the last part say that there are others. */
const some = (folded: string, parts: readonly Part[]): boolean => {
  const last = parts[parts.length - 1]?.quantity.printed.end ?? folded.length;
  return AND_OTHERS.test(folded.slice(last, last + 60));
};

/** How many counts side by side hide which one the next sentence divides. */
const SEVERAL = 3;

/** True for a total that its parts give, or that stands among few others of its kind in its sentence. */
function isWhole(before: readonly Part[], total: Part, parts: readonly Part[]): boolean {
  const sum = add(parts);
  if (sum === total.quantity.value || total === before[0]) return true;
  const alike = before.filter(part => part.quantity.unit === total.quantity.unit);
  return alike.length < SEVERAL && (alike.length < 2 || sum <= total.quantity.value);
}

/** 目录发布30余篇885信息公开: a number without its unit inside the words of another one's part. */
const UNREAD = /(?<=[\u4e00-\u9fff])\d+(?=[\u4e00-\u9fff])/g;
/** Numbers that belong to words: years, hotlines, 26个试点领域, 第3批. */
const OF_WORDS = /^(?:(?:19|20)\d\d|1\d{4}|1[12]\d)$/;
const COUNTED = /^[年月日号个项大届次家种类期份批+多余.%]/;

function holdsUnread(label: string): boolean {
  for (const match of label.matchAll(UNREAD)) {
    const behind = label.slice(match.index + match[0].length);
    if (!OF_WORDS.test(match[0]) && !COUNTED.test(behind) && !/[第“《]$/.test(label.slice(0, match.index)))
      return true;
  }
  return false;
}

const WORD = /\S/g;

/** True when nothing but blanks stands behind. */
function endsText(folded: string, at: number): boolean {
  WORD.lastIndex = at;
  return !WORD.test(folded);
}

/** Why a list cannot be summed, whatever its numbers are. */
function unclear(
  folded: string,
  sentence: Span,
  parts: readonly Part[],
  all: readonly Part[],
  open: boolean,
): string | null {
  if (parts.some(({ label }) => label.endsWith('各'))) return 'each';
  if (all.some(({ words }) => holdsUnread(folded.slice(words.start, words.end)))) return 'unread_number';
  const last = parts[parts.length - 1]?.quantity.printed.end ?? sentence.end;
  const ends = folded.slice(sentence.start, sentence.end).trimEnd();
  const stops = /[,、:(]$/.test(ends) || endsText(folded, sentence.end);
  return open || (stops && !/[;。]/.test(folded.slice(last, sentence.end))) ? 'cut_short' : null;
}

/** Where the bracket ends that stands open at `at`; the end of the sentence where it never closes. */
function closing(text: string, at: number): number {
  let depth = 1;
  for (let i = at; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return text.length;
}

/**
 * Lists of a sentence that a word announces: 其中, 包括, 分别为. `own`: its numbers in order; `before`: those of the
 * sentence before, among which the total may stand, or null; `listed`: the lists that were read there.
 */
export function announced(
  folded: string,
  sentence: Span,
  own: readonly Part[],
  before: readonly Part[] | null,
  listed: readonly List[],
): List[] {
  const text = folded.slice(sentence.start, sentence.end);
  const opened = text.includes('(');
  const triggers = [...text.matchAll(TRIGGER)].map(({ index }) => ({
    at: sentence.start + index,
    close: opened && bracketed(text, 0, index) ? sentence.start + closing(text, index) : null,
  }));
  const opening = own.every(part => part.quantity.start > (triggers[0]?.at ?? 0));
  const lists: List[] = [];
  let cut = false;
  triggers.forEach(({ at: trigger, close }, at) => {
    const limit = close ?? sentence.end;
    // 公开42条,其中通知29条(其中处罚27条),人事1条: a list in a bracket hides nothing behind it.
    const nested = triggers
      .slice(at + 1)
      .find(one => one.at < limit && (close !== null || one.close === null));
    const mark = text.indexOf(';', trigger - sentence.start);
    const semicolon = mark < 0 || sentence.start + mark >= limit ? null : sentence.start + mark;
    const all = own.filter(
      ({ quantity }) =>
        quantity.start > trigger &&
        quantity.end <= limit &&
        !(opened && bracketed(folded, trigger, quantity.start)),
    );
    const push = (total: Part, parts: readonly Part[], hides: boolean): void => {
      const why = hides ? 'nested_list' : null;
      lists.push({
        total,
        parts,
        open: true,
        unclear: unclear(folded, sentence, parts, all, close === sentence.end) ?? why,
        inner: close !== null || at > 0,
        some: some(folded, all) || some(folded, parts) || hasUncounted(folded, trigger, parts),
      });
    };
    // 建议和提案59件,其中建议33件,主办10件;提案26件,主办11件: the first of each stretch.
    const first = heads(folded, all);
    const headed = first.length < all.length && first.length > 1;
    const counts = opening && before ? before : own.filter(part => part.quantity.end <= trigger);
    const headedBy = headed && counts.findLast(part => part.quantity.value === add(first));
    if (headedBy && nested !== undefined) {
      push(headedBy, first, false);
      return;
    }
    // 发布会14次,其中负责人参加4次;访谈8次,其中…: what follows the semicolon has parts of its own.
    const apart = nested !== undefined && semicolon !== null && semicolon < nested.at;
    const inside = (at > 0 && semicolon !== null && (lists.length > 0 || cut)) || apart;
    cut ||= apart;
    const end = inside && semicolon !== null ? semicolon : limit;
    let hidden: Span | null = null;
    if (nested !== undefined) {
      const stop = text.indexOf(';', nested.at - sentence.start);
      hidden = { start: nested.at, end: stop < 0 ? limit : sentence.start + stop };
    }
    const behind = all.filter(
      ({ quantity }) =>
        quantity.end <= end && !(hidden && quantity.start > hidden.start && quantity.end <= hidden.end),
    );
    const after = oneKind(behind);
    let total = totalBefore(folded, own, trigger, after);
    if (!total && opening && before) {
      total = totalBefore(folded, before, Number.POSITIVE_INFINITY, after);
      // 网站公开245条,微博87条,短视频45条。其中A类310条…: nothing says which of them it divides.
      if (total && !isWhole(before, total, after)) return;
      // 申请21件,其中信函2件、网络19件。其中予以公开…: the second list divides the 21 again.
      const found = total;
      const outer = listed.find(list => found && list.parts.includes(found));
      if (outer && found && add(after) !== found.quantity.value) total = outer.total;
    }
    if (!total) return;
    const [head, ...rest] = after;
    // 其中通过甲网站发布100条,乙类60条,丙类40条: the first part is a total of its own.
    if (head && rest.length > 1 && add(after) > total.quantity.value && add(rest) === head.quantity.value) {
      lists.push(whole(head, rest));
      return;
    }
    const parts = choose(folded, total, after, behind);
    const gives = add(parts) === total.quantity.value;
    if (!gives && !sums(total, parts, own, trigger, at > 0, close !== null)) return;
    // 其中274篇被采用: a number without words before it names no part.
    if (parts.length > 1 && parts.every(part => part.label !== ''))
      push(total, parts, hidden?.end === sentence.end);
  });
  return lists;
}

const CARRIED = /结转|转结/;

/** True where parts that do not give the total may be said to fail it. */
function sums(
  total: Part,
  parts: readonly Part[],
  own: readonly Part[],
  trigger: number,
  nested: boolean,
  inBracket: boolean,
): boolean {
  // What was carried on is a flow over two years, no part of what came in; nor does it divide what came.
  if (parts.some(part => CARRIED.test(part.label)) || CARRIED.test(total.label)) return false;
  if (inBracket) return true;
  // 公开96条,其中网站41条,其中解读2份,执法6条,部门55条: what exceeds the inner total goes back to the outer one.
  if (nested) return add(parts) <= total.quantity.value;
  // 讲座165场、培训57场、咨询2706场,其中…: nothing says which of them it divides.
  const alike = own.filter(
    part => part.quantity.end <= trigger && part.quantity.unit === total.quantity.unit && !part.share,
  );
  return alike.length < SEVERAL;
}
