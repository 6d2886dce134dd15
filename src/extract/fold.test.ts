import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILLER, fold } from './fold.ts';

test('folding keeps the length of any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => fold(text).length === text.length));
  const long = '據(jù)統計,'.repeat(5000);
  expect(fold(long)).toHaveLength(long.length);
});

test('Traditional, regional and full-width forms become what the rules are written in', () => {
  expect(fold('區人力資源和社會保障局主動公開政府信息１，７７１條。')).toBe(
    '区人力资源和社会保障局主动公开政府信息1,771条。',
  );
  expect(fold('採購、發佈、裡、餘、羣衆、爲')).toBe('采购、发布、里、余、群众、为');
  expect(fold('答復率達１００％')).toBe('答复率达100%');
});

test('Simplified text stays as it is', () => {
  const text = '截至2022年底，累计公开信息2400余条；温州、采取、着力、里程、台账、干部、后续、系统';
  expect(fold(text)).toBe(text.replaceAll('，', ',').replaceAll('；', ';'));
});

test('conversion noise becomes filler, brackets with meaning stay', () => {
  expect(fold('機(jī)關(guān)')).toBe(`机${FILLER.repeat(4)}关${FILLER.repeat(6)}`);
  expect(fold('2000篇(次),G(7)')).toBe('2000篇(次),G(7)');
});

test('characters that show nothing are filler', () => {
  expect(fold('申\u202e请\u202c7\u2060件\u200e')).toBe(`申${FILLER}请${FILLER}7${FILLER}件${FILLER}`);
});

test('the number of a page between two lines is passed over; numbers of their own stay', () => {
  expect(fold('公文公开审查166件、\n— 2 —\n发布审查330件')).toBe(
    `公文公开审查166件、${FILLER.repeat(6)}\n发布审查330件`,
  );
  for (const text of ['\n— 0 —\n', '\n2\n', '\n3 — 5\n', '申请— 2 —件\n', '\n—\n4\n—\n'])
    expect(fold(text)).toBe(text);
});

test('bold type at a number is passed over; other stars stay', () => {
  const text = '申请**27**件,占**50%**,张**等**人';
  expect(fold(text)).toBe(
    `申请${FILLER.repeat(2)}27${FILLER.repeat(2)}件,占${FILLER.repeat(2)}50%${FILLER.repeat(2)},张**等**人`,
  );
});
