import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';

const compiled = compile(KNOWLEDGE);
const HINTS = { file: 'x.txt', sha256: '0'.repeat(64), bodyName: '南山市水务局', published: '2013-01-02' };
const read = (text: string, year: number) => extract(plain(text), { ...HINTS, year }, compiled);
const absence = (text: string, year: number, indicator: string) => {
  const found = read(text, year).absences.find(one => one.indicator === indicator);
  return found && [found.status, found.reason, found.evidence[0]?.quote ?? null];
};

test('a local table in a plain text, one row a line, is not missing', () => {
  const table = '指标 单位 数量\n主动公开信息数 条 1384\n全文电子化的主动公开信息数 条 1202\n行政复议数 宗 2';
  const kinds = (text: string) => read(text, 2012).findings.map(({ kind }) => kind);
  expect(kinds(`附表：2012年某局政府信息公开情况统计表\n${table}`)).not.toContain('missing_attachment');
  expect(kinds('附表：2012年某局政府信息公开情况统计表')).toContain('missing_attachment');
});

test('every core indicator has either an observation or one absence, never both', () => {
  for (const text of ['', '全年主动公开政府信息3条。', '通过微博发布信息20条。', '未收到政府信息公开申请。'])
    for (const year of [2010, 2016, 2020, 2023]) {
      const report = read(text, year);
      const stated = new Set(report.observations.map(one => one.indicator));
      const core = KNOWLEDGE.indicators.filter(one => one.tier === 'core').map(one => one.id);
      expect(report.absences.map(one => one.indicator)).toEqual(core.filter(id => !stated.has(id)));
    }
});

test('the era decides first, then a whole that is zero, then silence', () => {
  const zero = '全年未收到政府信息公开申请。';
  expect(absence(zero, 2012, 'requests.unable')).toEqual(['not_applicable', 'era', null]);
  expect(absence(zero, 2012, 'requests.granted')).toEqual([
    'not_applicable',
    'whole_is_zero',
    '全年未收到政府信息公开申请',
  ]);
  expect(absence(zero, 2012, 'hotline.calls')).toEqual(['not_reported', 'silent', null]);
  expect(absence('全年收到政府信息公开申请3件。', 2012, 'requests.granted')).toEqual([
    'not_reported',
    'silent',
    null,
  ]);
  expect(absence('未发生行政诉讼。', 2016, 'litigation.upheld')?.[1]).toBe('whole_is_zero');
  expect(absence('未发生行政诉讼。', 2016, 'reconsideration.upheld')?.[1]).toBe('silent');
});

test('an indicator stated outside its eras is recorded all the same', () => {
  const report = read('收取费用0元,没有收取申请人任何费用。', 2022);
  expect(report.observations.map(one => one.indicator)).toContain('fees.charged');
});

const EMPTY = `一、总体情况
全年收到政府信息公开申请4件。
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
有待提高。`;

test('headings of official tables with nothing under them: their indicators are lost', () => {
  expect(absence(EMPTY, 2021, 'proactive.licensing_decisions')).toEqual([
    'not_captured',
    'empty_section',
    '二、主动公开政府信息情况',
  ]);
  expect(absence(EMPTY, 2021, 'requests.carried_over_in')?.[0]).toBe('not_captured');
  expect(absence(EMPTY, 2021, 'litigation.total')?.[0]).toBe('not_captured');
  expect(absence(EMPTY, 2021, 'press.conferences')?.[0]).toBe('not_reported');
  const findings = read(EMPTY, 2021).findings.map(one => one.kind);
  expect(findings).toEqual(['missing_table', 'missing_table', 'missing_table', 'undated'].slice(0, 3));
  expect(absence(EMPTY, 2012, 'requests.answered')?.[0]).toBe('not_reported');
  expect(
    absence(
      EMPTY.replace('二、主动公开政府信息情况', '二、主动公开政府信息情况\n均已公开。'),
      2021,
      'proactive.licensing_decisions',
    )?.[0],
  ).toBe('not_reported');
});

