// What html, docx and pdf have in common: paragraphs, tables and pictures in order, written out as one text with places.
import type { Span } from '../core/span.ts';
import type { Document, Grid, GridCell } from './document.ts';
import { visible } from './visible.ts';

export interface BlockCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly BlockCell[])[] };

/** The largest row or column span believed: prints claim rowspan="1000" and mean the rest. */
const SPAN_LIMIT = 100;

/** A line end between Chinese characters vanishes, elsewhere it becomes a space; runs of spaces collapse. */
export const inline = (text: string): string =>
  visible(text)
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t]*[\r\n]\s*(?=[\u2e80-\u9fff\uff00-\uffef])/g, '')
    .replace(/[ \t\r\n\f\v\u00a0]+/g, ' ')
    .trim();

type Rows = readonly (readonly BlockCell[])[];

/**
 * A long narrow table printed in two halves side by side, one below the other: 指标|数量|指标|数量. Its head says the same
 * twice, and no cell reaches over the middle.
 */
function unfolded(rows: Rows): Rows {
  const top = rows[0]?.length === 1 ? 1 : 0;
  const head = rows[top]?.map(({ text }) => text) ?? [];
  const half = head.length / 2;
  const twice =
    half >= 2 && Number.isInteger(half) && head.every((text, i) => i < half || text === head[i - half]);
  if (!twice || new Set(head).size < half || head.some(text => text === '' || /^\d/.test(text))) return rows;
  const [left, right]: [BlockCell[][], BlockCell[][]] = [[], []];
  for (const row of rows.slice(top)) {
    let at = 0;
    const [one, other]: [BlockCell[], BlockCell[]] = [[], []];
    for (const cell of row) {
      if (cell.rowSpan > 1 || (at < half && at + cell.columnSpan > half)) return rows;
      (at < half ? one : other).push(cell);
      at += cell.columnSpan;
    }
    if (at > head.length) return rows;
    left.push(one);
    if (other.some(({ text }) => text !== '')) right.push(other);
  }
  return [...rows.slice(0, top), ...left, ...right];
}

/**
 * One text: a block a line, a table row a line with tabs between its cells; and the place of each cell and picture.
 * A cell under a row span is not repeated.
 */
export function assemble(blocks: readonly Block[], title: string | null): Document {
  const parts: string[] = [];
  const grids: Grid[] = [];
  const pictures: Span[] = [];
  let size = 0;
  const put = (text: string): Span => {
    parts.push(text);
    size += text.length;
    return { start: size - text.length, end: size };
  };
  for (const block of blocks) {
    if (size > 0) put('\n');
    if (block.kind === 'table') grids.push(putTable(unfolded(block.rows), put));
    else {
      const span = put(block.text);
      if (block.kind === 'picture') pictures.push(span);
    }
  }
  put('\n');
  return { text: parts.join(''), grids, title, pictures };
}

function putTable(rows: readonly (readonly BlockCell[])[], put: (text: string) => Span): Grid {
  const cells: GridCell[] = [];
  /** Rows still covered, per column, by a cell above. */
  const covered: number[] = [];
  let [start, end] = [-1, -1];
  rows.forEach((row, y) => {
    if (y > 0) put('\n');
    let x = 0;
    row.forEach((cell, i) => {
      while ((covered[x] ?? 0) > y) x++;
      if (i > 0) put('\t');
      const span = put(cell.text);
      if (start < 0) start = span.start;
      end = span.end;
      const [rowSpan, columnSpan] = [
        Math.min(Math.max(1, cell.rowSpan), SPAN_LIMIT),
        Math.min(Math.max(1, cell.columnSpan), SPAN_LIMIT),
      ];
      cells.push({ ...span, row: y, column: x, rowSpan, columnSpan });
      for (let dx = 0; dx < columnSpan; dx++) covered[x + dx] = y + rowSpan;
      x += columnSpan;
    });
  });
  return { start: Math.max(0, start), end: Math.max(0, end), cells };
}
