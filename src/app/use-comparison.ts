// The comparison that the address asks for, made from what is loaded.
import { useMemo } from 'react';
import type { CompareTable } from '../view/compare.ts';
import { compare } from '../view/compare.ts';
import type { Selection } from '../view/select.ts';
import { select } from '../view/select.ts';
import { useApp } from './context.tsx';
import { isHere, type Loaded } from './store.ts';

export interface Comparison {
  readonly selection: Selection;
  readonly table: CompareTable | null;
  readonly state: 'here' | 'loading' | 'failed';
}

const stateOf = (value: Loaded<unknown>): Comparison['state'] =>
  value === 'failed' ? 'failed' : isHere(value) ? 'here' : 'loading';

export function useComparison(): Comparison {
  const index = useApp(state => state.index);
  const address = useApp(state => state.address);
  const { indicator, per, agency, time, sort } = address;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these words of the address choose
  const selection = useMemo(() => select(index, address), [index, indicator, per, agency, time]);
  const file = useApp(state => state.indicators[selection.indicator.id]);
  const table = useMemo(
    () => (isHere(file) ? compare(index, selection.indicator, file, selection.reports, sort) : null),
    [index, file, selection, sort],
  );
  return { selection, table, state: stateOf(file) };
}
