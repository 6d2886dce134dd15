// Adding reports in the browser: what is read, that nothing is asked of any server, bad input, keyboard, axe.
// Longer than most: each way in is a journey of its own, and all go through the same few helpers.
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { faults } from './axe.ts';
import { bomb, chinesePdf, lockedPdf, lockedZip, scannedPdf, zip } from './files.ts';
import { watchLong } from './long.ts';
import { expect, test } from './pages.ts';
import type { Site } from './serve.ts';

const REPORT = [
  '梅州市民政局2023年政府信息公开工作年度报告',
  '发布日期:2024-01-12',
  '一、主动公开政府信息情况',
  '2023年,我局主动公开政府信息1148条。',
  '二、依申请公开情况',
  '全年收到政府信息公开申请23件,均按时答复。',
].join('\n');
const text = (name: string, content = REPORT) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});
const bytes = (name: string, content: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

async function open(page: Page, site: Site, query = '?view=add'): Promise<void> {
  await page.goto(`${site.url}${query}`);
  await expect(page.locator('.dropzone')).toBeVisible();
}
const give = (page: Page, files: Parameters<Page['setInputFiles']>[1]) =>
  page.setInputFiles('.dropzone input[type=file]', files);
const item = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
/** What the page downloads as a contribution, file by file. */
async function contribution(page: Page): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载投稿包' }).last().click(),
  ]);
  return unzipSync(new Uint8Array(readFileSync(await download.path())));
}

test('every seed gives the committed report, equal but for what only the manifest knows', async ({
  page,
  site,
}) => {
  await open(page, site);
  const committed = readdirSync('data/reports').map(name =>
    JSON.parse(readFileSync(join('data/reports', name), 'utf8')),
  );
  const seeds = readdirSync('seeds').filter(name => committed.some(report => report.file === name));
  expect(seeds.length).toBeGreaterThan(4);
  for (const [at, seed] of seeds.entries()) {
    await give(page, join('seeds', seed));
    const row = item(page, seed);
    await row.getByLabel('用这一份替换').check();
    await row.getByRole('button', { name: '加入对比' }).click();
    await expect(page.locator('.kept li')).toHaveCount(at + 1);
    const files = await contribution(page);
    const { url, sourceKind, ...report } = JSON.parse(strFromU8(files['report.json'] as Uint8Array));
    const { url: _, sourceKind: __, ...expected } = committed.find(one => one.file === seed);
    expect(report).toEqual(expected);
    expect({ url, sourceKind }).toEqual({ url: null, sourceKind: 'unknown' });
    expect(Buffer.from(files[`seeds/${seed}`] as Uint8Array).equals(readFileSync(join('seeds', seed)))).toBe(
      true,
    );
    const listed = readFileSync('seeds/reports.csv', 'utf8')
      .split('\n')
      .find(line => line.startsWith(seed));
    const line = strFromU8(files['reports.csv'] as Uint8Array).split('\n')[1];
    expect(line?.split(',').slice(0, 3)).toEqual(listed?.split(',').slice(0, 3));
  }
  await page.getByRole('button', { name: '全部移除' }).click();
  await expect(page.locator('.kept')).toHaveCount(0);
});

test('nothing is asked of any server: own scripts while the engine loads, then nothing, also offline', async ({
  page,
  context,
  site,
}) => {
  const asked: string[] = [];
  context.on('request', request => {
    asked.push(`${request.method()} ${request.url()}`);
    expect(request.postData()).toBeNull();
  });
  await open(page, site);
  asked.length = 0;
  await give(page, [text('first.txt'), bytes('second.pdf', chinesePdf(REPORT.split('\n')))]);
  await expect(item(page, 'first.txt').getByText(/读到\s*3\s*个数/)).toBeVisible();
  await expect(item(page, 'second.pdf').getByText(/读到\s*3\s*个数/)).toBeVisible();
  for (const one of asked) expect(one).toMatch(new RegExp(`^GET ${site.url}assets/[\\w.-]+$`));
  asked.length = 0;
  await context.setOffline(true);
  await give(page, [
    text('third.txt', REPORT.replaceAll('2023', '2022')),
    text(
      'fourth.html',
      `<!doctype html><body><p>${REPORT.replaceAll('\n', '</p><p>').replaceAll('2023', '2021')}</p>`,
    ),
  ]);
  await expect(item(page, 'fourth.html').getByText(/读到\s*3\s*个数/)).toBeVisible();
  await page.getByRole('button', { name: /^把读好的/ }).click();
  await expect(page.locator('.kept li')).toHaveCount(3);
  await expect(item(page, 'second.pdf').getByText('已经有一份')).toBeVisible();
  expect(asked).toEqual([]);
});

