// What a picture shows, drawn as large as its place allows: a chart from its option, or the tables of a view that has none.
import { coverageScene } from '../charts/coverage.ts';
import { type ChartRequest, heightOf, optionOf } from '../charts/index.ts';
import { FONTS, type LayoutId, type Look, type Palette } from '../charts/look.ts';
import { still } from '../charts/still.ts';
import type { Showing } from './showing.ts';
import { tablePicture } from './table-picture.ts';

/** Height of a picture of the usual shape, 1280 wide. */
export const HEIGHT = 720;

export interface PictureOptions {
  /** Prefix of every id inside: unique among the pictures of one page. */
  readonly id: string;
  readonly palette: Palette;
  /** No ground, and no grid or label grounds that would need one. */
  readonly transparent?: boolean;
  /** `chart`: the chart alone; the page around it says the rest. */
  readonly parts?: 'all' | 'chart';
  /** Only with `parts` chart: its width in pixels and its layout. */
  readonly width?: number;
  readonly layout?: LayoutId;
  /** Of the whole picture in pixels at a width of 1280: 720 where it is not said. */
  readonly height?: number;
}

/** Between two tries at fitting a chart. */
const CLOSER = 1.03;
/** A chart is never drawn smaller than this; the picture grows instead. */
const SMALLEST = 0.62;
const look = (
  { voice }: Showing,
  { palette, transparent = false, layout = 'embed' }: PictureOptions,
  width: number,
  tall?: number,
): Look => {
  const colour: Palette = transparent ? { ...palette, line: 'none' } : palette;
  const ground = transparent ? 'none' : palette.paper;
  return {
    width,
    layout,
    language: voice.language,
    messages: voice.messages,
    units: voice.index.units,
    colour,
    rowColour: () => ({ bar: palette.bar, ground }),
    fonts: FONTS[voice.language],
    motion: false,
    clear: transparent,
    ...(tall === undefined ? {} : { tall }),
  };
};

export interface Drawn {
  readonly inside: string;
  readonly width: number;
  readonly height: number;
}

/** The smallest width to draw at, which gives the largest type. Scenes have small type; a matrix has a width of its own. */
function startOf(request: ChartRequest, drawing: Look, options: PictureOptions): number {
  const { parts, layout, height = HEIGHT } = options;
  if (request.kind === 'coverage')
    return Math.max(drawing.width, coverageScene(request.table, drawing).width);
  if (parts === 'chart' || layout === 'narrow') return drawing.width;
  if (request.kind === 'bars') return Math.round(drawing.width * (height > HEIGHT ? 0.85 : 1));
  return Math.round(drawing.width * (request.kind === 'timeline' ? 0.92 : 0.78));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The first width from `start` on at which what is drawn fits into `room` when it is shown `width` wide; at most 1 / SMALLEST of it. */
function largest(start: number, width: number, room: number, heightAt: (drawn: number) => number): Size {
  let drawn = start;
  while (drawn < width / SMALLEST && (heightAt(drawn) * width) / drawn > room)
    drawn = Math.round(drawn * CLOSER);
  return { width: drawn, height: heightAt(drawn) };
}

interface Drawing {
  /** At the largest type that `room` allows. */
  size(room: number): Size;
  inside(room: number): Drawn;
}

/** The chart, or the tables of a view that has none, `width` wide; nothing for a showing with neither. */
export function drawingOf(showing: Showing, options: PictureOptions, width: number): Drawing | null {
  const { request, slide, voice } = showing;
  if (request !== null) {
    const at = (drawn: number, room: number): Look =>
      look(showing, options, drawn, Number.isFinite(room) ? Math.floor((room * drawn) / width) : undefined);
    const start = startOf(request, look(showing, options, width), options);
    const size = (room: number): Size =>
      largest(start, width, room, drawn => heightOf(request, at(drawn, room)));
    return { size, inside: room => shapesOf(request, at(size(room).width, room), options.id) };
  }
  if (slide.kind !== 'table') return null;
  const draw = (drawn: number): Drawn => tablePicture(slide, drawn, options.palette, voice.language === 'en');
  const size = (room: number): Size =>
    largest(Math.round(width * 0.86), width, room, drawn => draw(drawn).height);
  return { size, inside: room => draw(size(room).width) };
}

/** A chart's own shapes without title and root. */
function shapesOf(request: ChartRequest, drawing: Look, id: string): Drawn {
  const { width } = drawing;
  const height = heightOf(request, drawing);
  const svg = still(optionOf(request, drawing), { width, height, words: { id, title: '', desc: '' } });
  const inside = svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<title[\s\S]*?<\/title><desc[\s\S]*?<\/desc>/, '')
    .replace(/<\/svg>$/, '');
  return { inside, width, height };
}
