import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breaches, random } from '../catalogue/fixtures/mutate.ts';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { extract } from './extract.ts';
import { HTML } from './fixtures/filled.ts';
import { DOCX, zipped } from './fixtures/word.ts';
import { readDocument } from './read.ts';

const compiled = compile(KNOWLEDGE);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const seed = readFileSync(join(import.meta.dirname, '../../seeds/002_30d5b3e7b378a5e8.txt'));
const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++)
    new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
};
const files = [
  new Uint8Array(seed),
  utf16(new TextDecoder().decode(seed)),
  utf8(HTML),
  DOCX,
  zipped({
    'word/document.xml':
      '<w:document><w:body><w:p><w:r><w:t>公开信息3条。</w:t></w:r></w:p></w:body></w:document>',
  }),
];

function spoil(bytes: Uint8Array, next: () => number): Uint8Array {
  const below = (most: number): number => Math.floor(next() * most);
  const cut = next() < 0.2 ? bytes.slice(0, below(bytes.length)) : bytes.slice();
  for (let edits = below(8); edits > 0 && cut.length > 0; edits--) {
    const at = below(cut.length);
    if (next() < 0.5) cut[at] = below(256);
    else cut.copyWithin(at, below(cut.length), below(cut.length));
  }
  return cut;
}

test('a thousand spoiled files give a sound report or one clear refusal', async () => {
  const broken: string[] = [];
  const seen = new Set<string>();
  for (let run = 1; run <= 1000; run++) {
    const bytes = spoil(files[run % files.length] as Uint8Array, random(run));
    const read = await readDocument('x', bytes, { pdf: () => Promise.reject(new Error('none')) });
    seen.add(read.ok ? read.format : read.code);
    if (!read.ok) continue;
    const report = extract(read.document, { file: 'x', sha256: '0'.repeat(64), year: 2023 }, compiled);
    for (const breach of breaches(report)) broken.push(`run ${run}: ${breach}`);
  }
  expect(broken).toEqual([]);
  for (const outcome of ['txt', 'html', 'docx', 'broken_docx']) expect(seen).toContain(outcome);
}, 300_000);
