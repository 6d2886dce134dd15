// The two works that the speed benchmark compares, both from a file's bytes.
import { KNOWLEDGE } from '../../src/catalogue/index.ts';
import { compile } from '../../src/extract/compile.ts';
import { decode } from '../../src/extract/decode.ts';
import { extract } from '../../src/extract/extract.ts';
import { fold } from '../../src/extract/fold.ts';
import { readDocument } from '../../src/extract/read.ts';
import { ANCHORS } from './filler.ts';

const COMPILED = compile(KNOWLEDGE);
const PATTERN = new RegExp(ANCHORS.join('|'), 'g');
const SHA256 = '0'.repeat(64);
const LOADERS = { pdf: () => Promise.reject(new Error('the benchmark reads no PDF')) };

/** Decode, fold, and one scan for the anchor words. Returns how many there are. */
export async function ceiling(bytes: Uint8Array, name: string): Promise<number> {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(`${name}: ${decoded.code}`);
  const folded = fold(decoded.text);
  let found = 0;
  PATTERN.lastIndex = 0;
  while (PATTERN.test(folded)) found++;
  return found;
}

/** The whole extraction. Returns how many figures there are. */
export async function whole(bytes: Uint8Array, name: string): Promise<number> {
  const read = await readDocument(name, bytes, LOADERS);
  if (!read.ok) throw new Error(`${name}: ${read.code}`);
  return extract(read.document, { file: name, sha256: SHA256 }, COMPILED).observations.length;
}
