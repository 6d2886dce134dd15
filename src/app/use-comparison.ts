// The comparison that the address asks for, made from what is loaded; chart and evidence share it.
import { useEffect, useState } from 'react';
import type { Index, IndicatorFile } from '../core/dataset.ts';
import type { Address } from '../view/address.ts';
import { type CompareTable, compare } from '../view/compare.ts';
import { type Selection, select } from '../view/select.ts';
import { besideOf } from '../view/share.ts';
import { useApp, useAppStore } from './context.tsx';
import { isHere, type Loaded } from './store.ts';

export interface Comparison {
  readonly selection: Selection;
  readonly table: CompareTable | null;
  readonly state: 'here' | 'loading' | 'failed';
}

const stateOf = (value: Loaded<unknown>): Comparison['state'] =>
  value === 'failed' ? 'failed' : isHere(value) ? 'here' : 'loading';

/** Made once for all that ask for the same thing: the last two answers are kept. */
function last<A extends readonly unknown[], R>(make: (...given: A) => R): (...given: A) => R {
  let kept: { given: A; made: R }[] = [];
  return (...given) => {
    const same = kept.find(one => one.given.every((each, at) => Object.is(each, given[at])));
    const now = same ?? { given, made: make(...given) };
    kept = [now, ...kept.filter(one => one !== now)].slice(0, 2);
    return now.made;
  };
}

const selected = last(
  (
    index: Index,
    indicator: Address['indicator'],
    per: Address['per'],
    agency: Address['agency'],
    time: Address['time'],
    place: Address['place'],
  ) => select(index, { indicator, per, agency, time, place }),
);
const compared = last((index: Index, selection: Selection, file: IndicatorFile, sort: Address['sort']) =>
  compare(index, selection.indicator, file, selection.reports, sort),
);

/** The comparison that is likely to be asked for next is made already. */
export function useAhead(): void {
  const index = useApp(state => state.index);
  const likely = useApp(state => state.ahead);
  const file = useApp(state => (likely === null ? undefined : state.indicators[likely]));
  const { agency, time, place, sort } = useApp(state => state.address);
  useEffect(() => {
    if (likely === null || !isHere(file)) return;
    compared(index, selected(index, likely, null, agency, time, place), file, sort);
  }, [index, likely, file, agency, time, place, sort]);
}

/** Comes with the first share or rate: few comparisons have a second file. */
type Beside = typeof import('../view/beside.ts').beside;
let joined: Beside | null = null;

export function useComparison(): Comparison {
  const index = useApp(state => state.index);
  const { indicator, per, agency, time, place, sort } = useApp(state => state.address);
  const selection = selected(index, indicator, per, agency, time, place);
  const file = useApp(state => state.indicators[selection.indicator.id]);
  const store = useAppStore();
  const other = besideOf(selection.indicator.id, per);
  const whole = useApp(state => (other === null ? null : state.indicators[other]));
  const [part, setPart] = useState<'loading' | 'here' | 'failed'>('loading');
  useEffect(() => {
    if (other === null) return;
    store.needIndicator(other);
    import('../view/beside.ts').then(
      ({ beside }) => {
        joined ??= last(beside);
        setPart('here');
      },
      () => setPart('failed'),
    );
  }, [store, other]);
  const plain = isHere(file) ? compared(index, selection, file, sort) : null;
  const table =
    plain === null || whole === null ? plain : isHere(whole) && joined ? joined(plain, per, whole) : null;
  if (plain === null || whole === null) return { selection, table, state: stateOf(file) };
  return { selection, table, state: part === 'failed' ? part : stateOf(whole) };
}
