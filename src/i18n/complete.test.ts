import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { en } from './en.ts';
import { formatDerived, formatNumber, formatPercent } from './number.ts';
import { thin } from './thin.ts';
import { definitions } from './zh-Hans/definitions.ts';
import { zhHans } from './zh-Hans.ts';
import { definitions as traditional } from './zh-Hant/definitions.ts';
import { zhHant } from './zh-Hant.ts';

/** Every path of a dictionary down to its words and functions. */
const paths = (value: unknown, at = ''): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, each]) => paths(each, `${at}/${key}`))
    : [at];

describe('dictionaries', () => {
  test('the three languages hold the same words', () => {
    expect(paths(zhHant).sort()).toEqual(paths(zhHans).sort());
    expect(paths(en).sort()).toEqual(paths(zhHans).sort());
  });

  test('every indicator of the catalogue has a name, a headline and a definition in each language', () => {
    for (const { id } of KNOWLEDGE.indicators) {
      for (const messages of [zhHans, zhHant, en]) expect(messages.indicators[id], id).toHaveLength(2);
      expect(definitions[id], id).toBeTruthy();
      expect(traditional[id], id).toBeTruthy();
    }
  });

  test('headlines keep their length: 20 characters in Chinese, 10 words in English', () => {
    for (const [id, [, headline]] of Object.entries(zhHans.indicators))
      expect(headline.replace(/[|\u2009]/g, '').length, id).toBeLessThanOrEqual(20);
    for (const [id, [, headline]] of Object.entries(en.indicators))
      expect(headline.split(' ').length, id).toBeLessThanOrEqual(10);
  });

  test('no word judges anybody', () => {
    const all = JSON.stringify([zhHans, zhHant]) + JSON.stringify(definitions);
    for (const word of ['落后', '领先', '不透明', '违规', '造假', '落後', '領先', '違規'])
      expect(all).not.toContain(word);
  });
});

describe('numbers', () => {
  test('Chinese shortens with 万 and 亿 only when no digit is lost', () => {
    expect(formatNumber(542_900, 'zh-Hans')).toBe('54.29\u2009万');
    expect(formatNumber(10_000, 'zh-Hant')).toBe('1\u2009萬');
    expect(formatNumber(23_444, 'zh-Hans')).toBe('23,444');
    expect(formatNumber(2451, 'zh-Hans')).toBe('2,451');
    expect(formatNumber(150_000_000, 'zh-Hans')).toBe('1.5\u2009亿');
  });

  test('English has thousands, percents one decimal, computed figures two digits', () => {
    expect(formatNumber(542_900, 'en')).toBe('542,900');
    expect(formatNumber(-3, 'en')).toBe('−3');
    expect([100, 74.38, 18.03, 60, 7.000000000000001].map(formatPercent)).toEqual([
      '100%',
      '74.4%',
      '18.0%',
      '60%',
      '7%',
    ]);
    expect([formatDerived(0.3357, 'en'), formatDerived(3357.4, 'en')]).toEqual(['0.34', '3,357']);
  });

  test('thin spaces stand between Han and figures, never inside quotations', () => {
    expect(thin('最多的是郑州，**2017年收到51件**')).toBe(
      '最多的是郑州，**2017\u2009年收到\u200951\u2009件**',
    );
    expect(thin('原文「51项」')).toBe('原文「51项」');
  });
});
