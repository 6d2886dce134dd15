// What machines read about the data: CSVW for each CSV, schema.org Dataset for search engines, sitemap and robots.
import type { Index, IndicatorEntry } from '../core/dataset.ts';
import { LANGUAGES, type Language } from '../core/language.ts';
import { xml } from '../core/xml.ts';
import { LONG_COLUMNS, type LongColumn } from './rows.ts';

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Type of a column as CSVW has it, and what stands in it. */
const COLUMNS: Readonly<Record<LongColumn, readonly [datatype: string, description: string]>> = {
  id: ['string', 'Stable id of the observation, alternative or absence: the address word `at`.'],
  report: ['string', 'Id of the report.'],
  agency: ['string', 'Id of the agency, empty for a body that is not in the catalogue.'],
  body: ['string', 'bureau, or another body of the same place.'],
  body_name: ['string', 'Name of the body as it writes it.'],
  year: ['integer', 'Fiscal year of the report.'],
  indicator: ['string', 'Id of the indicator.'],
  category: ['string', 'Id of its dimension, or the words printed before the number; empty for the whole.'],
  value: [
    'number',
    'The figure in the unit of the indicator; empty where the report states none, and status says why.',
  ],
  unit: ['string', 'Id of the unit.'],
  status: [
    'string',
    'exact approx over under zero not_reported not_captured not_applicable derived context alternative',
  ],
  qualifier: ['string', 'exact, approx, over or under.'],
  hedge: ['string', 'The hedge itself as printed: 约, 余, 近.'],
  printed: ['string', 'Hedge, number and unit as printed.'],
  basis: ['string', 'figure, table, words, curated or derived.'],
  share: ['number', 'Percentage printed beside the figure.'],
  quote: [
    'string',
    'The clause that states it. A text that begins with = + - @ or tab has an apostrophe before it.',
  ],
  start: ['integer', 'First UTF-16 unit of the clause in the text of the report.'],
  end: ['integer', 'End of the clause, exclusive.'],
  rule: ['string', 'The rule that read it.'],
  source_url: ['string', 'Address of the report as given; source_kind says whether it is official.'],
  source_kind: ['string', 'official, mirror or unknown.'],
  source_sha256: ['string', 'Hash of the file that was read.'],
  data_version: ['string', 'Version of the whole data set.'],
};

/** CSVW metadata of one CSV that stands beside it. `url` is relative to the metadata file. */
export const csvw = (
  url: string,
  title: string,
  description: string,
  columns: readonly LongColumn[] = LONG_COLUMNS,
) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  url,
  'dc:title': title,
  'dc:description': description,
  'dc:license': { '@id': LICENCE },
  dialect: {
    encoding: 'utf-8',
    header: true,
    lineTerminators: ['\r\n', '\n'],
    quoteChar: '"',
    doubleQuote: true,
  },
  tableSchema: {
    columns: columns.map(name => ({
      name,
      titles: name,
      datatype: COLUMNS[name][0],
      'dc:description': COLUMNS[name][1],
      null: '',
    })),
    primaryKey: 'id',
  },
});

export interface Site {
  /** Absolute address of the site with a slash at its end. */
  readonly url: string;
}

const years = (index: Index): string => {
  const all = index.reports.flatMap(report => report.year ?? []);
  return all.length === 0 ? '' : `${Math.min(...all)}/${Math.max(...all)}`;
};

/** schema.org Dataset of the whole. */
export const dataset = (index: Index, { url }: Site) => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  '@id': `${url}#dataset`,
  name: '明鉴 Mingjian: indicators of government information disclosure reports',
  alternateName: ['明鉴', 'Mingjian'],
  description:
    'Figures that Chinese public bodies state in their annual reports on government information disclosure (政府信息公开工作年度报告), each with the clause that states it, its hedge and its status. Silence, loss and stated zero are kept apart.',
  url,
  version: index.version,
  identifier: `mingjian:${index.version}`,
  license: LICENCE,
  isAccessibleForFree: true,
  inLanguage: ['zh-Hans', 'en'],
  keywords: [
    '政府信息公开',
    '年度报告',
    'government information disclosure',
    'freedom of information',
    'China',
  ],
  creator: { '@type': 'Organization', name: '明鉴 Mingjian', url },
  temporalCoverage: years(index),
  spatialCoverage: index.agencies.map(agency => ({
    '@type': 'Place',
    name: agency.place.en,
    alternateName: agency.place.zh,
  })),
  measurementTechnique: 'Deterministic rules over the text of each report; every figure keeps its sentence.',
  variableMeasured: index.indicators.map(({ id, label, unit, definition }) => ({
    '@type': 'PropertyValue',
    propertyID: id,
    name: label.en,
    alternateName: label.zh,
    unitText: unit,
    description: definition,
  })),
  distribution: [
    ['text/csv', 'data/observations.csv', 'Everything in long form'],
    ['application/json', 'data/datapackage.json', 'Frictionless Data Package'],
    ['application/zip', 'data/mingjian-data.zip', 'Everything in one file'],
  ].map(([encodingFormat, path, name]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: `${url}${path}`,
    name,
  })),
});

/** schema.org Dataset of one indicator, part of the whole. */
export const indicatorDataset = (entry: IndicatorEntry, index: Index, { url }: Site) => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  name: `${entry.label.zh} ${entry.label.en}`,
  description:
    `${entry.label.zh} ${entry.label.en}, as Chinese public bodies state it in their annual reports on government information disclosure; every value with its clause and status. ${entry.definition}`.trim(),
  url: `${url}?indicator=${entry.id}`,
  version: index.version,
  license: LICENCE,
  isAccessibleForFree: true,
  isPartOf: { '@id': `${url}#dataset` },
  temporalCoverage: years(index),
  distribution: ['csv', 'json'].map(format => ({
    '@type': 'DataDownload',
    encodingFormat: format === 'csv' ? 'text/csv' : 'application/json',
    contentUrl: `${url}data/indicators/${entry.id}.${format}`,
  })),
});

export const PAGE_OF = (indicator: string, language: Language): string => `i/${indicator}.${language}.html`;

/** Every page that stands for itself, each with its languages. `paths` are relative; `groups` hold the same page by language. */
export function sitemap(
  groups: readonly Readonly<Partial<Record<Language, string>>>[],
  { url }: Site,
): string {
  const entries = groups.flatMap(group =>
    LANGUAGES.flatMap(language => {
      const path = group[language];
      if (path === undefined) return [];
      const links = LANGUAGES.flatMap(other =>
        group[other] === undefined
          ? []
          : `<xhtml:link rel="alternate" hreflang="${other}" href="${xml(url + group[other])}"/>`,
      ).join('');
      return `<url><loc>${xml(url + path)}</loc>${links}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

export const robots = ({ url }: Site): string => `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`;
