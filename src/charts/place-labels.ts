// Where direct labels stand: beside their point, never over another label or point when there is room.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Wish {
  readonly id: string;
  /** Middle of the point. */
  readonly x: number;
  readonly y: number;
  /** Widths of the label's wordings, the fullest first. */
  readonly widths: readonly number[];
  readonly height: number;
  /** May be left out where there is no clear place: the point stands, and its words are elsewhere. */
  readonly may?: boolean;
}

/** Overlaps that no longer read well. */
const CROWDED = 400;

export interface Placed extends Box {
  readonly id: string;
  /** Which wording was taken. */
  readonly wording: number;
}

const overlap = (a: Box, b: Box): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
};

const outside = (box: Box, room: Box): number => {
  const wide = Math.max(room.x - box.x, 0) + Math.max(box.x + box.width - room.x - room.width, 0);
  const high = Math.max(room.y - box.y, 0) + Math.max(box.y + box.height - room.y - room.height, 0);
  return wide * box.height + high * box.width;
};

/** How many lines a label may stand off its point: further ones are led to it. */
const FAR = [1, 2, 3, 4];

/** Right, left, above, below, the slants, then lines further off; `gap` pixels from the middle of the point. */
function places(wish: Wish, width: number, gap: number): Box[] {
  const { x, y, height } = wish;
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const up = y - gap - height + 2;
  const down = y + gap - 2;
  return [
    at(x + gap, y - height / 2),
    at(x - gap - width, y - height / 2),
    at(x - width / 2, up),
    at(x - width / 2, down),
    at(x + gap - 2, up + 3),
    at(x + gap - 2, down - 3),
    at(x - gap + 2 - width, up + 3),
    at(x - gap + 2 - width, down - 3),
    at(x - width + 10, up),
    at(x - width + 10, down),
    at(x - 10, up),
    at(x - 10, down),
    ...FAR.flatMap(lines => [
      at(x - width / 2, up - lines * height),
      at(x - width / 2, down + lines * height),
      at(x - width + 10, up - lines * height),
      at(x - width + 10, down + lines * height),
      at(x - 10, up - lines * height),
      at(x - 10, down + lines * height),
    ]),
  ];
}

/** From a point to a label that does not stand beside it, or null for one that does. */
export function leader(
  point: { readonly x: number; readonly y: number },
  box: Box,
): readonly [x1: number, y1: number, x2: number, y2: number] | null {
  const x = Math.min(Math.max(point.x, box.x + 4), box.x + box.width - 4);
  const y = box.y + box.height <= point.y ? box.y + box.height - 3 : box.y >= point.y ? box.y + 3 : null;
  if (y === null || Math.abs(y - point.y) < 16) return null;
  const reach = 8 / Math.hypot(x - point.x, y - point.y);
  return [point.x + (x - point.x) * reach, point.y + (y - point.y) * reach, x, y];
}

/** Where a leader runs, a little wider than its line. */
function lane(point: { readonly x: number; readonly y: number }, box: Box): Box[] {
  const led = leader(point, box);
  if (!led) return [];
  const [x1, y1, x2, y2] = led;
  return [
    {
      x: Math.min(x1, x2) - 2,
      y: Math.min(y1, y2) + 2,
      width: Math.abs(x2 - x1) + 4,
      height: Math.abs(y2 - y1) - 4,
    },
  ];
}

/**
 * Greedy in the given order (the weightiest first). Every wish gets a place, but one that `may` be left out and finds
 * none that is clear; `taken` are points, lines and slots to keep clear.
 */
export function placeLabels(wishes: readonly Wish[], taken: readonly Box[], room: Box, gap = 11): Placed[] {
  const full: Box[] = [...taken];
  return wishes.flatMap(wish => {
    let best: Placed | null = null;
    let least = Number.POSITIVE_INFINITY;
    wish.widths.forEach((width, wording) => {
      for (const [rank, box] of places(wish, width, gap).entries()) {
        const led = lane(wish, box);
        const hit = full.reduce(
          (sum, other) => led.reduce((all, each) => all + overlap(each, other), sum + overlap(box, other)),
          0,
        );
        const cost = hit * 4 + outside(box, room) * 8 + rank + wording * 240;
        if (cost >= least) continue;
        least = cost;
        best = { ...box, id: wish.id, wording };
      }
    });
    const chosen: Placed = best ?? { id: wish.id, wording: 0, x: wish.x, y: wish.y, width: 0, height: 0 };
    if (wish.may && least > CROWDED) return [];
    full.push(chosen, ...lane(wish, chosen));
    return [chosen];
  });
}
