// The deck as pages: printed in both shapes, a slide of every view, and what axe says of it in both themes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeptDeck } from '../export/deck-address.ts';
import { faults } from './axe.ts';
import { pptxFaults } from './check/ooxml.ts';
import { DECK, openDeck } from './kept-deck.ts';
import { expect, settled, test } from './pages.ts';

for (const ratio of ['16:9', '4:3'] as const)
  test(`printed: cover, one page a slide, and the sources, ${ratio}`, async ({ page, site }) => {
    test.setTimeout(90_000);
    await openDeck(page, site.url, { ...DECK, ratio });
    await expect(page.locator('.deck-appendix').first()).toBeHidden();
    const sources = await page.locator('.deck-appendix').count();
    const rows = await page.locator('.deck-appendix tbody tr').count();
    expect(sources).toBeGreaterThan(0);
    expect(rows).toBeGreaterThan(0);
    const path = join(mkdtempSync(join(tmpdir(), 'mingjian-deck-')), 'deck.pdf');
    writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const { stdout, status } = spawnSync('pdfinfo', [path], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1])).toBe(1 + DECK.items.length + sources);
    const [, width, height] = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(stdout) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(ratio === '4:3' ? 4 / 3 : 16 / 9, 2);
    const last = spawnSync('pdftotext', ['-f', String(2 + DECK.items.length), path, '-'], {
      encoding: 'utf8',
    });
    expect(last.stdout).toContain('资料来源');
    expect(last.stdout).toContain('数据版本');
  });

const EVERY: KeptDeck = {
  title: null,
  ratio: '4:3',
  theme: 'dark',
  items: [
    '?indicator=requests.received',
    '?view=time&indicator=proactive.total',
    '?view=composition&indicator=proactive.by_category',
    '?view=coverage',
    '?view=scorecard',
    '?view=relate',
    '?view=report&report=qingdao-2010',
    '?indicator=hotline.calls&chart=dot',
  ].map(query => ({ query, title: null, takeaway: null })),
};

test('a deck of every view: pictures with type that can be read, one PPTX, a dark page to its edges', async ({
  page,
  site,
}) => {
  test.setTimeout(90_000);
  await openDeck(page, site.url, EVERY);
  const least = await page.locator('.deck-slide img').evaluateAll(all =>
    all.map(one => {
      const source = decodeURIComponent((one as HTMLImageElement).src.replace(/^[^,]*,/, ''));
      const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
      const sizes = [...svg.querySelectorAll('text')].map(text => {
        const inner = text.closest('svg svg');
        const scale = inner
          ? Number(inner.getAttribute('width')) / Number(inner.getAttribute('viewBox')?.split(' ')[2])
          : 1;
        const size = /font-size:\s*([\d.]+)/.exec(text.getAttribute('style') ?? '')?.[1];
        return Number(size ?? text.getAttribute('font-size')) * scale;
      });
      return Math.min(...sizes);
    }),
  );
  // Pixels of a picture 1280 wide: at least 11 on a full slide.
  for (const [at, size] of least.entries()) expect(size, EVERY.items[at]?.query).toBeGreaterThanOrEqual(11);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.deck-actions button').first().click(),
  ]);
  expect(pptxFaults(readFileSync(await download.path()))).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const grounds = await page
    .locator('.deck-slide figure')
    .evaluateAll(all => all.map(one => getComputedStyle(one).backgroundColor));
  expect(new Set(grounds)).toEqual(new Set(['rgb(20, 25, 29)']));
});

for (const theme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe on the deck, ${theme} page, the other theme on its slides, ${width}`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(
        kept => localStorage.setItem('mingjian.deck', kept),
        JSON.stringify({
          ...DECK,
          theme: theme === 'dark' ? 'light' : 'dark',
        }),
      );
      await page.goto(`${site.url}?view=deck&theme=${theme}`);
      await settled(page);
      await expect(page.locator('.deck-slide img')).toHaveCount(3);
      expect(await faults(page)).toEqual([]);
    });
