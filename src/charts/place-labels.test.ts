// Labels are true to their points, whatever the data: in random pictures and in those of Over time at every width.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seriesName } from '../i18n/bodies.ts';
import { en } from '../i18n/en.ts';
import { PAGES } from '../i18n/pages.ts';
import { zhHans } from '../i18n/zh-Hans.ts';
import { HOME } from '../view/address.ts';
import { FILES, INDEX } from '../view/fixtures.ts';
import { timeline } from '../view/timeline.ts';
import { FONTS, type Look } from './look.ts';
import { textWidth } from './measure.ts';
import { LIGHT } from './palette.ts';
import { apart, crosses, type Placed, type Point, placeLabels, toBox } from './place-labels.ts';
import { timelineScene } from './timeline.ts';
import { allValues } from './timeline-frame.ts';
import { laidOut, timelineLabels } from './timeline-labels.ts';

/** What is wrong with a picture's labels, in words; empty when they are true. */
function faults(labels: readonly (Placed & { readonly at: Point })[], points: readonly Point[]): string[] {
  const found: string[] = [];
  for (const [place, one] of labels.entries()) {
    const own = toBox(one.at, one);
    if (points.some(point => toBox(point, one) < own - 1.01)) found.push(`${one.id} is nearer to another`);
    for (const [other, two] of labels.entries()) {
      if (other === place) continue;
      if (
        one.x < two.x + two.width &&
        two.x < one.x + one.width &&
        one.y < two.y + two.height &&
        two.y < one.y + one.height
      )
        found.push(`${one.id} covers ${two.id}`);
      if (one.led && crosses(one.led, two)) found.push(`the leader of ${one.id} crosses ${two.id}`);
      if (one.led && two.led && apart(one.led, two.led) < 3)
        found.push(`leaders of ${one.id} and ${two.id} meet`);
    }
  }
  return found;
}

const look = (width: number, layout: Look['layout'], language: 'zh-Hans' | 'en'): Look => ({
  width,
  layout,
  language,
  messages: language === 'en' ? en : zhHans,
  units: INDEX.units,
  colour: LIGHT,
  rowColour: () => ({ bar: LIGHT.bar, ground: LIGHT.paper }),
  fonts: FONTS[language],
  motion: false,
});

const indicator = INDEX.indicators.find(each => each.id === 'requests.received');
const file = FILES.find(each => each.indicator === 'requests.received');
if (!indicator || !file) throw new Error('the invented data lack requests.received');
const plain = timeline(INDEX, indicator, file, HOME);

const point = fc.record({
  id: fc.uuid(),
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  widths: fc.array(fc.integer({ min: 10, max: 160 }), { minLength: 1, maxLength: 2 }),
  height: fc.constant(19),
});

test('of any points, labels are nearest to their own and nothing crosses', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 24 }), wishes => {
      const placed = placeLabels(wishes, wishes, [], { x: -20, y: -20, width: 440, height: 340 });
      const labels = placed.flatMap(box => {
        const at = wishes.find(wish => wish.id === box.id);
        return at ? [{ ...box, at }] : [];
      });
      expect(labels.length).toBe(placed.length);
      expect(faults(labels, wishes)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('a label alone always has a place, and the first wish is never left out for a later one', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), wishes => {
      const room = { x: -400, y: -200, width: 1200, height: 700 };
      const [first] = wishes;
      if (!first) return;
      expect(placeLabels([first], [first], [], room)).toHaveLength(1);
      const alone = placeLabels([first], wishes, [], room).length;
      expect(placeLabels(wishes, wishes, [], room).filter(each => each.id === first.id)).toHaveLength(alone);
    }),
    { numRuns: 50 },
  );
});

