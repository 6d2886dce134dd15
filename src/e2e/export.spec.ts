// What leaves the page, downloaded in a browser, opened by independent readers and compared with data/.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { convert, UTF8_CSV } from './check/office.ts';
import { cellsOf, packageFaults, pptxFaults } from './check/ooxml.ts';
import { readPng } from './check/png.ts';
import { all, parseXml } from './check/xml.ts';
import { DATA, INDICATOR, OWN, openMenu, type Reading, take, VERSION } from './menu.ts';
import { expect, test } from './pages.ts';

/** Every row that the long table of Compare must hold, the bureaus' alone: id and value, empty for an absence. */
const LONG = [
  ...OWN.flatMap(one => [one, ...one.alternatives].map(each => [each.id, String(each.value)])),
  ...DATA.absences.map(one => [`${one.report}/${INDICATOR}`, '']),
];

const idAndValue = (text: string): string[][] => {
  const [head = [], ...rows] = Papa.parse<string[]>(text.trim(), { delimiter: ',' }).data;
  const [id, value] = [head.indexOf('id'), head.indexOf('value')];
  return rows.map(row => [row[id] ?? '', row[value] ?? '']);
};

test('tables: CSV, Excel and JSON hold the figures of the data, and an absence holds none', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await openMenu(page, site.url);
  const csv = await take(page, 'csv');
  const text = readFileSync(csv, 'utf8');
  expect(text.codePointAt(0)).toBe(0xfeff);
  expect(idAndValue(text.slice(1))).toEqual(LONG);
  expect(text).not.toContain('28365');

  const xlsx = await take(page, 'xlsx');
  expect(packageFaults(readFileSync(xlsx))).toEqual([]);
  const cells = cellsOf(readFileSync(xlsx));
  expect(LONG.map((_, at) => [cells.get(`A${at + 2}`), String(cells.get(`I${at + 2}`) ?? '')])).toEqual(LONG);
  for (const [at, [, value]] of LONG.entries())
    if (value !== '') expect(typeof cells.get(`I${at + 2}`)).toBe('number');

  // The same two through LibreOffice, which must read numbers as numbers without being told.
  for (const file of [xlsx, csv]) {
    const { files } = convert(file, `csv:${UTF8_CSV}`, file === csv ? UTF8_CSV : null);
    expect(idAndValue(readFileSync(files[0] ?? '', 'utf8').replace(/^\uFEFF/, ''))).toEqual(LONG);
  }

  const json = JSON.parse(readFileSync(await take(page, 'json'), 'utf8'));
  expect(json.data_version).toBe(VERSION);
  expect(json.indicators[0].observations.map((one: Reading) => [one.id, one.value])).toEqual(
    OWN.map(one => [one.id, one.value]),
  );

  const wide = Papa.parse<Record<string, string>>(
    readFileSync(await take(page, 'wide'), 'utf8')
      .slice(1)
      .trim(),
    { header: true },
  ).data;
  for (const row of wide)
    expect(row[INDICATOR] === '', row.report).toBe(/^not_/.test(row[`${INDICATOR} status`] ?? ''));
});

test('pictures: SVG and each PNG are drawn from the chart and say their figures and source', async ({
  page,
  site,
}) => {
  await openMenu(page, site.url);
  const svg = parseXml(readFileSync(await take(page, 'svg'), 'utf8'));
  const words = all(svg, 'text')
    .map(one => one.text)
    .join(' ');
  for (const { value } of OWN) expect(words).toContain(value.toLocaleString('en-US'));
  expect(words).toContain(VERSION.slice(0, 12));
  expect(words).toContain(`indicator=${INDICATOR}`);
  for (const [format, width, height] of [
    ['1280x720', 1280, 720],
    ['1920x1080', 1920, 1080],
    ['2x', 2560, 1440],
    ['transparent', 1920, 1080],
  ] as const) {
    const png = readPng(readFileSync(await take(page, format)));
    expect(png).toMatchObject({ width, height });
    expect(png.variety, format).toBeGreaterThan(20);
  }
});

