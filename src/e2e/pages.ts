// What the browser tests share: the built site under a sub-path, and a page that lets nothing leave its origin.
import { test as base } from '@playwright/test';
import { type Site, serve } from './serve.ts';

interface Shared {
  readonly site: Site;
}
interface Each {
  /** Addresses that the page asked for outside its own origin; each test ends by finding none. */
  readonly strayed: string[];
  /** Errors in the console and uncaught ones. */
  readonly troubles: string[];
}

export const test = base.extend<Each, Shared>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const site = await serve();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  strayed: [
    async ({ page, site }, use) => {
      const strayed: string[] = [];
      const origin = new URL(site.url).origin;
      page.on('request', request => {
        const url = request.url();
        if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
          strayed.push(url);
      });
      await use(strayed);
      base.expect(strayed, 'nothing is asked of another host').toEqual([]);
    },
    { auto: true },
  ],
  troubles: [
    async ({ page }, use) => {
      const troubles: string[] = [];
      page.on('pageerror', error => troubles.push(error.message));
      page.on('console', message => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      await use(troubles);
      base.expect(troubles, 'no error in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = test;

/** Resolves once React has taken over the page and applied the address. */
export const settled = async (page: import('@playwright/test').Page): Promise<void> => {
  await page.waitForFunction(() => !('pending' in document.documentElement.dataset));
  await page.waitForLoadState('networkidle');
};
