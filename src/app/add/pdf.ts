// PDF in the worker: the same parser as on the command line, running in this worker itself.
import type { PdfPage } from '../../extract/pdf-layout.ts';
import { readPages } from './pdf-pages.ts';

/** Tables of Chinese encodings, each fetched from this site when a file asks for it. */
const MAPS = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
});

class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const find = MAPS[`/node_modules/pdfjs-dist/cmaps/${filename}`];
    if (kind !== 'cMapUrl' || !find) throw new Error(`no ${kind} ${filename}`);
    const response = await fetch(new URL(await find(), import.meta.url));
    if (!response.ok) throw new Error(`${filename}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** Rejects as pdfjs does: an error named `PasswordException` for a locked file, another one for a broken file. */
export async function loadPdf(
  bytes: Uint8Array,
  progress: (done: number, of: number) => void,
): Promise<readonly PdfPage[]> {
  const [pdf, parser] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error: the package has no types for its worker's file
    import('pdfjs-dist/legacy/build/pdf.worker.mjs') as Promise<unknown>,
  ]);
  // The parser runs here instead of in a worker of its own.
  Object.assign(globalThis, { pdfjsWorker: parser });
  const task = pdf.getDocument({
    data: bytes.slice(),
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: OwnFiles,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: pdf.VerbosityLevel.ERRORS,
    isEvalSupported: false,
  });
  try {
    return await readPages(await task.promise, pdf.OPS, progress);
  } finally {
    await task.destroy();
  }
}
