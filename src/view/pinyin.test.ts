// A name is found by the initials a person would type: every character of every name has one, and the usual one.
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { ALIASES } from './aliases.ts';
import { initials } from './pinyin.ts';

test('every character of an indicator name has an initial', () => {
  for (const { label } of KNOWLEDGE.indicators) {
    const signs = [...label.zh].filter(sign => /[\p{Script=Han}a-z0-9]/iu.test(sign));
    expect(initials(label.zh), label.zh).toHaveLength(signs.length);
  }
});

test('so has every character of the other names', () => {
  for (const words of Object.values(ALIASES))
    for (const sign of words.match(/\p{Script=Han}/gu) ?? []) expect(initials(sign), sign).toMatch(/^[a-z]$/);
});

test('initials are those of the word as it is read', () => {
  expect(initials('行政诉讼数')).toBe('xzsss');
  expect(initials('行政复议数')).toBe('xzfys');
  expect(initials('申请渠道')).toBe('sqqd');
  expect(initials('规范性文件制发数')).toBe('gfxwjzfs');
  expect(initials('网站发布信息数')).toBe('wzfbxxs');
  expect(initials('办结最长工作日')).toBe('bjzcgzr');
  expect(initials('咨询受理数')).toBe('zxsls');
  expect(initials('收取费用')).toBe('sqfy');
});
