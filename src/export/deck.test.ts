import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIGHT } from '../charts/palette.ts';
import { pptxFaults } from '../e2e/check/ooxml.ts';
import { zhHans } from '../i18n/zh-Hans.ts';
import { compare } from '../view/compare.ts';
import { compareShowing } from './compare.ts';
import { deckOf } from './deck.ts';
import { EMPTY, type KeptDeck, packDeck, readDeck, unpackDeck } from './deck-address.ts';
import { pptx } from './pptx.ts';
import { INDEX, INDICATOR, PLANTED } from './sample.ts';

const deck: fc.Arbitrary<KeptDeck> = fc.record({
  title: fc.option(fc.string({ minLength: 1, maxLength: 50 })),
  ratio: fc.constantFrom('16:9' as const, '4:3' as const),
  theme: fc.constantFrom('light' as const, 'dark' as const),
  items: fc.array(
    fc.record({
      query: fc.string(),
      title: fc.option(fc.string({ minLength: 1 })),
      takeaway: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
    }),
    { maxLength: 12 },
  ),
});

test('a deck survives its address', () => {
  fc.assert(
    fc.property(deck, one => {
      const word = packDeck(one);
      expect(word).toMatch(/^[\w-]+$/);
      expect(unpackDeck(word)).toEqual(readDeck(one));
      expect(readDeck(one)).toEqual(one);
    }),
  );
});

test('any string gives a deck', () => {
  fc.assert(
    fc.property(fc.string(), word => {
      expect(readDeck(unpackDeck(word))).toEqual(unpackDeck(word));
    }),
  );
  expect(unpackDeck('nonsense!')).toEqual(EMPTY);
  expect(readDeck({ items: [{ query: 3 }, null, { query: '?a' }] }).items).toHaveLength(1);
});

test('a deck has a title, its charts with edited words, and its sources; mirrors are not listed', async () => {
  const voice = { index: INDEX, language: 'zh-Hans', messages: zhHans } as const;
  const [entry] = INDEX.indicators;
  if (!entry) throw new Error('the sample has no indicator');
  const table = compare(INDEX, entry, INDICATOR, INDEX.reports, 'value');
  const showing = compareShowing(table, voice, INDICATOR, {
    permalink: 'https://example.org/',
    planted: PLANTED,
  });
  const items = [
    { showing, title: '自己的标题', takeaway: '要点' },
    { showing, title: null, takeaway: null },
  ];
  const made = deckOf(items, voice, {
    title: '一次汇报',
    ratio: '4:3',
    theme: 'light',
    palette: LIGHT,
    permalink: 'https://example.org/?view=deck',
    planted: PLANTED,
  });
  expect(made.slides.map(slide => slide.headline)).toEqual([
    '一次汇报',
    '自己的标题',
    showing.finding,
    '资料来源',
  ]);
  const sources = JSON.stringify(made.slides.at(-1));
  expect(sources).toContain('alpha.example.gov.cn');
  expect(sources).not.toContain('mirror.example');
  expect(pptxFaults(await pptx(made, { status: 's', printed: 'p' }))).toEqual([]);
});
