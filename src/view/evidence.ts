// One figure or absence with all that a reader needs to judge it: its sentence in place, checks, alternatives, findings.
import type { IndicatorFile } from '../core/dataset.ts';
import type { Absence, Evidence, Observation, Shown } from '../core/observation.ts';
import { statusOf } from '../core/observation.ts';
import type { Check, Finding, Report } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import { headlineOf } from './address.ts';
import type { Missing } from './missing.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';
import { type MarkSpan, marksOf, type Segment, segments } from './segments.ts';

export interface Excerpt {
  readonly section: string | null;
  /** Lines around the sentence; `cut` tells whether text before or after was left out. */
  readonly lines: readonly {
    readonly pieces: readonly Segment[];
    readonly cutBefore: boolean;
    readonly cutAfter: boolean;
  }[];
}

export interface EvidenceModel {
  readonly id: string;
  readonly report: string;
  readonly status: Shown;
  readonly reading: Observation | null;
  readonly absence: Missing | null;
  readonly excerpts: readonly Excerpt[];
  /** The stated figures that a computed one was made from. */
  readonly inputs: readonly Observation[];
  /** Figures of the same report that come nearest to an absent one. */
  readonly near: readonly Observation[];
  /** Whether those are parts of a total that the report does not state. */
  readonly parts: boolean;
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  /** Findings about other figures of the same report. */
  readonly elsewhere: readonly Finding[];
  /** The checks behind `elsewhere`, to show both sides. */
  readonly behind: readonly Check[];
}

/** Which absence or observation an address names. An alternative opens its headline. */
export function findAt(file: IndicatorFile, at: string): Observation | Absence | null {
  const headline = headlineOf(at);
  return (
    file.observations.find(each => each.id === headline) ??
    file.absences.find(each => `${each.report}/${each.indicator}` === at) ??
    null
  );
}

const AROUND = 48;

/** The paragraph of a span, cut to about `AROUND` characters on each side at sentence ends. */
function excerpt(
  report: Report,
  lines: readonly Paragraph[],
  spot: Evidence,
  marks: readonly MarkSpan[],
): Excerpt {
  const at = lines.findIndex(line => line.start <= spot.start && spot.start < line.end);
  const line: Span = lines[at] ?? spot;
  const until = lines.findIndex(each => each.start < spot.end && spot.end <= each.end);
  const last: Span = lines[until] ?? line;
  const whole: Span = { start: line.start, end: Math.max(line.end, last.end) };
  const start = sentenceStart(
    report.text,
    Math.max(whole.start, spot.start - AROUND),
    whole.start,
    spot.start,
  );
  const end = sentenceEnd(report.text, Math.min(whole.end, spot.end + AROUND), whole.end);
  const before = lines[at - 1];
  const shown: Excerpt['lines'][number][] = [];
  if (before && before.level === 2 && start === whole.start && textOf(report, before) !== spot.section)
    shown.push({ pieces: segments(report.text, before, marks), cutBefore: false, cutAfter: false });
  shown.push({
    pieces: segments(report.text, { start, end }, marks),
    cutBefore: start > whole.start,
    cutAfter: end < whole.end,
  });
  return { section: spot.section, lines: shown };
}

const textOf = (report: Report, span: Span): string => report.text.slice(span.start, span.end);

function sentenceStart(text: string, wish: number, least: number, most: number): number {
  if (wish <= least) return least;
  for (let at = wish; at < most; at += 1) if ('。；;！？\n'.includes(text[at - 1] ?? '')) return at;
  // No sentence ends here: begin after a comma rather than inside a clause.
  for (let at = wish; at < most; at += 1) if (',，、'.includes(text[at - 1] ?? '')) return at;
  return wish;
}

function sentenceEnd(text: string, wish: number, most: number): number {
  if (wish >= most) return most;
  for (let at = wish; at < Math.min(most, wish + 60); at += 1)
    if ('。；;！？\n'.includes(text[at] ?? '')) return at + 1;
  return wish;
}

const touches = (check: Check, indicator: string, own: readonly Span[]): boolean =>
  check.indicator === indicator ||
  [...check.left.terms, ...check.right.terms].some(term =>
    own.some(
      span => term.evidence !== null && term.evidence.start === span.start && term.evidence.end === span.end,
    ),
  );

/** Everything about one row. `report` must be the report that the row stands in. */
export function evidenceOf(report: Report, indicator: string, found: Observation | Missing): EvidenceModel {
  const lines = paragraphs(report.text);
  const all = marksOf(report);
  const reading = 'value' in found ? found : null;
  const absence = reading ? null : (found as Missing);
  const id = reading?.id ?? `${report.id}/${indicator}`;
  const near = absence ? nearest(report, indicator) : [];
  const inputs = report.observations.filter(each => reading?.inputs?.includes(each.id));
  const spots: readonly Evidence[] = reading
    ? [...reading.evidence, ...inputs.flatMap(each => each.evidence.slice(0, 1))]
    : (absence?.evidence.length ?? 0) > 0
      ? (absence?.evidence ?? [])
      : near.slice(0, 1).flatMap(each => each.evidence.slice(0, 1));
  const mine = new Set([
    id,
    ...inputs.map(each => each.id),
    ...near.flatMap(each => [each.id, ...each.alternatives.map(other => other.id)]),
  ]);
  const marks = all.filter(mark => mark.kind === 'tampered' || mine.has(mark.id));
  const checks = reading ? report.checks.filter(check => touches(check, indicator, spots)) : [];
  // The other terms of its checks stand out in the sentence as well.
  for (const check of checks)
    for (const { evidence } of [...check.left.terms, ...check.right.terms])
      if (evidence && !spots.some(spot => spot.start === evidence.start && spot.end === evidence.end)) {
        marks.push({ kind: 'clause', id: check.id, start: evidence.start, end: evidence.end });
        marks.push({ kind: 'value', id: check.id, start: evidence.valueStart, end: evidence.valueEnd });
      }
  const seen = new Set<number>();
  const excerpts = spots
    .filter(spot => {
      const line = lines.findIndex(each => each.start <= spot.start && spot.start < each.end);
      const fresh = !seen.has(line);
      seen.add(line);
      return fresh;
    })
    .slice(0, 4)
    .map(spot => excerpt(report, lines, spot, marks));
  const about = new Set(checks.map(check => check.id));
  const isMine = (finding: Finding): boolean =>
    finding.indicator === indicator || (finding.check !== null && about.has(finding.check));
  // A finding that only repeats a check shown above is not said twice.
  const findings = report.findings.filter(each => isMine(each) && !about.has(each.check ?? ''));
  const elsewhere = report.findings.filter(finding => !isMine(finding));
  const behind = report.checks.filter(check => elsewhere.some(finding => finding.check === check.id));
  return {
    id,
    report: report.id,
    status: reading ? statusOf(reading) : (absence?.status ?? 'not_reported'),
    reading,
    absence,
    excerpts,
    inputs,
    near,
    parts: absence?.args.parts !== undefined,
    checks,
    findings,
    elsewhere,
    behind,
  };
}

/** Figures that say part of what is absent: for a silent total, the report's own partial counts. */
function nearest(report: Report, indicator: string): Observation[] {
  const related: Readonly<Record<string, readonly string[]>> = {
    'proactive.total': ['proactive.portal_items'],
    'proactive.by_category': ['proactive.total', 'proactive.portal_items'],
    'reconsideration.total': ['litigation.total'],
  };
  const ids = related[indicator] ?? [];
  return report.observations.filter(each => ids.includes(each.indicator));
}
