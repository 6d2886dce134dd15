// Over time as a picture: points with direct labels, marks where the rules changed, a lane for zero, and the strip of held years.
// Longer than most: points, labels, axes and strip stand in one frame of measures.

import { basisText, labelOf, signed, unitWord } from '../i18n/amount.ts';
import { seriesName } from '../i18n/bodies.ts';
import type { PageWords } from '../i18n/pages.ts';
import { formatTick } from '../i18n/tick.ts';
import { type Scale, scaleOf } from '../view/scale.ts';
import type { Held, Timeline, TimePoint, TimeSeries } from '../view/timeline.ts';
import type { Colour, Look } from './look.ts';
import { type Box, type Placed, type Point, placeLabels, toBox, type Wish } from './place-labels.ts';
import {
  frame,
  ground,
  hatch,
  hollowCross,
  line,
  mark,
  pair,
  rect,
  type Scene,
  type Shape,
  type Spot,
  text,
  widthOf,
} from './scene.ts';

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

interface Frame {
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
}

export const allValues = (table: Timeline): number[] =>
  table.series.flatMap(each => each.points.map(point => point.reading.value));

const rowOf = (look: Look): number => (look.tall === undefined ? ROW : LOW_ROW);
const stripHeight = (table: Timeline, look: Look, style: TimelineStyle): number =>
  style.small || table.strip.length === 0 ? 0 : 44 + table.strip.length * rowOf(look);

/** Taller when many labels need room, low when there is nothing but zeros; a picture of fixed height gives what is left. */
function plotHeight(look: Look, style: TimelineStyle, narrow: boolean, rest: number): number {
  if (!style.domain.some(value => value > 0)) return 36;
  if (style.small) return 150;
  if (look.tall !== undefined) return Math.min(Math.max(look.tall - rest, 170), 480);
  const more = Math.max(style.domain.length - 8, 0) * 12;
  return Math.min((narrow ? 260 : look.layout === 'embed' ? 380 : 344) + more, 480);
}

function frameOf(table: Timeline, look: Look, style: TimelineStyle): Frame {
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
  const left = Math.ceil(Math.max(tick + 12, Math.min(names + 12, 84), narrow ? 30 : 66));
  const right = narrow ? 4 : 28;
  const top = style.small ? 22 : 34;
  const lane = scale.zeroLane ? 34 : 0;
  return {
    look,
    table,
    style,
    narrow,
    left,
    right,
    top,
    plot: plotHeight(look, style, narrow, top + lane + 28 + stripHeight(table, look, style)),
    lane,
    step: (look.width - left - right) / Math.max(table.years.length, 1),
    scale,
  };
}

const xOf = (f: Frame, year: number): number => f.left + (year - (f.table.years[0] ?? year) + 0.5) * f.step;
/** Marks nearer than this many pixels would cover each other. */
const TOUCH = 9;
/** Points of different bodies at one place, or so near that they touch, stand side by side. */
function dodged(f: Frame, series: TimeSeries, point: TimePoint): number {
  const y = yOf(f, point.reading.value);
  const same = f.table.series.filter(each =>
    each.points.some(other => other.year === point.year && Math.abs(yOf(f, other.reading.value) - y) < TOUCH),
  );
  return xOf(f, point.year) + (same.indexOf(series) - (same.length - 1) / 2) * 11;
}
const yOf = (f: Frame, value: number): number => {
  const share = f.scale.place(value);
  return share === null ? f.top + f.plot + f.lane / 2 : f.top + f.plot * (1 - share);
};
const foot = (f: Frame): number => f.top + f.plot + f.lane;

/** Height in pixels of the whole picture. */
export function timelineHeight(table: Timeline, look: Look, style: TimelineStyle): number {
  const f = frameOf(table, look, style);
  return Math.round(foot(f) + 28 + stripHeight(table, look, style));
}

