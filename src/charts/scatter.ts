// Two indicators against each other as a picture: labelled points, axes of their own, no trend line.

import { statusOf } from '../core/observation.ts';
import { amountOf, indicatorShort, unitWord } from '../i18n/amount.ts';
import { seriesName } from '../i18n/bodies.ts';
import { formatNumber } from '../i18n/number.ts';
import type { PageWords } from '../i18n/pages.ts';
import { formatTick } from '../i18n/tick.ts';
import { inConflict } from '../view/compare.ts';
import type { RelatePoint, Relation } from '../view/relate.ts';
import { type Scale, scaleOf } from '../view/scale.ts';
import type { Look } from './look.ts';
import { placeLabels } from './place-labels.ts';
import { ground, line, mark, pair, rect, type Scene, type Shape, text, widthOf } from './scene.ts';
import { agencyColour, inkOf } from './timeline-frame.ts';

export interface ScatterStyle {
  readonly words: PageWords['relate'];
  /** Null: log axes where the values range widely. */
  readonly scale: 'log' | 'linear' | null;
}

const WIDE_RANGE = 50;
const NAMED = 40;

/** Whether a log axis makes sense for these values. */
export const spread = (values: readonly number[]): boolean => {
  const positive = values.filter(value => value > 0);
  return positive.length > 1 && Math.max(...positive) / Math.min(...positive) > WIDE_RANGE;
};

/** The axis that was asked for; unasked, a log one where the values range widely. */
export const kindOf = (values: readonly number[], scale: ScatterStyle['scale']): 'log' | 'linear' =>
  scale ?? (spread(values) ? 'log' : 'linear');

const axis = (values: readonly number[], style: ScatterStyle): Scale =>
  scaleOf(kindOf(values, style.scale), values);

/** `2.4 (n = 30)`: a rate never stands without its base. */
export const withBase = (shown: string, n: number | null, words: PageWords['relate'], look: Look): string =>
  n === null ? shown : `${shown}${words.base(formatNumber(n, look.language))}`;

