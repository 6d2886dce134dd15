import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { PAGES } from '../i18n/pages.ts';
import { zhHans } from '../i18n/zh-Hans.ts';
import { HOME } from '../view/address.ts';
import { composition, divisionOf } from '../view/composition.ts';
import { COVERAGE, FILES, INDEX } from '../view/fixtures.ts';
import { matrix } from '../view/matrix.ts';
import { relate } from '../view/relate.ts';
import { bureauReports } from '../view/select.ts';
import { timeline } from '../view/timeline.ts';
import { type ChartRequest, heightOf, optionOf } from './index.ts';
import { FONTS, type Look } from './look.ts';
import { LIGHT } from './palette.ts';
import { placeLabels } from './place-labels.ts';
import { hatch } from './scene.ts';
import { sceneOption } from './scene-option.ts';
import { still } from './still.ts';
import { timelineScene } from './timeline.ts';
import { allValues } from './timeline-frame.ts';

const look: Look = {
  width: 1000,
  layout: 'wide',
  language: 'zh-Hans',
  messages: zhHans,
  units: INDEX.units,
  colour: LIGHT,
  rowColour: () => ({ bar: LIGHT.bar, ground: LIGHT.paper }),
  fonts: FONTS['zh-Hans'],
  motion: false,
};

const scene = (width: number, layout: Look['layout'], more: Partial<Look> = {}) => {
  const indicator = INDEX.indicators.find(each => each.id === 'requests.received');
  const file = FILES.find(each => each.indicator === 'requests.received');
  if (!indicator || !file) throw new Error('the invented data lack requests.received');
  const table = timeline(INDEX, indicator, file, HOME);
  const style = { words: PAGES['zh-Hans'].time, domain: allValues(table), small: false };
  return timelineScene(table, { ...look, width, layout, ...more }, style);
};

test('every year is printed, in full where there is room and in two digits on a phone', () => {
  const texts = (width: number, layout: Look['layout']) =>
    scene(width, layout).shapes.flatMap(shape => (shape.kind === 'text' ? [shape.text] : []));
  for (let year = 2010; year <= 2025; year += 1) {
    expect(texts(1000, 'wide')).toContain(`${year}`);
    expect(texts(358, 'narrow')).toContain(`${year}`.slice(2));
  }
});

test('every point can be reached and stands inside the picture', () => {
  for (const [width, layout] of [
    [358, 'narrow'],
    [1000, 'wide'],
  ] as const) {
    const { spots, height } = scene(width, layout);
    expect(new Set(spots.map(spot => spot.id)).size).toBe(5);
    for (const spot of spots) {
      expect(spot.x).toBeGreaterThanOrEqual(-4);
      expect(spot.x + spot.width).toBeLessThanOrEqual(width + 6);
      expect(spot.y + spot.height).toBeLessThanOrEqual(height + 4);
      expect(Math.min(spot.width, spot.height)).toBeGreaterThanOrEqual(19);
    }
  }
});

test('the same scene is drawn by the library for exports', () => {
  const drawn = scene(900, 'wide');
  const svg = still(sceneOption(drawn, look), {
    width: drawn.width,
    height: drawn.height,
    words: { id: 't', title: '题', desc: '述' },
  });
  expect(svg).toContain('<title id="t-t">题</title>');
  expect(svg).toContain('>2025<');
  expect(svg).not.toContain('NaN');
});

test('without ground nothing is painted in the colour of paper, and a fixed height is kept', () => {
  const fills = (clear: boolean): (string | null)[] =>
    scene(900, 'embed', { clear }).shapes.flatMap(shape => (shape.kind === 'path' ? [shape.fill] : []));
  expect(fills(false)).toContain(LIGHT.paper);
  expect(fills(true)).not.toContain(LIGHT.paper);
  expect(fills(true)).not.toContain(LIGHT.rail);
  expect(scene(1000, 'embed', { tall: 420 }).height).toBeLessThanOrEqual(420);
});

test('hatching stays inside its box', () => {
  const numbers = hatch(10, 20, 40, 16, '#000')
    .d.match(/-?[\d.]+/g)
    ?.map(Number);
  expect(numbers?.length).toBeGreaterThan(8);
  numbers?.forEach((value, at) => {
    const [least, most] = at % 2 === 0 ? [10, 50] : [20, 36];
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });
});

test('labels of near points do not cover one another', () => {
  const wishes = [0, 1, 2, 3].map(at => ({ id: `${at}`, x: 200, y: 100 + at * 6, widths: [60], height: 18 }));
  const placed = placeLabels(wishes, wishes, [], { x: 0, y: 0, width: 400, height: 300 });
  expect(placed).toHaveLength(4);
  for (const a of placed)
    for (const b of placed)
      if (a.id < b.id)
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
        ).toBe(true);
});

test('every scene draws through the list of charts, in each layout and language, without a broken number', () => {
  const reports = bureauReports(INDEX);
  const files = Object.fromEntries(FILES.map(file => [file.indicator, file]));
  const entry = (id: string) =>
    INDEX.indicators.find(each => each.id === id) as (typeof INDEX.indicators)[number];
  const division = divisionOf('proactive.by_category');
  const empty = { schema: 1, indicator: 'proactive.by_category', observations: [], absences: [] };
  const relation = relate(INDEX, entry('requests.received'), entry('proactive.total'), files, {
    agency: [],
    context: true,
    time: null,
  });
  if (relation === null) throw new Error('the invented data lack a pair');
  for (const [language, messages] of [
    ['zh-Hans', zhHans],
    ['en', en],
  ] as const)
    for (const [width, layout] of [
      [358, 'narrow'],
      [1280, 'embed'],
    ] as const) {
      const words = PAGES[language];
      const own: Look = { ...look, width, layout, language, messages };
      const requests: readonly ChartRequest[] = [
        {
          kind: 'composition',
          table: composition(INDEX, division, { ...files, 'proactive.by_category': empty }, reports, 'name'),
          style: { words: words.composition, relative: true },
        },
        { kind: 'coverage', table: matrix(INDEX, COVERAGE, reports, false, false) },
        { kind: 'scatter', table: relation, style: { words: words.relate, scale: null } },
      ];
      for (const request of requests) {
        const svg = still(optionOf(request, own), {
          width,
          height: heightOf(request, own),
          words: { id: 'x', title: 't', desc: 'd' },
        });
        expect(svg.length, request.kind).toBeGreaterThan(1500);
        expect(svg, request.kind).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
});
