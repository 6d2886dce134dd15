// What cannot be computed says so in the page, in each language, and is never called silence.
import { readFileSync } from 'node:fs';
import { expect, settled, test } from './pages.ts';

const ID = 'derived.disclosure_rate';
const LANGUAGES = [
  ['zh-Hans', '算不出', /未提及|没有提及/],
  ['zh-Hant', '算不出', /未提及|沒有提及/],
  ['en', 'Cannot be computed', /Not reported|silent/],
] as const;

for (const [lang, word, silent] of LANGUAGES)
  test(`a rate whose figures are missing, in ${lang}: chart, key, tip, label, table, evidence, Over time, Relate`, async ({
    page,
    site,
  }) => {
    const any = new RegExp(word, 'i');
    await page.goto(`${site.url}?indicator=${ID}&lang=${lang}&at=zhengzhou-2017/${ID}`);
    await settled(page);
    const row = page.locator('.hits [data-row^="zhengzhou-2017"]');
    await expect(row).toHaveAttribute('aria-label', any);
    await expect(page.locator('.still, .live').first()).toContainText(word);
    await expect(page.locator('.key-line')).toContainText(word);
    await expect(page.locator('.reading')).toContainText(any);
    await expect(page.locator('.evidence .figure .tag')).toHaveText(new RegExp(`^\\s*${word}$`));
    await expect(page.locator('.chart desc').first()).toContainText(any);
    await expect(page.locator('table.values')).toContainText(word);
    await expect(page.locator('main')).not.toContainText(silent);
    await row.hover();
    await expect(page.locator('.tip')).toContainText(word);
    for (const view of ['time', 'table', `relate&x=requests.received&y=${ID}`]) {
      await page.goto(`${site.url}?view=${view}&indicator=${ID}&lang=${lang}`);
      await settled(page);
      await expect(page.locator('main table.values'), view).toContainText(word);
      await expect(page.locator('main'), view).not.toContainText(silent);
    }
  });

test('the files that leave say it as the page does, and the data say nothing that no report says', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?indicator=${ID}`);
  await settled(page);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.locator('.export textarea').first()).toHaveValue(/\S/);
  const take = async (format: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-format="${format}"]`).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const svg = await take('svg');
  expect(svg).toContain('算不出');
  expect(svg).not.toContain('未提及');
  const csv = await take('csv');
  expect(csv).toContain(',derived,');
  // The contract's tables have no row for it: it is no silence of the report.
  expect(csv).not.toMatch(/not_reported|not_computed/);
});

test('in greyscale its slot has another outline than silence', async ({ page, site }) => {
  const outlines = async (query: string): Promise<number> => {
    await page.goto(`${site.url}?${query}`);
    await settled(page);
    return page.locator('.still [stroke-dasharray]').count();
  };
  expect(await outlines(`indicator=${ID}`)).toBe(0);
  expect(await outlines('indicator=requests.granted')).toBeGreaterThan(0);
});
