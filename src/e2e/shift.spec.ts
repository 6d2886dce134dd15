// Nothing moves by itself while the page is taken over, for the home page and for addresses that ask for something else.
import { expect, settled, test } from './pages.ts';

declare global {
  interface Window {
    shifted: number;
  }
}

const ADDRESSES = [
  '',
  '?lang=en',
  '?indicator=hotline.calls',
  '?view=report&report=qingdao-2010',
  '?theme=dark&at=qingdao-2010/requests.received',
];

for (const width of [1440, 1280, 820, 390])
  for (const query of ADDRESSES)
    test(`no shift at ${width} px: ${query === '' ? 'home' : query}`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        window.shifted = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[])
            if (!entry.hadRecentInput) window.shifted += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${site.url}${query}`);
      await settled(page);
      expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.005);
    });