function axes(f: Frame): Shape[] {
  const { look, table, scale } = f;
  const { colour } = look;
  const shapes: Shape[] = [];
  const end = look.width - f.right;
  const size = f.narrow ? 12 : 13;
  const unit = unitWord(look.units, table.indicator.unit, look.language, 2, table.indicator.id);
  if (scale.zeroLane) {
    shapes.push(rect(f.left, f.top + f.plot, end - f.left, f.lane, ground(look, 'rail')));
    shapes.push(
      text('0', f.left - 9, f.top + f.plot + f.lane / 2, { size, fill: colour['ink-3'], align: 'right' }),
    );
  }
  for (const tick of scale.ticks) {
    const y = yOf(f, tick);
    if (tick > 0 || scale.kind === 'log') shapes.push(line(f.left, y, end, y, colour.line));
    const percent = table.indicator.unit === 'percent' ? '%' : '';
    shapes.push(
      text(`${formatTick(tick, look.language)}${percent}`, f.left - 9, y, {
        size,
        fill: colour['ink-3'],
        align: 'right',
      }),
    );
  }
  if (unit !== '')
    shapes.push(text(unit, f.left - 9, f.top - 10, { size, fill: colour['ink-3'], align: 'right' }));
  shapes.push(line(f.left, foot(f), end, foot(f), colour['ink-2'], { width: 1 }));
  const full = f.step >= widthOf(look, '2025', size) + 4;
  // Where two digits would touch, every second year is printed.
  const every = full || f.step >= widthOf(look, '25', size) + 3 ? 1 : 2;
  for (const year of table.years.filter((_, at) => at % every === 0))
    shapes.push(
      text(full ? `${year}` : `${year}`.slice(2), xOf(f, year), foot(f) + 15, {
        size,
        fill: colour['ink-3'],
        align: 'center',
      }),
    );
  return shapes;
}

function regimes(f: Frame): Shape[] {
  const { look, table, style } = f;
  const { colour } = look;
  const y = 12;
  return table.regimes.flatMap((regime, at): Shape[] => {
    const x = xOf(f, regime.from) - f.step / 2;
    const next = table.regimes[at + 1];
    const room = (next ? xOf(f, next.from) - f.step / 2 : look.width) - x;
    const size = f.narrow ? 12 : 13;
    const wording =
      style.words.regime[regime.id].find(each => widthOf(look, each, size) + (f.narrow ? 9 : 11) <= room) ??
      '';
    const label = style.small
      ? []
      : [text(wording, x + (at === 0 ? 2 : f.narrow ? 7 : 9), y, { size, fill: colour['ink-2'] })];
    if (!regime.breaks) return label;
    const slash = style.small ? 8 : 20;
    return [
      line(x, slash + 8, x, foot(f) - f.lane, colour['ink-3'], { dash: [1.5, 3] }),
      line(x, 4, x, slash - 6, colour['ink-3'], { dash: [1.5, 3] }),
      line(x - 5, slash + 3, x + 5, slash - 4, colour['ink-2']),
      line(x - 5, slash + 7, x + 5, slash, colour['ink-2']),
      ...label,
    ];
  });
}

/** Marks of points stand on the ground colour, so that a line behind them stays apart. */
function dot(f: Frame, series: TimeSeries, point: TimePoint): Shape[] {
  const { colour } = f.look;
  const x = dodged(f, series, point);
  const y = yOf(f, point.reading.value);
  if (series.context)
    return point.source === 'official'
      ? mark('context', x, y, 12, colour.context)
      : [hollowCross(x, y, 13, colour.context)];
  return mark(point.status, x, y, 14, colour[agencyColour(series.place)]);
}

interface Join {
  readonly a: { readonly x: number; readonly y: number };
  readonly b: { readonly x: number; readonly y: number };
  readonly colour: string;
}

function joinsOf(f: Frame): Join[] {
  const { colour } = f.look;
  return f.table.series.flatMap(series =>
    series.joins.flatMap(([from, to]) => {
      const [a, b] = [series.points[from], series.points[to]];
      if (!a || !b) return [];
      const place = (point: TimePoint) => ({ x: dodged(f, series, point), y: yOf(f, point.reading.value) });
      return [
        {
          a: place(a),
          b: place(b),
          colour: series.context ? colour.context : colour[agencyColour(series.place)],
        },
      ];
    }),
  );
}

interface Tag {
  readonly series: TimeSeries;
  readonly point: TimePoint;
  readonly at: Point;
  /** Who, the fullest first; empty for the number alone. */
  readonly wordings: readonly string[];
  readonly number: string;
}

/** Points of other bodies within this many pixels: then a number without a name could be either's. */
const BESIDE = 30;

/** The number with its hedge, then who; a stated zero says so. A run of one body names it once, at its last point. */
function tags(f: Frame): Tag[] {
  const { look, style, table } = f;
  const all = table.series.flatMap(series =>
    series.points.map((point, place) => ({
      series,
      point,
      place,
      at: { x: dodged(f, series, point), y: yOf(f, point.reading.value) },
    })),
  );
  return all.map(({ series, point, place, at }): Tag => {
    const written = signed(point.reading, look.language, look.messages);
    const number = point.conflict ? `${written} !` : written;
    const category = point.reading.category;
    const kind = category === null ? '' : `${look.messages.categories[category] ?? category} `;
    const zero =
      point.status === 'zero' && !f.narrow
        ? `${style.words.comma}${look.messages.ui.status.zero.toLowerCase()}`
        : '';
    const who = `${kind}${seriesName(series, look.language)}${zero}`;
    const alone = !all.some(
      other => other.series !== series && Math.hypot(other.at.x - at.x, other.at.y - at.y) < BESIDE,
    );
    const joined = alone && series.joins.some(([from]) => from === place);
    const bare = joined || (style.small && !series.context);
    // Beside a rate stands its n; where a phone has no room for it, at the point and in the table.
    const base = point.base ? basisText(point.base, look.language) : '';
    const whole = bare ? base : [base, who].filter(part => part !== '').join(' ');
    const less = bare ? '' : series.context ? base : who;
    const wordings =
      base !== '' && f.narrow ? [whole, less] : bare || !series.context ? [whole] : [whole, base];
    return { series, point, at, number, wordings };
  });
}

