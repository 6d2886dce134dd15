// One clause of a list of parts: its numbers and the labels before them.

import type { Read } from './claim.ts';
import type { Rule } from './compile.ts';
import { COUNT, OTHER, tokenAt } from './number.ts';
import {
  CLASS,
  COUNTERS,
  DONE,
  LABEL,
  NO_PART,
  NOT_A_LABEL,
  OPENING,
  OTHERS,
  OWN_YEAR,
  placeOf,
  type Site,
  tailOf,
  VERB,
} from './part-labels.ts';
import { quick, tests } from './quick.ts';

/** A total whose parts may follow. */
export interface Parts {
  readonly rule: Rule;
  readonly value: number;
  /** The counting word of the total, where it has one. */
  readonly unit: string | null;
  /** The parts indicator of the catalogue, with the counting words that its numbers may have. */
  readonly units: ReadonlySet<string>;
  /** Sentences since the total: parts stand in the same one or, after 其中, in the next. */
  readonly age: number;
  /** Its parts have been read. */
  readonly used: boolean;
  /** The sentence right above divided it by sites and accounts alone: its kinds may follow. */
  readonly placed: boolean;
  /** Classes of it stand line by line right above. */
  readonly inClasses: boolean;
  /** Between it and this sentence stands only what its items are about (公开的内容主要有…等). */
  readonly about: boolean;
  /** `to_date` where it counts more than the year. */
  readonly marks: readonly string[];
}

/** A total that has just been told, with neither parts nor words about its items yet. */
export const totalOf = (
  rule: Rule,
  value: number,
  unit: string | null = null,
  marks: readonly string[] = [],
): Parts => ({
  rule,
  value,
  unit,
  units: rule.units,
  age: 0,
  used: false,
  placed: false,
  inClasses: false,
  about: false,
  marks,
});

/** The total as it is known later. Written out, not spread over: what a spread defines twice is slow to make and to read. */
export const known = (
  { rule, unit, units, marks }: Parts,
  {
    value,
    age,
    used,
    placed,
    inClasses,
    about,
  }: Pick<Parts, 'value' | 'age' | 'used' | 'placed' | 'inClasses' | 'about'>,
): Parts => ({ rule, value, unit, units, age, used, placed, inClasses, about, marks });

export interface Piece {
  readonly read: Read;
  readonly at: number;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly label: string;
  /** The site or the platform whose figure the label says it is. */
  readonly site: Site | null;
  /** Of its total. */
  readonly marks: readonly string[];
}

interface Pieces {
  readonly found: readonly Piece[];
  /** A bracket with parts of the last part is still open. */
  readonly open: boolean;
}

function pieceOf(read: Read, at: number, labelStart: number, labelEnd: number, { marks }: Parts): Piece {
  const label = read.lexed.text.slice(labelStart, labelEnd);
  return { read, at, labelStart, labelEnd, label, site: placeOf(label), marks };
}

/** (包括A类125条、B类5条): several parts in one bracket. */
const SEVERAL = new RegExp(`^\\([^()]*${COUNT}[^()]*${COUNT}[^()]*\\)`);

