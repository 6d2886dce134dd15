import { expect, test, vi } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { outline } from './clause.ts';
import { plain } from './document.ts';
import { fold } from './fold.ts';
import { identify } from './identify.ts';
import { findLists } from './lists.ts';
import { findLosses } from './loss.ts';
import { findPlanted } from './tamper.ts';

vi.setConfig({ testTimeout: 60_000 });

const HINTS = { file: 'x.txt', sha256: '0'.repeat(64) };

/** Milliseconds of processor time for everything that judges a text, the least of three. */
function cost(text: string): number {
  const folded = fold(text);
  const parts = outline(folded);
  const place = { text, folded, outline: parts, planted: [], further: [] };
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    identify(plain(text), folded, KNOWLEDGE, HINTS);
    findLists(folded, parts, []);
    findLosses(place, plain(text), [], [], KNOWLEDGE, '2021');
    findPlanted(folded);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

test.each([
  ['digits', '1234567890'],
  ['one repeated clause', '其中政策类信息12条,'],
  ['lists', '公开信息3条,其中甲1条,乙2条。'],
  ['nested brackets', '(((((((('],
  ['table rows', '自然人|1|2|3|4|5\n'],
  ['headings', '一、主动公开情况\n'],
  ['pictures', '44.jpg\n'],
  ['pointers to tables', '详见下表:\n'],
  ['annexes', '九、附表\n'],
  ['names of bodies', '南山市水务局\n'],
  ['titles', '2012年政府信息公开工作年度报告\n'],
  ['captions of charts', '图1 政府信息公开情况\n'],
  ['planted sites', '某省xyz.com沙头镇。'],
])('twice as many %s cost less than three times', (_, unit) => {
  const text = (size: number): string => `二、依申请公开情况\n${unit.repeat(size / unit.length)}`;
  cost(text(20_000));
  // In pairs, and the best pair: a machine that stalls for a moment makes no text costly. What grows with the square
  // costs four times as much in every pair.
  let best = Number.POSITIVE_INFINITY;
  for (let pair = 0; pair < 6 && best >= 3; pair++)
    best = Math.min(best, cost(text(160_000)) / Math.max(cost(text(80_000)), 15));
  expect(best).toBeLessThan(3);
});
