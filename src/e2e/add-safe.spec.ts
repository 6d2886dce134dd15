// What could go wrong while adding, and that nothing is lost: seats that are taken, a tab that closes, a worker that dies, a browser without room, very large tables.
// Longer than most: each fault is brought about and mended in a journey of its own.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { watchLong } from './long.ts';
import { expect, test } from './pages.ts';
import type { Site } from './serve.ts';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingjian-safe-'));
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

const report = (year: number, count: number, name = '梅州市民政局'): string =>
  [
    `${name}${year}年政府信息公开工作年度报告`,
    '一、依申请公开情况',
    `全年收到政府信息公开申请${count}件,均按时答复。`,
  ].join('\n');
const text = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});
const TOWNS = ['梅州', '惠州', '汕头', '江门'];
const give = (page: Page, files: Parameters<Page['setInputFiles']>[1]) =>
  page.setInputFiles('.dropzone input[type=file]', files);
const item = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
async function open(page: Page, site: Site, query = '?view=add'): Promise<void> {
  await page.goto(`${site.url}${query}`);
  await expect(page.locator('.dropzone')).toBeVisible();
}
async function add(page: Page, name: string, content: string): Promise<void> {
  await give(page, text(name, content));
  await item(page, name).getByRole('button', { name: '加入对比' }).click();
  await expect(item(page, name)).toHaveCount(0);
}
const bars = (page: Page, place: RegExp) =>
  page.locator('.hits button').and(page.getByRole('button', { name: place }));

test('an agency and year that is there: skip leaves all as it was, replace takes its place, both keep both', async ({
  page,
  site,
}) => {
  await open(page, site);
  await add(page, 'first.txt', report(2023, 23));
  await give(page, text('again.txt', report(2023, 77)));
  const again = item(page, 'again.txt');
  await expect(again).toContainText('梅州市民政局 2023 年的报告已经有一份，怎么办？');
  await expect(again.getByRole('button', { name: '加入对比' })).toBeDisabled();
  await again.getByLabel('略过这一份').check();
  await again.getByRole('button', { name: '加入对比' }).click();
  await expect(again).toHaveCount(0);
  await expect(page.locator('.kept li')).toHaveCount(1);
  await page.getByRole('link', { name: '看对比' }).click();
  await expect(bars(page, /梅州.*2023.*23/)).toHaveCount(1);

  await open(page, site);
  await give(page, text('again.txt', report(2023, 77)));
  await again.getByLabel('用这一份替换').check();
  await again.getByRole('button', { name: '加入对比' }).click();
  await expect(page.locator('.kept li')).toHaveCount(2);
  await page.getByRole('link', { name: '看对比' }).last().click();
  await expect(bars(page, /梅州/)).toHaveCount(1);
  await expect(bars(page, /梅州.*2023.*77/)).toHaveCount(1);

  await open(page, site);
  await give(page, text('third.txt', report(2023, 99)));
  await item(page, 'third.txt').getByLabel('两份都留').check();
  await item(page, 'third.txt').getByRole('button', { name: '加入对比' }).click();
  await expect(page.locator('.kept li')).toHaveCount(3);
  await page.goto(`${site.url}?indicator=requests.received`);
  await expect(bars(page, /梅州/)).toHaveCount(1);
  await bars(page, /梅州.*2023.*77/).click();
  await expect(page.getByText('这是另一份副本写的数')).toBeVisible();
});

