// Several files and the folder data/ changed together: everything, or as it was before.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceFolder } from './folder.ts';

/** A file to write, or (null) to remove. */
export interface Change {
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

function put({ path, bytes }: Change): void {
  if (bytes === null) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new-${process.pid}`;
  try {
    writeFileSync(fresh, bytes);
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Makes the changes in order, then puts `files` in the place of `folder`. On any error everything is put back. */
export function commit(changes: readonly Change[], folder: string, files: ReadonlyMap<string, string>): void {
  const undo: Change[] = [];
  const back = (): void => {
    for (const change of undo.reverse()) put(change);
  };
  // An interruption from the keyboard waits until everything is written or put back.
  const hold = (): void => undefined;
  process.on('SIGINT', hold);
  try {
    for (const change of changes) {
      const { path } = change;
      undo.push({ path, bytes: existsSync(path) ? readFileSync(path) : null });
      put(change);
    }
    replaceFolder(folder, files);
  } catch (error) {
    back();
    throw error;
  } finally {
    process.off('SIGINT', hold);
  }
}
