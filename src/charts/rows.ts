// The sizes of a chart of rows in each layout.
import type { LayoutId } from './layout.ts';

/** Sizes of a row chart in pixels; `label` 0 puts the label above the bar. */
export interface Rows {
  readonly label: number;
  readonly row: number;
  readonly bar: number;
  readonly name: number;
  readonly small: number;
  readonly value: number;
  readonly slot: number;
  /** Below the rows, for the axis. */
  readonly axis: number;
}

export const ROWS: Readonly<Record<LayoutId, Rows>> = {
  wide: { label: 158, row: 70, bar: 26, name: 15, small: 13, value: 22, slot: 30, axis: 24 },
  snug: { label: 140, row: 70, bar: 26, name: 15, small: 13, value: 22, slot: 30, axis: 24 },
  mid: { label: 140, row: 64, bar: 24, name: 15, small: 13, value: 22, slot: 30, axis: 24 },
  narrow: { label: 0, row: 70, bar: 20, name: 15, small: 13, value: 20, slot: 28, axis: 0 },
  embed: { label: 230, row: 82, bar: 36, name: 20, small: 17, value: 30, slot: 44, axis: 32 },
};
