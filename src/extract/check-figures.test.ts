// What prose says of requests and cases against each other and against the tables, where its words leave room.
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';

const compiled = compile(KNOWLEDGE);
const read = (text: string, hints: { readonly year: number }) =>
  extract(plain(text), { file: 'x', sha256: '0'.repeat(64), ...hints }, compiled);
const RESULTS = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计';

test.each([
  ['全年新收政府信息公开申请54件,按时办结54件,办理上年结转2件,结转下年度继续办理1件。', 'not_assessed'],
  ['全年办结政府信息公开申请92件,其中本年度新收91件,上年结转1件。结转下年度继续办理4件。', 'not_assessed'],
  ['全年新收政府信息公开申请47件,上年结转1件,办结45件,结转下年度继续办理2件。', 'fails'],
])('what was answered may be of the new requests, or all in hand: %s', (text, status) => {
  const flow = read(text, { year: 2022 }).checks.filter(check => check.kind === 'table_flow');
  expect(flow.map(one => one.status)).toEqual([status]);
});

test('cases all upheld in words, some of them pending in the table', () => {
  const head = `行政复议 | 行政诉讼 | |||||||||||||\n${RESULTS} | 未经复议直接起诉 | 复议后起诉 | ||||||||\n${RESULTS} | ${RESULTS} | |||||`;
  const table = `四、政府信息公开行政复议、行政诉讼情况\n${head}\n5 | 0 | 0 | 2 | 7 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n五、存在的主要问题`;
  const { checks } = read(`一、总体情况\n2022年因政府信息公开被申请行政复议7件，均获维持。\n${table}`, {
    year: 2022,
  });
  const told = checks.filter(one => one.kind === 'prose_table').map(one => [one.indicator, one.status]);
  expect(told).toContainEqual(['reconsideration.total', 'holds']);
  expect(told).toContainEqual(['reconsideration.upheld', 'not_assessed']);
});
