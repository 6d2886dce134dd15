// A reader of PNG for the tests: checks every chunk and its sum, and inflates the rows.
import { crc32, inflateSync } from 'node:zlib';

export interface Png {
  readonly width: number;
  readonly height: number;
  /** 2 RGB, 3 palette, 6 RGBA. */
  readonly colour: number;
  /** Distinct bytes in the rows: 1 means an empty picture. */
  readonly variety: number;
}

/** Throws for anything that a decoder would refuse. */
export function readPng(bytes: Buffer): Png {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new SyntaxError('no PNG signature');
  const data: Buffer[] = [];
  let head: Buffer | null = null;
  let ended = false;
  for (let at = 8; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + size);
    const type = named.toString('latin1', 0, 4);
    if (bytes.readUInt32BE(at + 8 + size) !== crc32(named))
      throw new SyntaxError(`chunk ${type} has a wrong sum`);
    if (type === 'IHDR') head = named.subarray(4);
    if (type === 'IDAT') data.push(named.subarray(4));
    ended = type === 'IEND';
    at += 12 + size;
  }
  if (!head || !ended) throw new SyntaxError('head or end is missing');
  const [width, height, colour] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] ?? 0];
  const channels = colour === 6 ? 4 : colour === 2 ? 3 : 1;
  const rows = inflateSync(Buffer.concat(data));
  if (rows.length !== (width * channels + 1) * height)
    throw new SyntaxError(`${rows.length} bytes for ${width} × ${height}`);
  return { width, height, colour, variety: new Set(rows).size };
}
