// data/ on disk: read it, compare it, replace it whole or not at all.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file below `folder` by its path with forward slashes; empty when there is no such folder. */
export function readFolder(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  if (!existsSync(folder)) return files;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of names) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    files.set(full.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(full, 'utf8'));
  }
  return files;
}

/** Puts `files` in the place of `folder`. They are written beside it first; on any error the folder stays as it was. */
export function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const [fresh, old] = [`${folder}.new-${process.pid}`, `${folder}.old-${process.pid}`];
  try {
    rmSync(fresh, { recursive: true, force: true });
    for (const [path, content] of files) {
      const full = join(fresh, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
    }
    const stood = existsSync(folder);
    if (stood) renameSync(folder, old);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (stood) renameSync(old, folder);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** What differs between what stands and what should stand: at most `limit` lines a person can read. */
export function compareFolders(
  stands: ReadonlyMap<string, string>,
  should: ReadonlyMap<string, string>,
  limit = 40,
): string[] {
  const report: string[] = [];
  for (const path of [...new Set([...stands.keys(), ...should.keys()])].sort()) {
    const [before, after] = [stands.get(path), should.get(path)];
    if (before === after) continue;
    if (before === undefined) report.push(`data/${path}: missing`);
    else if (after === undefined) report.push(`data/${path}: no longer made`);
    else report.push(`data/${path}:`, ...changedLines(before, after));
  }
  return report.length > limit
    ? [...report.slice(0, limit), `… ${report.length - limit} more lines`]
    : report;
}

const clip = (line: string): string => (line.length > 160 ? `${line.slice(0, 159)}…` : line);

function changedLines(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const [had, has] = [new Set(old), new Set(fresh)];
  const gone = old.filter(line => !has.has(line)).map(line => `  - ${clip(line)}`);
  const come = fresh.filter(line => !had.has(line)).map(line => `  + ${clip(line)}`);
  const both = [...gone.slice(0, 3), ...come.slice(0, 3)];
  return both.length ? both : ['  the order of its lines'];
}
