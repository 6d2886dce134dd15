import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../../catalogue/index.ts';
import { readReport } from '../../core/dataset.ts';
import { compile } from '../../extract/compile.ts';
import { extract } from '../../extract/extract.ts';
import { pack, unpack } from './parcel.ts';
import { hasher, sha256, slowSha256 } from './sha256.ts';

const DATA = join(import.meta.dirname, '../../../data/reports');

test('pieces of a report are the report again', () => {
  for (const name of readdirSync(DATA)) {
    const { schema: _, ...report } = readReport(JSON.parse(readFileSync(join(DATA, name), 'utf8')));
    expect(unpack(pack(report))).toEqual(report);
  }
});

test('ten thousand clauses cross in small pieces', () => {
  const text = Array.from({ length: 10_000 }, (_, at) => `全年收到政府信息公开申请${at + 1}件。`).join('\n');
  const document = { text, grids: [], title: null, pictures: [] };
  const report = extract(document, { file: 'a', sha256: '0'.repeat(64), year: 2012 }, compile(KNOWLEDGE));
  const pieces = [...pack(report)];
  expect(unpack(pieces)).toEqual(report);
  const readings = report.observations.reduce((sum, one) => sum + 1 + one.alternatives.length, 0);
  expect(readings).toBeGreaterThan(9000);
  expect(Math.max(...pieces.map(piece => JSON.stringify(piece).length))).toBeLessThan(2_200_000);
});

test('our SHA-256 is SHA-256, also in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
      const expected = createHash('sha256').update(bytes).digest('hex');
      expect(slowSha256(bytes)).toBe(expected);
      expect(await sha256(new Uint8Array(bytes))).toBe(expected);
      const hash = hasher();
      for (let at = 0; at < bytes.length; at += 1 + (at % 97))
        hash.add(bytes.subarray(at, at + 1 + (at % 97)));
      expect(hash.digest()).toBe(expected);
    }),
    { numRuns: 60 },
  );
});
