// What a reader should know before trusting a report's figures: tampering, losses, contradictions, dates.
import { conflictsOf } from '../core/conflict.ts';
import type { Observation } from '../core/observation.ts';
import type { Check, Finding, FindingKind } from '../core/report.ts';
import type { Place, ShareMismatch } from './check.ts';
import { cite } from './cite.ts';
import type { Duties } from './duties.ts';
import { dates, otherYear } from './finding-dates.ts';
import { type Draft, draft } from './finding-draft.ts';
import { type Agencies, conflictWithManifest } from './finding-manifest.ts';
import type { Hints, Identity } from './identify.ts';
import type { Loss } from './loss.ts';

/** One finding for each planted string, as printed, with all its places as evidence. */
const tampered = ({ text, outline, planted }: Place): Draft[] =>
  planted.map(({ string, places }) => {
    const start = places[0]?.start ?? 0;
    return draft(
      'tampered_text',
      { string: text.slice(start, start + string.length), times: places.length },
      places.map(one => cite(text, outline, one, 'finding/tampered_text')),
    );
  });

/** The same report gives two figures for one core thing, and neither is another measure of it. */
const conflicting = (observations: readonly Observation[], core: ReadonlySet<string>): Draft[] =>
  observations.flatMap(one => {
    if (!core.has(one.indicator)) return [];
    const others = conflictsOf(one);
    if (others.length === 0) return [];
    const evidence = [one, ...others].flatMap(figure => figure.evidence.slice(0, 1));
    const args = {
      headline: one.value,
      other: others[0]?.value ?? 0,
      category: one.category ?? '',
    };
    return [draft('conflicting_figures', args, evidence, { indicator: one.indicator })];
  });

const FAILED: Readonly<Partial<Record<Check['kind'], FindingKind>>> = {
  parts_total: 'parts_do_not_sum',
  table_column: 'parts_do_not_sum',
  table_row: 'parts_do_not_sum',
  table_flow: 'parts_do_not_sum',
  carry_over_years: 'parts_do_not_sum',
  in_force_years: 'parts_do_not_sum',
  shares: 'share_mismatch',
  prose_table: 'prose_table_mismatch',
};

/** Each check that fails, under the kind that a reader looks for. */
export const failed = (checks: readonly Check[]): Draft[] =>
  checks.flatMap(check => {
    const kind = check.status === 'fails' ? FAILED[check.kind] : undefined;
    if (!kind) return [];
    const evidence = [...check.right.terms, ...check.left.terms].flatMap(term =>
      term.evidence ? [term.evidence] : [],
    );
    const args = {
      left: check.left.value,
      right: check.right.value,
      difference: check.difference ?? 0,
      ...(check.reason ? { reason: check.reason } : {}),
    };
    return [draft(kind, args, evidence, { indicator: check.indicator, check: check.id })];
  });

/** A rate above 100, or a part above its exact whole. */
function unlikely(observations: readonly Observation[], duties: Pick<Duties, 'wholes'>): Draft[] {
  const wholes = new Map<string, Observation>();
  for (const one of observations)
    if (one.category === null && one.qualifier === 'exact' && !wholes.has(one.indicator))
      wholes.set(one.indicator, one);
  return observations.flatMap(one => {
    const whole = wholes.get(one.category === null ? (duties.wholes[one.indicator] ?? '') : one.indicator);
    const rate = one.unit === 'percent';
    if (rate && one.value > 100)
      return [
        draft('unlikely_figure', { value: one.value, most: 100 }, one.evidence, { indicator: one.indicator }),
      ];
    if (rate || !whole || whole.unit !== one.unit || one.value <= whole.value || one.qualifier === 'under')
      return [];
    // More may be answered than was received: last year's requests are answered too.
    if (
      one.category === null &&
      /answered|granted|denied|unable|processed|outcome|held|scope/.test(one.indicator)
    )
      return [];
    const args = { value: one.value, most: whole.value, whole: whole.indicator };
    return [
      draft('unlikely_figure', args, [...one.evidence, ...whole.evidence], { indicator: one.indicator }),
    ];
  });
}

/** A count of working days printed with a unit that cannot be: 20年工作日 for 20个工作日. */
const IMPOSSIBLE = /\d{1,3} ?[年月日天时条件次份项宗] ?工作日/g;

function impossibleUnits(place: Place): Draft[] {
  const { text, folded, outline } = place;
  if (!folded.includes('工作日')) return [];
  return [...folded.matchAll(IMPOSSIBLE)].map(match => {
    const span = { start: match.index, end: match.index + match[0].length };
    const evidence = cite(text, outline, span, 'finding/unlikely_figure');
    return draft('unlikely_figure', { printed: text.slice(span.start, span.end) }, [evidence]);
  });
}

export interface Facts {
  readonly place: Place;
  readonly identity: Identity;
  readonly hints: Hints;
  readonly observations: readonly Observation[];
  readonly checks: readonly Check[];
  readonly losses: readonly Loss[];
  readonly duties: Duties;
  /** Ids of core indicators: of others a report may name several events. */
  readonly core: ReadonlySet<string>;
  readonly shares: readonly ShareMismatch[];
  readonly agencies: Agencies;
}

/** Gives each draft its id: `<report>/finding/<kind>/<n>`. */
export function numberFindings(report: string, drafts: readonly Draft[]): Finding[] {
  const counts = new Map<string, number>();
  return drafts.map(one => {
    const count = (counts.get(one.kind) ?? 0) + 1;
    counts.set(one.kind, count);
    const { kind, indicator, check, args, evidence } = one;
    return { id: `${report}/finding/${kind}/${count}`, kind, indicator, check, args, evidence };
  });
}

/** Every finding of one report, in the order in which a reader should learn of them. */
export function findAll({
  place,
  identity,
  hints,
  observations,
  checks,
  losses,
  duties,
  core,
  shares,
  agencies,
}: Facts): Finding[] {
  const drafts: Draft[] = [];
  const add = (more: readonly Draft[]): void => {
    for (const one of more) drafts.push(one);
  };
  add(tampered(place));
  for (const { kind, args, reason, evidence } of losses)
    drafts.push(draft(kind, { ...args, reason }, evidence));
  add(conflicting(observations, core));
  add(failed(checks));
  for (const { indicator, evidence, ...args } of shares)
    drafts.push(draft('share_mismatch', args, evidence, { indicator }));
  add(unlikely(observations, duties));
  add(impossibleUnits(place));
  add(otherYear(place, identity));
  add(conflictWithManifest(place, identity, hints, agencies));
  add(dates(place, identity, duties));
  return numberFindings(identity.id, drafts);
}
