// Which rules read which number or words of one clause.
import type { Claim, Read } from './claim.ts';
import type { Compiled, Rule } from './compile.ts';
import { type Before, beforeOf, isCompared, isSince, marksOf } from './context.ts';
import { sawAll } from './finder.ts';
import { isOfAll, isOther, type MatterTest } from './matter.ts';
import { type Lexed, type Token, tokenAt } from './number.ts';
import { may, quick, tests } from './quick.ts';
import type { Listener, Speech, Topics } from './topic.ts';

/** What came in the year itself, behind what has grown over several. */
const NEWLY = quick(/^[,(]?其中(?:本年度?|当年|今年|\ue003|20\d\d年度?)[^,;。0-9\ue001]{0,10}新增/);

function hasOne(topics: Topics, wanted: readonly string[]): boolean {
  for (const topic of wanted) if (topics.has(topic)) return true;
  return false;
}

/** True when the rule may read at a place where the text speaks so. */
function fits(
  { finder }: Compiled,
  rule: Rule,
  text: string,
  at: number,
  told: () => Speech,
  under: () => Topics,
): boolean {
  const { about, alone, not, at: where, away, category, under: homes } = rule.says;
  // What the text speaks of is found out only where a rule asks for it.
  if (about || alone || not || where || away) {
    const speech = told();
    if (about && !hasOne(speech.topics, about)) return false;
    // Two things under one number: 行政复议、行政诉讼5件,维持2件 tells neither.
    if (alone && hasOne(speech.topics, alone)) return false;
    if (not && hasOne(speech.sentence, not)) return false;
    if (where && !hasOne(speech.place, where)) return false;
    if (where && category && speech.place.size > 1) return false;
    if (away?.some(place => speech.place.has(place))) return false;
  }
  if (homes && !hasOne(under(), homes)) return false;
  // 公开信息96条(含规范性文件2条): what is said of another number does not forbid this one.
  for (const { pattern, own, needs } of rule.unless)
    if (sawAll(finder, needs) && tests(pattern, own ? text.slice(0, at + 1) : text)) return false;
  return true;
}

/** True when a number may be the rule's, whatever the words are. */
const fitsCount = (
  { units, phrase, says, losesUnit }: Rule,
  { unit, value }: Token,
  bare: boolean,
  limit: number | null,
): boolean =>
  // {n}{unit} needs one of the indicator's counting words; {n} alone may have lost its own, but has no other.
  // 件(次) is 件 where nothing else is said.
  (unit
    ? units.has(unit) || (unit.endsWith(')') && units.has(unit.slice(0, -3)))
    : !phrase.unit || (bare && losesUnit)) &&
  !(says.zero && value !== 0) &&
  value !== limit;

/** The law's own limit in a year; the newest where the year is unknown. */
const limitOf = ({ limit }: Rule['says'], year: number | null): number | null =>
  limit?.findLast(([from]) => year === null || year >= from)?.[1] ?? null;

/** True where one of the numbers of a match is the limit. */
const names = ({ tokens, places }: Read['lexed'], match: RegExpExecArray, limit: number): boolean =>
  tokens.some(({ kind, value }, index) => {
    const at = (places[index] as number) - match.index;
    return kind === 'count' && value === limit && at >= 0 && at < match[0].length;
  });

/** True when the words before speak of a figure of this year, not of plans, of other years or of a change. */
function isOfNow(before: Before, { says, indicator }: Rule, token: Token | undefined): boolean {
  if (before.will) return false;
  // None in all the years is none in this one, and what stands at a date has grown over the years.
  if (says.states !== 0 && !indicator.stock && isSince(before)) return false;
  return !token || says.anyYear === true || !isCompared(before);
}

/** Folded words around a clause: its heading, and what follows it. */
export interface Around {
  readonly heading: string;
  /** True where its headings or what its section has said before its sentence speak of requests for disclosure. */
  readonly told: () => boolean;
  readonly next: string;
  /** All its headings. */
  readonly titles: () => string;
}

/** True when a number or words (`token` null) tell of another matter than the rule's, or may. `whole`: where the phrase ends. */
function isOfOther(
  matter: MatterTest,
  text: string,
  whole: number,
  token: Token | null,
  spoken: string,
  around: Around,
): boolean {
  const said = spoken + text.slice(0, whole);
  const behind = text.slice(whole) + around.next;
  if (token !== null && isOfAll(matter, said, behind)) return true;
  if (isOther(matter, around.heading + said, behind)) return true;
  // 行政复议36件 where nothing around speaks of disclosure may be any matter's.
  return token !== null && token.value > 0 && !matter.own.test(spoken + text + around.next) && !around.told();
}

/** Every rule that reads the clause, once each; the strongest are chosen later. */
export function claimsOf(
  compiled: Compiled,
  read: Read,
  speech: Listener,
  under: () => Topics,
  spoken: string,
  year: number | null,
  around: Around,
): Claim[] {
  const { text } = read.lexed;
  const claims: Claim[] = [];
  // Most clauses have one number: what was asked last is asked again.
  let before: Before | null = null;
  let beforeAt = -1;
  for (const index of read.rules) {
    const rule = compiled.rules[index] as Rule;
    const { says, phrase } = rule;
    const counts = says.states === undefined;
    if (!may(rule.guards.ends, text)) continue;
    const limit = limitOf(says, year);
    const pattern = phrase.plain;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      pattern.lastIndex = match.index + 1;
      const [at, end] = stated(rule, match, text);
      const token = tokenAt(read.lexed, at);
      if (at < read.lead || (counts && !token)) continue;
      if (token && counts && !fitsCount(rule, token, read.bare, limit)) continue;
      if (says.zero && token?.value !== 0) continue;
      if (limit !== null && !counts && !names(read.lexed, match, limit)) continue;
      if (counts && leavesBracket(text, match.index, at)) continue;
      if (says.toward && !leads(says.toward, read.lexed, match, year)) continue;
      const whole = match.index + match[0].length;
      const from = match.index;
      const told = (): Speech => speech.at(text, read.cues, says.before ? from : counts ? at : whole);
      if (!fits(compiled, rule, text, at, told, under)) continue;
      if (rule.unlessSaid.some(pattern => tests(pattern, spoken))) continue;
      if (rule.said && !rule.said.some(pattern => tests(pattern, spoken))) continue;
      if (rule.matter && isOfOther(rule.matter, text, whole, counts && token ? token : null, spoken, around))
        continue;
      if (before === null || beforeAt !== at) before = beforeOf(spoken, text.slice(0, at));
      beforeAt = at;
      if (!isOfNow(before, rule, token)) continue;
      if (counts && isLaterOfSeveral(text, match.index, at)) continue;
      const said = rule.indicator.stock ? marksOf(before).filter(isOfStock) : marksOf(before);
      let marks = says.marks ? [...says.marks, ...said] : said;
      // 共公开4256条(其中本年度新增635条): the whole has grown over the years.
      if (counts && tests(NEWLY, text.slice(at + 1) || around.next)) marks = [...marks, 'to_date'];
      const unsaid =
        rule.matter && !rule.matter.own.test(spoken + text) && !rule.matter.own.test(around.titles());
      claims.push({
        rule,
        read,
        at,
        end,
        marks: unsaid ? ['matter_unsaid', ...marks] : marks,
        weight: match[0].length - gapsIn(phrase, match),
        from: match.index,
        whole: null,
      });
      break;
    }
  }
  return claims;
}

