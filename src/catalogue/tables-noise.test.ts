import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate } from '../extract/candidate.ts';
import { plain } from '../extract/document.ts';
import { TEXTS } from '../extract/fixtures/filled.ts';
import { STATISTICS } from '../extract/fixtures/older.ts';
import { fold } from '../extract/fold.ts';
import { readTables } from '../extract/table.ts';
import { read } from './fixtures/tables.ts';
import { TABLES } from './tables.ts';

const figure = (candidates: readonly Candidate[], indicator: string, category: string | null = null) =>
  candidates.find(one => one.indicator === indicator && one.category === category)?.value;

const HEAD =
  '三、收到和处理政府信息公开申请情况\n申请人情况\n自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他\n';

test('empty cells between bars are blanks, never zeros, and give no figure', () => {
  const { tables, candidates } =
    read(`${HEAD}一、本年新收政府信息公开申请数量 | 821 | 35 |  |  | 2 | 1 | 859 |
二、上年结转政府信息公开申请数量 | 18 |  |  |  |  |  | 18 |
三、本年度办理结果 | (一)予以公开 | 258 | 12 |  |  | 1 | 1 |  |
(二)部分公开(区分处理的,只计这一情形,不计其他情形) | 3 | / | / | — | — | -- |  |
(六)其他处理 | | | | | | | |
(七)总计 | 767 | 35 | | | 2 | 1 | 805 |
四、结转下年度继续办理 | 72 | | | | | | 72 |`);
  expect(tables.map(({ id }) => id)).toEqual(['2019.requests']);
  const row = (label: string) =>
    tables[0]?.cells.filter(cell => cell.row.includes(label)).map(({ value }) => value);
  expect(row('一、')).toEqual([821, 35, null, null, 2, 1, 859]);
  expect(row('部分公开')).toEqual([3, null, null, null, null, null, null]);
  expect(row('其他处理')).toEqual([null, null, null, null, null, null, null]);
  expect(figure(candidates, 'requests.received')).toBe(859);
  expect(figure(candidates, 'requests.received_by_applicant', 'research')).toBeUndefined();
  expect(figure(candidates, 'requests.granted')).toBeUndefined();
  expect(figure(candidates, 'requests.carried_over_out')).toBe(72);
});

test('blanks lost in flattened text: only a total that is the sum of the others or all zero is read, the rest is reported', () => {
  const { tables, candidates, problems } = read(`${HEAD}一、本年新收政府信息公开申请数量 821 35 2 1 859
二、上年结转政府信息公开申请数量 18 18
(一)予以公开 258 12 1 1
(二)部分公开 3
(三)不予公开 1.属于国家秘密 0 0
(七)总计 767 35 2 1 805
四、结转下年度继续办理 72 72`);
  expect(tables[0]?.cells.map(({ row, column, value }) => `${row.slice(0, 6)} ${column} ${value}`)).toEqual([
    '一、本年新收 总计 859',
    '二、上年结转 总计 18',
    '三、(三)不 总计 0',
    '三、(七)总 总计 805',
    '四、结转下年 总计 72',
  ]);
  expect(figure(candidates, 'requests.answered')).toBe(805);
  expect(figure(candidates, 'requests.granted')).toBeUndefined();
  expect(problems.map(({ row, found }) => `${row.slice(0, 6)} ${found}`)).toContain('三、(一)予 4');
});

test('the statistics table without brackets and marks is whole: numbers before labels are no cells', () => {
  const bare = STATISTICS.map(([label, unit, figure]) =>
    [label.replace(/[（）()、，,.．：:《》]/g, ''), unit, figure].filter(Boolean).join(' '),
  );
  const { tables } = read(`政府信息公开情况统计表\n统计指标 单位 统计数\n${bare.join('\n')}`);
  expect(tables.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    STATISTICS.filter(([, unit]) => unit !== '').map(([, , figure]) => Number(figure)),
  ]);
});

test('cells one a line, a line of bars after each row: empty cells lost leave only the total', () => {
  const { candidates } = read(`${HEAD}一、本年新收政府信息公开申请数量 |
3 |
3 |
|||||||
二、上年结转政府信息公开申请数量 |
0 |
0 |
|||||||
三、本年度办理结果 |
(一)予以公开 |`);
  expect(figure(candidates, 'requests.received')).toBe(3);
  expect(figure(candidates, 'requests.carried_over_in')).toBe(0);
  expect(figure(candidates, 'requests.received_by_applicant', 'business')).toBeUndefined();
});

