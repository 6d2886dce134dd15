// Prose to candidates: which rule reads which number of which clause.
// Longer than most: clause, claim and figure share one shape, and are read top to bottom as one pass.
import { contains, overlaps, type Span } from '../core/span.ts';
import type { Candidate } from './candidate.ts';
import { type Clause, HOLDS, headings, type Outline, type Section } from './clause.ts';
import type { Compiled, Rule } from './compile.ts';
import { type Before, beforeOf, dated, isCompared, isPlan, isSince, marksOf } from './context.ts';
import { NOTHING, sawOne, scan } from './finder.ts';
import { fold } from './fold.ts';
import { isOfAll, isOther } from './matter.ts';
import { COUNT, type Lexed, lex, OTHER, PERCENT, type Token, tokenAt } from './number.ts';
import type { Parts } from './part-pieces.ts';
import { readParts } from './parts.ts';
import { holdsAt, may, quick, tests } from './quick.ts';
import { after, place, type Squeezed, squeeze } from './squeeze.ts';
import { mayState } from './stating.ts';
import { type Listener, listener, type Speech, type Topics, topicsUnder } from './topic.ts';
import { isOfOne, whoseOf } from './whose.ts';

/** Longer clauses are flattened tables or broken texts: only their head is tried. */
const LONGEST = 600;

/** A clause ready for rules. */
export interface Read extends Span {
  readonly clause: Clause;
  /** Lexed characters at the start that belong to the clause before the colon. */
  readonly lead: number;
  /** Its place in its sentence. */
  readonly index: number;
  readonly squeezed: Squeezed;
  readonly lexed: Lexed;
  readonly cues: readonly number[];
  readonly rules: readonly number[];
  /** One of a list whose numbers have no counting word: 当面申请2,网络申请8,信函申请2. */
  readonly bare: boolean;
}

/** A rule that fits a number or words of a clause. */
export interface Claim {
  readonly rule: Rule;
  readonly read: Read;
  /** Lexed offset of the number, or of the words. */
  readonly at: number;
  readonly end: number;
  marks: readonly string[];
  /** The figure of which the words say that it is all so. */
  whole?: Claim;
  /** Characters of its own that the phrase found: the more, the more specific. */
  readonly weight: number;
  /** Lexed offset where the phrase starts. */
  readonly from: number;
}

const nothingDeaf = (): boolean => false;
const deafTo =
  (named: readonly Claim[]) =>
  (hit: { readonly at: number }): boolean =>
    named.some(claim => claim.from < hit.at && hit.at <= claim.at);

const isGrown = (mark: string): boolean => mark === 'to_date' || mark === 'cumulative';

