// The export menu on odd days: a closed clipboard, no network, a report that only this browser has.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { INDICATOR, openMenu, take } from './menu.ts';
import { type Site, serve } from './serve.ts';

// Nothing is kept for later here: a lost network is lost.
test.use({ serviceWorkers: 'block' });

let site: Site;
test.beforeAll(async () => {
  site = await serve();
});
test.afterAll(() => site.close());

test('a closed clipboard and a lost network are said, and another try works', async ({ page, context }) => {
  await openMenu(page, site.url);
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
  });
  const said = page.locator('.export-said');
  await page.locator('.export-text button').first().click();
  await expect(said).toHaveText(/手动选择/);
  await page.locator('[data-format="copy"]').click();
  await expect(said).toHaveText(/没有生成/);
  await context.setOffline(true);
  await page.locator('[data-format="pptx"]').click();
  await expect(said).toHaveText(/PPTX 没有生成/);
  await context.setOffline(false);
  await take(page, 'pptx');
  await expect(said).toHaveText(/已下载/);
});

test('a menu that does not come without a network leaves the chart, and comes with one', async ({
  page,
  context,
}) => {
  await page.goto(`${site.url}?indicator=${INDICATOR}`);
  const open = page.getByRole('button', { name: '导出', exact: true });
  await expect(open).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await open.click();
  await expect(page.locator('.toast')).toContainText('网络');
  await expect(page.locator('main svg').first()).toBeVisible();
  await context.setOffline(false);
  await open.click();
  await expect(page.locator('.export textarea').first()).toHaveValue(/\S/);
});

test('a report added in this browser is in what leaves, and its readers are told', async ({ page }) => {
  await page.goto(`${site.url}?view=add`);
  const said = '二、依申请公开情况\n全年收到政府信息公开申请23件,均按时答复。';
  await page.setInputFiles('.dropzone input[type=file]', {
    name: 'one.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`东莞市人力资源局2016年政府信息公开工作年度报告\n发布日期:2017-01-12\n${said}`),
  });
  await page
    .getByRole('article', { name: 'one.txt', exact: true })
    .getByRole('button', { name: '加入对比' })
    .click();
  await page.getByRole('link', { name: '对比', exact: true }).first().click();
  await expect(page.locator('main')).toContainText('2016');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.locator('.export textarea').first()).toHaveValue(/\S/);
  const rows = Papa.parse<Record<string, string>>(readFileSync(await take(page, 'csv'), 'utf8').slice(1), {
    header: true,
  }).data;
  expect(rows.filter(row => row.agency === 'dongguan' && row.year === '2016').map(row => row.value)).toEqual([
    '23',
  ]);
  const svg = readFileSync(await take(page, 'svg'), 'utf8');
  expect(svg).toContain('只在这个浏览器里添加的报告');
});
