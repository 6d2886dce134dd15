// How a report file is spelled: JSON with one entry a line. The same report, the same bytes, here and in data/.
import { SCHEMA } from '../core/dataset.ts';
import type { Report } from '../core/report.ts';

/** JSON text of an object: one line a field, and one line an element where the field is an array of objects. */
export function printJson(value: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => {
      const rows = Array.isArray(field) && field.some(item => typeof item === 'object' && item !== null);
      if (!rows) return `${JSON.stringify(key)}:${JSON.stringify(field)}`;
      return `${JSON.stringify(key)}:[\n${(field as unknown[]).map(item => JSON.stringify(item)).join(',\n')}\n]`;
    });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** A report in the shape and spelling of `data/reports/<id>.json`. */
export const printReport = (report: Report): string =>
  printJson({
    schema: SCHEMA,
    id: report.id,
    agency: report.agency,
    body: report.body,
    bodyName: report.bodyName,
    year: report.year,
    era: report.era,
    script: report.script,
    title: report.title,
    published: report.published,
    file: report.file,
    sha256: report.sha256,
    url: report.url,
    sourceKind: report.sourceKind,
    text: report.text,
    observations: report.observations,
    absences: report.absences,
    checks: report.checks,
    findings: report.findings,
    tables: report.tables,
  });