/** 其中本年度公开214条: no part but the year's own. */
const OF_YEAR = /本年|今年|当年|全年|新增|\ue003/;
/** What came in the year itself, behind what has grown over several. */
const NEWLY = quick(/^[,(]?其中(?:本年度?|当年|今年|\ue003|20\d\d年度?)[^,;。0-9\ue001]{0,10}新增/);
/** Opens the parts of what the sentence has counted before. */
const OF_WHOLE = quick(/^[(]?(?:其中|包括|其中包括|分别)/);

/** 截至6月底公开420条: the year went on. */
const isEarly = (date: string): boolean => /^(?:[1-9]|1[01])月/.test(date);

/** A title and a heading name the year without speaking of it. */
const TITLED = quick(/年报|报告|总结/);
/** Marks that end a clause of a running sentence. */
const ENDS = new Set(Array.from(',;。', mark => mark.charCodeAt(0)));

/** 2021年结转2件 in the report on 2022: the year belongs to what was carried over. */
const CARRIED = /^(?:度)?(?:受理|收到|申请|的|未办结|未结|件|未|无|没有)*(?:结转|转结|转入|续办)/;

const sameThing = (a: Claim, b: Claim): boolean =>
  a.rule.indicator === b.rule.indicator &&
  a.rule.says.states === undefined &&
  (a.rule.says.category ?? null) === (b.rule.says.category ?? null);

/** 由32件增加到45件: the level that was reached counts, the one that was left does not. */
const LEFT = new RegExp(
  `[由从](?:(?:${OTHER}|去年|上年)度?(?:年?[初末底])?的?|(?:年初|原来|最初|原先)的?)?${COUNT}(?:增加|增长|上升|提高|提升|减少|下降|降低|降|增|升)(?:了)?(?:到|至|为)(?=(?:(?:${OTHER}|今年|本年)度?的?)?${COUNT})`,
  'g',
);
/** An aside between a noun and its number: 新闻发布会(通气会)11场, 网站(含转发)319条. */
const ASIDE = new RegExp(
  `(?<=[\\u3400-\\u9fff”"])\\([^()${COUNT}${PERCENT}]{1,24}\\)(?=(?:总?数量?|共计?|合计|累计|为|达|约)?${COUNT})`,
  'g',
);

/** How many accounts or columns publish: 微信账号(1个)发布信息149条 says 149 of the account. */
const HOW_MANY = new RegExp(
  `\\((?:共|计|有)?${COUNT}\\)(?=(?:上|共|全年|累计)*(?:公开|发布|推送|更新|编发|刊发))`,
  'g',
);
/** How a form counts is no figure: 主动公开政府信息数(不同渠道和方式公开相同信息计1条)56条. */
const COUNTING = new RegExp(`\\([^()${COUNT}]{0,40}(?:相同|同一)[^()${COUNT}]{0,16}计${COUNT}\\)`, 'g');

/** An aside that a colon cuts in two: its end, and what stands before it. */
const CLOSES = quick(
  new RegExp(`^[^()${COUNT}${PERCENT}]{1,60}\\)(?:共|共计|合计|累计|总计|计|约)*${COUNT}`),
);
/** 局网站(http://example.cn/)发布922条: an address in brackets. */
const ADDRESS = quick(/^\/\/[^()]{1,90}\)/);
const TO_BRACKET = /^[^()]*\)/g;
const UNCLOSED = new RegExp(`^([^()${COUNT}${PERCENT}]{2,80})\\([^()]{0,12}$`);

const MAY_LEAVE = quick(new RegExp(LEFT.source));

/** A lexed clause without such asides: places in the text are kept. */
function withoutAsides(own: Lexed): Lexed {
  let lexed = own;
  if (own.text.includes(')') && own.text.search(COUNTING) >= 0) lexed = without(lexed, COUNTING);
  if (own.text.includes(')') && lexed.text.search(ASIDE) >= 0) lexed = without(lexed, ASIDE);
  if (lexed.tokens.length > 1 && lexed.text.includes(`${COUNT})`)) lexed = without(lexed, HOW_MANY);
  if (own.tokens.length > 1 && tests(MAY_LEAVE, own.text)) lexed = without(lexed, LEFT);
  return lexed;
}

function without(own: Lexed, pattern: RegExp): Lexed {
  let text = '';
  const at: number[] = [];
  const tokens: Token[] = [];
  const places: number[] = [];
  let from = 0;
  const copy = (to: number): void => {
    for (let i = 0; i < own.places.length; i++) {
      const place = own.places[i] as number;
      if (place < from || place >= to) continue;
      tokens.push(own.tokens[i] as Token);
      places.push(text.length + place - from);
    }
    text += own.text.slice(from, to);
    for (; from < to; from++) at.push(own.at[from] as number);
  };
  for (const aside of own.text.matchAll(pattern)) {
    copy(aside.index);
    from = aside.index + aside[0].length;
  }
  copy(own.text.length);
  at.push(own.at[own.text.length] as number);
  return { text, at, tokens, places };
}

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
  speech: Speech,
  under: () => Topics,
): boolean {
  const { about, alone, not, at: where, away, category, under: homes } = rule.says;
  if (about && !hasOne(speech.topics, about)) return false;
  // Two things under one number: 行政复议、行政诉讼5件,维持2件 tells neither.
  if (alone && hasOne(speech.topics, alone)) return false;
  if (not && hasOne(speech.sentence, not)) return false;
  if (where && !hasOne(speech.place, where)) return false;
  if (where && category && speech.place.size > 1) return false;
  if (away?.some(place => speech.place.has(place))) return false;
  if (homes && !hasOne(under(), homes)) return false;
  // 公开信息96条(含规范性文件2条): what is said of another number does not forbid this one.
  for (const { pattern, own, anchors } of rule.unless)
    if (sawOne(finder, anchors) && tests(pattern, own ? text.slice(0, at + 1) : text)) return false;
  return true;
}

