import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv, harmless, plainNumber } from './csv.ts';

const parse = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' }).data;

test('any cells come back from an independent reader, formulas disarmed', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), rows => {
      const read = parse(csv(['a', 'b'], rows));
      expect(read[0]).toEqual(['a', 'b']);
      rows.forEach((row, at) => {
        for (const [column, key] of (['a', 'b'] as const).entries()) {
          const want = row[key];
          const got = read[at + 1]?.[column] ?? '';
          if (want === null) expect(got).toBe('');
          else if (typeof want === 'number') expect(Number(got)).toBe(want === 0 ? 0 : want);
          else expect(got).toBe(harmless(want));
        }
      });
    }),
  );
});

test('cells that a spreadsheet would run become text; numbers stay numbers', () => {
  for (const bad of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])
    expect(csv(['x'], [{ x: bad }]).replace('x\r\n', '')).toMatch(/^"?'/);
  expect(csv(['x'], [{ x: -1.5 }])).toBe('x\r\n-1.5\r\n');
  expect(plainNumber(1e-7)).toMatch(/^0\.0000001/);
});

test('the byte-order mark is an option only', () => {
  expect(csv(['x'], [], { bom: true }).codePointAt(0)).toBe(0xfeff);
  expect(csv(['x'], []).codePointAt(0)).toBe('x'.codePointAt(0));
});

test('a figure that is not finite is refused, never written', () => {
  expect(() => csv(['x'], [{ x: Number.NaN }])).toThrow(RangeError);
});
