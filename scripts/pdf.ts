// PDF for the command line: pages with their positioned text, by pdfjs in Node.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readPages } from '../src/app/add/pdf-pages.ts';
import type { PdfPage } from '../src/extract/pdf-layout.ts';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Rejects as pdfjs does: an error named `PasswordException` for a locked file, another one for a broken file. */
export async function loadPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
  });
  try {
    return await readPages(await task.promise, OPS, () => undefined);
  } finally {
    await task.destroy();
  }
}