test('a tab that closes in the middle leaves each report whole or not at all, and the next visit opens', async ({
  context,
  site,
}) => {
  const page = await context.newPage();
  await open(page, site);
  const many = Array.from({ length: 60 }, (_, at) =>
    text(`${at}.txt`, report(2008 + (at % 15), at + 1, `${TOWNS[at % 4]}市民政局`)),
  );
  await give(page, many);
  await page.getByRole('button', { name: /把读好的\s*60\s*份都加入/ }).click({ timeout: 20_000 });
  // Closed as a crash closes it: no question, nothing is waited for.
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await open(next, site);
  const stored = await next.evaluate(
    () =>
      new Promise<readonly (readonly [number, number])[]>((done, fail) => {
        const request = indexedDB.open('mingjian-added', 1);
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['reports', 'parts']);
          const reports = transaction.objectStore('reports').getAll();
          const keys = transaction.objectStore('parts').getAllKeys();
          transaction.oncomplete = () => {
            const parts = keys.result as unknown as readonly (readonly [string, number])[];
            const metas = reports.result as readonly { readonly key: string; readonly parts: number }[];
            const strays = parts.filter(([key]) => !metas.some(meta => meta.key === key)).length;
            done([
              ...metas.map(meta => [meta.parts, parts.filter(([key]) => key === meta.key).length] as const),
              ...(strays > 0 ? [[0, strays] as const] : []),
            ]);
          };
        };
      }),
  );
  for (const [said, found] of stored) expect(found).toBe(said);
  expect(stored.length).toBeLessThanOrEqual(60);
  if (stored.length > 0)
    await expect(next.locator('#kept-title')).toHaveText(new RegExp(`${stored.length}\\s?份`));
  // And in the middle of reading: nothing of it is there, and the page asks before it leaves.
  await give(
    next,
    text('large.txt', `${report(2010, 5)}\n${'本局认真贯彻落实条例要求,完善工作制度。'.repeat(90_000)}`),
  );
  await expect(item(next, 'large.txt')).toBeVisible();
  await next.close({ runBeforeUnload: false });
  const last = await context.newPage();
  await open(last, site);
  await expect(last.locator('.add-item')).toHaveCount(0);
  if (stored.length > 0) await expect(last.locator('.kept li').first()).toBeVisible();
});

test('leaving with reports that are not added is asked about first', async ({ page, site }) => {
  await open(page, site);
  await give(page, text('one.txt', report(2023, 23)));
  await expect(item(page, 'one.txt').getByText(/读到/)).toBeVisible();
  await item(page, 'one.txt').getByLabel('报告年度').click();
  const asked = page.waitForEvent('dialog');
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  await expect(item(page, 'one.txt')).toBeVisible();
});

for (const [lang, says, again, reads] of [
  ['zh-Hans', '读这份文件时，程序出错停下了', '再试一次', /读到\s*\d+\s*个数/],
  ['zh-Hant', '讀這份檔案時，程式出錯停下了', '再試一次', /讀到\s*\d+\s*個數/],
  ['en', 'Reading this file failed and stopped.', 'Try again', /\d+ figures? found/],
] as const)
  test(`a worker that dies in the middle (${lang}): its file says so and can be tried again, the others are read`, async ({
    page,
    site,
  }) => {
    // A worker whose first file kills it from inside, as running out of memory would.
    await page.addInitScript(() => {
      const Real = Worker;
      let first = true;
      globalThis.Worker = class extends Real {
        override postMessage(message: unknown): void {
          if (!first) super.postMessage(message);
          else
            setTimeout(() =>
              this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true })),
            );
          first = false;
        }
      };
    });
    await open(page, site, `?view=add&lang=${lang}`);
    await give(page, [text('one.txt', report(2023, 23)), text('two.txt', report(2022, 22))]);
    await expect(item(page, 'one.txt')).toContainText(says);
    await expect(item(page, 'two.txt').getByText(reads)).toBeVisible();
    await item(page, 'one.txt').getByRole('button', { name: again }).click();
    await expect(item(page, 'one.txt').getByText(reads)).toBeVisible();
  });

test('a browser that is really full: it says so, what was added lasts for the page, earlier reports stay', async ({
  page,
  site,
}) => {
  await open(page, site);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  // Room for a small report and not for a large one; set first, for the browser remembers for a while what room there is.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await add(page, 'one.txt', report(2023, 23));
  await give(
    page,
    text('big.txt', `${report(2022, 22)}\n${'本局认真贯彻落实条例要求,完善工作制度。'.repeat(60_000)}`),
  );
  await item(page, 'big.txt').getByRole('button', { name: '加入对比' }).click();
  await expect(page.locator('.kept .notice')).toContainText('浏览器的存储空间满了', { timeout: 20_000 });
  await expect(page.locator('.kept li')).toHaveCount(2);
  await page.getByRole('link', { name: '看对比' }).last().click();
  await expect(bars(page, /梅州.*2022.*22/)).toHaveCount(1);
  await page.reload();
  await open(page, site);
  await expect(page.locator('.kept li')).toHaveCount(1);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
});

