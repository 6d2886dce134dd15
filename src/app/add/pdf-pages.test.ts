import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { readPages } from './pdf-pages.ts';

const WORDS = ['水务局年度报告', '1', '2', '3'] as const;
const OPS = { save: 1, restore: 2, transform: 3, constructPath: 4, stroke: 5, fill: 6 };

/** A page of 600 × 800 points whose text runs in `direction`, seen through `view`. */
const file = (direction: readonly number[], view: readonly number[], size: readonly [number, number]) =>
  ({
    numPages: 1,
    getPage: async () => ({
      getViewport: () => ({ width: size[0], height: size[1], transform: view }),
      getTextContent: async () => ({
        items: WORDS.map((str, i) => ({
          str,
          width: 10,
          height: 10,
          transform: [...direction, 100, 700 - i * 20],
        })),
      }),
      getOperatorList: async () => ({
        fnArray: [OPS.save, OPS.transform, OPS.constructPath, OPS.restore, OPS.constructPath],
        argsArray: [
          null,
          [2, 0, 0, 2, 10, 0],
          [OPS.fill, [Float32Array.of(0, 20, 300, 1, 120, 300, 1, 120, 300.5, 4)], null],
          null,
          [OPS.stroke, [Float32Array.of(0, 50, 600, 1, 50, 700)], null],
        ],
      }),
    }),
  }) as unknown as PDFDocumentProxy;

const read = async (...page: Parameters<typeof file>) => {
  const [found] = await readPages(file(...page), OPS as never, () => undefined);
  return found;
};

test('pieces and borders stand where they are seen from the top left', async () => {
  const page = await read([10, 0, 0, 10], [1, 0, 0, -1, 0, 800], [600, 800]);
  expect(page?.items.map(({ x, y }) => [x, y])).toEqual([100, 120, 140, 160].map(y => [100, y]));
  expect(page?.rules).toEqual([
    { left: 50, right: 250, top: 199, bottom: 200 },
    { left: 50, right: 50, top: 100, bottom: 200 },
  ]);
});

test.each([
  ['the page is turned and its text with it', [10, 0, 0, 10], [0, 1, 1, 0, 0, 0], [800, 600]],
  ['the page is turned over', [10, 0, 0, 10], [-1, 0, 0, 1, 600, 0], [600, 800]],
  ['the text alone is written upwards', [0, 10, -10, 0], [1, 0, 0, -1, 0, 800], [600, 800]],
] as const)('%s: it is read from left to right', async (_, direction, view, size) => {
  const page = await read(direction, view, size);
  const [first, second] = page?.items ?? [];
  expect(page?.items.every(({ x, y }) => x >= 0 && y >= 0 && x <= page.width && y <= page.height)).toBe(true);
  // Lines of text written to the right stand below each other, pieces written upwards beside each other.
  const [across, down] = [(second?.x ?? 0) - (first?.x ?? 0), (second?.y ?? 0) - (first?.y ?? 0)];
  expect([across, down]).toEqual(direction[0] === 0 ? [-20, 0] : [0, 20]);
});
