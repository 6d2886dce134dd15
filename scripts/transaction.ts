// Several files and the folder data/ changed together: everything, or as it was before.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { replaceFolder } from './folder.ts';

/** A file to write, to copy from elsewhere, or (null) to remove. */
export interface Change {
  readonly path: string;
  readonly content: Uint8Array | { readonly from: string } | null;
}

function put({ path, content }: Change): void {
  if (content === null) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new-${process.pid}`;
  try {
    if ('from' in content && typeof content.from === 'string') copyFileSync(content.from, fresh);
    else writeFileSync(fresh, content as Uint8Array);
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Makes the changes in order, then puts the folder `made` in the place of `folder`. On any error everything is put back. */
export function commit(changes: readonly Change[], folder: string, made: string): void {
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
      undo.push({ path, content: existsSync(path) ? readFileSync(path) : null });
      put(change);
    }
    replaceFolder(folder, made);
  } catch (error) {
    back();
    throw error;
  } finally {
    process.off('SIGINT', hold);
  }
}
