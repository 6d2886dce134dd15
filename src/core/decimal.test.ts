import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divide, multiply, subtract, sum } from './decimal.ts';

test('sums are exact where doubles are not', () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([17.3, 14.7, 15.35, 2.6, 50.05])).toBe(100);
  expect(sum([588_800, 725_100])).toBe(1_313_900);
  expect(sum([])).toBe(0);
  expect(subtract(0.3, 0.1)).toBe(0.2);
  expect(multiply(1.14, 10_000)).toBe(11_400);
  expect(sum([1e21, 1e-7])).toBe(1e21);
});

test('division rounds half away from zero at the place asked for', () => {
  expect(divide(1, 3, 2)).toBe(0.33);
  expect(divide(1, 8, 2)).toBe(0.13);
  expect(divide(-1, 8, 2)).toBe(-0.13);
  expect(divide(2_00000, 9_244_500, 4)).toBe(0.0216);
  expect(() => divide(1, 0, 2)).toThrow(/zero/);
});

test('a value that is no number is refused', () => {
  expect(() => sum([Number.NaN])).toThrow(/finite/);
  expect(() => sum([Number.POSITIVE_INFINITY])).toThrow(/finite/);
});

test('sums of hundredths agree with whole-number arithmetic', () => {
  const hundredths = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 30 });
  fc.assert(
    fc.property(hundredths, units => {
      expect(sum(units.map(unit => unit / 100))).toBe(units.reduce((a, b) => a + b, 0) / 100 || 0);
    }),
  );
});
