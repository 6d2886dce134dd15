import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DatasetError, readCoverage, readIndex, readIndicator, readReport } from './dataset.ts';

const DATA = join(import.meta.dirname, '../../data');
const json = (path: string) => JSON.parse(readFileSync(join(DATA, path), 'utf8'));
const [report = ''] = readdirSync(join(DATA, 'reports'));

test('every committed file is read', () => {
  const index = readIndex(json('index.json'));
  const coverage = readCoverage(json('coverage.json'));
  expect(Object.keys(coverage.reports).sort()).toEqual(index.reports.map(one => one.id).sort());
  for (const one of index.reports) expect(readReport(json(`reports/${one.id}.json`)).id).toBe(one.id);
  for (const one of index.indicators)
    expect(readIndicator(json(`indicators/${one.id}.json`)).indicator).toBe(one.id);
});

test('every unit and agency that a figure names stands in the index', () => {
  const index = readIndex(json('index.json'));
  const units = new Set(index.units.map(unit => unit.id));
  for (const one of index.indicators) expect(units, one.id).toContain(one.unit);
  for (const one of index.indicators)
    for (const figure of readIndicator(json(`indicators/${one.id}.json`)).observations)
      expect(index.agencies.map(agency => agency.id)).toContain(figure.agency);
});

/** The message for a report changed by `change`. */
function message(change: (file: ReturnType<typeof json>) => void): string {
  const file = json(`reports/${report}`);
  change(file);
  try {
    readReport(file);
  } catch (error) {
    if (error instanceof DatasetError) return error.message;
    throw error;
  }
  return 'read';
}

test('a bad file is refused with report, entry and field', () => {
  const id = report.replace('.json', '');
  expect(message(file => (file.observations[1].value = '12'))).toMatch(
    new RegExp(`^reports/${report}: observations\\[1\\] \\(${id}/[^)]+\\)\\.value: .*number`),
  );
  expect(message(file => delete file.era)).toMatch(/: era: /);
  expect(message(file => (file.observations[0].evidence[0].quote = '改'))).toMatch(/quote is not as long/);
  expect(message(file => (file.text = `〇${file.text}`))).toMatch(/not what stands at its place/);
  expect(message(file => (file.observations[0].evidence[0].valueEnd = 10 ** 6))).toMatch(
    /outside its clause/,
  );
  expect(message(file => (file.published = '2013-2-1'))).toMatch(/: published: /);
  expect(message(file => (file.schema = 99))).toMatch(/: schema: /);
  expect(message(() => undefined)).toBe('read');
});

test('what is no object at all is refused too', () => {
  for (const read of [readIndex, readCoverage, readIndicator, readReport])
    for (const value of [null, [], 'x', 7, {}]) expect(() => read(value)).toThrow(DatasetError);
});
