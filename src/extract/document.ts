// What every input format becomes before it is read: one text, and the tables that the format itself marked.
import type { Span } from '../core/span.ts';

/** A cell of a marked table; `start..end` is its trimmed text within `Document.text`. */
export interface GridCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table as the format marked it (HTML, DOCX, PDF) or as it stands in text (Markdown, tabs, bars). */
export interface Grid extends Span {
  readonly cells: readonly GridCell[];
}

export interface Document {
  /** What is shown to a person, line ends as \n; every offset in the project counts in it. */
  readonly text: string;
  readonly grids: readonly Grid[];
  /** `<title>` or the document property, when the format has one. */
  readonly title: string | null;
  /** Places where the format held a picture (img alt or src, drawing): shown as text in `text`. */
  readonly pictures: readonly Span[];
}

/** A plain text is a document without marked tables. */
export const plain = (text: string): Document => ({ text, grids: [], title: null, pictures: [] });
