// Reads a form of one row of cells under stacked headings: 行政复议 and two kinds of 行政诉讼, five cells each.
import type { RawCell } from './table-cell.ts';
import { type CellRun, cellsAfter, cellsLine } from './table-cells.ts';
import { blocksBySum, inside, shiftedRow } from './table-fit.ts';
import { gluedCells } from './table-glued.ts';
import type { CompiledForm, Occurrence } from './table-labels.ts';
import type { RowProblem, RowRead, TableRead } from './table-print.ts';

/** How far the cells may stand from the start of the headings. */
const REACH = 700;

interface Word {
  readonly start: number;
  readonly end: number;
  /** Index of the row (block) that the word heads, or null for a column heading. */
  readonly row: number | null;
}

/** A run of words with little between them, and no end of a sentence: the head of one print. */
function heads(folded: string, all: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let group: Word[] = [];
  for (const word of all) {
    const last = group.at(-1);
    const far = last && (word.start - last.end > 60 || word.end - (group[0] as Word).start > REACH);
    // 被申请行政复议7件。 above the table is no part of its head.
    if (last && (far || folded.slice(last.end, word.start).includes('。'))) {
      groups.push(group);
      group = [];
    }
    group.push(word);
  }
  return group.length > 0 ? [...groups, group] : groups;
}

/** A table for each block under a heading of its own: they are one form. */
const APART = 300;

/** Heads of one block with all its columns, joined where another block's stands close below. */
function together(runs: readonly Word[][], width: number): Word[][] {
  const joined: Word[][] = [];
  /** The blocks of the last of them, where it is nothing but such blocks. */
  let blocks: Word[] | null = null;
  for (const run of runs) {
    const own = blockOf(run, width);
    const gap = (own?.[0]?.start ?? 0) - (blocks?.at(-1)?.end ?? 0);
    if (own && blocks && gap < APART && !blocks.some(({ row }) => row === own[0]?.row)) {
      blocks = [...blocks, ...own];
      joined[joined.length - 1] = blocks;
    } else {
      joined.push(run);
      blocks = own;
    }
  }
  return joined;
}

/** A block's name and then its columns, without what a heading above has named; null where there is more. */
function blockOf(run: readonly Word[], width: number): Word[] | null {
  const own = run.slice(-width - 1);
  const alone = own.length === width + 1 && own.every(({ row }, at) => (row !== null) === (at === 0));
  return alone && run.slice(0, -width - 1).every(({ row }) => row !== null) ? own : null;
}

/** A head without the 总计 of another table that ends right above: no head of this form begins with it. */
function ownHead(folded: string, group: Word[]): Word[] {
  const own = group.findIndex(
    ({ start, end, row }) => row !== null || !/^[总合]\s*计$/.test(folded.slice(start, end)),
  );
  return own > 0 ? group.slice(own) : group;
}

function rowOf(row: number, cells: readonly (RawCell | null)[], head: Word): RowRead {
  const read = cells.filter(cell => cell !== null);
  const [first, last] = [read[0] as RawCell, read.at(-1) as RawCell];
  return { row, cells, marked: true, label: head, start: first.start, end: last.end };
}

/** Every print of the form, in order. */
export function readBlocks(
  text: string,
  folded: string,
  compiled: CompiledForm,
  labels: readonly Occurrence[],
): TableRead[] {
  const { form } = compiled;
  const width = form.columns.length;
  const whole = width * form.rows.length;
  const found: TableRead[] = [];
  const words = labels.map(({ start, end, rows }) => ({ start, end, row: rows[0] ?? null }));
  const runs = heads(folded, words).map(run => ownHead(folded, run));
  for (const group of together(runs, width)) {
    const columns = group.filter(({ row }) => row === null).length;
    const blocks = new Set(group.flatMap(({ row }) => row ?? []));
    const rows: RowRead[] = [];
    const problems: RowProblem[] = [];
    const spread = (cells: readonly RawCell[]): void =>
      form.rows.forEach((_, row) => {
        rows.push(rowOf(row, cells.slice(row * width, (row + 1) * width), group[0] as Word));
      });
    group.forEach((word, index) => {
      if (word.row !== null || columns < width - 1 || blocks.size < 2) return;
      const next = group[index + 1];
      const to = Math.min(next?.start ?? folded.length, word.end + REACH);
      const glued = gluedCells(folded, word.end, to, { blocks: form.rows.length, width, above: null });
      if (glued && rows.length === 0) {
        spread(glued);
        return;
      }
      const run: CellRun | null = cellsAfter(text, folded, word.end, to, false);
      if (!run || (run.cells.length < width && run.cells.every(({ digits }) => digits === null))) return;
      const { cells: all } = run;
      const cells = (run.marked && all.length > whole ? inside(all, whole, form.rows.length) : null) ?? all;
      const named = group.slice(0, index).findLastIndex(({ row }) => row !== null);
      // A block's own cells stand below its own results; below more of them stands what is left of all.
      const block = index - named > width ? null : (group[named]?.row ?? null);
      const lost = run.marked && cells.length === whole && shiftedRow(cells, form.rows.length);
      if (cells.length === whole && rows.length === 0 && !lost) spread(cells);
      else if (cells.length === width && block !== null && !rows.some(({ row }) => row === block))
        rows.push(rowOf(block, cells, group[0] as Word));
      else {
        const parted = run.marked || rows.length > 0 ? null : blocksBySum(cells, form.rows.length, width);
        parted?.forEach((part, row) => {
          rows.push(rowOf(row, part, group[0] as Word));
        });
        if (cells.length > 1 && (!parted || parted.some(part => part.includes(null))))
          problems.push({
            row: form.rows.map(({ id }) => id).join(' '),
            expected: whole,
            found: cells.length,
            start: word.start,
            end: run.end,
          });
      }
    });
    if (rows.length === 0) {
      // Headings torn apart by narrow cells, or blocks' names below the columns': a line of all the cells right below
      // is still plain, and below one name alone when the sums of all blocks hold.
      const from = group.findLast(({ row }) => row !== null)?.end ?? 0;
      // 被申请行政复议7件。 is a sentence, and what stands below it is below another head.
      const stop = folded.slice(from, from + 400).indexOf('。');
      const to = stop < 0 ? Math.min(folded.length, from + 400) : from + stop;
      const line = blocks.size > 0 ? cellsLine(text, folded, from, to, whole) : null;
      const sound = line && !shiftedRow(line.cells, form.rows.length);
      if (
        line &&
        sound &&
        (blocks.size === form.rows.length || blocksBySum(line.cells, form.rows.length, width))
      ) {
        spread(line.cells);
        problems.length = 0;
      }
    }
    if (rows.length === 0 && problems.length === 0) continue;
    rows.sort((a, b) => a.row - b.row);
    const start = (group[0] as Word).start;
    const end = Math.max(...rows.map(row => row.end), ...problems.map(one => one.end));
    found.push({ compiled, rows, problems, start, end, score: rows.length });
  }
  return found;
}
