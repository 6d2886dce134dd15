// The lines of a text with their places, and a value together with where it was read.
import type { Span } from '../core/span.ts';

/** A value and the place it was read from. */
export interface Found<T> extends Span {
  readonly value: T;
}

const blank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;

/** Trimmed lines that hold something, at most `limit` of them from the start (or, `fromEnd`, the last ones). */
export function lines(text: string, limit: number, fromEnd = false): Span[] {
  const found: Span[] = [];
  let at = fromEnd ? text.length : 0;
  while (found.length < limit && (fromEnd ? at > 0 : at < text.length)) {
    const start = fromEnd ? text.lastIndexOf('\n', at - 1) + 1 : at;
    const newline = fromEnd ? at : text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    at = fromEnd ? start - 1 : end + 1;
    let [from, to] = [start, end];
    while (from < to && blank(text.charCodeAt(from))) from++;
    while (to > from && blank(text.charCodeAt(to - 1))) to--;
    if (to > from) found.push({ start: from, end: to });
  }
  return fromEnd ? found.reverse() : found;
}

/** The span without blanks at either end. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && blank(text.charCodeAt(start))) start++;
  while (end > start && blank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
