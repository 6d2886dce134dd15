// Where direct labels stand: nearest to their own point, over no other label or point, led by a line that crosses
// nothing. One that finds no such place is left out: its point stands, and its words are in the tip and the table.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Wish {
  readonly id: string;
  /** Middle of the point. */
  readonly x: number;
  readonly y: number;
  /** Widths of the label's wordings, the fullest first. */
  readonly widths: readonly number[];
  /** What each wording costs; a place of its own costs less than 100. */
  readonly costs?: readonly number[];
  readonly height: number;
}

export type Leader = readonly [x1: number, y1: number, x2: number, y2: number];

export interface Placed extends Box {
  readonly id: string;
  /** Which wording was taken. */
  readonly wording: number;
  /** The line from the point to a label that does not stand beside it. */
  readonly led: Leader | null;
}

/** Pixels by which another point may be nearer to a label than its own. */
const TOLERANCE = 1;
/** Pixels that a leader keeps from other points and leaders, and labels from each other. */
const CLEAR = { point: 8, leader: 4, label: 6 } as const;

const overlap = (a: Box, b: Box, pad = 0): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + pad;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
};

const inside = (box: Box, room: Box): boolean =>
  box.x >= room.x &&
  box.y >= room.y &&
  box.x + box.width <= room.x + room.width &&
  box.y + box.height <= room.y + room.height;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Pixels from a point to the nearest edge of a box; 0 inside. */
export const toBox = (point: Point, box: Box): number =>
  Math.hypot(
    point.x - clamp(point.x, box.x, box.x + box.width),
    point.y - clamp(point.y, box.y, box.y + box.height),
  );

const toLine = (point: Point, [x1, y1, x2, y2]: Leader): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = clamp(((point.x - x1) * dx + (point.y - y1) * dy) / (dx * dx + dy * dy || 1), 0, 1);
  return Math.hypot(point.x - x1 - share * dx, point.y - y1 - share * dy);
};

