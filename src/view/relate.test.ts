import { expect, test } from 'vitest';
import type { IndicatorEntry, IndicatorFile } from '../core/dataset.ts';
import type { Observation } from '../core/observation.ts';
import { FILES, INDEX } from './fixtures.ts';
import { neededForPair, relate } from './relate.ts';

const entry = (id: string): IndicatorEntry => {
  const found = INDEX.indicators.find(each => each.id === id);
  if (!found) throw new Error(`the invented data lack ${id}`);
  return found;
};
const files = Object.fromEntries(FILES.map(file => [file.indicator, file]));
const all = { agency: [], context: true, time: null };

test('only reports that state both figures have a point; the others keep their two statuses', () => {
  const table = relate(INDEX, entry('requests.received'), entry('proactive.total'), files, all);
  expect(table?.points.map(point => point.key)).toEqual(['dongguan', 'qingdao', 'huancui', 'panyu']);
  expect(table?.absent.map(each => [each.agency?.id, each.x.status, each.y.status])).toEqual([
    ['zhengzhou', 'over', 'not_reported'],
  ]);
});

test('a missing file gives nothing, not an empty picture', () => {
  expect(relate(INDEX, entry('requests.received'), entry('hotline.calls'), {}, all)).toBeNull();
});

test('n stands with a rate, and a rate over nothing has no point', () => {
  const rate = { ...entry('requests.out_of_scope'), id: 'requests.on_time_rate', unit: 'percent' };
  const received = files['requests.received'] as IndicatorFile;
  const stated = received.observations.map(
    (each): Observation => ({
      ...each,
      id: `${each.report}/${rate.id}`,
      indicator: rate.id,
      value: 100,
      unit: 'percent',
    }),
  );
  const with100 = {
    ...files,
    [rate.id]: { schema: 1, indicator: rate.id, observations: stated, absences: [] },
  };
  const table = relate(INDEX, entry('proactive.total'), rate, with100, all);
  expect(neededForPair('proactive.total', rate.id)).toContain('requests.received');
  expect(table?.points.map(point => [point.key, point.n.y])).toEqual([
    ['dongguan', 3],
    ['qingdao', 24],
    ['panyu', 6],
  ]);
  expect(table?.absent.map(each => each.agency?.id)).toContain('huancui');
});

test('agencies that were not chosen are neither drawn nor listed', () => {
  const table = relate(INDEX, entry('requests.received'), entry('proactive.total'), files, {
    agency: ['qingdao'],
    context: true,
    time: null,
  });
  expect(table?.points.map(point => point.key)).toEqual(['qingdao']);
  expect(table?.absent).toEqual([]);
});
