// What the rows of Compare are put together from: words, status marks, and where a row stands.
import type { CompareRow, CompareTable } from '../view/compare.ts';
import type { Look } from './look.ts';
import { ABSENT, MARKS } from './marks.ts';
import { textWidth as measure } from './measure.ts';
import type { Rows } from './rows.ts';

export const textWidth = (look: Look, value: string, size: number, bold = false): number =>
  measure(value, size, bold, look.language === 'en');

export interface Shape {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface Place {
  readonly look: Look;
  readonly rows: Rows;
  readonly width: number;
  /** Pixels per unit. */
  readonly scale: number;
  readonly dots: boolean;
  readonly table: CompareTable;
}

export function text(
  look: Look,
  value: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  weight = 400,
  align = 'left',
): Shape {
  return {
    type: 'text',
    silent: true,
    x,
    y,
    style: {
      text: value,
      fill: colour,
      fontSize: size,
      fontWeight: weight,
      fontFamily: look.fonts.ui,
      align,
      verticalAlign: 'middle',
    },
  };
}

/** A status mark whose box has its left edge at `x` and its middle at `y`. */
export function mark(look: Look, status: CompareRow['status'], x: number, y: number, size = 12): Shape[] {
  const colour = ABSENT.has(status) ? look.colour['ink-3'] : look.colour['ink-2'];
  return MARKS[status].map(path => ({
    type: 'path',
    silent: true,
    x,
    y: y - size / 2,
    scaleX: size / 12,
    scaleY: size / 12,
    shape: { pathData: path.d },
    style: path.stroke === null ? { fill: colour } : { fill: 'none', stroke: colour, lineWidth: path.stroke },
  }));
}
