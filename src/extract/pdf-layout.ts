// Rebuilds lines, paragraphs and tables from the positioned pieces of text that a PDF holds.
import { columnsOf } from './pdf-columns.ts';
import { joinHeads, joinLabels } from './pdf-joins.ts';
import { type Line, linesOf } from './pdf-lines.ts';
import { type RuledTable, ruledTables } from './pdf-ruled.ts';
import { type Block, inline } from './text-blocks.ts';

/** A piece of text; x and y in points from the top left, y is the baseline; height is the size of the font. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn line: a border of cells. In points from the top left of the page, as thin as it is. */
export interface PdfRule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  /** Number of pictures drawn on the page. */
  readonly pictures: number;
  /** Lines drawn on it; without them tables are told by the gaps between their columns. */
  readonly rules?: readonly PdfRule[];
}

const PAGE_NUMBER = /^(?:[-—–·\s]*\d{1,4}[-—–·\s]*|第\s*\d+\s*页.{0,12}|\d+\s*\/\s*\d+)$/;

/** A numbered heading begins a paragraph, however the line above ends. */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[((][一二三四五六七八九十]{1,3}[))])/;

/** A page's number stands alone near its edge. */
const isPageNumber = (line: Line, page: PdfPage): boolean =>
  line.runs.length === 1 &&
  (line.y < page.height * 0.08 || line.y > page.height * 0.9) &&
  PAGE_NUMBER.test(line.runs[0]?.text ?? '');

interface Margins {
  readonly left: number;
  readonly right: number;
}

function marginsOf(lines: readonly Line[]): Margins {
  const alone = lines.filter(({ runs }) => runs.length === 1);
  const wide = ({ runs: [run] }: Line): number => (run ? run.end - run.x : 0);
  const widest = Math.max(0, ...alone.map(wide));
  // Menus and notes beside the text are narrow.
  const single = alone.filter(line => wide(line) * 2 >= widest);
  const starts = single.map(({ runs }) => runs[0]?.x ?? 0).sort((a, b) => a - b);
  const ends = single.map(({ runs }) => runs[0]?.end ?? 0).sort((a, b) => a - b);
  return {
    left: starts[Math.floor(starts.length * 0.1)] ?? 0,
    right: ends[Math.floor(ends.length * 0.9)] ?? 0,
  };
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Stands for a table of the page among its pieces of text; its number follows. */
const MARK = '\ue001';

/** The table that a line stands for. */
const tableAt = ({ runs }: Line, tables: readonly RuledTable[]): RuledTable | undefined => {
  const mark = runs.find(({ text }) => text.startsWith(MARK));
  return mark && tables[Number(mark.text.slice(1))];
};

/** The pieces of a page column by column, with a mark for each table that borders enclose. */
function groupsOf(page: PdfPage): {
  readonly page: PdfPage;
  readonly items: readonly PdfItem[];
  readonly tables: readonly RuledTable[];
  readonly last: boolean;
}[] {
  const { tables, rest } = ruledTables(page.rules ?? [], page.items);
  const marks = tables.map(({ left, right, top }, i) => ({
    text: `${MARK}${i}`,
    x: left,
    y: top,
    width: right - left,
    height: 1,
  }));
  return columnsOf({ ...page, items: [...rest, ...marks] }).map((items, at, all) => ({
    page,
    items,
    tables,
    last: at === all.length - 1,
  }));
}

/** What a sentence or a heading ends with. */
const ENDS = /[。；;！!？?：:】]$/;

/** Blocks of all pages; a paragraph may run on over a page's end. */
export function pdfBlocks(pages: readonly PdfPage[]): Block[] {
  const blocks: Block[] = [];
  let paragraph = '';
  let open = false;
  /** How far the line above is from its right margin. */
  let free = Number.POSITIVE_INFINITY;
  let table: Line[] = [];
  let size = 0;
  const flushText = (): void => {
    const text = inline(paragraph);
    if (text !== '') blocks.push({ kind: 'text', text });
    paragraph = '';
    open = false;
    free = Number.POSITIVE_INFINITY;
  };
  const flushTable = (): void => {
    if (table.length > 0)
      blocks.push({
        kind: 'table',
        rows: table.map(({ runs }) => runs.map(({ text }) => ({ text, rowSpan: 1, columnSpan: 1 }))),
      });
    table = [];
  };
  for (const { page, items, tables, last } of pages.flatMap(groupsOf)) {
    const lines = joinLabels(joinHeads(linesOf(items).filter(line => !isPageNumber(line, page))));
    const { left, right } = marginsOf(lines.filter(line => !tableAt(line, tables)));
    const body = middle(lines.map(({ height }) => height));
    let above: Line | null = null;
    for (const line of lines) {
      const [first] = line.runs;
      if (!first) continue;
      const ruled = tableAt(line, tables);
      if (ruled) {
        flushText();
        flushTable();
        blocks.push({ kind: 'table', rows: ruled.rows });
        above = null;
        continue;
      }
      if (line.runs.length > 1) {
        flushText();
        table.push(line);
        continue;
      }
      flushTable();
      const em = line.height;
      // A paragraph keeps its size of print.
      if (Math.abs(em - size) > size * 0.25) flushText();
      size = em;
      // The second line of a title stands in the middle, under one of the same large print.
      const title =
        above !== null && em > body * 1.2 && Math.abs(above.height - em) < 1 && line.y - above.y < em * 2.2;
      // 占 / 11.76%: the next word was too long for what was left of the line above.
      const goesOn = open || (free < (right - left) * 0.3 && !ENDS.test(paragraph));
      if (!title && (!goesOn || first.x > left + em * 1.2 || HEADING.test(first.text))) flushText();
      paragraph +=
        paragraph === '' || /[\u2e80-\uffef]$/.test(paragraph) || /^[\u2e80-\uffef]/.test(first.text)
          ? first.text
          : ` ${first.text}`;
      above = line;
      free = right - first.end;
      open = free <= em * 1.6;
    }
    for (let i = 0; last && i < Math.min(page.pictures, 50); i++) {
      flushText();
      flushTable();
      blocks.push({ kind: 'picture', text: '[图片]' });
    }
  }
  flushText();
  flushTable();
  return blocks;
}
