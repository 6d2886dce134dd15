// Rows of a wide form whose cells have run together into one number: no table could be read, and no sentence stands there.
import type { Span } from '../core/span.ts';
import { type CompiledForm, type Occurrence, SURE } from './table-labels.ts';

/** A form with so many columns prints no number alone behind a label. */
const WIDE = 5;
const RUN = /^\d{2,60}[ \t]*(?=\n|$)/;

/** Lines of an official label and one run of digits right behind it, in order; `labels` are those of each form. */
export function runsTogether(
  folded: string,
  forms: readonly CompiledForm[],
  labels: readonly (readonly Occurrence[])[],
): Span[] {
  const found = new Map<number, Span>();
  forms.forEach(({ form }, index) => {
    if (form.columns.length < WIDE || form.layout !== 'rows') return;
    for (const { start, end, bare } of labels[index] ?? []) {
      if (end - start < SURE || (bare > 0 && folded[bare - 1] !== '\n')) continue;
      const run = RUN.exec(folded.slice(end, end + 64))?.[0];
      if (run) found.set(bare, { start: bare, end: end + run.length });
    }
  });
  return [...found.values()].sort((a, b) => a.start - b.start);
}
