// data/ on disk: read it, compare it, replace it whole or not at all.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './appender.ts';

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

/** Files of a folder, each read only when it is asked for. */
export interface Files {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** Undefined where there is no such file. */
  text(path: string): string | undefined;
  /** Bytes and hash as one word; undefined where there is no such file. */
  print(path: string): string | undefined;
}

/** No files when there is no such folder. */
export function openFolder(folder: string): Files {
  const paths = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
        .sort()
    : [];
  const known = new Set(paths);
  return {
    paths,
    has: path => known.has(path),
    text: path => (known.has(path) ? readFileSync(join(folder, path), 'utf8') : undefined),
    print(path) {
      if (!known.has(path)) return undefined;
      const { bytes, sha256 } = digestOf(join(folder, path), () => undefined);
      return `${bytes} ${sha256}`;
    },
  };
}

/** Where the files that are to stand in the place of `folder` are made. */
export const besideOf = (folder: string): string => `${folder}.new-${process.pid}`;

/** Puts the folder `fresh` in the place of `folder`. On any error both stay as they were. */
export function replaceFolder(folder: string, fresh: string): void {
  const old = `${folder}.old-${process.pid}`;
  const stood = existsSync(folder);
  if (stood) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (stood) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Larger files are only said to differ. */
const READABLE = 50_000_000;

/** What differs between what stands and what should stand: at most `limit` lines a person can read. */
export function compareFolders(stands: Files, should: Files, limit = 40): string[] {
  const report: string[] = [];
  for (const path of [...new Set([...stands.paths, ...should.paths])].sort()) {
    const [before, after] = [stands.print(path), should.print(path)];
    if (before === after) continue;
    if (before === undefined) report.push(`data/${path}: missing`);
    else if (after === undefined) report.push(`data/${path}: no longer made`);
    else if (Math.max(Number.parseInt(before, 10), Number.parseInt(after, 10)) > READABLE)
      report.push(`data/${path}: differs`);
    else report.push(`data/${path}:`, ...changedLines(stands.text(path) ?? '', should.text(path) ?? ''));
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
