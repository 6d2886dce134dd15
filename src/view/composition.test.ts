import { expect, test } from 'vitest';
import type { IndicatorFile } from '../core/dataset.ts';
import type { Observation } from '../core/observation.ts';
import { composition, DIVISIONS, divisionOf } from './composition.ts';
import { FILES, INDEX } from './fixtures.ts';
import { bureauReports } from './select.ts';

const totals = FILES.find(each => each.indicator === 'proactive.total') as IndicatorFile;
const total = totals.observations[0] as Observation;
const part = (
  category: string,
  value: number,
  qualifier: Observation['qualifier'] = 'exact',
): Observation => ({
  ...total,
  id: `${total.report}/proactive.by_category/${category}`,
  indicator: 'proactive.by_category',
  category,
  value,
  qualifier,
});
const files = (parts: readonly Observation[]): Record<string, IndicatorFile> => ({
  'proactive.total': totals,
  'proactive.by_category': {
    schema: 1,
    indicator: 'proactive.by_category',
    observations: parts,
    absences: [],
  },
});
const first = (parts: readonly Observation[]) => {
  const table = composition(
    INDEX,
    divisionOf('proactive.by_category'),
    files(parts),
    bureauReports(INDEX),
    'name',
  );
  const row = table.rows.find(each => each.report.id === total.report);
  if (!row) throw new Error('the report has no row');
  return row;
};

test('parts that make up the total are drawn by size, 其他 last whatever its size', () => {
  const row = first([part('公文', 100), part('其他信息', 431), part('动态', 200)]);
  expect(total.value).toBe(731);
  expect(row.why).toBeNull();
  expect(row.parts.map(each => each.label)).toEqual(['动态', '公文', '其他信息']);
  expect(row.parts.map(each => each.other)).toEqual([false, false, true]);
  expect(row.parts.reduce((sum, each) => sum + each.share, 0)).toBeCloseTo(100, 9);
});

test('parts that do not make up the total are listed and never drawn', () => {
  expect(first([part('公文', 100), part('动态', 200)])).toMatchObject({
    sum: 300,
    why: { status: 'no_partition', reason: 'does_not_sum' },
  });
  expect(first([part('公文', 531), part('动态', 200, 'over')]).why?.reason).toBe('hedged');
});

test('a report without parts keeps its silence', () => {
  expect(first([]).why).toEqual({ status: 'not_reported', reason: null });
});

test('every other indicator leads to disclosure by category', () => {
  expect(divisionOf('hotline.calls')).toBe(DIVISIONS[0]);
  expect(divisionOf('requests.answered').id).toBe('by_outcome');
});
