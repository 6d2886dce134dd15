// A CSV in the worker: decoded as reports are, parsed row by row, each row with its line in the file.
import Papa from 'papaparse';
import { KNOWLEDGE } from '../../catalogue/index.ts';
import { DERIVED, DERIVED_UNITS } from '../../catalogue/indicators/derived.ts';
import { decode } from '../../extract/decode.ts';
import { eraOf } from '../../extract/duties.ts';
import { type Columns, guessColumns } from '../../view/csv-cells.ts';
import { type RowGroup, rowReader } from '../../view/observations-csv.ts';
import type { Refused, RowsHead } from './protocol.ts';

/** Faults that are listed; the others are counted. */
const LISTED = 200;

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

/** `told` are the columns as a person set them; without them they are guessed. */
export function readRows(
  name: string,
  bytes: Uint8Array,
  sha256: string,
  told: Columns | null,
): ReadRows | Refused {
  const decoded = decode(bytes);
  if (!decoded.ok) return { code: decoded.code, args: decoded.args };
  const { text } = decoded;
  let heading: readonly string[] | null = null;
  let reader: ReturnType<typeof rowReader> | null = null;
  let columns: Columns = [];
  let [line, used] = [1, 0];
  Papa.parse<string[]>(text, {
    step: ({ data, errors, meta }) => {
      const raw = text.slice(used, meta.cursor);
      const at = line;
      line += raw.split('\n').length - 1;
      used = meta.cursor;
      if (data.every(cell => cell.trim() === '')) return;
      if (heading === null || reader === null) {
        heading = data;
        columns = told?.length === data.length ? told : guessColumns(data);
        reader = rowReader(columns, CATALOGUE, name, sha256);
        return;
      }
      const quotes = errors.some(error => error.type === 'Quotes');
      if (quotes) reader.fault({ line: at, code: 'quotes', args: {} });
      else reader.row(at, raw, data);
    },
  });
  const made = (reader as ReturnType<typeof rowReader> | null)?.result();
  if (heading === null || !made) return { code: 'empty', args: {} };
  const { groups, faults, rows } = made;
  return { groups, heading, columns, faults: faults.slice(0, LISTED), faultCount: faults.length, rows };
}
