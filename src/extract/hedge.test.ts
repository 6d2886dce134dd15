// Words around a number: the right qualifier, or no figure where they only bound it.
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { readNumbers } from './number.ts';

const read = (words: string): string[] =>
  readNumbers(fold(words)).map(
    ({ value, qualifier, hedge, printed }) =>
      `${value} ${qualifier} ${hedge} ${words.slice(printed.start, printed.end)}`,
  );

test.each([
  ['公开几乎300条', '300 under 几乎 几乎300条'],
  ['公开估计300条', '300 approx 估计 估计300条'],
  ['公开大致有300条', '300 approx 大致 大致有300条'],
  ['公开差不多300条', '300 approx 差不多 差不多300条'],
  ['公开约莫300条', '300 approx 约莫 约莫300条'],
  ['公开约达300条', '300 approx 约 约达300条'],
  ['公开达近300条', '300 under 近 近300条'],
  ['公开不下300条', '300 over 不下 不下300条'],
  ['公开不止300条', '300 over 不止 不止300条'],
  ['公开超出300条', '300 over 超出 超出300条'],
  ['公开愈300条', '300 over 愈 愈300条'],
  ['公开不少于300条', '300 over 不少于 不少于300条'],
  ['公开过百条', '100 over 过 过百条'],
  ['粉丝破万人', '10000 over 破 破万人'],
  ['公开万余条', '10000 over 余 万余条'],
  ['公开300来条', '300 approx 来 300来条'],
  ['公开300条多。', '300 over 多 300条多'],
  ['公开1000+条', '1000 over + 1000+条'],
  ['粉丝3.5万+', '35000 over + 3.5万+'],
  ['公开300条(含)以上', '300 over 以上 300条(含)以上'],
  ['公开300条及以上', '300 over 以上 300条及以上'],
  ['不超过15个工作日', '15 exact null 15个工作日'],
  ['率为1 0 0 %', '100 exact null 1 0 0 %'],
  ['率达 9 8 . 5 %', '98.5 exact null 9 8 . 5 %'],
  ['增加3条至15条', '15 exact null 15条'],
])('%s', (words, figure) => {
  expect(read(words)).toEqual([figure]);
});

test.each([
  '公开不超过300条',
  '公开未超过300条',
  '公开没有突破300条',
  '公开不多于300条',
  '公开至多300条',
  '公开300条以下',
  '公开300条以内',
  '公开300条至400条',
  '公开300条—400条',
  '公开3到5件',
  '公开五六件',
  '公开三四百条',
  '公开数十条',
  '公开几百余条',
  '公开上万条',
  '万人评议',
])('%s states no figure', words => {
  expect(read(words)).toEqual([]);
});

test.each([
  ['公 开 信 息 1 2 6 条', '126 exact null 1 2 6 条'],
  ['公 开 信 息 8 7', '87 exact null 8 7'],
  ['2 0 1 7年,信息1 2 6条', '126 exact null 1 2 6条'],
  ['粉丝5 5 0 万', '5500000 exact null 5 5 0 万'],
  ['公开文件4 1件', '41 exact null 4 1件'],
  ['(不属于本机关)1 7件', '17 exact null 1 7件'],
  ['编印2 9期1 0 1 4条', '1014 exact null 1 0 1 4条'],
])('digits set apart in %s', (words, figure) => {
  expect(read(words)).toEqual([figure]);
});

test('digits that are no number of their own', () => {
  expect(read('附件1 2件')).toEqual(['1 exact null 1', '2 exact null 2件']);
  expect(read('(1) 2件')).toEqual(['2 exact null 2件']);
  expect(read('截至1 2月3 1日')).toEqual([]);
});

test('what only looks like a hedge', () => {
  expect(read('通过3家媒体,公开20条以上述类别为主')).toEqual(['3 exact null 3家', '20 exact null 20条']);
  expect(read('由20条到15个部门')).toEqual(['20 exact null 20条', '15 exact null 15个']);
  expect(read('政策类3 5%')).toEqual(['3 exact null 3', '5 exact null 5%']);
  expect(read('收到3件,到5个部门')).toEqual(['3 exact null 3件', '5 exact null 5个']);
});
