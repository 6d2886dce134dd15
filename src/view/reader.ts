// A report laid out for reading: sections, paragraphs, and beside each paragraph the figures it states.
import type { Observation, Status } from '../core/observation.ts';
import { statusOf } from '../core/observation.ts';
import type { Check, Finding, Report } from '../core/report.ts';
import { type Paragraph, sections } from './paragraphs.ts';
import { type MarkSpan, marksOf, type Segment, segments } from './segments.ts';

export interface Note {
  readonly id: string;
  readonly indicator: string;
  /** The figures of one note: several when a paragraph lists the parts of one thing. */
  readonly figures: readonly Observation[];
  readonly status: Status;
  readonly checks: readonly Check[];
}

export interface Block {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Segment[];
  readonly notes: readonly Note[];
  readonly findings: readonly Finding[];
}

export interface Part {
  readonly id: string;
  readonly title: string | null;
  readonly heading: Block | null;
  /** Runs of paragraphs; a long run without figures is folded. */
  readonly runs: readonly { readonly folded: boolean; readonly blocks: readonly Block[] }[];
  readonly figures: number;
  readonly findings: number;
}

const LONG = 3;

/** Nothing of the text is left out; folding is only how it is shown. */
export function layOut(report: Report): Part[] {
  const marks = marksOf(report);
  const told = new Set<string>();
  const found = new Set<string>();
  return sections(report.text).map((section, at) => {
    const heading = section.heading ? block(report, section.heading, marks, told, found) : null;
    const blocks = section.paragraphs.map(paragraph => block(report, paragraph, marks, told, found));
    const all = heading ? [heading, ...blocks] : blocks;
    return {
      id: `part-${at}`,
      title: section.heading ? report.text.slice(section.heading.start, section.heading.end) : null,
      heading,
      runs: runs(blocks),
      figures: all.reduce((sum, each) => sum + each.notes.reduce((n, note) => n + note.figures.length, 0), 0),
      findings: all.reduce((sum, each) => sum + each.findings.length, 0),
    };
  });
}

function block(
  report: Report,
  paragraph: Paragraph,
  marks: readonly MarkSpan[],
  told: Set<string>,
  found: Set<string>,
): Block {
  const within = (span: { start: number; end: number }): boolean =>
    span.start >= paragraph.start && span.start < paragraph.end;
  const figures = report.observations.filter(each => !told.has(each.id) && each.evidence.some(within));
  for (const each of figures) told.add(each.id);
  const findings = report.findings.filter(each => !found.has(each.id) && each.evidence.some(within));
  for (const each of findings) found.add(each.id);
  return {
    paragraph,
    pieces: segments(report.text, paragraph, marks),
    notes: notes(report, figures),
    findings,
  };
}

/** The parts of one thing share a note; everything else has its own, in the order of the text. */
function notes(report: Report, figures: readonly Observation[]): Note[] {
  const groups = new Map<string, Observation[]>();
  const place = (each: Observation): number => each.evidence[0]?.valueStart ?? 0;
  for (const each of [...figures].sort((a, b) => place(a) - place(b))) {
    const key = each.category === null ? each.id : `${each.indicator}/*`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap(group => {
    const first = group[0];
    if (!first) return [];
    const spans = new Set(group.flatMap(each => each.evidence.map(spot => `${spot.start}`)));
    const checks = report.checks.filter(check => {
      const parts = check.left.terms.length >= check.right.terms.length ? check.left : check.right;
      const last = parts.terms.at(-1)?.evidence;
      return (
        last != null &&
        spans.has(`${last.start}`) &&
        (group.length > 1 || parts.terms.length === 1 || check.indicator === first.indicator)
      );
    });
    return [{ id: first.id, indicator: first.indicator, figures: group, status: statusOf(first), checks }];
  });
}

function runs(blocks: readonly Block[]): Part['runs'] {
  const list: { folded: boolean; blocks: Block[] }[] = [];
  const bare = (each: Block): boolean =>
    each.notes.length === 0 &&
    each.findings.length === 0 &&
    each.pieces.every(piece => piece.clause.length === 0 && piece.missing.length === 0);
  for (const each of blocks) {
    const last = list.at(-1);
    if (last && last.folded === bare(each)) last.blocks.push(each);
    else list.push({ folded: bare(each), blocks: [each] });
  }
  return list.map(run => ({ folded: run.folded && run.blocks.length >= LONG, blocks: run.blocks }));
}

/** All figures in the order of the text, for previous and next. */
export const inOrder = (report: Report): Observation[] =>
  [...report.observations].sort(
    (a, b) => (a.evidence[0]?.valueStart ?? 0) - (b.evidence[0]?.valueStart ?? 0) || a.id.localeCompare(b.id),
  );