test('figures per resident: of a known place and year with the count they rest on; of another place it is said', async ({
  page,
  site,
}) => {
  await open(page, site);
  await give(page, [
    text('known.txt', report(2010, 822, '东莞市人力资源局')),
    text('other.txt', report(2023, 23)),
  ]);
  await expect(item(page, 'known.txt')).toContainText(
    /每十万人申请数：每十万人\s?10.*按东莞市\s?2010\s?年常住人口\s?8,220,237\s?人/,
  );
  await expect(item(page, 'other.txt')).toContainText('没有收录当地的常住人口，所以不算人均。');
  for (const name of ['known.txt', 'other.txt'])
    await item(page, name).getByRole('button', { name: '加入对比' }).click();
  await expect(page.locator('.kept li')).toHaveCount(2);
  await page.goto(`${site.url}?indicator=requests.received&per=residents`);
  await expect(bars(page, /东莞.*2010.*本次添加/)).toHaveCount(1);
});

const HEAD = 'agency,year,indicator,value,unit,quote\n';
/** A file of `size` bytes made of one block again and again. */
function large(name: string, size: number, block: (at: number) => string): string {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  writeSync(file, HEAD);
  for (let [done, at] = [0, 0]; done < size; at++) done += writeSync(file, block(at));
  closeSync(file);
  return path;
}
/** Four thousand rows, each of an agency and year of its own every seventy. */
const rows =
  (indicator: string) =>
  (at: number): string =>
    Array.from(
      { length: 4000 },
      (_, row) =>
        `示例第${at * 58 + Math.floor(row / 70)}市民政局,20${10 + (row % 10)},${row % 70 === 0 ? indicator : 'no.such.indicator'},${row},件,${'为说明这一行而写的原句'.repeat(3)}\n`,
    ).join('');

test('a CSV of 200 MB is read in pieces: the page stays free, cancel works at once, a limit says where it stopped', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const bad = large('bad.csv', 200_000_000, rows('requests.received'));
  await open(page, site);
  const long = await watchLong(page);
  await give(page, bad);
  const row = item(page, 'bad.csv');
  await expect(row.locator('progress')).toHaveAttribute('value', /\d/);
  await row.getByRole('button', { name: '取消' }).click();
  await expect(row).toHaveCount(0);
  await give(page, bad);
  await expect(row).toContainText(/只读到第\s?\d+\s?行：已有\s?20000\s?行有问题/, { timeout: 60_000 });
  await expect(row.getByRole('heading', { level: 3 })).toContainText(/CSV：\s?\d+\s?行可以加入/);
  const tasks = await long();
  test.info().annotations.push({ type: 'long tasks', description: `${tasks.join(' ')} ms` });
  // As in the other test of large files: no budget of time on a busy machine.
  expect(Math.max(0, ...tasks)).toBeLessThan(400);
});

test('as many rows as a page can hold are added and shown, the rest is named by its line', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000);
  const { indicators } = JSON.parse(readFileSync('data/index.json', 'utf8')) as {
    indicators: readonly { readonly id: string; readonly tier: string }[];
  };
  const ids = indicators
    .filter(({ tier }) => tier !== 'derived')
    .map(({ id }) => id)
    .slice(0, 50);
  const full = large('full.csv', 4_500_000, at =>
    Array.from(
      { length: 1000 },
      (_, row) =>
        `示例第${at * 2 + Math.floor(row / 500)}市民政局,${2010 + (Math.floor(row / 50) % 10)},${ids[row % 50]},${row},,第${row}句\n`,
    ).join(''),
  );
  await open(page, site);
  const long = await watchLong(page);
  await give(page, full);
  const row = item(page, 'full.csv');
  await expect(row.getByRole('heading', { level: 3 })).toContainText(/CSV：\s?50000\s?行可以加入/, {
    timeout: 60_000,
  });
  await expect(row).toContainText(/只读到第\s?50002\s?行：一次最多加入\s?50000\s?行/);
  await row.getByRole('button', { name: '加入这些数' }).click();
  await expect(page.locator('#kept-title')).toHaveText(/1000\s?份/, { timeout: 60_000 });
  test.info().annotations.push({ type: 'long tasks', description: `${(await long()).join(' ')} ms` });
  await page.goto(`${site.url}?indicator=requests.received`);
  await expect(page.locator('.crowd')).toContainText(/共\s?1005\s?行/, { timeout: 30_000 });
  await open(page, site);
  await page.getByRole('button', { name: '全部移除' }).click();
  await expect(page.locator('.kept')).toHaveCount(0, { timeout: 30_000 });
});
