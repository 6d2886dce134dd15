// The scorecard's phrases lead to the very sum or item that they speak of, by click, by address and after Back.
import type { Page } from '@playwright/test';
import { expect, settled, test } from './pages.ts';

const SUM = 'qingdao-2010/check/parts_total/2';

/** Below the bar, in sight, marked, and with the focus. */
async function shown(page: Page, at: string): Promise<void> {
  const place = page.locator(`[data-place="${at}"]`);
  await expect(place).toBeFocused();
  await expect(place).toHaveAttribute('aria-current', 'true');
  await expect
    .poll(() =>
      place.evaluate(each => {
        const bar = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
        const { top } = each.getBoundingClientRect();
        return top >= bar && top < innerHeight / 2;
      }),
    )
    .toBe(true);
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`the sum that fails stands below the bar: ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${site.url}?view=scorecard`);
    await settled(page);
    const phrase = page.locator('.reading').getByRole('link', { name: '1 处两边不一致' });
    await phrase.click();
    await shown(page, SUM);
    await expect(page.locator(`[data-place="${SUM}"]`)).toContainText('151.15');
    // Once more from the top.
    await page.evaluate(() => scrollTo(0, 0));
    await phrase.click();
    await shown(page, SUM);
    await page
      .locator('.scorecard-details')
      .getByRole('link', { name: /打开原文/ })
      .click();
    await expect(page.locator('.report-text')).toBeVisible();
    await page.goBack();
    await shown(page, SUM);
    await page.goto(`${site.url}?view=scorecard&at=${SUM}`);
    await settled(page);
    await shown(page, SUM);
    await expect(page.locator('.notice')).toHaveCount(0);
  });

test('an item that a report does not mention is led to; other views do not carry it along', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}?view=scorecard`);
  await settled(page);
  await page.locator('.reading').getByRole('link', { name: '其他事项' }).first().click();
  const at = new URL(page.url()).searchParams.get('at') ?? '';
  expect(at).toMatch(/\/item\/other$/);
  await shown(page, at);
  await page.locator('.tabs').getByRole('link', { name: '对比' }).click();
  await expect(page).not.toHaveURL(/at=/);
  await page.goBack();
  await shown(page, at);
});

for (const [lang, name, own] of [
  ['en', 'Check: Hotline calls, parts against the total', '共清理文件'],
  ['zh-Hans', '核对：热线来电数，分项之和与总数', '核对：共清理文件'],
  ['zh-Hant', '核對：熱線來電', '核對：共清理文件'],
] as const)
  test(`each check says what it is of: ${lang}`, async ({ page, site }) => {
    await page.goto(`${site.url}?view=scorecard&report=qingdao-2010&lang=${lang}`);
    await settled(page);
    const titles = await page.locator('.check-sum h3').allTextContents();
    expect(titles[0]).toContain(name);
    expect(titles.filter(title => title.includes(own))).toHaveLength(1);
    expect(new Set(titles).size).toBe(titles.length);
  });
