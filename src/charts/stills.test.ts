import { describe, expect, test } from 'vitest';
import { zhHans } from '../i18n/zh-Hans.ts';
import { compare } from '../view/compare.ts';
import { FILES, INDEX } from '../view/fixtures.ts';
import { bureauReports } from '../view/select.ts';
import { bars, barsHeight } from './bars.ts';
import { barPath } from './ends.ts';
import { atWidth, fluid } from './fluid.ts';
import { FONTS, type Look } from './look.ts';
import { DARK, LIGHT, PAGE_PALETTE, pageRow } from './palette.ts';
import { still } from './still.ts';
import { clean } from './svg.ts';

const draw = (id: string, width: number): string => {
  const indicator = INDEX.indicators.find(each => each.id === id);
  const file = FILES.find(each => each.indicator === id);
  if (!indicator || !file) throw new Error(`no invented indicator ${id}`);
  const table = compare(INDEX, indicator, file, bureauReports(INDEX), 'value');
  const look: Look = {
    width,
    layout: 'wide',
    language: 'zh-Hans',
    messages: zhHans,
    units: INDEX.units,
    colour: PAGE_PALETTE,
    rowColour: pageRow,
    fonts: FONTS['zh-Hans'],
    motion: false,
  };
  const height = barsHeight(table.rows.length, 'wide');
  return still(bars(table, look), { width, height, words: { id: 'x', title: '甲 & 乙', desc: '<丙>' } });
};

describe('stills', () => {
  test('the same chart drawn twice is the same to the byte, with title and description for everyone', () => {
    const one = draw('hotline.calls', 700);
    expect(draw('hotline.calls', 700)).toBe(one);
    expect(one).toMatch(/^<svg xmlns="[^"]+" role="img" aria-labelledby="x-t x-d"/);
    expect(one).toContain('<title id="x-t">甲 &amp; 乙</title><desc id="x-d">&lt;丙&gt;</desc>');
    expect(one).not.toMatch(/zr\d|class=|<script|NaN|undefined/);
    expect(one).toContain('var(--row0-bar,var(--bar))');
  });

  test('one template serves all widths, to within a pixel of a drawing of that width', () => {
    const template = fluid(600, draw('proactive.total', 600), 988, draw('proactive.total', 988));
    if (template === null) throw new Error('the two drawings do not match');
    const numbers = (svg: string): number[] => (svg.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const [made, drawn] = [numbers(atWidth(template, 760)), numbers(draw('proactive.total', 760))];
    expect(made).toHaveLength(drawn.length);
    for (const [at, value] of made.entries())
      expect(Math.abs(value - (drawn[at] ?? 0))).toBeLessThanOrEqual(1);
  });

  test('cleaning rounds coordinates and never a figure that is read', () => {
    const words = { id: 'x', title: '0.0216', desc: '' };
    const made = clean('<svg><path d="M1.23456 2"></path><text>0.0216</text></svg>', words, 1, 1);
    expect(made).toContain('<text>0.0216</text>');
    expect(made).toContain('M1.23 2');
  });

  test('two drawings that differ in more than numbers make no template', () => {
    expect(fluid(1, '<a x="1"/>', 2, '<b x="2"/>')).toBeNull();
    expect(fluid(1, '<a x="1"/>', 2, '<a x="2"/>')).toEqual({ from: 1, to: 2, svg: '<a x="[1~2]"/>' });
  });

  test('each status has its own end', () => {
    const ends = (['exact', 'approx', 'over', 'under', 'zero'] as const).map(status =>
      barPath(status, 0, 90, 0, 26),
    );
    expect(new Set(ends).size).toBe(5);
  });
});

test('the palettes of pictures are the tokens of the page', async () => {
  const { readFileSync } = await import('node:fs');
  const css = readFileSync(new URL('../app/styles/tokens.css', import.meta.url), 'utf8').replace(
    /\/\*[\s\S]*?\*\//g,
    '',
  );
  const block = (selector: string): string => css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  for (const [selector, palette] of [
    [':root', LIGHT],
    ['[data-theme="dark"]', DARK],
  ] as const)
    for (const [name, value] of Object.entries(palette)) {
      const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(block(selector))?.[1];
      if (found !== undefined) expect(value, `${selector} ${name}`).toBe(found);
    }
  expect(block(':root')).toContain('--bar:');
});
