// A figure that is not there: silence, loss and non-applicability of a report, and what cannot be computed.
import type { IndicatorEntry } from '../core/dataset.ts';
import type { Absence } from '../core/observation.ts';

export interface Missing extends Omit<Absence, 'status'> {
  readonly status: Absence['status'] | 'not_computed';
}

/** A computed value that a report's own figures, or the counts of residents, do not allow. It is no silence. */
export const uncomputed = (report: string, indicator: string, reason = 'inputs'): Missing => ({
  report,
  indicator,
  status: 'not_computed',
  reason,
  args: {},
  evidence: [],
});

/** What stands for a figure of which no file says why it is not there. */
export const gap = (report: string, { id, tier }: Pick<IndicatorEntry, 'id' | 'tier'>): Missing =>
  tier === 'derived'
    ? uncomputed(report, id)
    : { ...uncomputed(report, id, 'silent'), status: 'not_reported' };
