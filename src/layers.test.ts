// The arrows of the house: core ← extract ← catalogue ← view ← charts ← export ← app, with i18n beside view.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SRC = import.meta.dirname;

/** Which layers each layer may import besides itself. A file outside them is a fault. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  extract: ['core'],
  catalogue: ['core', 'extract'],
  view: ['core', 'extract', 'catalogue'],
  i18n: ['core', 'extract', 'catalogue', 'view'],
  charts: ['core', 'extract', 'catalogue', 'view', 'i18n'],
  export: ['core', 'extract', 'catalogue', 'view', 'i18n', 'charts'],
  app: ['core', 'extract', 'catalogue', 'view', 'i18n', 'charts', 'export'],
};

/** Layers that must run in a worker, in Node and in the page alike, and what they may take from npm. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: ['valibot'],
  extract: ['htmlparser2', 'domhandler', 'fflate'],
  catalogue: [],
  view: ['papaparse'],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const layerOf = (path: string): string => relative(SRC, path).split(/[\\/]/)[0] ?? '';

function importsOf(file: string, text = readFileSync(file, 'utf8')): Import[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => ({ file, specifier: fileName }));
}

/** What is wrong with one import, or null. */
function fault({ file, specifier }: Import): string | null {
  const from = layerOf(file);
  const allowed = MAY[from];
  if (!allowed) return `${relative(SRC, file)} stands in no layer`;
  if (specifier.startsWith('.')) {
    const to = layerOf(resolve(dirname(file), specifier));
    return to === from || allowed.includes(to)
      ? null
      : `${relative(SRC, file)}: ${from} may not import ${specifier}`;
  }
  const packages = PACKAGES[from];
  return !packages || packages.includes(specifier)
    ? null
    : `${relative(SRC, file)}: ${from} may not use the package ${specifier}`;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name) && !name.startsWith('e2e'))
  .map(name => join(SRC, name));

test('there are files in every layer to look at', () => {
  const seen = new Set(files.map(layerOf));
  for (const layer of ['core', 'extract']) expect(seen).toContain(layer);
  expect(files.length).toBeGreaterThan(5);
});

test('imports go one way', () => {
  expect(files.flatMap(file => importsOf(file)).flatMap(one => fault(one) ?? [])).toEqual([]);
});

test('a planted import against the arrows is found', () => {
  const planted = importsOf(join(SRC, 'core', 'planted.ts'), `import { x } from '../app/store.ts';`);
  expect(planted.map(fault)).toEqual(['core/planted.ts: core may not import ../app/store.ts']);
  const lazy = importsOf(join(SRC, 'view', 'planted.ts'), `export const y = () => import('react');`);
  expect(lazy.map(fault)).toEqual(['view/planted.ts: view may not use the package react']);
});
