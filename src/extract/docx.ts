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

/** The same again for older programs, and what was deleted or stands elsewhere now. */
const UNSHOWN = new Set(['mc:Fallback', 'w:del', 'w:moveFrom']);

/** Blocks of `word/document.xml`. */
export function wordBlocks(xml: string, numbering: Numbering = new Map()): Block[] {
  const count = counter(numbering);
  /** The list and level of the paragraph, until its first text. */
  let listed: { id: string; level: number } | null = null;
  const blocks: Block[] = [];
  let table: OpenTable | null = null;
  let paragraph: string[] = [];
  let [inText, inRun, hidden] = [false, false, false];
  let [unshown, depth] = [0, 0];
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
        if (UNSHOWN.has(name)) unshown++;
        if (unshown > 0) return;
        if (name === 'w:r') [inRun, hidden] = [true, false];
        if (name === 'w:vanish' && inRun) hidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
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
        if (!inText || unshown > 0 || hidden) return;
        if (listed && text.trim() !== '') {
          write(count(listed.id, listed.level));
          listed = null;
        }
        write(text);
      },
      onclosetag(name) {
        if (UNSHOWN.has(name)) unshown = Math.max(0, unshown - 1);
        if (unshown > 0) return;
        if (name === 'w:r') [inRun, hidden] = [false, false];
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

/** Where the text is: some programs number it. */
const MAIN = ['word/document.xml', 'word/document2.xml', 'word/document1.xml'];
const WORDS = /xmlns:([A-Za-z]\w{0,20})="http:\/\/[\w./]{1,80}\/wordprocessingml\/(?:2006\/)?main"/;

/** A part as text, whatever its encoding, with the usual prefix for what is Word's own. */
function xmlOf(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const xml = new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(
    bytes,
  );
  const prefix = WORDS.exec(xml.slice(0, 20_000))?.[1] ?? 'w';
  return prefix === 'w' ? xml : xml.replace(new RegExp(`(</?|\\s)${prefix}:`, 'g'), '$1w:');
}

const TITLE = /<dc:title>([^<]{1,300})<\/dc:title>/;

/** Blocks and title of a .docx file. */
export function readDocx(
  bytes: Uint8Array,
  limits: ZipLimits,
): { readonly ok: true; readonly blocks: readonly Block[]; readonly title: string | null } | Refusal {
  const opened = unzip(bytes, [...MAIN, 'word/numbering.xml', 'docProps/core.xml'], limits);
  if (!opened.ok) return opened;
  const main = MAIN.map(name => opened.files.get(name)).find(file => file !== undefined);
  // Another archive: a spreadsheet, slides, a zip of files.
  if (!main) return refuse('not_a_report');
  const core = opened.files.get('docProps/core.xml');
  const title = core ? TITLE.exec(xmlOf(core))?.[1]?.trim() : undefined;
  const lists = opened.files.get('word/numbering.xml');
  const numbering = lists ? readNumbering(xmlOf(lists)) : undefined;
  return {
    ok: true,
    blocks: wordBlocks(xmlOf(main), numbering),
    title: title || null,
  };
}