/** The invented series with other figures and years: several bodies, near each other, over one to six years. */
const crowded = fc
  .array(
    fc.array(
      fc.record({
        year: fc.integer({ min: 2010, max: 2025 }),
        value: fc.integer({ min: 1000, max: 60_000 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(bodies => ({
    ...plain,
    series: bodies.flatMap((body, at) => {
      const pattern = plain.series[at % plain.series.length];
      const first = pattern?.points[0];
      if (!pattern || !first) return [];
      const years = [...new Map(body.map(each => [each.year, each])).values()].sort(
        (a, b) => a.year - b.year,
      );
      return [
        {
          ...pattern,
          key: `${at}`,
          context: at > 0,
          points: years.map(({ year, value }) => ({
            ...first,
            id: `${at}/${year}`,
            year,
            reading: { ...first.reading, value, low: value, high: value },
          })),
          joins: [],
        },
      ];
    }),
  }));

test('Over time keeps its labels true from 288 to 1060 pixels, whole and in small pictures', () => {
  fc.assert(
    fc.property(
      crowded,
      fc.constantFrom<readonly [number, Look['layout']]>(
        [288, 'narrow'],
        [358, 'narrow'],
        [680, 'mid'],
        [1060, 'wide'],
      ),
      fc.constantFrom('zh-Hans', 'en'),
      fc.boolean(),
      (table, [width, layout], language, small) => {
        const own = look(width, layout, language);
        const style = { words: PAGES[language].time, domain: allValues(table), small };
        const { labels, points } = timelineLabels(table, own, style);
        expect(labels.length).toBeGreaterThan(0);
        expect(faults(labels, points)).toEqual([]);
        // Every point can still be reached, and no place to press lies over another point's middle.
        const { spots } = timelineScene(table, own, style);
        for (const series of table.series)
          for (const each of series.points) expect(spots.some(spot => spot.id === each.id)).toBe(true);
        // What is open has its label where any place is true to it.
        const last = table.series.at(-1)?.points.at(0)?.id ?? '';
        const opened = timelineLabels(table, own, { ...style, open: last });
        expect(faults(opened.labels, opened.points)).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
});

test('every point of a picture of few has its number, and its body is named beside it or above its band', () => {
  fc.assert(
    fc.property(
      crowded.filter(table => table.series.reduce((sum, each) => sum + each.points.length, 0) <= 14),
      fc.constantFrom<readonly [number, Look['layout']]>([358, 'narrow'], [720, 'mid'], [1060, 'wide']),
      fc.constantFrom('zh-Hans', 'en'),
      (table, [width, layout], language) => {
        const own = look(width, layout, language);
        const style = { words: PAGES[language].time, domain: allValues(table), small: false };
        const { f, all, placed, complete } = laidOut(table, own, style);
        const shapes = timelineScene(table, own, style).shapes;
        const texts = shapes.flatMap(shape =>
          shape.kind === 'text' ? [shape.text, ...(shape.tail ? [shape.tail.text] : [])] : [],
        );
        // Where years of one body stand too near for a phone, its band still has its name.
        if (f.bands) {
          for (const series of table.series) expect(texts).toContain(seriesName(series, language));
          // On a desk only a number between those of the years beside it may have no room.
          if (width >= 720)
            for (const { point } of all.filter(tag => !placed.has(tag)))
              expect(
                table.series
                  .find(({ points }) => points.some(({ id }) => id === point.id))
                  ?.points.filter(({ year }) => Math.abs(year - point.year) === 1),
              ).toHaveLength(2);
        } else expect(complete).toBe(true);
        for (const [tag] of placed) expect(texts).toContain(tag.number);
      },
    ),
    { numRuns: 60 },
  );
});

test('heads of the rules shorten or go before they meet', () => {
  for (const language of ['zh-Hans', 'en'] as const)
    for (let width = 280; width <= 1060; width += 20) {
      const own = look(width, width < 720 ? 'narrow' : 'wide', language);
      const style = { words: PAGES[language].time, domain: allValues(plain), small: false };
      const heads = timelineScene(plain, own, style).shapes.flatMap(shape =>
        shape.kind === 'text' && shape.y === 12 && shape.align === 'left' && shape.text !== ''
          ? [{ from: shape.x, to: shape.x + textWidth(shape.text, shape.size, false, language === 'en') }]
          : [],
      );
      expect(heads.length).toBeGreaterThan(1);
      heads.forEach((head, at) => {
        const next = heads[at + 1];
        expect(head.to).toBeLessThanOrEqual(next ? next.from - 6 : width);
      });
    }
});
