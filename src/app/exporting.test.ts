// What leaves the page holds what the page shows: tables taken from addresses, opened and read back.
// Longer than most: the files of every view are opened and read by the same few helpers.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../charts/palette.ts';
import { readCoverage, readIndex, readIndicator, readReport } from '../core/dataset.ts';
import { cellsOf, pptxFaults } from '../e2e/check/ooxml.ts';
import { all, type Element, parseXml } from '../e2e/check/xml.ts';
import { deckOf } from '../export/deck.ts';
import { pptx } from '../export/pptx.ts';
import { restOf } from '../export/said.ts';
import { picture } from '../export/svg.ts';
import { en } from '../i18n/en.ts';
import { exportWords } from '../i18n/exports.ts';
import { zhHans } from '../i18n/zh-Hans.ts';
import { HOME, parseAddress } from '../view/address.ts';
import { compare } from '../view/compare.ts';
import { select } from '../view/select.ts';
import { timeline } from '../view/timeline.ts';
import { fileOf } from './exporting.ts';
import { showingAt } from './showings.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'));
const index = readIndex(json('index.json'));
const coverage = readCoverage(json('coverage.json'));
const library = {
  indicator: async (id: string) => readIndicator(json(`indicators/${id}.json`)),
  report: async (id: string) => readReport(json(`reports/${id}.json`)),
};
const SOURCES = { permalink: 'https://example.org/', planted: [] };
const voice = { index, language: 'zh-Hans' as const, messages: zhHans };

type Row = Readonly<Record<string, string>>;

async function taken(query: string, format: 'csv' | 'wide' | 'xlsx' | 'json'): Promise<Uint8Array> {
  const showing = await showingAt(query, voice, coverage, SOURCES, library);
  const { blob } = await fileOf(format, showing, SOURCES);
  return new Uint8Array(await blob.arrayBuffer());
}

const rowsOf = async (query: string, format: 'csv' | 'wide' = 'csv'): Promise<Row[]> =>
  Papa.parse<Row>(new TextDecoder().decode(await taken(query, format)).trim(), { header: true }).data;

/** The ids of the first sheet and its values by id; no cell is null. */
async function sheetOf(query: string): Promise<Map<string, unknown>> {
  const cells = cellsOf(await taken(query, 'xlsx'));
  const column = (name: string): string =>
    [...cells].find(([place, value]) => /^[A-Z]+1$/.test(place) && value === name)?.[0].slice(0, -1) ?? '';
  const [id, value] = [column('id'), column('value')];
  return new Map(
    [...cells]
      .filter(([place]) => new RegExp(`^${id}(?!1$)\\d+$`).test(place))
      .map(([place, one]) => [String(one), cells.get(place.replace(id, value)) ?? null]),
  );
}

const own = (rows: readonly Row[]): Row[] => rows.filter(row => row.body === 'bureau');
const context = (rows: readonly Row[]): Row[] => rows.filter(row => row.status === 'context');
const SILENT = 'view=time&indicator=social.posts&agency=panyu';

