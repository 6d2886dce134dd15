// Totals and the parts that a sentence lists under them: 共发布N条,其中A类N条,占P%;B类N条…. Works on folded text.
import type { Quantity } from '../core/quantity.ts';
import type { Span } from '../core/span.ts';
import { type Clause, HOLDS, type Outline, type Sentence } from './clause.ts';
import { FILLER } from './fold.ts';
import { readNumbers } from './number.ts';
import { finds, quick, tests } from './quick.ts';
import { isDigit } from './units.ts';

export interface Part {
  /** The words before the number, folded, for rules alone. */
  readonly label: string;
  /** Where they stand. */
  readonly words: Span;
  readonly quantity: Quantity;
  /** The percentage printed beside it, or null. */
  readonly share: Quantity | null;
}

/** A total and its parts; labels are never empty. */
export interface List {
  readonly total: Part;
  readonly parts: readonly Part[];
  /** The list leaves open whether it is whole: 其中 promises parts, not a partition. */
  readonly open: boolean;
  /** A second list inside the sentence hides where this one ends. */
  readonly unclear: boolean;
  /** 等 after the last part: the list itself says that it names some of them. */
  readonly some: boolean;
}

const TRIGGER = /其中|包括|分别(?:为|是)|分为/g;
const TRIGGERED = quick(new RegExp(TRIGGER.source));
const REST = /(?:其余|剩余|余下)(?:的)?$/;
/** Counts that are averages, peaks or changes, never parts. */
const RATE = quick(
  /(?:人均|日均|月均|年均|平均|均|每[日月年天人件次]|最[多长高少短]|同比|环比|比上年|较上年)[^,;、]{0,8}$/,
);
const CUT = /[、,;:。!\n]/;
const CUTS = new Set(Array.from('、,;:。!\n', char => char.charCodeAt(0)));
const THINGS = new Set([
  '件',
  '宗',
  '例',
  '项',
  '条',
  '个',
  '起',
  '份',
  '篇',
  '部',
  '册',
  '期',
  '则',
  '件次',
  '条次',
  '篇次',
]);

const alike = (a: string | null, b: string | null): boolean =>
  a === b || a === null || b === null || (THINGS.has(a) && THINGS.has(b));

const OPENS = quick(/^ *(?:其中|包括|分别为|分为)/);
const GAPS = quick(new RegExp(`[ \\n\\t${FILLER}]`));

/** The words before a number back to the last mark, without 其中. */
function wordsOf(folded: string, from: number, quantity: Quantity): Pick<Part, 'label' | 'words'> {
  let start = quantity.printed.start;
  while (start > from && !CUTS.has(folded.charCodeAt(start - 1))) start--;
  const whole = folded.slice(start, quantity.printed.start);
  const opening = finds(OPENS, whole)?.[0].length ?? 0;
  const label = tests(GAPS, whole)
    ? whole.slice(opening).replaceAll(FILLER, '').replace(/\s+/g, '').slice(-24)
    : whole.slice(Math.max(opening, whole.length - 24));
  return { label, words: { start: start + opening, end: quantity.printed.start } };
}

interface Numbers {
  readonly counts: readonly Part[];
  readonly from: number;
}

/** Counts of a sentence with labels and the shares printed right after them. */
function numbersOf(folded: string, sentence: Span): Numbers {
  const found = readNumbers(folded, sentence);
  const counts: Part[] = [];
  found.forEach((quantity, at) => {
    if (quantity.unit === '%') return;
    const next = found[at + 1];
    const gap = next ? folded.slice(quantity.printed.end, next.printed.start) : '';
    const share = next?.unit === '%' && /^[^0-9;。]{0,8}占[^0-9;。]{0,10}$/.test(gap) ? next : null;
    const { label, words } = wordsOf(folded, sentence.start, quantity);
    if (!tests(RATE, label)) counts.push({ label, words, quantity, share });
  });
  return { counts, from: sentence.start };
}

/** Where two numbers stand in one stretch between marks (26个试点领域信息44条), the one in the total's unit counts. */
function oneEach(folded: string, parts: readonly Part[], unit: string | null): Part[] {
  const kept: Part[] = [];
  for (const part of parts) {
    const last = kept[kept.length - 1];
    const between = last ? folded.slice(last.quantity.end, part.quantity.start) : ',';
    if (last && !CUT.test(between) && !/[和及与]/.test(between)) {
      if (part.quantity.unit === unit || last.quantity.unit !== unit) kept[kept.length - 1] = part;
    } else kept.push(part);
  }
  return kept;
}

