// The word of a status.
import type { Reading, Shown } from '../core/observation.ts';
import type { Messages } from './messages.ts';

/** The word of a status; and that the report prints a different figure elsewhere, where it does. */
export const statusWord = (status: Shown, conflict: boolean, { ui }: Messages): string =>
  conflict ? ui.withConflict(ui.status[status]) : ui.status[status];

/** Behind the word of another body's figure, that it is about, at least or nearly so: 参照，接近; Context, at least. */
export const hedgeWord = (
  { context }: { readonly context: boolean },
  { reading: { qualifier } }: { readonly reading: Pick<Reading, 'qualifier'> },
  comma: string,
  { ui }: Messages,
): string => (context && qualifier !== 'exact' ? `${comma}${ui.status[qualifier].toLowerCase()}` : '');
