import { expect, test } from 'vitest';
import { PDF_PAGES } from './fixtures/page.ts';
import { columnsOf } from './pdf-columns.ts';
import { type PdfItem, type PdfPage, pdfBlocks } from './pdf-layout.ts';
import { assemble } from './text-blocks.ts';

const item = (text: string, x: number, y: number, height = 10): PdfItem => ({
  text,
  x,
  y,
  width: text.length * height,
  height,
});
const page = (items: readonly PdfItem[]): PdfPage => ({ width: 600, height: 800, items, pictures: 0 });
const textOf = (items: readonly PdfItem[]): string => assemble(pdfBlocks([page(items)]), null).text;

const LEFT = [
  '一、概述',
  '二〇一二年全年主动公开政府信息三百条其中政策法规',
  '类信息五十条',
  '二、依申请公开情况',
];
const FILL = '各科室密切配合工作有序推进各科室密切配合工作有';
const column = (first: readonly string[], x: number): PdfItem[] =>
  [...first, ...Array<string>(12).fill(FILL)].map((text, i) => item(text, x, 140 + i * 20));

test('two columns of prose are read one after the other, below a title that goes across', () => {
  const title = [item('平安市水务局二〇一二年', 90, 80, 20), item('政府信息公开工作年度报告', 310, 80, 20)];
  const right = ['全年收到政府信息公开申请十二件均已按期答复并公开'];
  const text = textOf([...title, ...column(LEFT, 40), ...column(right, 310)]);
  expect(text).toContain('平安市水务局二〇一二年政府信息公开工作年度报告\n一、概述\n');
  expect(text).toContain('其中政策法规类信息五十条\n二、依申请公开情况\n');
  expect(text.indexOf('二、依申请公开')).toBeLessThan(text.indexOf('全年收到'));
});

test('a title over two lines of large print is one line', () => {
  const text = textOf([
    item('平安市人民政府水务局二〇一二年度政府信息公开', 60, 60, 22),
    item('工作年度报告', 230, 95, 22),
    ...[0, 1, 2, 3].map(i => item(FILL, 40, 140 + i * 20)),
  ]);
  expect(text.split('\n')[0]).toBe('平安市人民政府水务局二〇一二年度政府信息公开工作年度报告');
});

test('a table is one group, however its columns stand', () => {
  for (const table of PDF_PAGES) expect(columnsOf(table)).toHaveLength(1);
  const rows = Array.from({ length: 20 }, (_, i) => [
    item('行政许可', 40, 100 + i * 20),
    item('12', 200, 100 + i * 20),
    item('行政处罚', 330, 100 + i * 20),
    item('7', 520, 100 + i * 20),
  ]).flat();
  expect(columnsOf(page(rows))).toHaveLength(1);
});
