import { expect, test } from 'vitest';
import { assemble, type BlockCell } from './text-blocks.ts';

const cell = (text: string, columnSpan = 1, rowSpan = 1): BlockCell => ({ text, rowSpan, columnSpan });
const textOf = (...rows: readonly (readonly BlockCell[])[]): string =>
  assemble([{ kind: 'table', rows }], null).text;
const row = (words: string): BlockCell[] => words.split(' ').map(text => cell(text));

test('a table printed in two halves side by side is read one half below the other', () => {
  const head = row('指标 数量 指标 数量');
  expect(textOf([cell('统计表', 4)], head, row('公开数 5 复议数 1'), [...row('申请数 2'), cell('', 2)])).toBe(
    '统计表\n指标\t数量\n公开数\t5\n申请数\t2\n指标\t数量\n复议数\t1\n',
  );
});

test.each([
  ['whose head does not repeat', [row('结果维持 总计 结果维持 其他'), row('1 2 3 4')]],
  ['whose cells reach over the middle', [row('指标 数量 指标 数量'), [cell('合计', 3), cell('9')]]],
  ['of figures', [row('1 2 1 2'), row('3 4 5 6')]],
] as const)('one %s is left as it is', (_, rows) => {
  expect(textOf(...rows)).toBe(`${rows.map(one => one.map(({ text }) => text).join('\t')).join('\n')}\n`);
});
