// Axe on each view, in both themes, wide and narrow.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, settled, test } from './pages.ts';

const VIEWS = {
  compare: '',
  'compare, an absent value': '?indicator=proactive.total&at=zhengzhou-2017/proactive.total',
  'compare as a table': '?indicator=hotline.calls&chart=table&lang=en',
  'compare, a hedge, dots': '?indicator=hotline.calls&chart=dot&lang=zh-Hant&at=dongguan-2012/hotline.calls',
  report: '?view=report&report=dongguan-2012&at=dongguan-2012/proactive.total',
  about: '?view=about',
  table: '?view=table&indicator=requests.received&at=qingdao-2010/requests.received',
};

for (const [name, query] of Object.entries(VIEWS))
  for (const theme of ['light', 'dark'] as const)
    for (const width of [1440, 390])
      test(`${name}, ${theme}, ${width}`, async ({ page, site }) => {
        await page.setViewportSize({ width, height: 900 });
        const mark = query === '' ? '?' : '&';
        await page.goto(`${site.url}${query}${mark}theme=${theme}`);
        await settled(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(
            each =>
              `${each.id}: ${each.nodes
                .map(node => node.target.join(' '))
                .slice(0, 3)
                .join(' | ')}`,
          ),
        ).toEqual([]);
      });
