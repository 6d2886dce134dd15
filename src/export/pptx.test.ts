import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { cellsOf, pptxFaults } from '../e2e/check/ooxml.ts';
import { all, parseXml } from '../e2e/check/xml.ts';
import { pptx } from './pptx.ts';
import { DECK } from './sample-deck.ts';

const WORDS = { status: '状态', printed: '原文' };
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await pptx(DECK, WORDS);
});
const part = (name: string): string => strFromU8(unzipSync(bytes)[name] as Uint8Array);
/** The chart of a slide, by the words that it alone holds. */
const chartWith = (words: string): string => {
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find(
    each => /^ppt\/charts\/chart\d+\.xml$/.test(each) && strFromU8(parts[each] as Uint8Array).includes(words),
  );
  return name ? strFromU8(parts[name] as Uint8Array) : '';
};

describe('a presentation', () => {
  test('keeps every rule that PowerPoint enforces, in both ratios and themes', async () => {
    expect(pptxFaults(bytes)).toEqual([]);
    const dark = { ...DECK.colour, ink: '#e9edee', paper: '#14191d' };
    expect(
      pptxFaults(await pptx({ ...DECK, ratio: '4:3', theme: 'dark', colour: dark, language: 'en' }, WORDS)),
    ).toEqual([]);
  });

  test('is the same bytes each time', async () => {
    expect(Buffer.from(await pptx(DECK, WORDS)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('draws a stated zero and leaves out what is absent', () => {
    const chart = parseXml(chartWith('新收政府信息公开申请数'));
    const values = all(chart, 'c:val').flatMap(one =>
      all(one, 'c:pt').map(point => [point.attributes.idx, point.text]),
    );
    expect(values).toEqual([
      ['0', '51'],
      ['1', '30'],
      ['2', '4'],
      ['3', '0'],
    ]);
    expect(all(chart, 'c:dispBlanksAs')[0]?.attributes.val).toBe('gap');
    expect(part('ppt/slides/slide2.xml')).toContain('○ 未提及');
    expect(part('ppt/slides/slide2.xml')).toMatch(/name="Missing: [^"]*"(?:(?!<\/p:sp>)[\s\S])*pattFill/);
  });

  test('says hedges in the labels of the points', () => {
    const labels = all(parseXml(chartWith('新收政府信息公开申请数')), 'c:dLbl').map(one => one.text);
    expect(labels[1]).toBe('≥ 30 件 ▶ 至少 原文「30余例」');
  });

  test('joins no points across years without a report or across new rules', () => {
    const series = all(parseXml(chartWith('对数') || chartWith('甲市政府')), 'c:ser').map(one =>
      all(one, 'c:val').flatMap(val => all(val, 'c:pt').map(point => 2010 + Number(point.attributes.idx))),
    );
    expect(series).toContainEqual([2011, 2012, 2013]);
    expect(series).toContainEqual([2014, 2015]);
    expect(series).toContainEqual([2019, 2020]);
    expect(series.flat()).toHaveLength(9);
  });

  test('names East-Asian fonts and our colours in its theme', () => {
    const theme = part('ppt/theme/theme1.xml');
    expect(theme).toContain('<a:ea typeface="Microsoft YaHei"/>');
    expect(theme).toContain('<a:accent1><a:srgbClr val="6697B2"/></a:accent1>');
  });

  test('carries the evidence in the notes, one paragraph a line', () => {
    const notes = parseXml(part('ppt/notesSlides/notesSlide2.xml'));
    const lines = all(notes, 'a:p').map(one => one.text);
    for (const line of DECK.slides[1]?.speaker ?? []) expect(lines).toContain(line);
  });

  test('has workbooks whose cells are the figures', () => {
    const parts = unzipSync(bytes);
    const books = Object.keys(parts).filter(name => name.endsWith('.xlsx'));
    expect(books).toHaveLength(4);
    const [first] = books
      .map(name => cellsOf(parts[name] as Uint8Array))
      .filter(cells => cells.get('B1') === '新收政府信息公开申请数（件）');
    expect([first?.get('B2'), first?.get('B5'), first?.get('B6'), first?.get('C6')]).toEqual([
      51,
      0,
      undefined,
      '未提及',
    ]);
  });
});

describe('the checker of presentations', () => {
  const broken = (name: RegExp, change: (text: string) => string): string[] => {
    const parts = unzipSync(bytes);
    const found = Object.keys(parts).find(each => name.test(each)) ?? '';
    return pptxFaults(zipSync({ ...parts, [found]: strToU8(change(strFromU8(parts[found] as Uint8Array))) }));
  };
  test.each([
    [
      'an empty value',
      /charts\/chart\d+\.xml$/,
      (text: string) => text.replace(/<c:v>[^<]*<\/c:v>/, '<c:v></c:v>'),
    ],
    [
      'a cache that differs',
      /charts\/chart\d+\.xml$/,
      (text: string) =>
        text.replace('<c:v>51</c:v>', '<c:v>52</c:v>').replace('<c:v>2451</c:v>', '<c:v>1</c:v>'),
    ],
    [
      'a wrong order',
      /charts\/chart\d+\.xml$/,
      (text: string) =>
        text
          .replace('<c:varyColors val="0"/>', '')
          .replace('</c:barChart>', '<c:varyColors val="0"/></c:barChart>')
          .replace('</c:lineChart>', '<c:varyColors val="0"/></c:lineChart>')
          .replace('</c:scatterChart>', '<c:varyColors val="0"/></c:scatterChart>'),
    ],
    [
      'a missing type',
      /Content_Types/,
      (text: string) =>
        text
          .replace(/<Override PartName="\/ppt\/slides\/slide1.xml"[^>]*>/, '')
          .replace(/<Default Extension="xml"[^>]*>/, ''),
    ],
    [
      'a lost target',
      /slide1\.xml\.rels$/,
      (text: string) => text.replace(/Target="[^"]*slideLayout[^"]*"/, 'Target="../nowhere.xml"'),
    ],
    [
      'a double id',
      /slides\/slide2\.xml$/,
      (text: string) => text.replace('<p:cNvPr id="3"', '<p:cNvPr id="2"'),
    ],
    ['bad XML', /slides\/slide2\.xml$/, (text: string) => text.replace('</p:sld>', '')],
  ])('finds %s', (_, name, change) => {
    expect(broken(name, change)).not.toEqual([]);
  });
});
