// Through the dashboard as a reader would go: choose, click, read the sentence, change language, come back by address.
import { expect, settled, test } from './pages.ts';

test('the page as built shows headline, reading, table and chart without script', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('信息公开申请');
  await expect(page.locator('.reading')).toContainText('郑州');
  await expect(page.locator('.still svg').first()).toBeVisible();
  await expect(page.locator('table.values tbody tr')).toHaveCount(5);
  await context.close();
});

test('choices in one breath are entries of their own; going back at once keeps page and address in step', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await settled(page);
  const link = (id: string) => `.rail a[href*="indicator=${id}"]`;
  const at = (id: string) => expect(page).toHaveURL(new RegExp(`indicator=${id}$`));
  const titled = (words: string) => expect(page.locator('.headline .path')).toContainText(words);
  const both = [link('proactive.total'), link('hotline.calls')];
  await page.evaluate(links => {
    for (const each of links) document.querySelector<HTMLElement>(each)?.click();
  }, both);
  await at('hotline.calls');
  await page.goBack();
  await at('proactive.total');
  await titled('主动公开政府信息数');
  await page.evaluate(each => {
    document.querySelector<HTMLElement>(each)?.click();
    history.back();
  }, link('hotline.calls'));
  await expect(page).toHaveURL(site.url);
  await titled('新收政府信息公开申请数');
  await page.goForward();
  await at('proactive.total');
});

test('what is likely to be chosen is here before: a choice of the short list asks for no data and is shown at once', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await settled(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  // But for the report whose sentence follows beside the chart.
  page.on('request', request => {
    if (!request.url().includes('/data/reports/')) asked.push(request.url());
  });
  // A rate needs its base as well.
  for (const [id, n] of [
    ['proactive.total', false],
    ['requests.on_time_rate', true],
  ] as const) {
    const before = await page.locator('section.chart svg').first().innerHTML();
    const shown = await page.evaluate(async link => {
      document.querySelector<HTMLElement>(link)?.click();
      await new Promise(requestAnimationFrame);
      return document.querySelector('section.chart svg')?.innerHTML ?? '';
    }, `.rail a[href*="indicator=${id}"]`);
    expect(shown).toContain('<text');
    expect(shown).not.toBe(before);
    expect(shown.includes('n = ')).toBe(n);
    expect(asked).toEqual([]);
  }
});

test('choose an indicator, open a value, read its sentence, change language, reload the same', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await settled(page);
  await page.locator('.rail a', { hasText: '主动公开政府信息数' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('主动公开');
  await page.getByRole('button', { name: /青岛市人力资源和社会保障局.*2,451/ }).click();
  const sentence = page.locator('.evidence blockquote').first();
  await expect(sentence).toContainText('2010年累计主动公开政府信息2451条');
  await expect(page.locator('.evidence mark.on b')).toHaveText('2451');
  await expect(page).toHaveURL(/at=qingdao-2010\/proactive\.total/);
  await page.getByRole('link', { name: '在原文中打开' }).click();
  const marked = page.locator('.report-text mark.on b.own');
  await expect(marked).toHaveText('2451');
  await expect(marked).toBeInViewport();
  await page.goBack();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How many items');
  await expect(sentence).toContainText('2010年累计主动公开政府信息2451条');
  await settled(page);
  await expect(page.locator('section.chart svg').first()).toContainText('Huancui');
  const before = await page.locator('main').textContent();
  await page.reload();
  await settled(page);
  await expect(page.locator('.evidence mark.on b')).toHaveText('2451');
  expect(await page.locator('main').textContent()).toBe(before);
});

test('every row opens with Enter, arrows walk rows and sentences, Escape closes', async ({ page, site }) => {
  await page.goto(site.url);
  await settled(page);
  await page.locator('.hits button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.hits button').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=qingdao-2010\/requests\.received/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/at=panyu-2021\/requests\.received/);
  // Once for the words beside the row, once for the sentence.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/at=/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('an absent value has a slot that tells why, and its nearest figures are not added up', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?indicator=proactive.total&at=zhengzhou-2017/proactive.total`);
  await settled(page);
  const panel = page.locator('.evidence');
  await expect(panel).toContainText('没有总数');
  await expect(panel).toContainText('未提及');
  await expect(panel).toContainText('≥ 2,400');
  await expect(panel).not.toContainText('2,670');
});

test('ECharts comes on intent only, and its picture stands where the first one stood', async ({
  page,
  site,
}) => {
  const scripts: string[] = [];
  page.on('request', request => scripts.push(new URL(request.url()).pathname));
  await page.goto(site.url);
  await settled(page);
  expect(scripts.some(path => /live-/.test(path))).toBe(false);
  const before = await page.locator('.chart').boundingBox();
  await page.locator('.hits button').nth(2).hover();
  await expect(page.locator('.live[data-ready="true"] svg')).toBeVisible();
  expect(scripts.some(path => /live-/.test(path))).toBe(true);
  expect(await page.locator('.chart').boundingBox()).toEqual(before);
});

test('report text is inert: no link, planted names shown as text, mirrors not linked', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?view=report&report=dongguan-2012`);
  await settled(page);
  await expect(page.locator('.report-text .tampered').first()).toHaveText(/^mobile\.28365-365/);
  await expect(page.locator('.report-text a')).toHaveCount(0);
  await expect(page.locator('.source-line a')).toHaveCount(0);
  await page.goto(`${site.url}?view=report&report=qingdao-2010`);
  await settled(page);
  const link = page.locator('.source-line a');
  await expect(link).toHaveAttribute('rel', /noopener/);
});

test('the text on the page is the text of the report, to the last character', async ({ page, site }) => {
  const response = await page.request.get(`${site.url}data/reports/qingdao-2010.json`);
  const { text } = (await response.json()) as { text: string };
  await page.goto(`${site.url}?view=report&report=qingdao-2010`);
  await settled(page);
  const folds = page.locator('.fold [aria-expanded="false"]');
  while ((await folds.count()) > 0) await folds.first().click();
  const shown = await page.locator('.block > :first-child').allInnerTexts();
  const bare = (value: string): string => value.replace(/\s/g, '');
  expect(bare(shown.join(''))).toBe(bare(text));
});

test('any address gives a page: unknown words fall back with a quiet note', async ({ page, site }) => {
  await page.goto(`${site.url}?indicator=no.such&view=nonsense&keep=1&%E0%A4%A`);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.notice')).toContainText(['view=nonsense', 'no.such']);
  await page.locator('.rail a', { hasText: '收取费用' }).click();
  await expect(page).toHaveURL(/keep=1/);
});

test('on a phone: a row opens a sheet, the list of indicators covers the page, nothing scrolls sideways', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(site.url);
  await settled(page);
  await page.locator('.hits button').nth(2).tap();
  await expect(page.locator('.evidence mark.on b')).toHaveText('4');
  await page.locator('.evidence-close').tap();
  await page.locator('.indicator-button').tap();
  await page.locator('.rail a', { hasText: '热线来电数' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('热线');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await context.close();
});

test('English definitions give the English first, and Chinese terms say their language', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?lang=en&indicator=litigation.total`);
  await settled(page);
  await page.getByRole('button', { name: 'How it is counted' }).click();
  const definition = page.locator('.definition');
  await expect(definition).toHaveText(/^Administrative lawsuits \(行政诉讼\)/);
  await expect(definition.locator('[lang="zh-Hans"]')).toHaveText('行政诉讼');
});