describe('tables of Over time', () => {
  test('hold the context that the picture shows, and none where it is hidden', async () => {
    const table = timeline(
      index,
      select(index, HOME).indicator,
      await library.indicator(HOME.indicator),
      HOME,
    );
    const shown = table.series
      .filter(series => series.context)
      .flatMap(series => series.points.map(({ id }) => id));
    expect(shown.length).toBeGreaterThan(0);
    expect(context(await rowsOf('?view=time')).map(row => row.id)).toEqual(expect.arrayContaining(shown));
    expect(context(await rowsOf('?view=time&context=0'))).toEqual([]);
    expect(own(await rowsOf('?view=time&context=0'))).toEqual(own(await rowsOf('?view=time')));
    expect([...(await sheetOf('?view=time&context=0')).keys()].filter(id => shown.includes(id))).toEqual([]);
  });

  test('an agency that is not listed leaves what the page goes on to show', async () => {
    const all = await rowsOf('?view=time');
    expect(all.length).toBeGreaterThan(5);
    expect((await rowsOf('?view=time&agency=no-such')).map(row => row.id)).toEqual(all.map(row => row.id));
  });

  test.each(['', '&context=0'])('hold the row of a bureau that does not mention it: %s', async more => {
    const rows = await rowsOf(`?${SILENT}${more}`);
    const bureau = own(rows);
    expect(bureau.map(row => [row.agency, row.value, row.unit, row.status])).toEqual([
      ['panyu', '', 'post', 'not_reported'],
    ]);
    expect(context(rows).length > 0).toBe(more === '');
    const sheet = await sheetOf(`?${SILENT}${more}`);
    expect([...sheet.keys()]).toEqual(rows.map(row => row.id));
    expect(sheet.get(bureau[0]?.id ?? '')).toBeNull();
    const wide = await rowsOf(`?${SILENT}${more}`, 'wide');
    expect(own(wide).map(row => [row['social.posts'], row['social.posts status']])).toEqual([
      ['', 'not_reported'],
    ]);
  });

  test('hold every held report of every indicator, stated or absent, but for what cannot be computed', async () => {
    for (const { id } of index.indicators) {
      const rows = await rowsOf(`?view=time&indicator=${id}`);
      const table = timeline(
        index,
        select(index, { ...HOME, indicator: id }).indicator,
        await library.indicator(id),
        HOME,
      );
      const seen = new Set(rows.map(row => row.report));
      for (const { report, status } of table.strip.flatMap(row => row.held))
        expect(seen.has(report.id), `${id} ${report.id}`).toBe(status !== 'not_computed');
      expect(new Set(rows.map(row => row.id)).size, id).toBe(rows.length);
    }
  });
});

test.each(['', '?indicator=proactive.portal_items', '?indicator=derived.proactive_per_10k', '?view=table'])(
  'tables of a comparison hold its rows and no context: %s',
  async query => {
    const address = parseAddress(query);
    const { indicator, reports } = select(index, address);
    const { rows: all } = compare(index, indicator, await library.indicator(indicator.id), reports, 'value');
    // The contract's tables have no row for what cannot be computed.
    const shown = all.filter(({ status }) => status !== 'not_computed');
    const rows = await rowsOf(query);
    expect(
      rows
        .filter(row => row.status !== 'alternative')
        .map(row => row.id)
        .sort(),
    ).toEqual(shown.map(row => row.id).sort());
    for (const { id, status, reading } of shown) {
      const row = rows.find(each => each.id === id);
      expect([row?.status, row?.value]).toEqual([status, reading === null ? '' : `${reading.value}`]);
    }
  },
);

test('a report by itself leaves whole, whatever agencies were chosen before', async () => {
  const [first, second] = index.reports.filter(report => report.body === 'bureau');
  const all = await rowsOf(`?view=report&report=${first?.id}`);
  expect(await rowsOf(`?view=report&report=${first?.id}&agency=${second?.agency}`)).toEqual(all);
  expect(all.length).toBeGreaterThan(10);
});

test('a pair and a composition hold their points, parts and absences, without context where it is hidden', async () => {
  const pair = await rowsOf('?view=relate&context=0');
  expect(own(pair)).toEqual(pair);
  expect(context(await rowsOf('?view=relate&x=proactive.total&y=proactive.total')).length).toBeGreaterThan(0);
  expect(new Set(pair.map(row => row.report))).toEqual(
    new Set(index.reports.filter(report => report.body === 'bureau').map(report => report.id)),
  );
  const parts = await rowsOf('?view=composition&indicator=proactive.by_category');
  expect(own(parts)).toEqual(parts);
  expect(parts.some(row => row.category !== '')).toBe(true);
});

