import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';
import { inert, plantedStrings, REPLACED } from './inert.ts';
import { json } from './json.ts';
import { LONG_COLUMNS, longRows, wideRows } from './rows.ts';
import { INDEX, INDICATOR, PLANTED, REPORT_FINDINGS } from './sample.ts';
import { xlsx } from './xlsx.ts';

const source = {
  version: INDEX.version,
  reports: INDEX.reports,
  units: Object.fromEntries(INDEX.indicators.map(one => [one.id, one.unit])),
  planted: PLANTED,
};
const rows = longRows([INDICATOR], source);

test('one row an observation, alternative and absence; no value is an empty cell with its reason in status', () => {
  expect(rows.map(row => [row.id, row.value, row.status])).toEqual([
    ['alpha-2017/requests.received', 51, 'exact'],
    ['alpha-2017/requests.received~1', 53, 'alternative'],
    ['beta-2012/requests.received', 0, 'zero'],
    ['gamma-2021/requests.received', 2400, 'over'],
    ['delta-2010/requests.received', null, 'not_reported'],
  ]);
  expect(new Set(rows.map(row => row.data_version))).toEqual(new Set([INDEX.version]));
  const text = csv(LONG_COLUMNS, rows);
  expect(text).toContain(
    'delta-2010/requests.received,delta-2010,delta,bureau,丁市局,2010,requests.received,,,case,not_reported',
  );
});

test('planted strings leave in no format', async () => {
  expect(plantedStrings(REPORT_FINDINGS)).toEqual(PLANTED);
  const all = [
    csv(LONG_COLUMNS, rows),
    json(
      {
        schema: 1,
        data_version: 'v',
        permalink: '',
        indicators: [{ ...(INDEX.indicators[0] as (typeof INDEX.indicators)[0]), ...INDICATOR }],
      },
      PLANTED,
    ),
    Object.values(unzipSync(await xlsx([{ name: 'data', columns: LONG_COLUMNS, rows }])))
      .map(part => strFromU8(part))
      .join(''),
  ];
  for (const text of all) {
    expect(text.toLowerCase()).not.toContain('bad-site.example');
    expect(text).toContain(REPLACED);
  }
  expect(inert('A BAD-SITE.example b', PLANTED)).toBe(`A ${REPLACED} b`);
});

test('the wide form has one row a report and a status beside each figure', () => {
  const wide = wideRows(rows);
  expect(wide.columns).toContain('requests.received status');
  expect(
    wide.rows.map(row => [row.report, row['requests.received'], row['requests.received status']]),
  ).toEqual([
    ['alpha-2017', 51, 'exact'],
    ['beta-2012', 0, 'zero'],
    ['gamma-2021', 2400, 'over'],
    ['delta-2010', null, 'not_reported'],
  ]);
});

test('in a workbook a figure is a number, text is never a formula and no value is no cell', async () => {
  const parts = unzipSync(
    await xlsx([{ name: 'a/b', columns: ['n', 't', 'e'], rows: [{ n: 51, t: '=1+1', e: null }] }]),
  );
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
  expect(sheet).toMatch(/<c r="A2"[^>]*><v>51<\/v><\/c>/);
  expect(sheet).not.toContain('<f>');
  expect(sheet).not.toContain('r="C2"');
  expect(strFromU8(parts['xl/sharedStrings.xml'] as Uint8Array)).toContain('=1+1');
});
