// A stretch of report text cut at the ends of its marks, so that each piece has one look. Nothing is ever dropped.
import type { Evidence } from '../core/observation.ts';
import type { Report } from '../core/report.ts';
import type { Span } from '../core/span.ts';

export interface MarkSpan extends Span {
  readonly kind: 'clause' | 'value' | 'tampered' | 'noted' | 'missing';
  /** Ids of the observations (or finding) that the place belongs to. */
  readonly id: string;
}

export interface Segment extends Span {
  readonly text: string;
  /** Observations whose clause covers it. */
  readonly clause: readonly string[];
  /** Observations whose number or words it is. */
  readonly value: readonly string[];
  readonly tampered: boolean;
  /** Ids of findings that point here. */
  readonly noted: readonly string[];
  /** Absences that this place stands for. */
  readonly missing: readonly string[];
}

/** Findings about the words themselves; the others point at figures, which have marks of their own. */
const POINTED: ReadonlySet<string> = new Set(['year_mismatch', 'unlikely_figure', 'manifest_conflict']);

/** Every place of a report that carries a meaning. */
export function marksOf(report: Pick<Report, 'observations' | 'absences' | 'findings'>): MarkSpan[] {
  const marks: MarkSpan[] = [];
  const add = (kind: MarkSpan['kind'], id: string, span: Span): void => {
    if (span.end > span.start) marks.push({ kind, id, start: span.start, end: span.end });
  };
  const figure = (id: string, evidence: readonly Evidence[]): void => {
    for (const each of evidence) {
      add('clause', id, each);
      add('value', id, { start: each.valueStart, end: each.valueEnd });
    }
  };
  for (const observation of report.observations) {
    figure(observation.id, observation.evidence);
    for (const other of observation.alternatives) figure(other.id, other.evidence);
  }
  for (const { id, kind, evidence } of report.findings)
    for (const { valueStart: start, valueEnd: end } of evidence) {
      if (kind === 'tampered_text') add('tampered', id, { start, end });
      else if (POINTED.has(kind)) add('noted', id, { start, end });
    }
  for (const { report: at, indicator, evidence, status } of report.absences)
    if (status === 'not_captured')
      for (const { valueStart: start, valueEnd: end } of evidence)
        add('missing', `${at}/${indicator}`, { start, end });
  return marks;
}

/** Pieces of `text.slice(span.start, span.end)` in order; joined they give exactly that slice. */
export function segments(text: string, span: Span, marks: readonly MarkSpan[]): Segment[] {
  const inside = marks.filter(mark => mark.start < span.end && span.start < mark.end);
  const cuts = new Set([span.start, span.end]);
  for (const mark of inside)
    for (const at of [mark.start, mark.end]) if (at > span.start && at < span.end) cuts.add(at);
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, each) => {
    const end = at[each + 1] ?? span.end;
    const over = inside.filter(mark => mark.start <= start && end <= mark.end);
    const ids = (kind: MarkSpan['kind']): string[] => [
      ...new Set(over.filter(mark => mark.kind === kind).map(mark => mark.id)),
    ];
    return {
      start,
      end,
      text: text.slice(start, end),
      clause: ids('clause'),
      value: ids('value'),
      tampered: over.some(mark => mark.kind === 'tampered'),
      noted: ids('noted'),
      missing: ids('missing'),
    };
  });
}
