import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { breaches } from '../catalogue/fixtures/mutate.ts';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract, verify } from './extract.ts';

vi.setConfig({ testTimeout: 60_000 });

const compiled = compile(KNOWLEDGE);
const HINTS = { file: 'x.txt', sha256: '0'.repeat(64) };
test('any text at all gives a report', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      const report = extract(plain(text), HINTS, compiled);
      expect(report.text).toBe(text);
      expect(breaches(report)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a quote that is not its slice is refused', () => {
  const report = extract(plain('全年主动公开政府信息9条。'), HINTS, compiled);
  expect(() => verify(report)).not.toThrow();
  expect(() => verify({ ...report, text: `〇${report.text}` })).toThrow(RangeError);
});
