// Lists of parts whose sums were judged by hand before anything was run: none accuses a correct report.
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';

const compiled = compile(KNOWLEDGE);

test.each<[list: string, text: string, checks: string[]]>([
  ['carry included', '共收到依申请公开政府信息11件（其中2件为上年结转），按期答复11件。', []],
  [
    'nested brackets',
    '全年主动公开政府信息1136条（其中：县政府门户网站762条、财政局网站312条、政务微博62条）。',
    ['parts_total holds 1136 1136'],
  ],
  [
    'growth in parts',
    '全年公开信息100条，其中政策类60条，比上年增加20条，动态类40条。',
    ['parts_total holds 100 100'],
  ],
  [
    'two totals',
    '公开信息100条，其中政策类60条、动态类40条，受理申请12件，其中网上8件、信函4件。',
    ['parts_total holds 100 100', 'parts_total holds 12 12'],
  ],
  ['other units', '举办培训班4期，其中面向干部2期120人次，面向企业2期80人次。', ['parts_total holds 4 4']],
  ['single part', '全年公开信息300条，其中重点领域信息40条。', []],
  [
    'several totals side by side before a list of another division',
    '通过网站公开信息245条，微博发布87条，抖音号发布短视频45条。其中防汛信息310条，救助信息62条。',
    [],
  ],
  [
    'two totals, of which the parts exceed the last',
    '公开信息300条，其他信息40条。其中政策类200条，动态类100条。',
    ['parts_total holds 300 300'],
  ],
  [
    'parts without a number leave a list open',
    '当年发布政府信息393件，其中包括：行政规范性文件13件；规划文件2件；2024年度部门预算、2023年度部门决算信息；代表建议50件的办理复文。',
    ['parts_total not_assessed 65 393'],
  ],
  [
    'shares tell which earlier number is divided',
    '全年公开政府信息200条，通过网站公开150条。\n在公开的信息中，政策类100条，占50.0%；动态类60条，占30.0%；其他类40条，占20.0%。',
    ['parts_total holds 200 200', 'shares holds 100 100'],
  ],
  [
    'shares of no number that was told',
    '全年公开政府信息200条。\n政策类100条，占40.0%；动态类60条，占24.0%；其他类90条，占36.0%。',
    [],
  ],
  ['posts are no parts of each other', '由3名副局长分管，办公室专人2名，各所信息员1名。', []],
  [
    'information that does not exist is an answer, not a denial',
    '38件申请已全部办结，其中同意公开35件，信息不存在1件，不属于本机关公开范围2件。',
    ['parts_total holds 38 38'],
  ],
  [
    'two parts not exhaustive',
    '全年公开信息300条，其中重点领域信息40条、财政信息20条。',
    ['parts_total fails 60 300'],
  ],
  ['deng list', '全年公开信息300条，其中政策类100条、动态类120条等。', ['parts_total not_assessed 220 300']],
  ['hedged', '全年公开信息300余条，其中政策类100条、动态类200条。', ['parts_total not_assessed 300 300']],
  ['months', '全年公开信息300条，其中1月20条，2月至6月150条，7月至12月130条。', []],
  ['dates', '全年召开会议2次，其中3月5日召开动员会，9月12日召开推进会。', []],
  ['percent only', '办结申请10件，其中同意公开占60%，部分公开占40%。', []],
  [
    'flow in sentence',
    '共收到申请124件，其中自然人120件、法人4件，办结122件，结转2件。',
    ['parts_total holds 124 124'],
  ],
  ['wan mix', '接听来电1.2万个，其中人工8000个，自助4000个。', ['parts_total holds 12000 12000']],
  ['rounded wan', '接听来电1.2万个，其中人工8123个，自助3921个。', ['parts_total holds 12044 12000']],
  ['over total', '受理申请10件，其中网上申请8件，当面申请5件。', ['parts_total fails 13 10']],
  ['average', '接听来电1000个，其中人工600个，语音400个，日均接听4个。', ['parts_total holds 1000 1000']],
  ['rest', '受理申请10件，其中同意公开6件，不予公开1件，其余3件已告知。', ['parts_total holds 10 10']],
  [
    'nested',
    '受理申请10件，其中予以公开6件，无法提供4件（其中本机关不掌握3件，需另行制作1件）。',
    ['parts_total holds 10 10', 'parts_total holds 4 4'],
  ],
  ['respectively', '网站、微博、微信分别发布信息100条、50条、30条，共计180条。', []],
  ['staff not sum', '机构人员12人，其中专职3人，兼职9人，博士2人。', ['parts_total holds 12 12']],
  [
    'share mismatch',
    '公开信息200条，其中政策类100条，占50%；动态类100条，占40%。',
    ['parts_total holds 200 200', 'shares fails 90 100'],
  ],
  [
    'share of else',
    '公开信息200条，其中政策类100条，公开率100%；动态类100条，公开率100%。',
    ['parts_total holds 200 200'],
  ],
  [
    'semicolon other',
    '公开信息200条，其中政策类120条、动态类80条；回复留言50条，其中咨询30条、投诉20条。',
    ['parts_total holds 200 200', 'parts_total holds 50 50'],
  ],
  [
    'last year list',
    '公开信息200条（2015年为180条），其中政策类120条、动态类80条。',
    ['parts_total holds 200 200'],
  ],
  ['hanzi numerals', '举办发布会五场，其中局长出席两场，副局长出席三场。', []],
])('%s', (_, text, checks) => {
  const report = extract(plain(text), { file: 'x', sha256: '0'.repeat(64), year: 2016 }, compiled);
  const told = report.checks.map(
    ({ kind, status, left, right }) => `${kind} ${status} ${left.value} ${right.value}`,
  );
  expect(told.sort()).toEqual([...checks].sort());
});
