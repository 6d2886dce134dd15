import { expect, test } from 'vitest';
import { elsewhere } from './elsewhere.ts';

const cut = (text: string): string[] => elsewhere(text).map(({ start, end }) => text.slice(start, end));

test('other pages at the foot of a page, to its end or to the next chapter', () => {
  expect(cut('五、存在的问题\n无。\n上一篇:甲局2009年年度报告\n下一篇\n乙局公告\n版权所有')).toEqual([
    '上一篇:甲局2009年年度报告',
    '下一篇',
    '乙局公告',
  ]);
  expect(cut('收到申请3件。\n相关文章:\n甲局主动公开信息88条2018-03-20\n乙局收到申请12件')).toEqual([
    '相关文章:\n甲局主动公开信息88条2018-03-20\n乙局收到申请12件',
  ]);
  expect(cut('推荐阅读\n甲局年报\n一、概述\n主动公开信息5条。')).toEqual(['推荐阅读\n甲局年报']);
});

test('words of the report itself lead nowhere', () => {
  expect(cut('上一篇幅有限\n相关信息公开5条\n相关信息已在网站公布。\n上下一致')).toEqual([]);
});
