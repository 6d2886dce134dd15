// A file of any format to a document: what it is is decided by its content, never by its name.
import { decode, type Encoding, type Refusal, refuse } from './decode.ts';
import type { Document } from './document.ts';
import { readDocx } from './docx.ts';
import { htmlBlocks } from './html.ts';
import { parseHtml } from './html-parse.ts';
import { type PdfPage, pdfBlocks } from './pdf-layout.ts';
import { assemble } from './text-blocks.ts';

export type Format = 'txt' | 'html' | 'docx' | 'pdf';

/** What reading needs from outside: PDF is parsed by a library that the caller loads. */
export interface Loaders {
  /**
   * Pages with their positioned text. Rejects with an error named `PasswordException` for a locked file; any other
   * rejection means that the file is broken.
   */
  readonly pdf: (bytes: Uint8Array) => Promise<readonly PdfPage[]>;
}

export interface Limits {
  /** Bytes of a file. */
  readonly file: number;
  /** Bytes of a text or page, before it is decoded. */
  readonly text: number;
  /** Bytes that an archive may unpack to. */
  readonly unpacked: number;
}

export const LIMITS: Limits = { file: 40_000_000, text: 20_000_000, unpacked: 100_000_000 };

export interface ReadDocument {
  readonly ok: true;
  readonly document: Document;
  readonly encoding: Encoding | null;
  readonly format: Format;
}

const starts = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

/** First bytes of PNG, JPEG, GIF, gzip, RAR, 7z and TIFF files. */
const OTHERS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b, 8],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x49, 0x49, 0x2a, 0],
];

/** {\rtf: Word's text with its characters written as numbers. */
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66] as const;
const PDF = [0x25, 0x50, 0x44, 0x46] as const;
/** A PDF may begin after some bytes of something else. */
function isPdf(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, Math.min(1028, bytes.length));
  for (let at = head.indexOf(PDF[0]); at >= 0; at = head.indexOf(PDF[0], at + 1))
    if (at < head.length - 4 && PDF.every((byte, j) => head[at + j] === byte)) return true;
  return false;
}

const PAGE = /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<meta[\s>]/i;
const TAG = /<\/?(?:p|div|span|table|tr|td|br|a|font|strong|h[1-6]|ul|li|center|img)\b[^<>]{0,400}>/gi;
const looksLikeHtml = (text: string): boolean =>
  text.slice(0, 20000).includes('<') &&
  (PAGE.test(text.slice(0, 2000)) || (text.slice(0, 20000).match(TAG)?.length ?? 0) >= 8);

/** The charset that a page declares for itself. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1];
}

/**
 * Reads any bytes. `name` is for messages alone. Never throws and never rejects: what cannot be read is refused with a
 * code and its arguments.
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  loaders: Loaders,
  limits: Limits = LIMITS,
): Promise<ReadDocument | Refusal> {
  const read = await dispatch(bytes, loaders, limits);
  return read.ok ? read : { ...read, args: { ...read.args, file: name } };
}

async function dispatch(
  bytes: Uint8Array,
  loaders: Loaders,
  limits: Limits,
): Promise<ReadDocument | Refusal> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > limits.file) return refuse('too_large', { size: bytes.length, limit: limits.file });
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6)) return fromDocx(bytes, limits);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oldOffice(bytes);
  if (starts(bytes, ...RTF)) return refuse('old_word');
  if (OTHERS.some(magic => starts(bytes, ...magic))) return refuse('not_a_report');
  if (isPdf(bytes)) return fromPdf(bytes, loaders);
  if (bytes.length > limits.text) return refuse('too_large', { size: bytes.length, limit: limits.text });
  const decoded = decode(bytes, () => declaredCharset(bytes));
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded;
  if (!looksLikeHtml(text)) {
    const document: Document = { text, grids: [], title: null, pictures: [] };
    return { ok: true, document, encoding, format: 'txt' };
  }
  const page = parseHtml(text);
  if (!page) return refuse('broken_html');
  return finish(assemble(htmlBlocks(page.root), page.title), encoding, 'html');
}

function finish(document: Document, encoding: Encoding | null, format: Format): ReadDocument | Refusal {
  return document.text.trim() === '' ? refuse('no_text') : { ok: true, document, encoding, format };
}

function fromDocx(bytes: Uint8Array, limits: Limits): ReadDocument | Refusal {
  const read = readDocx(bytes, { size: limits.unpacked, ratio: 200 });
  return read.ok ? finish(assemble(read.blocks, read.title), null, 'docx') : read;
}

/** The container of Word 97–2003, and of a .docx with a password. */
function oldOffice(bytes: Uint8Array): Refusal {
  const head = new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.min(bytes.length, 1 << 20) & ~1));
  return refuse(head.includes('EncryptedPackage') ? 'password_zip' : 'old_word');
}

async function fromPdf(bytes: Uint8Array, loaders: Loaders): Promise<ReadDocument | Refusal> {
  let pages: readonly PdfPage[];
  try {
    pages = await loaders.pdf(bytes);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return refuse(locked ? 'encrypted_pdf' : 'broken_pdf');
  }
  const letters = pages.reduce(
    (sum, { items }) => sum + items.reduce((all, { text }) => all + text.trim().length, 0),
    0,
  );
  if (letters < 20 * Math.max(1, Math.min(pages.length, 5)) && pages.some(({ pictures }) => pictures > 0))
    return refuse('scanned_pdf', { pages: pages.length });
  return finish(assemble(pdfBlocks(pages), null), null, 'pdf');
}
