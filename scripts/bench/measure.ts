// One visit to one page in a throttled Chromium: first chart, largest paint, blocking time, clicks on other indicators.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import type { PageIndicator } from './indicators.ts';
import { median } from './statistics.ts';

/** How to find the chart and the indicators on a page; all else is measured alike. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  /** Selector of the chart's `<svg>`; of several the first visible one counts. */
  readonly chart: string;
  /** Selector of the element to click for an indicator. */
  readonly choice: (indicator: PageIndicator) => string;
}

/** Milliseconds, but for bytes and requests: both until the first chart is seen. */
export interface Visit {
  readonly first: number;
  readonly largest: number;
  readonly blocking: number;
  readonly click: number;
  /** The same without resting on the indicator before the click. */
  readonly atOnce: number;
  readonly bytes: number;
  readonly requests: number;
}

/** What `probe.js` leaves on the page. */
interface Probe {
  readonly first: number | null;
  readonly largest: number;
  readonly tasks: readonly (readonly [start: number, length: number])[];
  click: number | null;
  before: string | null;
  chart(): string;
}

const PROBE = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8');
const LIMIT = 60_000;
const QUIET = 2_000;
const BLOCKED = 50;

/** CPU four times slower; 1.6 Mbit/s down, 750 kbit/s up, 150 ms before each answer. */
async function throttle(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

const probe = <T>(page: Page, ask: string): Promise<T> => page.evaluate<T>(ask);

/** Asks again and again from outside the page, whose Content-Security-Policy may forbid evaluating in it. */
async function until(page: Page, ask: string): Promise<boolean> {
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    if (await probe<boolean>(page, ask)) return true;
    await page.waitForTimeout(100);
  }
  return false;
}

/** Waits until nothing was loaded and no task was long for two seconds. */
async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: LIMIT });
  const still = `(() => { const last = bench.tasks.at(-1) ?? [0, 0];
    return performance.now() - last[0] - last[1] > ${QUIET}; })()`;
  if (!(await until(page, still))) throw new Error('the page never comes to rest');
}

/** How long a person's pointer rests on a thing before the click. */
const REST = 250;

/** One click: move there, rest, press. Milliseconds from the click until the other chart is painted. */
async function choose(page: Page, selector: string, rest: number): Promise<number> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  await probe(page, 'bench.click = null, bench.before = bench.chart(), null');
  await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2, { steps: 4 });
  await page.waitForTimeout(rest);
  await page.mouse.down();
  await page.mouse.up();
  if (!(await until(page, 'bench.click !== null'))) throw new Error(`${selector} changes no chart`);
  const click = await probe<number>(page, 'bench.click');
  await quiet(page);
  return click;
}

/**
 * Opens the page in a fresh context (nothing cached) and chooses each of the indicators in turn: the first half after
 * resting on them, the others at once.
 * @throws when the page never shows a chart, or an indicator cannot be clicked
 */
export async function visit(
  browser: Browser,
  subject: Subject,
  indicators: readonly PageIndicator[],
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', error => faults.push(error.message));
    await throttle(await context.newCDPSession(page));
    await page.addInitScript(`window.benchChart = ${JSON.stringify(subject.chart)};\n${PROBE}`);
    await page.goto(subject.url, { waitUntil: 'load', timeout: LIMIT });
    if (!(await until(page, 'bench.first !== null')))
      throw new Error(`${subject.name} shows no chart at ${subject.chart}. ${faults.join('; ')}`);
    await quiet(page);
    const { first, largest, tasks } = await probe<Probe>(
      page,
      '({first: bench.first, largest: bench.largest, tasks: bench.tasks})',
    );
    const loaded = await probe<[end: number, bytes: number][]>(
      page,
      `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map(entry => [entry.responseEnd, entry.transferSize])`,
    );
    const clicks: number[] = [];
    const half = Math.ceil(indicators.length / 2);
    for (const [at, indicator] of indicators.entries())
      clicks.push(await choose(page, subject.choice(indicator), at < half ? REST : 0));
    if (faults.length) throw new Error(`${subject.name} fails in the page: ${faults.join('; ')}`);
    const before = loaded.filter(([end]) => first !== null && end <= first);
    return {
      first: first ?? Number.NaN,
      largest,
      blocking: tasks.reduce((sum, [, length]) => sum + Math.max(0, length - BLOCKED), 0),
      click: median(clicks.slice(0, half)),
      atOnce: median(clicks.slice(half)),
      bytes: before.reduce((sum, [, bytes]) => sum + bytes, 0),
      requests: before.length,
    };
  } finally {
    await context.close();
  }
}
