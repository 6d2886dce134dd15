// What moves on the page by itself.
import type { Page } from '@playwright/test';

/** Notes layout shifts of each address that is opened from now on; the answer gives their sum, with those after an input. */
export async function watchMoved(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        moved.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() =>
      (globalThis as unknown as { moved: number[] }).moved.reduce((sum, each) => sum + each, 0),
    );
}
