// What a person can always reach: the other views from any view, what is open on a phone from its way back, one number of many.
import { expect, settled, test } from './pages.ts';

for (const [lang, more, scorecard] of [
  ['zh-Hans', '更多', '核查'],
  ['zh-Hant', '更多', '核查'],
  ['en', 'More', 'Scorecard'],
] as const)
  test(`inside a view of More the way to the others is still there: ${lang}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${site.url}?view=scorecard&lang=${lang}`);
    await settled(page);
    const button = page.locator('.tabs').getByRole('button', { name: more });
    await expect(button).toHaveText(`${scorecard} ▾`);
    await expect(button).toHaveAccessibleName(`${scorecard} · ${more}`);
    await button.click();
    await expect(page.locator('dialog .menu-views a')).toHaveCount(6);
    await page.locator('dialog .menu-views a[href*="view=deck"]').click();
    await expect(page).toHaveURL(/view=deck/);
    await expect(button).toHaveText(/▾$/);
  });

test('the bar keeps one line inside a view of More where it is narrowest', async ({ page, site }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  for (const lang of ['zh-Hans', 'en']) {
    await page.goto(`${site.url}?view=scorecard&lang=${lang}`);
    await settled(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, lang).toBeLessThanOrEqual(0);
    const tabs = await page.locator('.tabs').boundingBox();
    const tools = await page.locator('.tools').boundingBox();
    expect((tabs?.x ?? 0) + (tabs?.width ?? 0), lang).toBeLessThanOrEqual((tools?.x ?? 0) + 1);
  }
});

test('going back on a phone closes the open list of indicators and keeps the view', async ({
  page,
  site,
}) => {
  // What the phone asks of the page: a browser in a test has no such button.
  await page.addInitScript(() => {
    const Watcher = (window as { CloseWatcher?: new () => EventTarget }).CloseWatcher;
    if (!Watcher) return;
    const seen: EventTarget[] = [];
    Object.assign(window, {
      seen,
      CloseWatcher: class extends Watcher {
        constructor() {
          super();
          seen.push(this);
        }
      },
    });
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.url}?view=time`);
  await settled(page);
  await page.locator('.indicator-button').click();
  await expect(page.locator('.rail[data-open="true"]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => (window as { seen?: unknown[] }).seen?.length)).toBe(1);
  await page.evaluate(() =>
    (window as { seen?: { requestClose(): void }[] }).seen?.forEach(each => {
      each.requestClose();
    }),
  );
  await expect(page.locator('.rail[data-open="true"]')).toHaveCount(0);
  await expect(page).toHaveURL(/view=time/);
});

test('stepping through the parts of one sentence says which part it is and marks its number', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}?view=report&report=panyu-2021&at=panyu-2021/proactive.by_category/招考信息`);
  await settled(page);
  const bar = page.locator('.report-foot-what');
  const own = page.locator('.report-text b.own');
  await expect(bar).toContainText('主动公开分类：招考信息');
  await expect(own).toHaveText(['78']);
  await expect(own).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('ArrowRight');
  await expect(bar).toContainText('主动公开分类：部門動態');
  await expect(own).toHaveText(['54']);
});
