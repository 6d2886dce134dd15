import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breaches, mutate } from '../catalogue/fixtures/mutate.ts';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { readReport, SCHEMA } from '../core/dataset.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';

const compiled = compile(KNOWLEDGE);
const folder = join(import.meta.dirname, '../../seeds');
const texts = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(join(folder, name), 'utf8'));

test('6,000 spoiled copies of the reports keep every promise', () => {
  const broken: string[] = [];
  for (let seed = 1; seed <= 6000; seed++) {
    const text = mutate(texts, seed);
    const report = extract(plain(text), { file: 'x.txt', sha256: '0'.repeat(64) }, compiled);
    for (const breach of breaches(report)) broken.push(`seed ${seed}: ${breach}`);
    if (seed % 40 === 0) expect(readReport({ schema: SCHEMA, ...report }).text).toBe(text);
  }
  expect(broken).toEqual([]);
}, 300_000);
