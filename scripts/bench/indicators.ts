// The dashboard's first question as plain rows, for the page that the benchmark builds with other tools.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Index, IndicatorFile } from '../../src/core/dataset.ts';

export interface PageRow {
  /** Agency and report year, as an axis label. */
  readonly agency: string;
  readonly value: number | null;
  readonly printed: string;
  readonly quote: string;
}

export interface PageIndicator {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly PageRow[];
}

/** Invented figures of the same shape, used while the project's own data are not there yet. */
const INVENTED: readonly PageIndicator[] = ['requests.received', 'proactive.total', 'requests.granted'].map(
  (id, index) => ({
    id,
    label: ['新收政府信息公开申请数', '主动公开政府信息数', '予以公开数'][index] ?? id,
    rows: ['甲市', '乙市', '丙区', '丁市', '戊区'].map((place, at) => ({
      agency: `${place}人社局 ${2010 + at}`,
      value: (at + 1) * 7 * (index + 1) ** 3,
      printed: `${(at + 1) * 7 * (index + 1) ** 3}件`,
      quote: `全年共受理政府信息公开申请${(at + 1) * 7 * (index + 1) ** 3}件`,
    })),
  }),
);

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** One indicator's bureau figures and absences, one row an agency and year. */
function rowsOf(file: IndicatorFile, index: Index): PageRow[] {
  const years = new Map(index.reports.map(report => [report.id, report]));
  const name = (agency: string | null, year: number | null): string =>
    `${index.agencies.find(entry => entry.id === agency)?.short.zh ?? agency} ${year ?? ''}`;
  const stated = file.observations
    .filter(one => one.report !== null && one.body === 'bureau' && one.category === null)
    .map(one => ({
      agency: name(one.agency, one.year),
      value: one.value,
      printed: one.printed,
      quote: one.evidence[0]?.quote ?? '',
    }));
  const absent = file.absences.map(one => {
    const report = years.get(one.report);
    return {
      agency: name(report?.agency ?? null, report?.year ?? null),
      value: null,
      printed: '未报告',
      quote: '',
    };
  });
  return [...stated, ...absent];
}

/** Every indicator with at least two figures, `requests.received` first; invented ones without `data/`. */
export function pageIndicators(data: string): { indicators: readonly PageIndicator[]; invented: boolean } {
  const file = join(data, 'index.json');
  if (!existsSync(file)) return { indicators: INVENTED, invented: true };
  const index = json(file) as Index;
  const indicators = index.indicators
    .filter(entry => existsSync(join(data, 'indicators', `${entry.id}.json`)))
    .map(entry => ({
      id: entry.id,
      label: entry.label.zh,
      rows: rowsOf(json(join(data, 'indicators', `${entry.id}.json`)) as IndicatorFile, index),
    }))
    .filter(({ rows }) => rows.filter(row => row.value !== null).length >= 2)
    .sort((a, b) => Number(b.id === 'requests.received') - Number(a.id === 'requests.received'));
  return { indicators, invented: false };
}
