// The numbers of a sentence that can count something, each with the words before it and the share beside it.
import type { Quantity } from '../core/quantity.ts';
import type { Span } from '../core/span.ts';
import { FILLER } from './fold.ts';
import { readNumbers } from './number.ts';
import { finds, quick, tests } from './quick.ts';
import { isDigit } from './units.ts';

export interface Part {
  /** The words before the number, folded, for rules alone. */
  readonly label: string;
  /** Where they stand. */
  readonly words: Span;
  readonly quantity: Quantity;
  /** The percentage printed beside it, or null. */
  readonly share: Quantity | null;
}

/** Counts that are averages, peaks or changes, never parts. */
const RATE = quick(
  /(?:人均|日均|月均|年均|平均|均|每[日月年天人件次]|最[多长高少短]|同比|环比|比上年|较上年)[^,;、]{0,8}$/,
);
const CUTS = new Set(Array.from('、,;:。!\n', char => char.charCodeAt(0)));

const OPENS = quick(/^ *(?:其中|包括|分别为|分为)/);
const GAPS = quick(new RegExp(`[ \\n\\t${FILLER}]`));

/** The words before a number back to the last mark, without 其中. */
function wordsOf(folded: string, from: number, quantity: Quantity): Pick<Part, 'label' | 'words'> {
  let start = quantity.printed.start;
  while (start > from && !CUTS.has(folded.charCodeAt(start - 1))) start--;
  // 发布91条(其中概况4条: the words begin in the bracket that stands open.
  const words = folded.slice(start, quantity.printed.start);
  const open = words.lastIndexOf('(');
  if (open > words.lastIndexOf(')')) start += open + 1;
  const whole = folded.slice(start, quantity.printed.start);
  const opening = finds(OPENS, whole)?.[0].length ?? 0;
  const label = tests(GAPS, whole)
    ? whole.slice(opening).replaceAll(FILLER, '').replace(/\s+/g, '').slice(-24)
    : whole.slice(Math.max(opening, whole.length - 24));
  return { label, words: { start: start + opening, end: quantity.printed.start } };
}

/** Counts of a sentence with labels and the shares printed right after them. */
export function numbersOf(folded: string, sentence: Span): readonly Part[] {
  const found = readNumbers(folded, sentence);
  const counts: Part[] = [];
  found.forEach((quantity, at) => {
    if (quantity.unit === '%') return;
    const next = found[at + 1];
    const gap = next ? folded.slice(quantity.printed.end, next.printed.start) : '';
    // 年报1条,财务2条,共占24.7%: a share of several together is nobody's own.
    const beside = /^[^0-9;。]{0,8}(?<!共|合|合计)占[^0-9;。]{0,10}$/.test(gap);
    const share = next?.unit === '%' && beside ? next : null;
    const { label, words } = wordsOf(folded, sentence.start, quantity);
    if (!tests(RATE, label)) counts.push({ label, words, quantity, share });
  });
  return counts;
}

const [POINT, ...DATES] = Array.from('.年月日号时', char => char.charCodeAt(0));

/** How many numbers of a stretch can count something, at most three: not the digits of a date or a year. */
export function figuresIn(folded: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end && count < 3; at++) {
    if (!isDigit(folded.charCodeAt(at))) continue;
    const next = at + 1 < end ? folded.charCodeAt(at + 1) : 0;
    if (!isDigit(next) && next !== POINT && !DATES.includes(next)) count++;
  }
  return count;
}
