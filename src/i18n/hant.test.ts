// Names that the data and the law hold in Simplified Chinese are whole in Traditional Chinese.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ERAS } from '../catalogue/eras.ts';
import { readIndex } from '../core/dataset.ts';
import { PAIRS } from '../extract/fold-map.ts';
import { regionOf } from './amount.ts';
import { toHant } from './hant.ts';
import './zh-Hant.ts';

/** Simplified forms that are also Traditional forms in these names: 制定, 公布, 政府行為, 年度. */
const BOTH = new Set('制布准里台周行理金回注年度率不免出精致力局社海例令修');
const SIMPLIFIED = new Set([...PAIRS].filter((sign, at) => at % 2 === 1 && !BOTH.has(sign)));

test('labels, agencies, places, units and articles keep no Simplified form', () => {
  const index = readIndex(JSON.parse(readFileSync('data/index.json', 'utf8')));
  const names = [
    ...index.indicators.map(each => each.label.zh),
    ...index.units.map(each => each.zh),
    ...index.agencies.flatMap(each => [each.name.zh, each.short.zh]),
    ...ERAS.flatMap(era => [
      era.law.zh,
      era.articles.deadline.zh,
      era.articles.contents.zh,
      ...era.required.map(item => item.label.zh),
    ]),
  ];
  expect(names.length).toBeGreaterThan(100);
  const left = new Set(names.flatMap(name => [...toHant(name)]).filter(sign => SIMPLIFIED.has(sign)));
  expect([...left].join('')).toBe('');
});

test('the place whose residents are counted has a name in each language', () => {
  const index = readIndex(JSON.parse(readFileSync('data/index.json', 'utf8')));
  const said = (language: 'zh-Hans' | 'zh-Hant' | 'en') =>
    regionOf('郑州市', 'zhengzhou', index.agencies, language);
  expect([said('zh-Hans'), said('zh-Hant'), said('en')]).toEqual(['郑州市', '鄭州市', 'Zhengzhou']);
  expect(regionOf('杭州市', 'hangzhou', index.agencies, 'en')).toBe('杭州市');
});
