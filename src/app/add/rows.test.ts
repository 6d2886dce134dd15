import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIndicator } from '../../core/dataset.ts';
import type { Observation } from '../../core/observation.ts';
import { verify } from '../../extract/extract.ts';
import { type Columns, guessColumns } from '../../view/csv-cells.ts';
import { ROW_LIMITS } from './limits.ts';
import { type ReadRows, readRows } from './rows.ts';

const ROOT = join(import.meta.dirname, '../../..');

const fileOf = (content: string | Uint8Array, name = 'a.csv'): File =>
  new File([content as Uint8Array<ArrayBuffer>], name);

async function read(
  content: string | Uint8Array,
  told: Columns | null = null,
  most = ROW_LIMITS,
): Promise<ReadRows> {
  const made = await readRows(fileOf(content), told, undefined, most);
  if ('code' in made) throw new Error(made.code);
  return made;
}
const figures = (made: ReadRows): Observation[] =>
  made.groups.flatMap(({ report, derived }) => [...report.observations, ...derived]);
const faults = (made: ReadRows): string[] => made.faults.map(({ line, code }) => `${line} ${code}`);

test('the long CSV that we publish goes back in: every row, every value, every status', async () => {
  const made = await read(readFileSync(join(ROOT, 'data/observations.csv')));
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

test('lines that end in CRLF, as RFC 4180 has them, in LF or in CR are the same rows', async () => {
  const published = readFileSync(join(ROOT, 'data/observations.csv'), 'utf8');
  const rows = published.split('\r\n');
  expect(published.endsWith('\r\n')).toBe(true);
  expect(rows.some(row => row.includes('\n'))).toBe(false);
  const lines = async (end: string) => {
    const made = await read(rows.slice(0, 60).join(end));
    return [made.rows, faults(made), figures(made).map(one => [one.id, one.value, one.evidence[0]?.quote])];
  };
  const plain = await lines('\n');
  expect(await lines('\r\n')).toEqual(plain);
  expect(await lines('\r')).toEqual(plain);
  expect(plain[0]).toBeGreaterThan(50);
});

test('headings in Chinese, values as reports print them, units with 万, a body that is not known', async () => {
  const made = await read(
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

test('each bad row has its line and its fault; the others are read', async () => {
  const made = await read(
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

test('GB18030 as spreadsheets in China save it, semicolons, and a heading after a byte order mark', async () => {
  const gb = Uint8Array.from(
    [0xbb, 0xfa, 0xb9, 0xb9].concat(
      [...',year,indicator,value\ndongguan,2019,requests.received,7\n'].map(c => c.charCodeAt(0)),
    ),
  );
  expect((await read(gb)).rows).toBe(1);
  expect((await read('\ufeffagency;year;indicator;value\ndongguan;2019;requests.received;7\n')).rows).toBe(1);
  expect(await readRows(fileOf(''), null)).toMatchObject({ code: 'empty' });
});

test('columns that nobody can guess are asked for', async () => {
  expect(guessColumns(['A', 'B', 'year', '年度'])).toEqual([null, null, 'year', null]);
  const text = 'A,B,C,D\ndongguan,2019,requests.received,7\n';
  expect(await read(text)).toMatchObject({ rows: 0, faultCount: 0, heading: ['A', 'B', 'C', 'D'] });
  expect((await read(text, ['agency', 'year', 'indicator', 'value'])).rows).toBe(1);
});

const HEAD = 'agency,year,indicator,category,value,quote';
const year = (at: number): number => 1950 + (at % 50);
const row = (at: number, quote = ''): string =>
  `广州市第${at}局,${year(at)},requests.received,,${at},${quote}`;

test('a file of many pieces is the same rows, whatever the pieces cut in two', async () => {
  const quote = '"第一行\r\n第二行,""引号"""';
  const rows = Array.from({ length: 30_000 }, (_, at) =>
    row(at, at % 3 === 0 ? quote : '申请'.repeat(at % 7)),
  );
  const text = [HEAD, ...rows].join('\r\n');
  const made = await read(text);
  expect(Buffer.byteLength(text)).toBeGreaterThan(1_500_000);
  expect([made.rows, made.faultCount, made.stopped]).toEqual([30_000, 0, null]);
  const all = figures(made);
  expect(all.every((one, at) => one.value === at && one.year === year(at))).toBe(true);
  expect(all[3]?.evidence[0]?.quote).toBe(row(3, quote).replace('\r\n', '\n'));
  expect(made.groups[0]?.report.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  for (const { report } of made.groups.slice(0, 50)) verify(report);
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  expect((await read(bytes)).rows).toBe(30_000);
});

test('bytes that are no UTF-8 only far inside are read as what they are', async () => {
  const plain = Array.from({ length: 20_000 }, (_, at) => `dongguan,${year(at)},no.such,,${at},`).join('\n');
  const gb = Buffer.from([0xb9, 0xe3, 0xd6, 0xdd, 0xca, 0xd0, 0xc3, 0xf1, 0xd5, 0xfe, 0xbe, 0xd6]);
  const tail = Buffer.concat([gb, Buffer.from(',2019,requests.received,,7,')]);
  const lines = Array.from({ length: 40 }, () => tail).flatMap((line, at) => [
    line.subarray(0, 12),
    Buffer.from(`${at},2019,requests.received,,7,\n`),
  ]);
  const made = await read(Buffer.concat([Buffer.from(`${HEAD}\n${plain}\n`), ...lines]), null, {
    ...ROW_LIMITS,
    faults: 1e6,
  });
  expect(figures(made)[0]?.bodyName).toBe('广州市民政局0');
  expect(made.rows).toBe(40);
});

test('a quotation mark that is not closed costs its own line alone, also in a long file', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => row(at, at % 100 === 7 ? '"开着' : '申请'));
  const made = await read([HEAD, ...rows].join('\n'));
  expect(made.rows).toBe(4950);
  expect(faults(made).slice(0, 2)).toEqual(['9 quotes', '109 quotes']);
  expect(made.faultCount).toBe(50);
});

test('limits end the reading and say where; a line without end does not fill the memory', async () => {
  const rows = Array.from({ length: 900 }, (_, at) => row(at));
  const few = { rows: 500, faults: 20, row: 2000 };
  const full = await read([HEAD, ...rows].join('\n'), null, few);
  expect([full.rows, full.stopped]).toEqual([500, { line: 502, why: 'rows' }]);
  const wrong = rows.map(line => line.replace('requests.received', 'no.such'));
  const bad = await read([HEAD, ...wrong].join('\n'), null, few);
  expect([bad.rows, bad.faultCount, bad.stopped]).toEqual([0, 20, { line: 22, why: 'faults' }]);
  const long = await read([HEAD, row(1), 'x'.repeat(3_000_000), row(2)].join('\n'), null, few);
  expect([long.rows, faults(long)]).toEqual([2, ['3 long']]);
});
