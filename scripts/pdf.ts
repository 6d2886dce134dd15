// PDF for the command line: pages with their positioned text, by pdfjs in Node.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PdfItem, PdfPage } from '../src/extract/pdf-layout.ts';

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
    const file = await task.promise;
    const pages: PdfPage[] = [];
    for (let at = 1; at <= file.numPages; at++) {
      const page = await file.getPage(at);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const placed = items.flatMap((item): PdfItem[] => {
        if (!('str' in item) || item.str === '') return [];
        const [, , , , x = 0, y = 0] = item.transform as readonly number[];
        return [{ text: item.str, x, y: height - y, width: item.width, height: item.height }];
      });
      // Pictures matter only where a page has no text to read.
      const drawn = placed.length === 0 ? (await page.getOperatorList()).fnArray : [];
      const pictures = drawn.filter(
        op => op === OPS.paintImageXObject || op === OPS.paintInlineImageXObject,
      ).length;
      pages.push({ width, height, items: placed, pictures });
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
