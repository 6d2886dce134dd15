// Files written piece by piece, many at a time: what is not yet on disk stays small, however long they grow.
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Characters held back for one file, and for all of them together, before they go to disk. */
const EACH = 1 << 17;
const TOTAL = 1 << 24;

export interface Appender {
  append(path: string, text: string): void;
  /** Puts the whole of one file at the end of another and removes it. */
  move(from: string, to: string): void;
  /** Everything to disk. */
  flush(): void;
}

export function appender(folder: string): Appender {
  const held = new Map<string, { parts: string[]; size: number }>();
  const begun = new Set<string>();
  let total = 0;
  const write = (path: string): void => {
    const one = held.get(path);
    if (!one) return;
    held.delete(path);
    total -= one.size;
    const full = join(folder, path);
    if (begun.has(path)) appendFileSync(full, one.parts.join(''));
    else {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, one.parts.join(''));
      begun.add(path);
    }
  };
  const flush = (): void => {
    for (const path of [...held.keys()]) write(path);
  };
  return {
    append(path, text) {
      let one = held.get(path);
      if (!one) {
        one = { parts: [], size: 0 };
        held.set(path, one);
      }
      one.parts.push(text);
      one.size += text.length;
      total += text.length;
      if (one.size > EACH) write(path);
      else if (total > TOTAL) flush();
    },
    move(from, to) {
      write(from);
      write(to);
      const full = join(folder, from);
      if (!existsSync(full)) return;
      for (const chunk of chunks(full)) appendFileSync(join(folder, to), chunk);
      rmSync(full);
    },
    flush,
  };
}

/** The bytes of a file, a megabyte at a time. */
function* chunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const buffer = Buffer.alloc(1 << 20);
      const length = readSync(file, buffer, 0, buffer.length, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** Length and SHA-256 of a file; `also` sees its bytes on the way. */
export function digestOf(
  path: string,
  also: (chunk: Uint8Array) => void,
): { readonly bytes: number; readonly sha256: string } {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const chunk of chunks(path)) {
    bytes += chunk.length;
    hash.update(chunk);
    also(chunk);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** The lines of a file with their places, none of them kept. A last line without an end counts too. */
export function* fileLines(
  path: string,
): Generator<{ readonly text: string; readonly start: number; readonly bytes: number }> {
  let rest: Uint8Array = new Uint8Array(0);
  let start = 0;
  for (const chunk of chunks(path)) {
    const all: Uint8Array = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let end = all.indexOf(10, from); end >= 0; end = all.indexOf(10, from)) {
      yield { text: Buffer.from(all.subarray(from, end)).toString(), start: start + from, bytes: end - from };
      from = end + 1;
    }
    rest = all.subarray(from);
    start += from;
  }
  if (rest.length > 0) yield { text: Buffer.from(rest).toString(), start, bytes: rest.length };
}

/** A piece of a file as text. */
export function slice(path: string, start: number, bytes: number): string {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(bytes);
    for (let done = 0; done < bytes; ) {
      const length = readSync(file, buffer, done, bytes - done, start + done);
      if (length === 0) break;
      done += length;
    }
    return buffer.toString();
  } finally {
    closeSync(file);
  }
}