/** Whose label is placed first: the bureaus, then of each other body the last, the first, the ends of its range, the rest. */
function weight({ series, point }: Tag): number {
  if (!series.context) return 0;
  const values = series.points.map(each => each.reading.value);
  if (point === series.points.at(-1)) return 1;
  if (point === series.points[0]) return 2;
  return [Math.max(...values), Math.min(...values)].includes(point.reading.value) ? 3 : 4;
}

/** The labels that are drawn, each with the tag it writes. Points without one are told in the tip and in the table. */
function labelled(f: Frame): { all: Tag[]; placed: Map<Tag, Placed> } {
  const { look, style } = f;
  const size = f.narrow ? 12 : 13;
  const all = tags(f);
  const lines = joinsOf(f).flatMap(({ a, b }): Box[] =>
    Array.from({ length: 6 }, (_, at) => ({
      x: a.x + ((b.x - a.x) * (at + 0.5)) / 6 - 5,
      y: a.y + ((b.y - a.y) * (at + 0.5)) / 6 - 3,
      width: 10,
      height: 6,
    })),
  );
  const room: Box = {
    x: f.left + 2,
    y: f.top - 6,
    width: look.width - f.left - 4,
    height: f.plot + f.lane + 4,
  };
  const place = (open: string | null): Map<Tag, Placed> => {
    const own = (tag: Tag): number => (tag.point.id === open ? -1 : weight(tag));
    const order = [...all].sort((a, b) => own(a) - own(b));
    const found = placeLabels(
      order.map(
        ({ point, at, number, wordings }): Wish => ({
          id: point.id,
          ...at,
          widths: wordings.map(
            who => widthOf(look, number, size + 1, true) + (who === '' ? 0 : widthOf(look, who, size) + 5),
          ),
          height: 19,
        }),
      ),
      all.map(tag => tag.at),
      lines,
      room,
    );
    return new Map(
      order.flatMap(tag => {
        const box = found.find(each => each.id === tag.point.id);
        return box ? [[tag, box] as const] : [];
      }),
    );
  };
  const open = style.open ?? null;
  const placed = place(null);
  const missing = all.some(tag => tag.point.id === open && !placed.has(tag));
  return { all, placed: missing ? place(open) : placed };
}

/** The drawn labels in pixels, with the point of each and all points of the picture. */
export function timelineLabels(
  table: Timeline,
  look: Look,
  style: TimelineStyle,
): { readonly points: readonly Point[]; readonly labels: readonly (Placed & { readonly at: Point })[] } {
  const { all, placed } = labelled(frameOf(table, look, style));
  return {
    points: all.map(tag => tag.at),
    labels: [...placed].map(([tag, box]) => ({ ...box, at: tag.at })),
  };
}

function labels(f: Frame): { shapes: Shape[]; spots: Spot[] } {
  const { look } = f;
  const { colour } = look;
  const size = f.narrow ? 12 : 13;
  const { all, placed } = labelled(f);
  const leaders: Shape[] = [];
  const grounds: Shape[] = [];
  const shapes: Shape[] = [];
  const spots: Spot[] = [];
  for (const tag of all) {
    const { series, point, number, wordings, at } = tag;
    const box = placed.get(tag);
    const bare: Spot = { id: point.id, x: at.x - 12, y: at.y - 12, width: 24, height: 24 };
    if (!box) {
      spots.push(bare);
      continue;
    }
    const fill = series.context ? colour.context : colour[agencyColour(series.place)];
    const inLane = f.lane > 0 && box.y + box.height / 2 > f.top + f.plot;
    grounds.push(
      rect(box.x - 2, box.y + 1, box.width + 4, box.height - 2, ground(look, inLane ? 'rail' : 'paper')),
    );
    if (box.led) leaders.push(line(...box.led, fill));
    const middle = box.y + box.height / 2;
    const who = wordings[box.wording] ?? '';
    // Left of its point a label ends where its box ends, whatever the typeface.
    const ends = box.x + box.width < at.x;
    shapes.push(
      pair(
        look,
        [
          { text: number, size: size + 1, weight: 600 },
          { text: who, size, weight: 400 },
        ],
        4,
        text('', ends ? box.x + box.width : box.x, middle, { fill, align: ends ? 'right' : 'left' }),
      ),
    );
    const left = Math.min(box.x, bare.x);
    const top = Math.min(box.y, bare.y);
    const both: Spot = {
      id: point.id,
      x: left,
      y: top,
      width: Math.max(box.x + box.width, at.x + 12) - left,
      height: Math.max(box.y + box.height, at.y + 12) - top,
    };
    // A place to press never lies over another point.
    const covers = all.some(({ at: other }) => other !== at && toBox(other, both) < 6);
    spots.push(covers ? bare : both);
  }
  return { shapes: [...leaders, ...grounds, ...shapes], spots };
}

