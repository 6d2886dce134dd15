// Totals and the parts that a sentence lists under them: 共发布N条,其中A类N条,占P%;B类N条…. Works on folded text.
import type { Span } from '../core/span.ts';
import { HOLDS } from './chars.ts';
import type { Clause, Outline, Sentence } from './clause.ts';
import { announced, TRIGGERED } from './list-announced.ts';
import { BORNE, SAYS_REST, withRest, withShares } from './list-back.ts';
import { figuresIn, numbersOf, type Part } from './list-numbers.ts';
import { add, CUT, type List, whole } from './list-parts.ts';
import { tests } from './quick.ts';

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
