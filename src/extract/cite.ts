// From a place in the text to the evidence that quotes its clause.
import type { Evidence } from '../core/observation.ts';
import type { Span } from '../core/span.ts';
import { slice } from '../core/span.ts';
import type { Outline } from './clause.ts';

/** Index of the last item that starts at or before `at`, or −1. Items are sorted by start. */
export function lastBefore(items: readonly Span[], at: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The heading nearest above `at`, as printed, or null. */
export function sectionAt(text: string, parts: Outline, at: number): string | null {
  const heading = parts.sections[lastBefore(parts.sections, at)]?.heading;
  return heading ? text.slice(heading.start, heading.end) : null;
}

/**
 * Evidence for `value`: its clause, or from the first to the last clause that it touches. A place outside all clauses
 * quotes itself. `rule` names what found it.
 */
export function cite(text: string, parts: Outline, value: Span, rule: string): Evidence {
  const first = parts.clauses[lastBefore(parts.clauses, value.start)];
  const last = parts.clauses[lastBefore(parts.clauses, Math.max(value.start, value.end - 1))];
  const start = first && first.end > value.start ? first.start : value.start;
  const end = last && last.end >= value.end ? last.end : value.end;
  return {
    start,
    end,
    quote: slice(text, { start, end }),
    valueStart: value.start,
    valueEnd: value.end,
    section: sectionAt(text, parts, value.start),
    rule,
  };
}
