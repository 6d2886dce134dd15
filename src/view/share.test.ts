import { expect, test } from 'vitest';
import type { IndicatorFile } from '../core/dataset.ts';
import type { Observation } from '../core/observation.ts';
import { beside as join } from './beside.ts';
import { compare } from './compare.ts';
import { FILES, INDEX } from './fixtures.ts';
import { bureauReports } from './select.ts';
import { besideOf, wholeOf } from './share.ts';
import { ticksOf } from './ticks.ts';

const file = (id: string): IndicatorFile => {
  const found = FILES.find(each => each.indicator === id);
  if (!found) throw new Error(`no invented indicator ${id}`);
  return found;
};
/** 不属公开范围 as a part of 新收申请, by sort order. */
function table(id = 'requests.out_of_scope', sort: 'value' | 'year' = 'value') {
  const indicator = INDEX.indicators.find(each => each.id === id);
  if (!indicator) throw new Error(`no invented indicator ${id}`);
  return compare(INDEX, indicator, file(id), bureauReports(INDEX), sort);
}
const changed = (id: string, change: Partial<Observation>): IndicatorFile => ({
  ...file(id),
  observations: file(id).observations.map(each => ({ ...each, ...change })),
});

test('a share is computed inside one report, says both counts, and keeps the id of its part', () => {
  const before = table();
  const shares = join(before, 'total', file('requests.received'));
  const row = shares.rows.find(each => each.report.id.startsWith('qingdao'));
  expect(row?.reading?.value).toBe(37.5);
  expect(row?.base).toEqual({ part: 9, of: 24 });
  expect(row?.status).toBe('derived');
  expect(row?.reading?.unit).toBe('percent');
  expect(row?.id).toBe(before.rows.find(each => each.report.id.startsWith('qingdao'))?.id);
  expect(row?.reading?.inputs).toHaveLength(2);
  expect([shares.max, ticksOf(shares.max).at(-1)]).toEqual([100, 100]);
  expect(shares.rows).toHaveLength(before.rows.length);
});

test('no share over nothing, over a missing whole, or of a figure that is not exact', () => {
  const none = { ...file('requests.received'), observations: [] };
  const reasons = (whole: IndicatorFile) =>
    join(table(), 'total', whole).rows.flatMap(row =>
      row.report.id.startsWith('qingdao') ? [row.reading, row.absence?.reason] : [],
    );
  expect(reasons(none)).toEqual([null, 'no_whole']);
  expect(reasons(changed('requests.received', { value: 0 }))).toEqual([null, 'whole_is_zero']);
  expect(reasons(changed('requests.received', { qualifier: 'over' }))).toEqual([null, 'no_exact_share']);
});

test('a rate has its base beside it, and its own value untouched', () => {
  const rates = join(table('hotline.calls'), null, file('requests.received'));
  const row = rates.rows.find(each => each.report.id.startsWith('qingdao'));
  expect(row?.base).toEqual({ part: null, of: 24 });
  expect(row?.reading?.value).toBe(905_000);
});

test('which indicators have a whole, and which file a comparison needs beside its own', () => {
  expect(wholeOf('requests.granted')).toBe('requests.answered');
  expect(wholeOf('hotline.calls')).toBeNull();
  expect(besideOf('requests.on_time_rate', null)).toBe('requests.received');
  expect(besideOf('requests.granted', null)).toBeNull();
  expect(besideOf('litigation.pending', 'total')).toBe('litigation.total');
});
