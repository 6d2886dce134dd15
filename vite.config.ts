import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Every module that the entry imports statically: they become one chunk, so that the page needs one script. */
function closure(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry) || !existsSync(entry)) return found;
  found.add(entry);
  const source = readFileSync(entry, 'utf8');
  for (const [, name] of source.matchAll(/^(?:import|export)(?! type\b)[^;]*?from\s+'(\.[^']+)'/gm))
    if (name) closure(resolve(dirname(entry), name), found);
  return found;
}

const first = closure(resolve(import.meta.dirname, 'src/app/main.tsx'));
const ALWAYS = /node_modules\/(?:react|react-dom|scheduler|zustand)\//;

/** The repository that builds the page, for 这个数不对; empty where nothing tells. */
const { GITHUB_REPOSITORY: named = '', GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
const repository = named === '' ? (process.env.REPOSITORY_URL ?? '') : `${server}/${named}`;

/** How long the bundler took is no warning. */
const QUIET = { bundlerTimings: false };

export default defineConfig({
  base: './',
  define: { __REPOSITORY__: JSON.stringify(repository) },
  plugins: [react()],
  build: {
    // Styles are still fetched with their chunk; scripts find their own imports, which spares the first chunk a list.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, names) => names.filter(name => name.endsWith('.css')),
    },
    chunkSizeWarningLimit: 600,
    // Character maps of PDF are fetched as files: the page's policy allows no data: addresses there.
    assetsInlineLimit: path => (path.endsWith('.bcmap') ? false : undefined),
    rolldownOptions: {
      checks: QUIET,
      output: {
        codeSplitting: {
          groups: [{ name: 'app', test: id => ALWAYS.test(id) || first.has(id) || id.includes('rolldown') }],
        },
      },
    },
  },
  worker: { format: 'es', rolldownOptions: { checks: QUIET } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    exclude: ['src/e2e/**'],
    passWithNoTests: false,
    // Every core: whatever measures a cost counts the processor time of its own process, in pairs.
    maxWorkers: '100%',
    // Property tests take their time on a busy machine; none measures it.
    testTimeout: 60_000,
  },
});
