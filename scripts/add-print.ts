// What `npm run add` says: what was read of a report, what could not be, and how data/ changes.
import { type Observation, statusOf } from '../src/core/observation.ts';
import type { Report } from '../src/core/report.ts';
import type { Files } from './folder.ts';

const clip = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

const figure = (one: Observation): string => {
  const name = one.category === null ? one.indicator : `${one.indicator}/${one.category}`;
  const quote = one.evidence[0]?.quote ?? '';
  return `  ${name.padEnd(44)} ${String(one.value).padStart(10)} ${one.unit.padEnd(8)} ${statusOf(one).padEnd(7)} ${clip(quote, 60)}`;
};

/** Every figure with its clause, then what is absent, which sums fail, and what to mind. */
export function describeReport(report: Report): string[] {
  const { observations, absences, checks, findings } = report;
  const silent = (status: string): string =>
    absences
      .filter(one => one.status === status)
      .map(one => one.indicator)
      .join(' ') || 'none';
  const failed = checks.filter(check => check.status === 'fails');
  return [
    `${report.id}: ${report.bodyName || 'body not named'}, ${report.year ?? 'year not found'}, format of ${report.era ?? '?'}, ${report.script}`,
    `  title ${report.title ?? 'not found'}; published ${report.published ?? 'not found'}`,
    ...observations.map(figure),
    `  silent about: ${silent('not_reported')}`,
    `  missing from this copy: ${silent('not_captured')}`,
    `  checks: ${checks.length} made, ${failed.length} fail${failed.map(one => `\n    ${one.kind} ${one.indicator ?? ''}: ${one.left.value} ≠ ${one.right.value}`).join('')}`,
    ...findings.map(
      one => `  mind: ${one.kind} ${one.indicator ?? ''} ${clip(one.evidence[0]?.quote ?? '', 60)}`,
    ),
  ];
}

interface Row {
  readonly id: string;
  readonly line: string;
}

function rowsOf(content: string | undefined): Row[] {
  if (content === undefined) return [];
  const file = JSON.parse(content) as { observations: Observation[]; absences: readonly unknown[] };
  return file.observations.map(one => ({
    id: one.id,
    line: `${one.id} ${one.value} ${one.unit} ${statusOf(one)}`,
  }));
}

/** How data/ changes, figure by figure: + a new one, - one that goes, ~ one that changes. */
export function describeChange(stands: Files, files: Files, limit = 60): string[] {
  const paths = [...new Set([...stands.paths, ...files.paths])].sort();
  const changed = paths.filter(path => stands.print(path) !== files.print(path));
  const fresh = changed.filter(path => !stands.has(path));
  const gone = changed.filter(path => !files.has(path));
  const lines: string[] = [];
  for (const path of changed) {
    if (!path.startsWith('indicators/')) continue;
    const before = new Map(rowsOf(stands.text(path)).map(row => [row.id, row.line]));
    const after = new Map(rowsOf(files.text(path)).map(row => [row.id, row.line]));
    for (const [id, line] of after) {
      const old = before.get(id);
      if (old === undefined) lines.push(`  + ${line}`);
      else if (old !== line) lines.push(`  ~ ${old} → ${line.slice(id.length + 1)}`);
    }
    for (const [id, line] of before) if (!after.has(id)) lines.push(`  - ${line}`);
  }
  return [
    `data/: ${fresh.length} new, ${changed.length - fresh.length - gone.length} changed, ${gone.length} gone`,
    ...fresh.map(path => `  new ${path}`).slice(0, 20),
    ...(fresh.length > 20 ? [`  … ${fresh.length - 20} more new files`] : []),
    ...lines.slice(0, limit),
    ...(lines.length > limit ? [`  … ${lines.length - limit} more figures`] : []),
  ];
}
