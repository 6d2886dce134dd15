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

/** The mark of one indicator of one report: that of the plain figure, else of its first category. */
function cellOf(report: Report, indicator: string): CoverageCell | null {
  const stated = report.observations.filter(one => one.indicator === indicator);
  const shown = stated.find(one => one.category === null) ?? stated[0];
  const conflict = report.findings.some(
    finding => finding.indicator === indicator && finding.kind === 'conflicting_figures',
  );
  if (shown) return { status: statusOf(shown), at: shown.id, conflict };
  const absence = report.absences.find(one => one.indicator === indicator);
  return absence ? { status: absence.status, at: null, conflict } : null;
}

/** The matrix of the given reports and indicators; derived indicators have no place in it. */
export function coverageOf(reports: readonly Report[], indicators: readonly IndicatorEntry[]): Coverage {
  const rows = reports.map(report => {
    const cells = indicators.flatMap(({ id }) => {
      const cell = cellOf(report, id);
      return cell ? [[id, cell] as const] : [];
    });
    return [report.id, Object.fromEntries(cells)] as const;
  });
  return { schema: SCHEMA, reports: Object.fromEntries(rows) };
}
