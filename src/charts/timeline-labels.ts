// The direct labels of Over time: what each says, in which order they take their places, and how they are drawn.
import { basisText, signed } from '../i18n/amount.ts';
import { seriesName } from '../i18n/bodies.ts';
import type { Timeline, TimePoint, TimeSeries } from '../view/timeline.ts';
import type { Look } from './look.ts';
import { type Box, type Placed, type Point, placeLabels, toBox, type Wish } from './place-labels.ts';
import { ground, line, pair, rect, type Shape, type Spot, text, widthOf } from './scene.ts';
import {
  agencyColour,
  dodged,
  type Frame,
  frameOf,
  joinsOf,
  type TimelineStyle,
  yOf,
} from './timeline-frame.ts';

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

export function labels(f: Frame): { shapes: Shape[]; spots: Spot[] } {
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
