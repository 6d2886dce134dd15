// How mirrors print the official tables: padding bars, torn heads, rows in another year's format, rows left open.
import { expect, test } from 'vitest';
import { compile } from '../extract/compile.ts';
import { plain } from '../extract/document.ts';
import { extract } from '../extract/extract.ts';
import { readDocument } from '../extract/read.ts';
import { values } from './fixtures/tables.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);
const report = (text: string) =>
  extract(plain(text), { file: 'x.txt', sha256: '0'.repeat(64), year: 2021 }, compiled);

const BLOCKS = '行政复议 | 行政诉讼 | |||||||||||||';
const RESULTS = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计';
const HEAD = `${BLOCKS}\n${RESULTS} | 未经复议直接起诉 | 复议后起诉 | ||||||||\n${RESULTS} | ${RESULTS} | |||||`;
const END = '\n五、存在的主要问题';

test.each([
  ['below padding bars', `${HEAD}\n4 | 0 | 1 | 2 | 7 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 3 | 3 |${END}`],
  [
    'one a line below padding bars',
    `${HEAD.replaceAll(' | ', ' |\n')}\n${[4, 0, 1, 2, 7, 0, 1, 0, 0, 1, 0, 0, 0, 3, 3].join(' |\n')} |${END}`,
  ],
  [
    'under names of blocks that follow the results',
    `行政复议行政诉讼\n| ${RESULTS} | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |\n| 4 | 0 | 1 | 2 | 7 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 3 | 3 |`,
  ],
  [
    'in three tables under headings of their own',
    `四、政府信息公开行政复议、行政诉讼情况\n${(
      [
        ['行政复议', '4 | 0 | 1 | 2 | 7'],
        ['行政诉讼（未经复议直接起诉）', '0 | 1 | 0 | 0 | 1'],
        ['行政诉讼（复议后起诉）', '0 | 0 | 0 | 3 | 3'],
      ] as const
    )
      .map(
        ([name, cells]) =>
          `### ${name}\n| ${RESULTS} |\n|------|:----:|------|------|------|\n| ${cells} |\n`,
      )
      .join('\n')}${END}`,
  ],
  [
    'under heads torn character by character',
    `行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结 结 其 尚\n果 果 他 未 总 果 果 他 未 总\n维 纠 结 审 计\n持 正 果 结\n4 0 1 2 7 0 1 0 0 1 0 0 0 3 3${END}`,
  ],
])('a row of reviews %s', (_, text) => {
  const found = values(text);
  expect(found).toMatchObject({
    'reconsideration.upheld': 4,
    'reconsideration.total': 7,
    'litigation.corrected/direct': 1,
    'litigation.pending/after_reconsideration': 3,
    'litigation.total': 4,
  });
  expect(Object.keys(found)).toHaveLength(20);
});

test('cells left empty add nothing where the form’s own sum holds without them', async () => {
  const row = (cells: string): string =>
    `<table><tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr><tr>${`<td rowspan="2">${RESULTS.split(' | ').join('</td><td rowspan="2">')}</td>`}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr><tr><td>${`${RESULTS} | ${RESULTS}`.split(' | ').join('</td><td>')}</td></tr><tr><td>${cells.split(' ').join('</td><td>').replaceAll('_', '')}</td></tr></table>`;
  const read = async (cells: string) => {
    const bytes = new TextEncoder().encode(`<p>四、行政复议、行政诉讼情况</p>${row(cells)}`);
    const found = await readDocument('x.html', bytes, { pdf: () => Promise.reject(new Error('none')) });
    if (!found.ok) throw new Error(found.code);
    const hints = { file: 'x.html', sha256: '0'.repeat(64), year: 2019 };
    return Object.fromEntries(
      extract(found.document, hints, compiled)
        .observations.filter(one => one.indicator.startsWith('litigation') && one.category === null)
        .map(one => [one.indicator, one.value]),
    );
  };
  expect(await read('5 _ _ 2 7 8 _ _ 1 9 _ _ _ _ _')).toEqual({
    'litigation.upheld': 8,
    'litigation.pending': 1,
    'litigation.total': 9,
  });
  // Where a sum does not hold, its empty cells may hide a number.
  expect(await read('5 _ _ 2 7 8 _ _ _ 9 1 _ _ 2 3')).toEqual({
    'litigation.upheld': 9,
    'litigation.total': 12,
  });
  expect(await read('5 _ _ 2 7 8 _ _ _ _ 1 _ _ _ 1')).toEqual({ 'litigation.upheld': 9 });
});

test('padding bars are no cells: lost blanks leave the total alone', () => {
  const text = `三、收到和处理政府信息公开申请情况
自然人 | 法人或其他组织 | 总计 | |||||||
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
一、本年新收政府信息公开申请数量 | 4 | 1 | 5 | ||||||
二、上年结转政府信息公开申请数量 | 0 | ||||||||
三、本年度办理结果 | (一)予以公开 | 3 | 1 | ||||||
(七)总计 | 4 | 1 | 5 | ||||||
四、结转下年度继续办理 | 0 | ||||||||${END}`;
  expect(values(text)).toEqual({
    'requests.received': 5,
    'requests.carried_over_in': 0,
    'requests.answered': 5,
    'requests.carried_over_out': 0,
  });
});

test('the first rows of table 二 in the format of another year keep their own columns', () => {
  const text = `第二十条第(一)项\n信息内容\n本年新\n制作数量\n本年新\n公开数量\n对外公开总数量\n规章\n0\n0\n0\n规范性文件\n3\n4\n5
第二十条第(五)项\n信息内容\n本年处理决定数量\n行政许可\n6\n第二十条第(六)项\n信息内容\n本年处理决定数量\n行政处罚\n7\n行政强制\n8
第二十条第(八)项\n信息内容\n本年收费金额(单位:万元)\n行政事业性收费\n28.21\n三、收到`;
  expect(values(text)).toEqual({
    'proactive.rules.issued': 0,
    'proactive.normative_documents.issued': 3,
    'proactive.licensing_decisions': 6,
    'proactive.penalty_decisions': 7,
    'proactive.coercion_decisions': 8,
    'proactive.administrative_charges': 282100,
  });
});

test('a whole official row is believed without the others, and only when its sum holds', () => {
  expect(values(`四、结转下年度继续办理 2 0 0 0 1 0 3${END}\n复议后起诉`)).toEqual({
    'requests.carried_over_out': 3,
  });
  expect(values(`四、结转下年度继续办理 2 0 0 0 1 0 4${END}\n复议后起诉`)).toEqual({});
});

test('zeros at which the text breaks off are no total', () => {
  const rows = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '(一)予以公开']
    .map(label => `${label}\n0\n0\n0\n0\n0\n0\n0`)
    .join('\n');
  const text = `自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n${rows}\n2.其他法律行政法规禁止公开\n0\n0\n0\n0\n0\n0\n0\n3.危及“三安全一稳定”\n0\n0`;
  expect(values(text)).toMatchObject({ 'requests.denied/prohibited_by_law': 0 });
  expect(values(text)['requests.denied/three_securities']).toBeUndefined();
});

test('rows that leave open which cell is whose are a finding, and what they would state is not captured', () => {
  const { findings, absences, text } = report(`2021年某县水务局政府信息公开工作年度报告
全年主动公开政府信息3条。\n${HEAD}\n5 | 2 | 7 | 8 | 1 | 9 | |||||||||${END}`);
  const finding = findings.find(one => one.args.reason === 'unread_rows');
  expect(finding).toMatchObject({ kind: 'missing_table', args: { table: '2021.review' } });
  expect(finding?.evidence[0]?.quote).toContain('5 | 2 | 7');
  expect(text).toContain(finding?.evidence[0]?.quote);
  const status = (id: string) => absences.find(one => one.indicator === id)?.reason;
  expect(status('reconsideration.total')).toBe('unread_rows');
  expect(status('litigation.pending')).toBe('unread_rows');
  expect(status('requests.received')).toBe('silent');
});

test('of two prints of one form the first is the headline, and what differs stands beside it as a conflict', () => {
  const row = (last: number) =>
    `${HEAD}\n4 | 0 | 1 | 2 | 7 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | ${last} | ${last} |${END}\n`;
  const { observations, findings, tables } = report(
    `${row(3)}${'现将有关情况说明如下。\n'.repeat(9)}${row(2)}`,
  );
  expect(tables.map(({ id }) => id)).toEqual(['2021.review', '2021.review~2']);
  const total = observations.find(one => one.indicator === 'litigation.total' && one.category === null);
  expect(total?.value).toBe(4);
  expect(total?.alternatives.map(({ value, reason }) => [value, reason])).toEqual([[3, 'later_mention']]);
  expect(findings.some(one => one.kind === 'conflicting_figures')).toBe(true);
  expect(observations.find(one => one.indicator === 'reconsideration.total')?.alternatives).toEqual([]);
});
