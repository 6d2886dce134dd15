// The lines of a report as paragraphs with their headings, for reading; spans are those of the text.
import type { Span } from '../core/span.ts';

export interface Paragraph extends Span {
  /** 0 for running text, 1 for 一、…, 2 for (一)… standing alone. */
  readonly level: 0 | 1 | 2;
}

export interface Section extends Span {
  /** Span of the heading, or null for what stands before the first one. */
  readonly heading: Paragraph | null;
  readonly paragraphs: readonly Paragraph[];
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const FIRST = new RegExp(`^${NUMERAL}、`);
const SECOND = new RegExp(`^[(（]${NUMERAL}[)）]`);

/** Lines without their surrounding blanks; empty lines are left out. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const body = line[0];
    const trimmed = body.trim();
    if (trimmed === '') continue;
    const start = line.index + body.indexOf(trimmed);
    const level =
      FIRST.test(trimmed) && trimmed.length <= 40 ? 1 : SECOND.test(trimmed) && trimmed.length <= 30 ? 2 : 0;
    found.push({ start, end: start + trimmed.length, level });
  }
  return found;
}

/** Paragraphs gathered under their first-level headings. */
export function sections(text: string): Section[] {
  const all: { heading: Paragraph | null; paragraphs: Paragraph[] }[] = [{ heading: null, paragraphs: [] }];
  for (const paragraph of paragraphs(text)) {
    if (paragraph.level === 1) all.push({ heading: paragraph, paragraphs: [] });
    else all.at(-1)?.paragraphs.push(paragraph);
  }
  return all
    .filter(section => section.heading !== null || section.paragraphs.length > 0)
    .map(section => {
      const parts = section.heading ? [section.heading, ...section.paragraphs] : section.paragraphs;
      return { ...section, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
    });
}
