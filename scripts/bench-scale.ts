// npm run bench:scale [-- --site demo-scale --runs N]: a site of many agencies beside ours, and what dropping much costs.
//
// Needs `dist/` (npm run build), the folder that `npm run demo:scale` made, and a Chromium. Both sites are visited in turn on
// a CPU four times slower and Slow 4G (1.6 Mbit/s, 150 ms), as in bench:page; medians are printed. Then, without any
// throttle, ten thousand clauses and a text of 5 MB are dropped into Add a report and confirmed, and every task of the
// page's own thread that works above 50 ms is told (target: none). Work is the thread's own time in the browser's trace: on
// a machine that others share the clock counts their work too. Told, never asserted: exit 1 only when measuring failed.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { FEATURED } from '../src/view/rail.ts';
import { needChromium, ourPage, visiting } from './bench/browser.ts';
import type { Host } from './bench/host.ts';
import { pageIndicators } from './bench/indicators.ts';
import { type Visit, visit } from './bench/measure.ts';
import { median } from './bench/statistics.ts';
import { sizeOf } from './size.ts';

const ROOT = join(import.meta.dirname, '..');
const CLICKS = 4;
/** What a task may work, in ms. */
const LONG = 50;

interface Built {
  readonly agencies: number;
  readonly years: number;
  readonly seconds: Readonly<Record<string, number>>;
  readonly files: number;
  readonly bytes: number;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;
const zipped = (path: string): string => kilobytes(gzipSync(readFileSync(path), { level: 9 }).length);

function tellBuild(site: string, dist: string): void {
  const built = JSON.parse(readFileSync(join(site, 'scale.json'), 'utf8')) as Built;
  const times = Object.entries(built.seconds).map(([name, seconds]) => `${name} ${seconds} s`);
  const small = sizeOf(dist);
  console.log(`${built.agencies} agencies × ${built.years} years, built in: ${times.join(', ')}`);
  console.log(
    `files   ours ${small.files}, ${megabytes(small.bytes)}; many ${built.files}, ${megabytes(built.bytes)}`,
  );
  console.log(
    `page    ours ${zipped(join(dist, 'index.html'))}, many ${zipped(join(site, 'index.html'))} (gzip, html with its first picture)`,
  );
}

function tellVisits(ours: readonly Visit[], many: readonly Visit[]): void {
  const of = (visits: readonly Visit[], measure: keyof Visit): string =>
    `${median(visits.map(one => one[measure])).toFixed(0)} ms`.padStart(9);
  console.log(`${'median of each'.padEnd(24)}     ours     many`);
  for (const [measure, title] of [
    ['first', 'first chart seen'],
    ['blocking', 'total blocking time'],
    ['click', 'click → painted'],
    ['atOnce', 'click without a rest'],
  ] as const)
    console.log(`${title.padEnd(24)}${of(ours, measure)}${of(many, measure)}`);
  const bytes = (visits: readonly Visit[]): string =>
    `${kilobytes(median(visits.map(one => one.bytes)))}, ${median(visits.map(one => one.requests))} requests`;
  console.log(`before the first chart: ours ${bytes(ours)}; many ${bytes(many)}`);
}

interface Task {
  /** Milliseconds that the task held the thread, and those that it was at work itself: on a busy machine fewer. */
  readonly wall: number;
  readonly work: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The tasks of the page's own thread in a trace, the one that works longest first. */
function tasksOf(trace: Buffer): Task[] {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const main = new Set(
    events
      .filter(one => one.name === 'thread_name' && one.args.name === 'CrRendererMain')
      .map(one => `${one.pid} ${one.tid}`),
  );
  return events
    .filter(one => one.ph === 'X' && /RunTask$/.test(one.name) && main.has(`${one.pid} ${one.tid}`))
    .map(one => ({ wall: (one.dur ?? 0) / 1000, work: (one.tdur ?? one.dur ?? 0) / 1000 }))
    .sort((a, b) => b.work - a.work);
}

/** Every task of the page's own thread while a file is read, shown, confirmed and kept. */
async function dropped(browser: Browser, url: string, path: string): Promise<Task[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.goto(`${url}?view=add`);
    await page.locator('.dropzone').waitFor();
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
    await page.setInputFiles('.dropzone input[type=file]', path);
    await page.locator('.found h3').first().waitFor({ timeout: 120_000 });
    await page.locator('.add-item .button.main').click();
    await page.locator('.kept li').waitFor({ timeout: 120_000 });
    await page.waitForTimeout(1000);
    return tasksOf(await browser.stopTracing());
  } finally {
    await context.close();
  }
}

async function tellDrops(browser: Browser, { url }: Host): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-bench-'));
  const head = '示例市民政局2023年政府信息公开工作年度报告\n发布日期:2024-01-12\n一、依申请公开情况\n';
  const clauses = Array.from({ length: 10_000 }, (_, at) => `全年收到政府信息公开申请${at + 1}件。`);
  const filler = '本局认真贯彻落实条例要求,不断加强组织领导,完善工作制度。';
  const texts = {
    'ten thousand clauses': `${head}${clauses.join('\n')}`,
    'a text of 5 MB': `${head}全年收到政府信息公开申请23件。\n${filler.repeat(62_000)}`,
  };
  try {
    for (const [name, text] of Object.entries(texts)) {
      const path = join(folder, `${name}.txt`);
      writeFileSync(path, text);
      const tasks = await dropped(browser, url, path);
      const over = tasks.filter(task => task.work > LONG);
      const [first] = tasks;
      const held = Math.max(0, ...tasks.map(task => task.wall));
      console.log(
        `dropped and added ${name} (${megabytes(Buffer.byteLength(text))}): ${tasks.length} tasks, the longest at work for ${first?.work.toFixed(0) ?? 0} ms (${held.toFixed(0)} ms by the clock); ${over.length} above ${LONG} ms: ${over.length > 0 ? 'DOES NOT HOLD' : 'holds'}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '3' },
      site: { type: 'string', default: join(ROOT, 'demo-scale') },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: give a whole number`);
  const [dist, site] = [join(ROOT, 'dist'), resolve(values.site)];
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ is missing: run npm run build first');
  if (!existsSync(join(site, 'scale.json')))
    throw new Error(`${site} is no demonstration of scale: run npm run demo:scale first`);
  needChromium();
  tellBuild(site, dist);
  const { indicators } = pageIndicators(join(ROOT, 'data'));
  const chosen = indicators.filter(({ id }) => FEATURED.has(id)).slice(2, 2 + CLICKS);
  await visiting([dist, site], [], async (browser, ours, many) => {
    const seen: { ours: Visit[]; many: Visit[] } = { ours: [], many: [] };
    for (let run = 0; run < runs; run++) {
      seen.ours.push(await visit(browser, ourPage('ours', ours.url), chosen));
      seen.many.push(await visit(browser, ourPage('many', many.url), chosen));
      console.log(`run ${run + 1} of ${runs}`);
    }
    tellVisits(seen.ours, seen.many);
    await tellDrops(browser, ours);
  });
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