test('from a file to a bar beside Dongguan by keyboard alone, still there after a reload, and gone when removed', async ({
  page,
  site,
}) => {
  const begun = Date.now();
  await page.goto(site.url);
  await expect(page.locator('.hits button').first()).toBeVisible();
  const tabTo = async (wanted: string): Promise<void> => {
    for (let at = 0; at < 60; at++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === wanted) return;
    }
    throw new Error(`the keyboard does not come to ${wanted}`);
  };
  await tabTo('更多');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo('添加报告');
  await page.keyboard.press('Enter');
  await expect(page.locator('.dropzone')).toBeVisible();
  await expect(page.locator('header.top :focus')).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await tabTo('选择文件');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([text('meizhou.txt')]);
  const row = item(page, 'meizhou.txt');
  await expect(row.getByText('依据原文「梅州市民政局」')).toBeVisible();
  await expect(row.getByText('依据原文「2023」')).toBeVisible();
  await expect(row.locator('.found li').filter({ hasText: '新收申请数' })).toContainText(
    '全年收到政府信息公开申请23件',
  );
  await tabTo('加入对比');
  await page.keyboard.press('Enter');
  await expect(page.locator('.kept li')).toContainText('本次添加');
  await expect(page.locator('#kept-title')).toBeFocused();
  await tabTo('看对比');
  await page.keyboard.press('Enter');
  const bars = page.locator('.hits button');
  await expect(bars.filter({ has: page.locator('xpath=self::*[contains(@aria-label,"梅州")]') })).toHaveCount(
    1,
  );
  await expect(page.getByRole('button', { name: /梅州市民政局.*本次添加.*23/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /东莞/ }).first()).toBeVisible();
  await expect(page.locator('main')).toBeFocused();
  expect(Date.now() - begun).toBeLessThan(60_000);
  await page.reload();
  const mine = page.getByRole('button', { name: /梅州市民政局.*本次添加.*23/ });
  await expect(mine).toBeVisible();
  await mine.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.quotation')).toContainText('全年收到政府信息公开申请23件');
  await page.goto(`${site.url}?view=add`);
  await page.getByRole('button', { name: '移除 梅州市民政局' }).click();
  await expect(page.locator('.kept')).toHaveCount(0);
  await page.goto(`${site.url}?indicator=requests.received`);
  await expect(page.getByRole('button', { name: /东莞/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /梅州/ })).toHaveCount(0);
});

test('guesses can be corrected, and what the text does not say must be filled in', async ({ page, site }) => {
  await open(page, site);
  await page.getByText('粘贴正文', { exact: true }).click();
  await page.getByLabel('报告正文').fill('全年收到政府信息公开申请23件。本局主动公开政府信息8条。');
  await page.getByRole('button', { name: '读这段文字' }).click();
  const row = page.getByRole('article');
  await expect(row.getByText(/读到\s*2\s*个数/)).toBeVisible();
  await expect(row.getByRole('button', { name: '加入对比' })).toBeDisabled();
  await row.getByLabel('报告年度').fill('2016');
  await row.getByLabel('机构', { exact: true }).selectOption({ label: '青岛市人力资源和社会保障局' });
  await row.getByRole('button', { name: '按更正重读' }).click();
  await expect(row.getByText('已按你的更正').first()).toBeVisible();
  await expect(row.getByLabel('格式')).toHaveValue('2014');
  await row.getByRole('button', { name: '加入对比' }).click();
  await page.getByRole('link', { name: '看对比' }).click();
  await expect(page.getByRole('button', { name: /青岛.*2016.*本次添加.*23/ })).toBeVisible();
});

