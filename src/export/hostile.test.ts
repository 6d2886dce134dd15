// Reports that try to break what leaves the page: formulas, markup, controls, halves of characters, endless sentences, crowds.
import { gzipSync, strToU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../charts/palette.ts';
import type { Index, IndicatorFile, ReportEntry } from '../core/dataset.ts';
import { cellsOf, packageFaults, pptxFaults } from '../e2e/check/ooxml.ts';
import { all, parseXml } from '../e2e/check/xml.ts';
import { zhHans } from '../i18n/zh-Hans.ts';
import { compare } from '../view/compare.ts';
import { citeChart, citeReport } from './citation.ts';
import { compareShowing } from './compare.ts';
import { csv } from './csv.ts';
import { deckOf } from './deck.ts';
import { embedPage } from './embed.ts';
import { json } from './json.ts';
import { leaf } from './leaf.ts';
import { pptx } from './pptx.ts';
import { LONG_COLUMNS, longRows } from './rows.ts';
import { INDEX, INDICATOR } from './sample.ts';
import { picture } from './svg.ts';
import { xlsx } from './xlsx.ts';

const HOSTILE = [
  '=cmd|/c calc!A1',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\u0000=1',
  'a\nb\r\nc',
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  ']]>',
  '&amp;&#0;&lt;',
  '\u202Eabc\u2066',
  'half \uD800 and \uDC00',
  '"quoted", \'single\'',
  '{\\x}$_%#~^',
  '长'.repeat(10_000),
];

const EMBED = {
  palette: LIGHT,
  theme: 'light',
  open: '../',
  planted: [],
  script: 'void 0',
  hash: "'sha256-x'",
} as const;

/** The sample with every text of the reports replaced. */
function hostile(text: string, reports: readonly ReportEntry[] = INDEX.reports) {
  const index: Index = {
    ...INDEX,
    reports: reports.map(report => ({ ...report, bodyName: text, title: text, agency: null })),
  };
  const file: IndicatorFile = {
    ...INDICATOR,
    observations: INDICATOR.observations.map(one => ({
      ...one,
      bodyName: text,
      printed: text,
      hedge: text,
      category: text,
      evidence: one.evidence.map(place => ({ ...place, quote: text })),
    })),
  };
  const [entry] = index.indicators;
  if (!entry) throw new Error('no indicator');
  const voice = { index, language: 'zh-Hans', messages: zhHans } as const;
  const table = compare(index, entry, file, index.reports, 'value');
  const sources = { permalink: 'https://example.org/?a=1&b="<', planted: [] };
  return { index, file, entry, voice, showing: compareShowing(table, voice, file, sources) };
}

const kept = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '');

