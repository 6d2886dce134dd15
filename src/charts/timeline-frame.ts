// The measures of Over time as a picture: where years and values stand, how tall it is, what lines join.
import { labelOf } from '../i18n/amount.ts';
import type { PageWords } from '../i18n/pages.ts';
import { formatTick } from '../i18n/tick.ts';
import { byPlace } from '../view/by-place.ts';
import { type Scale, scaleOf } from '../view/scale.ts';
import type { Timeline, TimePoint, TimeSeries } from '../view/timeline.ts';
import type { Colour, Look } from './look.ts';
import { widthOf } from './scene.ts';

export interface TimelineStyle {
  readonly words: PageWords['time'];
  /** Values that set the axis: small pictures side by side share one. */
  readonly domain: readonly number[];
  /** Leaves out the strip of held years and the labels of the regimes. */
  readonly small: boolean;
  /** The point whose sentence is open: it keeps its label where there is no room for all. */
  readonly open?: string | null;
}

const AGENCY: readonly Colour[] = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'];
const ROW = 25;
/** Rows of the strip in a picture of fixed height. */
const LOW_ROW = 21;

/** Colour of an agency by its place in the fixed order; the last one repeats. */
export const agencyColour = (place: number): Colour => AGENCY[Math.min(Math.max(place, 0), 7)] ?? 'a8';

/** What a bureau is drawn in, and every other body. */
export const inkOf = (
  { colour }: Look,
  { context, place }: { readonly context: boolean; readonly place: number },
): string => colour[context ? 'context' : agencyColour(place)];

export interface Frame {
  readonly look: Look;
  readonly table: Timeline;
  readonly style: TimelineStyle;
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly plot: number;
  readonly lane: number;
  readonly step: number;
  readonly scale: Scale;
  /** By the key of a series, where each body has a band of its own; null for one plot of all. */
  readonly bands: ReadonlyMap<string, Band> | null;
}

/** Where one body stands: its name from `head`, its points between `top` and `foot`, their years below. */
export interface Band {
  readonly head: number;
  readonly top: number;
  readonly foot: number;
}

/** `more`: pixels that a plot is taller than usual; `bands`: one below the other, one for each body. */
export interface Way {
  readonly more: number;
  readonly bands: boolean;
}

/** Pixels of a band: the line of its name, the plot, the line of its years, the gap to the next. */
const BAND = { head: 20, plot: 74, years: 16, gap: 6 } as const;
const bandHeight = ({ more }: Way): number => BAND.head + BAND.plot + more + BAND.years + BAND.gap;
/** Pixels kept above the highest point of a band for its number. */
const ABOVE = 28;

function bandsOf(table: Timeline, top: number, way: Way): Map<string, Band> {
  return new Map(
    byPlace(table)
      .flatMap(each => each.series)
      .map(({ key }, at) => {
        const head = top + at * bandHeight(way);
        return [key, { head, top: head + BAND.head, foot: head + BAND.head + BAND.plot + way.more }];
      }),
  );
}

export const allValues = (table: Timeline): number[] =>
  table.series.flatMap(each => each.points.map(point => point.reading.value));

export const rowOf = (look: Look): number => (look.tall === undefined ? ROW : LOW_ROW);
export const stripHeight = (table: Timeline, look: Look, style: TimelineStyle): number =>
  style.small || table.strip.length === 0 ? 0 : 44 + table.strip.length * rowOf(look);

/** Taller when many labels need room, low when there is nothing but zeros; a picture of fixed height gives what is left. */
function plotHeight(look: Look, style: TimelineStyle, narrow: boolean, rest: number): number {
  if (!style.domain.some(value => value > 0)) return 36;
  if (style.small) return 150;
  if (look.tall !== undefined) return Math.min(Math.max(look.tall - rest, 170), 480);
  const more = Math.max(style.domain.length - 8, 0) * 12;
  return Math.min((narrow ? 260 : look.layout === 'embed' ? 380 : 344) + more, 480);
}

export function frameOf(
  table: Timeline,
  look: Look,
  style: TimelineStyle,
  way: Way = { more: 0, bands: false },
): Frame {
  const narrow = look.layout === 'narrow' || style.small;
  const scale = scaleOf(table.scale, style.domain);
  const tick = Math.max(
    0,
    ...scale.ticks.map(value => widthOf(look, formatTick(value, look.language), narrow ? 12 : 13)),
  );
  const names = style.small
    ? 0
    : Math.max(
        0,
        ...table.strip.map(row => widthOf(look, labelOf(row.agency.place, look.language), 13, true)),
      );
  const shown = way.bands ? 0 : tick;
  const left = Math.ceil(Math.max(shown + 12, Math.min(names + 12, 84), narrow ? 30 : 66));
  const right = narrow ? 4 : 28;
  const more = way.bands ? 0 : way.more;
  // Taller also above the highest point.
  const top = (style.small ? 22 : 34) + (more > 0 ? 20 : 0);
  const bands = way.bands ? bandsOf(table, top, way) : null;
  const lane = scale.zeroLane && !bands ? 34 : 0;
  const usual = plotHeight(look, style, narrow, top + lane + 28 + stripHeight(table, look, style));
  return {
    look,
    table,
    style,
    narrow,
    left,
    right,
    top,
    plot: bands ? bands.size * bandHeight(way) - BAND.years - BAND.gap : usual + more,
    lane,
    step: (look.width - left - right) / Math.max(table.years.length, 1),
    scale,
    bands,
  };
}

export const xOf = (f: Frame, year: number): number =>
  f.left + (year - (f.table.years[0] ?? year) + 0.5) * f.step;
/** Marks nearer than this many pixels would cover each other. */
const TOUCH = 9;
/** Points of different bodies at one place, or so near that they touch, stand side by side. */
export function dodged(f: Frame, series: TimeSeries, point: TimePoint): number {
  const y = yOf(f, series, point);
  const same = f.table.series.filter(each =>
    each.points.some(other => other.year === point.year && Math.abs(yOf(f, each, other) - y) < TOUCH),
  );
  return xOf(f, point.year) + (same.indexOf(series) - (same.length - 1) / 2) * 11;
}
export function yOf(f: Frame, series: TimeSeries, point: TimePoint): number {
  const band = f.bands?.get(series.key);
  return band ? inBand(f, band, point.reading.value) : yOfValue(f, point.reading.value);
}
/** Of one plot of all. */
export function yOfValue(f: Frame, value: number): number {
  const share = f.scale.place(value);
  return share === null ? f.top + f.plot + f.lane / 2 : f.top + f.plot * (1 - share);
}
/** Zero stands on the line of the band; on a log scale the smallest value stands a little above it. */
function inBand(f: Frame, { top, foot }: Band, value: number): number {
  const share = f.scale.place(value);
  const low = f.scale.kind === 'log' ? foot - 12 : foot;
  return share === null ? foot : low - (low - top - ABOVE) * share;
}
export const foot = (f: Frame): number => f.top + f.plot + f.lane;

interface Join {
  readonly a: { readonly x: number; readonly y: number };
  readonly b: { readonly x: number; readonly y: number };
  readonly colour: string;
}

export function joinsOf(f: Frame): Join[] {
  return f.table.series.flatMap(series =>
    series.joins.flatMap(([from, to]) => {
      const [a, b] = [series.points[from], series.points[to]];
      if (!a || !b) return [];
      const place = (point: TimePoint) => ({ x: dodged(f, series, point), y: yOf(f, series, point) });
      return [
        {
          a: place(a),
          b: place(b),
          colour: inkOf(f.look, series),
        },
      ];
    }),
  );
}
