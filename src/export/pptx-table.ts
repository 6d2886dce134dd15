// Tables of a slide as native tables: one size for all of them, so that rows stand level.
import type PptxGenJS from 'pptxgenjs';
import { ems } from './pptx-bars.ts';
import type { Room } from './pptx-frame.ts';
import { inch, MARGIN, type Paper, place, point } from './pptx-paper.ts';
import type { TableSlide } from './slide.ts';

const GAP = 28;
/** Pixels of a 16:9 slide, more or less. */
const WIDE = 1100;

/** Names of the tables on a slide, in their order. */
export const tableName = (at: number): string => `Table ${at + 1}`;

type Borders = [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps];

/** A narrow slide has room for two tables side by side: the rows of three are dealt out again. */
function dealt({ tables }: TableSlide, width: number): TableSlide['tables'] {
  const [first] = tables;
  if (!first || tables.length < 3 || width >= WIDE) return tables;
  const rows = tables.flatMap(one => one.rows);
  const each = Math.ceil(rows.length / 2);
  return [0, 1].map(at => ({ ...first, rows: rows.slice(at * each, (at + 1) * each) }));
}

/** Gives how many tables were drawn. */
export function table(paper: Paper, slide: TableSlide, { top, foot }: Room): number {
  const tables = dealt(slide, paper.width);
  const wide = (paper.width - 2 * MARGIN - GAP * (tables.length - 1)) / tables.length;
  const lines = Math.max(...tables.map(one => one.rows.length)) + 1;
  const high = Math.min(34, (foot - 12 - top) / lines);
  const { text1, text2, background2 } = paper.pptx.SchemeColor;
  // The longest first cell still stands on one line, down to 9 points.
  const longest = Math.max(
    ...tables.flatMap(({ widths, rows }) => rows.map(([cell]) => ems(cell?.text ?? '') / (widths[0] ?? 1))),
  );
  const pixels = Math.max(12, Math.min(15, high * 0.46, (wide * 0.96) / Math.max(longest, 1)));
  const none: PptxGenJS.BorderProps = { type: 'none' };
  const under: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: background2 };
  for (const [at, { widths, head, rows }] of tables.entries()) {
    const cells = [head, ...rows].map((row, line) =>
      row.map(cell => ({
        text: cell.text,
        options: {
          bold: cell.bold ?? line === 0,
          color: cell.quiet ? text2 : text1,
          align: cell.align ?? 'left',
          valign: 'middle' as const,
          fontSize: point(pixels),
          lang: paper.lang,
          border: [none, none, under, none] as Borders,
          margin: [0.01, 0.05, 0.01, 0.03] as [number, number, number, number],
          ...(cell.span ? { colspan: cell.span } : {}),
        },
      })),
    );
    paper.slide.addTable(cells, {
      ...place([MARGIN + at * (wide + GAP), top, wide, high * cells.length]),
      colW: widths.map(share => inch(wide * share)),
      rowH: inch(high),
      objectName: tableName(at),
    });
  }
  return tables.length;
}
