// A figure as a share of the whole that its own report states, and the base of a rate. Never across reports.
import type { IndicatorFile } from '../core/dataset.ts';
import type { Observation } from '../core/observation.ts';
import type { Address } from './address.ts';
import type { CompareRow, CompareTable } from './compare.ts';
import { countsOf } from './counts.ts';
import { uncomputed } from './missing.ts';

/** Half up, to two decimals, as every computed percentage. */
const percent = (part: number, whole: number): number => Math.round((part * 10_000) / whole) / 100;

function shared(row: CompareRow, whole: Observation | undefined): CompareRow {
  const { reading } = row;
  if (reading === null || row.base) return row;
  const sound =
    whole !== undefined && whole.value > 0 && whole.qualifier === 'exact' && reading.qualifier === 'exact';
  if (!sound)
    return {
      ...row,
      status: 'not_computed',
      reading: null,
      absence: uncomputed(
        row.report.id,
        reading.indicator,
        whole === undefined ? 'no_whole' : whole.value > 0 ? 'no_exact_share' : 'whole_is_zero',
      ),
    };
  return {
    ...row,
    status: 'derived',
    reading: {
      ...reading,
      value: percent(reading.value, whole.value),
      unit: 'percent',
      step: 0.01,
      printed: '',
      basis: 'derived',
      inputs: [reading.id, whole.id],
    },
    base: { part: reading.value, of: whole.value },
  };
}

/**
 * The comparison with what stands beside each value: shares of `whole` when `per` is `total`, otherwise n beside a
 * rate. A share is computed only from two exact figures of one report; all others keep a slot with the reason.
 */
export function beside(table: CompareTable, per: Address['per'], whole: IndicatorFile): CompareTable {
  const plain = new Map<string | null, Observation>();
  for (const each of whole.observations)
    if (each.category === null && !plain.has(each.report)) plain.set(each.report, each);
  const of = (row: CompareRow): Observation | undefined => plain.get(row.report.id);
  if (per !== 'total')
    return {
      ...table,
      rows: table.rows.map(row => {
        if (!row.reading) return row;
        const counts = countsOf(row.reading, row.report.era);
        if (counts) return { ...row, base: counts };
        const base = whole.indicator === table.indicator.id ? undefined : of(row);
        return base ? { ...row, base: { part: null, of: base.value } } : row;
      }),
    };
  const rows = table.rows.map(row => shared(row, of(row)));
  const computed = rows.filter(row => row.reading !== null);
  return {
    ...table,
    indicator: { ...table.indicator, unit: 'percent', tier: 'derived' },
    // As before among themselves; what could not be computed goes below.
    rows: [
      ...computed.sort((a, b) => (b.reading?.value ?? 0) - (a.reading?.value ?? 0)),
      ...rows.filter(row => row.reading === null),
    ],
    max: 100,
    statuses: [...new Set(rows.map(row => row.status))],
  };
}
