// The deck as people pass it on: by link, by keyboard order, as printed pages; and a chart copied as a picture.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { KeptDeck } from '../export/deck-address.ts';
import { readPng } from './check/png.ts';
import { expect, settled, test } from './pages.ts';

const DECK: KeptDeck = {
  title: '三张图',
  ratio: '16:9',
  theme: 'light',
  items: [
    { query: '?indicator=requests.received', title: '第一', takeaway: '要点在此' },
    { query: '?indicator=proactive.total', title: '第二', takeaway: null },
    { query: '?view=composition&indicator=proactive.by_category', title: '第三', takeaway: null },
  ],
};

/** Opens the page with a deck kept in its browser, all pictures drawn. */
async function openDeck(page: Page, url: string, deck: KeptDeck): Promise<void> {
  await page.addInitScript(kept => {
    if (localStorage.getItem('mingjian.deck') === null) localStorage.setItem('mingjian.deck', kept);
  }, JSON.stringify(deck));
  await page.goto(`${url}?view=deck`);
  await settled(page);
  await expect(page.locator('.deck-slide img')).toHaveCount(deck.items.length);
}

const titles = (page: Page): Promise<string[]> =>
  page
    .locator('.deck-words label:first-child input')
    .evaluateAll(all => all.map(one => (one as HTMLInputElement).value));

test('a shared link gives the same deck in another browser, which keeps it only when asked', async ({
  page,
  site,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDeck(page, site.url, DECK);
  await page.getByRole('button', { name: '复制分享链接' }).click();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read).toContain('deck=');
  const link = await read();
  const pictures = await page
    .locator('.deck-slide img')
    .evaluateAll(all => all.map(one => one.getAttribute('src')));
  const fresh = await browser.newContext();
  try {
    const other = await fresh.newPage();
    await other.goto(link);
    await expect(other.locator('.deck-slide img')).toHaveCount(3);
    expect(await titles(other)).toEqual(['第一', '第二', '第三']);
    expect(
      await other.locator('.deck-slide img').evaluateAll(all => all.map(one => one.getAttribute('src'))),
    ).toEqual(pictures);
    await expect(other.locator('.deck-words textarea').first()).toHaveValue('要点在此');
    expect(await other.evaluate(() => localStorage.getItem('mingjian.deck'))).toBeNull();
    await other.getByRole('button', { name: '保存到我的浏览器' }).click();
    await expect(other).not.toHaveURL(/deck=/);
    await other.reload();
    await expect(other.locator('.deck-slide img')).toHaveCount(3);
    expect(await titles(other)).toEqual(['第一', '第二', '第三']);
  } finally {
    await fresh.close();
  }
});

test('the order changes by keys and by buttons, is said aloud, and is kept', async ({ page, site }) => {
  await openDeck(page, site.url, DECK);
  const field = page.locator('.deck-words label:first-child input');
  await field.nth(2).press('Alt+ArrowUp');
  await expect.poll(() => titles(page)).toEqual(['第一', '第三', '第二']);
  await field.nth(0).press('Alt+ArrowUp');
  expect(await titles(page)).toEqual(['第一', '第三', '第二']);
  const down = page.getByRole('button', { name: '下移：第一' });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual(['第三', '第一', '第二']);
  await expect(page.locator('[role="status"], [aria-live]').filter({ hasText: '第一' })).not.toHaveCount(0);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(['第三', '第一', '第二']);
});

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

test('a chart is copied as a PNG that the clipboard gives back', async ({ page, site }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}?indicator=proactive.total`);
  await settled(page);
  await page.locator('.toolbar').getByRole('button', { name: '导出' }).click();
  await expect(page.locator('.export textarea').first()).toHaveValue(/\S/);
  await page.locator('[data-format="copy"]').click();
  const read = (): Promise<number[]> =>
    page.evaluate(async () => {
      for (const item of await navigator.clipboard.read())
        if (item.types.includes('image/png'))
          return [...new Uint8Array(await (await item.getType('image/png')).arrayBuffer())];
      return [];
    });
  await expect.poll(async () => (await read()).length, { timeout: 15_000 }).toBeGreaterThan(1000);
  const png = readPng(Buffer.from(await read()));
  expect(png.width).toBeGreaterThanOrEqual(1280);
  expect(png.variety).toBeGreaterThan(20);
});
