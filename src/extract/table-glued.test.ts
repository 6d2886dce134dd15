import { expect, test } from 'vitest';
import { gluedCells } from './table-glued.ts';

const cells = (digits: string, blocks = 1) =>
  gluedCells(digits, 0, digits.length, { blocks, width: 7, above: null })?.map(cell => cell.digits);

test('figures printed together are parted where their sum allows one way only', () => {
  expect(cells('2000002')).toEqual(['2', '0', '0', '0', '0', '0', '2']);
  expect(cells('120000012')).toEqual(['12', '0', '0', '0', '0', '0', '12']);
  expect(cells('1234567')).toBeUndefined();
});

test('digits that can be parted in thousands of ways are not tried for long', () => {
  const start = process.cpuUsage().user;
  for (let i = 0; i < 1000; i++) {
    expect(cells('9'.repeat(36))).toBeUndefined();
    expect(cells('1203405060708090111213141516')).toBeUndefined();
  }
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2000);
});
