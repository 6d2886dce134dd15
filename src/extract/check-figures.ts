// Figures of the catalogue against each other: prose beside an official table, the flow of requests.
import type { Observation, Reading } from '../core/observation.ts';
import type { CheckTerm } from '../core/report.ts';
import type { Candidate } from './candidate.ts';
import { type Catalogue, type Draft, judge, rounding, side } from './check.ts';
import { labelIn } from './label.ts';

/** A term that stands for a figure of the catalogue. */
export const figureTerm = (
  catalogue: Catalogue,
  figure: Pick<Reading, 'value' | 'indicator' | 'category' | 'evidence'>,
): CheckTerm => ({
  label: labelIn(catalogue, figure),
  value: figure.value,
  evidence: figure.evidence[0] ?? null,
});

/** Marks of figures that tell of something else than the table's cell does. */
const OTHER_SCOPE = [
  'cumulative',
  'to_date',
  'one_channel',
  'part_of_body',
  'part_of_whole',
  'other_year',
  'whole_place',
  'second_kind',
];

/** Ids of the catalogue: what came in a year, and what was carried over into it. */
interface Carried {
  readonly left: readonly string[];
}

/** The same thing in prose and in an official table: one check for each that stands in both. */
export function checkProseTable(
  candidates: readonly Candidate[],
  flow: Carried,
  catalogue: Catalogue,
): Draft[] {
  const drafts: Draft[] = [];
  const done = new Set<string>();
  const figures = candidates.filter(
    one =>
      (one.basis === 'figure' || one.basis === 'words') &&
      (one.marks.includes('newly') || !one.marks.some(mark => OTHER_SCOPE.includes(mark))),
  );
  const [came, before] = flow.left;
  const carried = candidates.find(
    one => one.basis === 'table' && one.indicator === before && one.category === null && one.value > 0,
  );
  let withCarried = false;
  for (const cell of candidates) {
    if (cell.basis !== 'table') continue;
    // 受理749件 where the table has 713 new ones and 36 from the year before: its parts hold some of those, too.
    if (withCarried && cell.category !== null && cell.indicator.startsWith(`${came}_`)) continue;
    const all = figures.filter(one => one.indicator === cell.indicator && one.category === cell.category);
    // 受理118件,其中去年结转4件,今年新收114件: the new ones are what the table counts.
    const newly = all.filter(one => one.marks.includes('newly'));
    const told = newly.length > 0 ? newly : all;
    if (told.length === 0) continue;
    const key = `${cell.indicator}/${cell.category ?? ''}`;
    if (done.has(key)) continue;
    const prose = told.find(one => one.value === cell.value) ?? told[0];
    if (!prose) continue;
    done.add(key);
    // 复议7件,均获维持: the number of the cases stands for their outcome, and may be said of those decided alone.
    const start = prose.evidence[0]?.valueStart;
    const ofAll =
      prose.value !== cell.value &&
      !cell.indicator.endsWith('.total') &&
      figures.some(one => one.indicator.endsWith('.total') && one.evidence[0]?.valueStart === start);
    const hedged = prose.qualifier !== 'exact' ? 'hedged' : ofAll ? 'words' : null;
    const tolerance = rounding([prose]);
    const both =
      cell.indicator === came &&
      cell.category === null &&
      carried !== undefined &&
      prose.value === cell.value + carried.value;
    withCarried ||= both;
    const cells = both ? [cell, carried] : [cell];
    drafts.push(
      judge(
        'prose_table',
        cell.indicator,
        side([figureTerm(catalogue, prose)]),
        side(cells.map(one => figureTerm(catalogue, one))),
        tolerance,
        hedged,
      ),
    );
  }
  return drafts;
}

/** The flow of requests in prose: received + carried over = answered + carried on. Ids come from the catalogue. */
export function checkFlow(
  observations: readonly Observation[],
  flow: { readonly left: readonly string[]; readonly right: readonly string[] },
  catalogue: Catalogue,
): Draft[] {
  const plain = (id: string) => observations.find(one => one.indicator === id && one.category === null);
  const [came, carried] = flow.left.map(plain);
  // 受理28件(含2015年结转1件): what was carried over is told inside what came, and is no addition to it.
  const left = came && carried && toldInside(came, carried) ? [came] : [came, carried];
  const right = flow.right.map(plain);
  const all = [...left, ...right];
  if (all.some(one => one === undefined)) return [];
  const figures = all.filter(one => one !== undefined);
  if (figures.every(one => one.basis === 'table')) return [];
  const hedged = figures.some(one => one.qualifier !== 'exact') ? 'hedged' : null;
  // 新收54件,按时办结54件,办理上年结转2件: what was answered may be of the new ones alone, or be all that was in hand.
  const answered = right[0]?.value;
  const uneven = sumOf(left) !== sumOf(right) && (answered ?? 0) > 0;
  const unclear = uneven && (answered === came?.value || answered === sumOf([came, carried]));
  const terms = (some: readonly (Observation | undefined)[]) =>
    side(some.filter(one => one !== undefined).map(one => figureTerm(catalogue, one)));
  return [
    judge(
      'table_flow',
      flow.left[0] ?? null,
      terms(left),
      terms(right),
      rounding(figures),
      hedged ?? (unclear ? 'answered_of' : null),
    ),
  ];
}

const sumOf = (figures: readonly (Observation | undefined)[]): number =>
  figures.reduce((sum, one) => sum + (one?.value ?? 0), 0);

/** True when the second figure stands in the first one's clause, after it. */
function toldInside(whole: Observation, part: Observation): boolean {
  const [a, b] = [whole.evidence[0], part.evidence[0]];
  return a !== undefined && b !== undefined && a.start === b.start && b.valueStart > a.valueStart;
}
