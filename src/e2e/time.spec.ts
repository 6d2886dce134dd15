// Over time in the browser: the question about Panyu's portal, by clicking only; keyboard; axe on every theme and width.
import { faults } from './axe.ts';
import { expect, test } from './pages.ts';

test('how did the portal of Panyu move, and whose figures are those', async ({ page, site }) => {
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

test('one press leaves one place: the sentence says whose figures they are and how they moved, the table lists each', async ({
  page,
  site,
}) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.url}?view=time&indicator=proactive.portal_items`);
    await page.locator('.time-places').getByRole('link', { name: /番禺/ }).click();
    await expect(page).toHaveURL(/agency=panyu/);
    const reading = page.locator('.reading');
    await expect(reading).toContainText(/番禺区人社局只收录了\s2021\s年一份报告，写明\s1,771\s条/);
    await expect(reading).toContainText('不与本局合并');
    await expect(reading).toContainText(
      /番禺区政府从\s2020\s年的\s3.4\s万条到\s2025\s年的\s3.6\s万条（2020、2025\s年取自转载页）/,
    );
    await expect(reading).toContainText(
      /番禺区政府办公室从\s2019\s年的接近\s1.7\s万条到\s2024\s年的\s4.14\s万条/,
    );
    const rows = await page.locator('.whose tbody tr').allInnerTexts();
    expect(rows.length).toBe(7);
    for (const words of [
      ['番禺区人社局', '2021', '1,771'],
      ['番禺区政府', '2020', '3.4', '转载'],
      ['2021', '4.16', '官方网页'],
      ['番禺区政府办公室', '2019', '1.7', '官方网页'],
    ])
      expect(
        rows.some(row => words.every(word => row.includes(word))),
        words.join(' '),
      ).toBe(true);
    await page.locator('.whose').getByRole('link', { name: /3\.77/ }).click();
    await expect(page.getByRole('region', { name: '原句' })).toContainText('3.77万条');
  }
});

test('context goes away and comes back with the address', async ({ page, site }) => {
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
  site,
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

test('arrows walk the points, Enter opens the sentence', async ({ page, site }) => {
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

test('a year without reports is said, not filled', async ({ page, site }) => {
  await page.goto(`${site.url}?view=time&time=2013..2016&agency=qingdao`);
  await expect(page.locator('.notice')).toContainText('2010');
});

for (const theme of ['light', 'dark'])
  for (const width of [390, 1440])
    test(`axe finds nothing in ${theme} at ${width}`, async ({ page, site }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site.url}?view=time&theme=${theme}&at=zhengzhou-2017/requests.received`);
      await expect(page.locator('.sentence-box mark').first()).toBeAttached();
      expect(await faults(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
