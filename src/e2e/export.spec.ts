// What leaves the page, downloaded in a browser, opened by independent readers and compared with data/.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { gzipSync, strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { convert, UTF8_CSV } from './check/office.ts';
import { cellsOf, packageFaults, pptxFaults } from './check/ooxml.ts';
import { readPng } from './check/png.ts';
import { all, parseXml } from './check/xml.ts';
import { type Site, serve } from './serve.ts';

const INDICATOR = 'proactive.total';
interface Reading {
  readonly id: string;
  readonly value: number;
  readonly body: string;
}
const DATA = JSON.parse(readFileSync(`data/indicators/${INDICATOR}.json`, 'utf8')) as {
  observations: (Reading & { alternatives: Reading[] })[];
  absences: { report: string; status: string }[];
};
const VERSION = (JSON.parse(readFileSync('data/index.json', 'utf8')) as { version: string }).version;
const OWN = DATA.observations.filter(one => one.body === 'bureau');
/** Every row that a long table must hold: id and value, empty for an absence. */
const LONG = [
  ...DATA.observations.flatMap(one => [one, ...one.alternatives].map(each => [each.id, String(each.value)])),
  ...DATA.absences.map(one => [`${one.report}/${INDICATOR}`, '']),
];

let site: Site;
test.beforeAll(async () => {
  site = await serve();
});
test.afterAll(() => site.close());

const folder = mkdtempSync(join(tmpdir(), 'mingjian-export-'));

async function openMenu(page: Page, query = `?indicator=${INDICATOR}`): Promise<void> {
  await page.goto(`${site.url}${query}`);
  await page
    .locator('.toolbar')
    .getByRole('button', { name: /^(导出|Export)$/ })
    .click();
  await expect(page.locator('.export textarea').first()).toHaveValue(/\S/);
}

