// A browser and the sites that it visits, for as long as a measurement takes.
import { type Browser, chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../tools.mjs';
import { type Host, host } from './host.ts';
import type { Subject } from './measure.ts';

/** Our own page, wherever it is served. */
export const ourPage = (name: string, url: string): Subject => ({
  name,
  url,
  chart: 'section.chart svg',
  choice: ({ id }) => `nav.rail a[href*="indicator=${id}"]`,
});

/** Where the Chromium is. Throws where there is none. */
export function needChromium(): string {
  const path = findChromium();
  if (!path) throw new Error('no Chromium: set CHROMIUM_PATH, or install one');
  return path;
}

/** Serves two folders and closes all at the end. Rejects as `measure` does. */
export async function visiting(
  folders: readonly [string, string],
  flags: readonly string[],
  measure: (browser: Browser, first: Host, second: Host) => Promise<void>,
): Promise<void> {
  const executablePath = needChromium();
  const [first, second] = await Promise.all([host(folders[0]), host(folders[1])]);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] });
  try {
    await measure(browser, first, second);
  } finally {
    await browser.close();
    await Promise.all([first.close(), second.close()]);
  }
}
