// How a cell of the CSV files is spelled, after RFC 4180. The same input, the same bytes.
import { harmless, plainNumber } from '../src/export/csv.ts';

/** One CSV cell. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function printCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  const safe = harmless(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
