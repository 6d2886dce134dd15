// The sheet that a slide is drawn on: pixels of the design as inches and points, and text that keeps its box.
import type PptxGenJS from 'pptxgenjs';
import { wrap } from './wrap.ts';

/** Pixels of the design (96 an inch) as inches and its sizes as points. */
export const inch = (pixels: number): number => Math.round((pixels / 96) * 1000) / 1000;
export const point = (pixels: number): number => pixels * 0.75;

export const MARGIN = 64;
export const HEIGHT = 720;

export interface Paper {
  readonly width: number;
  readonly pptx: PptxGenJS;
  readonly slide: PptxGenJS.Slide;
  readonly lang: string;
  /** Latin text runs wider and breaks at spaces. */
  readonly latin: boolean;
}

export type Box = readonly [x: number, y: number, w: number, h: number];
export const place = ([x, y, w, h]: Box) => ({ x: inch(x), y: inch(y), w: inch(w), h: inch(h) });

/** A text in a box of its own; none for no text. */
export function say(
  paper: Paper,
  name: string,
  text: string,
  box: Box,
  size: number,
  more: PptxGenJS.TextPropsOptions = {},
): void {
  if (text === '') return;
  paper.slide.addText(text, {
    ...place(box),
    objectName: name,
    fontSize: point(size),
    color: paper.pptx.SchemeColor.text1,
    margin: 0,
    valign: 'top',
    lang: paper.lang,
    fit: 'none',
    ...more,
  });
}

export interface Fitted {
  readonly text: string;
  readonly size: number;
  readonly lines: number;
}

/** Faces differ from machine to machine: bold text is not counted on to fill its whole line. */
const SPARE = 0.92;

/** The largest of the sizes at which a text takes no more lines than are given; at the smallest it ends in …. */
export function fitted(
  { latin }: Pick<Paper, 'latin'>,
  text: string,
  width: number,
  sizes: readonly (readonly [size: number, lines: number])[],
  bold = false,
): Fitted {
  const sure = bold ? width * SPARE : width;
  for (const [size, most] of sizes) {
    const lines = wrap(text, size, sure, most + 1, latin, bold).length;
    if (lines <= most) return { text, size, lines };
  }
  const [size, most] = sizes.at(-1) ?? [12, 1];
  const cut = wrap(text, size, sure, most, latin, bold);
  return { text: cut.join(latin ? ' ' : ''), size, lines: cut.length };
}
