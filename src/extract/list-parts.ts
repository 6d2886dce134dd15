// Which numbers of a sentence are the parts of which total.
import type { Part } from './list-numbers.ts';

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

/** A list that names all its parts. */
export const whole = (total: Part, parts: readonly Part[]): List => ({
  total,
  parts,
  open: false,
  unclear: false,
  some: false,
});

/** Marks between the parts of a list. */
export const CUT = /[、,;:。!\n]/;
/** Counting words of what one list may hold side by side. */
const THINGS = new Set('件 宗 例 项 条 个 起 份 篇 部 册 期 则 件次 条次 篇次'.split(' '));

const alike = (a: string | null, b: string | null): boolean =>
  a === b || a === null || b === null || (THINGS.has(a) && THINGS.has(b));

/** Where two numbers stand in one stretch between marks (26个试点领域信息44条), the one in the total's unit counts. */
export function oneEach(folded: string, parts: readonly Part[], unit: string | null): Part[] {
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

/** The sum of parts. */
export const add = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + part.quantity.value, 0);

/**
 * The parts of one list: those in the total's unit, or all of like units, or their first ones, whichever give the total;
 * else those that come nearest to it.
 */
export function choose(folded: string, total: Part, after: readonly Part[]): Part[] {
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
export function bracketed(folded: string, from: number, at: number): boolean {
  const between = folded.slice(from, at);
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}

/** The total among the counts before `at`: one that the parts add up to, else the last in their unit, else the last. */
export function totalBefore(counts: readonly Part[], at: number, parts: readonly Part[]): Part | null {
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
export function oneKind(after: readonly Part[]): Part[] {
  const done = after.findIndex(part =>
    /^(?:共|全年|已|均|全部|按期|按时|及时|依法|依规|如期|限期|在?规定时?限内|当年)*(?:答复|办结|办理|回复|结转|办复)/.test(
      part.label,
    ),
  );
  return done > 0 ? after.slice(0, done) : [...after];
}
