// Tables whose cells have lost what parted or filled them: read where there is one way to do it, else reported.
import { expect, test } from 'vitest';
import { read, values } from './fixtures/tables.ts';

const REQUESTS =
  '三、收到和处理政府信息公开申请情况\n自然人法人或其他组织总计\n商业企业科研机构社会公益组织法律服务机构其他\n';
const RESULTS = '结果维持 结果纠正 其他结果 尚未审结 总计';
const REVIEW = `四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n${RESULTS} 未经复议直接起诉 复议后起诉\n${RESULTS} ${RESULTS}\n`;

test('figures with nothing between them: parted by their sum', () => {
  const text = `${REQUESTS}一、本年新收政府信息公开申请数量580001059\n二、上年结转政府信息公开申请数量0000000
三、本年度办理结果(一)予以公开1000001\n(二)部分公开(区分处理的,只计这一情形,不计其他情形)0200002\n(七)总计1200003四、结转下年度继续办理2件0件0件0件0件0件2件`;
  const found = values(text);
  expect(found).toMatchObject({
    'requests.received': 59,
    'requests.received_by_applicant/natural_person': 58,
    'requests.received_by_applicant/legal_service': 1,
    'requests.carried_over_in': 0,
    'requests.granted': 1,
    'requests.partially_granted': 2,
    'requests.answered': 3,
    'requests.carried_over_out': 2,
  });
  for (const { evidence } of read(text).candidates)
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
});

test('figures with nothing between them: left alone where there is more than one way, or no zero tells that none is empty', () => {
  const row = (digits: string) =>
    values(
      `${REQUESTS}一、本年新收政府信息公开申请数量${digits}\n二、上年结转政府信息公开申请数量0000000\n(七)总计0000000`,
    );
  expect(row('33')['requests.received']).toBeUndefined();
  expect(row('1742177120')['requests.received']).toBeUndefined();
  expect(row('0000011')['requests.received']).toBe(1);
});

test('rows of 二 without anything between figures and heads are read where they part in one way only', () => {
  const head = '第二十条第(一)项\n信息内容本年制发件数本年废止件数现行有效件数\n';
  const rest =
    '第二十条第(五)项\n信息内容本年处理决定数量\n行政许可707\n第二十条第(六)项\n信息内容本年处理决定数量\n行政处罚6\n行政强制0\n';
  expect(values(`${head}规章000\n行政规范性文件040\n${rest}`)).toEqual({
    'proactive.rules.issued': 0,
    'proactive.rules.repealed': 0,
    'proactive.rules.in_force': 0,
    'proactive.normative_documents.issued': 0,
    'proactive.normative_documents.repealed': 4,
    'proactive.normative_documents.in_force': 0,
    'proactive.licensing_decisions': 707,
    'proactive.penalty_decisions': 6,
    'proactive.coercion_decisions': 0,
  });
  const open = values(`${head}规章\n行政规范性文件412\n${rest}`);
  expect(open['proactive.normative_documents.issued']).toBeUndefined();
  expect(open['proactive.licensing_decisions']).toBe(707);
});

test('reviews with nothing between them are read, five of fifteen left are a problem', () => {
  expect(values(`${REVIEW}100120000000000\n五、存在的主要问题`)).toMatchObject({
    'reconsideration.upheld': 1,
    'reconsideration.pending': 1,
    'reconsideration.total': 2,
    'litigation.total': 0,
  });
  const left = read(`${REVIEW}1 1 2 4 4\n五、存在的主要问题`);
  expect(left.candidates).toEqual([]);
  expect(left.problems).toHaveLength(1);
});

test.each(['\t', ' | '])('a row of reviews of which most are empty, between %j', mark => {
  const cells = ['', '', 2, '', 2, ...Array(10).fill('')];
  const head = REVIEW.replaceAll(' ', mark);
  const found = values(`${head}${cells.join(mark)}${mark === '\t' ? '' : ' |'}\n五、问题`);
  expect(found).toMatchObject({ 'reconsideration.other': 2, 'reconsideration.total': 2 });
});

test('empty cells around a row: the sum tells where it begins, bars that fill a row up tell nothing', () => {
  const lines = (cells: readonly (number | '')[]) =>
    cells.map(cell => `${cell}${cell === '' ? '' : ' '}|`).join('\n');
  const text = (cells: readonly (number | '')[]) =>
    `${REQUESTS.replaceAll('\n', ' |\n')}一、本年新收政府信息公开申请数量 |\n${lines(cells)}\n||\n二、上年结转政府信息公开申请数量 |\n${lines(['', '', '', '', '', '', 0])}\n||\n(七)总计 |\n${lines(['', '', '', '', '', '', 3])}\n||\n`;
  expect(values(text(['', 3, '', '', '', '', 3]))).toMatchObject({
    'requests.received': 3,
    'requests.received_by_applicant/business': 3,
    'requests.carried_over_in': 0,
    'requests.answered': 3,
  });
  const filled = `第二十条第(一)项 | |||\n信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n规范性文件 | 3 | 5 | |\n第二十条第(五)项 | |||\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政许可 | 8 | 6 | |\n`;
  expect(values(filled)).toEqual({});
});

