// Which numbers of a sentence are the parts of which total.
import type { Part } from './list-numbers.ts';

/** A total and its parts; labels are never empty. */
export interface List {
  readonly total: Part;
  readonly parts: readonly Part[];
  /** The list leaves open whether it is whole: 其中 promises parts, not a partition. */
  readonly open: boolean;
  /** Why nobody can tell where the list ends or what it counts: `nested_list`, `cut_short`, `unread_number`, `each`. */
  readonly unclear: string | null;
  /** A list inside another one's part. */
  readonly inner: boolean;
  /** 等 after the last part: the list itself says that it names some of them. */
  readonly some: boolean;
}

/** A list that names all its parts. */
export const whole = (total: Part, parts: readonly Part[]): List => ({
  total,
  parts,
  open: false,
  unclear: null,
  inner: false,
  some: false,
});

/** Marks between the parts of a list. */
export const CUT = /[、,;:。!\n]/;
/** Counting words of what one list may hold side by side. */
const THINGS = new Set('件 宗 例 项 条 个 起 份 篇 部 册 期 则 件次 条次 篇次'.split(' '));

/** True when one list may count both. */
export const alike = (a: string | null, b: string | null): boolean =>
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

/** True when a bracket opened after `from` is still open at `at`: 用稿274篇(县委264篇,市局10篇). */
export function bracketed(folded: string, from: number, at: number): boolean {
  const between = folded.slice(from, at);
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}

/** 申请50件,其中自然人48件,答复47件,结转3件: what was done with the requests is another list than who asked. */
export function oneKind(after: readonly Part[]): readonly Part[] {
  const done = after.findIndex(part =>
    /^(?:共|全年|已|均|全部|按期|按时|及时|依法|依规|如期|限期|在?规定时?限内|当年)*(?:答复|办结|办理|回复|结转|办复)/.test(
      part.label,
    ),
  );
  return done > 0 ? after.slice(0, done) : after;
}
