// Whether a sentence lists the parts of a total that stood in a sentence before.
import type { Read } from './claim.ts';
import type { Sentence } from './clause.ts';
import { classed, givesAll } from './part-lists.ts';
import { known, type Parts } from './part-pieces.ts';
import { quick, tests } from './quick.ts';

/** 通过网站公开381条,微信公开96条。按内容分,…: the total is divided again. */
const ANOTHER = quick(/^(?:按(?!照|[时期])|从)[^,\ue001]{1,14}(?:分|看|来看|来分|划分|统计)$/);
/** Words before a list that stands far from its total. */
export const ANNOUNCED = quick(
  /(?<!\ue001\)?等)(?:类别|分类|类型)(?:情况)?$|信息(?:工作)?中$|信息(?:总数量?|总量)(?:为|共)?\ue001中$/,
);
/** Sentences after which a total is forgotten. */
const FAR = 12;

/** What the items of a total are about, told without a number. */
const ABOUT =
  /(?:公开|发布|公布)(?:的|了)?(?:(?:政府|政务)?信息)?(?:的)?(?:主要)?(?:内容|类别|信息|范围)[^,]{0,4}(?:主要|包括|涉及|涵盖|有|是|为)/;

/** A total one sentence further on; `quiet`: the words of a sentence without numbers that it is carried over. */
export const aged = (total: Parts | null, quiet?: string): Parts | null =>
  total && total.age < FAR
    ? known(total, {
        value: total.value,
        age: total.age + 1,
        used: total.used,
        placed: total.placed && quiet === undefined,
        inClasses: total.inClasses,
        about: quiet !== undefined && (total.age === 0 || total.about) && ABOUT.test(quiet),
      })
    : null;

/** The total of the sentences before as it stands to a sentence, and what makes the sentence a list of its parts. */
interface Older {
  /** One sentence older than it was; null where there is none or it stands too far away. */
  readonly older: Parts | null;
  /** It stands right above, or its items are divided again. */
  readonly near: boolean;
  /** Words announce a list of its classes. */
  readonly announced: boolean;
  /** Each part says that it is a class. */
  readonly classes: boolean;
  /** The parts give it exactly. */
  readonly exact: boolean;
}

/** How the total `before` stands to the sentence of these clauses. */
export function totalOver(reads: readonly Read[], before: Parts | null, sentence: Sentence): Older {
  const older = aged(before);
  const another = older !== null && older.age < 4 && tests(ANOTHER, reads[0]?.lexed.text ?? '');
  const near =
    another ||
    (older?.placed === true && reads[0]?.lexed.text.startsWith('其中主要') === true) ||
    (older !== null &&
      (older.age === 1 || (before?.about === true && reads[0]?.lexed.text.startsWith('其中') === true)) &&
      !older.used &&
      (!sentence.opens || /^其中|信息中/.test(reads[0]?.lexed.text.slice(0, 16) ?? '')));
  const announced = older !== null && reads.some(read => tests(ANNOUNCED, read.lexed.text));
  const classes =
    older !== null && !older.used && !near && !announced && classed(reads, sentence.opens, older.inClasses);
  // 公开信息27条。机关简介1条,规划计划2条,…: a bare list is the total's where it gives the total exactly.
  const exact = older !== null && givesAll(reads, older.value);
  return { older, near, announced, classes, exact };
}
