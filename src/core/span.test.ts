import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, length, overlaps, slice } from './span.ts';

test('a slice has the length of its span', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
      const start = Math.min(a, b) % (text.length + 1);
      const end = Math.max(start, Math.max(a, b) % (text.length + 1));
      expect(slice(text, { start, end })).toHaveLength(length({ start, end }));
    }),
  );
});

test('a span outside the text is refused, never shortened', () => {
  expect(() => slice('三条', { start: 1, end: 3 })).toThrow(/outside/);
  expect(() => slice('三条', { start: -1, end: 1 })).toThrow(/outside/);
});

test('overlap is symmetric, and a span contains itself', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true);
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
  expect(contains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true);
  expect(contains({ start: 1, end: 4 }, { start: 0, end: 4 })).toBe(false);
});
