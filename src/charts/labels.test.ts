// Labels keep apart at any width: numbers on the axis, and two texts on one line.
import { describe, expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { formatTick } from '../i18n/tick.ts';
import { compare } from '../view/compare.ts';
import { FILES, INDEX } from '../view/fixtures.ts';
import { bureauReports } from '../view/select.ts';
import { bars } from './bars.ts';
import { WIDTHS } from './layout.ts';
import { FONTS, type Look } from './look.ts';
import { textWidth } from './measure.ts';
import { LIGHT } from './palette.ts';
import { ROWS } from './rows.ts';
import { pair, text } from './scene.ts';
import { sceneOption } from './scene-option.ts';
import { still } from './still.ts';

const look: Look = {
  width: 700,
  layout: 'wide',
  language: 'en',
  messages: en,
  units: INDEX.units,
  colour: LIGHT,
  rowColour: () => ({ bar: LIGHT.bar, ground: LIGHT.paper }),
  fonts: FONTS.en,
  motion: false,
};

interface Axes {
  readonly grid: { readonly right: number };
  readonly xAxis: { readonly interval: number; readonly max: number };
}

describe('numbers on the axis', () => {
  for (const layout of ['wide', 'snug', 'mid'] as const)
    test(`never touch: ${layout}`, () => {
      let seen = 0;
      for (const file of FILES) {
        const indicator = INDEX.indicators.find(each => each.id === file.indicator);
        if (!indicator) continue;
        const plain = compare(INDEX, indicator, file, bureauReports(INDEX), 'value');
        // As large as a number gets: the step of a small one would crowd its ticks.
        for (const by of [1, 1000, 123_456]) {
          const rows = plain.rows.map(row => ({
            ...row,
            reading: row.reading && { ...row.reading, value: row.reading.value * by },
          }));
          const table = { ...plain, rows, max: plain.max * by };
          const { grid, xAxis } = bars(table, { ...look, layout }) as unknown as Axes;
          if (table.max === 0) continue;
          const plot = WIDTHS[layout].usual - ROWS[layout].label - grid.right;
          const last = Math.floor(xAxis.max / xAxis.interval) * xAxis.interval;
          if (last === 0) continue;
          seen += 1;
          expect((xAxis.interval / xAxis.max) * plot).toBeGreaterThanOrEqual(
            textWidth(formatTick(last, 'en'), ROWS[layout].small - 1, false, true),
          );
        }
      }
      expect(seen).toBeGreaterThan(5);
    });
});

describe('two texts on one line', () => {
  const words = [
    { text: '1,408', size: 14, weight: 600 },
    { text: 'Panyu government', size: 13, weight: 400 },
  ] as const;
  const at = (align: 'left' | 'right') => text('', 400, 20, { fill: '#000', align });
  const places = (align: 'left' | 'right'): number[] => {
    const scene = { width: 700, height: 40, shapes: [pair(look, words, 4, at(align))], spots: [] };
    const svg = still(sceneOption(scene, look), {
      width: 700,
      height: 40,
      words: { id: 't', title: 't', desc: 'd' },
    });
    return [...svg.matchAll(/translate\(([\d.]+) /g)].map(found => Number(found[1]));
  };

  test('one shape in the page; in a picture of the library the second starts behind the first', () => {
    const shape = pair(look, words, 4, at('left'));
    expect([shape.text, shape.tail?.text]).toEqual(['1,408', 'Panyu government']);
    const [first = 0, second = 0] = places('left');
    expect(first).toBe(400);
    expect(second).toBeCloseTo(404 + textWidth('1,408', 14, true, true), 1);
  });

  test('left of a point they end together', () => {
    const [first = 0, second = 0] = places('right');
    expect(second).toBe(400);
    expect(first).toBeCloseTo(396 - textWidth('Panyu government', 13, false, true), 1);
  });

  test('without a second text nothing follows', () => {
    expect(pair(look, [words[0], { ...words[1], text: '' }], 4, at('left')).tail).toBeUndefined();
  });
});
