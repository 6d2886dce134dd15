// The comparison that the address asks for, made from what is loaded; chart and evidence share it.
import { useEffect, useState } from 'react';
import type { Index, IndicatorFile } from '../core/dataset.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Address } from '../view/address.ts';
import { type CompareTable, compare } from '../view/compare.ts';
import { type Selection, select } from '../view/select.ts';
import { besideOf } from '../view/share.ts';
import { useApp, useAppStore } from './context.tsx';
import { last } from './last.ts';
import { isHere, type Loaded } from './store.ts';

export interface Comparison {
  readonly selection: Selection;
  readonly table: CompareTable | null;
  readonly state: 'here' | 'loading' | 'failed';
}

const stateOf = (value: Loaded<unknown>): Comparison['state'] =>
  value === 'failed' ? 'failed' : isHere(value) ? 'here' : 'loading';

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

/** Makes the comparison that is likely to be asked for next and what is told of it, once its file is here. */
export function useAhead(
  tell: (table: CompareTable, index: Index, language: Address['lang'], messages: Messages) => unknown,
): void {
  const store = useAppStore();
  useEffect(
    () =>
      store.subscribe(({ ahead, index, indicators, messages, address }) => {
        const { lang, agency, time, place, sort } = address;
        const file = ahead === null ? undefined : indicators[ahead];
        if (ahead === null || !isHere(file)) return;
        const table = compared(index, selected(index, ahead, null, agency, time, place), file, sort);
        tell(table, index, lang, messages);
      }),
    [store, tell],
  );
}

/** Comes with the first share or rate, or ahead of it: few comparisons have a second file. */
let joined: typeof import('../view/beside.ts').beside | null = null;
export const readyBeside = async (): Promise<void> => {
  const { beside } = await import('../view/beside.ts');
  joined ??= last(beside);
};

export function useComparison(): Comparison {
  const index = useApp(state => state.index);
  const { indicator, per, agency, time, place, sort } = useApp(state => state.address);
  const selection = selected(index, indicator, per, agency, time, place);
  const file = useApp(state => state.indicators[selection.indicator.id]);
  const store = useAppStore();
  const other = besideOf(selection.indicator.id, per);
  const whole = useApp(state => (other === null ? null : state.indicators[other]));
  // Not the address's own where that is not listed.
  useEffect(() => store.needIndicator(selection.indicator.id), [store, selection.indicator.id]);
  const [part, setPart] = useState<'loading' | 'here' | 'failed'>('loading');
  useEffect(() => {
    if (other === null) return;
    store.needIndicator(other);
    readyBeside().then(
      () => setPart('here'),
      () => setPart('failed'),
    );
  }, [store, other]);
  const plain = isHere(file) ? compared(index, selection, file, sort) : null;
  const table =
    plain === null || whole === null ? plain : isHere(whole) && joined ? joined(plain, per, whole) : null;
  if (plain === null || whole === null) return { selection, table, state: stateOf(file) };
  return { selection, table, state: part === 'failed' ? part : stateOf(whole) };
}