/**
 * Everything that prose states, sentence by sentence. `exclude` are the places that official tables take. `year`, the
 * report's fiscal year, marks figures that are dated by it or by another and tells 结转至2023年 from 结转至2024年. `bodyName`
 * (folded) tells other bodies' figures from its own. Linear in the length of the text.
 */
export function readProse(
  text: string,
  folded: string,
  parts: Outline,
  compiled: Compiled,
  exclude: readonly Span[] = [],
  year: number | null = null,
  bodyName = '',
): Candidate[] {
  const found: Candidate[] = [];
  const whose = whoseOf(bodyName);
  const homeOf = homes(text, folded, parts, compiled);
  let section = homeOf(0);
  const speech = listener(compiled);
  let total: Parts | null = null;
  let skip = 0;
  let ownYear = false;
  for (const sentence of parts.sentences) {
    if (section.index !== sentence.section) section = homeOf(sentence.section);
    if (sentence.opens) speech.line(section.topics);
    else speech.sentence();
    if (section.plan) continue;
    while (skip < exclude.length && (exclude[skip] as Span).end <= sentence.start) skip++;
    const taken = exclude[skip];
    if (taken && contains(taken, sentence)) continue;

    const reads: Read[] = [];
    const claims: Claim[] = [];
    let spoken = '';
    let dates: number | null = null;
    let within = false;
    let early = false;
    let lead = '';
    let others = false;
    let bare: boolean | null = null;
    for (let index = sentence.first; index < sentence.last; index++) {
      const clause = parts.clauses[index] as Clause;
      // 三、依申请公开情况 本年度未收到申请: the heading on the same line is no part of what the clause says.
      const head = parts.sections[sentence.section]?.heading;
      const from = head && head.start === clause.start && head.end < clause.end ? head.end : clause.start;
      const gaps = (clause.holds & HOLDS.gap) !== 0;
      const squeezed = squeeze(folded, from, Math.min(clause.end, from + LONGEST), gaps);
      const own = withoutAsides(lex(squeezed.text, (clause.holds & HOLDS.numeral) !== 0));
      // 新收申请：12件 — the words before the colon say what the number counts.
      const joined =
        clause.before === ':' &&
        own.tokens.length > 0 &&
        /^(?:共|为|计|约|合计|共计)*[\ue001\ue002]/.test(own.text);
      // 发布各类信息(包括：预报、预警)共1631条 — what stands before the bracket goes on behind it.
      const open =
        clause.before === ':' && (tests(CLOSES, own.text) || tests(ADDRESS, own.text))
          ? UNCLOSED.exec(lead)
          : null;
      const lexed = joined
        ? prefixed(lead.replaceAll(/[\ue001\ue002]/g, '\ue003'), own)
        : open
          ? prefixed(open[1] as string, without(own, TO_BRACKET))
          : own;
      lead = own.text;
      const quiet = own.tokens.length === 0 && !mayState(compiled.finder.stating, own.text);
      const words = quiet
        ? NOTHING
        : scan(compiled.finder, lexed.text, lexed.text.includes(COUNT), lexed.text.includes(PERCENT));
      let named: Claim[] | null = null;
      const alone = own.tokens.length === 1 && own.tokens[0]?.unit === null && tests(BARE, own.text);
      if (alone && bare === null)
        bare = (folded.slice(sentence.start, sentence.end).match(BARE_ONES)?.length ?? 0) >= LISTED;
      const read: Read = {
        start: clause.start,
        end: clause.end,
        clause,
        lead: lexed.text.length - own.text.length,
        index: reads.length,
        squeezed,
        lexed,
        cues: words.cues,
        rules: words.rules,
        bare: alone && bare === true,
      };
      reads.push(read);
      for (let i = 0; i < own.tokens.length; i++) {
        const { year: named, start, end } = own.tokens[i] as Token;
        const at = own.places[i] as number;
        if (named === null && /截[至止]到?$/.test(own.text.slice(0, at)))
          early = isEarly(squeezed.text.slice(start, end));
        if (named === null || !dated(own.text, at) || CARRIED.test(own.text.slice(at + 1))) continue;
        dates = named;
        if (named === year && !tests(TITLED, own.text) && ENDS.has(folded.charCodeAt(clause.end)))
          ownYear = true;
      }
      if (tests(OF_WHOLE, own.text)) within = true;
      const blocked = taken !== undefined && overlaps(taken, clause);
      if (!blocked && words.rules.length > 0) {
        const time = year === null || dates === null ? null : dates === year ? 'own_year' : 'other_year';
        const around = {
          heading: section.said,
          told: () => {
            // 推进政务公开 as a heading names no dispute over disclosure.
            const titles = headings(folded, parts, sentence.section).filter(title => tests(DISPUTED, title));
            const from = Math.max(parts.sections[sentence.section]?.start ?? 0, sentence.start - TOLD);
            return titles.length > 0 || tests(REQUESTED, folded.slice(from, sentence.start));
          },
          next: folded.slice(clause.end, clause.end + BEHIND),
          titles: () => headings(folded, parts, sentence.section).join(),
        };
        const made = claimsOf(compiled, read, speech, section.topics, spoken, year, around);
        const owner = made.length > 0 ? whose(own.text) : 'own';
        for (const claim of made) {
          if (owner !== 'own' && isOfOne(claim.rule.indicator.group)) {
            others ||= owner === 'whole_place';
            if (owner === 'another') continue;
            claim.marks = [...claim.marks, 'of_others'];
          }
          if (time && !claim.rule.says.anyYear) claim.marks = [...claim.marks, time];
          if (early) claim.marks = [...claim.marks, 'to_date'];
          // 咨询350人次,其中现场咨询120人次: the same thing again after 其中 is a part of it.
          // 累计发布120条,其中原创11条: what the whole is, its part is, unless the part is the year's.
          const whole =
            within && claim.rule.says.states === undefined
              ? claims.find(one => one.read !== read && sameThing(one, claim))
              : undefined;
          if (whole) {
            const grown = OF_YEAR.test(own.text.slice(0, claim.at)) ? [] : whole.marks.filter(isGrown);
            claim.marks = [...claim.marks, 'part_of_whole', ...grown];
          }
          claims.push(claim);
          if (claim.rule.says.before) {
            named ??= [];
            named.push(claim);
          }
        }
      }
      spoken += `${lexed.text},`;
      if (spoken.length > LONGEST) spoken = spoken.slice(-LONGEST / 2);
      // Words that a ground is named by do not change the subject.
      speech.heard(lexed.text, quiet ? null : words.cues, named ? deafTo(named) : nothingDeaf);
    }
    if (claims.length === 0 && total === null) continue;
    if (claims.length > 1) markSums(claims, reads);
    const settled = withWholes(strongest(claims));
    const broken = readParts(reads, settled, total, sentence, compiled);
    total = broken.total;
    for (const claim of broken.claims)
      found.push(candidate(claim, text, section.heading, section.root(), reads));
    if (others) continue;
    for (const part of broken.parts) found.push(part(text, section.heading, section.root()));
  }
  return ownYear && year !== null ? found.map(inOwnYear) : found;
}

