// A CSV in the worker, of any size: read in pieces, parsed row by row, each row with its line in the file.
import Papa from 'papaparse';
import { KNOWLEDGE } from '../../catalogue/index.ts';
import { DERIVED, DERIVED_UNITS } from '../../catalogue/indicators/derived.ts';
import { eraOf } from '../../extract/duties.ts';
import { type Columns, guessColumns } from '../../view/csv-cells.ts';
import type { RowGroup } from '../../view/csv-drafts.ts';
import { rowReader } from '../../view/observations-csv.ts';
import { ROW_LIMITS, type RowLimits } from './limits.ts';
import type { Refused, RowsHead } from './protocol.ts';
import { type Progress, survey, textOf } from './stream.ts';

export interface ReadRows extends RowsHead {
  readonly groups: readonly RowGroup[];
}

export const isRows = (file: File): boolean => /\.(?:csv|tsv)$/i.test(file.name) || file.type === 'text/csv';

const CATALOGUE = {
  agencies: KNOWLEDGE.agencies,
  indicators: [...KNOWLEDGE.indicators, ...DERIVED],
  units: [...KNOWLEDGE.units, ...DERIVED_UNITS],
  eraOf: (year: number) => eraOf(KNOWLEDGE.duties.eras, year),
};

interface Row {
  readonly cells: readonly string[];
  /** As it stands in the file. */
  readonly raw: string;
  readonly line: number;
  /** Why it is no row. */
  readonly torn: 'quotes' | 'long' | null;
}

const breaks = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

/** A copy: engines keep the whole piece of a file alive for a part of it. */
const own = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/**
 * Takes text in pieces and gives whole rows to `take`, until that answers false. A row whose quotation marks do not fit,
 * or that does not end, is given up at its first line: it never swallows the rows after it, and never fills the memory.
 */
function splitter(limit: number, take: (row: Row) => boolean): (text: string, last: boolean) => boolean {
  let [rest, line, skipping] = ['', 1, false];
  let delimiter: string | null = null;

  /** Takes the whole rows of a text; gives how far they reach, and what came in their way. */
  function rows(text: string, last: boolean) {
    let [used, stop, torn] = [0, false, false];
    const parser = new Papa.Parser({
      delimiter: delimiter ?? ',',
      newline: '\n',
      step: ({ data, errors, meta }) => {
        const [cells] = data as unknown as string[][];
        // At the end the parser steps once more, over nothing.
        if (cells === undefined || meta.cursor <= used) return;
        torn = errors.some(error => error.type === 'Quotes');
        if (!torn) {
          const raw = text.slice(used, meta.cursor);
          stop = !take({ cells: cells.map(own), raw: own(raw), line, torn: null });
          line += breaks(raw);
          used = meta.cursor;
        }
        if (torn || stop) parser.abort();
      },
    });
    parser.parse(text, 0, !last);
    return { used, stop, torn };
  }

  return (text, last) => {
    rest += text;
    if (delimiter === null) {
      if (!last && rest.length < limit && !rest.includes('\n')) return true;
      delimiter = Papa.parse(rest.slice(0, limit), { preview: 10 }).meta.delimiter || ',';
    }
    while (rest !== '') {
      if (skipping) {
        const end = rest.indexOf('\n') + 1;
        rest = end === 0 ? '' : rest.slice(end);
        if (end > 0) line++;
        skipping = end === 0;
        continue;
      }
      const whole = rest.length <= limit;
      const { used, stop, torn } = rows(whole ? rest : rest.slice(0, limit), last && whole);
      if (stop) return false;
      rest = rest.slice(used);
      if (torn || (used === 0 && !whole)) {
        const [first = ''] = rest.slice(0, limit).split('\n', 1);
        if (!take({ cells: [], raw: first, line, torn: first.includes('"') ? 'quotes' : 'long' }))
          return false;
        skipping = true;
      } else if (whole) break;
    }
    return true;
  };
}

/**
 * `told` are the columns as a person set them; without them they are guessed. `progress` counts bytes, first of the
 * survey and then of the rows. Rejects when the browser cannot read the file.
 */
export async function readRows(
  file: File,
  told: Columns | null,
  progress: { readonly survey: Progress; readonly rows: Progress } = { survey: () => {}, rows: () => {} },
  limits: RowLimits = ROW_LIMITS,
): Promise<ReadRows | Refused> {
  const seen = await survey(file, progress.survey);
  if (!seen.ok) return { code: seen.code, args: seen.args };
  let heading: readonly string[] | null = null;
  let columns: Columns = [];
  let reader: ReturnType<typeof rowReader> | null = null;
  let stopped: RowsHead['stopped'] = null;
  const push = splitter(limits.row, ({ cells, raw, line, torn }) => {
    if (torn === null && cells.every(cell => cell.trim() === '')) return true;
    if (heading === null || reader === null) {
      heading = torn === null ? cells : [raw];
      columns = told?.length === heading.length ? told : guessColumns(heading);
      reader = rowReader(columns, CATALOGUE, file.name, seen.sha256);
      // Without these two no row says anything: they are asked for first.
      return columns.includes('indicator') && columns.includes('value');
    }
    const { rows, faults } = reader.count();
    if (rows >= limits.rows || faults >= limits.faults) {
      stopped = { line, why: rows >= limits.rows ? 'rows' : 'faults' };
      return false;
    }
    if (torn === null) reader.row(line, raw, cells);
    else reader.fault({ line, code: torn, args: {} });
    return true;
  });
  let on = true;
  for await (const text of textOf(file, seen.encoding, progress.rows)) {
    on = push(text, false);
    if (!on) break;
  }
  if (on) push('', true);
  const made = (reader as ReturnType<typeof rowReader> | null)?.result();
  if (heading === null || !made) return { code: 'empty', args: {} };
  return { ...made, heading, columns, stopped };
}
