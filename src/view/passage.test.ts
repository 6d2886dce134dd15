import { expect, test } from 'vitest';
import type { Evidence } from '../core/observation.ts';
import { REPORTS } from './fixtures.ts';
import { lossPassages, passages } from './passage.ts';

const report = REPORTS[1];
if (!report) throw new Error('the invented data lack a second report');
const places = report.observations.flatMap(each => each.evidence);
const joined = (all: ReturnType<typeof passages>): string =>
  all.map(each => each.pieces.map(piece => piece.text).join('')).join('');

test('a passage is an unbroken stretch of the report that holds its places', () => {
  for (const place of places)
    for (const passage of passages(report, [place], 'one')) {
      const text = passage.pieces.map(piece => piece.text).join('');
      expect(report.text.slice(passage.start, passage.start + text.length)).toBe(text);
      expect(text).toContain(place.quote);
      expect(passage.pieces.some(piece => piece.value.includes('one'))).toBe(true);
    }
});

test('places in different paragraphs stand in passages of their own, at most as many as asked', () => {
  expect(passages(report, places, 'all', 10)).toHaveLength(places.length);
  expect(passages(report, places, 'all', 2)).toHaveLength(2);
});

test('injected words stay marked', () => {
  const [finding] = report.findings;
  const place = finding?.evidence[0] as Evidence;
  const [passage] = passages(report, [place], 'x');
  expect(passage?.pieces.some(piece => piece.tampered)).toBe(true);
});

test('before a lost thing stands the paragraph that points to it', () => {
  const text = '一、情况\n我局公开信息6条,主要如下。\n44.jpg\n';
  const start = text.indexOf('44.jpg');
  const place: Evidence = {
    start,
    end: start + 6,
    quote: '44.jpg',
    valueStart: start,
    valueEnd: start + 6,
    section: null,
    rule: 'loss',
  };
  expect(joined(lossPassages({ text, findings: [] }, place, 'x'))).toBe('我局公开信息6条,主要如下。44.jpg');
});