/** The parts of one clause, or null when it is not a list of parts. `classes`: only labels that say they are a class. */
export function pieces(read: Read, whole: Parts, listed: boolean, classes = false): Pieces | null {
  const { text } = read.lexed;
  const found: Piece[] = [];
  const stop = (): Pieces | null => (found.length > 0 ? { found, open: false } : null);
  const apart = respectively(read, whole) ?? (listed ? numbersFirst(read, whole) : null);
  if (apart) return { found: apart, open: false };
  let from = OPENING.exec(text)?.[0].length ?? 0;
  // 5、预算信息1条: the number of a line.
  if (from === 0 && text[0] === OTHER && tokenAt(read.lexed, 0)?.year === null) from = 1;
  let at = text.indexOf(COUNT, from);
  // 公开概况类信息2条、预决算信息2条、采购项目信息22条: a row of kinds, though a verb opens it.
  const row = !listed && tests(ROW, text);
  while (at >= 0) {
    const next = text[at + 1];
    const nested = /^(?:包括|其中|含|\((?:其中|包括|包含|含))/.exec(text.slice(at + 1))?.[0];
    const ends = next === undefined || nested || /[、(),占和及以与等./①-⑳]/.test(next);
    const token = tokenAt(read.lexed, at);
    if (ends && token) {
      if (token.unit !== null && !whole.units.has(token.unit)) return stop();
      let end = at;
      const tail =
        /(?:累计|新增|总计|小计|共计|共有|合计|共|分别为|为|有|约|达|达到|(?<![统审会设])计|:)+$/.exec(
          text.slice(from, at),
        );
      if (tail && tail.index > 1) end = from + tail.index;
      if (text[from] === '(' && !text.slice(from, end).includes(')')) from++;
      // 政策法规(22条)、规划计划(5条): the number stands in brackets behind its label.
      const enclosed = next === ')' && text[end - 1] === '(' && end - 1 > from;
      if (enclosed) end -= 1 + (SHARE_BEFORE.exec(text.slice(from, end - 1))?.[0].length ?? 0);
      end -= tailOf(text.slice(from, end), token.unit !== null);
      const label = text.slice(from, end);
      const site = placeOf(label);
      if (
        label.length < 2 ||
        label.length > 64 ||
        COUNTERS.test(label) ||
        NOT_A_LABEL.test(label) ||
        (token.unit === '项' && DECISIONS.test(label)) ||
        label.includes('…') ||
        // 通过网站(含甲网,下同)发布: a comma in brackets has cut what stands before.
        (label.includes(')') && !label.includes('(')) ||
        bareWithin(read, from, end) ||
        (found.length === 0 && OWN_YEAR.test(text.slice(0, at))) ||
        (classes && !CLASS.test(label) && !(whole.inClasses && OTHERS.test(label))) ||
        (!listed && !row && !site && (DONE.test(label) || !LABEL.test(label)))
      )
        return stop();
      if (token.value > whole.value) return stop();
      const verb = site ? 0 : (VERB.exec(label)?.[0].length ?? 0);
      if (found.length === 0 && verb > 0 && NO_PART.test(label.slice(verb))) return stop();
      found.push(
        verb === 0
          ? { read, at, labelStart: from, labelEnd: end, label, site, marks: whole.marks }
          : pieceOf(read, at, from + verb, end, whole),
      );
      from = at + 1;
      if (nested && (!text.includes(')', at) || (site && SEVERAL.test(text.slice(at + 1))))) {
        // 网站公开225条(包括A类125条,…): the parts of what the site published are parts of the whole.
        if (!nested.startsWith('(') || !site) return { found, open: nested.startsWith('(') };
        from += nested.length;
        at = text.indexOf(COUNT, from);
        continue;
      }
      if (nested && !nested.startsWith('(')) return { found, open: false };
      if (enclosed || text[from] === ')') from++;
      const join = /^(?:\((?:约?占)?[^()]*\)|占[^、,①-⑳]*)?(?:[、和/①-⑳]|以及|及|与)?/.exec(text.slice(from));
      from += join?.[0].length ?? 0;
    }
    at = text.indexOf(COUNT, Math.max(at + 1, from));
  }
  return stop();
}

/** 其中22条为政策法规、5条为规划计划: each number stands before its label, and each label says that it is a kind. */
function numbersFirst(read: Read, whole: Parts): Piece[] | null {
  const { text } = read.lexed;
  const from = OPENING.exec(text)?.[0].length ?? 0;
  if (text[from] !== COUNT) return null;
  const found: Piece[] = [];
  for (const match of text.slice(from).matchAll(FIRST)) {
    const at = from + match.index;
    const token = tokenAt(read.lexed, at);
    const label = match[2] as string;
    const known = token?.unit && whole.units.has(token.unit) && token.value <= whole.value;
    if (!known || NOT_A_LABEL.test(label) || DONE.test(label) || !LABEL.test(label) || placeOf(label))
      return null;
    const labelStart = at + 1 + (match[1] as string).length;
    found.push(pieceOf(read, at, labelStart, labelStart + label.length, whole));
  }
  const last = found.at(-1);
  const every = found.length === text.split(COUNT).length - 1;
  return last && every && /^[。、]?$/.test(text.slice(last.labelEnd)) ? found : null;
}

/** 政务动态信息885信息公开目录信息30条: a number that lost its counting word parts two labels. */
function bareWithin(read: Read, from: number, to: number): boolean {
  for (let at = read.lexed.text.indexOf(COUNT, from + 1); at > 0 && at < to; ) {
    if (tokenAt(read.lexed, at)?.unit === null) return true;
    at = read.lexed.text.indexOf(COUNT, at + 1);
  }
  return false;
}

/** 行政许可3项、行政处罚11项: decisions that were made, and no items; 行政许可3条 are items. */
const DECISIONS = /^行政(?:许可|处罚|强制)数?$/;
const ROW = quick(new RegExp(`^(?:主动)?公开[^、,(]{2,20}信息${COUNT}(?:、[^、,(]{2,20}信息${COUNT}){2,}$`));
/** 政策法规占18%(23条): the share stands before the number. */
const SHARE_BEFORE = /(?:约?占比?约?)?\ue002$/;
const FIRST = new RegExp(
  `${COUNT}(为|是|属于|属|涉及|)([^、,和及与;()\\ue001-\\ue003]{2,24})(?:、|以及|和|及|与|$)`,
  'g',
);
const RESPECTIVELY = new RegExp(
  `^(.{4,80}?)(?:信息)?分别(?:为|有|是|占|达|公开|发布)?(${COUNT}(?:[、和及]${COUNT})+)$`,
);

/** 甲、乙、丙分别为20条、30条、70条: as many labels as numbers. */
function respectively(read: Read, whole: Parts): Piece[] | null {
  const { text } = read.lexed;
  const match = RESPECTIVELY.exec(text);
  if (!match) return null;
  const from = OPENING.exec(text)?.[0].length ?? 0;
  const names = text.slice(from, (match[1] as string).length).split(/([、和及])/);
  const found: Piece[] = [];
  let start = from;
  for (const [index, name] of names.entries()) {
    if (index % 2 === 0) found.push(pieceOf(read, 0, start, start + name.length, whole));
    start += name.length;
  }
  const numbers = [...text].flatMap((char, at) => (char === COUNT ? at : []));
  const fit = numbers.every(at => {
    const token = tokenAt(read.lexed, at);
    return token && token.value <= whole.value && (token.unit === null || whole.units.has(token.unit));
  });
  if (!fit || numbers.length !== found.length || found.some(one => one.labelEnd - one.labelStart < 2))
    return null;
  return found.map((one, index) => ({ ...one, at: numbers[index] as number }));
}

/** The label with what was done with its items. */
export const wholeLabelOf = ({ read, labelStart, labelEnd, at }: Piece): string =>
  read.lexed.text.slice(labelStart, Math.max(labelEnd, at));
