// The curated population figures, carried by the worker: an added report gets its figures per resident as a listed one does.
import Papa from 'papaparse';
import type { Population } from '../../view/derived.ts';

const TABLES = import.meta.glob<string>('/seeds/population.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const KINDS: readonly Population['sourceKind'][] = ['official', 'mirror'];

/** Checked when the site is built, where a bad line fails the extraction. */
export const POPULATION: readonly Population[] = Object.values(TABLES)
  .flatMap(table => Papa.parse<Readonly<Record<string, string>>>(table.trim(), { header: true }).data)
  .map(row => ({
    agency: row.agency ?? '',
    region: row.region ?? '',
    year: Number(row.year),
    value: Number(row.resident_population),
    series: row.series ?? '',
    sourceTitle: row.source_title ?? '',
    sourceUrl: row.source_url ?? '',
    sourceKind: KINDS.find(kind => kind === row.source_kind) ?? 'unknown',
  }));
