// What a reader should know before trusting a report's figures: tampering, losses, contradictions, dates.
import { conflictsOf } from '../core/conflict.ts';
import type { Evidence, Observation } from '../core/observation.ts';
import type { Check, EraId, Finding, FindingKind } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import { isRelative } from './body.ts';
import type { Place, ShareMismatch } from './check.ts';
import { cite } from './cite.ts';
import { findYears } from './date.ts';
import type { Duties } from './duties.ts';
import { fold } from './fold.ts';
import type { Hints, Identity } from './identify.ts';
import type { Knowledge } from './knowledge.ts';
import { lines } from './lines.ts';
import type { Loss } from './loss.ts';

type Draft = Omit<Finding, 'id'>;

const draft = (
  kind: FindingKind,
  args: Draft['args'],
  evidence: readonly Evidence[],
  rest: { readonly indicator?: string | null; readonly check?: string } = {},
): Draft => ({ kind, indicator: rest.indicator ?? null, check: rest.check ?? null, args, evidence });

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

const OF_REPORT =
  /^年(?:度)?[^,。;《》\d]{0,24}?(?:政府信息|政务信息|信息|政务)公开(?:工作)?(?:的)?(?:情况|年度报告|年报|报告|工作)?[^,。;《》\d]{0,6}?(?:总结|汇报|报告|公布|公开|通报)/;

/** The text calls itself a report on another year: 现对我局2011年度政府信息公开工作总结如下. */
function otherYear(place: Place, identity: Identity): Draft[] {
  const { year } = identity;
  if (year === null) return [];
  const { text, folded, outline } = place;
  const rule = 'finding/year_mismatch';
  const drafts: Draft[] = [];
  const opening = lines(folded, 40);
  const end = Math.min(opening[opening.length - 1]?.end ?? 0, 6000);
  const title = identity.read.title;
  const seen = new Set<number>();
  const add = (span: Span, other: number): void => {
    if (other === year || seen.has(other)) return;
    seen.add(other);
    drafts.push(draft('year_mismatch', { year, other }, [cite(text, outline, span, rule)]));
  };
  for (const found of findYears(folded, { start: 0, end })) {
    if (title && found.start >= title.start && found.start < title.end) continue;
    if (found.value > year || !OF_REPORT.test(folded.slice(found.end, found.end + 60))) continue;
    const inTitle = folded.lastIndexOf('《', found.start) > folded.lastIndexOf('》', found.start);
    if (!inTitle) add(found, found.value);
  }
  const { period } = identity.read;
  if (period && period.value !== year) add(period, period.value);
  if (period && period.from !== year) add(period, period.from);
  return drafts;
}

/** The name stands in the title, or on a line of its own, after a label or before a date: never in a sentence. */
function isPlain({ folded }: Place, { read }: Identity, name: Span): boolean {
  if (read.title && name.start >= read.title.start && name.end <= read.title.end) return true;
  const newline = folded.indexOf('\n', name.end);
  const before = folded.slice(folded.lastIndexOf('\n', name.start) + 1, name.start);
  const after = folded.slice(name.end, newline < 0 ? folded.length : newline);
  return /^(?:[^,。;]{0,12}[:| ])?[ •·*●|-]*$/.test(before) && /^[ |\d年月日.-]*$/.test(after);
}

/** 番禺区人社局 may be 广州市番禺区人社局, and 区人社局 either of them. */
function sameBody(told: string, name: string): boolean {
  const [a, b] = [told, name].map(one => fold(one).replace(/[\s\ue000]+/g, '')) as [string, string];
  const own = isRelative(a) ? a.slice(1) : a;
  return b.endsWith(a) || a.endsWith(b) || (isRelative(a) && b.endsWith(own));
}

type Agencies = Knowledge['agencies'];
const namesOf = ({ name, short, aliases }: Agencies[number]): string[] => [name.zh, short.zh, ...aliases];