test('PowerPoint: a native chart whose cells are the figures; LibreOffice opens it as pages', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await openMenu(page, site.url);
  const path = await take(page, 'pptx');
  expect(pptxFaults(readFileSync(path))).toEqual([]);
  const parts = unzipSync(readFileSync(path));
  const book = Object.keys(parts).find(name => name.endsWith('.xlsx')) ?? '';
  const cells = cellsOf(parts[book] as Uint8Array);
  const values = [...cells].filter(([place]) => /^B([2-9]|\d\d)$/.test(place)).map(([, value]) => value);
  expect(values.sort()).toEqual(OWN.map(one => one.value).sort());
  // The workbook inside the chart is one that Calc opens, with the same figures in it.
  const inner = join(tmpdir(), `mingjian-inner-${process.pid}.xlsx`);
  writeFileSync(inner, parts[book] as Uint8Array);
  const opened = convert(inner, `csv:${UTF8_CSV}`, null);
  const column = Papa.parse<string[]>(readFileSync(opened.files[0] ?? '', 'utf8').trim(), {
    delimiter: ',',
  }).data;
  expect(
    column
      .slice(1)
      .flatMap(row => (row[1] ? [Number(row[1])] : []))
      .sort(),
  ).toEqual(values);
  const notes = strFromU8(parts['ppt/notesSlides/notesSlide1.xml'] as Uint8Array);
  expect(notes).toContain(VERSION);
  // The definition speaks the language of the slide.
  expect(notes).toMatch(/定义：主动公开政府信息数。[\u4e00-\u9fff]/);
  expect(notes).not.toContain('28365');
  const { files, folder: made } = convert(path, 'pdf');
  const picture = join(made, 'page');
  expect(spawnSync('pdftoppm', ['-r', '50', '-png', files[0] ?? '', picture]).status).toBe(0);
  expect(readPng(readFileSync(`${picture}-1.png`)).variety).toBeGreaterThan(20);
});

/** What each view must give: a native part of its slide, how many rows of its table at least, and whether it is a picture. */
const VIEWS = [
  ['?view=compare&indicator=requests.received&chart=dot', /c:barChart/, 5],
  ['?indicator=requests.received&per=residents', /formatCode="[^"]*0\.0/, 5],
  ['?view=time&indicator=proactive.total', /c:lineChart/, 5],
  ['?view=composition&indicator=proactive.by_category&theme=dark', /percentStacked/, 10],
  ['?view=relate&x=proactive.total&y=requests.received&lang=en', /c:scatterChart[\s\S]*logBase/, 10],
  ['?view=coverage', /a:tblPr firstRow="1"/, 100],
  ['?view=scorecard', /a:tblPr firstRow="1"/, 25],
  ['?view=table&indicator=proactive.total', /c:barChart/, 5],
  ['?view=report&report=zhengzhou-2017', /a:tbl/, 10],
] as const;

for (const [query, part, least] of VIEWS)
  test(`the view at ${query} gives a native slide, rows and a picture`, async ({ page, site }) => {
    await openMenu(page, site.url, query);
    const bytes = readFileSync(await take(page, 'pptx'));
    expect(pptxFaults(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    const whole = Object.keys(parts)
      .filter(name => /(?:slide|chart)\d+\.xml$/.test(name))
      .map(name => strFromU8(parts[name] as Uint8Array))
      .join('');
    expect(whole).toMatch(part);
    expect(whole).toContain('type="slidenum"');
    const rows = Papa.parse<Record<string, string>>(
      readFileSync(await take(page, 'csv'), 'utf8')
        .slice(1)
        .trim(),
      { header: true },
    );
    expect(rows.errors).toEqual([]);
    expect(rows.data.length).toBeGreaterThanOrEqual(least);
    expect(rows.data.every(row => row.status !== '' && row.data_version === VERSION)).toBe(true);
    expect(packageFaults(readFileSync(await take(page, 'xlsx')))).toEqual([]);
    const svg = parseXml(readFileSync(await take(page, 'svg'), 'utf8'));
    expect(all(svg, 'text').length).toBeGreaterThan(20);
    expect(
      all(svg, 'text')
        .map(one => one.text)
        .join(''),
    ).not.toContain('…');
  });

test('a choice of agencies and years is what leaves', async ({ page, site }) => {
  await openMenu(page, site.url, '?indicator=requests.received&agency=dongguan~zhengzhou');
  const text = readFileSync(await take(page, 'csv'), 'utf8')
    .slice(1)
    .trim();
  const { data } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(new Set(data.map(row => row.agency))).toEqual(new Set(['dongguan', 'zhengzhou']));
});

test('a report is cited as what its body published, and copied words are exactly those shown', async ({
  page,
  site,
}) => {
  await openMenu(page, site.url, '?view=report&report=dongguan-2012');
  const shown = page.locator('.export-text textarea').first();
  await expect(shown).toHaveValue(/^东莞市人力资源局\. .*\[R\/OL\].*镜像副本/);
  await page.getByRole('button', { name: 'BibTeX', exact: true }).click();
  await expect(shown).toHaveValue(/^@techreport\{/);
});
