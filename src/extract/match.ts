// Prose to candidates: sentence by sentence, which rule reads which number of which clause.
import { contains, overlaps, type Span } from '../core/span.ts';
import { behindColon, withoutAsides } from './asides.ts';
import type { Candidate } from './candidate.ts';
import { HOLDS } from './chars.ts';
import { type Claim, LONGEST, type Read, sameThing } from './claim.ts';
import { claimCandidate } from './claim-candidate.ts';
import { claimsOf } from './claims.ts';
import { type Clause, headings, type Outline, type Sentence } from './clause.ts';
import type { Compiled } from './compile.ts';
import { deafBy } from './deaf.ts';
import { NOTHING, scan } from './finder.ts';
import { homes } from './homes.ts';
import { keyAreasOf, withoutKeyParts } from './key-areas.ts';
import { markLevels } from './levels.ts';
import { COUNT, lex, mayCount, OTHER, PERCENT } from './number.ts';
import { markGrown, ownParts, yearParts } from './own-part.ts';
import { OPENS_PARTS } from './part-labels.ts';
import { type Lines, linesAfter, withLines } from './part-lines.ts';
import type { Parts } from './part-pieces.ts';
import { aged } from './part-total.ts';
import { mayList, readParts } from './parts.ts';
import { quick, tests } from './quick.ts';
import { namesOf, sharedClaims } from './shared-out.ts';
import { sharesOut } from './shares.ts';
import { type Squeezed, squeeze } from './squeeze.ts';
import { mayState } from './stating.ts';
import { type Stretch, stretchesIn } from './stretches.ts';
import { markSums, strongest, withWholes } from './strongest.ts';
import { inOwnYear, marksOfTimes, NO_TIMES, timesAfter } from './times.ts';
import { listener } from './topic.ts';
import { unitsOf } from './units.ts';
import { isOfOne, whoseOf } from './whose.ts';

const isGrown = (mark: string): boolean => mark === 'to_date' || mark === 'cumulative';

/** 其中本年度公开214条: no part but the year's own. */
const OF_YEAR = /本年|今年|当年|全年|新增|\ue003/;
/**
 * 咨询350人次,其中现场咨询120人次: the same thing again after 其中 is a part of it. 累计发布120条,其中原创11条: what the
 * whole is, its part is, unless the part is the year's.
 */
function marksOfPart(claim: Claim, read: Read, words: string, claims: readonly Claim[]): readonly string[] {
  if (claim.rule.says.states !== undefined) return [];
  const whole = claims.find(one => one.read !== read && sameThing(one, claim));
  if (!whole) return [];
  const grown = OF_YEAR.test(words.slice(0, claim.at)) ? [] : whole.marks.filter(isGrown);
  return ['part_of_whole', ...grown];
}

/** A title and a heading name the year without speaking of it. */
const TITLED = quick(/年报|报告|总结/);
/** Marks that end a clause of a running sentence. */
const ENDS = new Set(Array.from(',;。', mark => mark.charCodeAt(0)));

/** Labels with their numbers, and nothing else; so many of them in a sentence are a list that leaves out the counting word. */
const LABEL = `[^${COUNT}${PERCENT}${OTHER}、]{2,16}${COUNT}`;
const BARE = quick(new RegExp(`^[^${COUNT}${PERCENT}${OTHER}]{2,16}${COUNT}(?:、${LABEL})*$`));
const BARE_ONES = /[\u4e00-\u9fff)”] ?\d{1,6}(?= ?(?:[,;。、\n]|$))/g;
const LISTED = 3;

/** Headings and words under which reviews and suits are those over disclosure. */
const DISPUTED = quick(/依申请|申请公开|公开申请|复议|诉讼|应诉/);
const REQUESTED = quick(/依申请|公开申请|申请公开|信息公开|公开[^,。;]{0,8}申请/);

/** As much of a section before a sentence as may name its matter. */
const TOLD = 400;

/** As much of the words behind a clause as tells what it was about. */
const BEHIND = 40;

/**
 * Everything that prose states, sentence by sentence. `exclude` are the places that official tables take. `year`, the
 * report's fiscal year, marks figures that are dated by it or by another and tells 结转至2023年 from 结转至2024年. `names`
 * (folded; its own first) tell other bodies' figures from its own. Linear in the length of the text.
 */
