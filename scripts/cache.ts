// Reports already read, kept by the hash of their bytes, their manifest line and the engine that read them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatasetError, readReport, SCHEMA } from '../src/core/dataset.ts';
import type { Report } from '../src/core/report.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = join(ROOT, 'node_modules', '.cache', 'mingjian');
/** More entries than this and the whole cache is dropped: it only saves time. */
const MOST = 20_000;

/**
 * A hash over the source of the engine and the catalogue: any change of a rule reads every report anew. `instead` has
 * texts by `<layer>/<name>` that are to stand in the place of files.
 */
export function engineHash(instead: ReadonlyMap<string, string> = new Map()): string {
  const hash = createHash('sha256');
  for (const layer of ['core', 'extract', 'catalogue']) {
    const folder = join(ROOT, 'src', layer);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      name => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    for (const name of names.sort())
      hash.update(`${name}\0`).update(instead.get(`${layer}/${name}`) ?? readFileSync(join(folder, name)));
  }
  return hash.update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex');
}

const place = (key: string): string => join(FOLDER, `${key}.json`);

/** The report kept under a key, or null; an entry that cannot be read is thrown away. */
export function cached(key: string): Report | null {
  if (!existsSync(place(key))) return null;
  try {
    const { schema: _, ...report } = readReport(JSON.parse(readFileSync(place(key), 'utf8')));
    return report;
  } catch (error) {
    if (!(error instanceof DatasetError || error instanceof SyntaxError)) throw error;
    rmSync(place(key), { force: true });
    return null;
  }
}

let ready = false;

/** Once a process: the folder is there, and not overfull. */
function prepare(): void {
  mkdirSync(FOLDER, { recursive: true });
  if (readdirSync(FOLDER).length > MOST) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
  }
  ready = true;
}

/** Keeps a report; false when the cache cannot be written, which is no fault: the next run reads the file again. */
export function remember(key: string, report: Report): boolean {
  try {
    if (!ready) prepare();
    const fresh = `${place(key)}.${process.pid}`;
    writeFileSync(fresh, JSON.stringify({ schema: SCHEMA, ...report }));
    renameSync(fresh, place(key));
    return true;
  } catch (error) {
    process.stderr.write(
      `The cache could not be written (${(error as Error).message}); going on without it.\n`,
    );
    return false;
  }
}
