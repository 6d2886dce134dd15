// Sums that only two reports of one body, a year apart, can show: what was carried on, and what stayed in force.
import type { Observation } from '../core/observation.ts';
import type { CheckTerm, Report } from '../core/report.ts';
import { type Draft, judge, number, side } from './check.ts';
import type { Duties } from './duties.ts';

const plain = (report: Report, indicator: string | undefined): Observation | undefined =>
  report.observations.find(one => one.indicator === indicator && one.category === null);

/** Evidence stands in the report that the check belongs to; the other year's figure is named by its id. */
const own = (one: Observation): CheckTerm => ({
  label: one.indicator,
  value: one.value,
  evidence: one.evidence[0] ?? null,
});
const other = (one: Observation, sign = 1): CheckTerm => ({
  label: one.id,
  value: sign * one.value,
  evidence: null,
});

const hedged = (figures: readonly Observation[]): string | null =>
  figures.some(one => one.qualifier !== 'exact') ? 'hedged' : null;

function carryOver(before: Report, after: Report, duties: Pick<Duties, 'flow'>): Draft[] {
  const out = plain(before, duties.flow.right[1]);
  const into = plain(after, duties.flow.left[1]);
  if (!out || !into) return [];
  return [
    judge('carry_over_years', into.indicator, side([other(out)]), side([own(into)]), 0, hedged([out, into])),
  ];
}

function inForce(before: Report, after: Report, duties: Pick<Duties, 'stocks'>): Draft[] {
  return duties.stocks.flatMap(({ stock, came, went }) => {
    const [was, is] = [plain(before, stock), plain(after, stock)];
    const [issued, repealed] = [plain(after, came), plain(after, went)];
    if (!was || !is || !issued || !repealed) return [];
    const left = side([other(was), own(issued), { ...own(repealed), value: -repealed.value }]);
    return [judge('in_force_years', stock, left, side([own(is)]), 0, hedged([was, is, issued, repealed]))];
  });
}

/** The reports with the checks across years added to the later one of each pair. Order is kept. */
export function acrossYears(reports: readonly Report[], duties: Pick<Duties, 'flow' | 'stocks'>): Report[] {
  return reports.map(report => {
    const before = reports.find(
      one =>
        one.agency !== null &&
        one.agency === report.agency &&
        one.body === report.body &&
        one.year !== null &&
        one.year + 1 === report.year,
    );
    if (!before) return report;
    const added = number(report.id, [
      ...carryOver(before, report, duties),
      ...inForce(before, report, duties),
    ]);
    const kept = report.checks.filter(check => !added.some(one => one.kind === check.kind));
    return { ...report, checks: [...kept, ...added] };
  });
}
