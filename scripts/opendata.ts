// Adds to the built site what other people's tools read: CSV and CSVW by indicator, JSON-LD, SDMX statuses, a zip, sitemap, robots.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { readIndex, readIndicator, readReport } from '../src/core/dataset.ts';
import { LANGUAGES, type Language } from '../src/core/language.ts';
import { csv } from '../src/export/csv.ts';
import { plantedStrings } from '../src/export/inert.ts';
import {
  csvw,
  dataset,
  indicatorDataset,
  LICENCE,
  PAGE_OF,
  robots,
  type Site,
  sitemap,
} from '../src/export/metadata.ts';
import { LONG_COLUMNS, longRows } from '../src/export/rows.ts';
import { OBS_STATUS } from '../src/export/sdmx.ts';
import { siteUrl } from './site.ts';

/** Indicator ids are file names: anything else must not become a path. */
const SAFE = /^[a-z0-9_.]+$/;

const readme = (version: string, { url }: Site): string => `明鉴 Mingjian ${version}
${url}

Figures that Chinese public bodies state in their annual reports on government information disclosure, each with its clause.

index.json, coverage.json   agencies, indicators, units, reports; the status of each report and indicator
indicators/<id>.json .csv   every observation, alternative and absence of one indicator; .metadata.json is CSVW
reports/<id>.json           one report whole, with its text
observations.csv            everything in long form; an empty value is no value, and status says why
datapackage.json            describes the files (Frictionless Data Package)
codelists/obs_status.json   our statuses as codes of SDMX CL_OBS_STATUS

Licence of the extracted data: CC BY 4.0 (${LICENCE}). The reports are official documents of the bodies that wrote them.
Cite with the version: 明鉴. 政府信息公开年度报告指标[DB/OL]. 数据版本 ${version}. ${url}
`;

const print = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Writes into `dist`; `data` is published unchanged. Gives the number of files written. Bytes depend on data and site only. */
export function writeOpenData(data: string, dist: string, site: Site): number {
  let count = 0;
  const write = (path: string, text: string): void => {
    const place = join(dist, path);
    mkdirSync(join(place, '..'), { recursive: true });
    writeFileSync(place, text);
    count += 1;
  };
  const json = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));
  cpSync(data, join(dist, 'data'), { recursive: true });
  const index = readIndex(json('index.json'));
  const reports = readdirSync(join(data, 'reports')).map(name => readReport(json(`reports/${name}`)));
  const source = {
    version: index.version,
    reports: index.reports,
    units: Object.fromEntries(index.indicators.map(entry => [entry.id, entry.unit])),
    planted: plantedStrings(reports),
  };
  for (const entry of index.indicators) {
    if (!SAFE.test(entry.id)) throw new RangeError(`indicator ${entry.id} cannot be a file name`);
    const file = readIndicator(json(`indicators/${entry.id}.json`));
    write(`data/indicators/${entry.id}.csv`, csv(LONG_COLUMNS, longRows([file], source)));
    const described = csvw(`${entry.id}.csv`, `${entry.label.zh} ${entry.label.en}`, entry.definition);
    write(`data/indicators/${entry.id}.metadata.json`, print(described));
    write(`data/indicators/${entry.id}.jsonld`, print(indicatorDataset(entry, index, site)));
  }
  const whole = LONG_COLUMNS.filter(column => column !== 'data_version');
  const about = `Every observation, alternative and absence. Version ${index.version}.`;
  write(
    'data/observations.csv-metadata.json',
    print(csvw('observations.csv', '明鉴 Mingjian', about, whole)),
  );
  write(
    'data/codelists/obs_status.json',
    print({ codelist: 'SDMX:CL_OBS_STATUS(2.2)', version: index.version, statuses: OBS_STATUS }),
  );
  write('data/dataset.jsonld', print(dataset(index, site)));
  write('data/README.txt', readme(index.version, site));
  write('robots.txt', robots(site));
  const pages = index.indicators.map(
    ({ id }) =>
      Object.fromEntries(
        LANGUAGES.flatMap(language => {
          const path = PAGE_OF(id, language);
          return existsSync(join(dist, path)) ? [[language, path]] : [];
        }),
      ) as Partial<Record<Language, string>>,
  );
  write(
    'sitemap.xml',
    sitemap([{ 'zh-Hans': '', 'zh-Hant': '?lang=zh-Hant', en: '?lang=en' }, ...pages], site),
  );
  const files = readdirSync(join(dist, 'data'), { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name !== 'mingjian-data.zip' && statSync(join(dist, 'data', name)).isFile())
    .sort();
  const packed = zipSync(
    Object.fromEntries(
      files.map(name => [`mingjian-data/${name}`, new Uint8Array(readFileSync(join(dist, 'data', name)))]),
    ),
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
  writeFileSync(join(dist, 'data/mingjian-data.zip'), packed);
  // In the page the variables stand by name alone: data/dataset.jsonld has their definitions, and the page stays small.
  embedJsonLd(join(dist, 'index.html'), {
    ...dataset(index, site),
    variableMeasured: index.indicators.filter(entry => entry.tier !== 'derived').map(entry => entry.label.en),
  });
  return count + 1;
}

/** The data set described in the page itself, where search engines look. `<` is escaped, so no text can end the element. */
function embedJsonLd(page: string, value: object): void {
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8').replace(
    /<script type="application\/ld\+json">[\s\S]*?<\/script>\n?/,
    '',
  );
  const block = `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>\n`;
  writeFileSync(
    page,
    html.replace('</body>', () => `${block}</body>`),
  );
}

if (process.argv[1] && relative(process.argv[1], import.meta.filename) === '') {
  const root = join(import.meta.dirname, '..');
  const site = { url: siteUrl() };
  console.log(
    `open data: ${writeOpenData(process.env.DATA_DIR ?? join(root, 'data'), join(root, 'dist'), site)} files for ${site.url}`,
  );
}
