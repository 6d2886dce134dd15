import { expect, test } from 'vitest';
import { LANGUAGES } from '../core/language.ts';
import { ABOUT } from './about.ts';
import { toHant } from './hant.ts';
import { PAGES } from './pages.ts';

/** Every path to a leaf, lists by their length. */
function paths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => paths(each, `${at}[${index}]`));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, each]) => paths(each, `${at}.${key}`));
  return [`${at}:${typeof value}`];
}
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];

/** English has fewer wordings of one regime: a list of alternatives, the fullest first, is complete with one. */
const same = (path: string): boolean => !/\.regime\.\d{4}\[/.test(path);

test('the three languages hold the same words', () => {
  for (const words of [PAGES, ABOUT]) {
    const expected = paths(words['zh-Hans']).filter(same).sort();
    expect(expected.length).toBeGreaterThan(40);
    for (const language of LANGUAGES) expect(paths(words[language]).filter(same).sort()).toEqual(expected);
  }
});

test('Traditional Chinese holds no character that its own table writes otherwise', () => {
  const wrong = [...strings(PAGES['zh-Hant']), ...strings(ABOUT['zh-Hant'])].filter(
    text => toHant(text) !== text,
  );
  expect(wrong).toEqual([]);
});

test('no language is left with words of another', () => {
  for (const text of [...strings(PAGES.en), ...strings(ABOUT.en)]) {
    const han = text.replace(/明鉴|[余多以上约左右下超逾近不到足元万新收]/g, '');
    expect(/\p{Script=Han}/u.test(han), text).toBe(false);
  }
});

test('no wording accuses or ranks', () => {
  const all = LANGUAGES.flatMap(language => [...strings(PAGES[language]), ...strings(ABOUT[language])]);
  for (const text of all) expect(text).not.toMatch(/落后|領先|领先|不透明|违规|造假/);
});
