// A print whose labels and lines of cells a conversion has moved apart: what may be another row's is not read.
import { expect, test } from 'vitest';
import { read, values } from '../catalogue/fixtures/tables.ts';
import { STATISTICS } from './fixtures/older.ts';

const HEAD = `三、收到和处理政府信息公开申请情况
自然人 | 法人或其他组织 | 总计
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
`;
const cells = (n: number): string => `| ${n} | 0 | 0 | 0 | 0 | 0 | ${n} |`;
const beside = (label: string, n: number): string => `| ${label} ${cells(n)}`;
const ROWS = [
  beside('一、本年新收政府信息公开申请数量', 12),
  beside('二、上年结转政府信息公开申请数量', 0),
  beside('（一）予以公开', 4),
  beside('（二）部分公开', 0),
  beside('6.属于四类过程性信息', 1),
].join('\n');
const END = [beside('（七）总计', 12), beside('四、结转下年度继续办理', 0)].join('\n');

test('two labels above one line of cells: it may be either’s', () => {
  const read = values(
    `${HEAD}${ROWS}\n5.属于三类内部事务信\n息\n1.本机关不掌握相关政\n府信息\n${cells(1)}\n${beside('1.信访举报投诉类申请', 2)}\n${END}`,
  );
  expect(read['requests.unable/not_held']).toBeUndefined();
  expect(read).toMatchObject({ 'requests.granted': 4, 'requests.not_processed/petition_or_complaint': 2 });
});

test('a further line of cells below a label: the first may be another row’s', () => {
  const read = values(
    `${HEAD}${ROWS}\n3.补正后申请内容仍不\n明确\n${cells(6)}\n${cells(0)}\n${beside('1.信访举报投诉类申请', 0)}\n${END}`,
  );
  expect(read['requests.unable/unclear_after_correction']).toBeUndefined();
  expect(read).toMatchObject({ 'requests.granted': 4, 'requests.answered': 12 });
});

test('where the sum of the form holds, each row has its own cells', () => {
  const read = values(
    `${HEAD}${ROWS}\n5.属于三类内部事务信\n息\n1.本机关不掌握相关政\n府信息\n${cells(7)}\n${beside('1.信访举报投诉类申请', 0)}\n${END}`,
  );
  expect(read['requests.unable/not_held']).toBe(7);
});

test('the heads of columns are no row left without cells, though 其他 and 总计 are called like rows', () => {
  const lines = (label: string, n: number): string => [label, n, 0, 0, 0, 0, 0, n].join(' |\n');
  const heads = [
    '自然人',
    '法人或其他组织',
    '商业企业',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
    '总计',
  ];
  const rows = [lines('一、本年新收政府信息公开申请数量', 4), lines('二、上年结转政府信息公开申请数量', 1)];
  const print = `三、收到和处理政府信息公开申请情况\n申请人情况 |\n${heads.join(' |\n')} |\n||\n${rows.join(' |\n||\n')} |\n`;
  expect(values(`${print}三、本年度办理结果\n${lines('（一）予以公开', 3)} |`)).toMatchObject({
    'requests.received': 4,
    'requests.carried_over_in': 1,
    'requests.granted': 3,
  });
});

test('a line of cells above the first label: every label may stand below its own cells', () => {
  const rows: readonly (readonly [label: string, n: number])[] = [
    ['一、本年新收政府信息公开申请数量', 12],
    ['二、上年结转政府信息公开申请数量', 3],
    ['（一）予以公开', 9],
    ['（七）总计', 9],
    ['四、结转下年度继续办理', 6],
  ];
  const hung = rows.map(([label, n]) => `${cells(n)}\n${label}`).join('\n');
  expect(values(`${HEAD}${hung}\n四、政府信息公开行政复议、行政诉讼情况\n`)).toEqual({});
  const below = rows.map(([label, n]) => `${label}\n${cells(n)}`).join('\n');
  expect(values(`${HEAD}${below}\n`)).toMatchObject({ 'requests.received': 12, 'requests.answered': 9 });
});

test('numbers before the labels of their lines are not read as those of the lines above', () => {
  const lines: readonly (readonly [label: string, n: number])[] = [
    ['（一）主动公开政府信息数 条', 86],
    ['（一）收到申请数 件', 9],
    ['1.当面申请数 件', 2],
    ['（二）申请办结数 件', 9],
    ['1.按时办结数 件', 9],
    ['四、行政复议数量 件', 1],
  ];
  const head = '政府信息公开情况统计表\n统计指标 单位 统计数\n';
  const before = values(`${head}${lines.map(([label, n]) => `${n} ${label}`).join('\n')}\n`);
  expect(before).toEqual({});
  const behind = values(`${head}${lines.map(([label, n]) => `${label} ${n}`).join('\n')}\n`);
  expect(behind).toMatchObject({ 'requests.received': 9, 'reconsideration.total': 1 });
});

test('figures one a line above their labels: none is read as the next row’s', () => {
  const rows = STATISTICS.filter(([, unit]) => unit !== '');
  const above = rows.map(([label, , figure]) => `${figure}\n${label}`).join('\n');
  expect(values(`政府信息公开情况统计表\n统计指标\n统计数\n${above}`)).toEqual({});
  const below = rows.map(([label, , figure]) => `${label}\n${figure}`).join('\n');
  expect(values(`三、统计数据\n统计指标\n统计数\n${below}`)['requests.received']).toBeGreaterThan(0);
});

test('cells run together behind an official label are no figure of a sentence', () => {
  const spans = (text: string) => read(text).spans.map(({ start, end }) => text.slice(start, end));
  const text =
    '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量34337\n二、上年结转政府信息公开申请数量11\n无法提供';
  expect(spans(`${text}\n科研机构\n公益组织`)).toEqual([
    '一、本年新收政府信息公开申请数量34337',
    '二、上年结转政府信息公开申请数量11',
  ]);
  expect(spans('本年新收政府信息公开申请数量 37\n科研机构 公益组织 总计')).toEqual([]);
});

test('cells one a line above the first label, and cells run together, are no row’s', () => {
  const line = (label: string, n: number): string => `${n}\n0\n0\n0\n0\n0 ${n}\n${label}`;
  const read = values(
    `${HEAD}${line('一、本年新收政府信息公开申请数量', 12)}\n${line('二、上年结转政府信息公开申请数量', 3)}\n${line('（一）予以公开', 4)}\n（二）部分公开`,
  );
  expect(read).toEqual({});
  expect(values(`${HEAD}${ROWS}\n（七）总计 12 00012\n`)['requests.answered']).toBeUndefined();
});
