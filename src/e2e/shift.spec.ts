// Nothing moves by itself while the page is taken over, for the home page and for addresses that ask for something else.
import { watchMoved } from './moved.ts';
import { expect, settled, test } from './pages.ts';

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
      const moved = await watchMoved(page);
      await page.goto(`${site.url}${query}`);
      await settled(page);
      expect(await moved()).toBeLessThan(0.005);
    });