export function scatterScene(table: Relation, look: Look, style: ScatterStyle): Scene {
  const { colour, language } = look;
  const narrow = look.layout === 'narrow';
  const size = narrow ? 12 : 13;
  const xs = axis(
    table.points.map(point => point.x.value),
    style,
  );
  const ys = axis(
    table.points.map(point => point.y.value),
    style,
  );
  const tick = (value: number, unit: string): string =>
    `${formatTick(value, language)}${unit === 'percent' ? '%' : ''}`;
  const wide = Math.max(20, ...ys.ticks.map(value => widthOf(look, tick(value, table.y.unit), size)));
  const left = Math.ceil(wide + 14);
  const top = 34;
  const laneX = xs.zeroLane ? 34 : 0;
  const laneY = ys.zeroLane ? 34 : 0;
  const plotHeight = table.points.some(point => point.y.value > 0) ? (narrow ? 280 : 380) : 60;
  const right = look.width - (narrow ? 8 : 24);
  const plotLeft = left + laneX;
  const foot = top + plotHeight + laneY;
  const xOf = (value: number): number => {
    const share = xs.place(value);
    return share === null ? left + laneX / 2 : plotLeft + share * (right - plotLeft);
  };
  const yOf = (value: number): number => {
    const share = ys.place(value);
    return share === null ? top + plotHeight + laneY / 2 : top + plotHeight * (1 - share);
  };
  const unit = (entry: Relation['x']): string => {
    const word = unitWord(look.units, entry.unit, language, 2, entry.id);
    return word === '' ? '' : style.words.inUnit(word);
  };
  const shapes: Shape[] = [];
  const quiet = { size, fill: colour['ink-3'] };
  if (laneY > 0) {
    shapes.push(rect(left, top + plotHeight, right - left, laneY, ground(look, 'rail')));
    shapes.push(text('0', left - 8, top + plotHeight + laneY / 2, { ...quiet, align: 'right' }));
  }
  if (laneX > 0) {
    shapes.push(rect(left, top, laneX, foot - top, ground(look, 'rail')));
    shapes.push(text('0', left + laneX / 2, foot + 15, { ...quiet, align: 'center' }));
  }
  for (const value of ys.ticks) {
    shapes.push(line(left, yOf(value), right, yOf(value), colour.line));
    shapes.push(text(tick(value, table.y.unit), left - 8, yOf(value), { ...quiet, align: 'right' }));
  }
  for (const value of xs.ticks) {
    shapes.push(line(xOf(value), top, xOf(value), foot, colour.line));
    shapes.push(text(tick(value, table.x.unit), xOf(value), foot + 15, { ...quiet, align: 'center' }));
  }
  shapes.push(line(left, foot, right, foot, colour['ink-2']), line(left, top, left, foot, colour['ink-2']));
  const name = (entry: Relation['x']): string =>
    `${indicatorShort(entry, language, look.messages)}${unit(entry)}`;
  shapes.push(text(`↑ ${name(table.y)}`, 0, 12, { size, fill: colour['ink-2'] }));
  shapes.push(text(`${name(table.x)} →`, right, foot + 38, { size, fill: colour['ink-2'], align: 'right' }));
  const who = (point: RelatePoint): string => {
    const series = { key: point.key, bodyName: point.bodyName, agency: point.agency, context: point.context };
    const differs = inConflict(table.x, point.x) || inConflict(table.y, point.y) ? ' !' : '';
    return `${seriesName(series, language)} ${point.year ?? look.messages.ui.yearUnknown}${differs}`;
  };
  const bases = (point: RelatePoint): string => {
    const n = point.n.y ?? point.n.x;
    return n === null ? '' : style.words.base(formatNumber(n, language));
  };
  // Names of many points would hide them: then a name is in its tip alone.
  const named = table.points.length <= NAMED ? table.points : [];
  const placed = placeLabels(
    named.map(point => ({
      id: `${point.id}|${point.x.id}`,
      x: xOf(point.x.value),
      y: yOf(point.y.value),
      widths: [
        widthOf(look, `${who(point)}${bases(point)}`, size, true),
        ...(point.context ? [widthOf(look, `${point.year ?? ''}`, size)] : []),
      ],
      height: 20,
    })),
    table.points.map(point => ({ x: xOf(point.x.value), y: yOf(point.y.value) })),
    [],
    { x: left + 2, y: top - 8, width: right - left, height: foot - top + 8 },
  );
  const spots = table.points.map(point => {
    const box = placed.find(each => each.id === `${point.id}|${point.x.id}`);
    const fill = inkOf(look, point);
    const x = xOf(point.x.value);
    const y = yOf(point.y.value);
    if (!box) return { id: point.id, x: x - 12, y: y - 12, width: 24, height: 24 };
    if (box.led) shapes.push(line(...box.led, fill));
    const low = laneY > 0 && box.y + box.height / 2 > top + plotHeight;
    shapes.push(
      rect(box.x - 2, box.y + 1, box.width + 4, box.height - 2, ground(look, low ? 'rail' : 'paper')),
    );
    const full = box.wording === 0;
    // Left of its point a name ends where its box ends, whatever the typeface.
    const ends = box.x + box.width < x;
    shapes.push(
      pair(
        look,
        [
          { text: full ? who(point) : `${point.year ?? ''}`, size, weight: point.context ? 400 : 600 },
          { text: full ? bases(point) : '', size, weight: 400 },
        ],
        2,
        text('', ends ? box.x + box.width : box.x, box.y + 10, { fill, align: ends ? 'right' : 'left' }),
      ),
    );
    const l = Math.min(box.x, x - 12);
    const t = Math.min(box.y, y - 12);
    return {
      id: point.id,
      x: l,
      y: t,
      width: Math.max(box.x + box.width, x + 12) - l,
      height: Math.max(box.y + box.height, y + 12) - t,
    };
  });
  for (const point of table.points)
    shapes.push(
      ...(point.context
        ? mark('context', xOf(point.x.value), yOf(point.y.value), 12, colour.context)
        : mark(
            statusOf(point.y),
            xOf(point.x.value),
            yOf(point.y.value),
            14,
            colour[agencyColour(point.place)],
          )),
    );
  return { width: look.width, height: foot + 52, shapes, spots };
}

/** Both figures of a point as written, with the base of each rate. */
export const pairOf = (
  point: RelatePoint,
  look: Look,
  words: PageWords['relate'],
): readonly [string, string] => {
  const written = (reading: RelatePoint['x']): string =>
    amountOf(reading, look.units, look.language, look.messages);
  return [
    withBase(written(point.x), point.n.x, words, look),
    withBase(written(point.y), point.n.y, words, look),
  ];
};