/** A figure of another year in a report that speaks of its own: it is no slip of the pen. */
const inOwnYear = (figure: Candidate): Candidate =>
  figure.marks.includes('other_year') ? { ...figure, marks: [...figure.marks, 'beside_own_year'] } : figure;

/** What a section's headings say. Their topics are looked for when a figure stands below them. */
interface Home {
  readonly index: number;
  readonly topics: () => Topics;
  /** Of the outermost heading. */
  readonly root: () => Topics;
  readonly plan: boolean;
  readonly heading: string | null;
  /** The heading in folded text, as words before the sentence. */
  readonly said: string;
}

/** Reads sections one after the other; what one heading says is found out once. */
function homes(text: string, folded: string, parts: Outline, compiled: Compiled): (index: number) => Home {
  const plans = new Map<string, boolean>();
  const plan = (title: string): boolean => {
    const known = plans.get(title) ?? isPlan(title);
    plans.set(title, known);
    return known;
  };
  const spoken = new Map<string, Topics>();
  const topicOf = (titles: readonly string[]): Topics => {
    const key = titles.join('\n');
    const known = spoken.get(key) ?? topicsUnder(compiled, titles);
    spoken.set(key, known);
    return known;
  };
  return index => {
    const titles = headings(folded, parts, index);
    const span = nearest(parts.sections, index);
    return {
      index,
      topics: () => topicOf(titles),
      root: () => topicOf(titles.slice(-1)),
      plan: titles.some(plan),
      heading: span && text.slice(span.start, span.end),
      said: span ? `${folded.slice(span.start, span.end)},` : '',
    };
  };
}

