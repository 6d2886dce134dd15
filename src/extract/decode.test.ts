import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const SENTENCE = '2012年我局共受理政府信息公开申请2宗,已依时办结回复。\n';
const GBK = Uint8Array.from(
  // 主动公开政府信息925条
  [
    0xd6, 0xf7, 0xb6, 0xaf, 0xb9, 0xab, 0xbf, 0xaa, 0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0x39,
    0x32, 0x35, 0xcc, 0xf5,
  ],
);
// 主動公開政府資訊
const BIG5 = Uint8Array.from([
  0xa5, 0x44, 0xb0, 0xca, 0xa4, 0xbd, 0xb6, 0x7d, 0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54,
]);

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes[i * 2 + (big ? 1 : 0)] = code & 255;
    bytes[i * 2 + (big ? 0 : 1)] = code >> 8;
  }
  return bytes;
};

test.each([
  ['utf-8', new TextEncoder().encode(SENTENCE), SENTENCE],
  ['utf-8', new TextEncoder().encode(`\ufeff${SENTENCE}`), SENTENCE],
  ['utf-16le', utf16(SENTENCE, false), SENTENCE],
  ['utf-16be', utf16(SENTENCE, true), SENTENCE],
  ['utf-16le', utf16(`\ufeff${SENTENCE}`, false), SENTENCE],
  ['utf-16be', utf16(`\ufeff${SENTENCE}`, true), SENTENCE],
  ['gb18030', GBK, '主动公开政府信息925条'],
  ['big5', BIG5, '主動公開政府資訊'],
])('%s is recognised from its bytes', (encoding, bytes, text) => {
  expect(decode(bytes)).toEqual({ ok: true, text, encoding });
});

test('line ends become \\n, other blanks spaces; what shows nothing is gone', () => {
  const read = decode(new TextEncoder().encode('一、概\u200b述\r\n全年\r2\u0007条\u000b。'));
  expect(read).toMatchObject({ text: '一、概述\n全年\n2条 。' });
});

test('a UTF-8 text with one broken character stays UTF-8', () => {
  const bytes = new TextEncoder().encode(SENTENCE.repeat(20));
  bytes[200] = 0xff;
  expect(decode(bytes)).toMatchObject({ ok: true, encoding: 'utf-8' });
});

test('nothing, and bytes that are no text, are refused with a code', () => {
  expect(decode(new Uint8Array())).toMatchObject({ ok: false, code: 'empty' });
  expect(decode(new TextEncoder().encode(' \n\t '))).toMatchObject({ ok: false, code: 'empty' });
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256);
  expect(decode(noise)).toMatchObject({ ok: false, code: 'unknown_encoding' });
});

test('any bytes give a text or a refusal, and always the same one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      const read = decode(bytes);
      expect(decode(bytes)).toEqual(read);
      if (read.ok) expect(read.text).not.toMatch(/\r/);
      else expect(['empty', 'unknown_encoding']).toContain(read.code);
    }),
  );
});
