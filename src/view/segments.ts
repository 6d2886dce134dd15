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
  readonly missing: boolean;
}

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
  for (const finding of report.findings)
    for (const each of finding.evidence)
      add(finding.kind === 'tampered_text' ? 'tampered' : 'noted', finding.id, each);
  for (const absence of report.absences)
    for (const each of absence.evidence)
      if (absence.status === 'not_captured') add('missing', `${absence.report}/${absence.indicator}`, each);
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
      missing: over.some(mark => mark.kind === 'missing'),
    };
  });
}