test('an agency and year that is there: nothing happens until a person decides; both copies can stand', async ({
  page,
  site,
}) => {
  await open(page, site);
  const [seed = ''] = readdirSync('seeds').filter(name => name.endsWith('.txt'));
  const changed = readFileSync(join('seeds', seed), 'utf8').replace(/申请2宗/, '申请3宗');
  await give(page, text('copy.txt', changed));
  const row = item(page, 'copy.txt');
  await expect(row.getByRole('button', { name: '加入对比' })).toBeDisabled();
  await row.getByLabel('两份都留').check();
  await row.getByRole('button', { name: '加入对比' }).click();
  await expect(page.locator('.kept li')).toHaveCount(1);
  await page.goto(`${site.url}?indicator=requests.received`);
  await page.getByRole('button', { name: /东莞.*2 ?件/ }).click();
  await expect(page.getByText('这是另一份副本写的数')).toBeVisible();
  await page.goto(`${site.url}?view=add`);
  await page.getByRole('link', { name: '看原文' }).click();
  await expect(page.locator('.report-text')).toContainText('申请3宗');
});

const BAD: readonly (readonly [name: string, content: Uint8Array, says: RegExp])[] = [
  ['empty.txt', new Uint8Array(), /文件是空的/],
  ['picture.jpg', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) % 256), /认不出/],
  ['scanned.pdf', scannedPdf(), /只有图片.*文字识别/],
  ['locked.pdf', lockedPdf(), /有密码/],
  ['broken.pdf', chinesePdf(['一']).slice(0, 200), /打不开/],
  ['locked.zip', lockedZip(), /有密码/],
  ['bomb.zip', bomb(), /解开后过大/],
  ['broken.zip', zip({ 'a.txt': Buffer.from('x') }).slice(0, 40), /打不开/],
  ['empty.zip', zip({ '.hidden': Buffer.from('x') }), /没有文件/],
  ['inner.zip', zip({ 'inside.zip': zip({ 'a.txt': Buffer.from('x') }) }), /压缩包里还有压缩包/],
  [
    'old.doc',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
    /旧的\s?Word\s?格式.*另存为\s?\.docx/,
  ],
  ['rich.rtf', Buffer.from(`{\\rtf1\\ansi ${REPORT}}`), /旧的\s?Word\s?格式/],
];

test('bad input: a clear sentence each, a way on, and the good ones are read all the same', async ({
  page,
  site,
}) => {
  const huge = join(tmpdir(), `mingjian-${process.pid}.txt`);
  writeFileSync(huge, '');
  truncateSync(huge, 200_000_000);
  await open(page, site);
  await give(page, huge);
  await expect(page.locator('.add-item').first()).toContainText(/文件有\s?200\s?MB，超过\s?40\s?MB/);
  truncateSync(huge, 0);
  await give(page, [...BAD.map(([name, content]) => bytes(name, content)), text('good.txt')]);
  for (const [name, , says] of BAD)
    await expect(item(page, name === 'inner.zip' ? 'inside.zip' : name)).toContainText(says);
  await expect(item(page, 'good.txt').getByText(/读到\s*3\s*个数/)).toBeVisible();
  await item(page, 'empty.txt').getByRole('button', { name: '移出' }).click();
  await expect(item(page, 'empty.txt')).toHaveCount(0);
  await item(page, 'locked.pdf').getByRole('button', { name: '再试一次' }).click();
  await expect(item(page, 'locked.pdf')).toContainText(/有密码/);
});

test('a zip gives its files, also with Chinese names of older systems', async ({ page, site }) => {
  await open(page, site);
  const archive = zip({
    'a/一.txt': Buffer.from(REPORT),
    'a/二.txt': Buffer.from(REPORT.replaceAll('2023', '2022')),
    '__MACOSX/a/._一.txt': Buffer.from('x'),
  });
  await give(page, bytes('all.zip', archive));
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByRole('button', { name: /把读好的\s*2\s*份都加入/ }).click();
  await expect(page.locator('.kept li')).toHaveCount(2);
});

