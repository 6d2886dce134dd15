// Pages of an opened PDF as positioned text, for every place where PDF is read.
import type { OPS as Operators, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfItem, PdfPage } from '../../extract/pdf-layout.ts';
import { isMatrix, type Matrix, rulesOf, times } from './pdf-rules.ts';

/** What stands in a cell of figures. */
const FIGURE = /^\s*[\d.,]+(?:\s+[\d.,]+)*\s*$/;

interface View {
  readonly width: number;
  readonly height: number;
  /** Turns the units of the file into points from the top left. */
  readonly place: Matrix;
}

/** The page turned so that most of its text runs from left to right, whatever its own turn says. */
function upright(
  {
    width,
    height,
    transform,
  }: { readonly width: number; readonly height: number; readonly transform: unknown },
  written: readonly Matrix[],
): View {
  const place: Matrix = isMatrix(transform) ? transform : [1, 0, 0, -1, 0, height];
  const directions = [0, 0, 0, 0];
  for (const own of written) {
    const [a, b] = times(place, own);
    const direction = Math.abs(a) >= Math.abs(b) ? (a >= 0 ? 0 : 2) : b > 0 ? 1 : 3;
    directions[direction] = (directions[direction] ?? 0) + 1;
  }
  switch (directions.indexOf(Math.max(...directions))) {
    case 1:
      return { place: times([0, -1, 1, 0, 0, width], place), width: height, height: width };
    case 2:
      return { place: times([-1, 0, 0, -1, width, height], place), width, height };
    case 3:
      return { place: times([0, 1, -1, 0, height, 0], place), width: height, height: width };
    default:
      return { place, width, height };
  }
}

/** Offsets are points from the top left of the page. `progress` is called after each page. */
export async function readPages(
  file: PDFDocumentProxy,
  ops: typeof Operators,
  progress: (done: number, of: number) => void,
): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let at = 1; at <= file.numPages; at++) {
    const page = await file.getPage(at);
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const written = items.flatMap(item =>
      'str' in item && isMatrix(item.transform) ? [item.transform] : [],
    );
    const { place, width, height } = upright(view, written);
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
