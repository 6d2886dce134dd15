// When what a sentence tells happened: in the report's own year, in another, in several, or in the first months of one.
import { type Candidate, withMarks } from './candidate.ts';
import type { Claim } from './claim.ts';
import { dated } from './context.ts';
import type { Lexed, Token } from './number.ts';
import { quick, tests } from './quick.ts';

/** 截至6月底公开420条: the year went on. */
const UP_TO = quick(/截[至止]到?$/);
const isEarly = (date: string): boolean => /^(?:[1-9]|1[01])月/.test(date);

/** 2021年结转2件 in the report on 2022: the year belongs to what was carried over. */
const CARRIED = /^(?:度)?(?:受理|收到|申请|的|未办结|未|结|件|无|没有)*(?:结转|转结|转入|续办)/;

/** 2011年以来, 2008年5月1日以来: of all the years since. */
const SINCE = quick(/^\ue003{0,2}日?(?:起|实施|施行)?以来/);
/** 2009-2012年, 运行5年来: no dates, but years all the same. */
const YEARS = quick(/(?:^|[^\d-])(?:19|20)\d\d[-—–~](?:19|20)\d\d年|(?:^|\D)(?:[2-9]|1\d)年来/);

/** 整理2003年至2013年文件,全年公开70条: of the year alone, after several. */
const OF_YEAR = quick(/^(?:全年|本年|今年|当年)/);

/** The times that a sentence names, clause by clause. */
export interface Times {
  /** The year named last; null before any. */
  readonly named: number | null;
  /** Several years are told of together: 2008年至2013年. */
  readonly several: boolean;
  /** A day before December ends what is told. */
  readonly early: boolean;
  /** The clause itself tells of the report's own year. */
  readonly own: boolean;
}

/** Before the first clause of a sentence. */
export const NO_TIMES: Times = { named: null, several: false, early: false, own: false };

/** The times after a clause, lexed and in its own words. `fiscal`: the report's own year. */
export function timesAfter(
  times: Times,
  { text, tokens, places }: Lexed,
  words: string,
  fiscal: number | null,
): Times {
  let { named, several, early } = times;
  if (several && tests(OF_YEAR, text)) several = false;
  let own = false;
  if (tests(YEARS, words)) several = true;
  for (let i = 0; i < tokens.length; i++) {
    const { year, start, end } = tokens[i] as Token;
    const at = places[i] as number;
    if (year === null && tests(UP_TO, text.slice(0, at))) {
      early = isEarly(words.slice(start, end));
      // 清理了2003年至2008年的信息,截止12月底公开746条: a day of one year, after several years of something else.
      if (at < 4 && !text.includes('累计')) several = false;
    }
    const until = tokens[i + 1]?.year ?? null;
    if (year !== null && until !== null)
      several =
        year < until && end - start < 6 && /^[至到~—–-]{1,2}$/.test(text.slice(at + 1, places[i + 1]));
    if (year === null || !dated(text, at) || CARRIED.test(text.slice(at + 1))) continue;
    named = year;
    own ||= year === fiscal;
    if (fiscal !== null && year < fiscal && tests(SINCE, text.slice(at + 1))) several = true;
    else if (until === null && tokens[i - 1]?.year == null) several = false;
  }
  return { named, several, early, own };
}

/** What the times say of a figure, as marks. */
export function marksOfTimes(
  { named, several, early }: Times,
  { rule, marks: given }: Claim,
  fiscal: number | null,
): string[] {
  const marks: string[] = [];
  if (fiscal !== null && named !== null && !rule.says.anyYear && !given.includes('own_year'))
    marks.push(named === fiscal ? 'own_year' : 'other_year');
  if (early) marks.push('to_date');
  if (several && rule.says.states === undefined && !rule.indicator.stock) marks.push('of_years');
  return marks;
}

/** A figure of another year in a report that speaks of its own: it is no slip of the pen. */
export const inOwnYear = (figure: Candidate): Candidate =>
  figure.marks.includes('other_year') ? withMarks(figure, [...figure.marks, 'beside_own_year']) : figure;
