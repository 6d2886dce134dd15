// Reads the cells that stand after a row label: between bars or tabs, one a line, or simply one after the other.
import type { Span } from '../core/span.ts';
import { cellOf, type RawCell } from './table-cell.ts';

const UNIT = /^[(]?(?:单位:?)?(?:条|件|次|篇|个|人|人次|万元|元|%|-{2,})[)]?$/;

export interface CellRun {
  readonly cells: readonly RawCell[];
  /** End of the last cell. */
  readonly end: number;
  /** True where bars or tabs mark every cell, so that an empty one is seen. */
  readonly marked: boolean;
  /** True where the cells end at something that is no cell, or with the text: some may be missing. */
  readonly cut: boolean;
}

/** Folding leaves no other blanks. */
const isBlank = (code: number): boolean => code === 32 || code === 10;

/** The first line end between `from` and `to`, or −1; never looks further, so that the cost stays linear. */
function nextLine(folded: string, from: number, to: number): number {
  const place = folded.slice(from, to).indexOf('\n');
  return place < 0 ? -1 : from + place;
}

function trimmed(folded: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && isBlank(folded.charCodeAt(from))) from++;
  while (to > from && isBlank(folded.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

const [BAR, WIDE, LINE, THICK, BROKEN, TAB] = Array.from('|｜│┃¦\t', char => char.charCodeAt(0));
const isBar = (code: number): boolean =>
  code === BAR || code === TAB || code === LINE || code === WIDE || code === THICK || code === BROKEN;

function pieces(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isBar(text.charCodeAt(at))) continue;
    found.push({ start, end: at });
    start = at + 1;
  }
  found.push({ start, end: to });
  return found;
}

/** True when nothing but blanks and bars stands after `at`. */
const endsText = (folded: string, at: number): boolean =>
  at > folded.length - 200 && /^[\s|｜│┃¦]*$/.test(folded.slice(at));

/** The rest of a label before the first mark. */
const REST_MARKED = /^[^。;；!?]{0,60}$/;

/**
 * Cells between marks. The first piece belongs to the label; the last one to the next label (`followed`), or it is
 * what stands after the closing bar of the row. In a `whole` line the first piece is a cell, too.
 */
function marked(
  text: string,
  folded: string,
  from: number,
  to: number,
  single: boolean,
  followed: boolean,
  whole = false,
): CellRun | null {
  const all = pieces(text, from, to);
  const [rest, last] = [all[0] as Span, all.at(-1) as Span];
  if (all.length < 2 || !REST_MARKED.test(folded.slice(rest.start, Math.min(rest.end, rest.start + 80))))
    return null;
  const open = trimmed(folded, last.start, last.end);
  const drop = open.start === open.end && (followed || text[last.start - 1] !== '\t');
  const cells: RawCell[] = [];
  let end = from;
  let cut = false;
  for (const piece of all.slice(whole ? 0 : 1, drop ? -1 : undefined)) {
    const { start, end: stop } = trimmed(folded, piece.start, piece.end);
    if (single && cells.length === 0 && UNIT.test(folded.slice(start, stop))) continue;
    const cell = cellOf(folded, start, stop);
    if (!cell) {
      // The last cell of the last row: other text begins on the next line.
      const newline = nextLine(folded, start, stop);
      const tail = newline > 0 ? cellOf(folded, start, trimmed(folded, start, newline).end) : null;
      if (tail?.digits) cells.push(tail);
      end = tail?.digits ? Math.max(end, tail.end) : end;
      cut = newline < 0;
      break;
    }
    cells.push(cell);
    end = Math.max(end, stop);
  }
  return cells.length > 0 ? { cells, end, marked: true, cut: cut || endsText(folded, end) } : null;
}

const TOKEN =
  /\s*(?:([-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?(?:万元|亿元|元|件|条|个|次|项|篇|宗|起|人次|人|份)?)|(\/|\\|[—―–─-]{1,4}|[无空]))(?=\s|$|第二十条第|信息内容|其中|[一二三四五六七八九]、|\([一二三四五六七八九]\))/y;
/** What may stand between a label and its first number: the rest of the label, never the end of a sentence. */
const REST_MANY = /^[^\d。;；!?]{0,40}$/;
const REST_ONE =
  /^[\s)”」》]*(?:\([^()\d。]{0,40}\))?\s*[数量总]{0,2}\s*[(]?(?:单位:?)?(?:条|件|次|篇|个|人次|人|万元|元)?[)]?\s*$/;
const FIRST = /\d|(?<=\s)(?:\/|\\|[—―–─-]{1,4}|[无空])(?=\s|$)|(?<=\s)[-+](?=\d)/;

