// Tasks that hold the page's own thread.
import type { Page } from '@playwright/test';

/** Notes tasks above 50 ms from now on; the answer gives their milliseconds. */
export async function watchLong(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) long.push(Math.round(entry.duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  return () => page.evaluate(() => (globalThis as unknown as { long: number[] }).long);
}