test('rows filled up with empty cells behind: the sum tells the total, and nothing tells the applicants', () => {
  const rows = (cells: readonly string[]) =>
    `${REQUESTS}${['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '(七)总计', '四、结转下年度继续办理'].map((label, i) => `${label} | ${cells[i]} |`).join('\n')}\n`;
  expect(
    values(rows(['12 | 3 | 15 | | | | ', '1 | 1 | | | | | ', '12 | 2 | 14 | | | | ', '2 | | | | | | '])),
  ).toEqual({
    'requests.received': 15,
    'requests.carried_over_in': 1,
    'requests.answered': 14,
  });
  // An empty cell between others: they keep their places, and a total may be missing.
  expect(values(rows(['3 | 3 | | | | | ', '1 | | 1 | | | | ', ' | | | | | | ', ' | | | | | | ']))).toEqual({
    'requests.received_by_applicant/natural_person': 3,
    'requests.received_by_applicant/business': 3,
  });
  // The total alone is missing.
  expect(
    values(
      rows([
        '3 | 2 | 0 | 0 | 0 | 0 | ',
        '1 | 0 | 0 | 0 | 0 | 0 | ',
        '4 | 2 | 0 | 0 | 0 | 0 | ',
        '0 | 0 | 0 | 0 | 0 | 0 | ',
      ]),
    ),
  ).toMatchObject({
    'requests.received_by_applicant/natural_person': 3,
    'requests.received_by_applicant/business': 2,
  });
  const bars = (cells: string) =>
    values(
      `${REQUESTS.replace('总计', '总计 | |||')}一、本年新收政府信息公开申请数量 | ${cells}\n二、上年结转政府信息公开申请数量 | 0 | 0 | |||||\n(七)总计 | 1 | 1 | |||||\n`,
    );
  expect(bars('12 | 3 | 15 | ||||')).toEqual({
    'requests.received': 15,
    'requests.carried_over_in': 0,
    'requests.answered': 1,
  });
  expect(bars('3 | 2 | 0 | 0 | 0 | 0 | |')).toMatchObject({ 'requests.received_by_applicant/business': 2 });
  expect(bars('3 | 2 | | |||')).not.toHaveProperty(['requests.received']);
});

test('zeros before one empty cell are zeros, whichever cell is lost', () => {
  const text = (rows: string) =>
    values(`第二十条第(一)项 | |||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n${rows}\n`);
  expect(text('规章 | 0 | 0 | |\n行政规范性文件 | 0 | 0 | |')).toEqual({
    'proactive.rules.issued': 0,
    'proactive.rules.repealed': 0,
    'proactive.normative_documents.issued': 0,
    'proactive.normative_documents.repealed': 0,
  });
  expect(text('规章 | 0 | 0 | |\n行政规范性文件 | 2 | 0 | |')).not.toHaveProperty([
    'proactive.normative_documents.issued',
  ]);
});

test('a signed figure stands in the column of changes, whatever is empty around it', () => {
  const above = `第二十条第(五)项 |\n||||\n信息内容 |\n上一年项目数量 |\n本年增/减 |\n处理决定数量 |\n|\n`;
  const rows = (licence: string) =>
    `${above}行政许可 |\n|\n${licence} |\n38 |\n|\n其他对外管理服务事项 |\n0 |\n0 |\n0 |\n|\n行政处罚 |\n5 |\n+2 |\n7 |\n|\n行政强制 |\n0 |\n0 |\n0 |\n|\n`;
  expect(values(rows('+38'))['proactive.licensing_decisions']).toBe(38);
  expect(values(rows('12'))['proactive.licensing_decisions']).toBeUndefined();
});

test('words that an explanation in a row lists are no rows', () => {
  const found =
    values(`第二十条第(五)项 |\n信息内容 | 上一年项目数量(指去年事项数) | 本年增/减(减用负值表示,如-8) | 处理决定数量 |
行政许可 | 8 | 5 | 93 |\n其他对外管理服务事项(含行政给付、行政处罚、行政强制、行政检查和其他类) | 117 | 0 | 165 |
第二十条第(六)项 |\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政处罚 | 90 | 0 | 22 |\n行政强制 | 4 | 4 | - |`);
  expect(found).toEqual({ 'proactive.licensing_decisions': 93, 'proactive.penalty_decisions': 22 });
});
