// What a published site holds beside the page: small pages, sample decks, pictures with their manifest, a sitemap.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readPng } from './check/png.ts';
import { all, parseXml } from './check/xml.ts';
import { INDICATOR, OWN, VERSION } from './menu.ts';
import { expect, test } from './pages.ts';

test('each indicator has a small page that previews and search engines can read', async ({ page, site }) => {
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
  const map = all(parseXml(readFileSync('dist/sitemap.xml', 'utf8')), 'loc').map(one => one.text);
  expect(map).toContain(canonical);
  const files = map.map(place => place.slice(root.length).replace(/\?.*/, '') || 'index.html');
  expect(files.filter(file => !existsSync(`dist/${file}`))).toEqual([]);
  await page.locator('main a').first().click();
  await expect(page.locator('.toolbar')).toBeVisible();
});

test('the sample decks find every picture that they name, and each slide shows one', async ({
  page,
  site,
}) => {
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

interface Made {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
const faithful = ({ path, bytes, sha256 }: Made): boolean => {
  const file = readFileSync(`dist/${path}`);
  return file.length === bytes && createHash('sha256').update(file).digest('hex') === sha256;
};

test('two pictures on one page keep apart, and the manifest tells the truth about them', async ({ page }) => {
  const manifest = JSON.parse(readFileSync('dist/charts/manifest.json', 'utf8')) as {
    version: string;
    pictures: {
      indicator: string;
      svg: Made;
      png: (Made & { width: number }) | null;
      alt: string;
    }[];
  };
  expect(manifest.version).toBe(VERSION);
  const some = manifest.pictures.filter(one => one.indicator === INDICATOR);
  expect(some).toHaveLength(6);
  const made = manifest.pictures.flatMap(({ svg, png }) => (png ? [svg, png] : [svg]));
  expect(made.filter(one => !faithful(one)).map(one => one.path)).toEqual([]);
  const svgs = some.map(one => readFileSync(`dist/${one.svg.path}`, 'utf8'));
  for (const one of some) {
    expect(one.alt).not.toBe('');
    if (one.png)
      expect(readPng(readFileSync(`dist/${one.png.path}`))).toMatchObject({ width: 1920, colour: 3 });
  }
  await page.setContent(svgs.join(''));
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(one => one.id));
  expect(new Set(ids).size).toBe(ids.length);
});
