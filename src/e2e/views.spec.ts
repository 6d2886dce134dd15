// Composition, coverage and scorecard in the browser: what a new user asks of them.
import { expect, test } from './pages.ts';

const sentence = '.sentence-box mark.on';

test('where does 2451 come from: the check of the parts opens the sentence', async ({ page, site }) => {
  await page.goto(site.url);
  await page.getByRole('link', { name: '构成', exact: true }).first().click();
  await page.getByRole('button', { name: /青岛.*9\s*项之和\s*2,451/ }).click();
  await expect(page.locator('.sentence-body')).toContainText('2010年累计主动公开政府信息2451条');
  await page.getByRole('link', { name: '条数', exact: true }).click();
  await expect(page).toHaveURL(/stackMode=absolute/);
  await page.goBack();
  await expect(page).not.toHaveURL(/stackMode/);
});

test('parts that are no whole are never drawn', async ({ page, site }) => {
  await page.goto(`${site.url}?view=composition`);
  await expect(page.getByRole('button', { name: /环翠.*副本缺失/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /郑州.*未提及/ })).toBeVisible();
  await page.getByRole('link', { name: '表格', exact: true }).click();
  await expect(page.getByRole('table')).toContainText('其他信息');
});

test('what does Huancui not tell: arrows lead to a lost cell, Enter opens its place', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await page.getByRole('link', { name: '覆盖', exact: true }).first().click();
  const grid = page.getByRole('grid');
  await grid.locator('button[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(grid.locator('button:focus')).toHaveAttribute(
    'aria-label',
    /环翠\s2012\s年，主动公开分类：副本缺失/,
  );
  await page.keyboard.press('Enter');
  await expect(page.locator('.sentence-body')).toContainText('44.jpg');
  await expect(grid.locator('button[tabindex="0"]')).toHaveCount(1);
});

test('on a phone the matrix is a list a report', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.url}?view=coverage`);
  await expect(page.getByRole('grid')).toBeHidden();
  await page.getByRole('button', { name: /青岛\s2010\s年，热线来电数/ }).click();
  await expect(page.locator('.sentence-body')).toContainText('151.15万个');
});

test('which sums do not add up: both sides and their sentence', async ({ page, site }) => {
  await page.goto(`${site.url}?view=scorecard`);
  await expect(page.locator('.reading')).toContainText('1 处两边不一致');
  await page
    .getByRole('link', { name: /青岛 2010/ })
    .first()
    .click();
  const failed = page.locator('.check-card[data-status="fails"]');
  await expect(failed).toContainText('131.39 万');
  await expect(failed).toContainText('151.15 万');
  await expect(failed.locator('mark.on').first()).toBeVisible();
});

test('the scorecard knows what each report lacks', async ({ page, site }) => {
  await page.goto(`${site.url}?view=scorecard&report=zhengzhou-2017`);
  const reading = page.locator('.reading');
  await expect(reading).toContainText('东莞 2012 没有提及其他事项');
  await expect(reading).toContainText('郑州 2017 没有提及收费减免、其他事项');
  await expect(page.locator('.contents li')).toHaveCount(6);
});

test('two indicators: n beside the rate, the absent ones listed, a point opens its sentence', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?view=relate`);
  await page.getByLabel('纵轴', { exact: true }).selectOption('requests.on_time_rate');
  await expect(page).toHaveURL(/y=requests.on_time_rate/);
  await expect(page.getByRole('table')).toContainText('n = 30');
  await page.getByRole('link', { name: '互换两轴' }).click();
  await expect(page.getByLabel('横轴', { exact: true })).toHaveValue('requests.on_time_rate');
  await page.locator('.spots button').first().click();
  await expect(page.locator(sentence).first()).toBeVisible();
});

test('about names mirrors as text, never as links', async ({ page, site }) => {
  await page.goto(`${site.url}?view=about`);
  await expect(page.locator('#about-sources .inert')).toHaveCount(2);
  await expect(page.locator('#about-sources td a')).toHaveCount(3);
  await page.getByRole('button', { name: /列出\s\d+\s项/ }).click();
  const catalogue = page.locator('#about-catalogue');
  await expect(catalogue).toContainText('requests.received');
  // Definitions in the language of the page, and behind each indicator the sentences that prove how it is read.
  const fees = catalogue.getByRole('row').filter({ hasText: 'fees.charged' });
  await expect(fees.getByRole('cell').nth(1)).toContainText('申请人');
  await fees.getByText('规则与例句').click();
  await expect(fees).toContainText('未向申请人收取任何费用 → 0');
  await expect(fees.locator('.about-rules code').first()).toContainText('{n}');
  await page.getByRole('button', { name: '列出参照的来源' }).click();
  const context = page.getByRole('group', { name: '参照的来源' });
  await expect(context.getByRole('row').filter({ hasText: '番禺区人民政府办公室' }).first()).toBeVisible();
  expect(await context.locator('.inert').count()).toBeGreaterThan(0);
  await expect(context.locator('.inert a')).toHaveCount(0);
});
