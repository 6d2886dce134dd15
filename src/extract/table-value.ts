// The exact value of a printed cell: the decimal point is moved in the digits, never by floating arithmetic.
import type { RawCell } from './table-cell.ts';

/** `digits` × 10^`places`, exact for up to 15 digits. */
export function shifted(digits: string, places: number): number {
  return Number(places === 0 ? digits : `${digits}e${places}`);
}

const POWER: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万元: 4, 亿元: 8 };

/** Places that the cell's own 万 or 亿 moves the point; in a column of 万元 a bare figure and 万元 move nothing. */
export function places(raw: RawCell, tenThousands: boolean): number {
  if (!tenThousands) return POWER[raw.unit] ?? 0;
  return raw.unit === '' || raw.unit === '万' ? 0 : (POWER[raw.unit] ?? 0) - 4;
}

/** The value in the column's unit. */
export const columnValue = (raw: RawCell, tenThousands: boolean): number =>
  shifted(raw.digits ?? '0', places(raw, tenThousands));

/** The size of the last printed digit, `moved` places up. */
export function stepOf(digits: string, moved: number): number {
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return moved === decimals ? 1 : Number(`1e${moved - decimals}`);
}
