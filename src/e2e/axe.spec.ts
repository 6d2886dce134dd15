// Axe on every view, in both themes, wide and narrow, each view at least once in each language. One page a combination:
// views are changed as a person does, by their address, without loading the site again.
import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { expect, settled, test } from './pages.ts';

/** What stands in the page once the view is whole, and in no view that comes before it. */
const VIEWS: Readonly<Record<string, { readonly query: string; readonly seen: string }>> = {
  compare: { query: '', seen: '.hits button' },
  'an absent value': {
    query: 'indicator=proactive.total&at=zhengzhou-2017/proactive.total',
    seen: '.evidence .figure',
  },
  'a hedge, as dots': {
    query: 'indicator=hotline.calls&chart=dot&at=dongguan-2012/hotline.calls',
    seen: '.evidence blockquote',
  },
  'as a table': { query: 'indicator=hotline.calls&chart=table', seen: 'table.values' },
  shares: { query: 'indicator=proactive.by_category&per=total&agency=panyu~qingdao', seen: '.narrowed' },
  time: { query: 'view=time&at=qingdao-2010/requests.received', seen: '.time-view .sentence-box blockquote' },
  'time, one by one': { query: 'view=time&facet=agency', seen: '.facets svg' },
  composition: {
    query: 'view=composition&at=qingdao-2010/proactive.total',
    seen: '.composition-view .sentence-box blockquote',
  },
  coverage: {
    query: 'view=coverage&at=qingdao-2010/proactive.total',
    seen: '.coverage-view .sentence-box blockquote',
  },
  scorecard: { query: 'view=scorecard&report=qingdao-2010', seen: '.check-card' },
  relate: {
    query: 'view=relate&at=qingdao-2010/proactive.total',
    seen: '.relate-view .sentence-box blockquote',
  },
  report: {
    query: 'view=report&report=dongguan-2012&at=dongguan-2012/proactive.total',
    seen: '.report-text mark.on',
  },
  table: { query: 'view=table', seen: '.table-tools' },
  deck: { query: 'view=deck', seen: '.deck-head h1' },
  add: { query: 'view=add', seen: 'input[type="file"]' },
  about: { query: 'view=about', seen: '.about-part' },
  'nothing held': { query: 'time=2013', seen: '.nothing-held' },
};

const COMBINATIONS = [
  { theme: 'light', width: 1440, lang: 'zh-Hans' },
  { theme: 'dark', width: 1440, lang: 'en' },
  { theme: 'light', width: 390, lang: 'en' },
  { theme: 'dark', width: 390, lang: 'zh-Hant' },
] as const;

/** Changes the address in place, as a link of the page does. */
async function go(page: Page, query: string, seen: string): Promise<void> {
  await page.evaluate(to => {
    history.pushState(null, '', `${location.pathname}?${to}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.locator(seen).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  // What a bar covers by chance of scrolling is no small target.
  await page.evaluate(() => scrollTo(0, 0));
}

for (const { theme, width, lang } of COMBINATIONS)
  test(`axe finds nothing in any view, ${theme}, ${width}, ${lang}`, async ({ page, site }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.url}?theme=${theme}&lang=${lang}`);
    await settled(page);
    const found: Record<string, string[]> = {};
    for (const [name, { query, seen }] of Object.entries(VIEWS)) {
      await go(page, `${query}&theme=${theme}&lang=${lang}`, seen);
      const wrong = await faults(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wrong.push(`scrolls sideways by ${over}`);
      if (wrong.length > 0) found[name] = wrong;
    }
    expect(found).toEqual({});
  });

test('axe finds nothing in open panels: filter, shortcuts, more, export, rules', async ({ page, site }) => {
  test.setTimeout(120_000);
  await page.goto(`${site.url}?lang=zh-Hant`);
  await settled(page);
  await page.locator('#filter-button').click();
  await page.locator('.filter-fields').waitFor();
  expect(await faults(page)).toEqual([]);
  for (const key of ['?', 'e']) {
    await page.locator('h1').click();
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    expect(await faults(page), key).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
});

test('a fault that is there is found, whole page and part; a fade is judged at its end', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await settled(page);
  await page.evaluate(() => {
    const planted = document.createElement('p');
    planted.id = 'planted';
    planted.textContent = 'faint';
    planted.style.cssText = 'color: #999; background: #fff; opacity: 0; transition: opacity 200ms';
    document.querySelector('main')?.append(planted);
    planted.getBoundingClientRect();
    planted.style.opacity = '1';
  });
  expect(await faults(page)).toEqual([expect.stringMatching(/^color-contrast: #planted /)]);
  expect(await faults(page, '#planted')).toHaveLength(1);
  expect(await faults(page, 'h1')).toEqual([]);
  await page.evaluate(() => {
    const { style } = document.querySelector<HTMLElement>('#planted') as HTMLElement;
    Object.assign(style, { opacity: '0.1', color: '#000', transition: 'opacity 1s' });
    document.body.getBoundingClientRect();
    style.opacity = '1';
  });
  expect(await faults(page)).toEqual([]);
});