test('an image under a heading of this subject holds what the text does not', () => {
  const text = '三、主动公开政府信息情况\n2012年,我局主动公开政府信息6条。\n\n44.jpg\n\n四、其他\n无。';
  expect(absence(text, 2012, 'proactive.by_category')).toEqual(['not_captured', 'image', '44.jpg']);
  expect(absence(text, 2012, 'requests.received')?.[0]).toBe('not_reported');
  expect(read(text, 2012).findings[0]).toMatchObject({ kind: 'missing_image', args: { name: '44.jpg' } });
});

test('a sentence that points to a table loses its figures where no table is there', () => {
  const text = '二、依申请公开情况\n全年收到政府信息公开申请9件,具体情况见下表:\n三、其他\n无。';
  expect(absence(text, 2016, 'requests.answered')?.slice(0, 2)).toEqual(['not_captured', 'pointed_table']);
  const filled = text.replace('下表:\n', '下表:\n网上\n3\n当面\n4\n信函\n2\n');
  expect(absence(filled, 2016, 'requests.answered')?.[0]).toBe('not_reported');
});

test('a picture of the whole form loses all its figures, a photograph none', () => {
  const text = '一、主动公开情况\n公开政府信息6条。\n五、附表\n政府信息公开情况统计表见下图\n[图片]\n';
  for (const lost of ['requests.granted', 'staff.total', 'complaints.total'])
    expect(absence(text, 2017, lost)).toEqual(['not_captured', 'image', '[图片]']);
  expect(read(text, 2017).findings.map(({ kind }) => kind)).toContain('missing_image');
  expect(absence(text.replace('统计表', '工作照片'), 2017, 'staff.total')?.[0]).toBe('not_reported');
});

test('an attachment of the whole form, named behind a colon, loses its figures, another none', () => {
  const text =
    '一、主动公开情况\n公开政府信息6条。\n七、附表\n见附件：某局2013年政府信息公开情况统计表.xls\n';
  expect(absence(text, 2014, 'staff.total')?.slice(0, 2)).toEqual(['not_captured', 'attachment']);
  expect(absence(text.replace('统计表', '工作照片'), 2014, 'staff.total')?.[0]).toBe('not_reported');
});

test('a bare annex heading is a finding alone', () => {
  const report = read('八、其他需要报告的事项\n无。\n九、附表\n\n扫一扫在手机打开当前页', 2010);
  expect(report.findings.map(one => one.kind)).toEqual(['missing_attachment', 'late']);
  expect(report.absences.every(one => one.status !== 'not_captured')).toBe(true);
});

test('a mark that stands for a picture is a picture', () => {
  for (const mark of ['[图片]', '【图1】', '(此处为图片)', '![表](a/44)']) {
    const text = `二、主动公开情况\n公开信息6条。\n三、收到和处理政府信息公开申请情况\n${mark}\n四、其他\n无。`;
    expect(absence(text, 2019, 'requests.denied')?.[0]).toBe('not_captured');
    expect(read(text, 2019).findings).toContainEqual(expect.objectContaining({ kind: 'missing_image' }));
  }
  const both = '二、主动公开政府信息情况\n(见附件表格)\n三、收到和处理政府信息公开申请情况\n[图片]\n';
  expect(read(both, 2019).findings.map(({ kind }) => kind)).toEqual(['missing_attachment', 'missing_image']);
  expect(absence('三、依申请公开情况\n(图)书馆收到申请3件。', 2019, 'requests.denied')?.[0]).toBe(
    'not_reported',
  );
});

test('a heading 附表 alone loses no figure; the caption of the form with nothing below loses its figures', () => {
  const head = '一、主动公开情况\n公开政府信息6条。\n二、存在问题\n深度不够。\n';
  const kinds = (text: string) => read(text, 2015).findings.map(({ kind }) => kind);
  expect(absence(`${head}三、附表\n`, 2015, 'requests.granted')?.[0]).toBe('not_reported');
  expect(kinds(`${head}三、附表\n`)).toEqual(['missing_attachment']);
  for (const caption of [
    '附件:政府信息公开情况统计表(2015年度)',
    '附表1:2015年政府信息公开工作情况统计表.xls',
  ]) {
    expect(absence(`${head}${caption}\n`, 2015, 'requests.granted')).toEqual([
      'not_captured',
      'attachment',
      expect.stringContaining('统计表'),
    ]);
    expect(kinds(`${head}${caption}\n`)).toEqual(['missing_attachment']);
    expect(kinds(`${head}${caption}\n收到\n3\n办结\n3\n其他\n0\n`)).toEqual([]);
  }
  expect(kinds(`${head}附件:会议情况表\n`)).toEqual([]);
});

