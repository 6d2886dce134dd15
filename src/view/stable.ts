// The stable addresses of a published site, as data: the page About lists them, and a test asks a built site for each example.
import type { Language } from '../core/language.ts';

/** What the bytes behind an address are. */
export type Kind = 'json' | 'csv' | 'svg' | 'png' | 'html' | 'zip' | 'xml' | 'text';

const ADDRESSES = {
  index: ['data/index.json', 'json'],
  coverage: ['data/coverage.json', 'json'],
  indicator: ['data/indicators/<indicator>.json', 'json'],
  report: ['data/reports/<report>.json', 'json'],
  observations: ['data/observations.csv', 'csv'],
  observationsCsvw: ['data/observations.csv-metadata.json', 'json'],
  datapackage: ['data/datapackage.json', 'json'],
  indicatorCsv: ['data/indicators/<indicator>.csv', 'csv'],
  indicatorCsvw: ['data/indicators/<indicator>.metadata.json', 'json'],
  indicatorLd: ['data/indicators/<indicator>.jsonld', 'json'],
  dataset: ['data/dataset.jsonld', 'json'],
  statuses: ['data/codelists/obs_status.json', 'json'],
  zip: ['data/mingjian-data.zip', 'zip'],
  readme: ['data/README.txt', 'text'],
  svg: ['charts/<indicator>.<lang>.<theme>.svg', 'svg'],
  png: ['charts/<indicator>.<lang>.<theme>.png', 'png'],
  manifest: ['charts/manifest.json', 'json'],
  embed: ['embed/<indicator>.<lang>.<theme>.html', 'html'],
  page: ['i/<indicator>.<lang>.html', 'html'],
  reveal: ['decks/reveal.html', 'html'],
  marp: ['decks/marp.md', 'text'],
  sitemap: ['sitemap.xml', 'xml'],
  robots: ['robots.txt', 'text'],
} as const satisfies Readonly<Record<string, readonly [pattern: string, kind: Kind]>>;

export type StableId = keyof typeof ADDRESSES;

export interface StableAddress {
  readonly id: StableId;
  /** Relative to the site, with `<indicator>`, `<report>`, `<lang>` and `<theme>` to be filled in. */
  readonly pattern: string;
  readonly kind: Kind;
}

export const STABLE: readonly StableAddress[] = (Object.keys(ADDRESSES) as StableId[]).map(id => ({
  id,
  pattern: ADDRESSES[id][0],
  kind: ADDRESSES[id][1],
}));

export interface Filling {
  readonly indicator: string;
  readonly report: string;
  readonly lang: Language;
  readonly theme: 'light' | 'dark';
}

/** The pattern with its places filled in, relative to the site. A report's id may hold letters that an address must escape. */
export const addressOf = (pattern: string, filling: Filling): string =>
  pattern.replace(/<(indicator|report|lang|theme)>/g, (_, name: keyof Filling) =>
    encodeURIComponent(filling[name]),
  );

/** Flags in the query of an embed, each as a working example. */
export const EMBED_FLAGS = [
  'title=0',
  'source=0',
  'plain=1',
  'transparent=1',
  'static=1',
  'fitchart=1',
] as const;
export type EmbedFlag = (typeof EMBED_FLAGS)[number];
