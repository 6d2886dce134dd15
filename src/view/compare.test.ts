import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caveats } from './comparability.ts';
import { compare } from './compare.ts';
import { FILES, INDEX } from './fixtures.ts';
import { formsOf } from './forms.ts';
import { read } from './reading.ts';
import { nextColumn, readColumn, rowsFor } from './rows.ts';
import { bureauReports } from './select.ts';
import { shorten } from './shorten.ts';
import { tickStep, ticksOf } from './ticks.ts';

const table = (id: string, sort: 'value' | 'year' | 'name' = 'value') => {
  const indicator = INDEX.indicators.find(each => each.id === id);
  const file = FILES.find(each => each.indicator === id);
  if (!indicator || !file) throw new Error(`no invented indicator ${id}`);
  return compare(INDEX, indicator, file, bureauReports(INDEX), sort);
};

describe('compare', () => {
  test('largest first, then stated zero, silence, loss and what does not apply', () => {
    expect(table('requests.received').rows.map(row => row.reading?.value)).toEqual([40, 24, 6, 3, 0]);
    expect(table('hotline.calls').rows.map(row => row.status)).toEqual([
      'exact',
      'approx',
      'under',
      'not_reported',
      'not_captured',
    ]);
    expect(table('fees.charged').rows.map(row => row.status)).toEqual([
      'zero',
      'zero',
      'zero',
      'not_reported',
      'not_applicable',
    ]);
  });

  test('no report is ever dropped, whatever the order', () => {
    for (const sort of ['value', 'year', 'name'] as const)
      expect(new Set(table('proactive.total', sort).rows.map(row => row.report.id)).size).toBe(5);
    expect(table('requests.received', 'year').rows.map(row => row.report.year)).toEqual([
      2010, 2012, 2012, 2017, 2021,
    ]);
  });

  test('silence is not zero', () => {
    const silent = table('proactive.total').rows.find(row => row.status === 'not_reported');
    expect(silent?.reading).toBeNull();
  });

  test('ticks start at zero, are round, few and near the largest value', () => {
    expect(ticksOf(51)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(ticksOf(2451)).toEqual([0, 500, 1000, 1500, 2000, 2500]);
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), max => {
        const ticks = ticksOf(max);
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.at(-1) ?? 0).toBeLessThanOrEqual(max * 1.05);
        expect(tickStep(max)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('reading', () => {
  test('names the most and the stated zeros, or the range when nobody states zero', () => {
    const most = read(table('requests.received'));
    expect(most.pattern).toBe('most');
    expect(most.most?.report.id).toBe('zhengzhou-2017');
    expect(most.zeros.map(row => row.report.id)).toEqual(['huancui-2012']);
    const range = read(table('proactive.total'));
    expect(range.pattern).toBe('range');
    expect(range.least?.reading?.value).toBe(8);
    expect(range.silent).toHaveLength(1);
    expect(read(table('fees.charged')).pattern).toBe('all_zero');
    expect(read(table('requests.out_of_scope')).pattern).toBe('one');
  });
});

describe('caveats', () => {
  test('years, counting words, hedges and levels are told; two scripts of one word are one', () => {
    const codes = caveats(INDEX, table('requests.received'));
    expect(codes.map(each => each.code)).toEqual(['years', 'unit_words', 'hedges', 'levels', 'eras']);
    expect(codes.find(each => each.code === 'years')).toMatchObject({ from: 2010, to: 2021 });
    expect(caveats(INDEX, table('proactive.total')).some(each => each.code === 'unit_words')).toBe(false);
  });

  test('counting words are read off the printed form', () => {
    expect(formsOf('约54.29万次').unit).toBe('次');
    expect(formsOf('2400余条').unit).toBe('条');
    expect(formsOf('1771條').unit).toBe('条');
    expect(formsOf('未接到').unit).toBeNull();
    expect(shorten('未接到公众、法人或其他组织要求公开政府信息的申请', 12)).toHaveLength(12);
  });
});

describe('rows of the table', () => {
  test('sorted by a column, what is absent stands last both ways', () => {
    const wish = { find: null, status: [], column: 'value' };
    const up = rowsFor(table('proactive.total'), wish, () => '').map(row => row.reading?.value ?? null);
    expect(up).toEqual([8, 731, 1520, 1987, null]);
    const down = rowsFor(table('proactive.total'), { ...wish, column: '-value' }, () => '');
    expect(down.map(row => row.reading?.value ?? null)).toEqual([1987, 1520, 731, 8, null]);
  });

  test('kept by status and by words; an unknown column changes nothing', () => {
    const all = table('fees.charged');
    expect(rowsFor(all, { find: null, status: ['zero'], column: null }, () => '')).toHaveLength(3);
    expect(rowsFor(all, { find: 'qing', status: [], column: 'no' }, row => row.report.id)).toHaveLength(1);
    expect(readColumn('no')).toBeNull();
    expect([nextColumn(null, 'year'), nextColumn('year', 'year'), nextColumn('-year', 'year')]).toEqual([
      'year',
      '-year',
      null,
    ]);
  });
});

test('the reading knows parts of a whole, a whole of zero, and what the year did not ask for', () => {
  const parted = table('requests.out_of_scope');
  const category = {
    ...parted,
    rows: parted.rows.map(row =>
      row.reading ? { ...row, reading: { ...row.reading, category: 'x' } } : row,
    ),
  };
  expect(read(category).pattern).toBe('parts');
  const [first] = parted.rows;
  if (!first) throw new Error('the invented data hold no row');
  const absent = (reason: string) => ({
    ...first,
    reading: null,
    status: 'not_applicable' as const,
    absence: {
      report: first.report.id,
      indicator: parted.indicator.id,
      status: 'not_applicable' as const,
      reason,
      args: {},
      evidence: [],
    },
  });
  const model = read({ ...parted, rows: [absent('era'), absent('whole_is_zero')] });
  expect([model.inapplicable.length, model.empty.length, model.pattern]).toEqual([1, 1, 'none']);
});