/** Pixels between two lines; 0 where they cross. */
export function apart(a: Leader, b: Leader): number {
  const side = ([x1, y1, x2, y2]: Leader, x: number, y: number): number =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  if (side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0)
    return 0;
  const ends = ([x1, y1, x2, y2]: Leader): Point[] => [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
  return Math.min(...ends(a).map(end => toLine(end, b)), ...ends(b).map(end => toLine(end, a)));
}

/** Whether a line runs through a box or ends in it. */
export function crosses(led: Leader, box: Box): boolean {
  const [x1, y1, x2, y2] = led;
  let [from, to] = [0, 1];
  for (const [start, move, least, most] of [
    [x1, x2 - x1, box.x, box.x + box.width],
    [y1, y2 - y1, box.y, box.y + box.height],
  ] as const) {
    if (move === 0) {
      if (start <= least || start >= most) return false;
      continue;
    }
    const cuts = [(least - start) / move, (most - start) / move];
    from = Math.max(from, Math.min(...cuts));
    to = Math.min(to, Math.max(...cuts));
  }
  return from < to;
}

/** How many lines a label may stand off its point: further ones are led to it. */
const FAR = [1, 2, 3, 4];
/** Where a label above or below begins, from well left of its point to right at it. */
const ALONG = [0.5, 0.65, 0.35, 0.8, 0.2, 1, 0];

/** Right, left, above, below, the slants, then lines further off; `gap` pixels from the middle of the point. */
function places(wish: Wish, width: number, gap: number): Box[] {
  const { x, y, height } = wish;
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const up = y - gap - height + 2;
  const down = y + gap - 2;
  const above = (lines: number): Box[] =>
    ALONG.flatMap(share => {
      const left = x - 10 - share * Math.max(width - 20, 0);
      return [at(left, up - lines * height), at(left, down + lines * height)];
    });
  return [
    at(x + gap, y - height / 2),
    at(x - gap - width, y - height / 2),
    ...above(0).slice(0, 2),
    at(x + gap - 2, up + 3),
    at(x + gap - 2, down - 3),
    at(x - gap + 2 - width, up + 3),
    at(x - gap + 2 - width, down - 3),
    ...above(0).slice(2),
    ...FAR.flatMap(above),
  ];
}

/** From a point to a label that does not stand beside it, or null for one that does. */
function leader(point: Point, box: Box): Leader | null {
  const x = clamp(point.x, box.x + 4, box.x + box.width - 4);
  const y = box.y + box.height <= point.y ? box.y + box.height - 3 : box.y >= point.y ? box.y + 3 : null;
  if (y === null || Math.abs(y - point.y) < 16) return null;
  const reach = 8 / Math.hypot(x - point.x, y - point.y);
  return [point.x + (x - point.x) * reach, point.y + (y - point.y) * reach, x, y];
}

/** Six points on the line between two: what a label should rather not cover. */
export const along = (a: Point, b: Point): Point[] =>
  Array.from({ length: 6 }, (_, at) => {
    const share = (at + 0.5) / 6;
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  });

interface Option extends Placed {
  readonly cost: number;
}

/** The places of one label that are true to its point, the best first. */
function options(
  wish: Wish,
  points: readonly Point[],
  soft: readonly Box[],
  room: Box,
  gap: number,
): Option[] {
  const others = points.filter(point => Math.hypot(point.x - wish.x, point.y - wish.y) > 0.5);
  const found = wish.widths.flatMap((width, wording) =>
    places(wish, width, gap).flatMap((box, rank): Option[] => {
      if (!inside(box, room)) return [];
      const led = leader(wish, box);
      const own = toBox(wish, box);
      if (others.some(other => toBox(other, box) < own - TOLERANCE)) return [];
      if (led && others.some(other => toLine(other, led) < CLEAR.point)) return [];
      const covered = soft.reduce(
        (sum, each) => sum + overlap(box, each) + (led && crosses(led, each) ? 20 : 0),
        0,
      );
      const cost = covered + rank + (wish.costs?.[wording] ?? wording * 240);
      return [{ ...box, id: wish.id, wording, led, cost }];
    }),
  );
  return found.sort((a, b) => a.cost - b.cost);
}

const clash = (a: Placed, b: Placed): boolean =>
  overlap(a, b, CLEAR.label) > 0 ||
  (a.led !== null && crosses(a.led, b)) ||
  (b.led !== null && crosses(b.led, a)) ||
  (a.led !== null && b.led !== null && apart(a.led, b.led) < CLEAR.leader);

/** What it costs to leave a label out; the first of all is left out for no other. */
const ABSENT = 20_000;
/** Labels that may make room for one, and how often all are looked at again. */
const ASIDE = 2;
const ROUNDS = 4;

/** Each in the given order takes the best place that is free; then labels make room for others while all gain by it. */
function fill(open: readonly (readonly Option[])[]): Map<number, Option> {
  const taken = new Map<number, Option>();
  const against = (one: Placed): number[] =>
    [...taken].flatMap(([at, each]) => (clash(one, each) ? [at] : []));
  const absent = (at: number): number => (at === 0 ? ABSENT * ABSENT : ABSENT + open.length - at);
  const costOf = (at: number): number => taken.get(at)?.cost ?? absent(at);
  const settle = (at: number): void => {
    const free = open[at]?.find(each => against(each).length === 0);
    if (free) taken.set(at, free);
  };
  const order = [...open.keys()];
  for (const at of order) settle(at);
  const improve = (at: number): boolean => {
    const now = costOf(at);
    for (const each of open[at] ?? []) {
      // Less is not worth the search.
      if (each.cost > now - 10) return false;
      const before = new Map(taken);
      taken.delete(at);
      const aside = against(each);
      if (aside.length <= ASIDE) {
        const old = now + aside.reduce((sum, one) => sum + costOf(one), 0);
        for (const one of aside) taken.delete(one);
        taken.set(at, each);
        for (const one of aside) settle(one);
        if (each.cost + aside.reduce((sum, one) => sum + costOf(one), 0) < old - 5) return true;
      }
      taken.clear();
      for (const [one, place] of before) taken.set(one, place);
    }
    return false;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const dear = [...order].sort((a, b) => costOf(b) - costOf(a));
    if (dear.filter(at => costOf(at) >= 10 && improve(at)).length === 0) break;
  }
  return taken;
}

/**
 * The weightiest first; a label moves aside for another where both together stand better.
 * `points` are the middles of all marks, `soft` what a label should rather not cover.
 */
export function placeLabels(
  wishes: readonly Wish[],
  points: readonly Point[],
  soft: readonly Box[],
  room: Box,
  gap = 11,
): Placed[] {
  const open = wishes.map(wish => options(wish, points, soft, room, gap));
  return [...fill(open)].sort(([a], [b]) => a - b).map(([, each]) => each);
}
