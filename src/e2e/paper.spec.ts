// On paper: every view fits an upright A4 page, ends with its address and the data's version, and warns beside planted words.

import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { faults } from './axe.ts';
import { expect, settled, test } from './pages.ts';

const VERSION = JSON.parse(readFileSync('dist/data/index.json', 'utf8')).version as string;
const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
/** A4 in points. */
const WIDTH = 595.3;

for (const view of ['compare', 'time', 'composition', 'coverage', 'scorecard', 'relate', 'report', 'table'])
  for (const lang of ['zh-Hans', 'en'])
    test(`${view} in ${lang} is whole on paper and says which page it is`, async ({ page, site }) => {
      await page.goto(`${site.url}?view=${view}&lang=${lang}`);
      // The whole page is here, in its language.
      await expect(page.locator('.paper-foot')).toContainText(lang === 'en' ? 'Data version' : '数据版本');
      await expect(page.locator('main h1')).toBeVisible();
      await settled(page);
      await expect(page.locator('main [aria-busy], .evidence [aria-busy]')).toHaveCount(0);
      const data = new Uint8Array(await page.pdf({ format: 'A4', margin: MARGIN }));
      const pdf = await getDocument({ data, verbosity: 0 }).promise;
      let words = '';
      for (let at = 1; at <= pdf.numPages; at += 1) {
        const { items } = await (await pdf.getPage(at)).getTextContent();
        for (const item of items) {
          if (!('str' in item) || item.str.trim() === '') continue;
          words += item.str;
          // Nothing is cut at the edges of the sheet.
          expect(item.transform[4], item.str).toBeGreaterThan(20);
          if (item.transform[1] === 0)
            expect(item.transform[4] + item.width, item.str).toBeLessThan(WIDTH - 20);
        }
      }
      await pdf.destroy();
      const told = words.replaceAll(/\s/g, '');
      expect(told).toContain(lang === 'en' ? `Dataversion${VERSION}` : `数据版本${VERSION}`);
      expect(told).toContain(new URL(page.url()).host);
      await page.setViewportSize({ width: 718, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      const over = await page.evaluate(() =>
        [...document.querySelectorAll('main *, .evidence *, .paper-foot *')].flatMap(each => {
          const { left, right, width, height } = each.getBoundingClientRect();
          return width > 1 && height > 1 && (left < -1 || right > innerWidth + 1)
            ? [each.outerHTML.slice(0, 80)]
            : [];
        }),
      );
      expect(over).toEqual([]);
    });

for (const query of [
  '',
  '?view=time',
  '?view=coverage',
  '?view=composition',
  '?view=scorecard',
  '?view=relate',
])
  test(`paper is light in the dark theme: ${query || 'home'}`, async ({ page, site }) => {
    /** Every colour that something of the page has on paper. */
    const colours = async (theme: string, colorScheme: 'light' | 'dark'): Promise<string[]> => {
      await page.emulateMedia({ media: 'screen', colorScheme });
      await page.goto(`${site.url}${query}${query ? '&' : '?'}theme=${theme}`);
      await settled(page);
      await expect(page.locator('main [aria-busy], .evidence [aria-busy]')).toHaveCount(0);
      await page.emulateMedia({ media: 'print', colorScheme });
      return page.evaluate(() => {
        const all = [document.body, ...document.querySelectorAll('main *, .evidence *')].flatMap(each => {
          const { color, fill, stroke, backgroundColor, backgroundImage, borderTopColor } =
            getComputedStyle(each);
          return each.checkVisibility()
            ? [color, fill, stroke, backgroundColor, backgroundImage, borderTopColor]
            : [];
        });
        return [...new Set(all)].sort();
      });
    };
    const light = await colours('light', 'light');
    expect(light).toContain('rgb(255, 255, 255)');
    expect(light.length).toBeGreaterThan(5);
    expect(await colours('dark', 'light')).toEqual(light);
    expect(await colours('auto', 'dark')).toEqual(light);
  });

for (const query of ['?view=coverage', '?view=composition', '?view=report&report=huancui-2012'])
  test(`no page is left to the foot alone: ${query}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto(`${site.url}${query}`);
    await settled(page);
    await expect(page.locator('.paper-foot')).toContainText('数据版本');
    const data = new Uint8Array(await page.pdf({ format: 'A4', margin: MARGIN }));
    const pdf = await getDocument({ data, verbosity: 0 }).promise;
    const { items } = await (await pdf.getPage(pdf.numPages)).getTextContent();
    await pdf.destroy();
    const told = items
      .map(item => ('str' in item ? item.str : ''))
      .join('')
      .replaceAll(/\s/g, '');
    const foot = ((await page.locator('.paper-foot').textContent()) ?? '').replaceAll(/\s/g, '');
    expect(told.replaceAll('-', '').length).toBeGreaterThan(foot.length + 40);
    // However high the window: what the page holds is what the paper takes.
    await page.emulateMedia({ media: 'print' });
    const heights = await page.evaluate(() =>
      ['.page', '.reader'].flatMap(name =>
        [...document.querySelectorAll(name)].map(each => getComputedStyle(each).minHeight),
      ),
    );
    expect(new Set(heights)).toEqual(new Set(['0px']));
  });

test('the sentence of a comparison is on paper; on the screen the foot is not', async ({ page, site }) => {
  await page.goto(`${site.url}?at=zhengzhou-2017/requests.received`);
  await expect(page.locator('.evidence mark.on').first()).toBeVisible();
  await expect(page.locator('.paper-foot')).toBeHidden();
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.evidence mark.on').first()).toBeVisible();
  await expect(page.locator('.evidence .evidence-close')).toBeHidden();
  await expect(page.locator('.paper-foot')).toContainText('at=zhengzhou-2017');
});

test('a quotation with planted words warns of them in the checks and the evidence', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?view=scorecard&report=dongguan-2012`);
  const line = page.locator('.contents li', { hasText: '28365-365' }).first();
  await expect(line.locator('.planted-note')).toContainText('网站名称被替换');
  await expect(page.locator('.scorecard-view a[href*="28365"]')).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
  await page.goto(`${site.url}?indicator=proactive.total&at=dongguan-2012/proactive.total`);
  await expect(page.locator('.evidence .planted-note').first()).toContainText('请勿访问');
});

test('in forced colours the hatched key and the folds keep an edge', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site.url}?view=composition`);
  await expect(page.locator('.hatch-key i').first()).toHaveCSS('outline-style', 'solid');
  await page.goto(`${site.url}?view=report&report=qingdao-2010`);
  await expect(page.locator('.fold').first()).toHaveCSS('border-top-style', 'solid');
});