function block(f: Frame, held: Held, place: number, y: number): Shape[] {
  const { colour, messages } = f.look;
  const own = colour[agencyColour(place)];
  const width = Math.max(Math.min(f.step * 0.66, 40), 12);
  const x = xOf(f, held.year) - width / 2;
  const top = y - 8;
  const under = rect(x, top, width, 16, ground(f.look));
  if (held.stated)
    return held.report.sourceKind === 'official'
      ? [rect(x, top, width, 16, own)]
      : [under, { ...frame(x + 0.5, top + 0.5, width - 1, 15, own), width: 2 }];
  const slot =
    held.status === 'not_captured'
      ? [hatch(x, top, width, 16, colour.hatch, 5), frame(x, top, width, 16, colour['line-2'])]
      : [
          frame(
            x,
            top,
            width,
            16,
            colour['line-2'],
            held.status === 'not_reported' ? { dash: [3, 2.5] } : {},
          ),
        ];
  const word = messages.ui.status[held.status];
  const size = widthOf(f.look, word, 12);
  const beyond = x + width + 6 + size > f.look.width - 2;
  const left = beyond ? x - 6 - size : x + width + 6;
  const back = rect(xOf(f, held.year) - 8, top + 1, 16, 14, ground(f.look));
  return [
    under,
    ...slot,
    ...(held.status === 'not_captured' ? [back] : []),
    ...mark(held.status, xOf(f, held.year), y, 12, colour['ink-3']),
    rect(left - 3, top, size + 6, 16, ground(f.look)),
    text(word, left, y, { size: 12, fill: colour['ink-2'] }),
  ];
}

function strip(f: Frame): { shapes: Shape[]; spots: Spot[] } {
  const { look, table, style } = f;
  const { colour } = look;
  if (style.small || table.strip.length === 0) return { shapes: [], spots: [] };
  const top = foot(f) + 38;
  const shapes: Shape[] = [line(0, top - 8, look.width, top - 8, colour.line)];
  const titles = [style.words.strip, style.words.stripShort, style.words.stripLeast];
  const title = titles.find(each => widthOf(look, each, 12) <= look.width);
  shapes.push(text(title ?? style.words.stripLeast, 0, top + 9, { size: 12, fill: colour['ink-3'] }));
  const spots: Spot[] = [];
  const dash = Math.min(5, f.step * 0.18);
  table.strip.forEach((row, at) => {
    const y = top + 36 + at * rowOf(look);
    const own = colour[agencyColour(row.place)];
    shapes.push(text(labelOf(row.agency.place, look.language), 0, y, { size: 13, fill: own, weight: 600 }));
    for (const year of table.years) {
      const middle = xOf(f, year);
      if (!row.held.some(held => held.year === year))
        shapes.push(line(middle - dash, y, middle + dash, y, colour['line-2']));
    }
    for (const held of row.held) {
      shapes.push(...block(f, held, row.place, y));
      spots.push({
        id: held.id,
        x: xOf(f, held.year) - 20,
        y: y - rowOf(look) / 2,
        width: 40,
        height: rowOf(look),
      });
    }
  });
  return { shapes, spots };
}

/** The picture. Pure: the same table, look and style give the same scene. */
export function timelineScene(table: Timeline, look: Look, style: TimelineStyle): Scene {
  const f = frameOf(table, look, style);
  const joins = joinsOf(f).map(({ a, b, colour }) => line(a.x, a.y, b.x, b.y, colour, { width: 1.5 }));
  const named = labels(f);
  const below = strip(f);
  return {
    width: look.width,
    height: timelineHeight(table, look, style),
    shapes: [
      ...axes(f),
      ...regimes(f),
      ...joins,
      ...named.shapes,
      ...table.series.flatMap(series => series.points.flatMap(point => dot(f, series, point))),
      ...below.shapes,
    ],
    spots: [...named.spots, ...below.spots.filter(spot => !named.spots.some(each => each.id === spot.id))],
  };
}
