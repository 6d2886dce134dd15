// From values to places on an axis: linear from zero, or logarithmic with a lane of its own for zero.
import { ticksOf } from './ticks.ts';

export interface Scale {
  readonly kind: 'log' | 'linear';
  readonly ticks: readonly number[];
  /** A stated zero has no place on a log scale: it stands in a lane below. */
  readonly zeroLane: boolean;
  /** Share of the way up from the foot (0) to the head (1) of the axis; null for a zero that has its own lane. */
  place(value: number): number | null;
}

const linear = (values: readonly number[]): Scale => {
  const max = Math.max(0, ...values);
  const ticks = ticksOf(max);
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  const top = max <= 0 ? 1 : Math.max(ticks.at(-1) ?? 0, max, step);
  return {
    kind: 'linear',
    ticks: max <= 0 ? [0] : ticks,
    zeroLane: false,
    place: value => value / (top * 1.06),
  };
};

const log = (values: readonly number[]): Scale => {
  const positive = values.filter(value => value > 0);
  const low = Math.floor(Math.log10(Math.min(...positive)) + 1e-9);
  const high = Math.max(Math.log10(Math.max(...positive)), low + 1);
  const foot = low - 0.12;
  const head = high + (high - low) * 0.06;
  const count = Math.floor(high + 1e-9) - low + 1;
  return {
    kind: 'log',
    ticks: Array.from({ length: count }, (_, at) => Number((10 ** (low + at)).toPrecision(6))),
    zeroLane: values.some(value => value === 0),
    place: value => (value > 0 ? (Math.log10(value) - foot) / (head - foot) : null),
  };
};

/** Without a positive value there is no axis: only the lane of the stated zeros, if there are any. */
const bare = (values: readonly number[]): Scale => ({
  kind: 'linear',
  ticks: [],
  zeroLane: values.length > 0,
  place: () => null,
});

/** Values are never negative here. */
export const scaleOf = (kind: 'log' | 'linear', values: readonly number[]): Scale =>
  !values.some(value => value > 0) ? bare(values) : kind === 'log' ? log(values) : linear(values);
