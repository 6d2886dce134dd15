// How one report stands to the law of its era and to itself: contents, deadline, exactness, sums.
import { type Era, eraOf, type RequiredItem } from '../catalogue/eras.ts';
import type { Evidence, Observation } from '../core/observation.ts';
import type { Check, Report } from '../core/report.ts';
import { cite } from '../extract/cite.ts';
import { type Outline, outline } from '../extract/clause.ts';
import type { EraSpan } from '../extract/duties.ts';
import { deadlineOf } from '../extract/finding-dates.ts';
import { fold } from '../extract/fold.ts';

/** `figure` a number, `zero` a stated zero, `prose` words under a heading or in a sentence, `lost` a heading alone. */
export type ContentStatus = 'figure' | 'zero' | 'prose' | 'lost' | 'absent';

export interface ContentLine {
  readonly item: RequiredItem;
  readonly status: ContentStatus;
  /** Where the report addresses it; for `lost` the bare heading; empty when absent. */
  readonly evidence: readonly Evidence[];
  /** The observation that addresses it, or null. */
  readonly observation: string | null;
}

export interface Scorecard {
  readonly era: Era;
  readonly contents: readonly ContentLine[];
  /** ISO days; null where unknown. `days` is negative after the deadline. */
  readonly deadline: string | null;
  readonly published: string | null;
  readonly days: number | null;
  /** Figures that the report prints, and those of them without a hedge. */
  readonly figures: readonly string[];
  readonly exact: readonly string[];
  readonly holds: readonly Check[];
  readonly fails: readonly Check[];
  readonly notAssessed: readonly Check[];
}

const DAY = 86_400_000;
/** A sentence that only lists the parts of the report addresses none of them. */
const LISTING = /部分(?:组成|构成)|(?:分为|共|等).{0,4}部分|包括以下/;

/** `requests.` stands for every indicator whose id begins so. */
const covers = (pattern: string, indicator: string): boolean =>
  pattern.endsWith('.') ? indicator.startsWith(pattern) : indicator === pattern;

interface Text {
  readonly report: Report;
  readonly folded: string;
  readonly parts: Outline;
}

const fromFigure = (item: RequiredItem, report: Report): Observation | undefined =>
  report.observations.find(one => item.indicators.some(pattern => covers(pattern, one.indicator)));

const holdsWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function fromWords(item: RequiredItem, { report, folded, parts }: Text): Omit<ContentLine, 'item'> {
  const rule = `content/${item.id}`;
  const speaks = (text: string): boolean => item.match.some(word => text.includes(word));
  let bare: Evidence | null = null;
  for (const [index, section] of parts.sections.entries()) {
    const { heading } = section;
    if (!heading || !speaks(folded.slice(heading.start, heading.end))) continue;
    const evidence = cite(report.text, parts, heading, rule);
    const below = parts.sections[index + 1]?.parent === index;
    if (below || holdsWords(folded.slice(heading.end, section.end)))
      return { status: 'prose', evidence: [evidence], observation: null };
    bare ??= evidence;
  }
  for (const sentence of parts.sentences) {
    const words = folded.slice(sentence.start, sentence.end);
    const heading = parts.sections[sentence.section]?.heading;
    if (heading && sentence.end <= heading.end) continue;
    const at = item.match.map(word => words.indexOf(word)).find(found => found >= 0);
    if (at === undefined || LISTING.test(words) || words.length > 600) continue;
    const place = { start: sentence.start + at, end: sentence.start + at + 2 };
    return { status: 'prose', evidence: [cite(report.text, parts, place, rule)], observation: null };
  }
  return bare
    ? { status: 'lost', evidence: [bare], observation: null }
    : { status: 'absent', evidence: [], observation: null };
}

function contentLine(item: RequiredItem, text: Text): ContentLine {
  const figure = fromFigure(item, text.report);
  if (!figure) return { item, ...fromWords(item, text) };
  const zero = figure.value === 0 && figure.qualifier === 'exact';
  return {
    item,
    status: zero ? 'zero' : figure.basis === 'words' ? 'prose' : 'figure',
    evidence: figure.evidence.slice(0, 1),
    observation: figure.id,
  };
}

/** Figures that the report prints, each number once: not words, and not the same number as a second category. */
function printedFigures(report: Report): Observation[] {
  const seen = new Set<number>();
  return report.observations.filter(one => {
    const at = one.evidence[0]?.valueStart;
    if ((one.basis !== 'figure' && one.basis !== 'table') || at === undefined || seen.has(at)) return false;
    seen.add(at);
    return true;
  });
}

/** The scorecard of one report; null where its year is unknown or before 2008. */
export function scorecard(report: Report, eras: readonly EraSpan[]): Scorecard | null {
  const era = report.year === null ? null : eraOf(report.year);
  if (!era) return null;
  const folded = fold(report.text);
  const text: Text = { report, folded, parts: outline(folded) };
  const deadline = deadlineOf(report, { eras });
  const { published } = report;
  const figures = printedFigures(report);
  const checks = (status: Check['status']): Check[] => report.checks.filter(check => check.status === status);
  return {
    era,
    contents: era.required.map(item => contentLine(item, text)),
    deadline,
    published,
    days: deadline && published ? (Date.parse(deadline) - Date.parse(published)) / DAY : null,
    figures: figures.map(one => one.id),
    exact: figures.filter(one => one.qualifier === 'exact').map(one => one.id),
    holds: checks('holds'),
    fails: checks('fails'),
    notAssessed: checks('not_assessed'),
  };
}

/** `at` of an item of the law in the scorecard; a check has its own id. */
export const placeOfItem = (report: string, item: string): string => `${report}/item/${item}`;

/** Contents that the report addresses with a figure, a stated zero or prose. */
export const addressed = (card: Scorecard): readonly ContentLine[] =>
  card.contents.filter(line => line.status !== 'absent' && line.status !== 'lost');
