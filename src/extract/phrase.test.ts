import { expect, test } from 'vitest';
import { lex } from './number.ts';
import { PhraseError, readPhrase } from './phrase.ts';

const fits = (phrase: string, clause: string): boolean =>
  new RegExp(readPhrase(phrase).source).test(lex(clause).text);

test('the whole language', () => {
  expect(fits('[收到/受理](了)…申请{n}{unit}', '受理政府信息公开申请2宗')).toBe(true);
  expect(fits('[收到/受理](了)…申请{n}{unit}', '办理政府信息公开申请2宗')).toBe(false);
  expect(fits('按期答复率…{p}', '按期答复率达100%')).toBe(true);
  expect(fits('接访群众{m}/{n}{unit}', '接访群众2209批/4169人')).toBe(true);
  expect(fits('结转{d}{n}', '结转2021年1件')).toBe(true);
  expect(fits('{h}热线', '12345热线')).toBe(true);
  expect(fits('^<无>$', '无')).toBe(true);
  expect(fits('^<无>$', '无此情况')).toBe(false);
});

test('… never crosses another number', () => {
  expect(fits('申请…{n}', '申请5件答复4件')).toBe(true);
  expect(fits('申请…答复{n}', '申请5件答复4件')).toBe(false);
});

test.each([
  ['收到[申请{n}', 2, '[ is never closed'],
  ['收到申请)', 4, ') closes nothing'],
  ['收到{x}件', 2, '{x} is not known'],
  ['申请{unit}', 2, '{unit} stands only after {n}'],
  ['申请{n}办结{n}', 7, 'one number'],
  ['…', 0, 'no word'],
])('%s is refused where it is wrong', (phrase, at, what) => {
  let caught: unknown;
  try {
    readPhrase(phrase);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(PhraseError);
  expect((caught as PhraseError).at).toBe(at);
  expect((caught as PhraseError).message).toContain(what);
});
