import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { HTML, TEXTS } from './fixtures/filled.ts';
import { DOCX, zipped } from './fixtures/word.ts';
import { type Loaders, readDocument } from './read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const none: Loaders = { pdf: () => Promise.reject(new Error('no pages')) };
const read = (bytes: Uint8Array, loaders = none) => readDocument('report.bin', bytes, loaders);

async function textOf(bytes: Uint8Array): Promise<string> {
  const got = await read(bytes);
  if (!got.ok) throw new Error(got.code);
  return got.document.text;
}

test('a page keeps its text and loses navigation, scripts, share widgets and footer', async () => {
  const text = await textOf(utf8(HTML));
  expect(text).toContain('2023年,主动公开政府信息12345条');
  for (const gone of ['首页', 'total', '分享', '主办单位', 'border:1px']) expect(text).not.toContain(gone);
  expect(await read(utf8(HTML))).toMatchObject({
    document: { title: '某市2023年政府信息公开工作年度报告_某市人民政府' },
  });
});

test('entities, pictures, line breaks, layout tables and forms of a page', async () => {
  const page = `<html><body><form><table><tr><td><table><tr><td>一、概述<br>全年&nbsp;公开&lt;政府信息&gt;3条。</td></tr></table>
    <p>五、附表</p><p><img src="/x/44.jpg?v=1"><img src="dot.gif" width="1"></p><div style="display: none">9条</div></td></tr></table></form></body></html>`;
  const got = await read(utf8(page));
  expect(got).toMatchObject({ ok: true, format: 'html' });
  if (!got.ok) return;
  const { text, pictures, grids } = got.document;
  expect(text).toBe('一、概述\n全年 公开<政府信息>3条。\n五、附表\n44.jpg\n');
  expect(pictures.map(({ start, end }) => text.slice(start, end))).toEqual(['44.jpg']);
  expect(grids).toEqual([]);
});

test('a report inside an element named like boilerplate is kept; hidden text is not', async () => {
  const report = '<p>全年主动公开政府信息12条。依申请公开2件。</p>'.repeat(20);
  const page = `<html><body style="display:none"><div class="search">搜索一下</div><div id="print">${report}</div><p style="display:none">娱乐城888条。</p></body></html>`;
  const text = await textOf(utf8(page));
  expect(text.split('\n').filter(line => line.startsWith('全年主动公开'))).toHaveLength(20);
  expect(text).not.toMatch(/搜索|888/);
});

test('titles of other articles are cut, with their figures and days', async () => {
  const links = ['甲局年报：主动公开信息88条', '收到申请12件！乙街道年报', '政务公开培训班举办'];
  const list = links.map(link => `<li><a href="x">${link}</a><em>2018-03-20</em></li>`).join('');
  const own = '<ul><li>主动公开信息5条</li><li>收到<a href="y">申请</a>3件</li><li>答复3件</li></ul>';
  const text = await textOf(
    utf8(`<html><body><p>一、概述</p>${own}<div><h4>相关文章</h4><ul>${list}</ul></div></body></html>`),
  );
  expect(text).toBe('一、概述\n主动公开信息5条\n收到申请3件\n答复3件\n');
});

test('a page in GBK is read by its bytes', async () => {
  const head = utf8('<html><head><meta charset="gb2312"></head><body><p>');
  const body = [
    0xd6, 0xf7, 0xb6, 0xaf, 0xb9, 0xab, 0xbf, 0xaa, 0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2,
  ];
  expect(await textOf(Uint8Array.from([...head, ...body, ...utf8('</p></body></html>')]))).toBe(
    '主动公开政府信息\n',
  );
});

