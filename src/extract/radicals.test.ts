import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { unradical } from './radicals.ts';

test('radicals that PDF fonts give become characters, one for one', () => {
  const text = '\u2f2f作 \u2f00、\u2f8f政规范性\u2f42件 \u2ed3期 \u2ed4诊 \u2ea0营';
  expect(unradical(text)).toBe('工作 一、行政规范性文件 长期 门诊 民营');
  expect(fold(text)).toBe('工作 一、行政规范性文件 长期 门诊 民营');
  expect(unradical('信息公开')).toBe('信息公开');
});