describe.each(HOSTILE.map(text => [JSON.stringify(text).slice(0, 40), text] as const))('%s', (_, text) => {
  const made = hostile(text);
  const { index, file, entry, voice, showing } = made;

  test('CSV gives the text back and no cell that a spreadsheet computes; Excel has it as text', async () => {
    const rows = longRows([file], { version: index.version, reports: index.reports, units: {}, planted: [] });
    const read = Papa.parse<Record<string, string>>(csv(LONG_COLUMNS, rows), {
      header: true,
      skipEmptyLines: true,
    });
    expect(read.errors).toEqual([]);
    expect(read.data).toHaveLength(rows.length);
    for (const row of read.data)
      for (const cell of Object.values(row)) {
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(cell).not.toContain('\u0000');
      }
    expect(read.data[0]?.quote?.replace(/^'/, '')).toBe(kept(text));
    const book = await xlsx([{ name: 'data', columns: LONG_COLUMNS, rows }]);
    expect(packageFaults(book)).toEqual([]);
    expect(cellsOf(book).get('Q2')).toBe(kept(text));
  });

  test('a slide, a picture, an embed and a page stay whole and inert', async () => {
    const items = [{ showing, title: text.slice(0, 2000), takeaway: text.slice(0, 2000) }];
    const deck = deckOf(items, voice, {
      title: text,
      ratio: '4:3',
      theme: 'dark',
      palette: DARK,
      permalink: 'https://example.org/',
      planted: [],
    });
    expect(pptxFaults(await pptx(deck, { status: text, printed: text }))).toEqual([]);
    for (const transparent of [false, true]) {
      const root = parseXml(picture({ ...showing, title: text }, { id: 'p', palette: LIGHT, transparent }));
      expect(all(root, 'script')).toEqual([]);
      expect(all(root, 'desc')).toHaveLength(1);
    }
    const page = leaf(showing, {
      entry,
      site: { url: 'https://example.org/' },
      open: '../',
      image: entry.id,
    });
    const embed = embedPage(showing, EMBED);
    for (const html of [page, embed]) {
      expect(html).not.toMatch(/<script>alert|<img src=x/);
      expect(html).not.toContain('\0');
      for (const [, inside = ''] of html.matchAll(
        /<script type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gs,
      ))
        expect(() => JSON.parse(inside)).not.toThrow();
    }
    expect(embed.match(/<script/g)).toHaveLength(2);
  });

  test('JSON is JSON, and BibTeX keeps its braces', () => {
    const content = { schema: 1, data_version: 'v', permalink: 'p', indicators: [{ ...entry, ...file }] };
    expect(JSON.parse(json(content, [])).indicators[0].observations[0].printed).toBe(text);
    const report = {
      body: text,
      title: text,
      published: null,
      year: null,
      url: `https://example.org/${text.slice(0, 50)}`,
      sourceKind: 'official',
      accessed: '2026-01-01',
    } as const;
    const chart = { title: text, version: 'v', url: 'https://example.org/?a={b}', accessed: '2026-01-01' };
    for (const cite of [citeReport('bibtex', report), citeChart('bibtex', chart)]) {
      let depth = 0;
      for (const sign of cite.replace(/\\[{}]/g, '')) {
        if (sign === '{') depth += 1;
        if (sign === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });
});

describe('odd amounts', () => {
  const [first] = INDEX.reports;
  if (!first) throw new Error('no report');
  const voice = { index: INDEX, language: 'zh-Hans', messages: zhHans } as const;
  const [entry] = INDEX.indicators;
  if (!entry) throw new Error('no indicator');
  const show = (reports: readonly ReportEntry[], file: IndicatorFile) =>
    compareShowing(compare({ ...INDEX, reports }, entry, file, reports, 'value'), voice, file, {
      permalink: 'https://example.org/',
      planted: [],
    });
  const crowd = Array.from({ length: 300 }, (_, at) => ({
    ...first,
    id: `r-${at}`,
    agency: null,
    bodyName: `第${at}局`,
  }));
  const cases = {
    'no report at all': show([], { ...INDICATOR, observations: [], absences: [] }),
    'one value': show([first], INDICATOR),
    'nothing stated': show(INDEX.reports, { ...INDICATOR, observations: [] }),
    'three hundred bodies': show(crowd, {
      ...INDICATOR,
      observations: crowd.flatMap((report, at) =>
        INDICATOR.observations
          .slice(0, 1)
          .map(one => ({ ...one, id: `${report.id}/x`, report: report.id, agency: null, value: at })),
      ),
      absences: [],
    }),
  };
  test.each(Object.entries(cases))('%s', async (_, showing) => {
    const options = {
      title: 't',
      ratio: '16:9',
      theme: 'light',
      palette: LIGHT,
      permalink: 'https://example.org/',
      planted: [],
    } as const;
    const deck = deckOf([{ showing, title: null, takeaway: null }], voice, options);
    expect(pptxFaults(await pptx(deck, { status: 's', printed: 'p' }))).toEqual([]);
    const { height } = parseXml(picture(showing, { id: 'p', palette: LIGHT })).attributes;
    expect(Number(height)).toBeLessThanOrEqual(2200);
  });
  test('a crowd says that it shows its first rows', () => {
    const showing = cases['three hundred bodies'];
    expect(showing.caveats[0]?.replaceAll('\u2009', '')).toBe('图里是前30行，共300行。');
    expect(showing.slide.notes).toContain(showing.caveats[0]);
    expect(showing.files[0]?.observations).toHaveLength(300);
    const page = embedPage(showing, EMBED);
    expect(gzipSync(strToU8(page), { level: 9 }).length).toBeLessThanOrEqual(8192);
  });
});
