// A place in a report's text. Every figure keeps one, so that none ever has to be searched for again.

/** Half-open range of UTF-16 units of one report's `text`: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const length = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The exact characters of a span. Throws a RangeError for a span outside the text, never guesses. */
export function slice(text: string, span: Span): string {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length))
    throw new RangeError(`span ${span.start}..${span.end} lies outside a text of ${text.length} units`);
  return text.slice(span.start, span.end);
}
