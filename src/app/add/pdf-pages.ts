// Pages of an opened PDF as positioned text, for every place where PDF is read.
import type { OPS as Operators, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfItem, PdfPage } from '../../extract/pdf-layout.ts';

/** Offsets are points from the top left of the page. `progress` is called after each page. */
export async function readPages(
  file: PDFDocumentProxy,
  ops: typeof Operators,
  progress: (done: number, of: number) => void,
): Promise<readonly PdfPage[]> {
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
      op => op === ops.paintImageXObject || op === ops.paintInlineImageXObject,
    ).length;
    pages.push({ width, height, items: placed, pictures });
    progress(at, file.numPages);
  }
  return pages;
}
