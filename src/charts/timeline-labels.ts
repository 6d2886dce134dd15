// The direct labels of Over time: what each says, in which order they take their places, and how they are drawn.
import { basisText, categoryName, signed } from '../i18n/amount.ts';
import { seriesNames } from '../i18n/bodies.ts';
import type { Timeline, TimePoint, TimeSeries } from '../view/timeline.ts';
import type { Look } from './look.ts';
import { along, type Box, type Placed, type Point, placeLabels, toBox, type Wish } from './place-labels.ts';
import { ground, line, pair, rect, type Shape, type Spot, text, widthOf } from './scene.ts';
import {
  type Band,
  dodged,
  type Frame,
  foot,
  frameOf,
  inkOf,
  joinsOf,
  type TimelineStyle,
  type Way,
  yOf,
} from './timeline-frame.ts';

interface Tag {
  readonly series: TimeSeries;
  readonly point: TimePoint;
  readonly at: Point;
  /** Who, the fullest first; empty for the number alone. */
  readonly wordings: readonly string[];
  /** How many of the wordings say all that must be said. */
  readonly enough: number;
  readonly number: string;
}

/** Points of other bodies within this many pixels: then a number without a name could be either's. */
const BESIDE = 30;

/** What a shorter name costs a label, and what it costs to stand without one. */
const SHORTER = 60;
const NAMELESS = 2000;
/** A picture of more points than this cannot name each. */
const NAMED = 24;
/** Pixels that a crowded picture may grow by. */
const TALLER = [60, 130];