const REVIEW = `四、因政府信息公开工作被申请行政复议、提起行政诉讼情况
行政复议 行政诉讼
结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
`;

test('reviews: whole between bars, by sums only when there is one way, else reported', () => {
  const bars = read(`${REVIEW}5 | | | 2 | 7 | 8 | | | 1 | 9 | | | | | |`);
  expect(bars.tables[0]?.cells.map(({ value }) => value)).toEqual([
    ...[5, null, null, 2, 7],
    ...[8, null, null, 1, 9],
    ...[null, null, null, null, null],
  ]);
  expect(figure(bars.candidates, 'litigation.total', 'direct')).toBe(9);
  // A way that was left empty throughout beside a filled one adds nothing.
  expect(figure(bars.candidates, 'litigation.total')).toBe(9);
  expect(figure(bars.candidates, 'litigation.total', 'after_reconsideration')).toBeUndefined();
  const bare = read(
    '四、政府信息公开行政复议、行政诉讼情况\n行政复议行政诉讼\n| 9 | 5 | 1 | 4 | 19 | 7 | 0 | 5 | 6 | 18 | 1 | 1 | 7 | 9 | 18 |\n结果维持、结果纠正',
  );
  expect(figure(bare.candidates, 'litigation.total')).toBe(36);
  const open = read(`${REVIEW}5 2 7 8 1 9`);
  expect(open.candidates).toEqual([]);
  expect(open.problems).toHaveLength(1);
  const solved = read(`${REVIEW}5 2 7 8 1 9 3 3`);
  expect(figure(solved.candidates, 'reconsideration.total')).toBe(7);
  expect(figure(solved.candidates, 'litigation.total')).toBe(12);
});

test('reviews right below the last rows of the requests', () => {
  const { candidates, tables } = read(`一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1
二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
(一)予以公开\t1\t0\t0\t0\t0\t0\t1
(二)部分公开(区分处理的,只计这一情形,不计其他情形)\t0\t0\t0\t0\t0\t0\t0
(七)总计\t1\t0\t0\t0\t0\t0\t1\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0
${REVIEW.replace(/^.*\n/, '四、政府信息公开行政复议、行政诉讼情况\n')}3 1 0 1 5 1 0 0 0 1 0 0 1 0 1\n`);
  expect(tables).toHaveLength(2);
  expect(figure(candidates, 'requests.answered')).toBe(1);
  expect(figure(candidates, 'reconsideration.total')).toBe(5);
  expect(figure(candidates, 'litigation.total')).toBe(2);
});

test('a bar a line, lone bars of spans, and heads cut short', () => {
  const { tables } =
    read(`第二十条第(一)项 |\n|||||\n信息内容 |\n本年新 |\n本年新 |\n对外公开总数量 |\n||\n规章 |\n0 |\n0 |\n0 |\n||\n规范性文件 |\n1 |\n1 |\n2 |\n||
第二十条第(五)项 |\n|||||\n信息内容 |\n上一年项目数量 |\n本年增/减 |\n处理决定数量 |\n||\n行政许可 |\n1 |\n0 |\n8 |\n||\n三、收到和处理`);
  expect(tables[0]?.cells.map(({ value }) => value)).toEqual([0, 0, 0, 1, 1, 2, 1, 0, 8]);
});

test('Traditional print and conversion noise are read like the plain one', () => {
  const text = `三、收到和處理政府信息公開申請情況\n一、本年新收政府信息公開申請數(shù)量 5 1 0 0 0 0 6\n二、上年結(jié)轉(zhuǎn)政府信息公開申請數(shù)量 0 0 0 0 0 0 0
(一)予以公開 4 0 0 0 0 0 4\n(二)部分公開(區(qū)分處理的,只計這一情形,不計其他情形) 1 0 0 0 0 0 1\n1.屬于國家秘密 0 0 0 0 0 0 0\n1.本機關(guān)不掌握相關(guān)政府信息 0 1 0 0 0 0 1\n(七)總計 5 1 0 0 0 0 6\n四、結(jié)轉(zhuǎn)下年度繼續(xù)辦理 0 0 0 0 0 0 0`;
  const { candidates } = read(text);
  expect(figure(candidates, 'requests.received')).toBe(6);
  expect(figure(candidates, 'requests.not_held')).toBe(1);
  expect(figure(candidates, 'requests.carried_over_out')).toBe(0);
});

