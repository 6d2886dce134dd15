// How the files of data/ are spelled: JSON with one entry a line, CSV after RFC 4180. The same input, the same bytes.
import { harmless, plainNumber } from '../src/export/csv.ts';

/** As printJson, for a record of records: one line an entry. */
export function printRecord(head: Readonly<Record<string, unknown>>, name: string, record: object): string {
  const lines = Object.entries(record).map(
    ([key, entry]) => `${JSON.stringify(key)}:${JSON.stringify(entry)}`,
  );
  const start = Object.entries(head).map(
    ([key, field]) => `${JSON.stringify(key)}:${JSON.stringify(field)},\n`,
  );
  return `{\n${start.join('')}${JSON.stringify(name)}:{\n${lines.join(',\n')}\n}\n}\n`;
}

/** One CSV cell. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function printCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  const safe = harmless(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const printCsv = (
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string => [columns, ...rows].map(row => `${row.map(printCell).join(',')}\r\n`).join('');
