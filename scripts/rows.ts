// A curated CSV file as rows with their line numbers. RFC 4180; the heading line must be the promised one.
import Papa from 'papaparse';
import type { Problem } from './problem.ts';

export interface Row<Column extends string> {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface Rows<Column extends string> {
  readonly rows: readonly Row<Column>[];
  readonly problems: readonly Problem[];
  /** False when the heading line is not the promised one: then no row can be trusted. */
  readonly readable: boolean;
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
  /** What papaparse says against the line, or null. */
  readonly error: string | null;
}

/** Every line of `source`. After an unclosed quotation mark reading goes on with the next line of the file. */
function split(source: string): Line[] {
  const lines: Line[] = [];
  let [line, from] = [1, 0];
  while (from < source.length) {
    const rest = source.slice(from);
    let [used, broken] = [0, false];
    Papa.parse<string[]>(rest, {
      delimiter: ',',
      step: ({ data, errors, meta }, parser) => {
        const error = errors[0]?.message ?? null;
        lines.push({ line, cells: data, error });
        broken = error !== null;
        const next = rest.indexOf('\n', used) + 1 || rest.length;
        const end = broken ? next : meta.cursor;
        line += rest.slice(used, end).split('\n').length - 1;
        used = end;
        if (broken) parser.abort();
      },
    });
    from += used;
    if (!broken) break;
  }
  return lines;
}

/** Reads `text`; each malformed line becomes a problem and is left out, the others are kept. */
export function readRows<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Rows<Column> {
  const [head, ...body] = split(text.replace(/^\uFEFF/, ''));
  const fail = (line: number, wrong: string, mend: string): Problem => ({
    file,
    place: `line ${line}`,
    wrong,
    mend,
  });
  if (head?.cells.map(cell => cell.trim()).join() !== columns.join()) {
    const wrong = head ? 'the heading line is not the expected one' : 'the file is empty';
    return {
      rows: [],
      problems: [fail(1, wrong, `Begin it with exactly: ${columns.join(',')}`)],
      readable: false,
    };
  }
  const rows: Row<Column>[] = [];
  const problems: Problem[] = [];
  for (const { line, cells, error } of body) {
    if (error !== null) {
      const mend = 'Close each quotation mark, and write a quotation mark inside a cell twice ("")';
      problems.push(fail(line, `malformed CSV: ${error.toLowerCase()}`, mend));
    } else if (cells.some(cell => cell.includes('\ufffd'))) {
      const mend = 'Save the file as UTF-8, and write the line again where its characters are lost';
      problems.push(fail(line, 'it holds bytes that are no UTF-8', mend));
    } else if (cells.every(cell => cell.trim() === '') && cells.length <= 1) continue;
    else if (cells.length !== columns.length) {
      const wrong = `malformed CSV: ${cells.length} cells where ${columns.length} are expected`;
      const mend = `Give one cell for each of ${columns.join(',')}; a cell that holds a comma stands in quotation marks`;
      problems.push(fail(line, wrong, mend));
    } else {
      const named = Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()]));
      rows.push({ line, cells: named as Record<Column, string> });
    }
  }
  return { rows, problems, readable: true };
}
