// Excel workbooks: numbers as numbers, text as text (never a formula), an empty cell for no value. The writer comes only when asked for.
import { unzipSync, zipSync } from 'fflate';
import type { SheetData } from 'write-excel-file/universal';
import { FORBIDDEN } from '../core/xml.ts';
import type { Cell, Row } from './rows.ts';

export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** First row: headings. A null cell is no cell at all. */
export type Grid = readonly (readonly Cell[])[];

/** Excel refuses longer texts than this. */
const LONGEST = 32_767;
const text = (value: string): string => value.replace(FORBIDDEN, '').slice(0, LONGEST);

function typed(cell: Cell, bold: boolean) {
  if (cell === null) return null;
  const value =
    typeof cell === 'number' ? { type: Number, value: cell } : { type: String, value: text(cell) };
  return bold ? { ...value, fontWeight: 'bold' as const } : value;
}

const letters = (cell: Cell): number =>
  [...String(cell ?? '')].reduce((sum, one) => sum + (one > '\u2E7F' ? 2 : 1), 0);

/** The bytes of a workbook with the first row of each sheet frozen. Sheet names are cut to Excel's 31 characters. */
export async function workbook(
  sheets: readonly { readonly name: string; readonly grid: Grid }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/universal');
  const parts = sheets.map(({ name, grid }) => ({
    data: grid.map((row, at) => row.map(cell => typed(cell, at === 0))) as SheetData,
    sheet: name.replace(/[[\]*/\\?:]/g, ' ').slice(0, 31),
    stickyRowsCount: 1,
    // A width in characters that fits the content; no column takes more than 48.
    columns: (grid[0] ?? []).map((_, column) => ({
      width: Math.min(48, Math.max(8, ...grid.slice(0, 200).map(row => letters(row[column] ?? null)))) + 2,
    })),
  }));
  const blob = await write(parts).toBlob();
  // Packed again at a fixed time: the same cells give the same bytes.
  return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime: new Date(1980, 0, 1) });
}

/** Rows as a workbook, in the order of the columns. */
export const xlsx = (sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> =>
  workbook(
    sheets.map(({ name, columns, rows }) => ({
      name,
      grid: [columns, ...rows.map(row => columns.map(column => row[column] ?? null))],
    })),
  );
