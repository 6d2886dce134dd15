// Larger type and narrow windows: the page follows the reader's own size of type, and tables become lines.
import { expect, settled, test } from './pages.ts';

for (const [width, size] of [
  [1440, 20],
  [1440, 24],
  [390, 20],
  [390, 24],
] as const)
  test(`type of ${size} px as the reader's own is followed at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
    for (const query of ['?lang=en', '?lang=en&view=table', '?view=scorecard', '?lang=en&view=coverage']) {
      await page.goto(`${site.url}${query}`);
      await settled(page);
      const found = await page.evaluate(() => ({
        body: Number.parseFloat(getComputedStyle(document.body).fontSize),
        sideways: document.documentElement.scrollWidth - innerWidth,
        cut: [...document.querySelectorAll<HTMLElement>('.top *, .bottom-tabs *, .rail *, .evidence *')]
          .filter(each => each.checkVisibility() && !each.closest('svg, .sr'))
          .filter(each => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
          .filter(each => getComputedStyle(each).display !== 'inline')
          .map(each => each.textContent),
      }));
      expect(found.body, query).toBeCloseTo((14 / 16) * size, 1);
      expect(found.sideways, query).toBeLessThanOrEqual(0);
      expect(found.cut, query).toEqual([]);
    }
  });

test('on a phone tables are lines, each figure after the head of its column', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const view of ['table', 'relate', 'about']) {
    await page.goto(`${site.url}?lang=en&view=${view}`);
    await settled(page);
    const frames = page.locator('.table-frame');
    await frames.first().waitFor();
    for (const frame of await frames.all())
      expect(await frame.evaluate(each => each.scrollWidth - each.clientWidth), view).toBe(0);
  }
  await page.goto(`${site.url}?lang=en&view=table`);
  const row = page.getByRole('row').filter({ hasText: 'Zhengzhou' });
  const cell = row.getByRole('cell').filter({ hasText: '51 requests' });
  await expect(cell).toHaveAttribute('data-head', 'Value');
  expect(await cell.evaluate(each => getComputedStyle(each, '::before').content)).toBe('"Value"');
});

test('the reports beside each other scroll in a frame that keys reach and that has a name', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.url}?view=scorecard`);
  const frame = page.locator('.glance-frame');
  await frame.waitFor();
  expect(await frame.evaluate(each => each.scrollWidth - each.clientWidth)).toBe(0);
  await page.goto(`${site.url}?lang=en&view=scorecard`);
  await frame.waitFor();
  await expect(frame).toHaveAttribute('tabindex', '0');
  await expect(frame).toHaveAttribute('aria-label', /./);
});

test('on a phone what can be done with a view stands above it, everywhere', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [query, what] of [
    ['', '.chart'],
    ['?view=time', '.picture'],
    ['?view=composition', '.picture'],
    ['?view=coverage', '.coverage-lists'],
    ['?view=table', '.table-frame'],
    ['?view=relate', '.picture'],
  ] as const) {
    await page.goto(`${site.url}${query}`);
    await settled(page);
    const actions = await page.locator('.actions').boundingBox();
    const shown = await page.locator(what).first().boundingBox();
    expect(actions !== null && shown !== null && actions.y + actions.height <= shown.y + 12, query).toBe(
      true,
    );
  }
});
