// A stretch of report text around several places, cut at sentence ends, with those places marked.
import type { Evidence } from '../core/observation.ts';
import type { Report } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import { paragraphs } from './paragraphs.ts';
import { type MarkSpan, type Segment, segments } from './segments.ts';

export interface Passage {
  readonly pieces: readonly Segment[];
  readonly start: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const ENDS = '。；;！？\n';
/** Places further apart than this stand in passages of their own. */
const APART = 160;
const LONG = 120;

function grow(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  while (start > 0 && from - start < LONG && !ENDS.includes(text[start - 1] ?? '')) start -= 1;
  let end = to;
  while (end < text.length && end - to < LONG && !ENDS.includes(text[end - 1] ?? '')) end += 1;
  while (start < from && /\s/.test(text[start] ?? '')) start += 1;
  while (end > to && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** Injected words stay marked and inert wherever they are quoted. */
const tamperedIn = (report: Pick<Report, 'findings'>): MarkSpan[] =>
  report.findings
    .filter(finding => finding.kind === 'tampered_text')
    .flatMap(({ id, evidence }) =>
      evidence.map(
        ({ valueStart, valueEnd }): MarkSpan => ({ kind: 'tampered', id, start: valueStart, end: valueEnd }),
      ),
    );

/** Whether planted words stand in a stretch of the report. */
export const plantedIn = (report: Pick<Report, 'findings'>, span: Span): boolean =>
  tamperedIn(report).some(({ start, end }) => start < span.end && span.start < end);

/** What stands before a lost table or image, and the place itself, marked: the words that point to it. */
export function lossPassages(
  report: Pick<Report, 'text' | 'findings'>,
  place: Evidence,
  id: string,
): Passage[] {
  const lines = paragraphs(report.text);
  const at = lines.findIndex(line => line.start <= place.start && place.start < line.end);
  const before = lines[at - 1];
  const own = passages(report, [place], id, 1);
  if (!before || before.level > 0) return own;
  const start = Math.max(before.start, before.end - LONG);
  const lead: Passage = {
    pieces: segments(report.text, { start, end: before.end }, tamperedIn(report)),
    start,
    cutBefore: start > before.start,
    cutAfter: false,
  };
  return [lead, ...own];
}

/** At most `most` passages, in the order of the text. `id` names the marks, so that a caller can open them. */
export function passages(
  report: Pick<Report, 'text' | 'findings'>,
  places: readonly Evidence[],
  id: string,
  most = 3,
): Passage[] {
  const sorted = [...places].sort((a, b) => a.start - b.start || a.end - b.end);
  const runs: { start: number; end: number; places: Evidence[] }[] = [];
  for (const place of sorted) {
    const last = runs.at(-1);
    if (last && place.start - last.end < APART && !report.text.slice(last.end, place.start).includes('\n')) {
      last.end = Math.max(last.end, place.end);
      last.places.push(place);
    } else runs.push({ start: place.start, end: place.end, places: [place] });
  }
  const tampered = tamperedIn(report);
  return runs.slice(0, most).map(run => {
    const span = grow(report.text, run.start, run.end);
    const marks: MarkSpan[] = run.places.flatMap((place): MarkSpan[] => [
      { kind: 'clause', id, start: place.start, end: place.end },
      { kind: 'value', id, start: place.valueStart, end: place.valueEnd },
    ]);
    const before = report.text[span.start - 1];
    const after = report.text[span.end - 1];
    return {
      pieces: segments(report.text, span, [...tampered, ...marks.filter(mark => mark.end > mark.start)]),
      start: span.start,
      cutBefore: before !== undefined && !ENDS.includes(before),
      cutAfter:
        after !== undefined &&
        !ENDS.includes(after) &&
        span.end < report.text.length &&
        report.text[span.end] !== '\n',
    };
  });
}