/** 政策类100条、动态类120条等: what follows the last part of a list that leaves others out. */
const AND_OTHERS = /^(?: ?\([^()]{0,40}\)|占[^,;。]{0,12}%)?等(?![于级额同待候])/;
const some = (folded: string, parts: readonly Part[]): boolean => {
  const last = parts[parts.length - 1]?.quantity.printed.end ?? folded.length;
  return AND_OTHERS.test(folded.slice(last, last + 60));
};

const add = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.quantity.value, 0);

/**
 * The parts of one list: those in the total's unit, or all of like units, or their first ones, whichever give the total;
 * else those that come nearest to it.
 */
function choose(folded: string, total: Part, after: readonly Part[]): Part[] {
  const goal = total.quantity.value;
  const unit = total.quantity.unit;
  const like = oneEach(folded, after, unit).filter(part => alike(part.quantity.unit, unit));
  const strict = like.filter(part => part.quantity.unit === unit || part.quantity.unit === null);
  const sets = [strict, like].filter(set => set.length > 1);
  for (const set of sets) {
    if (Math.abs(add(set) - goal) < 1e-6) return set;
  }
  // Things of other kinds (信息1148条, 来电44790起) are parts only where the sum shows it.
  if (strict.length < 2) return [];
  for (const set of sets) {
    let sum = 0;
    for (const [at, part] of set.entries()) {
      sum += part.quantity.value;
      if (at > 0 && Math.abs(sum - goal) < 1e-6) return set.slice(0, at + 1);
    }
  }
  // 甲网站100条,其中A类60条,B类30条;在微信发布50条: what follows the first semicolon may be another total.
  for (const set of sets) {
    const gaps = set
      .slice(1)
      .map((part, at) => folded.slice((set[at] as Part).quantity.end, part.quantity.start));
    const cut = gaps.findIndex(gap => gap.includes(';'));
    if (cut > 0 && add(set) > goal) return set.slice(0, cut + 1);
  }
  const off = (set: Part[]): number => Math.abs(add(set) - goal);
  return sets.sort((a, b) => off(a) - off(b))[0] ?? [];
}

/** True when a bracket opened after `from` is still open at `at`: 用稿274篇(县委264篇,市局10篇). */
function bracketed(folded: string, from: number, at: number): boolean {
  const between = folded.slice(from, at);
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}

/** The total among the counts before `at`: one that the parts add up to, else the last in their unit, else the last. */
function totalBefore(counts: readonly Part[], at: number, parts: readonly Part[]): Part | null {
  const unit = parts[0]?.quantity.unit ?? null;
  const before = counts.filter(part => part.quantity.end <= at && alike(part.quantity.unit, unit)).reverse();
  return (
    before.find(part => part.quantity.value === add(parts)) ??
    before.find(part => part.quantity.unit === unit) ??
    before[0] ??
    null
  );
}

/** 申请50件,其中自然人48件,答复47件,结转3件: what was done with the requests is another list than who asked. */
function oneKind(after: readonly Part[]): Part[] {
  const done = after.findIndex(part =>
    /^(?:共|全年|已|均|全部|按期|按时|及时|依法|依规|如期|限期|在?规定时?限内|当年)*(?:答复|办结|办理|回复|结转|办复)/.test(
      part.label,
    ),
  );
  return done > 0 ? after.slice(0, done) : [...after];
}

/** Lists that a word announces: 其中, 包括, 分别为. */
function announced(
  folded: string,
  sentence: Span,
  own: Numbers,
  before: Numbers | null,
  listed: readonly List[],
): List[] {
  const text = folded.slice(sentence.start, sentence.end);
  const triggers = [...text.matchAll(TRIGGER)].map(match => sentence.start + match.index);
  const lists: List[] = [];
  let cut = false;
  triggers.forEach((trigger, at) => {
    const nested = triggers[at + 1] ?? null;
    const semicolon = text.indexOf(';', trigger - sentence.start);
    // 发布会14次,其中负责人参加4次;访谈8次,其中…: what follows the semicolon has parts of its own.
    const next = triggers[at + 1] ?? Number.POSITIVE_INFINITY;
    const apart = semicolon >= 0 && sentence.start + semicolon < next && next < sentence.end;
    const inside = (at > 0 && semicolon >= 0 && (lists.length > 0 || cut)) || apart;
    cut ||= apart;
    const end = inside ? sentence.start + semicolon : sentence.end;
    let hidden: Span | null = null;
    if (nested !== null) {
      const close = text.indexOf(';', nested - sentence.start);
      hidden = { start: nested, end: close < 0 ? sentence.end : sentence.start + close };
    }
    const after = oneKind(
      own.counts.filter(
        ({ quantity }) =>
          quantity.start > trigger &&
          quantity.end <= end &&
          !bracketed(folded, trigger, quantity.start) &&
          !(hidden && quantity.start > hidden.start && quantity.end <= hidden.end),
      ),
    );
    const opening = own.counts.every(part => part.quantity.start > trigger);
    let total = totalBefore(own.counts, trigger, after);
    if (!total && opening && before) {
      total = totalBefore(before.counts, Number.POSITIVE_INFINITY, after);
      // 申请21件,其中信函2件、网络19件。其中予以公开…: the second list divides the 21 again.
      const found = total;
      const outer = listed.find(list => found && list.parts.includes(found));
      if (outer && found && add(after) !== found.quantity.value) total = outer.total;
    }
    if (!total) return;
    const [first, ...rest] = after;
    // 其中通过甲网站发布100条,乙类60条,丙类40条: the first part is a total of its own.
    if (first && rest.length > 1 && add(after) > total.quantity.value && add(rest) === first.quantity.value) {
      lists.push({ total: first, parts: rest, open: false, unclear: false, some: false });
      return;
    }
    const parts = choose(folded, total, after);
    // 其中274篇被采用: a number without words before it names no part.
    // What was carried on is a flow over two years, no part of what came in.
    const flow = parts.some(part => part.label.includes('结转')) && add(parts) !== total.quantity.value;
    if (parts.length > 1 && !flow && parts.every(part => part.label !== ''))
      lists.push({
        total,
        parts,
        open: true,
        unclear: hidden?.end === sentence.end,
        some: some(folded, parts),
      });
  });
  return lists;
}

