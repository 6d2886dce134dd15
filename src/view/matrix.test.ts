import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COVERAGE, INDEX } from './fixtures.ts';
import { matrix, stepInGrid } from './matrix.ts';
import { bureauReports } from './select.ts';

const table = matrix(INDEX, COVERAGE, bureauReports(INDEX), false, false);

test('each row counts what it states of what applies to its year', () => {
  for (const row of table.rows) {
    const status = row.cells.map(cell => cell.status);
    expect(row.applicable).toBe(status.filter(each => each !== 'not_applicable').length);
    expect(row.stated).toBe(status.filter(each => each && !each.startsWith('not_')).length);
    expect(row.stated).toBeLessThanOrEqual(row.applicable);
  }
  expect(table.rows.find(row => row.report.agency === 'zhengzhou')).toMatchObject({
    stated: 2,
    applicable: 5,
  });
});

test('a gap stands before each group but the first', () => {
  expect(table.columns.filter(column => column.first)).toHaveLength(table.groups.length - 1);
  expect(table.groups.flatMap(group => group.columns)).toEqual(table.columns);
});

test('an extended indicator that is not stated stays blank, never silent', () => {
  const extended = INDEX.indicators.map(each => ({ ...each, tier: 'extended' as const }));
  const blank = matrix(
    { ...INDEX, indicators: extended },
    { ...COVERAGE, reports: {} },
    bureauReports(INDEX),
    true,
    false,
  );
  expect(blank.rows.flatMap(row => row.cells.map(cell => cell.status)).every(status => status === null)).toBe(
    true,
  );
});

test('arrows never leave the grid', () => {
  const key = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'PageUp',
    'PageDown',
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), keys => {
      let at = { row: 2, column: 3 };
      for (const each of keys) {
        at = stepInGrid(each, at, { rows: 5, columns: 44 }) ?? at;
        expect(at.row >= 0 && at.row < 5 && at.column >= 0 && at.column < 44).toBe(true);
      }
    }),
  );
  expect(stepInGrid('a', { row: 0, column: 0 }, { rows: 1, columns: 1 })).toBeNull();
});
