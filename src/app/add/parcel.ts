// A report cut into pieces small enough to cross from the worker, or out of storage, without holding up the page.
import type { Alternative, Observation } from '../../core/observation.ts';
import type { Report } from '../../core/report.ts';

/** How many readings, absences, checks, findings or cells one piece may hold. */
const MOST = 120;

export type Parcel =
  | { readonly kind: 'head'; readonly report: Report }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'observations'; readonly items: Report['observations'] }
  | { readonly kind: 'alternatives'; readonly of: number; readonly items: readonly Alternative[] }
  | { readonly kind: 'absences'; readonly items: Report['absences'] }
  | { readonly kind: 'checks'; readonly items: Report['checks'] }
  | { readonly kind: 'findings'; readonly items: Report['findings'] }
  | { readonly kind: 'tables'; readonly items: Report['tables'] };

const TEXT = 1 << 20;

function* slices<T>(items: readonly T[], most = MOST): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += most) yield items.slice(at, at + most);
}

/** The pieces in order. `unpack` of all of them is the report again. */
export function* pack(report: Report): Generator<Parcel> {
  const { text, observations, absences, checks, findings, tables, ...rest } = report;
  const none = { text: '', observations: [], absences: [], checks: [], findings: [], tables: [] };
  yield { kind: 'head', report: { ...rest, ...none } };
  for (let at = 0; at < text.length; at += TEXT) yield { kind: 'text', text: text.slice(at, at + TEXT) };
  for (const items of slices(observations))
    yield {
      kind: 'observations',
      items: items.map(one => (one.alternatives.length > 20 ? { ...one, alternatives: [] } : one)),
    };
  for (const [of, one] of observations.entries())
    if (one.alternatives.length > 20)
      for (const items of slices(one.alternatives)) yield { kind: 'alternatives', of, items };
  for (const items of slices(absences)) yield { kind: 'absences', items };
  for (const items of slices(checks, 60)) yield { kind: 'checks', items };
  for (const items of slices(findings, 60)) yield { kind: 'findings', items };
  for (const items of slices(tables, 2)) yield { kind: 'tables', items };
}

/** Throws a RangeError unless the pieces begin with a head. */
export function unpack(parcels: Iterable<Parcel>): Report {
  let head: Report | null = null;
  const text: string[] = [];
  const observations: Observation[] = [];
  const alternatives = new Map<number, Alternative[]>();
  const absences: Report['absences'][number][] = [];
  const checks: Report['checks'][number][] = [];
  const findings: Report['findings'][number][] = [];
  const tables: Report['tables'][number][] = [];
  for (const parcel of parcels) {
    if (parcel.kind === 'head') head = parcel.report;
    else if (parcel.kind === 'text') text.push(parcel.text);
    else if (parcel.kind === 'observations') observations.push(...parcel.items);
    else if (parcel.kind === 'alternatives')
      alternatives.set(parcel.of, [...(alternatives.get(parcel.of) ?? []), ...parcel.items]);
    else if (parcel.kind === 'absences') absences.push(...parcel.items);
    else if (parcel.kind === 'checks') checks.push(...parcel.items);
    else if (parcel.kind === 'findings') findings.push(...parcel.items);
    else tables.push(...parcel.items);
  }
  if (head === null) throw new RangeError('a report without its head');
  return {
    ...head,
    text: text.join(''),
    observations: observations.map((one, at) => {
      const more = alternatives.get(at);
      return more ? { ...one, alternatives: more } : one;
    }),
    absences,
    checks,
    findings,
    tables,
  };
}
