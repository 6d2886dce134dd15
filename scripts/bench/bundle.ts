// The engine as it ships: bundled for production, like the page's worker. Running sources directly through a loader that
// keeps function names costs a third of the speed, for every closure is given its name when it is made.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
const OUT = join(ROOT, 'node_modules', '.cache', 'bench');

export interface Bundle {
  readonly work: typeof import('./work.ts');
  /** Path of the program that measures memory. */
  readonly memory: string;
}

/** Bundles the measured works and loads them. Throws when the build fails. */
export async function bundle(): Promise<Bundle> {
  const entries = { work: 'work.ts', memory: 'memory.ts' };
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, file]) => [name, join(import.meta.dirname, file)]),
        ),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  const work = (await import(pathToFileURL(join(OUT, 'work.mjs')).href)) as Bundle['work'];
  return { work, memory: join(OUT, 'memory.mjs') };
}
