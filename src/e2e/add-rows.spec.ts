// A CSV of observations in the browser: the published one goes back in, faults have their lines, columns can be named.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { expect, test } from './pages.ts';

async function give(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  await page.setInputFiles('.dropzone input[type=file]', [{ name, mimeType: 'text/csv', buffer }]);
}

test('the published table goes back in: no fault, and the page shows the same figures', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?indicator=requests.received&lang=en`);
  await expect(page.locator('.hits button')).toHaveCount(5);
  await expect(page.locator('.hits button').first()).toHaveAttribute('aria-label', /Report year/);
  const labels = () =>
    page.locator('.hits button').evaluateAll(all => all.map(one => one.getAttribute('aria-label')));
  await expect(page.locator('.hits button').first()).toHaveAttribute('aria-label', /Report year/);
  const before = await labels();
  await page.goto(`${site.url}?view=add&lang=en`);
  await give(page, 'observations.csv', readFileSync('data/observations.csv'));
  const item = page.getByRole('article', { name: 'observations.csv' });
  await expect(item.getByRole('heading', { level: 3 })).toContainText('can be added');
  await expect(item).not.toContainText('with a fault');
  await item.getByLabel('Put this one in its place').check();
  await item.getByRole('button', { name: 'Add these figures' }).click();
  await expect(page.locator('.kept li').first()).toBeVisible();
  await page.goto(`${site.url}?indicator=requests.received&lang=en`);
  await expect(page.locator('.hits button').first()).toHaveAttribute('aria-label', /added here/);
  await expect(page.locator('.hits button').first()).toHaveAttribute('aria-label', /Report year/);
  const after = await labels();
  expect(after.map(label => label?.replace(' added here', ''))).toEqual(before);
});

test('faults have lines, columns can be named, and a figure opens at its line', async ({ page, site }) => {
  await page.goto(`${site.url}?view=add`);
  await give(
    page,
    'mine.csv',
    'X,年度,指标,数值\n梅州市民政局,2020,requests.received,约1.2万\n梅州市民政局,二〇,requests.received,5\n',
  );
  const item = page.getByRole('article', { name: 'mine.csv' });
  await expect(item.getByRole('button', { name: '加入这些数' })).toBeDisabled();
  await item.getByText('各列是什么').click();
  await item.getByLabel('X', { exact: true }).selectOption('body_name');
  await expect(item.locator('.rows-table')).toContainText('梅州市民政局');
  await expect(item).toContainText(/行 3：年度「二〇」不是四位数字/);
  expect(await faults(page)).toEqual([]);
  await item.getByRole('button', { name: '加入这些数' }).click();
  await page.getByRole('link', { name: '看对比' }).click();
  await page.getByRole('button', { name: /梅州.*本次添加.*约 ?1\.2/ }).click();
  await expect(page.locator('.quotation')).toContainText('梅州市民政局,2020,requests.received,约1.2万');
});

test('the template is read without a fault', async ({ page, site }) => {
  await page.goto(`${site.url}?view=add`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 CSV 模板' }).click(),
  ]);
  await give(page, 'template.csv', readFileSync(await download.path()));
  const item = page.getByRole('article', { name: 'template.csv' });
  await expect(item.locator('.rows-table tbody tr')).toHaveCount(2);
  await expect(item).not.toContainText('有问题');
});
