// npm run demo:scale [-- --agencies 3000 --years 12 --out demo-scale]: a site of invented agencies, to see the page with many.
//
// Everything in it is made up and says so. It is built in a folder of its own, never in data/ or dist/: first the page
// itself, then the data by the same extractor and writer as real reports, then the parts that the page loads instead of
// everything at once. `npm run bench:scale` measures it. Pictures, leaf pages and open-data extras are left out.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { progressBar, say } from './progress.ts';
import { inventData } from './scale/data.ts';
import { sizeOf } from './size.ts';

const ROOT = join(import.meta.dirname, '..');
const KEPT = ['data', 'dist', 'seeds', 'src', 'scripts', 'node_modules'].map(name => join(ROOT, name));

function whole(name: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new RangeError(`--${name} ${text}: give a whole number from 1 to ${most}`);
}

/** Runs a program of the repository; its own words go to the terminal. */
function run(program: string, args: readonly string[], env: Readonly<Record<string, string>>): void {
  const path = join(ROOT, 'node_modules', program);
  const done = spawnSync(process.execPath, [path, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status !== 0) throw new Error(`${program} ended with ${done.status ?? done.signal}`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      agencies: { type: 'string', default: '3000' },
      years: { type: 'string', default: '12' },
      out: { type: 'string', default: join(ROOT, 'demo-scale') },
    },
  });
  const agencies = whole('agencies', values.agencies, 20_000);
  const years = whole('years', values.years, 16);
  const out = resolve(values.out);
  if (KEPT.some(folder => out === folder || out.startsWith(`${folder}/`)) || out === ROOT)
    throw new RangeError(`--out ${values.out}: the repository's own folders stay as they are; name another`);
  rmSync(out, { recursive: true, force: true });
  const seconds: Record<string, number> = {};
  const stage = (name: string, work: () => void): void => {
    const start = performance.now();
    work();
    seconds[name] = Math.round((performance.now() - start) / 100) / 10;
    say(`${name}: ${seconds[name]} s`);
  };
  stage('page', () => run('vite/bin/vite.js', ['build', '--outDir', out, '--logLevel', 'error'], {}));
  stage('data', () => inventData(join(out, 'data'), agencies, years, progressBar('inventing reports')));
  stage('parts', () =>
    run('tsx/dist/cli.mjs', ['--tsconfig', 'tsconfig.web.json', 'scripts/prerender.ts'], {
      DATA_DIR: join(out, 'data'),
      DIST_DIR: out,
    }),
  );
  const { files, bytes } = sizeOf(out);
  writeFileSync(join(out, 'scale.json'), `${JSON.stringify({ agencies, years, seconds, files, bytes })}\n`);
  console.log(
    `${agencies} invented agencies × ${years} years: ${files} files, ${(bytes / 1e6).toFixed(0)} MB in ${out}\nTo look at it: npx vite preview --outDir ${out}`,
  );
}

try {
  main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
