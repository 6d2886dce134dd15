// A picture as a flat list of shapes in pixels, with the places that can be pointed at. One list makes the page's SVG
// without any library, and the same list makes the option that exports draw from (scene-option.ts).
import type { Shown } from '../core/observation.ts';
import type { Look } from './look.ts';
import { MARKS } from './marks.ts';
import { textWidth } from './measure.ts';

export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight: 400 | 600;
  readonly align: 'left' | 'center' | 'right';
  /** Language of quoted report words, when it is not that of the page. */
  readonly lang?: 'zh-Hans' | 'zh-Hant';
  /** Clockwise turn in degrees about (x, y). */
  readonly turn?: number;
  /** Words of another size or weight on the same line. */
  readonly tail?: Tail;
}

/** What follows a text: right behind it where the page flows it, at its estimated place in the library's pictures. */
export interface Tail {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly gap: number;
  /** Estimated width of the text before, and of the tail. */
  readonly widths: readonly [before: number, own: number];
}

export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash?: readonly number[];
}

export type Shape = TextShape | PathShape;

/** A place that opens something: a point, a part, a cell. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly spots: readonly Spot[];
}

const n = (value: number): number => Math.round(value * 100) / 100;

export interface TextStyle {
  readonly size?: number;
  readonly fill: string;
  readonly weight?: 400 | 600;
  readonly align?: TextShape['align'];
  readonly lang?: 'zh-Hans' | 'zh-Hant';
  readonly turn?: number;
}

export const text = (value: string, x: number, y: number, style: TextStyle): TextShape => ({
  kind: 'text',
  text: value,
  x: n(x),
  y: n(y),
  size: style.size ?? 13,
  fill: style.fill,
  weight: style.weight ?? 400,
  align: style.align ?? 'left',
  ...(style.lang ? { lang: style.lang } : {}),
  ...(style.turn ? { turn: style.turn } : {}),
});

interface Words {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Two texts on one line, the second behind the first; at the left of a point they end together at `x`. */
export function pair(look: Look, [a, b]: readonly [Words, Words], gap: number, at: TextShape): TextShape {
  const first = { ...at, text: a.text, size: a.size, weight: a.weight };
  if (b.text === '') return first;
  const widths = [a, b].map(each => widthOf(look, each.text, each.size, each.weight === 600));
  return { ...first, tail: { ...b, gap, widths: [widths[0] ?? 0, widths[1] ?? 0] } };
}

const path = (d: string, rest: Partial<PathShape>): PathShape => ({
  kind: 'path',
  d,
  x: 0,
  y: 0,
  scale: 1,
  fill: null,
  stroke: null,
  width: 1,
  ...rest,
});

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  rest: { readonly width?: number; readonly dash?: readonly number[] } = {},
): PathShape => path(`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`, { stroke, ...rest });

const outline = (x: number, y: number, width: number, height: number): string =>
  `M${n(x)} ${n(y)}H${n(x + width)}V${n(y + height)}H${n(x)}Z`;

export const rect = (x: number, y: number, width: number, height: number, fill: string): PathShape =>
  path(outline(x, y, width, height), { fill });

export const frame = (
  x: number,
  y: number,
  width: number,
  height: number,
  stroke: string,
  rest: { readonly width?: number; readonly dash?: readonly number[] } = {},
): PathShape => path(outline(x + 0.5, y + 0.5, width - 1, height - 1), { stroke, ...rest });

/** 45° lines, 1 px every `step`, cut at the edges of the box, so that no renderer needs a pattern. */
export function hatch(
  x: number,
  y: number,
  width: number,
  height: number,
  stroke: string,
  step = 7,
): PathShape {
  let d = '';
  for (let at = step; at < width + height; at += step) {
    const x1 = x + Math.max(at - height, 0);
    const y1 = y + Math.min(at, height);
    const x2 = x + Math.min(at, width);
    const y2 = y + Math.max(at - width, 0);
    d += `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;
  }
  return path(d, { stroke });
}

/** A status mark with its middle at (x, y). */
export const mark = (status: Shown, x: number, y: number, size: number, colour: string): PathShape[] =>
  MARKS[status].map(each =>
    path(each.d, {
      x: n(x - size / 2),
      y: n(y - size / 2),
      scale: n(size / 12),
      ...(each.stroke === null ? { fill: colour } : { stroke: colour, width: each.stroke }),
    }),
  );

/** Context from a mirror: the same cross, hollow. In a square of 12, as the marks of the statuses. */
export const HOLLOW_CROSS = { d: 'M4.3 1H7.7V4.3H11V7.7H7.7V11H4.3V7.7H1V4.3H4.3Z', stroke: 1.1 } as const;

export const hollowCross = (x: number, y: number, size: number, colour: string): PathShape =>
  path(HOLLOW_CROSS.d, {
    x: n(x - size / 2),
    y: n(y - size / 2),
    scale: n(size / 12),
    stroke: colour,
    width: HOLLOW_CROSS.stroke,
  });

/** What stands behind a label so that no line runs through it: nothing in a picture without ground. */
export const ground = (look: Look, colour: 'paper' | 'rail' = 'paper'): string =>
  look.clear ? 'none' : look.colour[colour];

/** Estimated width in pixels of a text in the language of the look. */
export const widthOf = (look: Look, value: string, size = 13, bold = false): number =>
  textWidth(value, size, bold, look.language === 'en');
