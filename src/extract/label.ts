// What a term of a check is called: the report's own words, or the catalogue's label; never folded text.
import { overlaps, type Span } from '../core/span.ts';
import { FILLER } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import { may, quick, tests } from './quick.ts';

/** Longer words are cut at their beginning. */
const LONGEST = 40;
const CLOSE = '”"」』）)》〕]】';
const CLOSES = quick(/[”"」』）)》〕\]】]/);
const ROUND = quick(/^[（(]+(?=[^（()）]*$)/);
const QUOTED = quick(/^[“"「]+(?=[^“”"「」]*$)/);
const OPEN = '“"「『（(《〔[【';

/** Where the words begin once a bracket or quotation mark that opened before them is closed. */
function afterUnopened(text: string, span: Span): number {
  if (!tests(CLOSES, text.slice(span.start, span.end))) return span.start;
  const open: number[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end; at++) {
    const char = text[at] as string;
    const close = CLOSE.indexOf(char);
    if (close >= 0 && open[open.length - 1] === close) open.pop();
    else if (OPEN.includes(char)) open.push(OPEN.indexOf(char));
    else if (close >= 0) start = at + 1;
  }
  return start;
}

/**
 * The words of `span` as printed, in one line: without the noise that folding fills, without planted strings
 * (`planted`: their places, sorted), without half a pair of quotation marks.
 */
export function ownWords(text: string, folded: string, span: Span, planted: readonly Span[] = []): string {
  const last = planted.findLast(one => overlaps(one, span));
  const from = last ? Math.min(span.end, last.end) : span.start;
  const start = afterUnopened(text, { start: from, end: span.end });
  let words = text.slice(start, span.end);
  if (folded.slice(start, span.end).includes(FILLER)) {
    words = '';
    for (let at = start; at < span.end; at++) if (folded[at] !== FILLER) words += text[at];
  }
  const line = /\s/.test(words)
    ? words
        .replace(/\s+/g, ' ')
        .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
        .trim()
    : words;
  const closed = may(ROUND, line) ? line.replace(ROUND.pattern, '') : line;
  const bare = may(QUOTED, closed) ? closed.replace(QUOTED.pattern, '') : closed;
  return bare.length > LONGEST ? `…${bare.slice(-LONGEST)}` : bare;
}

const LABELS = new WeakMap<Knowledge['indicators'], ReadonlyMap<string, string>>();

/** The catalogue's label of a figure's indicator, with its category where it has one: 不予公开数 · state_secret. */
export function labelIn(
  { indicators }: Pick<Knowledge, 'indicators'>,
  figure: { readonly indicator: string; readonly category: string | null },
): string {
  let labels = LABELS.get(indicators);
  if (!labels) {
    labels = new Map(indicators.map(({ id, label }) => [id, label.zh]));
    LABELS.set(indicators, labels);
  }
  const label = labels.get(figure.indicator) ?? figure.indicator;
  return figure.category === null ? label : `${label} · ${figure.category}`;
}
