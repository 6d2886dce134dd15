// One printed cell of an official table: a figure with its sign and unit, or a blank.
import type { Span } from '../core/span.ts';

/** A cell as printed. `start..end` is the number with its sign, 万 and unit left out; for a blank, the mark or nothing. */
export interface RawCell extends Span {
  /** The digits without thousands separators, signed; null for a blank. */
  readonly digits: string | null;
  /** 万 or 亿 before a counting word, or 万元, 元 as printed beside the number; empty otherwise. */
  readonly unit: string;
  /** Printed with a sign: +4, 增4. */
  readonly signed?: boolean;
}

const NUMBER =
  /^(增加?|减少?|[-+↑↓])? *((?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?) *(万元|亿元|元|万|亿)? *(?:件次|人次|件|条|个|次|项|篇|宗|起|人|份|期|场|家|例)?$/;
/** A mark, or a change that is not told: 增, 0/0. */
const BLANK = /^(?:[/\\]+|[-—―–─]+|无|空|[增减]加?|\d{1,6} ?\/ ?\d{1,6})?$/;

function isDigits(piece: string): boolean {
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return piece.length > 0;
}

/** `start..end` already trimmed. */
export function cellOf(folded: string, start: number, end: number): RawCell | null {
  if (end - start > 40) return null;
  const piece = folded.slice(start, end);
  // 00003: the cells of a row run together.
  if (/^0\d/.test(piece)) return null;
  if (piece.length <= 12 && isDigits(piece)) return { start, end, digits: piece, unit: '' };
  if (BLANK.test(piece)) return { start, end, digits: null, unit: '' };
  const match = NUMBER.exec(piece);
  if (!match) return null;
  const [, sign = '', digits = '', unit = ''] = match;
  const minus = /^[减\-↓]/.test(sign);
  const from = start + piece.indexOf(digits, sign.length);
  return {
    start: minus && sign === '-' ? start : from,
    end: from + digits.length,
    digits: `${minus ? '-' : ''}${digits.replaceAll(',', '')}`,
    unit,
    signed: sign !== '',
  };
}
