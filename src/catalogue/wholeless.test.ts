// Lists of classes whose whole nobody told: read where a clause says that information was disclosed, and else left alone.
import { expect, test } from 'vitest';
import { compile } from '../extract/compile.ts';
import { plain } from '../extract/document.ts';
import { extract } from '../extract/extract.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

const classes = (text: string): (string | number | null)[][] =>
  extract(plain(text), { file: 'x.txt', sha256: '0'.repeat(64) }, compiled)
    .observations.filter(({ indicator }) => indicator === 'proactive.by_category')
    .map(({ category, value }) => [category, value]);

test.each<[text: string]>([
  ['我局网站有栏目10个,按要求主动公开信息,其中工作动态57条,文件类27条,其它262条。'],
  ['在主动公开的政府信息中,工作动态57条,文件类27条,其它262条。'],
])('%s', text => {
  expect(classes(text)).toEqual([
    ['工作动态', 57],
    ['文件类', 27],
    ['其它', 262],
  ]);
});

test('a row of five kinds behind what was done with the first', () => {
  const text = '截至年底,我局公开信息公开年报1条,规划计划类2条,业务工作类85条,规划计划1条、政府概况1条。';
  expect(classes(text)).toEqual([
    ['信息公开年报', 1],
    ['规划计划类', 2],
    ['业务工作类', 85],
    ['规划计划', 1],
    ['政府概况', 1],
  ]);
});

test.each<[text: string]>([
  // Something else among them, other words that count, or too few.
  ['全年公开政策文件5条,收到申请20条,通知公告8条,人事信息3条,财政信息4条。'],
  ['全年发布政策文件5条,微信信息20条,通知公告8条,人事信息3条,财政信息4条。'],
  ['全年公开政策文件5件,工作动态20条,通知公告8条,人事信息3条,财政信息4条。'],
  ['全年公开政策文件5条,工作动态20条,通知公告8条,人事信息3条。'],
  // No word opens a list.
  ['按要求主动公开信息,工作动态57条,文件类27条,其它262条。'],
  // Two of them may be anything.
  ['按要求主动公开信息,其中工作动态57条,文件类27条。'],
  // Not of what the body disclosed on its own initiative.
  ['受理依申请公开信息,其中资金类57条,土地类27条,其它262条。'],
  ['通过微信公众号发布信息,其中工作动态57条,文件类27条,其它262条。'],
  ['收到群众要求公开信息,其中拆迁类57条,社保类27条,土地类262条。'],
  ['拟公开的信息,其中政策类57条,社保类27条,土地类262条。'],
  // By whom they were disclosed.
  ['按要求公开信息,其中办公室57条,人事科27条,财务科262条。'],
  // Deeds among them.
  ['按要求主动公开信息,其中举办培训3次,召开会议2次,编发简报12期。'],
  ['按要求主动公开信息,其中工作动态57条,收到申请27条,其它262条。'],
])('%s: no list', text => {
  expect(classes(text)).toEqual([]);
});
