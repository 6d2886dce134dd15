// A file of any size read piece by piece: what it is written in, its hash, and its text.
import { decode, type Encoding, type Refusal } from '../../extract/decode.ts';
import { hasher } from './sha256.ts';

/** Bytes of a piece: small enough that memory stays flat, large enough that reading is quick. */
const PIECE = 1 << 19;

export type Progress = (done: number, of: number) => void;

async function* pieces(file: Blob, progress: Progress): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE) {
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    progress(Math.min(at + PIECE, file.size), file.size);
  }
}

export interface Survey {
  readonly ok: true;
  readonly encoding: Encoding;
  readonly sha256: string;
}

/** From its first line end on: no character of any encoding here is cut in two by a line feed. */
const fromLine = (bytes: Uint8Array): Uint8Array => bytes.subarray(bytes.indexOf(10) + 1);

/**
 * Reads the whole file once. UTF-8 when all of it is; else what the first piece that is not looks most like, judged as
 * `decode` judges a whole file. Rejects when the browser cannot read the file.
 */
export async function survey(file: Blob, progress: Progress): Promise<Survey | Refusal> {
  const hash = hasher();
  const strict = new TextDecoder('utf-8', { fatal: true });
  let found: { readonly encoding: Encoding } | Refusal | null = null;
  let first = true;
  for await (const bytes of pieces(file, progress)) {
    hash.add(bytes);
    if (found === null)
      try {
        strict.decode(bytes, { stream: true });
        // A byte order mark or zeros in the first bytes mean another encoding than their UTF-8.
        if (first && (bytes[0] === 0xef || bytes.subarray(0, 65_536).includes(0))) found = decode(bytes);
      } catch {
        found = decode(first ? bytes : fromLine(bytes));
      }
    if (found !== null && 'code' in found) return found;
    first = false;
  }
  if (first) return { ok: false, code: 'empty', args: {} };
  return { ok: true, encoding: found?.encoding ?? 'utf-8', sha256: hash.digest() };
}

/** The text piece by piece, with the line ends and spaces that `decode` gives. */
export async function* textOf(file: Blob, encoding: Encoding, progress: Progress): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for await (const bytes of pieces(file, progress)) {
    const text = held + decoder.decode(bytes, { stream: true });
    // The line feed of a CR at the end may be the first character of the next piece.
    held = text.endsWith('\r') ? '\r' : '';
    yield clean(held === '' ? text : text.slice(0, -1));
  }
  const last = clean(held + decoder.decode());
  if (last !== '') yield last;
}

const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is cut here.
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, ' ');
