// Which indicators are a part of another, and which are rates of another: what a comparison needs beside its own file.
import type { Address } from './address.ts';

const parts = (whole: string, ids: readonly string[]): (readonly [string, string])[] =>
  ids.map(id => [id, whole]);
const RESULTS = ['upheld', 'corrected', 'other', 'pending'];

/** What an indicator is a part of. */
const WHOLES: ReadonlyMap<string, string> = new Map([
  ...parts('proactive.total', ['proactive.by_category']),
  ...parts('requests.received', ['requests.received_by_channel', 'requests.received_by_applicant']),
  ...parts(
    'requests.answered',
    'granted partially_granted denied unable not_processed other_outcome'
      .split(' ')
      .map(id => `requests.${id}`),
  ),
  ...['reconsideration', 'litigation'].flatMap(kind =>
    parts(
      `${kind}.total`,
      RESULTS.map(id => `${kind}.${id}`),
    ),
  ),
  ...parts('staff.total', ['staff.full_time', 'staff.part_time']),
]);

/** The figure that a rate is a rate of. */
const BASES: Readonly<Record<string, string>> = {
  'requests.on_time_rate': 'requests.received',
  'derived.disclosure_rate': 'requests.answered',
  'derived.dispute_rate': 'requests.received',
};

/** The whole that shares of an indicator are taken of, or null where there is none. */
export const wholeOf = (indicator: string): string | null => WHOLES.get(indicator) ?? null;
/** What is computed over a list of its own names both counts itself. */
const LISTED = /exact|consist|complete/;

/** The base that stands as n beside each value of a rate, or null for what is no rate. */
export const baseOf = (indicator: string): string | null =>
  BASES[indicator] ?? (LISTED.test(indicator) ? indicator : null);

/** The second file that a comparison needs: the whole of its shares, or the base of its rate. */
export const besideOf = (indicator: string, per: Address['per']): string | null =>
  per === 'total' ? wholeOf(indicator) : baseOf(indicator);
