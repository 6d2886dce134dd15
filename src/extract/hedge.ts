// Words around a number that say how sure it is: 约, 近, 余, 以上; and those that only bound it, so that nothing is stated.
import type { Qualifier } from '../core/quantity.ts';
import { tableOf } from './chars.ts';
import { finds, type Quick, quick } from './quick.ts';

export interface Hedge {
  readonly word: string;
  readonly qualifier: Qualifier;
  /** Characters that it takes before or behind the number. */
  readonly length: number;
}

/** 大约有300条, 约达300条: what may stand between the word and its number. */
const UP_TO = '(?=(?:有|为|计|达)?$)';
const BEFORE: readonly (readonly [Quick, Qualifier])[] = [
  [quick(/(?:不少于|不低于|不下于?|不止|超过|超出|多于|高于|突破|至少|(?<!赶)超|逾|愈)了?$/), 'over'],
  [quick(/(?:接近|将近|几乎|近乎|(?<![最附临邻靠])近|不到|不足)$/), 'under'],
  [quick(new RegExp(`(?:大约莫?|大概|大致|约莫|差不多|估计|(?<![预合公契条节制])约)${UP_TO}`)), 'approx'],
];
/** 不超过300条, 至多300条: a bound, which says no more than that it is not reached. */
const AT_MOST =
  /(?:[不未没](?:有|曾)?(?:超过?|超出|多于|高于|大于|逾|突破)|(?<!不)(?:少于|低于|小于)|[至最]多)了?$/;
/** 过百条, 破万人: only before round numerals in words; 通过, 经过 are other words. */
const ROUND = /(?<![通超经不])[过破]$/;
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:\(含\))?[及或]?(以上)(?!述)|(有余)/y, 'over'],
  [/(左右|上下)/y, 'approx'],
];
const BELOW = /(?:\(含\))?(?:[及或]?以下|以内|之内)/y;

/** Most numbers have no hedge: a look at the character beside them says so. */
const ENDS = tableOf('于过破少超逾愈了近到足约概有为计达致莫多下止出乎');
const STARTS = tableOf('以有左上(及或之');

/** How far back a word before a number is looked for. */
const REACH = 6;

/** The hedge right before a number that starts at `start`; `bound` where it only bounds it. */
export function hedgeBefore(text: string, start: number, round: boolean): Hedge | 'bound' | null {
  if (start === 0 || ENDS[text.charCodeAt(start - 1)] !== 1) return null;
  const head = text.slice(Math.max(0, start - REACH), start);
  if (AT_MOST.test(head)) return 'bound';
  if (round && ROUND.test(head)) return { word: head.slice(-1), qualifier: 'over', length: 1 };
  for (const [pattern, qualifier] of BEFORE) {
    const found = finds(pattern, head);
    if (found) return { word: found[0], qualifier, length: head.length - found.index };
  }
  return null;
}

/** The hedge right behind a number and its counting word. */
export function hedgeAfter(text: string, at: number): Hedge | 'bound' | null {
  if (STARTS[text.charCodeAt(at)] !== 1) return null;
  BELOW.lastIndex = at;
  if (BELOW.test(text)) return 'bound';
  for (const [pattern, qualifier] of AFTER) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { word: found[1] ?? (found[2] as string), qualifier, length: found[0].length };
  }
  return null;
}
