// Totals and the parts that a sentence lists under them: 共发布N条,其中A类N条,占P%;B类N条…. Works on folded text.
import type { Span } from '../core/span.ts';
import { HOLDS } from './chars.ts';
import type { Clause, Outline, Sentence } from './clause.ts';
import { BORNE, SAYS_REST, withRest, withShares } from './list-back.ts';
import { figuresIn, numbersOf, type Part } from './list-numbers.ts';
import { add, bracketed, CUT, choose, type List, oneKind, totalBefore, whole } from './list-parts.ts';
import { quick, tests } from './quick.ts';

/** Words that announce a list. */
const TRIGGER = /其中(?:包括|包含|分别为)?|包括|分别(?:为|是)|分为/g;
const TRIGGERED = quick(new RegExp(TRIGGER.source));
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

/** Lists that a word announces: 其中, 包括, 分别为. */
function announced(
  folded: string,
  sentence: Span,
  own: readonly Part[],
  before: readonly Part[] | null,
  listed: readonly List[],
): List[] {
  const text = folded.slice(sentence.start, sentence.end);
  const triggers = [...text.matchAll(TRIGGER)].map(match => sentence.start + match.index);
  const opened = text.includes('(');
  const lists: List[] = [];
  let cut = false;
  triggers.forEach((trigger, at) => {
    const nested = triggers[at + 1] ?? null;
    const semicolon = text.indexOf(';', trigger - sentence.start);
    // 发布会14次,其中负责人参加4次;访谈8次,其中…: what follows the semicolon has parts of its own.
    const apart = nested !== null && semicolon >= 0 && sentence.start + semicolon < nested;
    const inside = (at > 0 && semicolon >= 0 && (lists.length > 0 || cut)) || apart;
    cut ||= apart;
    const end = inside ? sentence.start + semicolon : sentence.end;
    let hidden: Span | null = null;
    if (nested !== null) {
      const close = text.indexOf(';', nested - sentence.start);
      hidden = { start: nested, end: close < 0 ? sentence.end : sentence.start + close };
    }
    const after = oneKind(
      own.filter(
        ({ quantity }) =>
          quantity.start > trigger &&
          quantity.end <= end &&
          !(opened && bracketed(folded, trigger, quantity.start)) &&
          !(hidden && quantity.start > hidden.start && quantity.end <= hidden.end),
      ),
    );
    const opening = own.every(part => part.quantity.start > trigger);
    let total = totalBefore(own, trigger, after);
    if (!total && opening && before) {
      total = totalBefore(before, Number.POSITIVE_INFINITY, after);
      // 网站公开245条,微博87条,短视频45条。其中A类310条…: nothing says which of them it divides.
      if (total && !isWhole(before, total, after)) return;
      // 申请21件,其中信函2件、网络19件。其中予以公开…: the second list divides the 21 again.
      const found = total;
      const outer = listed.find(list => found && list.parts.includes(found));
      if (outer && found && add(after) !== found.quantity.value) total = outer.total;
    }
    if (!total) return;
    const [first, ...rest] = after;
    // 其中通过甲网站发布100条,乙类60条,丙类40条: the first part is a total of its own.
    if (first && rest.length > 1 && add(after) > total.quantity.value && add(rest) === first.quantity.value) {
      lists.push(whole(first, rest));
      return;
    }
    const parts = choose(folded, total, after);
    // What was carried on is a flow over two years, no part of what came in.
    const flow = parts.some(part => part.label.includes('结转')) && add(parts) !== total.quantity.value;
    // 其中274篇被采用: a number without words before it names no part.
    if (parts.length > 1 && !flow && parts.every(part => part.label !== ''))
      lists.push({
        total,
        parts,
        open: true,
        unclear: hidden?.end === sentence.end,
        some: some(folded, parts) || hasUncounted(folded, trigger, parts),
      });
  });
  return lists;
}

/** A list that no word announces counts only when it is a partition: 清理文件763件,废止81件,失效18件,… */
function silent(folded: string, own: readonly Part[]): List[] {
  for (const [at, total] of own.slice(0, 12).entries()) {
    // 政策类100条,占50%;动态类60条;其他类40条: what prints its share is a part.
    if (total.quantity.qualifier !== 'exact' || total.quantity.unit === null || total.share) continue;
    // 3名副局长…,专人2名,信息员1名: persons of several posts make a whole only where they are called one.
    if (/^[名人位]$/.test(total.quantity.unit) && !/(?:人员|队伍|人数)[^,;]{0,4}$/.test(total.label))
      continue;
    const rest = own.slice(at + 1).filter(part => part.quantity.unit === total.quantity.unit);
    const apart = rest.every(part => CUT.test(folded.slice(total.quantity.end, part.quantity.start)));
    const exact = rest.every(part => part.quantity.qualifier === 'exact' && part.quantity.value > 0);
    if (rest.length > 1 && apart && exact && Math.abs(add(rest) - total.quantity.value) < 1e-6)
      return [whole(total, rest)];
  }
  return [];
}

/** How far back the total of a list stands whose every part prints its share. */
const SHARES_BACK = 6;
/** How far back the total of a list with 其余 may stand. */
const BACK = 4;
/** Longer sentences are flattened tables. */
const LONGEST = 1500;

function holdsDigit({ clauses }: Outline, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) if ((clauses[at] as Clause).holds & HOLDS.digit) return true;
  return false;
}

/** Every list of a report's prose, in order of its sentences. `exclude`: places that official tables take. */
export function findLists(folded: string, parts: Outline, exclude: readonly Span[]): List[] {
  const lists: List[] = [];
  const read = new Map<Sentence, readonly Part[]>();
  const numbers = (sentence: Sentence): readonly Part[] => {
    const known = read.get(sentence) ?? numbersOf(folded, sentence);
    read.set(sentence, known);
    return known;
  };
  let skip = 0;
  let listed: { at: number; lists: readonly List[] } = { at: -1, lists: [] };
  parts.sentences.forEach((sentence, at) => {
    while (skip < exclude.length && (exclude[skip] as Span).end <= sentence.start) skip++;
    const taken = exclude[skip];
    if (taken && taken.start < sentence.end) return;
    if (sentence.end - sentence.start > LONGEST) return;
    // Most sentences hold no list: they are refused before their numbers are read.
    if (!holdsDigit(parts, sentence)) return;
    const figures = figuresIn(folded, sentence);
    if (figures < 2) return;
    const words = folded.slice(sentence.start, sentence.end);
    const triggered = tests(TRIGGERED, words);
    if (figures < (triggered ? 2 : 3) && !(figures === 2 && SAYS_REST.test(words))) return;
    const own = numbers(sentence);
    if (own.length < 2) return;
    const previous = triggered ? parts.sentences[at - 1] : undefined;
    const near = previous && previous.end - previous.start <= LONGEST ? numbers(previous) : null;
    const told = announced(folded, sentence, own, near, listed.at === at - 1 ? listed.lists : []);
    if (told.length > 0) {
      listed = { at, lists: told };
      lists.push(...told);
      return;
    }
    const partition = silent(folded, own);
    if (partition.length > 0) {
      lists.push(...partition);
      return;
    }
    const before = (back: number): (readonly Part[])[] =>
      parts.sentences
        .slice(Math.max(0, at - back), at)
        .reverse()
        .filter(one => one.end - one.start <= LONGEST)
        .map(numbers);
    if (own.filter(part => part.share).length >= BORNE) lists.push(...withShares(own, before(SHARES_BACK)));
    else if (SAYS_REST.test(words)) lists.push(...withRest(folded, own, before(BACK)));
  });
  return lists;
}
