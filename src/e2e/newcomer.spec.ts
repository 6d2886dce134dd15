// What a newcomer asks, answered by clicking alone; and what hindered them once.
import { expect, settled, test } from './pages.ts';

test('Panyu’s portal by clicks alone: the list, the view, the place', async ({ page, site }) => {
  for (const [lang, indicator, view, place, says] of [
    ['zh-Hans', '网站发布信息数', '时间', /^番禺/, /番禺区政府办公室从.*2019.*2024/],
    [
      'en',
      'Portal items',
      'Over time',
      /^Panyu/,
      /Panyu government office, from nearly 17,000 items in 2019/,
    ],
  ] as const) {
    await page.goto(`${site.url}?lang=${lang}`);
    await settled(page);
    await page.locator('.rail').getByRole('link', { name: indicator }).click();
    // Where the bureaus are silent, the page says that other bodies are not, and leads there.
    await expect(page.locator('.elsewhere')).toContainText('12');
    await page.getByRole('link', { name: view, exact: true }).click();
    await page.locator('.time-places').getByRole('link', { name: place }).click();
    await expect(page.locator('.reading')).toContainText(says);
    const names = page.locator('.whose tbody th');
    await expect(names).toHaveCount(3);
    await expect(page.locator('.whose tbody tr')).toHaveCount(7);
  }
});

test('the search finds an agency, alone and with an indicator', async ({ page, site }) => {
  for (const [lang, sought, both, says] of [
    ['zh-Hans', '番禺', '番禺 门户', '番禺区人社局'],
    ['zh-Hant', '番禺', '門戶 番禺區政府', '番禺區人社局'],
    ['en', 'panyu', 'panyu portal', 'Panyu HRSS Bureau'],
  ] as const) {
    await page.goto(`${site.url}?lang=${lang}`);
    await settled(page);
    const find = page.locator('#find');
    await find.fill(sought);
    await expect(page.locator('.rail section').first().getByRole('link')).toHaveCount(2);
    await find.fill(both);
    await expect(page.locator('.rail section')).toHaveCount(2);
    await page.locator('.rail section').nth(1).getByRole('link').click();
    await expect(page).toHaveURL(/view=time/);
    await expect(page).toHaveURL(/agency=panyu/);
    await expect(page.locator('.reading')).toContainText(says);
  }
});

test('Huancui’s name in Coverage opens what its report does not tell', async ({ page, site }) => {
  await page.goto(`${site.url}?view=coverage`);
  await settled(page);
  await page.locator('.matrix').getByRole('link', { name: /环翠/ }).click();
  const box = page.locator('.one-report');
  await expect(box.locator('h3')).toHaveText([/副本缺失 1/, /未提及 10/, /不适用/]);
  await expect(page).toHaveURL(/report=huancui-2012/);
  await box.getByRole('button', { name: /主动公开分类/ }).click();
  await expect(page.locator('.sentence-box')).toContainText('44.jpg');
  await page.locator('.matrix').getByRole('link', { name: /环翠/ }).click();
  await expect(box).toHaveCount(0);
});

test('the key phrases of the scorecard open the report that they speak of', async ({ page, site }) => {
  await page.goto(`${site.url}?view=scorecard`);
  await settled(page);
  await page.locator('.reading').getByRole('link', { name: '1 处两边不一致' }).click();
  await expect(page).toHaveURL(/report=qingdao-2010/);
  await expect(page.locator('.scorecard-details')).toContainText('151.15');
  await expect(page.locator('.check-card[data-status="fails"]')).toBeInViewport();
});

test('Relate offers both scales for any pair; computed percentages say both counts', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?view=relate&x=requests.received&y=derived.exactness`);
  await settled(page);
  await page.getByRole('link', { name: '对数刻度' }).click();
  await expect(page).toHaveURL(/scale=log/);
  await expect(page.locator('.values')).toContainText('n = 21');
  await page.goto(`${site.url}?indicator=derived.completeness`);
  await settled(page);
  await expect(page.locator('.hits [data-row^="dongguan-2012"]')).toHaveAttribute(
    'aria-label',
    /83.3%.*5\/6/,
  );
});

test('on paper: no fields, no buttons', async ({ page, site }) => {
  for (const [view, tools] of [
    ['table', '.table-tools'],
    ['report', '.report-tools'],
    ['report', '.report-foot'],
    ['report', '.fold button'],
  ] as const) {
    await page.goto(`${site.url}?view=${view}`);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(tools).first()).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator(tools).first()).toBeVisible();
  }
});

test('on paper: a picture is laid out for the page and comes back', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}?view=composition`);
  await settled(page);
  const wide = (): Promise<string | null> => page.locator('.picture svg').getAttribute('width');
  const before = await wide();
  expect(Number(before)).toBeGreaterThan(1000);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await wide()).toBe('680');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(wide).toBe(before);
  await page.goto(`${site.url}?view=coverage`);
  await settled(page);
  await page.setViewportSize({ width: 718, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.locator('.coverage-lists')).toBeHidden();
});

test('what is pressed is large enough, at a pointer and by touch', async ({ browser, site }) => {
  for (const [width, least, touch] of [
    [1440, 24, false],
    [390, 44, true],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      hasTouch: touch,
      isMobile: touch,
    });
    const page = await context.newPage();
    for (const view of ['compare', 'scorecard', 'relate', 'table', 'report']) {
      await page.goto(`${site.url}?view=${view}`);
      await settled(page);
      // Words inside a sentence keep its line, and points of a picture stand where their figures put them.
      const small = await page.evaluate(size => {
        const inline =
          '.path .plain, mark button, .spots button, .hits button, .quoted a, .reading a, .pairs a';
        return [...document.querySelectorAll<HTMLElement>('main a, main button, .tools > *, .walk button')]
          .filter(each => !each.matches(inline))
          .map(each => ({ text: `${each.className}${each.textContent}`, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && box.height > 0 && box.height < size - 0.5)
          .map(({ text, box }) => `${text} ${Math.round(box.height)}`);
      }, least);
      expect(small, `${view} at ${width}`).toEqual([]);
    }
    await context.close();
  }
});

test('with reduced motion nothing moves; in forced colours every mark stays', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  for (const view of ['compare', 'time', 'coverage', 'report']) {
    await page.goto(`${site.url}?view=${view}&indicator=proactive.total`);
    await settled(page);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter(each => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(each);
          return (
            Number.parseFloat(transitionDuration) > 0.02 ||
            (animationName !== 'none' && Number.parseFloat(animationDuration) > 0.02)
          );
        }).length,
    );
    expect(moving, view).toBe(0);
    const faint = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll('main .mark, main .differs')].filter(
        each => getComputedStyle(each).color === ground,
      ).length;
    });
    expect(faint, view).toBe(0);
    // Forced apart from its mark, a number in it would have the colour of its own ground.
    const apart = await page.evaluate(
      () =>
        [...document.querySelectorAll('mark button')].filter(
          each => getComputedStyle(each).forcedColorAdjust !== 'none',
        ).length,
    );
    expect(apart, view).toBe(0);
  }
});
