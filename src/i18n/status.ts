// The word of a status.
import type { Shown } from '../core/observation.ts';
import type { Messages } from './messages.ts';

/** The word of a status; and that the report prints a different figure elsewhere, where it does. */
export const statusWord = (status: Shown, conflict: boolean, { ui }: Messages): string =>
  conflict ? ui.withConflict(ui.status[status]) : ui.status[status];
