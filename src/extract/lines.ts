// The lines of a text with their places, and a value together with where it was read.
import type { Span } from '../core/span.ts';

/** A value and the place it was read from. */
export interface Found<T> extends Span {
  readonly value: T;
}

const blank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;

let last = '';
let lastLines: readonly Span[] = [];

/** All trimmed lines of a text that hold something. Made once for the text asked about last. */
export function linesOf(text: string): readonly Span[] {
  if (text === last) return lastLines;
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let [from, to] = [start, end];
    while (from < to && blank(text.charCodeAt(from))) from++;
    while (to > from && blank(text.charCodeAt(to - 1))) to--;
    if (to > from) found.push({ start: from, end: to });
    start = end + 1;
  }
  last = text;
  lastLines = found;
  return found;
}

/** The span without blanks at either end. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && blank(text.charCodeAt(start))) start++;
  while (end > start && blank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
