// One file read in the worker: what the command line does with it, with steps told on the way.

import { KNOWLEDGE } from '../../catalogue/index.ts';
import type { AgencyEntry } from '../../core/dataset.ts';
import { type Compiled, compile } from '../../extract/compile.ts';
import { extractWhole } from '../../extract/extract.ts';
import { LIMITS, readDocument } from '../../extract/read.ts';
import { isReport } from '../../extract/subject.ts';
import { fileNames, unzip } from '../../extract/zip.ts';
import { derive } from '../../view/derived.ts';
import { pack } from './parcel.ts';
import { loadPdf } from './pdf.ts';
import { POPULATION } from './population.ts';
import type { Answer, Ask, RefusalCode, Refused, Step, Told } from './protocol.ts';
import { isRows, readRows } from './rows.ts';
import { sha256 } from './sha256.ts';

let compiled: Compiled | null = null;
const ready = (): Compiled => {
  compiled ??= compile(KNOWLEDGE);
  return compiled;
};

/** The rules with an agency that the catalogue does not hold. */
function knowing(entry: AgencyEntry | undefined): Compiled {
  const all = ready();
  const { agencies } = all.knowledge;
  if (entry === undefined || agencies.some(({ id }) => id === entry.id)) return all;
  return { ...all, knowledge: { ...all.knowledge, agencies: [...agencies, { ...entry, aliases: [] }] } };
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Files of systems and archivers, which nobody means to add. */
const STRAY = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

function unpack(bytes: Uint8Array, inside: boolean): File[] | Refused | null {
  const names = fileNames(bytes);
  if (names === null) return { code: 'broken_zip', args: {} };
  if (names.includes('word/document.xml') || names.includes('EncryptedPackage')) return null;
  if (inside) return { code: 'nested_zip', args: {} };
  const wanted = names.filter(name => !STRAY.test(name));
  if (wanted.length === 0) return { code: 'empty_zip', args: {} };
  const read = unzip(bytes, wanted, { size: LIMITS.unpacked, ratio: 200 });
  if (!read.ok) return { code: read.code === 'broken_docx' ? 'broken_zip' : read.code, args: read.args };
  return [...read.files].map(
    ([name, content]) => new File([content as Uint8Array<ArrayBuffer>], name.replace(/^.*\//, '')),
  );
}

const refused = (id: number, code: RefusalCode, args: Refused['args'] = {}): Answer => ({
  kind: 'refused',
  id,
  code,
  args,
});

/** Lets a message out before the next piece of work begins. */
const breath = (): Promise<void> => new Promise(done => setTimeout(done, 0));

/** Null when the browser cannot read it: moved, renamed or held by another program. */
const bytesOf = (file: File): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    () => null,
  );

/** A CSV of any size, in pieces. */
async function readTable(file: File, id: number, told: Told, say: (answer: Answer) => void): Promise<void> {
  let shown = 0;
  // A step for each hundredth of the file is enough to see it move.
  const step =
    (name: Step) =>
    (done: number, of: number): void => {
      const share = Math.floor((done * 100) / of);
      if (share !== shown) say({ kind: 'step', id, step: name, done, of });
      shown = share;
    };
  const rows = await readRows(file, told.columns ?? null, {
    survey: step('opening'),
    rows: step('rows'),
  }).catch((error: unknown) => {
    // What the browser says of a file that it cannot read; anything else is ours.
    if (!(error instanceof DOMException)) throw error;
    return { code: 'unreadable' as const, args: { file: file.name } };
  });
  if ('code' in rows) return say({ kind: 'refused', id, ...rows });
  say({ kind: 'step', id, step: 'handing', done: 0, of: 0 });
  const { groups, ...head } = rows;
  for (const { report, derived, newcomer } of groups) {
    for (const parcel of pack(report)) say({ kind: 'parcel', id, parcel });
    say({ kind: 'group', id, derived, newcomer });
  }
  say({ kind: 'rows', id, ...head });
}

export async function readFile(
  { id, file, told, inside }: Ask,
  say: (answer: Answer) => void,
): Promise<void> {
  const step = (name: Step, done = 0, of = 0): void => say({ kind: 'step', id, step: name, done, of });
  step('opening');
  if (isRows(file)) return readTable(file, id, told, say);
  if (file.size > LIMITS.file)
    return say(refused(id, 'too_large', { size: file.size, limit: LIMITS.file, file: file.name }));
  const bytes = await bytesOf(file);
  if (bytes === null) return say(refused(id, 'unreadable', { file: file.name }));
  if (isZip(bytes)) {
    const inner = unpack(bytes, inside);
    if (Array.isArray(inner)) return say({ kind: 'unpacked', id, files: inner });
    if (inner !== null) return say({ kind: 'refused', id, ...inner });
  }
  step('reading');
  const read = await readDocument(file.name, bytes, {
    pdf: data => loadPdf(data, (done, of) => step('reading', done, of)),
  });
  if (!read.ok) return say(refused(id, read.code, read.args));
  step('finding');
  await breath();
  const { columns: _, entry, ...said } = told;
  const hints = { ...said, file: file.name, sha256: await sha256(bytes) };
  const { report, identity } = extractWhole(read.document, hints, knowing(entry));
  if (!isReport(report)) return say(refused(id, 'other_text', { file: file.name }));
  const derived = derive(report, POPULATION, KNOWLEDGE.duties.eras);
  step('handing');
  for (const parcel of pack(report)) say({ kind: 'parcel', id, parcel });
  say({ kind: 'read', id, format: read.format, encoding: read.encoding, identity, derived });
}
