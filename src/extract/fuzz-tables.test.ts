import { expect, test } from 'vitest';
import { breaches, mutate } from '../catalogue/fixtures/mutate.ts';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { readReport, SCHEMA } from '../core/dataset.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';
import { TEXTS } from './fixtures/filled.ts';
import { PROACTIVE_2019, STATISTICS } from './fixtures/older.ts';

const compiled = compile(KNOWLEDGE);
const rows = (table: readonly (readonly string[])[], mark: string): string =>
  table.map(row => row.join(mark)).join('\n');
const texts = [
  ...Object.values(TEXTS).map(text => `一、总体情况\n${text}`),
  rows(STATISTICS, '\t'),
  rows(STATISTICS, ' | '),
  rows(PROACTIVE_2019, '\t'),
];

test('4,000 spoiled copies of the official tables keep every promise', () => {
  const broken: string[] = [];
  for (let seed = 1; seed <= 4000; seed++) {
    const text = mutate(texts, seed);
    const year = 2012 + (seed % 12);
    const report = extract(plain(text), { file: 'x.txt', sha256: '0'.repeat(64), year }, compiled);
    for (const breach of breaches(report)) broken.push(`seed ${seed}: ${breach}`);
    if (seed % 40 === 0) expect(readReport({ schema: SCHEMA, ...report }).text).toBe(text);
  }
  expect(broken).toEqual([]);
}, 300_000);