test.each([
  '附件:1.政府信息公开情况统计表.xls',
  '附件\n政府信息公开情况统计表\n(2016年度)',
  '附表:\n2016年度政府信息公开\n情况统计表',
])('the caption of the official form alone is a lost attachment: %s', caption => {
  const report = read(`一、概述\n全年主动公开政府信息30条。\n${caption}\n`, 2016);
  const lost = report.findings.find(one => one.kind === 'missing_attachment');
  expect(lost?.evidence[0]?.quote.replace(/\s/g, '')).toContain('统计表');
  expect(report.absences.find(one => one.indicator === 'requests.answered')?.reason).toBe('attachment');
});

test('an annex of another name, and a caption above its table, are no lost attachment', () => {
  const other = read('全年主动公开政府信息30条。\n附件\n办事指南\n', 2016);
  expect(other.findings.some(one => one.kind === 'missing_attachment')).toBe(false);
});

test('a total that is not stated says how many of its parts are', () => {
  const said = (text: string) =>
    read(text, 2017).absences.find(one => one.indicator === 'proactive.total')?.args;
  const section = '一、主动公开政府信息情况\n';
  const two = '通过门户网站发布政务动态信息2400余条,更新信息公开目录信息270余条。';
  expect(said(`${section}${two}`)).toEqual({ parts: 2 });
  expect(said(`${section}积极推进信息公开工作。`)).toEqual({});
});

test.each([
  [
    2020,
    '三、收到和处理政府信息公开申请情况',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |\n自然人 | 法人或其他组织 | 总计 |',
    'requests.received',
  ],
  [
    2020,
    '二、主动公开政府信息情况',
    '第二十条第（一）项 |\n|||\n信息内容 |',
    'proactive.licensing_decisions',
  ],
  [
    2023,
    '四、政府信息公开行政复议、行政诉讼情况',
    '行政复议\n行政诉讼\n结果维持\n结果纠正\n其他结果',
    'litigation.upheld',
  ],
])(
  'of %i, the heads of columns without a row are a table that was not copied: %s',
  (year, heading, heads, id) => {
    const report = read(`一、总体情况\n全年公开信息3条。\n${heading}\n${heads}`, year);
    expect(report.absences.find(one => one.indicator === id)?.status).toBe('not_captured');
    expect(report.findings.filter(one => one.kind === 'missing_table')).toHaveLength(1);
  },
);

test('words below a heading, or a row, are no heads alone', () => {
  const told = '三、收到和处理政府信息公开申请情况\n本年度自然人、法人均未提出异议。';
  expect(absence(told, 2023, 'requests.granted')?.[0]).toBe('not_reported');
  const row = '四、政府信息公开行政复议、行政诉讼情况\n行政复议0件，行政诉讼0件。';
  expect(read(row, 2023).findings.map(one => one.kind)).not.toContain('missing_table');
});

test('the caption of a chart on its own line says that a picture was not copied, and nothing about figures', () => {
  const text = '全年公开信息86条。\n图1 政府信息主动公开情况\n图2 依申请公开渠道分布';
  const report = read(text, 2020);
  expect(report.findings.filter(one => one.kind === 'missing_image')).toHaveLength(2);
  expect(report.absences.filter(one => one.status === 'not_captured')).toEqual([]);
  expect(read('图书馆设有信息公开查阅点', 2020).findings.map(one => one.kind)).not.toContain('missing_image');
});

test('a part of the overview without words is no table that was not copied', () => {
  const text =
    '一、总体情况\n（一）主动公开情况\n全年公开信息3条。\n（二）依申请公开情况\n（三）政府信息管理\n无。';
  expect(absence(text, 2023, 'requests.granted')?.[0]).toBe('not_reported');
  const own =
    '一、总体情况\n全年公开信息3条。\n三、收到和处理政府信息公开申请情况\n四、行政复议、行政诉讼情况';
  expect(absence(own, 2023, 'requests.granted')?.[0]).toBe('not_captured');
});
