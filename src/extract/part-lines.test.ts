// Lines that together give a total are its parts; lines of something else are none.
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';

const compiled = compile(KNOWLEDGE);

const parts = (lines: string): string[] =>
  extract(
    plain(`某市水利局2014年政府信息公开工作年度报告\n一、主动公开情况\n${lines}`),
    { file: 'a.txt', sha256: '0'.repeat(64), year: 2014 },
    compiled,
  )
    .observations.filter(one => one.indicator === 'proactive.by_category')
    .map(one => `${one.category} ${one.value}`);

test.each([
  '全年公开信息100条。\n从公开内容看:\n1、工作动态20条。\n2、预算信息50条。\n3、公示公告30条。',
  '全年公开信息100条。\n1.工作动态20条,占20%;\n2.预算信息50条,占50%;\n3.公示公告30条,占30%。',
  '全年公开信息100条。按内容分:\n一是工作动态20条;\n二是预算信息50条;\n三是公示公告30条。',
])('%s', lines => {
  expect(parts(lines)).toEqual(['工作动态 20', '预算信息 50', '公示公告 30']);
});

test.each([
  '全年公开信息100条。\n1、工作动态20条。\n2、预算信息50条。\n3、公示公告31条。',
  '全年公开信息100条。\n举办培训班20次。\n召开会议50次。\n印发文件30件。',
  '主动公开政府信息6条。\n1、收到申请1件;\n2、办结申请2件;\n3、不予公开3件。',
])('none: %s', lines => {
  expect(parts(lines)).toEqual([]);
});

test('none of something else does not end a list', () => {
  expect(parts('公开信息90条。其中规划计划2条,公开制度6条,收到申请0件,其他信息82条。')).toEqual([
    '规划计划 2',
    '公开制度 6',
    '其他信息 82',
  ]);
});