describe('the slide of Over time', () => {
  async function slideOf(query: string, language: 'zh-Hans' | 'en' = 'zh-Hans') {
    const words = { 'zh-Hans': zhHans, en }[language];
    const showing = await showingAt(query, { index, language, messages: words }, coverage, SOURCES, library);
    const deck = deckOf([{ showing, title: null, takeaway: null }], showing.voice, {
      title: showing.title,
      ratio: '16:9',
      theme: 'light',
      palette: LIGHT,
      ...SOURCES,
    });
    const bytes = await pptx({ ...deck, slides: deck.slides.slice(1, 2) }, { status: 's', printed: 'p' });
    expect(pptxFaults(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    const name = Object.keys(parts).find(one => /^ppt\/charts\/chart\d+\.xml$/.test(one));
    const read = (path: string) => parseXml(strFromU8(parts[path] as Uint8Array));
    const slide = read('ppt/slides/slide1.xml');
    const said = all(slide, 'a:t').map(one => one.text);
    const notes = all(read('ppt/notesSlides/notesSlide1.xml'), 'a:p').map(one => one.text);
    const targets = Object.keys(parts).filter(one => one.endsWith('.rels'));
    const links = targets.flatMap(one =>
      all(read(one), 'Relationship').filter(link => link.attributes.TargetMode === 'External'),
    );
    return { showing, said, slide, notes, links, chart: name ? read(name) : null };
  }
  /** Symbol of each point by its value; the series' own where it has none. */
  const symbols = (chart: Element): [number, string | undefined][] =>
    all(chart, 'c:ser').flatMap(series => {
      const own = new Map(
        all(series, 'c:dPt').map(one => [all(one, 'c:idx')[0]?.attributes.val, all(one, 'c:symbol')[0]]),
      );
      const usual = all(series, 'c:symbol')[0]?.attributes.val;
      return all(series, 'c:val').flatMap(values =>
        all(values, 'c:pt').map((point): [number, string | undefined] => [
          Number(point.text),
          own.get(point.attributes.idx)?.attributes.val ?? usual,
        ]),
      );
    });

  test('says below the chart what an axis of powers of ten cannot hold, and does not promise a row', async () => {
    const { said, showing } = await slideOf('?view=time');
    const text = said.join('\n');
    expect(showing.source).toContain('单列一行');
    expect(text).not.toContain('单列一行');
    expect(text).toContain('对数刻度上没有 0：明确为零的写在图下。');
    expect(text).toMatch(/❙ 明确为零: \S+ \d{4}/);
  });

  test('marks a stated zero by its own sign, never by the mark of an exact figure, off the axis', async () => {
    const { chart, said } = await slideOf('?view=time&context=0');
    if (chart === null) throw new Error('no chart');
    const marks = symbols(chart);
    expect(marks.filter(([value]) => value === 0).map(([, symbol]) => symbol)).toEqual(['none']);
    expect(new Set(marks.filter(([value]) => value > 0).map(([, symbol]) => symbol))).toEqual(
      new Set(['circle']),
    );
    const zero = all(chart, 'c:dLbl').filter(one => one.text.includes('❙'));
    expect(zero).toHaveLength(1);
    expect(zero[0]?.text).toMatch(/0\s*❙/);
    expect(all(zero[0] as Element, 'a:schemeClr').map(one => one.attributes.val)).toContain('bg1');
    expect(said.join('')).toContain('❙ 明确为零');
  });

  test('keeps figures of a mirror apart in mark and key, as the picture and the workbook do', async () => {
    const { chart, said, showing } = await slideOf('?view=time');
    if (chart === null || showing.request?.kind !== 'timeline') throw new Error('no chart');
    const points = showing.request.table.series.filter(one => one.context).flatMap(one => one.points);
    const expected = points.map(({ reading, source }) => [
      reading.value,
      source === 'official' ? 'plus' : 'x',
    ]);
    expect(new Set(expected.map(([, symbol]) => symbol)).size).toBe(2);
    expect(symbols(chart)).toEqual(expect.arrayContaining(expected));
    const words = ['参照，官方网页', '参照，转载'];
    for (const word of words) {
      expect(said.join('')).toContain(word);
      expect(picture(showing, { id: 'p', palette: LIGHT })).toContain(word);
      expect([...cellsOf(await taken('?view=time', 'xlsx'), 3).values()].join('\n')).toContain(word);
    }
    expect(said.join('')).toContain('× 参照，转载');
  });

  test.each(['zh-Hans', 'en'] as const)(
    'tells in its notes where each figure is from, a mirror without its address, and links nowhere: %s',
    async language => {
      const { notes, links, showing } = await slideOf('?view=time', language);
      if (showing.request?.kind !== 'timeline') throw new Error('no chart');
      const readings = showing.request.table.series.flatMap(one => one.points.map(({ reading }) => reading));
      const found = readings.map(({ report, source, evidence }) => {
        const entry = index.reports.find(one => one.id === report);
        const { url, kind } = source ?? { url: entry?.url ?? null, kind: entry?.sourceKind ?? 'unknown' };
        return { url, kind, title: entry?.title ?? null, quote: source?.clause ?? evidence[0]?.quote };
      });
      const official = found.filter(({ kind }) => kind === 'official');
      const mirrors = found.filter(({ kind }) => kind === 'mirror');
      expect(new Set(official.map(({ title }) => title === null)).size).toBe(2);
      expect(mirrors.length).toBeGreaterThan(1);
      const words = exportWords(language).notes;
      for (const { url } of official) expect(notes).toContain(words.official(url ?? ''));
      for (const { quote } of found) expect(notes).toContain(words.quote(quote ?? ''));
      for (const { title } of found)
        if (title !== null) expect(notes.some(line => line.startsWith(words.report(title, '')))).toBe(true);
      expect(notes.filter(line => line === words.mirror)).toHaveLength(mirrors.length);
      for (const { url } of mirrors) expect(notes.join('\n')).not.toContain(new URL(url ?? '').hostname);
      expect(links).toEqual([]);
    },
  );

  test.each(['composition', 'relate&y=requests.total_handled', 'coverage', 'scorecard'])(
    'has fellows that tell where each report is from: %s',
    async view => {
      const { notes, links } = await slideOf(`?view=${view}`, 'en');
      const words = exportWords('en').notes;
      const told = index.reports.filter(({ title }) =>
        notes.some(line => title !== null && line.startsWith(words.report(title, ''))),
      );
      expect(told.length).toBeGreaterThan(1);
      for (const { sourceKind, url } of told)
        if (sourceKind === 'official') expect(notes).toContain(words.official(url ?? ''));
        else expect(notes.join('\n')).not.toContain(new URL(url ?? '').hostname);
      expect(links).toEqual([]);
    },
  );

  test('runs no line through a label', async () => {
    const { chart } = await slideOf('?view=time');
    if (chart === null) throw new Error('no chart');
    const joined = all(chart, 'c:ser').filter(
      one => all(one, 'c:val').flatMap(v => all(v, 'c:pt')).length > 1,
    );
    expect(joined.length).toBeGreaterThan(0);
    for (const series of joined) {
      const [first] = all(series, 'c:dLbl');
      expect(all(first as Element, 'c:dLblPos')[0]?.attributes.val).not.toBe('r');
    }
  });

  test.each(['zh-Hans', 'en'] as const)('says in words that nothing is stated: %s', async language => {
    const { chart, said, slide } = await slideOf(`?${SILENT}&context=0`, language);
    expect(chart).toBeNull();
    expect(JSON.stringify(slide)).not.toContain('Rules of');
    const text = said.join('\n');
    expect(text).toMatch(language === 'en' ? /no figure to draw/ : /没有可以画出的数/);
    expect(text).toMatch(language === 'en' ? /○ Not reported: Panyu 2021/ : /○ 未提及: 番禺 2021/);
  });
});

test('a slide of the deck says its finding once, whether more follows or not', async () => {
  for (const query of ['', '?view=time', `?${SILENT}&context=0`, '?view=coverage', '?view=relate']) {
    const showing = await showingAt(query, voice, coverage, SOURCES, library);
    expect(restOf(showing).startsWith(showing.finding), query).toBe(false);
  }
  expect(restOf(await showingAt(`?${SILENT}&context=0`, voice, coverage, SOURCES, library))).toBe('');
});

test('two statuses of one figure are one phrase in English', async () => {
  const queries = index.indicators.map(({ id }) => `?view=time&indicator=${id}&lang=en`);
  const spoken = { index, language: 'en' as const, messages: en };
  const notes = await Promise.all(
    queries.map(async query => (await showingAt(query, spoken, coverage, SOURCES, library)).slide.speaker),
  );
  const found = notes.flat().filter(line => line.includes('(Context, '));
  expect(found.length).toBeGreaterThan(0);
  for (const line of found) expect(line).toMatch(/\(Context, [a-z]/);
});
