// Lines of a PDF's tables that belong together: heads broken over two lines, labels above and below their row.
import type { Line, Run } from './pdf-lines.ts';

const NUMBER = /^(?:[-+]?\d[\d,]*(?:\.\d+)?|[/—–-]{1,2})$/;
const isNumber = ({ text }: Run): boolean => NUMBER.test(text);

/** Joins the parts of words broken over two lines of one narrow cell, column by column. */
export function joinHeads(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const wide = line.runs.length >= 3 && !line.runs.some(isNumber);
    if (
      !above ||
      !wide ||
      above.runs.length < 3 ||
      above.runs.some(isNumber) ||
      line.y - above.y > line.height * 1.5
    ) {
      joined.push(line);
      continue;
    }
    const runs = above.runs.map(run => {
      const under = line.runs.filter(one => one.x < run.end && run.x < one.end);
      return { ...run, text: run.text + under.map(({ text }) => text).join('') };
    });
    const free = line.runs.filter(one => !above.runs.some(run => one.x < run.end && run.x < one.end));
    joined[joined.length - 1] = { ...above, y: line.y, runs: [...runs, ...free].sort((a, b) => a.x - b.x) };
  }
  return joined;
}

/** Gives the parts of labels that stand above and below a row of figures to that row. */
export function joinLabels(lines: readonly Line[]): Line[] {
  const isRow = (line: Line): boolean => line.runs.filter(isNumber).length >= 3;
  const rows = lines.filter(isRow);
  if (rows.length < 2) return [...lines];
  const parts = new Map<Line, Line[]>();
  const kept = lines.filter(line => {
    if (isRow(line)) return true;
    const near = nearest(rows, line);
    const left = Math.min(...(near?.runs.filter(isNumber).map(({ x }) => x) ?? [0]));
    const fragment = near && line.runs.every(run => run.end <= left + 2 && !isNumber(run));
    if (!fragment || Math.abs(near.y - line.y) > line.height * 2.6) return true;
    parts.set(near, [...(parts.get(near) ?? []), line]);
    return false;
  });
  return kept.map(line => {
    const more = parts.get(line);
    if (!more) return line;
    const columns: { x: number; end: number; pieces: { y: number; text: string }[] }[] = [];
    const numbers = line.runs.filter(isNumber);
    const labels = [line, ...more].flatMap(({ y, runs }) =>
      runs.filter(run => !isNumber(run)).map(run => ({ y, run })),
    );
    for (const { y, run } of labels.sort((a, b) => a.y - b.y)) {
      const column = columns.find(one => run.x < one.end && one.x < run.end);
      if (!column) columns.push({ x: run.x, end: run.end, pieces: [{ y, text: run.text }] });
      else {
        column.x = Math.min(column.x, run.x);
        column.end = Math.max(column.end, run.end);
        column.pieces.push({ y, text: run.text });
      }
    }
    const cells = columns
      .sort((a, b) => a.x - b.x)
      .map(({ x, end, pieces }) => ({ x, end, text: pieces.map(({ text }) => text).join('') }));
    return { ...line, runs: [...cells, ...numbers] };
  });
}

/** The row nearest to a line; of two equally near, the one below. */
function nearest(rows: readonly Line[], line: Line): Line | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Line).y < line.y) low = middle + 1;
    else high = middle;
  }
  const [above, below] = [rows[low - 1], rows[low]];
  if (!above || !below) return above ?? below;
  return line.y - above.y < below.y - line.y ? above : below;
}
