// When a report prints different figures for the same thing: one rule for the finding and for the `!` beside a mark.
import type { Alternative, Observation, Reading } from './observation.ts';

/** Reasons that name another measure, not another figure for the same thing. */
const OTHER_MEASURE: readonly string[] = [
  'part_of_body',
  'cumulative_to_date',
  'cumulative',
  'includes_carry_over',
  'one_channel',
  'whole_place',
  'part_of_whole',
  'other_year',
  'second_kind',
  'prose_beside_table',
];

const near = (a: Reading, b: Reading): boolean => Math.abs(a.value - b.value) <= Math.abs(b.value) * 0.1;

/** True when the other may be this hedged or rounded figure printed with more care. */
const covers = (rough: Reading, { value }: Reading, close: boolean): boolean =>
  (rough.qualifier === 'over' && value >= rough.value && close) ||
  (rough.qualifier === 'under' && value <= rough.value && close) ||
  (rough.qualifier === 'approx' && close) ||
  (rough.step > 1 && Math.abs(rough.value - value) <= rough.step / 2);

/** True when the two may be one figure printed with different care: 2400余 and 2451, 约54.3万 and 542900. */
const compatible = (a: Reading, b: Reading): boolean =>
  a.value === b.value || covers(a, b, near(a, b)) || covers(b, a, near(b, a));

const counted = ({ printed }: Reading): string => /[^\d余多]$/.exec(printed)?.[0] ?? '';

/** 904条 and 204次 count different things; a dropped unit may be any. */
function sameCount(a: Reading, b: Reading): boolean {
  const [x, y] = [counted(a), counted(b)];
  return a.basis !== 'figure' || b.basis !== 'figure' || x === y || x === '' || y === '';
}

/** The report's other figures for the same thing that cannot be the same figure. */
export const conflictsOf = (one: Observation): Alternative[] =>
  one.alternatives.filter(
    other => !OTHER_MEASURE.includes(other.reason) && !compatible(one, other) && sameCount(one, other),
  );