/** Presses a choice of the menu and gives the path of what was downloaded. */
async function take(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-format="${format}"]`).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  expect(download.suggestedFilename()).toContain(VERSION.slice(0, 12));
  return path;
}

const idAndValue = (text: string): string[][] => {
  const [head = [], ...rows] = Papa.parse<string[]>(text.trim(), { delimiter: ',' }).data;
  const [id, value] = [head.indexOf('id'), head.indexOf('value')];
  return rows.map(row => [row[id] ?? '', row[value] ?? '']);
};

test('tables: CSV, Excel and JSON hold the figures of the data, and an absence holds none', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openMenu(page);
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
    DATA.observations.map(one => [one.id, one.value]),
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
}) => {
  await openMenu(page);
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
}) => {
  test.setTimeout(120_000);
  await openMenu(page);
  const path = await take(page, 'pptx');
  expect(pptxFaults(readFileSync(path))).toEqual([]);
  const parts = unzipSync(readFileSync(path));
  const book = Object.keys(parts).find(name => name.endsWith('.xlsx')) ?? '';
  const cells = cellsOf(parts[book] as Uint8Array);
  const values = [...cells].filter(([place]) => /^B([2-9]|\d\d)$/.test(place)).map(([, value]) => value);
  expect(values.sort()).toEqual(OWN.map(one => one.value).sort());
  const notes = strFromU8(parts['ppt/notesSlides/notesSlide1.xml'] as Uint8Array);
  expect(notes).toContain(VERSION);
  expect(notes).not.toContain('28365');
  const { files, folder: made } = convert(path, 'pdf');
  const picture = join(made, 'page');
  expect(spawnSync('pdftoppm', ['-r', '50', '-png', files[0] ?? '', picture]).status).toBe(0);
  expect(readPng(readFileSync(`${picture}-1.png`)).variety).toBeGreaterThan(20);
});

test('every view gives a native slide that keeps the rules', async ({ page }) => {
  test.setTimeout(90_000);
  for (const [query, part] of [
    ['?view=time&indicator=proactive.total', /c:lineChart/],
    ['?view=composition&indicator=proactive.by_category', /percentStacked/],
    ['?view=coverage', /a:tbl/],
  ] as const) {
    await openMenu(page, query);
    const bytes = readFileSync(await take(page, 'pptx'));
    expect(pptxFaults(bytes), query).toEqual([]);
    const parts = unzipSync(bytes);
    const whole = Object.keys(parts)
      .filter(name => /(?:slide|chart)\d+\.xml$/.test(name))
      .map(name => strFromU8(parts[name] as Uint8Array))
      .join('');
    expect(whole, query).toMatch(part);
  }
});

test('a deck: collected, ordered by keyboard, titled, kept across visits, shared by address, one PPTX', async ({
  page,
}) => {
  test.setTimeout(90_000);
  for (const query of [`?indicator=${INDICATOR}`, '?indicator=requests.received']) {
    await openMenu(page, query);
    await page.locator('[data-format="add"]').click();
  }
  await page.goto(`${site.url}?view=deck`);
  const pictures = page.locator('.deck-slide img');
  await expect(pictures).toHaveCount(2);
  const before = await pictures.first().getAttribute('alt');
  await page.locator('.deck-slide input').nth(0).fill('自己写的标题');
  await page.locator('.deck-slide input').nth(0).press('Alt+ArrowDown');
  await expect(page.locator('.deck-slide input').nth(1)).toHaveValue('自己写的标题');
  await page.reload();
  await expect(page.locator('.deck-slide input').nth(1)).toHaveValue('自己写的标题');
  await expect(pictures.nth(1)).toHaveAttribute('alt', before ?? '');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.deck-actions button').first().click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  const bytes = readFileSync(path);
  expect(pptxFaults(bytes)).toEqual([]);
  const slides = Object.keys(unzipSync(bytes)).filter(name => /slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(4);
  const kept = await page.evaluate(() => localStorage.getItem('mingjian.deck'));
  expect(kept).toContain('自己写的标题');
});

test('an embed inside a page of another origin: whole, at 300 and 1600 pixels, telling its height', async ({
  page,
}) => {
  const address = `${site.url}embed/${INDICATOR}.zh-Hans.light.html`;
  const host: Server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><body><div class="reveal"><div class="slides"><section><iframe title="x" src="${address}" style="border:0;width:100%;height:80px"></iframe></section></div></div>` +
        `<script>addEventListener("message",e=>{if(e.data&&e.data.type==="mingjian:height")document.querySelector("iframe").style.height=e.data.height+"px"})</script>`,
    );
  });
  await new Promise<void>(done => host.listen(0, '127.0.0.1', done));
  const place = host.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  try {
    for (const width of [300, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`http://localhost:${place.port}/`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('h1')).toBeVisible();
      await expect(frame.locator(`figure.${width < 600 ? 'n' : 'w'} svg`).first()).toBeVisible();
      await expect.poll(() => page.locator('iframe').evaluate(one => one.clientHeight)).toBeGreaterThan(200);
      const wide = await frame.locator('html').evaluate(one => one.scrollWidth - one.clientWidth);
      expect(wide).toBe(0);
    }
    const rows = page.frameLocator('iframe').locator('figure.w button');
    await rows.first().focus();
    await expect(page.frameLocator('iframe').locator('#tip q')).toHaveText(/\d/);
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(1)).toBeFocused();
  } finally {
    host.closeAllConnections();
    host.close();
  }
});

test('an embed without script shows its figures, and its flags hide what they say', async ({ browser }) => {
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const page = await bare.newPage();
  await page.goto(`${site.url}embed/${INDICATOR}.en.dark.html`);
  for (const { value } of OWN)
    await expect(page.locator('figure.w')).toContainText(value.toLocaleString('en-US'));
  await bare.close();
  const scripted = await browser.newPage();
  await scripted.goto(`${site.url}embed/${INDICATOR}.en.light.html?title=0&source=0&static=1`);
  await expect(scripted.locator('h1')).toBeHidden();
  await expect(scripted.locator('footer')).toBeHidden();
  await expect(scripted.locator('button')).toHaveCount(0);
  await scripted.goto(`${site.url}embed/${INDICATOR}.en.light.html?plain=1&transparent=1`);
  await expect(scripted.locator('.key')).toBeHidden();
  expect(await scripted.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  );
  await scripted.close();
});

