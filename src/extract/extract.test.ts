import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { readReport, SCHEMA } from '../core/dataset.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract, verify } from './extract.ts';
import { TEXTS } from './fixtures/filled.ts';

vi.setConfig({ testTimeout: 60_000 });

const compiled = compile(KNOWLEDGE);
const HINTS = { file: 'x.txt', sha256: '0'.repeat(64) };
const folder = join(import.meta.dirname, '../../seeds');
const texts = [
  ...readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(join(folder, name), 'utf8')),
  ...Object.values(TEXTS).map(text => `一、总体情况\n${text}`),
];

const PIECES = [
  '',
  '9',
  '万',
  '余',
  ',',
  '。',
  '\n',
  '(',
  '其中',
  '占50%',
  '0件',
  '|',
  '《',
  '“',
  '年',
  '\u3000',
  'a.b',
  '附表',
];
const mutation = fc.record({
  text: fc.constantFrom(...texts),
  edits: fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), fc.constantFrom(...PIECES)),
    {
      minLength: 1,
      maxLength: 12,
    },
  ),
});

test('whatever happens to a text, its report has the promised shape and every quote is its slice', () => {
  fc.assert(
    fc.property(mutation, ({ text, edits }) => {
      let changed = text;
      for (const [at, cut, piece] of edits) {
        const from = Math.floor(at * changed.length);
        changed = changed.slice(0, from) + piece + changed.slice(from + cut);
      }
      const report = extract(plain(changed), HINTS, compiled);
      expect(readReport({ schema: SCHEMA, ...report })).toEqual({ schema: SCHEMA, ...report });
      const figures = report.observations.flatMap(one => [one, ...one.alternatives]);
      expect(figures.every(one => one.value >= 0)).toBe(true);
      const ids = [...figures, ...report.checks, ...report.findings].map(one => one.id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 150 },
  );
});

test('any text at all gives a report', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      expect(extract(plain(text), HINTS, compiled).text).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('a quote that is not its slice is refused', () => {
  const report = extract(plain('全年主动公开政府信息9条。'), HINTS, compiled);
  expect(() => verify(report)).not.toThrow();
  expect(() => verify({ ...report, text: `〇${report.text}` })).toThrow(RangeError);
});
