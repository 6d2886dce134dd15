// Over time in the browser: the question about Panyu's portal, by clicking only; keyboard; axe on every theme and width.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { type Site, serve } from './serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve();
});
test.afterAll(() => site.close());

test('how did the portal of Panyu move, and whose figures are those', async ({ page }) => {
  await page.goto(site.url);
  await page.getByRole('link', { name: '时间', exact: true }).first().click();
  await page.getByRole('button', { name: '展开全部' }).click();
  await page.getByRole('link', { name: /网站发布信息数/ }).click();
  await expect(page.locator('.reading')).toContainText('番禺区政府办公室从');
  await page.getByRole('button', { name: /番禺区政府办公室，2023/ }).click();
  const box = page.getByRole('region', { name: '原句' });
  await expect(box).toContainText('区政府门户网站发布各类信息3.77万条');
  await expect(box).toContainText('不与本局的数合并');
});

test('context goes away and comes back with the address', async ({ page }) => {
  await page.goto(`${site.url}?view=time&context=0`);
  await expect(page.getByRole('button', { name: /郑州/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /番禺区政府办公室/ })).toHaveCount(0);
  await page.getByRole('link', { name: '显示参照' }).click();
  await expect(page.getByRole('button', { name: /番禺区政府办公室/ })).toHaveCount(3);
  await page.goBack();
  await expect(page.getByRole('button', { name: /番禺区政府办公室/ })).toHaveCount(0);
});

test('beside a rate stands its n: in the picture, at its point, in the tip, the table and the small pictures', async ({
  page,
}) => {
  await page.goto(`${site.url}?view=time&indicator=requests.on_time_rate`);
  const point = page.getByRole('button', { name: /郑州.*100% \(n = 51\)/ });
  await expect(point).toHaveCount(1);
  await expect(page.locator('.picture svg').first()).toContainText('n = 51');
  await point.hover();
  await expect(page.locator('.tip')).toContainText('n = 51');
  await expect(page.locator('table.values')).toContainText('100% (n = 51)');
  await page.goto(`${site.url}?view=time&indicator=derived.completeness&facet=agency&lang=en`);
  await expect(page.getByRole('button', { name: /Dongguan.*83\.3% \(5\/6\)/ })).toHaveCount(1);
  await expect(page.locator('.facets svg').first()).toContainText('5/6');
});

test('arrows walk the points, Enter opens the sentence', async ({ page }) => {
  await page.goto(`${site.url}?view=time`);
  const first = page.locator('.spots button[tabindex="0"]');
  await first.focus();
  const before = await first.getAttribute('data-spot');
  await page.keyboard.press('ArrowRight');
  const now = page.locator('.spots button:focus');
  expect(await now.getAttribute('data-spot')).not.toBe(before);
  await page.keyboard.press('Enter');
  await expect(page.locator('.sentence-box mark.on').first()).toBeVisible();
});

test('a year without reports is said, not filled', async ({ page }) => {
  await page.goto(`${site.url}?view=time&time=2013..2016&agency=qingdao`);
  await expect(page.locator('.notice')).toContainText('2010');
});

for (const theme of ['light', 'dark'])
  for (const width of [390, 1440])
    test(`axe finds nothing in ${theme} at ${width}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site.url}?view=time&theme=${theme}&at=zhengzhou-2017/requests.received`);
      await expect(page.locator('.sentence-box mark').first()).toBeAttached();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(each => `${each.id}: ${each.nodes.map(node => node.target).join(' ')}`)).toEqual(
        [],
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
