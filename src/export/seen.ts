// Of the data files what a view shows: its figures with their alternatives, and its absences, also those that stand in no file.
import type { Observation } from '../core/observation.ts';
import type { CompareTable } from '../view/compare.ts';
import type { Missing } from '../view/missing.ts';

/** A data file as it leaves the page. */
export interface SeenFile {
  readonly indicator: string;
  readonly observations: readonly Observation[];
  readonly absences: readonly Missing[];
}

/**
 * The asked figures in the order of the file, then the given absences of its indicator. What cannot be computed is no
 * absence of a report: the contract's tables have no row for it.
 */
export const seenOf = (
  { indicator, observations }: SeenFile,
  shown: (one: Observation) => boolean,
  absences: readonly (Missing | null)[],
): SeenFile => ({
  indicator,
  observations: observations.filter(shown),
  absences: absences.filter(
    one => one !== null && one.indicator === indicator && one.status !== 'not_computed',
  ) as Missing[],
});

/** All that a file holds of the given reports. */
export function heldOf(file: SeenFile, reports: readonly string[]): SeenFile {
  const asked = new Set<string | null>(reports);
  return seenOf(
    file,
    one => asked.has(one.report),
    file.absences.filter(one => asked.has(one.report)),
  );
}

/** Of a comparison all rows. A share that cannot be computed leaves the figure that it would be a share of. */
export function comparedOf({ rows }: CompareTable, file: SeenFile): SeenFile {
  const ids = new Set(rows.map(row => row.id));
  const stated = new Set(file.observations.map(one => one.id));
  return seenOf(
    file,
    one => ids.has(one.id),
    rows.map(row => (stated.has(row.id) ? null : row.absence)),
  );
}
