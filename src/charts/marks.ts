// The status marks on a 12 × 12 grid, once for React and for charts: paths that are filled or stroked with the text colour.
import type { Shown } from '../core/observation.ts';

export interface MarkPath {
  readonly d: string;
  /** Stroke width, or null for a filled path. */
  readonly stroke: number | null;
}

const circle = (r: number): string => `M${6 - r} 6A${r} ${r} 0 1 1 ${6 + r} 6A${r} ${r} 0 1 1 ${6 - r} 6Z`;
const fill = (d: string): MarkPath => ({ d, stroke: null });
const line = (d: string, stroke: number): MarkPath => ({ d, stroke });

export const MARKS: Readonly<Record<Shown, readonly MarkPath[]>> = {
  exact: [fill(circle(4.3))],
  approx: [fill(circle(2.5)), line(circle(5), 1.2)],
  over: [fill('M2 1L10.6 6L2 11Z')],
  under: [fill('M10 1L1.4 6L10 11Z')],
  zero: [fill('M4.6 .8H7.4V11.2H4.6Z')],
  not_reported: [line(circle(4), 1.1)],
  not_captured: [
    line('M1.3 1.3H10.7V10.7H1.3Z', 1.1),
    line('M1.3 6.4L6.4 1.3M1.3 10.7L10.7 1.3M5.6 10.7L10.7 5.6', 0.9),
  ],
  derived: [fill('M6 .8L11.2 6L6 11.2L.8 6Z')],
  not_computed: [line('M6 1.4L10.6 6L6 10.6L1.4 6Z', 1.1)],
  context: [line('M6 1V11M1 6H11', 2.6)],
  not_applicable: [line('M3.5 6H8.5', 1.1)],
  alternative: [line(circle(2.4), 1.1)],
};

/** Marks that stand for something that is not there; they take the quieter ink. */
export const ABSENT: ReadonlySet<Shown> = new Set([
  'not_computed',
  'not_reported',
  'not_captured',
  'not_applicable',
  'context',
]);
