// npm run bench:page [-- --runs N]: our built page beside the same page in Observable Framework and Vega-Lite, side by side.
//
// Needs `dist/` (npm run build) and a Chromium; installs Framework into the system's temporary folder on its first run. The two
// pages are visited in turn (A B A B …) on a CPU four times slower and Slow 4G (1.6 Mbit/s, 150 ms); medians are printed:
//   first chart    navigation → the first frame whose chart has its labels
//   largest paint  Largest Contentful Paint
//   blocking       what exceeds 50 ms in each long task, summed until two quiet seconds
//   click          click on another indicator, after the pointer rested on it for 250 ms → the frame with its chart
//                  (median of several indicators; also told for clicks without a rest, which have no target)
// Bytes and requests are those that ended before the first chart. Ratios are told, never asserted: exit 1 only when
// measuring itself failed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FEATURED } from '../src/view/rail.ts';
import { needChromium, ourPage, visiting } from './bench/browser.ts';
import { buildFramework } from './bench/framework.ts';
import { pageIndicators } from './bench/indicators.ts';
import { type Subject, type Visit, visit } from './bench/measure.ts';
import { median } from './bench/statistics.ts';

/**
 * The driver listens for errors, and then V8 reads a whole script again at its first `new Error`, to name the place. No
 * visitor pays for that, so both pages are spared it.
 */
const PLACES_AT_ONCE = '--js-flags=--no-enable-lazy-source-positions';
/** Indicators that each visit clicks. */
const CLICKS = 6;
const ROOT = join(import.meta.dirname, '..');

const TARGETS = [
  { measure: 'first', title: 'first chart seen', target: 0.25 },
  { measure: 'largest', title: 'largest contentful paint', target: 0.3 },
  { measure: 'blocking', title: 'total blocking time', target: 0.5 },
  { measure: 'click', title: 'click → painted', target: 0.5 },
] as const satisfies readonly { measure: keyof Visit; title: string; target: number }[];

function report(theirs: readonly Visit[], ours: readonly Visit[]): void {
  const of = (visits: readonly Visit[], measure: keyof Visit): number =>
    median(visits.map(one => one[measure]));
  const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(10);
  console.log(`\n${'median of each'.padEnd(26)} Framework        us     ratio  target`);
  for (const { measure, title, target } of TARGETS) {
    const [their, our] = [of(theirs, measure), of(ours, measure)];
    const ratio = their === 0 ? (our === 0 ? 0 : Number.POSITIVE_INFINITY) : our / their;
    console.log(
      `${title.padEnd(26)}${ms(their)}${ms(our)}${ratio.toFixed(2).padStart(10)}${`≤ ${target}`.padStart(8)}  ${
        ratio <= target ? 'holds' : 'DOES NOT HOLD'
      }`,
    );
  }
  console.log(
    `click at once (no rest before it): Framework ${ms(of(theirs, 'atOnce')).trim()}, us ${ms(of(ours, 'atOnce')).trim()}`,
  );
  const kilobytes = (visits: readonly Visit[]): string =>
    `${(of(visits, 'bytes') / 1000).toFixed(0)} kB, ${of(visits, 'requests')} requests`;
  console.log(`before the first chart: Framework ${kilobytes(theirs)}; us ${kilobytes(ours)}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: give a whole number`);
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ is missing: run npm run build first');
  needChromium();

  const { indicators, invented } = pageIndicators(join(ROOT, 'data'));
  const others = indicators.slice(1).filter(({ id }) => invented || FEATURED.has(id));
  const chosen = others.slice(0, CLICKS);
  console.log(`building the page in Observable Framework${invented ? ' over invented figures' : ''} …`);
  await visiting([buildFramework(indicators), dist], [PLACES_AT_ONCE], async (browser, theirs, ours) => {
    const framework: Subject = {
      name: 'Framework',
      url: theirs.url,
      chart: 'main figure svg',
      choice: ({ label }) => `main form label:text-is("${label}")`,
    };
    const seen: { framework: Visit[]; us: Visit[] } = { framework: [], us: [] };
    for (let run = 0; run < runs; run++) {
      seen.framework.push(await visit(browser, framework, chosen));
      seen.us.push(await visit(browser, ourPage('us', ours.url), chosen));
      console.log(`run ${run + 1} of ${runs}`);
    }
    report(seen.framework, seen.us);
  });
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
