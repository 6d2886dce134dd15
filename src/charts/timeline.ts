// Over time as a picture: points with direct labels, marks where the rules changed, a lane for zero, and the strip of held years.
import type { Timeline, TimePoint, TimeSeries } from '../view/timeline.ts';
import type { Look } from './look.ts';
import { hollowCross, line, mark, type Scene, type Shape } from './scene.ts';
import { axes, heads, regimes } from './timeline-axes.ts';
import {
  agencyColour,
  dodged,
  type Frame,
  foot,
  joinsOf,
  stripHeight,
  type TimelineStyle,
  yOf,
} from './timeline-frame.ts';
import { labels, laidOut } from './timeline-labels.ts';
import { strip } from './timeline-strip.ts';

/** Marks of points stand on the ground colour, so that a line behind them stays apart. */
function dot(f: Frame, series: TimeSeries, point: TimePoint): Shape[] {
  const { colour } = f.look;
  const x = dodged(f, series, point);
  const y = yOf(f, series, point);
  if (series.context)
    return point.source === 'official'
      ? mark('context', x, y, 12, colour.context)
      : [hollowCross(x, y, 13, colour.context)];
  return mark(point.status, x, y, 14, colour[agencyColour(series.place)]);
}

/** The picture. Pure: the same table, look and style give the same scene. */
export function timelineScene(table: Timeline, look: Look, style: TimelineStyle): Scene {
  const laid = laidOut(table, look, style);
  const { f } = laid;
  const joins = joinsOf(f).map(({ a, b, colour }) => line(a.x, a.y, b.x, b.y, colour, { width: 1.5 }));
  const named = labels(laid);
  const below = strip(f);
  return {
    width: look.width,
    height: Math.round(foot(f) + 28 + stripHeight(table, look, style)),
    shapes: [
      ...axes(f),
      ...regimes(f),
      ...heads(f),
      ...joins,
      ...named.shapes,
      ...table.series.flatMap(series => series.points.flatMap(point => dot(f, series, point))),
      ...below.shapes,
    ],
    spots: [...named.spots, ...below.spots.filter(spot => !named.spots.some(each => each.id === spot.id))],
  };
}
