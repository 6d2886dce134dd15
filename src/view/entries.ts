// What the lists say of a report: its entry in the index and its row of marks.
import {
  type Coverage,
  type CoverageCell,
  type IndicatorEntry,
  type ReportEntry,
  SCHEMA,
} from '../core/dataset.ts';
import { statusOf } from '../core/observation.ts';
import type { Report } from '../core/report.ts';

function tally<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** What index.json says of a report. */
export function entryOfReport(report: Report): ReportEntry {
  const checks = (status: string): number => report.checks.filter(check => check.status === status).length;
  return {
    id: report.id,
    agency: report.agency,
    body: report.body,
    bodyName: report.bodyName,
    year: report.year,
    era: report.era,
    script: report.script,
    title: report.title,
    published: report.published,
    url: report.url,
    sourceKind: report.sourceKind,
    sha256: report.sha256,
    counts: {
      observations: report.observations.length,
      alternatives: report.observations.reduce((sum, one) => sum + one.alternatives.length, 0),
      absences: report.absences.length,
      checks: { holds: checks('holds'), fails: checks('fails'), not_assessed: checks('not_assessed') },
      findings: tally(report.findings.map(finding => finding.kind)),
    },
  };
}

/** The marks of a report: that of an indicator's plain figure, else of its first category. One pass over what it holds. */
function cellsOf(report: Report): Map<string, CoverageCell> {
  const conflicts = new Set(
    report.findings.flatMap(({ kind, indicator }) => (kind === 'conflicting_figures' ? [indicator] : [])),
  );
  const shown = new Map<string, Report['observations'][number]>();
  for (const one of report.observations) {
    const first = shown.get(one.indicator);
    if (!first || (first.category !== null && one.category === null)) shown.set(one.indicator, one);
  }
  const cells = new Map<string, CoverageCell>();
  for (const [id, one] of shown)
    cells.set(id, { status: statusOf(one), at: one.id, conflict: conflicts.has(id) });
  for (const { indicator: id, status } of report.absences)
    if (!cells.has(id)) cells.set(id, { status, at: null, conflict: conflicts.has(id) });
  return cells;
}

/** The matrix of the given reports and indicators; derived indicators have no place in it. */
export function coverageOf(reports: readonly Report[], indicators: readonly IndicatorEntry[]): Coverage {
  const rows = reports.map(report => {
    const marks = cellsOf(report);
    const cells = indicators.flatMap(({ id }) => {
      const cell = marks.get(id);
      return cell ? [[id, cell] as const] : [];
    });
    return [report.id, Object.fromEntries(cells)] as const;
  });
  return { schema: SCHEMA, reports: Object.fromEntries(rows) };
}