test('a worker that dies says so, the file can be tried again, and the others go on', async ({
  page,
  site,
}) => {
  let broken = true;
  await page.route(/assets\/reader-.*\.js/, route => (broken ? route.abort() : route.continue()));
  await open(page, site);
  await give(page, [text('one.txt')]);
  await expect(item(page, 'one.txt')).toContainText('出错停下了');
  broken = false;
  await page.reload();
  await give(page, [text('one.txt')]);
  await expect(item(page, 'one.txt').getByText(/读到\s*3\s*个数/)).toBeVisible();
});

test('where the browser keeps nothing it says so, and what was added lasts as long as the page', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await open(page, site);
  await give(page, text('one.txt'));
  await item(page, 'one.txt').getByRole('button', { name: '加入对比' }).click();
  await expect(page.locator('.kept .notice')).toContainText('不保存数据');
  await page.getByRole('link', { name: '看对比' }).click();
  await expect(page.getByRole('button', { name: /梅州.*23/ })).toBeVisible();
});

test('when there is no room it says so, and nothing confirmed earlier is lost', async ({ page, site }) => {
  await open(page, site);
  await give(page, text('one.txt'));
  await item(page, 'one.txt').getByRole('button', { name: '加入对比' }).click();
  await expect(page.locator('.kept li')).toHaveCount(1);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await give(page, text('two.txt', REPORT.replaceAll('2023', '2022')));
  await item(page, 'two.txt').getByRole('button', { name: '加入对比' }).click();
  await expect(page.locator('.kept .notice')).toContainText('存储空间满了');
  await expect(page.locator('.kept li')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('.kept li')).toHaveCount(1);
});

test('ten thousand clauses and a text of 5 MB never hold the page for long; cancel works at once', async ({
  page,
  site,
}) => {
  await open(page, site);
  const seen = await watchLong(page);
  const clauses = Array.from({ length: 10_000 }, (_, at) => `全年收到政府信息公开申请${at + 1}件。`).join(
    '\n',
  );
  const large = `${REPORT}\n${'本局认真贯彻落实条例要求,不断加强组织领导,完善工作制度。'.repeat(62_000)}`;
  // From the disk: handing over bytes would itself hold the page.
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-'));
  const path = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  await give(page, [path('clauses.txt', `${REPORT}\n${clauses}`), path('large.txt', large)]);
  await expect(item(page, 'clauses.txt').getByText(/读到\s*\d+\s*个数/)).toBeVisible({ timeout: 25_000 });
  await expect(item(page, 'large.txt').getByText(/读到\s*3\s*个数/)).toBeVisible({ timeout: 25_000 });
  const long = await seen();
  test.info().annotations.push({ type: 'long tasks', description: `${long.join(' ')} ms` });
  // A number of work on a busy machine, so no budget of time: reading on the page itself would take seconds.
  expect(Math.max(0, ...long)).toBeLessThan(400);
  await item(page, 'clauses.txt').getByRole('button', { name: '不添加' }).click();
  await item(page, 'large.txt').getByRole('button', { name: '不添加' }).click();
  await give(page, [path('again.txt', large), path('next.txt', REPORT)]);
  await item(page, 'again.txt').getByRole('button', { name: '取消' }).click();
  await expect(item(page, 'again.txt')).toHaveCount(0);
  await expect(item(page, 'next.txt').getByText(/读到\s*3\s*个数/)).toBeVisible();
  rmSync(folder, { recursive: true });
});

const seed = readFileSync(join('seeds', readdirSync('seeds')[0] ?? ''), 'utf8');
for (const query of ['', '&lang=zh-Hant', '&lang=en', '&theme=dark', '&lang=en&theme=dark'])
  for (const width of [1440, 390])
    test(`axe finds nothing${query} at ${width}`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, site, `?view=add${query}`);
      await give(page, [text('one.txt'), text('empty.txt', ''), text('seed.txt', seed)]);
      await expect(page.locator('.identity')).toHaveCount(2);
      await page.locator('.add-item .button.main').first().click();
      await expect(page.locator('.kept li')).toHaveCount(1);
      expect(await faults(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
    });
