// The marks of points on a slide, and the lines that their labels keep clear of.
import { along } from '../charts/place-labels.ts';
import { fill, type Ink, line } from './ooxml.ts';
import type { Box, Side } from './pptx-place.ts';
import type { TimeSeries, TimeSlide } from './slide.ts';

/** Width and height of the plot in points. */
export type PlotSize = readonly [width: number, height: number];

/** Agencies in their fixed order: accents 2 to 6 of the theme, then the tokens themselves. */
export function agencyInk(at: number, colour: Readonly<Record<string, string>>): Ink {
  if (at < 5) return { scheme: `accent${at + 2}` };
  return { scheme: 'tx1', rgb: (colour[`a${(at % 8) + 1}`] ?? '').replace('#', '') || '4F5B62' };
}

export const marker = (symbol: string, size: number, ink: Ink, hollow: boolean): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${hollow ? fill({ scheme: 'bg1' }) : fill(ink)}${line(ink, 1.5)}</c:spPr></c:marker>`;

/** The mark of a point that differs from those of its series. A stated zero has its sign in its label, on the axis. */
export function ownMark(
  { status, mirror }: TimeSeries['points'][number],
  context: boolean,
  ink: Ink,
): string | null {
  if (context) return mirror ? marker('x', 8, ink, true) : null;
  if (status === 'zero') return '<c:marker><c:symbol val="none"/></c:marker>';
  if (status === 'derived') return marker('diamond', 10, ink, false);
  return status === 'exact' ? null : marker('circle', 9, ink, true);
}

export interface Spot {
  readonly series: number;
  readonly idx: number;
  readonly x: number;
  readonly y: number;
}

/** A stated zero stands above its place on the axis, its sign lowest; beside it where another point of the year is near. */
export function zeroSide(zero: Spot, all: readonly Spot[]): Side {
  const near = all.some(other => other !== zero && other.idx === zero.idx && Math.abs(other.y - zero.y) < 38);
  return near ? (zero.idx === 0 ? 'r' : 'l') : 't';
}

/** What no label should stand on: the line of the years, the uprights, and the lines between neighbouring years. */
export function linesOf(said: readonly Spot[], { years, breaks }: TimeSlide, [wide, high]: PlotSize): Box[] {
  const axis: Box = { left: 0, top: high - 1, right: wide, bottom: high + 1 };
  const uprights = breaks.flatMap(({ year }): Box[] => {
    const x = (wide * years.indexOf(year)) / years.length;
    return years.includes(year) ? [{ left: x - 0.5, top: 0, right: x + 0.5, bottom: high }] : [];
  });
  const joins = said.flatMap((a, at): Box[] => {
    const b = said[at + 1];
    if (!b || b.series !== a.series || b.idx !== a.idx + 1) return [];
    return along(a, b).map(({ x, y }) => ({ left: x - 5, top: y - 3, right: x + 5, bottom: y + 3 }));
  });
  return [axis, ...uprights, ...joins];
}