function nearest(sections: readonly Section[], index: number): Span | null {
  for (let at = index; at >= 0; at = (sections[at] as Section).parent) {
    const heading = (sections[at] as Section).heading;
    if (heading) return heading;
  }
  return null;
}

/** 申请办结数(件):12 — the counting word stands before the colon. */
const COUNTED_IN = /\(([件条次人篇个份宗]|人次)\)$/;

/** A lexed clause with words before it that belong to the clause before the colon: they have no place in this one. */
function prefixed(words: string, own: Lexed): Lexed {
  const unit = COUNTED_IN.exec(words)?.[1];
  const lead = unit ? words.replace(COUNTED_IN, '') : words;
  return {
    text: lead + own.text,
    at: [...Array.from(lead, () => 0), ...own.at.slice(0, own.text.length + 1)],
    tokens: unit ? own.tokens.map(token => (token.unit === null ? { ...token, unit } : token)) : own.tokens,
    places: own.places.map(at => at + lead.length),
  };
}

/** A label and its number, and nothing else; so many of them in a sentence are a list that leaves out the counting word. */
const BARE = quick(new RegExp(`^[^${COUNT}${PERCENT}${OTHER}]{2,16}${COUNT}$`));
const BARE_ONES = /[\u4e00-\u9fff)”] ?\d{1,6}(?= ?(?:[,;。、\n]|$))/g;
const LISTED = 3;

/** What is counted one by one. */
const COUNTED: ReadonlySet<string> = new Set(['case', 'person', 'event', 'post', 'document']);

/** True when a number may be the rule's, whatever the words are. */
const fitsCount = (
  { units, phrase, says, indicator }: Rule,
  { unit, value }: Token,
  bare: boolean,
): boolean =>
  // {n}{unit} needs one of the indicator's counting words; {n} alone may have lost its own, but has no other.
  // 件(次) is 件 where nothing else is said.
  (unit
    ? units.has(unit) || (unit.endsWith(')') && units.has(unit.slice(0, -3)))
    : !phrase.unit || (bare && COUNTED.has(indicator.unit))) && !(says.zero && value !== 0);

