// The five reports as two people read them, against what the extractor wrote: nothing missing, nothing extra.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Evidence, Reading } from '../../core/observation.ts';
import type { Report } from '../../core/report.ts';

type Row = Readonly<Record<string, string>>;

const gold = (name: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(import.meta.dirname, name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const FIGURES = gold('figures.csv');
const ABSENCES = gold('absences.csv');
const CHECKS = gold('checks.csv');
const FINDINGS = gold('findings.csv');

const folder = join(import.meta.dirname, '../../../data/reports');
const labelled = new Set(FIGURES.map(row => row.report));
const reports = readdirSync(folder)
  .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report)
  .filter(report => labelled.has(report.id));

const isDerived = (reading: Reading): boolean => reading.basis === 'derived';

/** Headlines and alternatives of one report in one list. */
const readings = (report: Report): { role: string; reading: Reading }[] =>
  report.observations
    .filter(one => !isDerived(one))
    .flatMap(one => [
      { role: 'headline', reading: one },
      ...one.alternatives.map(reading => ({ role: 'alternative', reading })),
    ]);

const line = (report: string, indicator: string, category: string, role: string, value: number | string) =>
  [report, indicator, category, role, String(value)].join(' | ');

const expectedLine = (row: Row) =>
  line(row.report ?? '', row.indicator ?? '', row.category ?? '', row.role ?? '', Number(row.value));

/** Words may be cut a little longer or shorter by two honest readers; digits may not. */
function sameValuePlace(row: Row, text: string, evidence: Evidence): boolean {
  const read = text.slice(evidence.valueStart, evidence.valueEnd);
  if (row.basis !== 'words') return read === row.value_text;
  return read.includes(row.value_text ?? '') || (row.value_text ?? '').includes(read);
}

test('every labelled report is in the data', () => {
  expect(reports.map(report => report.id).sort()).toEqual([...labelled].sort());
});

describe.each(reports.map(report => [report.id, report] as const))('%s', (id, report) => {
  const rows = FIGURES.filter(row => row.report === id);

  test('the same figures, none missing and none extra', () => {
    const read = readings(report).map(({ role, reading }) =>
      line(id, reading.indicator, reading.category ?? '', role, reading.value),
    );
    expect(read.sort()).toEqual(rows.map(expectedLine).sort());
  });

  test.each(rows.map(row => [expectedLine(row), row] as const))('%s: how sure, and where', (_, row) => {
    const found = readings(report).find(
      ({ role, reading }) =>
        role === row.role && reading.indicator === row.indicator && (reading.category ?? '') === row.category,
    );
    if (!found) throw new Error(`not read: ${expectedLine(row)}`);
    const { reading } = found;
    expect({
      unit: reading.unit,
      step: reading.step,
      qualifier: reading.qualifier,
      hedge: reading.hedge ?? '',
      basis: reading.basis,
      share: reading.share?.value ?? null,
    }).toEqual({
      unit: row.unit,
      step: Number(row.step),
      qualifier: row.qualifier,
      hedge: row.hedge,
      basis: row.basis,
      share: row.share ? Number(row.share) : null,
    });
    if (row.basis !== 'words') expect(reading.printed).toBe(row.printed);
    const evidence = reading.evidence[0];
    if (!evidence) throw new Error('no evidence');
    expect(report.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(evidence.quote).toBe(row.clause);
    expect(sameValuePlace(row, report.text, evidence)).toBe(true);
    expect(evidence.section).toBe(row.section || null);
  });

  test('the same absences', () => {
    const read = report.absences.map(one =>
      [one.indicator, one.status, one.status === 'not_applicable' ? one.reason : ''].join(' | '),
    );
    const expected = ABSENCES.filter(row => row.report === id);
    expect(read.sort()).toEqual(
      expected.map(row => [row.indicator, row.status, row.reason].join(' | ')).sort(),
    );
    for (const row of expected.filter(one => one.evidence_text)) {
      const absence = report.absences.find(one => one.indicator === row.indicator);
      expect(absence?.evidence.map(one => one.quote).join('\n')).toContain(row.evidence_text);
    }
  });

  test('the same sums', () => {
    const read = report.checks
      .filter(one => one.kind === 'parts_total' || one.kind === 'shares')
      .map(one => [one.kind, one.left.value, one.right.value, one.status].join(' | '));
    const expected = CHECKS.filter(row => row.report === id).map(row =>
      [row.kind, Number(row.left), Number(row.right), row.status].join(' | '),
    );
    expect(read.sort()).toEqual(expected.sort());
  });

  test('the same findings', () => {
    const read = report.findings.map(one => one.kind);
    expect([...read].sort()).toEqual(
      FINDINGS.filter(row => row.report === id)
        .map(row => row.kind)
        .sort(),
    );
  });
});