/** Where manifest and text disagree; the manifest won. */
function conflictWithManifest(place: Place, identity: Identity, hints: Hints, agencies: Agencies): Draft[] {
  const { read } = identity;
  const drafts: Draft[] = [];
  const add = (field: string, manifest: string, found: { value: string | number } & Span): void => {
    const evidence = cite(place.text, place.outline, found, 'finding/manifest_conflict');
    drafts.push(draft('manifest_conflict', { field, manifest, text: String(found.value) }, [evidence]));
  };
  const squeeze = (text: string): string => text.replace(/\s+/g, '');
  const told = read.bodyName && isPlain(place, identity, read.bodyName) ? read.bodyName : null;
  const bureau = (hints.body ?? 'bureau') === 'bureau';
  if (hints.agency && told && bureau && read.agency !== hints.agency) {
    // 区人社局 may be any district's; a name that the catalogue does not know is another body's.
    const names = agencies.filter(one => one.id === hints.agency).flatMap(namesOf);
    if (read.agency || !names.some(name => sameBody(told.value, name))) add('agency', hints.agency, told);
  } else if (hints.bodyName && told && !(hints.agency && bureau) && !sameBody(told.value, hints.bodyName))
    add('body_name', hints.bodyName, told);
  // A year elsewhere than in the title may be any year; what the text calls itself is year_mismatch.
  const titled =
    read.title && read.year && read.year.start >= read.title.start && read.year.end <= read.title.end + 1;
  if (hints.year && titled && read.year && read.year.value !== hints.year)
    add('year', String(hints.year), read.year);
  if (hints.title && read.title && squeeze(hints.title) !== squeeze(read.title.value))
    add('title', hints.title, read.title);
  if (hints.published && read.published && read.published.value !== hints.published)
    add('published', hints.published, read.published);
  return drafts;
}

const GOVERNMENT = /(?:[省市区县旗州盟]|人民政府|[省市区县]政府)$/;
const BELOW_COUNTY = /(?:镇|乡|街道|办事处|村|社区)(?:人民政府|政府|办事处)?$/;

/** The day by which the law of the era wants the report published: an ISO day, or null where it names none. */
export function deadlineOf(
  identity: Pick<Identity, 'era' | 'year' | 'bodyName'>,
  duties: Pick<Duties, 'eras'>,
): string | null {
  const era = duties.eras.find(one => one.id === identity.era);
  if (!era || identity.year === null || !identity.bodyName) return null;
  const { department, government } = era.deadlines;
  // From 2019 the law names a day for departments and for governments of counties and above only.
  const differ = department.month !== government.month || department.day !== government.day;
  const name = fold(identity.bodyName);
  if (BELOW_COUNTY.test(name) && differ) return null;
  const { month, day } = GOVERNMENT.test(name) ? government : department;
  const [mm, dd] = [month, day].map(part => String(part).padStart(2, '0'));
  return `${identity.year + 1}-${mm}-${dd}`;
}

function dates(place: Place, identity: Identity, duties: Pick<Duties, 'eras'>): Draft[] {
  if (identity.published === null) return [draft('undated', {}, [])];
  const deadline = deadlineOf(identity, duties);
  if (deadline === null || identity.published <= deadline) return [];
  const { published } = identity.read;
  const same = published?.value === identity.published ? published : null;
  const evidence = same ? [cite(place.text, place.outline, same, 'finding/late')] : [];
  return [draft('late', { published: identity.published, deadline, era: identity.era as EraId }, evidence)];
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
  return numberFindings(identity.id, [
    ...tampered(place),
    ...losses.map(loss => draft(loss.kind, { ...loss.args, reason: loss.reason }, loss.evidence)),
    ...conflicting(observations, core),
    ...failed(checks),
    ...shares.map(({ indicator, evidence, ...args }) =>
      draft('share_mismatch', args, evidence, { indicator }),
    ),
    ...unlikely(observations, duties),
    ...impossibleUnits(place),
    ...otherYear(place, identity),
    ...conflictWithManifest(place, identity, hints, agencies),
    ...dates(place, identity, duties),
  ]);
}
