// Excel workbooks: numbers as numbers, text as text (never a formula), an empty cell for no value. The writer comes only when asked for.
import type { SheetData } from 'write-excel-file/universal';
import type { Cell, Row } from './rows.ts';

export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Excel refuses control characters and longer texts than this. */
const LONGEST = 32_767;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const text = (value: string): string => value.replace(FORBIDDEN, '').slice(0, LONGEST);

const typed = (cell: Cell) => {
  if (cell === null) return null;
  return typeof cell === 'number' ? { type: Number, value: cell } : { type: String, value: text(cell) };
};

/** A good width in characters: Han count double, and no column takes more than 48. */
function width(sheet: Sheet, column: string): number {
  const of = (cell: Cell): number =>
    [...String(cell ?? '')].reduce((sum, one) => sum + (one > '\u2E7F' ? 2 : 1), 0);
  return Math.min(
    48,
    Math.max(8, ...[column, ...sheet.rows.slice(0, 200).map(row => row[column] ?? null)].map(of)) + 2,
  );
}

/** The bytes of a workbook with the first row of each sheet frozen. Sheet names are cut to Excel's 31 characters. */
export async function xlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/universal');
  const parts = sheets.map(sheet => {
    const head = sheet.columns.map(column => ({
      type: String,
      value: text(column),
      fontWeight: 'bold' as const,
    }));
    const body = sheet.rows.map(row => sheet.columns.map(column => typed(row[column] ?? null)));
    return {
      data: [head, ...body] as SheetData,
      sheet: sheet.name.replace(/[[\]*/\\?:]/g, ' ').slice(0, 31),
      stickyRowsCount: 1,
      columns: sheet.columns.map(column => ({ width: width(sheet, column) })),
    };
  });
  const blob = await write(parts).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
