// Choosing agencies and years, undoing, and finding again what was looked at.
import { expect, settled, test } from './pages.ts';

test('agencies and years are chosen with boxes and lists; the choice is shared, said, and undone', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await settled(page);
  const button = page.getByRole('button', { name: '筛选' });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const panel = page.getByRole('region', { name: '机构与年度' });
  await panel.getByRole('checkbox', { name: /青岛/ }).uncheck();
  await expect(page.locator('.hits button')).toHaveCount(4);
  await expect(page).toHaveURL(/agency=dongguan~huancui~zhengzhou~panyu/);
  await panel.getByLabel('起').selectOption('2017');
  await expect(page.locator('.hits button')).toHaveCount(2);
  await expect(page.locator('.narrowed')).toContainText('2017');
  await page.getByRole('link', { name: '时间', exact: true }).click();
  await expect(page.locator('.notice').first()).toContainText('东莞');
  await expect(page.locator('.narrowed')).toContainText('郑州');
  // Undo goes back one choice at a time: the view, the years, the agencies.
  await page.getByRole('button', { name: '撤销：视图' }).click();
  await expect(page).not.toHaveURL(/view=/);
  await expect(page.locator('.toast')).toHaveText('已撤销：视图');
  await page.keyboard.press('u');
  await expect(page).not.toHaveURL(/time=/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/agency=/);
  await expect(page.locator('.hits button')).toHaveCount(5);
  await expect(page.locator('.undo')).toHaveCount(0);
  await panel.getByRole('checkbox').first().focus();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(panel).toBeHidden();
});

test('what is undone is said in the language that is gone back to', async ({ page, site }) => {
  await page.goto(site.url);
  await settled(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/lang=en/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/lang=/);
  await expect(page.locator('.toast')).toHaveText('已撤销：语言');
});

test('a choice is undone at once, also while it is on its way', async ({ page, site }) => {
  await page.goto(site.url);
  await settled(page);
  await page.getByRole('link', { name: '点图', exact: true }).click();
  await expect(page.locator('.undo')).toBeVisible();
  await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('.tabs a')];
    links.find(each => each.textContent === '时间')?.click();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'u' }));
  });
  await expect(page).not.toHaveURL(/view=/);
  await expect(page).toHaveURL(/chart=dot/);
  await expect(page.locator('.toast')).toHaveText('已撤销：视图');
  await page.keyboard.press('u');
  await expect(page).not.toHaveURL(/chart=/);
  await expect(page.locator('.undo')).toHaveCount(0);
  await expect(page.locator('.hits button')).toHaveCount(5);
});

test('a field shows what was chosen in it at once, and two quick choices are both kept', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await settled(page);
  await page.getByRole('button', { name: '筛选' }).click();
  const boxes = page.getByRole('region', { name: '机构与年度' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(5);
  const checked = await boxes.evaluateAll(all =>
    all.slice(0, 2).map(box => {
      (box as HTMLInputElement).click();
      return (box as HTMLInputElement).checked;
    }),
  );
  expect(checked).toEqual([false, false]);
  await expect(page.locator('.hits button')).toHaveCount(3);
});

test('where no report is held the page says what that means, and shows all again', async ({ page, site }) => {
  for (const view of ['compare', 'composition', 'coverage', 'scorecard', 'table']) {
    await page.goto(`${site.url}?view=${view}&time=2013&lang=en`);
    await settled(page);
    const nothing = page.locator('.nothing-held');
    await expect(nothing, view).toContainText('does not mean not published');
    await expect(page.locator('main'), view).not.toContainText('None of the 0');
    await nothing.getByRole('button', { name: 'Show all' }).click();
    await expect(nothing).toHaveCount(0);
    await expect(page).not.toHaveURL(/time=/);
  }
});

test('on a phone the same fields stand in the sheet, large enough to touch', async ({ browser, site }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(site.url);
  await settled(page);
  await page.getByRole('button', { name: '图表选项' }).tap();
  const sheet = page.getByRole('dialog');
  for (const box of await sheet.locator('.filter-fields label').all())
    expect((await box.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(24);
  expect(
    (await sheet.locator('.filter-fields li label').first().boundingBox())?.height,
  ).toBeGreaterThanOrEqual(44);
  await sheet.getByRole('checkbox', { name: /番禺/ }).tap();
  await sheet.getByRole('button', { name: '完成' }).tap();
  await expect(page.locator('.hits button')).toHaveCount(4);
  await page.getByRole('button', { name: /撤销/ }).tap();
  await expect(page.locator('.hits button')).toHaveCount(5);
  await context.close();
});

test('the search remembers what was looked at, by pointer and by keyboard, and forgets when told', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await settled(page);
  await page.locator('.rail a', { hasText: '热线来电数' }).click();
  await expect(page).toHaveURL(/hotline\.calls/);
  await page.locator('.rail a', { hasText: '收取费用' }).click();
  await expect(page).toHaveURL(/fees\.charged/);
  await page.keyboard.press('/');
  const recent = page.getByRole('region', { name: '最近看过' });
  await expect(recent.getByRole('link')).toHaveText(['热线来电数', '新收申请数']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/hotline\.calls/);
  await expect(recent).toBeHidden();
  await page.reload();
  await settled(page);
  await page.keyboard.press('/');
  await expect(recent.getByRole('link').first()).toHaveText('收取费用');
  await recent.getByRole('button', { name: '清除' }).click();
  await expect(recent).toBeHidden();
});

test('a share says both counts, keeps its sentence, and leaves a slot where no total is stated', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?indicator=requests.granted`);
  await settled(page);
  await page.getByRole('link', { name: '占总数' }).click();
  await expect(page).toHaveURL(/per=total/);
  const row = page.locator('.hits button').first();
  await expect(row).toHaveAccessibleName(/番禺.*75%.*3\/4.*计算/);
  await expect(page.locator('.reading')).toContainText('75%');
  await expect(page.locator('table.values')).toContainText('75% (3/4)');
  await row.click();
  await expect(page.locator('.evidence mark.on b')).toHaveText('3');
  await page.goto(`${site.url}?indicator=requests.on_time_rate&lang=en`);
  await settled(page);
  await expect(page.getByRole('button', { name: /Zhengzhou.*100% \(n = 51\)/ })).toBeVisible();
});

test('years without a report and agencies that are not here: what is drawn, said and sourced', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?view=time&time=2013`);
  await settled(page);
  await expect(page.locator('.time-view > .notice')).toHaveCount(1);
  await expect(page.locator('.time-view > .notice > span')).toHaveCount(5);
  await expect(page.locator('.nothing-held')).toBeVisible();
  await expect(page.locator('.time-view .reading')).toHaveText(/^\s*$/);
  await page.goto(`${site.url}?view=time&agency=nope`);
  await settled(page);
  await expect(page.locator('.time-view .reading')).toContainText('五家机构');
  await page.goto(`${site.url}?view=time&agency=dongguan`);
  await settled(page);
  await expect(page.locator('.time-view .reading')).toHaveText(
    /东莞市人力资源局只收录了\s2012\s年一份报告，写明\s2\s件。/,
  );
  await expect(page.locator('.narrowed')).toHaveCount(0);
});
