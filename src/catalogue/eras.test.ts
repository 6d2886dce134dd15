import { expect, test } from 'vitest';
import { ERAS as IDS } from '../core/report.ts';
import { ERAS, eraOf } from './eras.ts';
import { TABLES } from './tables.ts';

test('the eras follow each other without gap, and each fiscal year has one', () => {
  expect(ERAS.map(({ id }) => id)).toEqual(IDS);
  ERAS.slice(1).forEach(({ from }, i) => {
    expect(ERAS[i]?.to).toBe(from - 1);
  });
  expect([2007, 2008, 2013, 2014, 2018, 2019, 2020, 2021, 2030].map(year => eraOf(year)?.id ?? null)).toEqual(
    [null, '2008', '2008', '2014', '2014', '2019', '2019', '2021', '2021'],
  );
});

test('fees are an item of their own before 2019 alone, and the deadline of departments moves to January', () => {
  const fees = ERAS.map(({ required }) => required.some(({ id }) => id === 'fees'));
  expect(fees).toEqual([true, true, false, false]);
  expect(ERAS.map(({ deadlines }) => deadlines.department.month)).toEqual([3, 3, 1, 1]);
});

test('each table of an era is a form of that era, and each form that the law asks for belongs to one', () => {
  const named = ERAS.flatMap(({ id, tables }) => tables.map(table => `${id} ${table}`));
  const asked = TABLES.filter(({ layout }) => layout !== 'measured');
  expect(named.toSorted()).toEqual(asked.map(({ id, era }) => `${era} ${id}`).toSorted());
});
