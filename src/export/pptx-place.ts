// Where the labels of points stand on a slide: right, above, below or left, the side on which they cover least.
import { tickStep } from '../view/ticks.ts';

export type Side = 'r' | 't' | 'b' | 'l';

/** An axis whose ends are fixed, so that it is known where each point will stand. */
export interface Extent {
  readonly log: boolean;
  readonly min: number;
  readonly max: number;
  /** Between two ticks; null on a log axis, whose ticks are powers of ten. */
  readonly step: number | null;
}

/** From zero to the tick above the largest value, or over whole powers of ten. */
export function extentOf(values: readonly number[], log: boolean): Extent {
  const most = Math.max(0, ...values);
  if (log) {
    const low = Math.floor(Math.log10(Math.min(...values.filter(value => value > 0))) + 1e-9);
    const high = Math.max(Math.ceil(Math.log10(most) - 1e-9), low + 1);
    return { log, min: Number((10 ** low).toPrecision(6)), max: 10 ** high, step: null };
  }
  const step = tickStep(most > 0 ? most : 1);
  const max = Math.max(Math.ceil(most / step - 1e-9), 1) * step;
  return { log, min: 0, max: Number(max.toPrecision(9)), step };
}

/** Share of the way along the axis. */
export const shareOf = ({ log, min, max }: Extent, value: number): number =>
  log
    ? (Math.log10(value) - Math.log10(min)) / (Math.log10(max) - Math.log10(min))
    : (value - min) / (max - min);

export interface Wanted {
  /** Middle of the point and the size of its label, in points. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The one side where it may stand. */
  readonly only?: Side;
}

/** Where a label stands, and whether it covers no other point or label there. */
export interface Stand {
  readonly side: Side;
  readonly free: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 6;

function boxAt({ x, y, width, height }: Wanted, side: Side): Box {
  const [left, top] = {
    r: [x + GAP, y - height / 2],
    l: [x - GAP - width, y - height / 2],
    t: [x - width / 2, y - GAP - height],
    b: [x - width / 2, y + GAP],
  }[side] as [number, number];
  return { left, top, right: left + width, bottom: top + height };
}

const common = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** In the given order, the weightiest first; `lines`, and the words of the axes outside `width` × `height`, are kept clear too. */
export function stands(
  all: readonly Wanted[],
  width: number,
  height: number,
  lines: readonly Box[] = [],
): Stand[] {
  const taken: Box[] = all.map(({ x, y }) => ({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 }));
  return all.map((one, at) => {
    const over = (box: Box): number =>
      taken.reduce((sum, other, own) => sum + (own === at ? 0 : common(box, other)), 0);
    const cost = (side: Side, rank: number): number => {
      const box = boxAt(one, side);
      const inside: Box = { left: 0, top: 0, right: width + 80, bottom: height };
      const beyond = one.width * one.height - common(box, inside);
      const crossed = lines.reduce((sum, other) => sum + common(box, other), 0);
      return (over(box) + crossed) * 4 + beyond * 2 + rank;
    };
    const order: readonly Side[] = one.only ? [one.only] : ['r', 't', 'b', 'l'];
    const best = order.reduce((least, side) =>
      cost(side, order.indexOf(side)) < cost(least, order.indexOf(least)) ? side : least,
    );
    const box = boxAt(one, best);
    const free = over(box) === 0;
    taken.push(box);
    return { side: best, free };
  });
}

export const sides = (all: readonly Wanted[], width: number, height: number): Side[] =>
  stands(all, width, height).map(({ side }) => side);
