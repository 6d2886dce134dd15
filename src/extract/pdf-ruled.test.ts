import { expect, test } from 'vitest';
import { type PdfItem, type PdfRule, pdfBlocks } from './pdf-layout.ts';
import { ruledTables } from './pdf-ruled.ts';
import { assemble } from './text-blocks.ts';

const item = (text: string, x: number, y: number, width = text.length * 9): PdfItem => ({
  text,
  x,
  y,
  width,
  height: 9,
});
const across = (y: number, left: number, right: number): PdfRule => ({
  left,
  right,
  top: y,
  bottom: y + 0.5,
});
const down = (x: number, top: number, bottom: number): PdfRule => ({ left: x, right: x + 0.5, top, bottom });
/** Three columns and three rows; the first cell is two rows high. */
const RULES = [
  ...[100, 120, 160].map(y => across(y, 50, 250)),
  across(140, 110, 250),
  ...[50, 110, 180, 250].map(x => down(x, 100, 160)),
];

test('cells are what borders enclose: words broken in a narrow cell, a cell over two rows', () => {
  const items = [
    ...[item('科研', 112, 112), item('总计', 200, 112)],
    ...[item('不予公开', 52, 138), item('信息', 52, 148)],
    ...[item('18085', 120, 129, 22), item('95', 120, 137, 9), item('3', 200, 133, 4)],
    ...[item('/', 120, 152, 4), item('7', 200, 152, 4)],
    item('表下的文字。', 50, 180),
  ];
  const { tables, rest } = ruledTables(RULES, items);
  expect(tables.map(({ rows }) => rows)).toEqual([
    [
      [
        { text: '', rowSpan: 1, columnSpan: 1 },
        { text: '科研', rowSpan: 1, columnSpan: 1 },
        { text: '总计', rowSpan: 1, columnSpan: 1 },
      ],
      [
        { text: '不予公开信息', rowSpan: 2, columnSpan: 1 },
        { text: '1808595', rowSpan: 1, columnSpan: 1 },
        { text: '3', rowSpan: 1, columnSpan: 1 },
      ],
      [
        { text: '/', rowSpan: 1, columnSpan: 1 },
        { text: '7', rowSpan: 1, columnSpan: 1 },
      ],
    ],
  ]);
  expect(rest.map(({ text }) => text)).toEqual(['表下的文字。']);
});

test('one piece over several cells is parted; a number that reaches over its border is not', () => {
  const cells = (items: readonly PdfItem[]) =>
    ruledTables(RULES, [item('甲', 60, 112), item('乙', 120, 112), ...items]).tables[0]?.rows[1]?.map(
      ({ text }) => text,
    );
  expect(cells([item('不予', 52, 133), item('0 0', 160, 133, 40)])).toEqual(['不予', '0', '0']);
  expect(cells([item('12', 175, 133, 10)])).toEqual(['', '1', '2']);
  expect(cells([item('123456', 150, 133, 40), item('7', 240, 133, 4)])).toEqual(['', '123456', '7']);
});

test('a frame around text and a single line are no tables; the text of a table stands where the table is', () => {
  const frame = [across(90, 40, 260), across(200, 40, 260), down(40, 90, 200), down(260, 90, 200)];
  expect(ruledTables([...frame, across(300, 40, 260)], [item('正文', 60, 150)]).tables).toEqual([]);
  const page = { width: 300, height: 400, pictures: 0, rules: RULES };
  const items = [
    item('上文。', 50, 80),
    ...[item('甲', 120, 112), item('行政许可', 52, 145), item('5', 120, 133, 4), item('6', 200, 152, 4)],
    item('下文。', 50, 180),
  ];
  expect(assemble(pdfBlocks([{ ...page, items }]), null).text).toBe(
    '上文。\n\t甲\t\n行政许可\t5\t\n\t6\n下文。\n',
  );
});
