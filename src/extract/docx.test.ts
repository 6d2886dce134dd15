import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx, wordBlocks } from './docx.ts';
import { readNumbering } from './docx-numbers.ts';
import { assemble } from './text-blocks.ts';

const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const list = (id: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const textOf = (body: string, numbering?: string): string =>
  assemble(
    wordBlocks(
      `<w:document><w:body>${body}</w:body></w:document>`,
      numbering ? readNumbering(numbering) : undefined,
    ),
    null,
  ).text;

test('the numbers that Word prints itself stand in the text; bullets do not', () => {
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;
  const body = [
    p('总体情况', list(1, 0)),
    p('主动公开', list(1, 1)),
    p('依申请公开', list(1, 1)),
    p('其他', list(2, 0)),
    p('主动公开政府信息情况', list(1, 0)),
    p('规章', list(1, 1)),
    p('没有列表', list(9, 0)),
  ].join('');
  expect(textOf(body, numbering)).toBe(
    '一、总体情况\n(一)主动公开\n(二)依申请公开\n其他\n二、主动公开政府信息情况\n(一)规章\n没有列表\n',
  );
});

test('runs are one text, deleted text and fallbacks are left out, breaks and pictures are kept', () => {
  const body = `<w:p><w:r><w:t>主动公开</w:t></w:r><w:r><w:t>925</w:t></w:r><w:del><w:r><w:delText>926</w:delText></w:r></w:del><w:r><w:t>条</w:t><w:br/><w:t>第二行</w:t></w:r></w:p>
    <w:p><mc:AlternateContent><mc:Choice><w:r><w:t>框</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>框</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
    <w:p><w:r><w:drawing><wp:docPr name="图片 1"/></w:drawing></w:r></w:p>`;
  expect(textOf(body)).toBe('主动公开925条\n第二行\n框\n图片 1\n');
});

test('a table in a table cell stays readable, and broken markup does not throw', () => {
  const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
  const inner = `<w:tbl><w:tr>${cell(p('甲'))}${cell(p('1'))}</w:tr></w:tbl>`;
  expect(textOf(`<w:tbl><w:tr>${cell(p('外') + inner)}${cell(p('2'))}</w:tr></w:tbl>`)).toBe('外甲 1\t2\n');
  expect(textOf('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>半')).toContain('半');
});

test('what was deleted, moved away or hidden is not shown; what was put in is', () => {
  const run = (text: string, properties = ''): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const body = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('主动公开')}<w:del><w:r><w:t>512</w:t></w:r></w:del><w:ins>${run('386')}</w:ins>${run('条，另999条', '<w:vanish/>')}${run('条。', '<w:vanish w:val="0"/>')}</w:p><w:p><w:moveFrom>${run('申请99件。')}</w:moveFrom><w:moveTo>${run('申请7件。')}</w:moveTo></w:p>`;
  expect(textOf(body)).toBe('主动公开386条。\n申请7件。\n');
});

test('a part in UTF-16, under another name, with another prefix', () => {
  const limits = { size: 1e6, ratio: 200 };
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const xml = `<ns0:document xmlns:ns0="${namespace}"><ns0:body><ns0:p><ns0:r><ns0:t>年度报告</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...[...xml].flatMap(char => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
  ]);
  for (const part of [wide, new TextEncoder().encode(xml)])
    expect(readDocx(zipSync({ 'word/document2.xml': part }), limits)).toMatchObject({
      ok: true,
      blocks: [{ kind: 'text', text: '年度报告' }],
    });
});