test.each([
  ['empty', new Uint8Array()],
  ['unknown_encoding', Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31 + i * 7) % 256)],
  ['broken_docx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
  ['not_a_report', zipped({ 'xl/workbook.xml': '<x/>' })],
  ['not_a_report', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
  ['no_text', zipped({ 'word/document.xml': '<w:document><w:body/></w:document>' })],
  ['old_word', utf8('{\\rtf1\\ansi \\u20844?\\u24320?}')],
  ['old_word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['broken_pdf', utf8('%PDF-1.4 nothing')],
  ['no_text', utf8('<html><body><script>1</script></body></html>')],
  ['broken_html', utf8(`<html>${'<div>'.repeat(50_000)}`)],
])('%s is said of a file that cannot be read', async (code, bytes) => {
  expect(await read(bytes)).toMatchObject({ ok: false, code, args: { file: 'report.bin' } });
});

test('a file above the limit is refused before it is decoded', async () => {
  const large = new Uint8Array(50_000_000).fill(0x31);
  const start = process.cpuUsage().user;
  expect(await read(large)).toMatchObject({ ok: false, code: 'too_large' });
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(50);
});

test('archives that unpack to too much are refused from their own claims, and while unpacking when those lie', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }, { level: 9 });
  expect(await read(bomb)).toMatchObject({ ok: false, code: 'zip_bomb' });
  const lying = bomb.slice();
  const view = new DataView(lying.buffer);
  for (let i = 0; i < lying.length - 46; i++)
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 1000, true);
  expect(await read(lying)).toMatchObject({ ok: false, code: 'zip_bomb' });
});

test('a locked archive and a locked PDF ask for the open file', async () => {
  const locked = zipped({ 'word/document.xml': '<w:document/>' });
  const view = new DataView(locked.buffer, locked.byteOffset);
  for (let i = 0; i < locked.length - 46; i++)
    if (view.getUint32(i, true) === 0x02014b50) view.setUint16(i + 8, 1, true);
  expect(await read(locked)).toMatchObject({ ok: false, code: 'password_zip' });
  const pdf = () => Promise.reject(Object.assign(new Error('locked'), { name: 'PasswordException' }));
  expect(await read(utf8('%PDF-1.7'), { pdf })).toMatchObject({ ok: false, code: 'encrypted_pdf' });
});

test('a PDF of pictures alone is told from one with text', async () => {
  const page = { width: 600, height: 800, items: [], pictures: 1 };
  expect(await read(utf8('%PDF-1.7'), { pdf: async () => [page] })).toMatchObject({
    ok: false,
    code: 'scanned_pdf',
  });
  const blank = { ...page, pictures: 0 };
  expect(await read(utf8('%PDF-1.7'), { pdf: async () => [blank] })).toMatchObject({
    ok: false,
    code: 'no_text',
  });
});

test('any damage to a file gives a document with places in range, or a refusal; nothing is thrown', async () => {
  const files = [utf8(HTML), DOCX, ...Object.values(TEXTS).slice(0, 2).map(utf8)];
  await fc.assert(
    fc.asyncProperty(
      fc.nat(files.length - 1),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
      fc.nat(),
      async (which, edits, cut) => {
        const bytes = (files[which] as Uint8Array).slice();
        for (const [at, value] of edits) bytes[at % bytes.length] = value;
        const got = await read(cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes);
        if (!got.ok) {
          expect(got.code).toMatch(/^[a-z_]+$/);
          return;
        }
        const { text, grids, pictures } = got.document;
        for (const { start, end } of [...grids, ...grids.flatMap(({ cells }) => cells), ...pictures])
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
}, 30_000);

test.each([
  ['a page of table rows', '<tr><td>规章</td><td>0</td></tr>', '<html><table>'],
  ['a page of open tags', '<p><b><td>', '<html>'],
  ['a page of nested tables', '<table><tr><td>1', '<html>'],
  ['a page of spaces', ' \n', '<html><p>一'],
  ['a page of entities', '&lt;&#26465;', '<html><p>'],
])(
  'the cost stays linear: %s',
  async (_, unit, head) => {
    const inputs = [300_000, 600_000].map(size => utf8(head + unit.repeat(Math.ceil(size / unit.length))));
    const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 0; run < 4; run++)
      for (const [i, bytes] of inputs.entries()) {
        const start = process.cpuUsage().user;
        await read(bytes);
        least[i] = Math.min(least[i] as number, (process.cpuUsage().user - start) / 1000);
      }
    expect(least[1]).toBeLessThan((least[0] as number) * 3 + 20);
  },
  30_000,
);
