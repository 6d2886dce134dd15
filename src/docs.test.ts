// The README names real things: every path stands in the project, every command in package.json, every dependency has its reason.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

test('every path that the README names exists', () => {
  const paths = [
    ...readme.matchAll(/`((?:src|scripts|seeds|data|\.github)\/[\w./-]*)`|\((\.github\/[\w.]+)\)/g),
  ]
    .map(match => match[1] ?? match[2] ?? '')
    .concat([...readme.matchAll(/^(src\/\w+)/gm)].map(match => match[1] ?? ''));
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every npm command that the README names exists', () => {
  const commands = [...readme.matchAll(/npm run (?:--silent |-s )?([\w:]+)/g)].map(match => match[1] ?? '');
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter(name => !(name in manifest.scripts))).toEqual([]);
  for (const name of ['start', 'test']) expect(manifest.scripts).toHaveProperty(name);
});

test('every dependency is pinned and says why it is there', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const reasons = readme.slice(readme.indexOf('## Why each dependency'), readme.indexOf('## Licence'));
  expect(all.filter(([name]) => !reasons.includes(name)).map(([name]) => name)).toEqual([]);
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file holds no download address', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": *"https?:/);
});
