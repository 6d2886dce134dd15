// A site of many agencies: built small by the same command, loaded in parts, usable in each view, and marked as made up.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { faults } from './axe.ts';
import { settled } from './pages.ts';
import { type Site, serve } from './serve.ts';

test.describe.configure({ mode: 'default' });

/** Empty when SCALE_SITE names a site of 60 × 3 that is built already. */
let folder = '';
let site: Site;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  const built = process.env.SCALE_SITE;
  if (built) {
    site = await serve(built);
    return;
  }
  folder = mkdtempSync(join(tmpdir(), 'mingjian-scale-'));
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  const args = ['scripts/demo-scale.ts', '--agencies', '60', '--years', '3', '--out', join(folder, 'site')];
  execFileSync(process.execPath, [tsx, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  site = await serve(join(folder, 'site'));
});
test.afterAll(async () => {
  await site.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** What the page asked for, by its path in the site. */
async function open(page: Page, query: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url().slice(site.url.length)));
  await page.goto(`${site.url}${query}`);
  await settled(page);
  return asked;
}
const data = (asked: readonly string[]): string[] => asked.filter(path => /^(?:data|parts)\//.test(path));

test('the first rows of the last year come first; nothing is loaded whole', async ({ page }) => {
  const asked = await open(page, '');
  await expect(page.locator('.synthetic')).toContainText('合成数据');
  await expect(page.locator('.crowd')).toContainText(/前\s?30\s?行，共\s?60\s?行/);
  await expect(page.locator('.hits button')).toHaveCount(30);
  await expect(page.locator('.scope-of')).toContainText(/60\s?个机构、180\s?份报告/);
  expect(data(asked)).toEqual(['parts/catalogue.json', 'parts/top/2023/requests.received.json']);
  const html = await (await page.request.get(site.url)).text();
  expect(html.length).toBeLessThan(450_000);
  await page.getByRole('link', { name: /热线来电数/ }).click();
  await expect(page.locator('.hits button').first()).toHaveAccessibleName(/2023/);
  await expect(page.locator('h1')).toContainText('热线');
});

test('a place, a year and agencies are chosen by keyboard; the address holds them', async ({ page }) => {
  const asked = await open(page, '');
  await page.getByRole('combobox', { name: '地区' }).selectOption({ label: '示例乙省 (20)' });
  await expect.poll(() => data(asked)).toContain('parts/g1/requests.received.json');
  expect(data(asked).join()).not.toContain('parts/g0');
  await page.getByRole('combobox', { name: '年份' }).selectOption('2022');
  await expect(page.locator('.hits button')).toHaveCount(20);
  expect(decodeURIComponent(new URL(page.url()).search)).toBe('?time=2022&place=示例乙省');
  await page.getByText('选择机构', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByPlaceholder(/查找机构/).fill('sample-3-4');
  await page.getByRole('checkbox').first().press('Space');
  await page.getByPlaceholder(/查找机构/).fill('sample-1-2');
  await page.getByRole('checkbox').first().press('Space');
  await expect(page.locator('.hits button')).toHaveCount(2);
  await page.reload();
  await settled(page);
  await expect(page.locator('.hits button')).toHaveCount(2);
});

const VIEWS = ['time', 'composition', 'coverage', 'scorecard', 'relate', 'table', 'report'];
for (const view of VIEWS)
  test(`${view} shows some, says which, and stays small`, async ({ page }) => {
    const troubles: string[] = [];
    page.on('pageerror', error => troubles.push(error.message));
    const asked = await open(page, `?view=${view}`);
    await expect(page.locator('.scope-bar')).toBeVisible();
    await expect(page.getByRole('combobox', { name: '地区' })).toHaveValue('示例甲省');
    expect(data(asked).filter(path => path.startsWith('data/reports/')).length).toBeLessThanOrEqual(12);
    expect(data(asked).some(path => /^data\/(?:index|coverage|indicators)/.test(path))).toBe(false);
    if (view === 'time')
      await expect(page.getByText(/最近数值最大的\s?8\s?个机构，共\s?20\s?个/)).toBeVisible();
    if (view === 'scorecard') await expect(page.getByText(/最近一份报告，这里是\s?12\s?份/)).toBeVisible();
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(15_000);
    expect(await faults(page, '.scope-bar')).toEqual([]);
    expect(troubles).toEqual([]);
  });

test('a sentence of any report opens by its address, also where its row is not among the first', async ({
  page,
}) => {
  await open(page, '?at=sample-2-7-2021/requests.received');
  await expect(page.locator('.quotation')).toContainText('2021');
  await open(page, '?view=report&report=sample-3-5-2022');
  await expect(page.locator('.reader h1')).toContainText('2022');
});

test('what an address asks for and is not here is told, once, and all else is not', async ({ page }) => {
  const notice = page.locator('.notice[role=status]');
  for (const [query, words] of [
    ['?place=火星', 'place=火星'],
    ['?at=sample-2-7-2021/requests.received~9', 'sample-2-7-2021/requests.received~9'],
    ['?view=report&at=sample-2-7-2021/requests.received_by_channel/nothing', 'nothing'],
    ['?view=time&category=nothing', 'category=nothing'],
  ] as const) {
    await open(page, query);
    await expect(notice, query).toHaveCount(1);
    await expect(notice).toContainText(words);
  }
  for (const query of [
    '?at=sample-2-7-2021/requests.received',
    '?place=示例乙省',
    '?view=report&at=sample-3-5-2022/requests.received',
  ]) {
    await open(page, query);
    await expect(page.locator('.quotation, .hits button, .reader h1').first()).toBeVisible();
    await expect(notice, query).toHaveCount(0);
  }
});

test('the table of many rows scrolls in a frame: rows out of sight are not in the page', async ({ page }) => {
  await open(page, '?view=table&agency=sample-1-1~sample-2-1~sample-3-1&place=');
  const all = await page.locator('.frozen tbody tr').count();
  expect(all).toBe(9);
  await open(page, '?view=coverage&tier=all');
  expect(await page.locator('.matrix tbody tr').count()).toBeLessThanOrEqual(41);
});

test('an added report stands against the report of its agency also where that part is not shown, and joins every part', async ({
  page,
}) => {
  await open(page, '?view=add');
  const text = '某局2022年政府信息公开工作年度报告\n一、依申请公开情况\n全年收到政府信息公开申请4321件。';
  const file = { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.setInputFiles('.dropzone input[type=file]', [file]);
  const item = page.getByRole('article', { name: 'one.txt' });
  await item.getByLabel('地区', { exact: true }).selectOption({ label: '示例乙省 (20)' });
  await item.getByLabel('机构', { exact: true }).selectOption('sample-2-7');
  expect(await item.locator('option').count()).toBeLessThan(60);
  await item.getByRole('button', { name: '按更正重读' }).click();
  await expect(item).toContainText('2022 年的报告已经有一份，怎么办？');
  await expect(item.getByRole('button', { name: '加入对比' })).toBeDisabled();
  await item.getByLabel('用这一份替换').check();
  await item.getByRole('button', { name: '加入对比' }).click();
  await expect(page.locator('.kept li')).toHaveCount(1);
  const mine = page.locator('.hits button').and(page.getByRole('button', { name: /本次添加.*4,?321/ }));
  for (const query of [
    '?place=示例乙省&time=2022',
    '?time=2022',
    '?agency=sample-3-1~sample-2-7&time=2022',
  ]) {
    await open(page, query);
    await expect(mine).toHaveCount(1);
  }
  await open(page, '?place=示例乙省&time=2022');
  await expect(page.locator('.hits button')).toHaveCount(20);
});

test('each slide of a deck has the part of its own address, whichever part is open', async ({ page }) => {
  await page.addInitScript(() => {
    const items = [
      '?place=示例甲省&time=2022',
      '?place=示例丙省&time=2021',
      '?view=coverage&place=示例乙省&time=2023',
    ].map(query => ({ query, title: null, takeaway: null }));
    localStorage.setItem(
      'mingjian.deck',
      JSON.stringify({ title: null, ratio: '16:9', theme: 'light', items }),
    );
  });
  const asked = await open(page, '?view=deck');
  const slides = page.locator('.deck-slides > li');
  await expect(slides).toHaveCount(3);
  await expect(slides.nth(0).locator('img')).toHaveAttribute('alt', /示例甲省.*2022\s?年度报告/);
  await expect(slides.nth(1).locator('img')).toHaveAttribute('alt', /示例丙省.*2021\s?年度报告/);
  await expect(slides.nth(2)).not.toContainText('正在');
  await expect(page.locator('.deck-actions button').first()).toBeEnabled();
  expect(data(asked)).toEqual(
    expect.arrayContaining([
      'parts/g0/requests.received.json',
      'parts/g2/requests.received.json',
      'parts/g1/index.json',
    ]),
  );
});

test('the first shares are the largest of all agencies', async ({ page }) => {
  const asked = await open(page, '?indicator=requests.granted&per=total');
  await expect(page.locator('.hits button')).toHaveCount(30);
  expect(data(asked)).toContain('parts/top/2023/requests.granted.total.json');
  const names = await page
    .locator('.hits button')
    .evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? ''));
  const shares = names.flatMap(name => Number(/([\d.]+)\s*%/.exec(name)?.[1] ?? '') || []);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  await expect(page.locator('h1 + p, .reading').first()).toContainText('%');
});
