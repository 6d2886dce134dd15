import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIndicator } from '../../core/dataset.ts';
import type { Observation } from '../../core/observation.ts';
import { verify } from '../../extract/extract.ts';
import { guessColumns } from '../../view/csv-cells.ts';
import { type ReadRows, readRows } from './rows.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SHA = '0'.repeat(64);

function read(text: string): ReadRows {
  const made = readRows('a.csv', new TextEncoder().encode(text), SHA, null);
  if ('code' in made) throw new Error(made.code);
  return made;
}
const figures = (made: ReadRows): Observation[] =>
  made.groups.flatMap(({ report, derived }) => [...report.observations, ...derived]);
const faults = (made: ReadRows): string[] => made.faults.map(({ line, code }) => `${line} ${code}`);

test('the long CSV that we publish goes back in: every row, every value, every status', () => {
  const bytes = readFileSync(join(ROOT, 'data/observations.csv'));
  const made = readRows('observations.csv', bytes, SHA, null);
  if ('code' in made) throw new Error(made.code);
  expect(made.faults).toEqual([]);
  const files = readdirSync(join(ROOT, 'data/indicators')).map(name =>
    readIndicator(JSON.parse(readFileSync(join(ROOT, 'data/indicators', name), 'utf8'))),
  );
  const published = files.flatMap(file => file.observations);
  const absences = files.flatMap(file => file.absences);
  const line = (
    one: Pick<Observation, 'id' | 'value' | 'unit' | 'qualifier' | 'hedge' | 'printed' | 'category'>,
  ) => [one.id, one.value, one.unit, one.qualifier, one.hedge, one.printed, one.category].join('|');
  const all = (list: readonly Observation[]) =>
    list
      .flatMap(one => [one, ...one.alternatives])
      .map(line)
      .sort();
  expect(all(figures(made))).toEqual(all(published));
  expect(made.groups.flatMap(({ report }) => report.absences)).toHaveLength(absences.length);
  const rows = published.reduce((sum, one) => sum + 1 + one.alternatives.length, absences.length);
  expect(made.rows).toBe(rows);
  for (const { report } of made.groups) verify(report);
});

test('lines that end in CRLF, as RFC 4180 has them, in LF or in CR are the same rows', () => {
  const published = readFileSync(join(ROOT, 'data/observations.csv'), 'utf8');
  const rows = published.split('\r\n');
  expect(published.endsWith('\r\n')).toBe(true);
  expect(rows.some(row => row.includes('\n'))).toBe(false);
  const lines = (end: string) => {
    const made = read(rows.slice(0, 60).join(end));
    return [made.rows, faults(made), figures(made).map(one => [one.id, one.value, one.evidence[0]?.quote])];
  };
  expect(lines('\r\n')).toEqual(lines('\n'));
  expect(lines('\r')).toEqual(lines('\n'));
  expect(lines('\n')[0]).toBeGreaterThan(50);
});

test('headings in Chinese, values as reports print them, units with 万, a body that is not known', () => {
  const made = read(
    '机构,年度,指标,数值,单位,限定\n东莞市人力资源局,2019年,新收政府信息公开申请数,"1,234",件,\n梅州市民政局,2020,hotline.calls,54.29万,次,约\n梅州市民政局,2020,tickets.handled,2400余,件,\n',
  );
  expect(faults(made)).toEqual([]);
  expect(figures(made).map(one => [one.agency, one.year, one.value, one.qualifier])).toEqual([
    ['dongguan', 2019, 1234, 'exact'],
    [null, 2020, 542900, 'approx'],
    [null, 2020, 2400, 'over'],
  ]);
  expect(made.groups.map(({ newcomer }) => newcomer?.name ?? null)).toEqual([null, '梅州市民政局']);
  const [one] = figures(made);
  expect(one?.evidence[0]?.quote).toBe('东莞市人力资源局,2019年,新收政府信息公开申请数,"1,234",件,');
});

test('each bad row has its line and its fault; the others are read', () => {
  const made = read(
    [
      'agency,year,indicator,value,unit,status',
      'dongguan,2019,requests.received,12,件,exact',
      'atlantis,2019,requests.received,12,件,',
      'dongguan,19,requests.received,12,件,',
      'dongguan,2019,requests.dreamt,12,件,',
      'dongguan,2019,proactive.total,many,条,',
      'dongguan,2019,proactive.total,12,公里,',
      'dongguan,2019,proactive.total,12,条,perhaps',
      'dongguan,2019,proactive.total,12,条',
      'dongguan,2019,requests.received,13,件,',
      'dongguan,2019,fees.charged,3,元,zero',
      'dongguan,2019,fees.charged,0,元,zero',
      'dongguan,2019,social.posts,7,条,alternative',
      'dongguan,2019,litigation.total,,,not_reported',
      'dongguan,2019,"staff.total,7,人,',
    ].join('\n'),
  );
  expect(faults(made)).toEqual([
    '3 no_agency',
    '4 no_year',
    '5 no_indicator',
    '6 no_value',
    '7 unit',
    '8 status',
    '9 cells',
    '10 twice',
    '11 zero_status',
    '13 no_headline',
    '15 quotes',
  ]);
  expect(figures(made).map(one => one.value)).toEqual([12, 0]);
  expect(made.groups[0]?.report.absences).toMatchObject([
    { indicator: 'litigation.total', status: 'not_reported' },
  ]);
});

test('GB18030 as spreadsheets in China save it, semicolons, and a heading after a byte order mark', () => {
  const gb = Uint8Array.from(
    [0xbb, 0xfa, 0xb9, 0xb9].concat(
      [...',year,indicator,value\ndongguan,2019,requests.received,7\n'].map(c => c.charCodeAt(0)),
    ),
  );
  const made = readRows('a.csv', gb, SHA, null);
  expect('code' in made ? made.code : made.rows).toBe(1);
  expect(read('\ufeffagency;year;indicator;value\ndongguan;2019;requests.received;7\n').rows).toBe(1);
  expect(readRows('a.csv', new Uint8Array(), SHA, null)).toMatchObject({ code: 'empty' });
});

test('columns that nobody can guess are asked for', () => {
  expect(guessColumns(['A', 'B', 'year', '年度'])).toEqual([null, null, 'year', null]);
  const text = 'A,B,C,D\ndongguan,2019,requests.received,7\n';
  expect(read(text).rows).toBe(0);
  const made = readRows('a.csv', new TextEncoder().encode(text), SHA, [
    'agency',
    'year',
    'indicator',
    'value',
  ]);
  expect('code' in made ? made.code : made.rows).toBe(1);
});
