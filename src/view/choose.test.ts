import { expect, test } from 'vitest';
import { isShown, movedYears, toggled } from './choose.ts';

const ALL = ['a', 'b', 'c'];
const YEARS = [2010, 2011, 2012, 2013].map(year => ({ year, reports: year % 2 }));

test('a click on a box leaves its agency out, and the same click brings it back', () => {
  const without = toggled(ALL, [], 'b');
  expect(without).toEqual(['a', 'c']);
  expect(isShown(without, 'b')).toBe(false);
  // All chosen is the same as nothing chosen.
  expect(toggled(ALL, without, 'b')).toEqual([]);
});

test('one agency always stays, and the order is that of the catalogue', () => {
  expect(toggled(ALL, ['c'], 'c')).toEqual(['c']);
  expect(toggled(ALL, ['c'], 'a')).toEqual(['a', 'c']);
});

test('moving one end of the years takes the other with it; the whole range is no choice', () => {
  expect(movedYears(YEARS, null, 'from', 2012)).toEqual({ from: 2012, to: 2013 });
  expect(movedYears(YEARS, { from: 2010, to: 2011 }, 'from', 2012)).toEqual({ from: 2012, to: 2012 });
  expect(movedYears(YEARS, { from: 2012, to: 2013 }, 'to', 2011)).toEqual({ from: 2011, to: 2011 });
  expect(movedYears(YEARS, { from: 2011, to: 2013 }, 'from', 2010)).toBeNull();
});