/** True when a clause holds a number that may be the rule's, by its counting word and by the characters beside it. */
function counted(rule: Rule, { lexed: { text, tokens, places }, bare }: Read): boolean {
  const { before, behind } = rule.guards;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const at = places[i] as number;
    if (token.kind === 'other' || !holdsAt(before, text, at - 1) || !holdsAt(behind, text, at + 1)) continue;
    if (fitsCount(rule, token, bare)) return true;
  }
  return false;
}

/** True when the words before speak of a figure of this year, not of plans, of other years or of a change. */
function isOfNow(before: Before, { says, indicator }: Rule, token: Token | undefined): boolean {
  if (before.will) return false;
  // None in all the years is none in this one, and what stands at a date has grown over the years.
  if (says.states !== 0 && !indicator.stock && isSince(before)) return false;
  return !token || says.anyYear === true || !isCompared(before);
}

/** Folded words around a clause: its heading, and what follows it. */
interface Around {
  readonly heading: string;
  /** True where its headings or what its section has said before its sentence speak of requests for disclosure. */
  readonly told: () => boolean;
  readonly next: string;
  /** All its headings. */
  readonly titles: () => string;
}

/** Headings and words under which reviews and suits are those over disclosure. */
const DISPUTED = quick(/依申请|申请公开|公开申请|复议|诉讼|应诉/);
const REQUESTED = quick(/依申请|公开申请|申请公开|信息公开|公开[^,。;]{0,8}申请/);

/** As much of a section before a sentence as may name its matter. */
const TOLD = 400;

/** As much of the words behind a clause as tells what it was about. */
const BEHIND = 40;

function claimsOf(
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
    if (counts && !counted(rule, read)) continue;
    if (!may(rule.guards.ends, text)) continue;
    const pattern = phrase.plain;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      pattern.lastIndex = match.index + 1;
      const [at, end] = stated(rule, match, text);
      const token = tokenAt(read.lexed, at);
      if (at < read.lead || (counts && !token)) continue;
      if (token && counts && !fitsCount(rule, token, read.bare)) continue;
      if (says.zero && token?.value !== 0) continue;
      if (says.toward && !leads(says.toward, read.lexed, match, year)) continue;
      const whole = match.index + match[0].length;
      const told = speech.at(text, read.cues, says.before ? match.index : counts ? at : whole);
      if (!fits(compiled, rule, text, at, told, under)) continue;
      if (rule.unlessSaid.some(pattern => tests(pattern, spoken))) continue;
      if (rule.said && !rule.said.some(pattern => tests(pattern, spoken))) continue;
      if (
        rule.matter &&
        ((counts && isOfAll(rule.matter, spoken + text.slice(0, whole), text.slice(whole) || around.next)) ||
          isOther(
            rule.matter,
            around.heading + spoken + text.slice(0, whole),
            text.slice(whole) || around.next,
          ) ||
          // 行政复议36件 where nothing around speaks of disclosure may be any matter's.
          (token !== undefined &&
            token.value > 0 &&
            counts &&
            !rule.matter.own.test(spoken + text + around.next) &&
            !around.told()))
      )
        continue;
      if (before === null || beforeAt !== at) before = beforeOf(spoken, text.slice(0, at));
      beforeAt = at;
      if (!isOfNow(before, rule, token)) continue;
      if (counts && isLaterOfSeveral(text, match.index, at)) continue;
      let marks = says.marks ? [...says.marks, ...marksOf(before)] : marksOf(before);
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
      });
      break;
    }
  }
  return claims;
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

/** The words that start first state it, and of those the longer ones. */
const before = (a: Claim, b: Claim): boolean => a.at < b.at || (a.at === b.at && a.end > b.end);

