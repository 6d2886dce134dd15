// Reads tables whose rows name their unit: 当面申请数 | 条 | 12 | 67, the year's figure and, beside it, that of all years.
// Cities had their bodies append them to the reports before the State Council's form of 2014.
import { cellsAfter } from './table-cells.ts';
import { lowerBound } from './table-head.ts';
import type { CompiledForm, Occurrence, Squeezed } from './table-labels.ts';
import type { RowRead, TableRead } from './table-print.ts';

/** How far a row may stand from the row above it, and a head above its first row. */
const NEAR = 500;
const HEAD = 90;
/** How far a row's cells are looked for behind its label. */
const REACH = 160;
/** The form of 2014 has one figure a row, and others number their rows. */
const OTHER_HEADS = /统计数|代码|序号|编号/;
/** The columns behind that of the units, in order. */
const COLUMN =
  /(?<sofar>本年度?累计|当年累计|全年累计)|(?<all>历年累计|累计(?:总?数)?|历年数?|总计)|(?<last>上年度?数?|去年数?|同比|增减|比上年)|(?<year>20\d\d)?年(?:度|全年)?(?:数据|数量|实际|数|值)?|本年度?(?:数据|数量|数|实际)?|当年数?|本期(?:数|实际)?|数量|数据|数值|数/g;

/** How many columns stand behind the units, and which of them hold the year's figures and those of all years. */
interface Columns {
  readonly count: number;
  readonly year: number;
  readonly all: number;
}

/** The columns that a head names, or null where it is no such head or none of them is the year's. */
function columnsOf(head: string, year: number | null): Columns | null {
  const unit = head.lastIndexOf('单位');
  // Units beside the labels: 收到申请总数(条).
  const from = unit < 0 ? head.lastIndexOf('指标') : unit;
  if (from < 0 || OTHER_HEADS.test(head)) return null;
  const named = [...head.slice(from + 2).matchAll(COLUMN)].map(({ groups }) => groups ?? {});
  if (named.length === 0 || named.length > 4 || (unit < 0 && !named.some(({ all }) => all))) return null;
  const isYears = ({ all, last, year: own }: (typeof named)[number]): boolean =>
    !all && !last && (own === undefined || year === null || Number(own) === year);
  const sofar = named.findIndex(({ sofar }) => sofar !== undefined);
  const years = named.flatMap((one, index) => (isYears(one) ? [index] : []));
  const [first] = sofar < 0 ? years : [sofar];
  if (first === undefined || (sofar < 0 && years.length > 1)) return null;
  return { count: named.length, year: first, all: named.findIndex(({ all }) => all !== undefined) };
}

/** A label begins its cell: 政府网站主动公开信息数 is another's. */
const OPENS = /(?:^|[^\u4e00-\u9fff]|其中)$/;

const IN_TEN_THOUSANDS = /万元[\s|)]*$/;

/** One row, or null where its cells do not fit the columns. */
function rowAt(
  text: string,
  folded: string,
  at: Occurrence,
  row: number,
  to: number,
  columns: Columns,
): RowRead | null {
  const run = cellsAfter(text, folded, at.end, to, true);
  if (!run) return null;
  const { cells, marked } = run;
  if (marked ? cells.length > columns.count : cells.length !== columns.count) return null;
  const own = cells[columns.year];
  if (!own) return null;
  const tenThousands = IN_TEN_THOUSANDS.test(folded.slice(at.end, cells[0]?.start));
  const kept = [own, columns.all < 0 ? null : (cells[columns.all] ?? null)];
  return {
    row,
    label: { start: at.bare, end: at.end },
    cells: tenThousands ? kept.map(cell => cell && { ...cell, unit: cell.unit || '万元' }) : kept,
    marked,
    start: at.bare,
    end: Math.max(at.end, cells.at(-1)?.end ?? 0),
  };
}

/**
 * Every print of the form, in order: parts that follow each other, each under its own head, are one. `year`, the report's
 * fiscal year, tells which of two years' columns is its own. Linear in the length of the text.
 */
export function readMeasured(
  text: string,
  folded: string,
  squeezed: Squeezed,
  compiled: CompiledForm,
  labels: readonly Occurrence[],
  year: number | null,
): TableRead[] {
  const { form } = compiled;
  const found: TableRead[] = [];
  let rows: RowRead[] = [];
  let columns: Columns | null = null;
  let below = 0;
  const close = (): void => {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first && last && rows.length >= form.least.rows)
      found.push({ compiled, rows, problems: [], start: first.start, end: last.end, score: rows.length + 1 });
    rows = [];
    columns = null;
  };
  for (const [index, at] of labels.entries()) {
    if (!OPENS.test(folded.slice(Math.max(0, at.bare - 2), at.bare))) continue;
    if (rows.length > 0 && at.start - below > NEAR) close();
    const to = lowerBound(squeezed.at, at.bare);
    const from = Math.max(to - HEAD, lowerBound(squeezed.at, below));
    const head = squeezed.text.slice(from, to);
    if (head.includes('单位') || head.includes('指标')) columns = columnsOf(head, year);
    if (!columns) continue;
    const row = at.rows.find(one => rows.every(({ row }) => row !== one));
    if (row === undefined) continue;
    const stop = Math.min(labels[index + 1]?.bare ?? folded.length, at.end + REACH);
    const read = rowAt(text, folded, at, row, stop, columns);
    if (!read) continue;
    rows.push(read);
    below = read.end;
  }
  close();
  return found;
}