test('each indicator has a small page that previews and search engines can read', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto(`${site.url}i/${INDICATOR}.en.html`);
  await expect(page.locator('h1')).toHaveText(/\?$/);
  for (const { value } of OWN)
    await expect(page.locator('table')).toContainText(value.toLocaleString('en-US'));
  expect(asked.every(url => url.startsWith(site.url))).toBe(true);
  const links = await page
    .locator('link[rel="alternate"]')
    .evaluateAll(all => all.map(one => one.getAttribute('hreflang')));
  expect(links).toEqual(['zh-Hans', 'zh-Hant', 'en', 'x-default']);
  const canonical = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
  const image = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
  const root = canonical.slice(0, canonical.indexOf('i/'));
  expect(image).toBe(`${root}charts/${INDICATOR}.en.light.png`);
  const map = parseXml(readFileSync('dist/sitemap.xml', 'utf8'));
  expect(all(map, 'loc').map(one => one.text)).toContain(canonical);
  await page.locator('main a').first().click();
  await expect(page.locator('.toolbar')).toBeVisible();
});

test('no embed is larger than 8 kB', () => {
  const sizes = readdirSync('dist/embed').map(
    name => [name, gzipSync(readFileSync(`dist/embed/${name}`), { level: 9 }).length] as const,
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(([, size]) => size > 8_192)).toEqual([]);
});

test('the sample decks find every picture that they name, and each slide shows one', async ({ page }) => {
  await page.goto(`${site.url}decks/reveal.html`);
  const shown = await page.locator('.slides img').evaluateAll(async all => {
    const images = all as HTMLImageElement[];
    await Promise.all(images.map(one => one.decode()));
    return images.map(one => [one.naturalWidth, one.clientHeight > 300, one.alt !== '']);
  });
  expect(shown.length).toBeGreaterThan(1);
  for (const one of shown) expect(one).toEqual([1280, true, true]);
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText(/\S/);

  // Marp splits at --- lines and draws each picture on its slide: the same here with the few marks that the sample uses.
  const [, , ...slides] = readFileSync('dist/decks/marp.md', 'utf8').split(/^---$/m);
  expect(slides.length).toBeGreaterThan(4);
  const html = slides
    .map(
      slide => `<section>${slide.replace(/!\[([^\]]*)\]\(([^)]*)\)/g, '<img alt="$1" src="$2">')}</section>`,
    )
    .join('');
  await page.goto(`${site.url}decks/reveal.html`);
  await page.evaluate(body => {
    document.body.innerHTML = body;
  }, html);
  const widths = await page.locator('img').evaluateAll(async all => {
    const images = all as HTMLImageElement[];
    await Promise.all(images.map(one => one.decode()));
    return images.map(one => one.naturalWidth);
  });
  expect(widths).toEqual([1280, 1280, 1280]);
});

test('two pictures on one page keep apart, and the manifest tells the truth about them', async ({ page }) => {
  const manifest = JSON.parse(readFileSync('dist/charts/manifest.json', 'utf8')) as {
    version: string;
    pictures: {
      indicator: string;
      svg: { path: string; bytes: number };
      png: { path: string; width: number } | null;
      alt: string;
    }[];
  };
  expect(manifest.version).toBe(VERSION);
  const some = manifest.pictures.filter(one => one.indicator === INDICATOR);
  expect(some).toHaveLength(6);
  const svgs = some.map(one => readFileSync(`dist/${one.svg.path}`, 'utf8'));
  for (const [at, one] of some.entries()) {
    expect(Buffer.byteLength(svgs[at] ?? '')).toBe(one.svg.bytes);
    expect(one.alt).not.toBe('');
    if (one.png)
      expect(readPng(readFileSync(`dist/${one.png.path}`))).toMatchObject({ width: 1920, colour: 3 });
  }
  await page.setContent(svgs.join(''));
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(one => one.id));
  expect(new Set(ids).size).toBe(ids.length);
});
