// What a link opens, what undo steps through, and where the focus is after a report was opened and left again.
import { watchMoved } from './moved.ts';
import { expect, settled, test } from './pages.ts';

const UNKNOWN: readonly (readonly [query: string, told: readonly string[]])[] = [
  ['?at=qingdao-1999/requests.received', ['qingdao-1999/requests.received']],
  ['?at=qingdao-2010/nothing', ['qingdao-2010/nothing']],
  ['?view=nothing', ['view=nothing']],
  ['?view=time&chart=cake', ['chart=cake']],
  ['?lang=fr&time=abc..2020', ['lang=fr', 'time=abc..2020']],
  ['?place=nowhere', ['place=nowhere']],
  ['?at=%E0%A4%A', ['%E0%A4%A']],
];

for (const [query, told] of UNKNOWN)
  test(`what a link asks for and is not here is told: ${query}`, async ({ page, site }) => {
    const moved = await watchMoved(page);
    await page.goto(`${site.url}${query}`);
    await settled(page);
    const notices = page.locator('main > .notice[role="status"]');
    await expect(notices).toHaveCount(told.length);
    for (const [place, text] of told.entries()) await expect(notices.nth(place)).toContainText(text);
    expect(await moved()).toBeLessThan(0.005);
    expect(page.url()).toContain(query);
    await page.locator('.tabs a').nth(3).click();
    await expect(
      page.locator('main[id] > .notice[role="status"]').filter({ hasText: told[0] ?? '' }),
    ).toHaveCount(0);
  });

test('a link to a figure opens that figure, with its indicator or its report', async ({ page, site }) => {
  await page.goto(`${site.url}?at=qingdao-2010/proactive.total`);
  await settled(page);
  await expect(page).toHaveURL(/indicator=proactive\.total/);
  await expect(page.locator('.hits [aria-pressed="true"]')).toHaveAttribute(
    'data-row',
    'qingdao-2010/proactive.total',
  );
  await expect(page.locator('main .notice[role="status"]')).toHaveCount(0);
  await page.goto(`${site.url}?view=report&report=qingdao-2010&at=huancui-2012/requests.received`);
  await settled(page);
  await expect(page.locator('mark.on').first()).toBeVisible();
  await expect(page).toHaveURL(/report=huancui-2012/);
  await expect(page.locator('.report-rail [aria-current="page"]')).toContainText('环翠');
});

test('undo goes back one choice at a time, also after back and forward', async ({ page, site }) => {
  await page.goto(site.url);
  await settled(page);
  const chosen = page.locator('.rail a[aria-current="true"]');
  const names = [await chosen.locator('span').first().textContent()];
  for (let at = 0; at < 8; at += 1) {
    await page.locator('.rail li a:not([aria-current])').nth(at).click();
    await expect(chosen).not.toHaveText(names.at(-1) ?? '');
    names.push(await chosen.locator('span').first().textContent());
  }
  for (let at = 0; at < 3; at += 1) await page.goBack();
  await expect(chosen.locator('span').first()).toHaveText(names[5] ?? '');
  // A place within the page is an entry of its own and no choice.
  await page.evaluate(() => {
    location.hash = 'main';
  });
  for (let at = 4; at >= 0; at -= 1) {
    await page.keyboard.press('u');
    await expect(chosen.locator('span').first()).toHaveText(names[at] ?? '');
  }
  await expect(page.locator('.undo')).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expect(chosen.locator('span').first()).toHaveText(names[2] ?? '');
  await page.goForward();
  await expect(chosen.locator('span').first()).toHaveText(names[1] ?? '');
  await page.keyboard.press('u');
  await expect(chosen.locator('span').first()).toHaveText(names[0] ?? '');
});

test('the focus goes to the figure in its report, and after Back to the row it came from', async ({
  page,
  site,
}) => {
  for (const query of ['?indicator=proactive.total', '?view=time&indicator=proactive.total']) {
    await page.goto(`${site.url}${query}`);
    await settled(page);
    const row = page.locator('[data-row^="qingdao-2010/"], [data-spot^="qingdao-2010/"]').first();
    await row.focus();
    await page.keyboard.press('Enter');
    const open = page.getByRole('link', { name: '在原文中打开' });
    await open.first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-figure="qingdao-2010/proactive.total"]').first()).toBeFocused();
    await page.goBack();
    await expect(row).toBeFocused();
  }
  // What a report does not state has no place in it: its heading takes the focus.
  await page.goto(`${site.url}?indicator=fees.charged&at=zhengzhou-2017/fees.charged`);
  await settled(page);
  await page.getByRole('link', { name: '在原文中打开' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report-head h1')).toBeFocused();
  // A link from elsewhere moves no focus.
  await page.goto(`${site.url}?view=report&at=qingdao-2010/proactive.total`);
  await settled(page);
  await expect(page.locator('mark.on').first()).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

const FOLDS = [
  ['zh-Hans', /^\d+ 段，没有收录的数字$/],
  ['zh-Hant', /^\d+ 段，沒有收錄的數字$/],
  ['en', /^\d+ paragraphs without a recorded figure$/],
] as const;

test('a fold says what is true, folds again, and is open on paper', async ({ page, site }) => {
  for (const [lang, words] of FOLDS) {
    await page.goto(`${site.url}?view=report&report=dongguan-2012&lang=${lang}`);
    await settled(page);
    const fold = page.locator('.fold').first();
    const text = page.locator('.folded').first();
    await expect(fold.locator('span')).toHaveText(words);
    await expect(text).toBeHidden();
    await fold.getByRole('button').click();
    await expect(text).toBeVisible();
    await expect(fold.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
    await fold.getByRole('button').click();
    await expect(text).toBeHidden();
    const inside = await page
      .locator('.folded')
      .evaluateAll(all => all.map(each => each.textContent).join(''));
    expect(inside).toMatch(/\d/);
    await page.emulateMedia({ media: 'print' });
    for (const each of await page.locator('.folded').all()) await expect(each).toBeVisible();
    await expect(fold).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('the table of Over time offers no scale', async ({ page, site }) => {
  await page.goto(`${site.url}?view=time&indicator=requests.received`);
  await settled(page);
  await expect(page.locator('.toolbar')).toContainText('对数');
  await page.goto(`${site.url}?view=time&indicator=requests.received&chart=table`);
  await settled(page);
  await expect(page.locator('.table-frame')).toBeVisible();
  await expect(page.locator('.toolbar')).not.toContainText('对数');
});

test('what the search looks for is said when nothing is found', async ({ page, site }) => {
  for (const [lang, words, more] of [
    ['zh-Hans', '不找数字和原句', '展开全部指标'],
    ['zh-Hant', '不找數字和原句', '展開全部指標'],
    ['en', 'not for figures or sentences', 'Show all indicators'],
  ] as const) {
    await page.goto(`${site.url}?lang=${lang}`);
    await settled(page);
    await expect(page.locator('.rail-more')).toHaveText(more);
    await page.keyboard.press('/');
    await page.keyboard.type('2194');
    await expect(page.locator('.rail-none')).toContainText(words);
  }
});
