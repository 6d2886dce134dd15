// The outline of a text: sections under their headings, sentences, and the clauses that evidence is quoted by.
import type { Span } from '../core/span.ts';
import { ENDING, isBlank, KINDS } from './chars.ts';
import { headingAt } from './heading.ts';
import { continues } from './line-ends.ts';
import { follows, NEXT, ordinalAt } from './numbering.ts';
import { isDigit, unitsOf } from './units.ts';

/** A stretch of text under one heading. */
export interface Section extends Span {
  /** The heading as printed with its number, without the full stop or colon after it; null before the first. */
  readonly heading: Span | null;
  /** 1 for 一、 and #, 2 for (一) and ##, 3 for 1. and so on; 0 before the first heading. */
  readonly level: number;
  /** Index of the section that this one stands in, or -1. */
  readonly parent: number;
}

export interface Sentence extends Span {
  /** Index of its section. */
  readonly section: number;
  /** True for the first sentence of a line. */
  readonly opens: boolean;
  /** `clauses.slice(first, last)` are its clauses. */
  readonly first: number;
  readonly last: number;
}

export interface Clause extends Span {
  /** Index of its sentence. */
  readonly sentence: number;
  /** The mark that cut before it: , ; : 。 ! or \n; empty at the start of the text. */
  readonly before: string;
  /** Kinds of characters that it may hold (see HOLDS), so that nobody looks for what is not there. */
  readonly holds: number;
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
}

const COMMA = 44;
/** No sentence that a person wrote has more clauses: what weighs each clause of a sentence against the others stays bounded. */
const MOST = 400;

/** 1, 234条: a blank after the comma, and a counting word behind. */
const THOUSANDS = /^\d{3}[条件篇次份个人元余多]/;

/** 1,2345条: one number all the same, though not one that can be read. */
const MISGROUPED = /^\d{4,6}[条件篇次份个人元余多]/;

/** True when the comma at `at` groups thousands (1,234): it belongs to the number and does not cut. */
export function groups(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1))) return false;
  const from = text.charCodeAt(at + 1) === 32 && THOUSANDS.test(text.slice(at + 2, at + 6)) ? at + 1 : at;
  for (let i = 1; i <= 3; i++) if (!isDigit(text.charCodeAt(from + i))) return false;
  if (isDigit(text.charCodeAt(from + 4)) && !MISGROUPED.test(text.slice(at + 1, at + 8))) return false;
  let back = at - 1;
  while (back > at - 5 && isDigit(text.charCodeAt(back))) back--;
  return at - 1 - back <= 3;
}

/**
 * Sections, sentences and clauses of a folded text. A clause runs between , ; 。 : ! and line ends, trimmed; a comma
 * that groups thousands belongs to the number, and a line end inside a word or after a comma is none. Empty clauses are
 * left out; a sentence of more than 400 clauses is cut. Linear in the length of the text.
 */
export function outline(folded: string): Outline {
  const sections: { start: number; end: number; heading: Span | null; level: number; parent: number }[] = [
    { start: 0, end: folded.length, heading: null, level: 0, parent: -1 },
  ];
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  const units = unitsOf(folded);
  let before = '';
  let clauseStart = 0;
  let first = 0;
  let opens = true;
  let fresh = true;
  let lineEnd = -1;
  /** The numbers of the last headings of the first and the second level. */
  let [ordinal, inner] = [0, 0];
  let lineStart = 0;
  let holds = 0;

  const cut = (at: number, mark: string): void => {
    let start = clauseStart;
    let end = at;
    while (start < end && isBlank(units[start] as number)) start++;
    while (end > start && isBlank(units[end - 1] as number)) end--;
    if (end > start) clauses.push({ start, end, sentence: sentences.length, before, holds });
    before = mark;
    holds = 0;
    clauseStart = at + 1;
  };
  const close = (at: number): void => {
    if (clauses.length > first) {
      const start = (clauses[first] as Clause).start;
      sentences.push({
        start,
        end: Math.max(at, start),
        section: sections.length - 1,
        opens,
        first,
        last: clauses.length,
      });
      first = clauses.length;
      opens = false;
    }
    fresh = true;
  };

  for (let i = 0; i <= folded.length; i++) {
    const code = i < folded.length ? (units[i] as number) : 10;
    const kind = KINDS[code] as number;
    holds |= kind;
    if (fresh && !isBlank(code)) {
      fresh = false;
      if (lineEnd < i) {
        lineEnd = folded.indexOf('\n', i);
        if (lineEnd < 0) lineEnd = folded.length;
      }
      const heading = headingAt(folded, i, lineEnd, opens);
      if (heading) {
        let parent = sections.length - 1;
        while (parent > 0 && (sections[parent] as Section).level >= heading.level)
          parent = (sections[parent] as Section).parent;
        if (heading.level === 1) [ordinal, inner] = [ordinalAt(folded, i), 0];
        else if (heading.level === 2) inner = ordinalAt(folded, i);
        (sections[sections.length - 1] as { end: number }).end = i;
        sections.push({
          start: i,
          end: folded.length,
          heading: { start: heading.start, end: heading.end },
          level: heading.level,
          parent: Math.max(parent, 0),
        });
      }
    }
    if (!(kind & ENDING)) continue;
    if (code === 32 && ordinal > 0 && !fresh && follows(folded, i + 1, ordinal, inner)) {
      if (NEXT.test(folded.slice(i, i + 40))) {
        cut(i, '\n');
        close(i);
      }
    } else if (code === 10) {
      const from = lineStart;
      lineStart = i + 1;
      if (i < folded.length && continues(folded, from, i)) continue;
      cut(i, '\n');
      close(i);
      opens = true;
    } else if (code === 0x3002 || code === 33) {
      cut(i, code === 33 ? '!' : '。');
      close(i);
    } else if (code === 59 || code === 58 || (code === COMMA && !groups(folded, i))) {
      cut(i, code === COMMA ? ',' : code === 58 ? ':' : ';');
      if (clauses.length - first >= MOST) close(i);
    }
  }
  return { sections, sentences, clauses };
}

/** The headings above a section, innermost first, as folded text. */
export function headings(folded: string, parts: Outline, section: number): string[] {
  const found: string[] = [];
  for (let at = section; at >= 0; at = (parts.sections[at] as Section).parent) {
    const heading = (parts.sections[at] as Section).heading;
    if (heading) found.push(folded.slice(heading.start, heading.end));
  }
  return found;
}
