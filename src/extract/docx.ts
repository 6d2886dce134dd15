// A Word document to blocks: paragraphs with the numbers that Word prints before them, tables with their spans, pictures.
import { Parser } from 'htmlparser2';
import { type Refusal, refuse } from './decode.ts';
import { counter, type Numbering, readNumbering } from './docx-numbers.ts';
import { type Block, type BlockCell, inline } from './text-blocks.ts';
import { unzip, type ZipLimits } from './zip.ts';

interface OpenCell {
  parts: string[];
  columnSpan: number;
  merge: 'none' | 'restart' | 'continue';
}

interface OpenTable {
  readonly rows: { cell: OpenCell; column: number }[][];
  /** Text around a nested table belongs to the outer cell. */
  readonly outer: OpenTable | null;
  cell: OpenCell | null;
}

/** Tables within tables beyond this are read as the text of the cell around them. */
const NESTED = 8;

/** Rows with vertical merges counted into row spans; a continued cell vanishes into the one above. */
function rowsOf(table: OpenTable): BlockCell[][] {
  const above = new Map<number, { text: string; rowSpan: number; columnSpan: number }>();
  return table.rows
    .map(row => {
      const cells: BlockCell[] = [];
      for (const { cell, column } of row) {
        const open = above.get(column);
        if (cell.merge === 'continue' && open) {
          open.rowSpan++;
          continue;
        }
        const made = { text: inline(cell.parts.join('')), rowSpan: 1, columnSpan: cell.columnSpan };
        if (cell.merge === 'restart') above.set(column, made);
        else above.delete(column);
        cells.push(made);
      }
      return cells;
    })
    .filter(row => row.length > 0);
}

/** Blocks of `word/document.xml`. */
export function wordBlocks(xml: string, numbering: Numbering = new Map()): Block[] {
  const count = counter(numbering);
  /** The list and level of the paragraph, until its first text. */
  let listed: { id: string; level: number } | null = null;
  const blocks: Block[] = [];
  let table: OpenTable | null = null;
  let paragraph: string[] = [];
  let [inText, fallback, depth] = [false, 0, 0];
  const write = (text: string): void => {
    if (table?.cell) table.cell.parts.push(text);
    else paragraph.push(text);
  };
  const flush = (): void => {
    for (const line of paragraph.join('').split('\n')) {
      const text = inline(line);
      if (text !== '') blocks.push({ kind: 'text', text });
    }
    paragraph = [];
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'mc:Fallback') fallback++;
        if (fallback > 0) return;
        if (name === 'w:numPr') listed = { id: '', level: 0 };
        else if (name === 'w:ilvl' && listed)
          listed.level = Number.parseInt(attributes['w:val'] ?? '0', 10) || 0;
        else if (name === 'w:numId' && listed) listed.id = attributes['w:val'] ?? '';
        else if (name === 'w:t') inText = true;
        else if (name === 'w:tab') write(' ');
        else if (name === 'w:br' || name === 'w:cr') write(table ? ' ' : '\n');
        else if (name === 'w:tbl') {
          if (!table) flush();
          if (++depth <= NESTED) table = { rows: [], outer: table, cell: null };
        } else if (name === 'w:tr') table?.rows.push([]);
        else if (name === 'w:tc' && table) table.cell = { parts: [], columnSpan: 1, merge: 'none' };
        else if (name === 'w:gridSpan' && table?.cell)
          table.cell.columnSpan = Math.max(1, Number.parseInt(attributes['w:val'] ?? '1', 10) || 1);
        else if (name === 'w:vMerge' && table?.cell)
          table.cell.merge = attributes['w:val'] === 'restart' ? 'restart' : 'continue';
        else if (name === 'wp:docPr' || name === 'v:imagedata') {
          const text = inline(attributes.descr || attributes['o:title'] || attributes.name || '图片');
          if (table) write(` ${text} `);
          else {
            flush();
            blocks.push({ kind: 'picture', text });
          }
        }
      },
      ontext(text) {
        if (!inText || fallback > 0) return;
        if (listed && text.trim() !== '') {
          write(count(listed.id, listed.level));
          listed = null;
        }
        write(text);
      },
      onclosetag(name) {
        if (name === 'mc:Fallback') fallback = Math.max(0, fallback - 1);
        if (fallback > 0) return;
        if (name === 'w:t') inText = false;
        else if (name === 'w:p') {
          listed = null;
          if (table?.cell) write('\n');
          else if (!table) flush();
        } else if (name === 'w:tc' && table?.cell) {
          const row = table.rows.at(-1);
          const last = row?.at(-1);
          row?.push({ cell: table.cell, column: last ? last.column + last.cell.columnSpan : 0 });
          table.cell = null;
        } else if (name === 'w:tbl' && depth-- <= NESTED && table) {
          const rows = rowsOf(table);
          const outer: OpenTable | null = table.outer;
          table = outer;
          if (outer?.cell)
            outer.cell.parts.push(rows.map(row => row.map(({ text }) => text).join(' ')).join('\n'));
          else if (rows.length > 0) blocks.push({ kind: 'table', rows });
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  flush();
  return blocks;
}

const TITLE = /<dc:title>([^<]{1,300})<\/dc:title>/;

/** Blocks and title of a .docx file. */
export function readDocx(
  bytes: Uint8Array,
  limits: ZipLimits,
): { readonly ok: true; readonly blocks: readonly Block[]; readonly title: string | null } | Refusal {
  const opened = unzip(bytes, ['word/document.xml', 'word/numbering.xml', 'docProps/core.xml'], limits);
  if (!opened.ok) return opened;
  const main = opened.files.get('word/document.xml');
  // Another archive: a spreadsheet, slides, a zip of files.
  if (!main) return refuse('not_a_report');
  const core = opened.files.get('docProps/core.xml');
  const title = core ? TITLE.exec(new TextDecoder('utf-8').decode(core))?.[1]?.trim() : undefined;
  const lists = opened.files.get('word/numbering.xml');
  const numbering = lists ? readNumbering(new TextDecoder('utf-8').decode(lists)) : undefined;
  return {
    ok: true,
    blocks: wordBlocks(new TextDecoder('utf-8').decode(main), numbering),
    title: title || null,
  };
}
