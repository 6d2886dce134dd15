// Two figures for one thing: `!` and one word wherever the value stands; another kind of thing is no conflict.
import { expect, settled, test } from './pages.ts';

const TOTAL = '?indicator=proactive.total';

test('a figure that differs elsewhere in its report says so in chart, key, tip, label, table and evidence', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}${TOTAL}&at=qingdao-2010/proactive.total`);
  await settled(page);
  const row = page.locator('.hits [data-row="qingdao-2010/proactive.total"]');
  await expect(row).toHaveAttribute('aria-label', /确数，另处不同/);
  await expect(page.locator('.still, .live').first()).toContainText('另处不同');
  await expect(page.locator('.key-line')).toContainText('!另处不同');
  await expect(page.locator('.evidence .figure .tag')).toHaveText('! 确数，另处不同');
  await expect(page.locator('.chart desc').first()).toContainText('另处不同');
  const listed = page.locator('.rail a', { hasText: '主动公开政府信息数' });
  await expect(listed.locator('.five .differs')).toHaveCount(1);
  await expect(listed.locator('.five .sr')).toContainText(/青岛 确数，另处不同/);
  await row.hover();
  await expect(page.locator('.tip')).toContainText('! 确数，另处不同');
  await page.goto(`${site.url}${TOTAL}&view=table`);
  await settled(page);
  await expect(page.locator('.values .status', { hasText: '另处不同' })).toHaveCount(1);
  for (const view of ['time', 'relate', 'coverage']) {
    await page.goto(`${site.url}${TOTAL}&view=${view}`);
    await settled(page);
    await expect(page.locator('main')).toContainText('另处不同');
  }
  // One sign for one meaning: a sum that fails is ≠, figures that differ are !.
  await page.goto(`${site.url}?view=report&report=qingdao-2010`);
  await settled(page);
  await expect(page.locator('.check-list li', { hasText: '不同的数' })).toContainText('!');
  await expect(page.locator('.margin .notice p', { hasText: '不同的数' }).first()).toContainText('!');
  await expect(page.locator('.margin .notice p', { hasText: '151.15' }).first()).toContainText('≠');
});

test('a second kind of thing on the same portal is told and is no conflict', async ({ page, site }) => {
  await page.goto(`${site.url}?indicator=proactive.portal_items`);
  await settled(page);
  await expect(page.locator('.notes')).toContainText('270余条」是另一类信息，不与此数相加');
  await expect(page.locator('.notes')).not.toContainText('不一致');
  await expect(page.locator('main')).not.toContainText('另处不同');
});
