// Files that do not come: a view says so and draws nothing from what is not here; a second try makes it whole.
import { expect, settled, test } from './pages.ts';

test.use({ serviceWorkers: 'block' });

for (const file of ['coverage.json', 'index.json'])
  for (const [view, told] of [
    ['coverage', '青岛'],
    ['scorecard', '青岛'],
    ['time', '2010'],
  ] as const)
    test(`data/${file} answers 500: ${view} says that its data did not load, and loads them when asked again`, async ({
      page,
      site,
      troubles,
    }) => {
      let broken = true;
      await page.route(`**/data/${file}`, route =>
        broken ? route.fulfill({ status: 500, body: '' }) : route.continue(),
      );
      await page.goto(site.url);
      await settled(page);
      // The page as built stands on what it carries.
      await expect(page.locator('.headline')).toContainText('新收政府信息公开申请数');
      await page.goto(`${site.url}?view=${view}`);
      await settled(page);
      const trouble = page.getByRole('alert');
      await expect(trouble).toContainText('这一页的数据没有载入');
      await expect(page.locator('main svg.mark, main [role="grid"], main .chart')).toHaveCount(0);
      broken = false;
      await trouble.getByRole('button', { name: '再试一次' }).click();
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.locator('main')).toContainText(told);
      await expect(trouble).toHaveCount(0);
      // The browser's own words for it, and no others.
      for (const one of troubles.splice(0)) expect(one).toContain('status of 500');
    });
