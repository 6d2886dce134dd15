// Last step of the build: dist/sw.js, which keeps the page, its parts and its data for use without a network.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Raw bytes of data that a first visit may fetch ahead; a larger corpus is kept file by file as it is read. */
export const MOST_DATA = 8_000_000;

/**
 * The reader of PDF and its character maps (each with a module that names it): only those who read a PDF need them, and
 * they keep them once they have.
 */
const rare = (path: string, all: readonly string[]): boolean => {
  const stem = path.replace(/-[\w-]{8}\.[^.]+$/, '');
  return (
    !/\.(?:js|css)$/.test(path) ||
    path.startsWith('assets/pdf') ||
    all.some(other => other.endsWith('.bcmap') && other.startsWith(`${stem}-`))
  );
};

const names = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => `${folder}/${each.name}`)
    .sort();

/** Paths from the root of the site, `./` for the page itself. */
export function filesToKeep(root: string): string[] {
  const size = (path: string): number => readFileSync(join(root, path)).length;
  const data = [...names(root, 'data/indicators'), ...names(root, 'data/reports')];
  const assets = names(root, 'assets');
  const small = data.reduce((sum, path) => sum + size(path), 0) <= MOST_DATA;
  return [
    './',
    ...assets.filter(path => !rare(path, assets)),
    'data/index.json',
    'data/coverage.json',
    ...(small ? data : []),
  ];
}

/** The text of the worker for these files: its version changes exactly when one of them does. */
export function offlineWorker(root: string, template: string): string {
  const files = filesToKeep(root);
  const hash = createHash('sha256');
  for (const path of files)
    hash.update(path).update(readFileSync(join(root, path === './' ? 'index.html' : path)));
  return template
    .replace("'__VERSION__'", () => JSON.stringify(hash.digest('hex').slice(0, 16)))
    .replace('__FILES__', () => JSON.stringify(files));
}

if (process.argv[1] === import.meta.filename) {
  const template = readFileSync(join(import.meta.dirname, 'offline/worker.js'), 'utf8');
  const worker = offlineWorker('dist', template);
  writeFileSync(join('dist', 'sw.js'), worker);
  console.log(`offline: ${filesToKeep('dist').length} files are kept after the first visit`);
}