/** The number with its hedge, then who; a stated zero says so. A run of one body names it once, at its last point. */
function tags(f: Frame): Tag[] {
  const { look, style, table } = f;
  const all = table.series.flatMap(series =>
    series.points.map((point, place) => ({
      series,
      point,
      place,
      at: { x: dodged(f, series, point), y: yOf(f, series, point) },
    })),
  );
  const one = table.strip.length === 1 || style.small;
  return all.map(({ series, point, place, at }): Tag => {
    const written = signed(point.reading, look.language, look.messages);
    const number = point.conflict ? `${written} !` : written;
    const category = point.reading.category;
    const kind = category === null ? '' : `${categoryName(category, look.messages)} `;
    const zero =
      point.status === 'zero' && !f.narrow
        ? `${style.words.comma}${look.messages.ui.status.zero.toLowerCase()}`
        : '';
    const alone = !all.some(
      other => other.series !== series && Math.hypot(other.at.x - at.x, other.at.y - at.y) < BESIDE,
    );
    const joined = alone && series.joins.some(([from]) => from === place);
    // A band has its name above it; a small picture of one place need not name its bureau.
    const bare = f.bands !== null || joined || (style.small && !series.context);
    // Beside a rate stands its n; where a phone has no room for it, at the point and in the table.
    const base = point.base ? basisText(point.base, look.language) : '';
    const said = (name: string, n: string): string =>
      [n, name === '' ? kind.trim() : `${kind}${name}${zero}`].filter(part => part !== '').join(' ');
    if (bare) return { series, point, at, number, wordings: [said('', base)], enough: 1 };
    const named = [...new Set(seriesNames(series, one, look.language))];
    const full = named.map(name => said(name, base));
    const less = base !== '' && f.narrow ? named.map(name => said(name, '')) : [];
    const enough = full.length + less.length;
    const wordings = [...full, ...less, ...(series.context ? [said('', base)] : [])];
    return { series, point, at, number, wordings, enough };
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

/** A picture whose labels have their places. Points without one are told in the tip and in the table. */
export interface Labelled {
  readonly f: Frame;
  readonly all: readonly Tag[];
  readonly placed: ReadonlyMap<Tag, Placed>;
  /** Every point has its number and, where bodies differ, its name. */
  readonly complete: boolean;
}

/** Where labels of a band, or of the one plot, may stand. */
function roomOf(f: Frame, band: Band | null): Box {
  const top = band ? band.top - 2 : f.top - 6;
  return {
    x: f.left + 2 - (band ? 12 : 0),
    y: top,
    width: f.look.width - f.left - 2 + (band ? 12 : 0),
    // A label of a point on the line of the years may stand across that line.
    height: (band ? band.foot + 2 : foot(f) + (f.lane > 0 ? -2 : 10)) - top,
  };
}

function labelled(f: Frame): Labelled {
  const { look, style } = f;
  const size = f.narrow ? 12 : 13;
  const all = tags(f);
  const lines = joinsOf(f).flatMap(({ a, b }): Box[] =>
    along(a, b).map(({ x, y }) => ({ x: x - 5, y: y - 3, width: 10, height: 6 })),
  );
  if (!f.bands && f.lane === 0) lines.push({ x: f.left, y: foot(f) - 1, width: look.width, height: 2 });
  const wish = ({ point, at, number, wordings, enough }: Tag): Wish => ({
    id: point.id,
    ...at,
    widths: wordings.map(
      who => widthOf(look, number, size + 1, true) + (who === '' ? 0 : widthOf(look, who, size) + 5),
    ),
    costs: wordings.map((_, place) => (place < enough ? place * SHORTER : NAMELESS)),
    height: 19,
  });
  const place = (open: string | null): Map<Tag, Placed> => {
    const own = (tag: Tag): number => (tag.point.id === open ? -1 : weight(tag));
    const points = all.map(tag => tag.at);
    const one = (part: readonly Tag[], band: Band | null): (readonly [Tag, Placed])[] => {
      const order = [...part].sort((a, b) => own(a) - own(b));
      const found = placeLabels(order.map(wish), points, lines, roomOf(f, band));
      return order.flatMap(tag => {
        const box = found.find(each => each.id === tag.point.id);
        return box ? [[tag, box] as const] : [];
      });
    };
    if (!f.bands) return new Map(one(all, null));
    return new Map(
      [...f.bands].flatMap(([key, band]) =>
        one(
          all.filter(({ series }) => series.key === key),
          band,
        ),
      ),
    );
  };
  const open = style.open ?? null;
  const usual = place(null);
  const missing = all.some(tag => tag.point.id === open && !usual.has(tag));
  const placed = missing ? place(open) : usual;
  const complete = all.every(tag => (placed.get(tag)?.wording ?? tag.enough) < tag.enough);
  return { f, all, placed, complete };
}

/**
 * The first that names every point: as tall as usual, taller, a band for each body. A picture of fixed height, and one of
 * more points than can be named, stays as it is.
 */
export function laidOut(table: Timeline, look: Look, style: TimelineStyle): Labelled {
  const usual = labelled(frameOf(table, look, style));
  if (usual.complete || look.tall !== undefined || usual.all.length > NAMED) return usual;
  const bands = (more: number): Way => ({ more, bands: true });
  let last = usual;
  for (const way of [...TALLER.map(more => ({ more, bands: false })), bands(0), bands(26)]) {
    last = labelled(frameOf(table, look, style, way));
    if (last.complete) break;
  }
  return last;
}

/** The drawn labels in pixels, with the point of each and all points of the picture. */
export function timelineLabels(
  table: Timeline,
  look: Look,
  style: TimelineStyle,
): {
  readonly points: readonly Point[];
  readonly labels: readonly (Placed & { readonly at: Point })[];
  readonly complete: boolean;
} {
  const { all, placed, complete } = laidOut(table, look, style);
  return {
    points: all.map(tag => tag.at),
    labels: [...placed].map(([tag, box]) => ({ ...box, at: tag.at })),
    complete,
  };
}

export function labels({ f, all, placed }: Labelled): { shapes: Shape[]; spots: Spot[] } {
  const { look } = f;
  const size = f.narrow ? 12 : 13;
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
    const fill = inkOf(look, series);
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
