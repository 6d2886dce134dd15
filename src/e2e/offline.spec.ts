// After the first visit the site works without a network; a newer version waits until it is asked for.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, settled, test } from './pages.ts';

test('without a network: views, figures, sentences and reports; and a newer version is offered', async ({
  page,
  context,
  site,
  troubles,
}) => {
  test.setTimeout(120_000);
  await page.goto(site.url);
  await settled(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.goto(`${site.url}?view=report&report=qingdao-2010&lang=en`);
  await settled(page);
  await expect(page.locator('.report-text')).toContainText('2451');
  await page.goto(`${site.url}?indicator=hotline.calls`);
  await settled(page);
  await expect(page.getByRole('button', { name: /青岛.*151\.15/ })).toBeVisible();
  await page.getByRole('link', { name: '覆盖' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('哪份报告');
  // Pictures of other indicators are drawn in the page when they cannot be fetched; the browser names each failure.
  expect(troubles.filter(each => !each.includes('net::ERR_'))).toEqual([]);
  troubles.length = 0;
  await context.setOffline(false);
  // The same site, built anew: its worker says another version.
  const path = 'dist/sw.js';
  const before = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, before.replace(/VERSION = "\w+"/, 'VERSION = "another"'));
    await page.reload();
    await settled(page);
    const notice = page.locator('.newer');
    await expect(notice).toContainText('有新的版本', { timeout: 30_000 });
    await Promise.all([page.waitForEvent('load'), notice.getByRole('button').click()]);
    await settled(page);
    await expect(page.locator('.newer')).toHaveCount(0);
    // Beside it only what the new version has met since.
    const kept = await page.evaluate(() => caches.keys());
    expect(kept.filter(name => !name.endsWith(' met'))).toEqual([expect.stringContaining('another')]);
  } finally {
    writeFileSync(path, before);
  }
});

test('这个数不对 opens an issue or a letter with id, value, sentence and link, and asks nothing by itself', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?indicator=proactive.total&at=dongguan-2012/proactive.total`);
  await settled(page);
  const link = page.locator('.evidence').getByRole('link', { name: '这个数不对' });
  const href = (await link.getAttribute('href')) ?? '';
  const text = decodeURIComponent(href);
  expect(href).toMatch(/^(?:mailto:\?|https:\/\/)/);
  for (const part of ['dongguan-2012/proactive.total', '925', '共发布政府信息925条', site.url])
    expect(text).toContain(part);
  await page.goto(
    `${site.url}?view=time&at=zhengzhou-2017/proactive.total&indicator=proactive.total&lang=en`,
  );
  await settled(page);
  await expect(page.locator('.sentence-box .wrong a')).toHaveText('Is the number stated after all?');
});