/** 粉丝数累计超3170万: what stands at a date has grown, and is the figure all the same. */
const isOfStock = (mark: string): boolean => mark !== 'cumulative' && mark !== 'to_date';

/** 无法提供17件(均为本机关不掌握)、不予处理3件: words in a bracket say nothing of a number behind it. */
function leavesBracket(text: string, from: number, to: number): boolean {
  const close = text.indexOf(')', from);
  if (close < 0 || close >= to) return false;
  const open = text.indexOf('(', from);
  return (open < 0 || open > close) && /[、,;]/.test(text[close + 1] ?? '');
}

/** 主动公开和不予公开的分别为386条、26条: the first number is the first thing's. */
const isLaterOfSeveral = (text: string, from: number, at: number): boolean =>
  text.slice(from, at).includes('分别') && /[、和及与][^、和及与\ue001]{0,6}$/.test(text.slice(0, from));

/** True when the last year named within the match is the report's own, or for `next` a later one or none. */
function leads(
  toward: 'own' | 'next' | 'past',
  { tokens, places }: Lexed,
  match: RegExpExecArray,
  year: number | null,
): boolean {
  let named: number | null = null;
  tokens.forEach((token, i) => {
    const at = places[i] as number;
    if (at >= match.index && at < match.index + match[0].length && token.year !== null) named = token.year;
  });
  if (toward === 'own') return named !== null && named === year;
  if (toward === 'past') return named === null || year === null || named < year;
  return named === null || year === null || named > year;
}

const NOWHERE: readonly [number, number] = [-1, -1];

/** Where a match has its number, or the words that state the value. */
function stated(rule: Rule, match: RegExpExecArray, text: string): readonly [at: number, end: number] {
  const { number, words, source, pattern } = rule.phrase;
  const start = match.index;
  const counts = rule.says.states === undefined;
  const found = match[counts ? number : words];
  if (found === undefined || (counts ? number : words) === 0)
    return counts ? NOWHERE : [start, start + match[0].length];
  // The sign of a number stands once in most matches, and the words begin them: the place is plain.
  const at = counts ? text.indexOf(found, start) : start;
  if (counts ? match[0].indexOf(found, at - start + 1) < 0 : source.startsWith('(?<w>'))
    return [at, at + found.length];
  pattern.lastIndex = start;
  const places = pattern.exec(text)?.indices?.groups;
  return (counts ? places?.n : places?.w) ?? NOWHERE;
}

/** How many characters the … of a phrase took: all groups but the number and the words. */
function gapsIn({ number, words }: Rule['phrase'], match: RegExpExecArray): number {
  let gaps = 0;
  for (let i = 1; i < match.length; i++) if (i !== number && i !== words) gaps += match[i]?.length ?? 0;
  return gaps;
}
