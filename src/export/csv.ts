// CSV as RFC 4180 has it, harmless when a spreadsheet opens it. UTF-8; the byte-order mark only where a person downloads it.
import { FORBIDDEN } from '../core/xml.ts';
import type { Cell, Row } from './rows.ts';

/** A text that begins so is read as a formula by spreadsheets, also in full width; ' before it makes it text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const SPECIAL = /[",\r\n]/;

export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The shortest decimal of a figure, written without exponent so that every reader sees the same number. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written as a figure`);
  const short = String(value);
  const [, sign = '', whole = '', part = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short) ?? [];
  if (exponent === undefined) return short;
  const point = whole.length + Number(exponent);
  const digits = whole + part;
  return point > 0 ? `${sign}${digits.padEnd(point, '0')}` : `${sign}0.${'0'.repeat(-point)}${digits}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  // A zero byte stops other readers, and would hide what begins a formula.
  const safe = harmless(cell.replace(FORBIDDEN, ''));
  return SPECIAL.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `bom`: a mark that makes Excel read UTF-8; only for the button's download, never at an address. */
export function csv(columns: readonly string[], rows: readonly Row[], { bom = false } = {}): string {
  const lines = [columns.map(field), ...rows.map(row => columns.map(column => field(row[column] ?? null)))];
  return `${bom ? '\uFEFF' : ''}${lines.map(line => `${line.join(',')}\r\n`).join('')}`;
}