/** Cells simply one after the other. */
function loose(folded: string, from: number, to: number, single: boolean): CellRun | null {
  const slice = folded.slice(from, to);
  const first = FIRST.exec(slice);
  if (!first || !(single ? REST_ONE : REST_MANY).test(slice.slice(0, first.index))) return null;
  const cells: RawCell[] = [];
  TOKEN.lastIndex = first.index;
  let end = from;
  for (let match = TOKEN.exec(slice); match && cells.length < 40; match = TOKEN.exec(slice)) {
    const printed = (match[1] ?? match[2]) as string;
    const stop = from + match.index + match[0].length;
    const cell = cellOf(folded, stop - printed.length, stop);
    if (!cell) break;
    cells.push(cell);
    end = stop;
  }
  // 当面申请 6 件,传真申请 1 件: a sentence, and no rows.
  if (single && IN_SENTENCE.test(folded.slice(end, end + 8))) return null;
  return cells.length > 0 ? { cells, end, marked: false, cut: endsText(folded, end) } : null;
}

/** What stands behind a figure of a sentence. */
const IN_SENTENCE = /^ ?(?:万元|人次|[件条个次项篇宗起份人元])? ?[,。;、]/;

/** Without any of these no cell follows. */
const SIGN = /[\d\uff10-\uff19|｜│┃¦\t/\uff0f\\—―–─无空-]/;

/** |---|:--:|: a line of nothing but bars and dashes. */
const RULE = /^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+(?:[ \t]*:?-{3,}:?)?[ \t]*\n/;

/** A line of cells of which most are empty. */
const SPARSE = /^(?=[^\d]*\d)[ \d]*(?:[\t|｜│┃¦][ \d]*){6,}$/;

/** A row of cells on the line below the label, as under the stacked headings of a table: bars or tabs between them. */
function below(text: string, folded: string, newline: number, to: number): CellRun | null {
  let start = newline + 1;
  while (start < to && folded[start] === '\n') start++;
  // The rule that Markdown draws below the head of a table.
  start += RULE.exec(folded.slice(start, to))?.[0].length ?? 0;
  const stop = nextLine(folded, start, to);
  const end = stop < 0 ? to : stop;
  // Blanks behind the bar of a cell that stands alone are no cell.
  const line = text.slice(start, end).replace(/[ \u00a0\u3000]+$/, '');
  if (!/[^\t|｜│┃¦][\t|｜│┃¦][^\t|｜│┃¦]/.test(line) && !SPARSE.test(line)) return null;
  // A row without a bar of its own in front gets its first cell as if a label stood there.
  const above = text.slice(text.lastIndexOf('\n', newline - 1) + 1, newline);
  return /^\s*[|｜│┃¦]/.test(line) && (/^\s*[|｜│┃¦]/.test(above) || !above.includes('|'))
    ? marked(text, folded, start, end, false, false)
    : marked(text, folded, start, end, false, false, true);
}

/**
 * The cells from the end of the `label` to `to` (start of the next label, before its numbering). `single` is a row
 * of one cell, where a unit may stand between. Null when what follows is not cells.
 */
export function cellsAfter(
  text: string,
  folded: string,
  label: number,
  to: number,
  single: boolean,
): CellRun | null {
  if (!SIGN.test(text.slice(label, to))) return null;
  const from = label + (single ? 0 : (FILLED.exec(text.slice(label, to))?.[0].length ?? 0));
  const newline = nextLine(folded, from, to);
  const line = newline < 0 ? to : newline;
  const beside = marked(text, folded, from, line, single, line === to && newline !== to);
  if (beside) return beside;
  const under = !single && line < to ? below(text, folded, line, to) : null;
  return (
    under ??
    (line < to ? stacked(text, folded, from, to, single, from > label) : null) ??
    loose(folded, from, to, single)
  );
}

/** The rest of a heading's line and lines of bars below it, before the first cell. */
const FILLED = /^[ \t|｜│┃¦]*(?:\n[ \t]*[|｜│┃¦]{2,}[ \t]*)+(?=\n)/;

/** A line of several bars closes a row of cells that stand one a line; how many bars it has tells nothing. */
const CLOSING = /\n[ \t]*[|｜│┃¦](?:[ \t]*[|｜│┃¦])+[ \t]*(?=\n|$)/;
/** A bar alone on its line: an empty cell. */
const LONE = /\n[ \t]*[|｜│┃¦][ \t]*(?=\n|$)/;

/**
 * Cells one a line, a bar after each (`whole`: from the first on). A row that a line of bars closes lost its empty
 * ones, unless a bar alone shows where one stands.
 */
function stacked(
  text: string,
  folded: string,
  from: number,
  to: number,
  single: boolean,
  whole: boolean,
): CellRun | null {
  const closing = CLOSING.exec(text.slice(from, to));
  if (!closing) return marked(text, folded, from, to, single, true, whole);
  const end = from + closing.index;
  const run = marked(text, folded, from, end, single, true, whole);
  return run && { ...run, marked: LONE.test(text.slice(from, end)) };
}

/** The first line between `from` and `to` that is nothing but `count` cells. */
export function cellsLine(
  text: string,
  folded: string,
  from: number,
  to: number,
  count: number,
): CellRun | null {
  for (let start = from; start < to; ) {
    const newline = nextLine(folded, start, to);
    const end = newline < 0 ? to : newline;
    const line = text.slice(start, end);
    if (/\d/.test(line) && !/[\u4e00-\u9fff]/.test(line)) {
      const run = below(text, folded, start - 1, end) ?? loose(folded, start, end, false);
      if (run?.cells.length === count) return run;
    }
    start = end + 1;
  }
  return null;
}
