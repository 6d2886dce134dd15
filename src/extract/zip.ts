// The few entries of a zip that a document needs, measured before and while they are unpacked.
import { Inflate } from 'fflate';
import { type Refusal, refuse } from './decode.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export interface ZipLimits {
  /** Bytes that all entries together may claim or give. */
  readonly size: number;
  /** How many times its packed size an entry of more than a megabyte may be. */
  readonly ratio: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENTRIES = 10_000;
const MEGABYTE = 1 << 20;

class TooLarge extends Error {}

/** UTF-8, or what Chinese versions of Windows write. */
function entryName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Entries as the central directory lists them, or null when there is none. */
function directory(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const stop = Math.max(0, end - 65535);
  while (end >= stop && view.getUint32(end, true) !== END) end--;
  if (end < stop || end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < Math.min(count, ENTRIES); i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: entryName(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) return null;
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) return null;
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate(chunk => {
    size += chunk.length;
    if (size > limit) throw new TooLarge();
    chunks.push(chunk);
  });
  for (let i = 0; i < packed.length; i += 16384)
    inflate.push(packed.subarray(i, i + 16384), i + 16384 >= packed.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Names of the files in an archive, or null when it is none. Folders are left out. */
export const fileNames = (bytes: Uint8Array): string[] | null =>
  directory(bytes)
    ?.map(entry => entry.name)
    .filter(name => !name.endsWith('/')) ?? null;

/** The wanted entries by name (absent ones are left out), or why the archive is not opened. */
export function unzip(
  bytes: Uint8Array,
  wanted: readonly string[],
  limits: ZipLimits,
): { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> } | Refusal {
  const entries = directory(bytes);
  if (!entries) return refuse('broken_docx');
  const claimed = entries.reduce((sum, { size }) => sum + size, 0);
  const stretched = entries.find(({ size, packed }) => size > MEGABYTE && size > packed * limits.ratio);
  if (claimed > limits.size || stretched || entries.length >= ENTRIES)
    return refuse('zip_bomb', { size: claimed, limit: limits.size });
  const files = new Map<string, Uint8Array>();
  let left = limits.size;
  for (const entry of entries) {
    if (!wanted.includes(entry.name)) continue;
    if (entry.encrypted) return refuse('password_zip');
    try {
      const file = unpack(bytes, entry, Math.min(left, entry.size + 1));
      if (!file) return refuse('broken_docx');
      left -= file.length;
      files.set(entry.name, file);
    } catch (error) {
      return error instanceof TooLarge
        ? refuse('zip_bomb', { size: left, limit: limits.size })
        : refuse('broken_docx');
    }
  }
  return { ok: true, files };
}
