// Pages of an opened PDF as positioned text, for every place where PDF is read.
import type { OPS as Operators, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfItem, PdfPage } from '../../extract/pdf-layout.ts';
import { isMatrix, type Matrix, rulesOf, times } from './pdf-rules.ts';

/** What stands in a cell of figures. */
const FIGURE = /^\s*[\d.,]+(?:\s+[\d.,]+)*\s*$/;

/** Offsets are points from the top left of the page. `progress` is called after each page. */
export async function readPages(
  file: PDFDocumentProxy,
  ops: typeof Operators,
  progress: (done: number, of: number) => void,
): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let at = 1; at <= file.numPages; at++) {
    const page = await file.getPage(at);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const turned: unknown = transform;
    const place: Matrix = isMatrix(turned) ? turned : [1, 0, 0, -1, 0, height];
    const { items } = await page.getTextContent();
    const placed = items.flatMap((item): PdfItem[] => {
      if (!('str' in item) || item.str === '' || !isMatrix(item.transform)) return [];
      const [, , , , x, y] = times(place, item.transform);
      return [{ text: item.str, x, y, width: item.width, height: item.height }];
    });
    // Pictures matter only where a page has no text to read, borders where it has figures in cells.
    const figures = placed.filter(({ text }) => FIGURE.test(text)).length;
    const drawn = placed.length === 0 || figures > 2 ? await page.getOperatorList() : null;
    const pictures = (placed.length === 0 ? (drawn?.fnArray ?? []) : []).filter(
      op => op === ops.paintImageXObject || op === ops.paintInlineImageXObject,
    ).length;
    const rules = drawn && placed.length > 0 ? rulesOf(drawn, ops, place) : [];
    pages.push({ width, height, items: placed, pictures, rules });
    progress(at, file.numPages);
  }
  return pages;
}