test('codes, serial numbers and several columns of figures are never taken for values', () => {
  const rows = STATISTICS.filter(([, unit]) => unit !== '');
  const codes = rows.map(([label, unit], i) => `${label}\n| ${unit}\n| ${i + 10}\n|\n|\n|`).join('\n');
  expect(
    read(`情况统计表\n指标名称\n| 计量单位\n| 代码\n| 本期实际\n| 本年累计\n|\n${codes}`).candidates,
  ).toEqual([]);
  const blanks = rows.map(([label, unit], i) => `${i + 1}\n${label}\n${unit}`).join('\n');
  expect(read(`情况统计表\n序号\n统计指标\n单位\n统计数\n${blanks}\n58`).candidates).toEqual([]);
  const many = rows.map(([label, unit]) => `| ${label} | ${unit} | | 5 | |`).join('\n');
  expect(
    read(`| 统计指标 | 单位 | 区政府统计数 | 区直单位统计数 | 乡镇统计数 |\n${many}`).candidates,
  ).toEqual([]);
});

test('sentences about the same matters are no tables', () => {
  const { tables, candidates, spans } = read(
    `三、收到和处理政府信息公开申请情况\n全年新收政府信息公开申请58件,其中自然人50件、商业企业8件、科研机构0件。予以公开20件,部分公开4件,不予公开12件
(行政查询事项2件,过程性信息3件),无法提供本机关不掌握6件,结转下年度1件。行政复议结果维持2件、结果纠正1件、尚未审结0件,总计3件;未经复议直接起诉1件,复议后起诉0件。
制发规范性文件15件,行政许可845件,行政处罚93件。`,
  );
  expect([tables, candidates, spans]).toEqual([[], [], []]);
});

test('any damage leaves places in range, quotes that are slices, and no negative or broken figure', () => {
  const texts = Object.values(TEXTS);
  fc.assert(
    fc.property(
      fc.nat(texts.length - 1),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(30),
          fc.constantFrom('', '|', '\t', '\n', '0', '12', '总计', '其他', '。', '/', ' '),
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      ),
      (which, edits) => {
        let text = texts[which] as string;
        for (const [at, length, put] of edits) {
          const from = at % text.length;
          text = text.slice(0, from) + put + text.slice(from + length);
        }
        const { tables, candidates, spans, problems } = read(text);
        for (const { cells } of tables)
          for (const { start, end, printed, value } of cells) {
            expect(text.slice(start, end)).toBe(printed);
            expect(value === null || Number.isFinite(value)).toBe(true);
          }
        for (const { evidence, value } of candidates) {
          expect(value).toBeGreaterThanOrEqual(0);
          for (const { start, end, quote, valueStart, valueEnd } of evidence) {
            expect(text.slice(start, end)).toBe(quote);
            expect(start <= valueStart && valueStart <= valueEnd && valueEnd <= end).toBe(true);
          }
        }
        for (const { start, end } of [...spans, ...problems])
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
}, 30_000);

test.each([
  [
    'rows of a table',
    '一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n(一)予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n',
  ],
  ['labels alone', '结果维持 结果纠正 行政许可 总计 其他 科研机构 复议后起诉 '],
  ['digits', '制发件 结果维持 1234567890'],
  ['bars', '结果维持|结果纠正||||||||||||||||||||'],
  ['brackets', '(((((((((科研机构)结果维持(((((('],
])(
  'the cost stays linear: %s',
  (_, unit) => {
    const texts = [300_000, 600_000].map(
      size => `科研机构 结果维持 ${unit.repeat(Math.ceil(size / unit.length))}`,
    );
    const inputs = texts.map(text => [plain(text), fold(text)] as const);
    // Other work on the machine only ever adds time: the least of several runs, taken in turn, is the cost.
    const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 0; run < 4; run++)
      inputs.forEach(([document, folded], i) => {
        const start = process.cpuUsage().user;
        readTables(document, folded, TABLES);
        least[i] = Math.min(least[i] as number, (process.cpuUsage().user - start) / 1000);
      });
    expect(least[1]).toBeLessThan((least[0] as number) * 3 + 20);
  },
  30_000,
);