/** A list that no word announces counts only when it is a partition: 清理文件763件,废止81件,失效18件,… */
function silent(folded: string, own: Numbers): List[] {
  for (const [at, total] of own.counts.slice(0, 12).entries()) {
    if (total.quantity.qualifier !== 'exact' || total.quantity.unit === null) continue;
    const rest = own.counts.slice(at + 1).filter(part => part.quantity.unit === total.quantity.unit);
    const apart = rest.every(part => CUT.test(folded.slice(total.quantity.end, part.quantity.start)));
    const exact = rest.every(part => part.quantity.qualifier === 'exact' && part.quantity.value > 0);
    if (rest.length > 1 && apart && exact && Math.abs(add(rest) - total.quantity.value) < 1e-6)
      return [{ total, parts: rest, open: false, unclear: false, some: false }];
  }
  return [];
}

/** 甲13例,乙6例,其余11例: the rest makes it whole, and the total stands in an earlier sentence. */
function withRest(folded: string, own: Numbers, earlier: readonly Numbers[]): List[] {
  const rest = own.counts.find(part => REST.test(part.label) || /^(?:其余|剩余|余下)/.test(part.label));
  if (!rest) return [];
  const unit = rest.quantity.unit;
  const parts = oneEach(folded, own.counts, unit).filter(part => part.quantity.unit === unit);
  if (parts.length < 2) return [];
  const largest = Math.max(...parts.map(part => part.quantity.value));
  for (const numbers of earlier) {
    const total = numbers.counts.findLast(
      part =>
        part.quantity.unit === unit &&
        part.quantity.value >= largest &&
        /收到|受理|接到|共|办理|申请/.test(part.label),
    );
    if (total) return [{ total, parts, open: false, unclear: false, some: false }];
  }
  return [];
}

const [POINT, ...DATES] = Array.from('.年月日号时', char => char.charCodeAt(0));

/** How many numbers of a stretch can count something, at most three: not the digits of a date or a year. */
function figuresIn(folded: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end && count < 3; at++) {
    if (!isDigit(folded.charCodeAt(at))) continue;
    const next = at + 1 < end ? folded.charCodeAt(at + 1) : 0;
    if (!isDigit(next) && next !== POINT && !DATES.includes(next)) count++;
  }
  return count;
}

const SAYS_REST = /其余|剩余|余下/;
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
  const read = new Map<Sentence, Numbers>();
  const numbers = (sentence: Sentence): Numbers => {
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
    if (own.counts.length < 2) return;
    const previous = triggered ? parts.sentences[at - 1] : undefined;
    const near = previous && previous.end - previous.start <= LONGEST ? numbers(previous) : null;
    const told = announced(folded, sentence, own, near, listed.at === at - 1 ? listed.lists : []);
    if (told.length > 0) {
      listed = { at, lists: told };
      lists.push(...told);
      return;
    }
    const whole = silent(folded, own);
    if (whole.length > 0) {
      lists.push(...whole);
      return;
    }
    if (!SAYS_REST.test(words)) return;
    const earlier = parts.sentences.slice(Math.max(0, at - BACK), at).reverse();
    lists.push(...withRest(folded, own, earlier.filter(one => one.end - one.start <= LONGEST).map(numbers)));
  });
  return lists;
}
