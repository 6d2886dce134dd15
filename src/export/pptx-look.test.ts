// What a slide looks like, as far as numbers can tell: labels that can be read on their ground, ticks that say their values.
import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../charts/palette.ts';
import { all, type Element, parseXml } from '../e2e/check/xml.ts';
import { barChart, stackChart } from './pptx-bars.ts';
import { extentOf, shareOf, sides } from './pptx-place.ts';
import { SLIDES } from './sample-deck.ts';
import type { BarSlide, SlideTheme, StackSlide } from './slide.ts';

const PLOT = { x: 0.2, y: 0, w: 0.7, h: 0.9 };
const bars = SLIDES.find(slide => slide.kind === 'bars') as BarSlide;
const stack = SLIDES.find(slide => slide.kind === 'stack') as StackSlide;

type Rgb = readonly [number, number, number];
const rgb = (hex: string): Rgb =>
  [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as never;
const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const bright = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const contrast = (a: Rgb, b: Rgb): number => {
  const [high, low] = [Math.max(bright(a), bright(b)), Math.min(bright(a), bright(b))];
  return (high + 0.05) / (low + 0.05);
};

/** lumMod and lumOff of DrawingML: the lightness of HSL times one, plus the other. */
function shaded(colour: Rgb, mod: number, off: number): Rgb {
  const [most, least] = [Math.max(...colour), Math.min(...colour)];
  const light = (most + least) / 2;
  const wanted = Math.min(1, light * mod + off);
  // The same hue and saturation at another lightness: the distance from grey scales with the room that is left.
  const room = (l: number): number => 1 - Math.abs(2 * l - 1);
  const spread = room(light) === 0 ? 0 : room(wanted) / room(light);
  return colour.map(part => wanted + (part - light) * spread) as never;
}

function inkOf(element: Element, theme: SlideTheme): Rgb {
  const palette = theme === 'dark' ? DARK : LIGHT;
  const names: Readonly<Record<string, string>> = {
    tx1: palette.ink,
    bg1: palette.paper,
    bg2: palette.line,
    accent1: palette.bar,
  };
  const [scheme] = all(element, 'a:schemeClr');
  const value = (tag: string, usual: number): number =>
    scheme && all(scheme, tag)[0] ? Number(all(scheme, tag)[0]?.attributes.val) / 100_000 : usual;
  return shaded(
    rgb(names[scheme?.attributes.val ?? ''] ?? '#000000'),
    value('a:lumMod', 1),
    value('a:lumOff', 0),
  );
}

test.each(['light', 'dark'] as const)('labels in bands are read on their ground: %s', theme => {
  const chart = parseXml(stackChart(stack, PLOT, 900, 'zh-CN', theme).xml);
  const ratios = all(chart, 'c:ser').flatMap(series => {
    const fills = all(series, 'a:pattFill').concat(all(series, 'a:solidFill'));
    const ground = all(series, 'a:pattFill').length > 0 ? all(series, 'a:bgClr')[0] : fills[0];
    return ground ? all(series, 'a:rPr').map(run => contrast(inkOf(ground, theme), inkOf(run, theme))) : [];
  });
  expect(ratios.length).toBeGreaterThan(4);
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
});

describe('axes', () => {
  const formatOf = (slide: BarSlide): string[] =>
    all(parseXml(barChart(slide, PLOT, { status: 's', printed: 'p' }, 'zh-CN').xml), 'c:valAx').flatMap(
      axis => [
        all(axis, 'c:numFmt')[0]?.attributes.formatCode ?? '',
        all(axis, 'c:delete')[0]?.attributes.val ?? '',
      ],
    );

  test('ticks keep the decimals of their step, and the last one carries the unit', () => {
    expect(formatOf(bars)).toEqual(['[>=45]#,##0" 件";#,##0', '0']);
    expect(formatOf({ ...bars, unit: '', ticks: { last: 0.5, step: 0.1 } })).toEqual(['#,##0.0', '0']);
    expect(formatOf({ ...bars, unit: '%', ticks: { last: 0.75, step: 0.25 } })[0]).toMatch(
      /^\[>=0\.625\]#,##0\.00/,
    );
  });

  test('without a value of any length there is no axis', () => {
    const rows = bars.rows.map(row => ({ ...row, value: row.value === null ? null : 0 }));
    expect(formatOf({ ...bars, rows, ticks: { last: 0, step: 1 } })[1]).toBe('1');
  });

  test('extents reach the tick above the largest value, or whole powers of ten', () => {
    expect(extentOf([51, 30], false)).toMatchObject({ min: 0, max: 60, step: 10 });
    expect(extentOf([], false)).toMatchObject({ min: 0, max: 1 });
    const log = extentOf([6, 2451], true);
    expect(log).toMatchObject({ min: 1, max: 10_000 });
    expect(shareOf(log, 100)).toBeCloseTo(0.5, 9);
  });
});

test('a label takes the side where it covers no other label and stays inside', () => {
  const label = { width: 80, height: 15 };
  expect(sides([{ x: 100, y: 100, ...label }], 400, 200)).toEqual(['r']);
  const two = sides(
    [
      { x: 100, y: 100, ...label },
      { x: 130, y: 102, ...label },
    ],
    400,
    200,
  );
  expect(two[1]).not.toBe(two[0]);
  expect(sides([{ x: 478, y: 100, ...label }], 400, 200)[0]).not.toBe('r');
});
