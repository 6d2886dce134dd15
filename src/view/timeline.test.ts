import { expect, test } from 'vitest';
import type { IndicatorFile } from '../core/dataset.ts';
import type { Observation } from '../core/observation.ts';
import { HOME } from './address.ts';
import { FILES, INDEX } from './fixtures.ts';
import { timeline } from './timeline.ts';

const indicator = INDEX.indicators.find(each => each.id === 'requests.received');
const file = FILES.find(each => each.indicator === 'requests.received');
if (!indicator || !file) throw new Error('the invented data lack requests.received');
const sample = file.observations[0] as Observation;

const other = (
  year: number,
  value: number,
  body = 'government',
  kind: 'official' | 'mirror' = 'official',
) => ({
  ...sample,
  id: `panyu.${body}-${year}/requests.received`,
  report: null,
  agency: 'panyu',
  body,
  bodyName: body,
  year,
  value,
  basis: 'curated' as const,
  evidence: [],
  source: { clause: `${value}件`, url: 'https://example.gov.cn/', kind },
});
const withContext = (...more: Observation[]): IndicatorFile => ({
  ...file,
  observations: [...file.observations, ...more],
});

test('each bureau has a point of its own year, and nothing joins different bodies', () => {
  const table = timeline(INDEX, indicator, file, HOME);
  expect(table.years).toHaveLength(16);
  expect(table.series.map(each => each.key)).toEqual([
    'dongguan',
    'qingdao',
    'huancui',
    'zhengzhou',
    'panyu',
  ]);
  expect(table.series.flatMap(each => each.joins)).toEqual([]);
  expect(table.statuses).toContain('zero');
  expect(table.regimes.filter(each => each.breaks).map(each => each.from)).toEqual([2014, 2019, 2021]);
});

test('only neighbouring years of one body inside one regime are joined', () => {
  const table = timeline(
    INDEX,
    indicator,
    withContext(
      other(2018, 5),
      other(2019, 6),
      other(2020, 7),
      other(2021, 8),
      other(2023, 9),
      other(2024, 1, 'office'),
    ),
    HOME,
  );
  const government = table.series.find(each => each.key === 'panyu.government');
  expect(government?.context).toBe(true);
  const years = government?.joins.map(([a, b]) => [government.points[a]?.year, government.points[b]?.year]);
  expect(years).toEqual([[2019, 2020]]);
});

test('context is switched off without touching the bureaus, and sources stay told apart', () => {
  const whole = withContext(other(2023, 70), other(2024, 80, 'office', 'mirror'));
  expect(
    timeline(INDEX, indicator, whole, { ...HOME, context: false }).series.some(each => each.context),
  ).toBe(false);
  const kinds = timeline(INDEX, indicator, whole, HOME).series.filter(each => each.context);
  expect(kinds.flatMap(each => each.points.map(point => point.source)).sort()).toEqual([
    'mirror',
    'official',
  ]);
});

test('a log scale is offered when values range more than fifty times, and is chosen first', () => {
  const wide = withContext(other(2023, 1500));
  expect(timeline(INDEX, indicator, wide, HOME)).toMatchObject({ scale: 'log', logOffered: true });
  expect(timeline(INDEX, indicator, wide, { ...HOME, scale: 'linear' }).scale).toBe('linear');
  expect(timeline(INDEX, indicator, file, { ...HOME, scale: 'log' })).toMatchObject({
    scale: 'linear',
    logOffered: false,
  });
});

test('absent values stand in the strip with their reason', () => {
  const fees = INDEX.indicators.find(each => each.id === 'fees.charged');
  const feesFile = FILES.find(each => each.indicator === 'fees.charged');
  if (!fees || !feesFile) throw new Error('the invented data lack fees.charged');
  const held = timeline(INDEX, fees, feesFile, HOME).strip.flatMap(row => row.held);
  expect(held.filter(each => !each.stated).map(each => [each.report.agency, each.status])).toEqual([
    ['zhengzhou', 'not_reported'],
    ['panyu', 'not_applicable'],
  ]);
});

test('a range without a report of an agency names the nearest year instead of showing it', () => {
  const table = timeline(INDEX, indicator, file, { ...HOME, time: { from: 2013, to: 2016 } });
  expect(table.series).toEqual([]);
  expect(
    table.notices.map(each => (each.code === 'not_in_range' ? [each.agency.id, each.nearest] : each.code)),
  ).toEqual([
    ['dongguan', 2012],
    ['qingdao', 2010],
    ['huancui', 2012],
    ['zhengzhou', 2017],
    ['panyu', 2021],
  ]);
});

test('a population of another year is said', () => {
  const denominator = {
    value: 1,
    region: '某市',
    year: 2010,
    series: 'census_exact',
    sourceTitle: '',
    sourceUrl: '',
    sourceKind: 'official' as const,
  };
  const changed = { ...file, observations: file.observations.map(each => ({ ...each, denominator })) };
  const codes = timeline(INDEX, indicator, changed, HOME).notices.map(each => each.code);
  expect(codes.filter(code => code === 'population_year')).toHaveLength(4);
});

test('beside a rate stands its n, of the same body and year; beside a count nothing', () => {
  const rate = { ...indicator, id: 'requests.on_time_rate', unit: 'percent' };
  const rates: IndicatorFile = {
    ...file,
    indicator: rate.id,
    observations: [...file.observations, other(2023, 100)].map(each => ({
      ...each,
      id: each.id.replace('requests.received', rate.id),
      indicator: rate.id,
      value: 100,
      unit: 'percent',
    })),
  };
  const points = (base: IndicatorFile | null) =>
    timeline(INDEX, rate, rates, HOME, base).series.flatMap(each => each.points);
  const counts = withContext(other(2023, 7));
  const found = points(counts);
  expect(found.map(point => point.base?.of)).toEqual(
    found.map(
      point =>
        counts.observations.find(
          each =>
            each.agency === point.reading.agency &&
            each.body === point.reading.body &&
            each.year === point.year,
        )?.value,
    ),
  );
  expect(found.find(point => point.reading.body !== 'bureau')?.base).toEqual({ part: null, of: 7 });
  expect(points(null).every(point => point.base === null)).toBe(true);
  const plain = timeline(INDEX, indicator, file, HOME, file).series.flatMap(each => each.points);
  expect(plain.every(point => point.base === null)).toBe(true);
});
