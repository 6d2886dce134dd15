import { expect, test, vi } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';

vi.setConfig({ testTimeout: 240_000 });

const compiled = compile(KNOWLEDGE);
const HINTS = { file: 'x.txt', sha256: '0'.repeat(64), year: 2022 };

function once(text: string): number {
  const before = process.cpuUsage();
  extract(plain(text), HINTS, compiled);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of processor time for a whole extraction; a short one is measured twice and the lesser taken. */
function cost(text: string): number {
  const first = once(text);
  return first > 1000 ? first : Math.min(first, once(text));
}

/**
 * True when twice the size costs less than three times as much in the best of a few pairs: a machine that stalls, or
 * memory that is tidied just then, makes no text costly. What grows with the square costs four times as much in every pair.
 */
function isLinear(text: (size: number) => string, size: number): boolean {
  cost(text(50_000));
  let best = Number.POSITIVE_INFINITY;
  for (let pair = 0; pair < 4 && best >= 3; pair++) {
    const one = cost(text(size));
    best = Math.min(best, cost(text(2 * size)) / Math.max(one, 50));
  }
  return best < 3;
}

test.each([
  ['digits', '1234567890'],
  ['one repeated clause', '其中政策类信息12条,'],
  ['nested brackets', '(《「“'],
  ['table rows', '一、本年新收政府信息公开申请数量|1|2|3|4|5|6|27\n'],
  ['flattened table rows', '(一)予以公开\n1\n0\n0\n0\n0\n0\n1\n'],
])('two megabytes of %s cost less than three times one', (_, unit) => {
  const text = (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  expect(isLinear(text, 1_000_000)).toBe(true);
});

test.each([
  ['clauses', '涉及民生,'],
  ['figures', '共受理行政复议5件,'],
  ['wholes', '收到申请12件,共5件,'],
  ['lists', '主动公开政府信息5条,其中甲类2条,乙类2条;发布丙类2条;'],
])('twice as many %s behind a total, in one sentence, cost less than three times', (_, unit) => {
  const text = (size: number): string => `主动公开政府信息100条,${unit.repeat(size / unit.length)}`;
  expect(isLinear(text, 100_000)).toBe(true);
});
