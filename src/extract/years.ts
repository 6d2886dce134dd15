// Sums that only two reports of one body, a year apart, can show: what was carried on, and what stayed in force.
import type { Observation } from '../core/observation.ts';
import type { CheckKind, CheckTerm, Report } from '../core/report.ts';
import { type Draft, judge, number, side } from './check.ts';
import { figureTerm } from './check-figures.ts';
import { failed, numberFindings } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { labelIn } from './label.ts';

type Catalogue = Pick<Knowledge, 'indicators' | 'duties'>;

const KINDS: readonly CheckKind[] = ['carry_over_years', 'in_force_years'];

const plain = (report: Report, indicator: string | undefined): Observation | undefined =>
  report.observations.find(one => one.indicator === indicator && one.category === null);

/** Evidence stands in the report that the check belongs to; the other year's figure is named with its year. */
const other = (catalogue: Catalogue, one: Observation): CheckTerm => ({
  label: `${one.year}年${labelIn(catalogue, one)}`,
  value: one.value,
  evidence: null,
});

const hedged = (figures: readonly Observation[]): string | null =>
  figures.some(one => one.qualifier !== 'exact') ? 'hedged' : null;

function carryOver(before: Report, after: Report, catalogue: Catalogue): Draft[] {
  const { flow } = catalogue.duties;
  const out = plain(before, flow.right[1]);
  const into = plain(after, flow.left[1]);
  if (!out || !into) return [];
  const left = side([other(catalogue, out)]);
  const right = side([figureTerm(catalogue, into)]);
  return [judge('carry_over_years', into.indicator, left, right, 0, hedged([out, into]))];
}

function inForce(before: Report, after: Report, catalogue: Catalogue): Draft[] {
  return catalogue.duties.stocks.flatMap(({ stock, came, went }) => {
    const [was, is] = [plain(before, stock), plain(after, stock)];
    const [issued, repealed] = [plain(after, came), plain(after, went)];
    if (!was || !is || !issued || !repealed) return [];
    const gone = figureTerm(catalogue, repealed);
    const left = side([
      other(catalogue, was),
      figureTerm(catalogue, issued),
      { ...gone, value: gone.value === 0 ? 0 : -gone.value },
    ]);
    const right = side([figureTerm(catalogue, is)]);
    return [judge('in_force_years', stock, left, right, 0, hedged([was, is, issued, repealed]))];
  });
}

/** A report without what another year's report once told of it. */
function alone(report: Report): Report {
  const across = report.checks.filter(check => KINDS.includes(check.kind)).map(check => check.id);
  if (across.length === 0) return report;
  const findings = report.findings.filter(finding => !across.includes(finding.check ?? ''));
  return {
    ...report,
    checks: report.checks.filter(check => !across.includes(check.id)),
    findings: numberFindings(report.id, findings),
  };
}

const seat = (report: Report, year: number | null): string => `${report.agency} ${report.body} ${year}`;

/**
 * The reports with the checks across years added to the later one of each pair, and a finding for each that fails.
 * Order is kept.
 */
export function acrossYears(reports: readonly Report[], catalogue: Catalogue): Report[] {
  const seats = new Map(reports.map(report => [seat(report, report.year), report]));
  return reports.map(alone).map(report => {
    const before =
      report.agency === null || report.year === null ? undefined : seats.get(seat(report, report.year - 1));
    const drafts = before
      ? [...carryOver(before, report, catalogue), ...inForce(before, report, catalogue)]
      : [];
    if (drafts.length === 0) return report;
    const checks = number(report.id, drafts);
    const told = failed(checks).map(one => ({ ...one, args: { ...one.args, before: before?.id ?? '' } }));
    return {
      ...report,
      checks: [...report.checks, ...checks],
      findings: numberFindings(report.id, [...report.findings, ...told]),
    };
  });
}
