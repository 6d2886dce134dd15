// What a newcomer types leads to the indicator: other names, initials, English, words in any order.
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { DERIVED } from '../catalogue/indicators/derived.ts';
import type { IndicatorEntry } from '../core/dataset.ts';
import { ALIASES, aliasesOf } from './aliases.ts';
import { apart, finder } from './find.ts';
import { INDEX } from './fixtures.ts';

const all = KNOWLEDGE.indicators as unknown as readonly IndicatorEntry[];
const found = (sought: string): string[] =>
  all.filter(entry => finder(sought, entry, '')).map(({ id }) => id);

test('the portal is found by every name that it has', () => {
  for (const sought of [
    '门户',
    '門戶',
    '官网',
    'mhwz',
    'mh',
    'portal',
    'portal volume',
    'volume portal',
    '网站 发布',
    'wzfb',
  ])
    expect(found(sought), sought).toContain('proactive.portal_items');
  expect(found('门户')).toEqual(['proactive.portal_items']);
});

test('everyday words lead to what the field calls otherwise', () => {
  expect(found('官司')).toContain('litigation.total');
  expect(found('lawsuit')).toContain('litigation.total');
  expect(found('红头文件')).toContain('proactive.normative_documents.issued');
  expect(found('12345')).toContain('tickets.handled');
  expect(found('微博')).toContain('social.posts');
  expect(found('xzss')).toContain('litigation.total');
  expect(found('requests received')).toContain('requests.received');
  expect(found('申请 渠道')).toEqual(['requests.received_by_channel']);
});

test('what is no name finds nothing, and every other name belongs to an indicator', () => {
  expect(found('火星')).toEqual([]);
  const ids = [...all, ...DERIVED].map(({ id }) => id);
  for (const [start, words] of Object.entries(ALIASES))
    expect(
      ids.some(id => aliasesOf(id).includes(words)),
      start,
    ).toBe(true);
});

test('words that name an agency are set apart from those that name an indicator', () => {
  const agencies = INDEX.agencies;
  const [one] = agencies;
  if (!one) throw new Error('the invented data lack agencies');
  const split = (sought: string) => {
    const found = apart(sought, agencies, text => text);
    return [found.agencies.map(({ id }) => id), found.rest];
  };
  expect(split(one.place.zh)).toEqual([[one.id], '']);
  expect(split(`${one.place.zh} 门户`)).toEqual([[one.id], '门户']);
  expect(split(`portal ${one.place.en}`)).toEqual([[one.id], 'portal']);
  expect(split(`${one.place.zh}区政府`)).toEqual([[one.id], '']);
  expect(split('申请')).toEqual([[], '申请']);
  // What all of them are called names none.
  expect(split('social')).toEqual([[], 'social']);
});
