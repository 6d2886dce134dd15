import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { readCoverage, readIndex, readIndicator, readReport } from '../core/dataset.ts';
import type { Report } from '../core/report.ts';
import { compile } from '../extract/compile.ts';
import { extract } from '../extract/extract.ts';
import { compare } from './compare.ts';
import { bureauReports } from './select.ts';
import { type Added, newcomerId, visit } from './visit.ts';

const DATA = join(import.meta.dirname, '../../data');
const json = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), 'utf8'));
const index = readIndex(json('index.json'));
const coverage = readCoverage(json('coverage.json'));
const received = readIndicator(json('indicators/requests.received.json'));
const compiled = compile(KNOWLEDGE);

function read(name: string, year: number, count: number): Report {
  const text = `${name}${year}年政府信息公开工作年度报告\n全年收到政府信息公开申请${count}件。`;
  const document = { text, grids: [], title: null, pictures: [] };
  return extract(document, { file: `${name}.txt`, sha256: `${count}`.padStart(64, '0') }, compiled);
}

const added = (report: Report, conflict: Added['conflict'] = null, name = report.bodyName): Added => ({
  key: report.sha256,
  kind: 'report',
  report,
  derived: [],
  newcomer: report.agency === null ? { id: newcomerId(name), name } : null,
  conflict,
});

const rows = (list: readonly Added[]) => {
  const joined = visit(index, list);
  const now = joined.index(index);
  const indicator = now.indicators.find(one => one.id === 'requests.received');
  if (!indicator) throw new Error('no such indicator');
  const table = compare(now, indicator, joined.indicator(received), bureauReports(now), 'name');
  return table.rows.map(row => `${row.report.id} ${row.reading?.value ?? row.status}`);
};
const before = rows([]);

test('a report of an unknown body joins as an agency of this visit, and two years of it as one agency', () => {
  const list = [added(read('梅州市民政局', 2020, 7)), added(read('梅州市民政局', 2021, 8))];
  const joined = visit(index, list);
  const now = joined.index(index);
  expect(now.agencies.length).toBe(index.agencies.length + 1);
  expect(now.agencies.at(-1)).toMatchObject({ id: newcomerId('梅州市民政局'), place: { zh: '梅州' } });
  expect(now.reports.slice(-2)).toMatchObject([
    { agency: newcomerId('梅州市民政局'), body: 'bureau', added: true },
    { agency: newcomerId('梅州市民政局'), year: 2021, added: true },
  ]);
  expect(rows(list)).toEqual([
    ...before,
    expect.stringMatching(/-2020 7$/),
    expect.stringMatching(/-2021 8$/),
  ]);
  const marks = joined.coverage(coverage, index.indicators).reports[now.reports.at(-1)?.id ?? ''];
  expect(marks?.['requests.received']?.status).toBe('exact');
  expect(joined.report(now.reports.at(-1)?.id ?? '')?.text).toContain('申请8件');
});

const first = index.reports[0];
const known = KNOWLEDGE.agencies.find(one => one.id === first?.agency);
const rival = (count: number): Report => read(known?.name.zh ?? '', first?.year ?? 0, count);

test('replace: the listed report is gone from lists and figures, the added one stands under its id', () => {
  const joined = visit(index, [added(rival(77), 'replace')]);
  const now = joined.index(index);
  expect(now.reports.length).toBe(index.reports.length);
  expect(now.reports.find(one => one.id === first?.id)?.added).toBe(true);
  const figures = joined.indicator(received).observations.filter(one => one.report === first?.id);
  expect(figures.map(one => one.value)).toEqual([77]);
});

test('both: the listed figure stays, the other copy stands beside it and can be read', () => {
  const joined = visit(index, [added(rival(77), 'both')]);
  expect(rows([added(rival(77), 'both')])).toEqual(before);
  const headline = joined.indicator(received).observations.find(one => one.report === first?.id);
  const base = received.observations.find(one => one.report === first?.id);
  expect(headline?.value).toBe(base?.value);
  expect(headline?.alternatives.at(-1)).toMatchObject({
    value: 77,
    reason: 'added_copy',
    args: { report: `${first?.id}~2` },
  });
  expect(joined.report(`${first?.id}~2`)?.observations[0]?.id).toMatch(`${first?.id}~2/`);
  const same = visit(index, [added(rival(base?.value ?? 0), 'both')]).indicator(received);
  expect(same.observations.find(one => one.report === first?.id)?.alternatives.length).toBe(
    base?.alternatives.length,
  );
});

test('a later copy of an added report may replace it', () => {
  const list = [added(read('梅州市民政局', 2020, 7)), added(read('梅州市民政局', 2020, 9), 'replace')];
  expect(visit(index, list).seated).toHaveLength(1);
  expect(rows(list)).toEqual([...before, expect.stringMatching(/-2020 9$/)]);
});

test('nothing added: every file is as published', () => {
  const none = visit(index, []);
  expect(none.index(index)).toEqual(index);
  expect(none.coverage(coverage, index.indicators)).toEqual(coverage);
  for (const name of readdirSync(join(DATA, 'indicators'))) {
    const file = readIndicator(json(`indicators/${name}`));
    expect(none.indicator(file)).toEqual(file);
  }
  for (const { id } of index.reports) expect(readReport(json(`reports/${id}.json`)).id).toBe(id);
});
