import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { STATUSES } from '../src/core/vocabulary.ts';
import { csvwFaults, datapackageFaults, datasetFaults, readCsv, readJson } from '../src/e2e/check/tables.ts';
import { all, parseXml } from '../src/e2e/check/xml.ts';
import { REPLACED } from '../src/export/inert.ts';
import { OBS_STATUS } from '../src/export/sdmx.ts';
import { writeOpenData } from './opendata.ts';
import { siteUrl } from './site.ts';

const DATA = join(import.meta.dirname, '../data');
const SITE = { url: 'https://example.org/mingjian/' };
const dist = mkdtempSync(join(tmpdir(), 'mingjian-'));
writeFileSync(
  join(dist, 'index.html'),
  '<!doctype html><html><head><title>x</title></head><body></body></html>',
);
writeOpenData(DATA, dist, SITE);
const FOLDER = join(dist, 'data');
const INDICATORS = join(FOLDER, 'indicators');
afterAll(() => rmSync(dist, { recursive: true }));

const reachable = (url: string): boolean =>
  url.startsWith(SITE.url) && existsSync(join(dist, url.slice(SITE.url.length)));

test('the data package is one that a Frictionless validator accepts, before and after publishing', () => {
  expect(datapackageFaults(DATA)).toEqual([]);
  expect(datapackageFaults(FOLDER)).toEqual([]);
});

test('each CSV is what its CSVW metadata says', () => {
  const files = readdirSync(INDICATORS).filter(name => name.endsWith('.metadata.json'));
  expect(files.length).toBe(readdirSync(join(DATA, 'indicators')).length);
  expect(files.flatMap(name => csvwFaults(INDICATORS, name))).toEqual([]);
  expect(csvwFaults(FOLDER, 'observations.csv-metadata.json')).toEqual([]);
});

test('the CSVs by indicator are the rows of observations.csv, planted strings apart', () => {
  const [head = [], ...rows] = readCsv(join(DATA, 'observations.csv'));
  const wanted = new Map(rows.map(row => [row[0], row]));
  let [seen, replaced] = [0, 0];
  for (const name of readdirSync(INDICATORS).filter(each => each.endsWith('.csv'))) {
    const [columns = [], ...found] = readCsv(join(INDICATORS, name));
    expect(columns).toEqual([...head, 'data_version']);
    for (const row of found) {
      seen += 1;
      const like = wanted.get(row[0]) ?? [];
      if (row.join().includes(REPLACED)) {
        replaced += 1;
        expect(row.slice(8, 12)).toEqual(like.slice(8, 12));
      } else expect(row.slice(0, -1)).toEqual(like);
    }
  }
  expect(seen).toBe(rows.length);
  expect(replaced).toBeGreaterThan(0);
});

test('search engines read a complete Dataset, whole and by indicator, and in the page', () => {
  expect(datasetFaults(readJson(join(FOLDER, 'dataset.jsonld')), reachable)).toEqual([]);
  for (const name of readdirSync(INDICATORS).filter(each => each.endsWith('.jsonld')))
    expect(datasetFaults(readJson(join(INDICATORS, name)), reachable)).toEqual([]);
  const [, inPage = ''] =
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(
      readFileSync(join(dist, 'index.html'), 'utf8'),
    ) ?? [];
  const { variableMeasured: _names, ...said } = JSON.parse(inPage);
  expect(readJson(join(FOLDER, 'dataset.jsonld'))).toMatchObject(said);
  expect(datasetFaults(JSON.parse(inPage), reachable)).toEqual([]);
});

test('the zip holds every file of data/ unchanged, and a README', () => {
  const parts = unzipSync(new Uint8Array(readFileSync(join(FOLDER, 'mingjian-data.zip'))));
  for (const name of readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter(
    each => /\.\w+$/.test(each) && !existsSync(join(DATA, each, '.')),
  ))
    expect(
      Buffer.from(parts[`mingjian-data/${name}`] ?? []).equals(readFileSync(join(DATA, name))),
      name,
    ).toBe(true);
  expect(strFromU8(parts['mingjian-data/README.txt'] as Uint8Array)).toContain(
    String(readJson(join(DATA, 'index.json')).version),
  );
});

test('publishing twice gives the same bytes', () => {
  const before = readFileSync(join(FOLDER, 'mingjian-data.zip'));
  writeOpenData(DATA, dist, SITE);
  expect(readFileSync(join(FOLDER, 'mingjian-data.zip')).equals(before)).toBe(true);
});

test('the sitemap is well-formed and absolute; robots.txt names it', () => {
  const map = parseXml(readFileSync(join(dist, 'sitemap.xml'), 'utf8'));
  const places = all(map, 'loc').map(one => one.text);
  expect(places[0]).toBe(SITE.url);
  expect(places.every(place => place.startsWith(SITE.url))).toBe(true);
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${SITE.url}sitemap.xml`);
});

test('every status has its SDMX code, and only an alternative has none', () => {
  expect(Object.keys(OBS_STATUS).sort()).toEqual([...STATUSES].sort());
  expect(STATUSES.filter(status => OBS_STATUS[status].code === null)).toEqual(['alternative']);
});

test('the site is where SITE_URL or the repository says', () => {
  expect(siteUrl({ SITE_URL: 'https://a.example/b' })).toBe('https://a.example/b/');
  expect(siteUrl({ GITHUB_REPOSITORY: 'Someone/mingjian' })).toBe('https://someone.github.io/mingjian/');
  expect(siteUrl({ GITHUB_REPOSITORY: 'someone/someone.github.io' })).toBe('https://someone.github.io/');
  expect(() => siteUrl({ SITE_URL: 'ftp://x' })).toThrow(/http/);
});
