import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleOf } from './scale.ts';

test('a linear axis starts at zero', () => {
  const scale = scaleOf('linear', [2, 30, 51]);
  expect(scale.place(0)).toBe(0);
  expect(scale.ticks).toEqual([0, 10, 20, 30, 40, 50]);
});

test('zero has a lane of its own on a log axis', () => {
  const scale = scaleOf('log', [0, 2, 1408]);
  expect(scale.zeroLane).toBe(true);
  expect(scale.place(0)).toBeNull();
  expect(scale.ticks).toEqual([1, 10, 100, 1000]);
});

test('every positive value has its place inside the axis, in order', () => {
  const values = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(values, fc.constantFrom('log' as const, 'linear' as const), (list, kind) => {
      const scale = scaleOf(kind, list);
      const places = [...list].sort((a, b) => a - b).map(value => scale.place(value) ?? -1);
      expect(places.every(place => place >= 0 && place <= 1)).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }),
  );
});