/** One number states one thing: the most specific phrase keeps it. Words may state two (neither 复议 nor 诉讼). */
function strongest(claims: readonly Claim[]): Claim[] {
  if (claims.length === 0) return [];
  const weight = (claim: Claim): number =>
    claim.weight +
    (claim.rule.says.category ? 1 : 0) +
    (claim.rule.says.firm && !/[、和及与]/.test(claim.read.lexed.text.slice(0, claim.at)) ? LONGEST : 0) -
    claim.rule.order / 1e6;
  const best = new Map<number, Claim>();
  const worded = new Map<string, Claim>();
  /** A lexed clause, with the words before its colon, is far shorter than the factor. */
  const key = (claim: Claim): number => claim.read.index * 8192 + claim.at;
  for (const claim of claims) {
    if (claim.rule.says.states !== undefined) {
      const place = `${claim.read.start}/${claim.rule.indicator.id}/${claim.rule.says.category ?? ''}`;
      const rival = worded.get(place);
      if (!rival || before(claim, rival)) worded.set(place, claim);
    } else {
      const rival = best.get(key(claim));
      if (!rival || weight(claim) > weight(rival)) best.set(key(claim), claim);
    }
  }
  const numbers = new Set(best.values());
  // 属于三类内部事务信息不予公开1件 is the ground's figure and the whole's.
  for (const claim of claims) {
    const rival = best.get(key(claim));
    if (
      rival?.rule.says.category &&
      !claim.rule.says.category &&
      rival.rule.indicator === claim.rule.indicator &&
      rival.rule.indicator.dimension === 'ground'
    )
      numbers.add(claim);
  }
  for (const claim of claims)
    if ((claim.rule.says.shares || claim.rule.says.zero) && !numbers.has(claim)) {
      const rival = best.get(key(claim));
      if (
        rival &&
        rival.rule.indicator.id !== claim.rule.indicator.id &&
        (rival.rule.says.shares || rival.rule.says.zero)
      )
        numbers.add(claim);
    }
  return [...worded.values(), ...numbers];
}

/** 现场咨询20次,电话咨询42次,共接受咨询62次: what is told before its sum is a part of it. */
function markSums(claims: readonly Claim[], reads: readonly Read[]): void {
  const whole = (claim: Claim): number => tokenAt(claim.read.lexed, claim.at)?.value ?? Number.NaN;
  for (const sum of claims) {
    if (!/^(?:共|合计|总计|累计)/.test(sum.read.lexed.text)) continue;
    const parts = claims.filter(claim => claim.read.index < sum.read.index && sameThing(claim, sum));
    if (parts.length === 0) continue;
    const first = Math.min(...parts.map(part => part.read.index));
    const counts = reads
      .slice(first, sum.read.index)
      .flatMap(read => read.lexed.tokens.filter(token => token.kind === 'count'));
    const all = counts.reduce((total, token) => total + token.value, 0);
    if (counts.length > 1 && Math.abs(all - whole(sum)) < 1e-6)
      for (const part of parts) part.marks = [...part.marks, 'part_of_whole'];
  }
}

/** Gives 均维持 the figure that it is said of: the last one before it, or none. */
function withWholes(claims: readonly Claim[]): Claim[] {
  if (!claims.some(({ rule }) => rule.says.allOf)) return [...claims];
  const order = ({ read, at }: Claim): number => read.index * 8192 + at;
  const figures = claims.filter(({ rule }) => rule.says.states === undefined);
  figures.sort((a, b) => order(a) - order(b));
  const words = claims.filter(({ rule }) => rule.says.allOf).map(order);
  return claims.flatMap(claim => {
    const { allOf } = claim.rule.says;
    if (!allOf) return [claim];
    // 复议2起,均维持;诉讼1起,均撤销: what an earlier word was said of is told.
    const since = Math.max(-1, ...words.filter(word => word < order(claim)));
    // 复议5起,维持3起;诉讼2起,均驳回: said of what stands in its half of the sentence.
    const half = Math.max(0, ...figures.flatMap(figure => halfOf(figure, claim)));
    const before = figures.filter(
      figure => order(figure) > since && order(figure) < order(claim) && figure.read.index >= half,
    );
    // 复议2起,诉讼1起,均维持: the word is said of both; beside an outcome of some it tells of none.
    const group = before.filter(({ rule }) => rule.indicator.group === claim.rule.indicator.group);
    const totals = group.every(
      ({ rule: { indicator, says } }) =>
        indicator.id === allOf || (/\.total$/.test(allOf) && /\.total$/.test(indicator.id) && !says.category),
    );
    const ends = before.at(-1)?.rule.indicator.group === claim.rule.indicator.group;
    const wholes = group.filter(({ rule }) => rule.indicator.id === allOf);
    const whole = wholes.at(-1);
    if (!totals || !ends || !whole || whole.rule.says.category) return [];
    if (wholes.length > 1 && wholes.length < group.length) return [];
    return (tokenAt(whole.read.lexed, whole.at)?.value ?? 0) > 0 ? [{ ...claim, whole }] : [];
  });
}

