import { expect, test } from 'vitest';
import { looked, readRecent, writeRecent } from './recent.ts';

test('the newest comes first, once, and seven are kept', () => {
  const ids = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h'];
  expect(ids.reduce<string[]>(looked, [])).toEqual(['h', 'g', 'f', 'e', 'd', 'c', 'a']);
});

test('what was kept comes back without what is no indicator any more', () => {
  const known = new Set(['a', 'b']);
  expect(readRecent(writeRecent(['b', 'gone', 'a', 'b']), known)).toEqual(['b', 'a']);
  expect(readRecent(null, known)).toEqual([]);
  expect(readRecent('<script> a', known)).toEqual(['a']);
});