export function readProse(
  text: string,
  folded: string,
  parts: Outline,
  compiled: Compiled,
  exclude: readonly Span[] = [],
  year: number | null = null,
  names: readonly string[] = [],
): Candidate[] {
  let found: Candidate[] = [];
  const whose = whoseOf(names);
  const homeOf = homes(text, folded, parts, compiled);
  let section = homeOf(0);
  const speech = listener(compiled);
  const units = unitsOf(folded);
  const { stating } = compiled.finder;
  /** The words of a clause, without blanks. */
  const wordsOf = ({ clause, start, end }: Stretch, within: Sentence): Squeezed => {
    // 三、依申请公开情况 本年度未收到申请: the heading on the same line is no part of what the clause says.
    const head = parts.sections[within.section]?.heading;
    const from = head && head.start === start && head.end < end ? head.end : start;
    return squeeze(folded, from, Math.min(end, from + LONGEST), (clause.holds & HOLDS.gap) !== 0);
  };
  /** True for a sentence that has neither a number nor words that may state one. */
  const isQuiet = ({ start, end, first, last }: Sentence): boolean => {
    let numeral = 0;
    for (let at = first; at < last; at++) numeral |= (parts.clauses[at] as Clause).holds & HOLDS.numeral;
    if (numeral && mayCount(units, start, end)) return false;
    if (!mayState(stating, units, start, end)) return true;
    for (let at = first; at < last; at++) {
      const { before, start: own, end } = parts.clauses[at] as Clause;
      // The words before a colon may belong to what stands behind it.
      const from = before === ':' && at > first ? (parts.clauses[at - 1] as Clause).start : own;
      if (mayState(stating, units, from, end)) return false;
    }
    return true;
  };
  let total: Parts | null = null;
  let keyed: number | null = null;
  let lines: Lines | null = null;
  let skip = 0;
  let ownYear = false;
  for (const sentence of parts.sentences) {
    const moved = section.index !== sentence.section;
    if (moved) section = homeOf(sentence.section);
    if (sentence.opens || moved) speech.line(section.topics);
    else speech.sentence();
    if (section.plan) continue;
    while (skip < exclude.length && (exclude[skip] as Span).end <= sentence.start) skip++;
    const taken = exclude[skip];
    if (taken && contains(taken, sentence)) continue;
    if (isQuiet(sentence)) {
      const clauses = parts.clauses.slice(sentence.first, sentence.last);
      speech.passed(() => {
        let before = '';
        return clauses.map(clause => {
          const own = lex(wordsOf({ clause, start: clause.start, end: clause.end }, sentence).text, false);
          const { text } = clause.before === ':' ? behindColon(own, before) : own;
          before = own.text;
          return { text, cues: null, deaf: deafBy(text, null, false) };
        });
      });
      keyed = null;
      total = aged(total, total ? folded.slice(sentence.start, sentence.end) : '');
      if (lines && lines.told.length > 0) lines = null;
      continue;
    }

    const reads: Read[] = [];
    const claims: Claim[] = [];
    let spoken = '';
    let times = NO_TIMES;
    let within = false;
    let lead = '';
    let others = false;
    let bare: boolean | null = null;
    for (const stretch of stretchesIn(folded, parts.clauses, sentence)) {
      const { clause } = stretch;
      const squeezed = wordsOf(stretch, sentence);
      const own = withoutAsides(lex(squeezed.text, (clause.holds & HOLDS.numeral) !== 0));
      const lexed = clause.before === ':' ? behindColon(own, lead) : own;
      lead = own.text;
      const quiet =
        lexed.tokens.length === 0 && lexed === own && !mayState(stating, units, clause.start, clause.end);
      const alone =
        own.tokens.length > 0 && own.tokens.every(({ unit }) => unit === null) && tests(BARE, own.text);
      if (alone && bare === null)
        bare = (folded.slice(sentence.start, sentence.end).match(BARE_ONES)?.length ?? 0) >= LISTED;
      const isBare = alone && bare === true;
      const words = quiet ? NOTHING : scan(compiled.finder, lexed, isBare);
      let named: Claim[] | null = null;
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
        bare: isBare,
      };
      reads.push(read);
      times = timesAfter(times, own, squeezed.text, year);
      if (times.own && !tests(TITLED, own.text) && ENDS.has(folded.charCodeAt(clause.end))) ownYear = true;
      if (tests(OPENS_PARTS, own.text)) within = true;
      const blocked = taken !== undefined && overlaps(taken, clause);
      if (!blocked && (words.rules.length > 0 || sharesOut(lexed))) {
        const around = {
          heading: section.said,
          told: () => {
            // 推进政务公开 as a heading names no dispute over disclosure.
            const titles = headings(folded, parts, sentence.section).join(';').replaceAll(' ', '');
            const from = Math.max(parts.sections[sentence.section]?.start ?? 0, sentence.start - TOLD);
            const said = folded.slice(from, sentence.start).replaceAll(' ', '');
            return tests(DISPUTED, titles) || tests(REQUESTED, said);
          },
          next: folded.slice(stretch.end, stretch.end + BEHIND),
          titles: () => headings(folded, parts, sentence.section).join(),
        };
        const made = sharedClaims(compiled, read, year, namesOf(reads), one => {
          speech.again();
          return claimsOf(compiled, one, speech, section.topics, spoken, year, around);
        });
        const owner = made.length > 0 ? whose(own.text) : 'own';
        for (const claim of made) {
          if (owner !== 'own' && isOfOne(claim.rule.indicator.group)) {
            others ||= owner === 'whole_place';
            if (owner === 'another') continue;
            claim.marks = [...claim.marks, 'of_others'];
          }
          claim.marks = [...claim.marks, ...marksOfTimes(times, claim, year)];
          if (within) claim.marks = [...claim.marks, ...marksOfPart(claim, read, own.text, claims)];
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
      const deaf = deafBy(lexed.text, named, own.tokens.length > 0);
      speech.heard({ text: lexed.text, cues: quiet ? null : words.cues, deaf });
    }
    if (claims.length === 0) keyed = null;
    if (claims.length === 0 && total === null && !mayList(reads)) continue;
    if (claims.length > 0 && reads.length > 1) {
      claims.push(...ownParts(reads, claims));
      if (year !== null) claims.push(...yearParts(reads, claims, year));
      markGrown(claims);
      markLevels(claims);
    }
    if (claims.length > 1) markSums(claims, reads);
    const settled = withoutKeyParts(reads, withWholes(strongest(claims), reads), keyed);
    keyed = keyAreasOf(settled);
    const broken = readParts(reads, settled, total, sentence, compiled);
    total = broken.total;
    for (const claim of broken.claims)
      found.push(claimCandidate(claim, text, section.heading, section.root(), reads));
    if (others) continue;
    for (const part of broken.parts) found.push(part(text, section.heading, section.root()));
    lines = linesAfter(lines, reads, settled, total, broken.parts.length > 0);
    if (lines?.whole) found = withLines(found, lines, text, section.heading, section.root());
  }
  return ownYear && year !== null ? found.map(inOwnYear) : found;
}