/** Where a half of the sentence begins that has the figure and ends in the words. */
const halfOf = ({ read }: Claim, words: Claim): readonly number[] =>
  read.clause.before === ';' && read.index <= words.read.index ? [read.index] : [];

/** A percentage printed beside the number at lexed offset `at`: 占75%, in this clause or opening the next. */
export function shareOf(reads: readonly Read[], read: Read, at: number): Candidate['share'] {
  const tail = read.lexed.text.slice(at + 1);
  const pattern = /^[)(]*(?:约|大约)?(?:占比?|所占)[^\ue001\ue002\ue003]{0,14}(\ue002)/;
  let where: Read | undefined = read;
  let match = tail.includes(PERCENT) ? pattern.exec(tail) : null;
  let index = match ? at + match[0].length : 0;
  if (!match && (tail === '' || tail === ')')) {
    where = reads[read.index + 1];
    match = where ? pattern.exec(where.lexed.text) : null;
    index = match ? match[0].length - 1 : 0;
  }
  const token = match && where ? tokenAt(where.lexed, index) : undefined;
  if (!token || !where) return null;
  return {
    value: token.value,
    start: place(where.squeezed, token.start),
    end: after(where.squeezed, token.printedEnd),
  };
}

function candidate(
  claim: Claim,
  text: string,
  heading: string | null,
  under: Topics,
  reads: readonly Read[],
): Candidate {
  const { rule, read, end } = claim;
  const { at, read: own } = claim.whole ?? claim;
  const { squeezed, lexed } = own;
  const counts = claim.whole !== undefined || rule.says.states === undefined;
  const token = counts ? tokenAt(lexed, at) : undefined;
  const start = place(squeezed, token ? token.start : (lexed.at[at] as number));
  const stop = after(squeezed, token ? token.end : (lexed.at[end] as number));
  const printed = token
    ? text.slice(place(squeezed, token.printedStart), after(squeezed, token.printedEnd))
    : text.slice(start, stop);
  const { home } = rule;
  return {
    indicator: rule.indicator.id,
    category: rule.says.category ?? null,
    value: token ? token.value : (rule.says.states as number),
    step: token?.step ?? 1,
    qualifier: token?.qualifier ?? 'exact',
    hedge: hedgeOf(token?.hedge ?? null, printed),
    printed,
    basis: token ? 'figure' : 'words',
    share: token?.kind === 'count' && !claim.whole ? shareOf(reads, read, at) : null,
    evidence: [
      {
        start: own.start,
        end: read.end,
        quote: text.slice(own.start, read.end),
        valueStart: start,
        valueEnd: stop,
        section: heading,
        rule: rule.id,
      },
    ],
    marks: under.has(home) ? ['statutory', ...claim.marks] : claim.marks,
  };
}

/** The hedge as the report prints it (餘 for 余): `printed` folded holds it at the same place. */
export function hedgeOf(hedge: string | null, printed: string): string | null {
  const at = hedge === null ? -1 : fold(printed).indexOf(hedge);
  return at < 0 ? hedge : printed.slice(at, at + (hedge as string).length);
}
