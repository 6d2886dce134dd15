import { expect, test } from 'vitest';
import { generate } from './generate.ts';
import { median, random } from './statistics.ts';

const reports = Array.from({ length: 300 }, (_, at) => generate(at + 1));

test('the same number gives the same report, another number another one', () => {
  expect(generate(7)).toEqual(generate(7));
  expect(new Set(reports.map(report => report.text)).size).toBe(reports.length);
});

test('reports are as long as real ones, of every format, without a slot left open', () => {
  const bytes = reports.map(report => Buffer.byteLength(report.text));
  expect(bytes.reduce((sum, one) => sum + one, 0) / bytes.length).toBeGreaterThan(7_000);
  expect(Math.max(...bytes)).toBeLessThan(20_000);
  for (const [from, to] of [
    [2008, 2013],
    [2014, 2018],
    [2019, 2020],
    [2021, 2025],
  ] as const)
    expect(reports.filter(({ year }) => year >= from && year <= to).length).toBeGreaterThan(10);
  expect(reports.filter(({ text }) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
});

test('the columns of a generated table of requests are in balance', () => {
  const text = reports.find(report => report.text.includes('(七)总计\t'))?.text ?? '';
  const cells = (label: string): number[] =>
    (text.split('\n').find(line => line.startsWith(label)) ?? '').split('\t').slice(1).map(Number);
  expect(cells('(七)总计')).toHaveLength(7);
  expect(cells('一、本年新收')).toEqual(cells('(七)总计'));
});

test('a median stands in the middle, and drawn numbers stay in range', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(() => median([])).toThrow(/nothing/);
  const draw = random(1);
  const drawn = Array.from({ length: 500 }, () => draw.whole(2, 5));
  expect([...new Set(drawn)].sort()).toEqual([2, 3, 4, 5]);
});
