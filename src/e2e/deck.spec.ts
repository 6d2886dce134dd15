// The deck as people make it and pass it on: collected, ordered by mouse and keys, shared by link; and a chart copied as a picture.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { packDeck } from '../export/deck-address.ts';
import { pptxFaults } from './check/ooxml.ts';
import { readPng } from './check/png.ts';
import { DECK, openDeck, titles } from './kept-deck.ts';
import { INDICATOR, openMenu } from './menu.ts';
import { expect, settled, test } from './pages.ts';

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

test('a deck: collected, ordered by keyboard, titled, kept across visits, shared by address, one PPTX', async ({
  page,
  site,
}) => {
  test.setTimeout(90_000);
  for (const query of [`?indicator=${INDICATOR}`, '?indicator=requests.received']) {
    await openMenu(page, site.url, query);
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
  const bytes = readFileSync(await download.path());
  expect(pptxFaults(bytes)).toEqual([]);
  const slides = Object.keys(unzipSync(bytes)).filter(name => /slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(4);
  const kept = await page.evaluate(() => localStorage.getItem('mingjian.deck'));
  expect(kept).toContain('自己写的标题');
});

test('dragged by mouse to another place; the moved one keeps the focus when moved by key; taking out can be undone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 1900 });
  await openDeck(page, site.url, DECK);
  const slides = page.locator('.deck-slide');
  await slides.nth(0).locator('figure').dragTo(slides.nth(2).locator('figure'));
  await expect.poll(() => titles(page)).toEqual(['第二', '第三', '第一']);
  const field = page.locator('.deck-words [data-part="title"]');
  await field.nth(0).press('Alt+ArrowDown');
  await expect(field.nth(1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(field.nth(2)).toBeFocused();
  expect(await titles(page)).toEqual(['第三', '第一', '第二']);
  await page.getByRole('button', { name: '清空' }).click();
  await expect(slides).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => titles(page)).toEqual(['第三', '第一', '第二']);
});

test('a link that is not whole says so, and one that is kept joins what is there', async ({ page, site }) => {
  await openDeck(page, site.url, DECK);
  await page.goto(`${site.url}?view=deck&deck=broken!`);
  await settled(page);
  await expect(page.locator('.deck-shared')).toContainText('读不出来');
  await expect(page.getByRole('button', { name: '保存到我的浏览器' })).toHaveCount(0);
  const other = packDeck({ ...DECK, items: DECK.items.slice(0, 1) });
  await page.goto(`${site.url}?view=deck&deck=${other}`);
  await settled(page);
  await page.getByRole('button', { name: '保存到我的浏览器' }).click();
  await expect.poll(() => titles(page)).toEqual(['第一', '第二', '第三', '第一']);
});
