import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { filesToKeep, MOST_DATA, offlineWorker } from './offline.ts';

const root = mkdtempSync(join(tmpdir(), 'offline-'));
const put = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const site = (): void => {
  put('index.html', 'page');
  put('assets/app-1.js', 'app');
  put('assets/pdf-2.js', 'reader of PDF');
  put('assets/Uni-H-abcd1234.bcmap', 'map');
  put('assets/Uni-H-efgh5678.js', 'names the map');
  put('data/index.json', '{}');
  put('data/coverage.json', '{}');
  put('data/indicators/a.json', '{}');
  put('data/reports/r.json', '{}');
};
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the page, its parts and its data are kept; what few people need is not fetched ahead', () => {
  site();
  expect(filesToKeep(root)).toEqual([
    './',
    'assets/app-1.js',
    'data/index.json',
    'data/coverage.json',
    'data/indicators/a.json',
    'data/reports/r.json',
  ]);
});

test('a large corpus is not fetched ahead', () => {
  site();
  put('data/reports/large.json', ' '.repeat(MOST_DATA));
  expect(filesToKeep(root).filter(path => path.startsWith('data/'))).toEqual([
    'data/index.json',
    'data/coverage.json',
  ]);
});

test('the version changes when a kept file changes, and only then', () => {
  site();
  const template = "const VERSION = '__VERSION__';\nconst FILES = __FILES__;";
  const first = offlineWorker(root, template);
  expect(first).toMatch(/^const VERSION = "[\da-f]{16}";\nconst FILES = \["\.\/",/);
  put('assets/pdf-2.js', 'changed');
  expect(offlineWorker(root, template)).toBe(first);
  put('index.html', 'changed');
  expect(offlineWorker(root, template)).not.toBe(first);
});
