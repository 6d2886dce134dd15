// The sentence of Over time: whose figures, how they moved, and silence told apart from what a copy lost.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readIndex, readIndicator } from '../core/dataset.ts';
import type { Language } from '../core/language.ts';
import { HOME } from '../view/address.ts';
import { timeline } from '../view/timeline.ts';
import { en } from './en.ts';
import { toHant } from './hant.ts';
import { PAGES } from './pages.ts';
import { timeReading } from './say-time.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(`data/${path}.json`, 'utf8'));
const INDEX = readIndex(json('index'));
const MESSAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } as const;
function said(id: string, language: Language, agency: readonly string[] = []): string {
  const indicator = INDEX.indicators.find(each => each.id === id);
  if (!indicator) throw new Error(id);
  const table = timeline(INDEX, indicator, readIndicator(json(`indicators/${id}`)), { ...HOME, agency });
  const voice = { index: INDEX, language, messages: MESSAGES[language] };
  return timeReading(table, PAGES[language].time, voice).replaceAll('\u2009', '');
}

test('a report whose copy lost the table is never said to be silent', () => {
  expect(said('proactive.licensing_decisions', 'zh-Hans')).toContain('副本缺了这一处，不等于没有写');
  expect(said('proactive.licensing_decisions', 'zh-Hans', ['panyu'])).toContain('副本缺失');
  expect(said('proactive.licensing_decisions', 'zh-Hans', ['panyu'])).not.toContain('没有写这个数');
  expect(said('proactive.licensing_decisions', 'en', ['panyu'])).toContain('cannot be read');
  expect(said('proactive.rules.issued', 'zh-Hans')).not.toContain('副本');
});

test('of one place: the bureau’s silence, the others’ first and last figures, the mirrors', () => {
  expect(said('social.posts', 'zh-Hans', ['panyu'])).toContain('没有写这个数');
  const text = said('proactive.portal_items', 'zh-Hans', ['panyu']);
  expect(text).toContain('只收录了2021年一份报告，写明**1,771条**');
  expect(text).toContain('番禺区政府从2020年的3.4万条到2025年的**3.6万条**（2020、2025年取自转载页）');
  expect(text).toContain('番禺区政府办公室从2019年的接近1.7万条到2024年的**4.14万条**');
  expect(text).toContain('不与本局合并');
});

test('every sentence ends, is whole in its language, and has no character of another', () => {
  for (const { id } of INDEX.indicators)
    for (const agency of [[], ...INDEX.agencies.map(each => [each.id])]) {
      const [hans, hant, english] = [
        said(id, 'zh-Hans', agency),
        said(id, 'zh-Hant', agency),
        said(id, 'en', agency),
      ];
      expect(hans).toMatch(/[\u4e00-\u9fff*）]。$/);
      expect(toHant(hant)).toBe(hant);
      expect(english).toMatch(/\.$/);
      expect(`${hans}${english}`).not.toMatch(/undefined|null|NaN/);
      expect(english).not.toMatch(/[\u4e00-\u9fff]/);
    }
});
