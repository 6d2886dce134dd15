// The budgets of bytes and requests, measured on the built page as a server with gzip would send it. Never times.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, settled, test } from './pages.ts';

const DIST = 'dist';
const KB = 1000;
const zipped = (path: string): number => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
const folder = (path: string): string[] => readdirSync(join(DIST, path)).map(name => `${path}/${name}`);

test('before the first chart: at most 110 kB in 4 requests, 90 kB of it script', async ({ page, site }) => {
  await page.goto(site.url, { waitUntil: 'commit' });
  await page.locator('.still svg').first().waitFor();
  // A disabled style is never fetched: it stands in the page itself.
  const html = readFileSync(join(DIST, 'index.html'), 'utf8').replace(/<link[^>]* disabled>/g, '');
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(found => found[1] ?? '');
  const first = ['index.html', ...named];
  const script = named.filter(path => path.endsWith('.js')).reduce((sum, path) => sum + zipped(path), 0);
  const all = first.reduce((sum, path) => sum + zipped(path), 0);
  console.log(
    `script ${(script / KB).toFixed(1)} kB, all ${(all / KB).toFixed(1)} kB, ${first.length} requests`,
  );
  expect(first.length).toBeLessThanOrEqual(4);
  expect(script).toBeLessThanOrEqual(90 * KB);
  expect(all).toBeLessThanOrEqual(110 * KB);
});

test('ECharts at most 215 kB, in one chunk that the first page does not name', () => {
  const charts = folder('assets').filter(path =>
    readFileSync(join(DIST, path), 'utf8').includes('_echarts_instance_'),
  );
  // ECharts itself, and the component that mounts it, in one chunk or two.
  expect(charts.length).toBeGreaterThan(0);
  expect(charts.reduce((sum, path) => sum + zipped(path), 0)).toBeLessThanOrEqual(215 * KB);
  expect(Math.max(...charts.map(zipped))).toBeGreaterThan(100 * KB);
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  for (const path of charts) expect(html).not.toContain(path);
});

test('data and pictures stay small', () => {
  expect(zipped('data/index.json') + zipped('data/coverage.json')).toBeLessThanOrEqual(20 * KB);
  for (const path of folder('data/indicators').filter(name => name.endsWith('.json')))
    expect(zipped(path), path).toBeLessThanOrEqual(6 * KB);
  for (const path of folder('data/reports')) expect(zipped(path), path).toBeLessThanOrEqual(15 * KB);
  for (const path of folder('charts-inline')) expect(zipped(path), path).toBeLessThanOrEqual(5 * KB);
});

test('the page names only its own origin and runs only scripts that it names by hash', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await settled(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  expect(policy).not.toMatch(/https?:/);
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
});
