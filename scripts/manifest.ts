// seeds/reports.csv: whose report each file is. What it says wins over the text.
import type { SourceKind } from '../src/core/observation.ts';
import type { Problem } from './problem.ts';
import { readRows } from './rows.ts';

export const MANIFEST_COLUMNS = [
  'file',
  'agency',
  'body',
  'body_name',
  'year',
  'title',
  'published',
  'url',
  'source_kind',
  'note',
] as const;

/** One line of the manifest; null where its cell is empty. */
export interface Entry {
  readonly line: number;
  readonly file: string;
  readonly agency: string | null;
  readonly body: string | null;
  readonly bodyName: string | null;
  readonly year: number | null;
  readonly title: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly url: string | null;
  readonly sourceKind: SourceKind;
}

export interface Manifest {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly readable: boolean;
}

export const KINDS: readonly SourceKind[] = ['official', 'mirror', 'unknown'];

export const isKind = (value: string): value is SourceKind => KINDS.some(kind => kind === value);

/** A fiscal year that a report file can hold. */
export const isYear = (value: string): boolean => /^(?:199|20\d)\d$/.test(value);

/** A real calendar day written as YYYY-MM-DD. */
export function isDay(value: string): boolean {
  const at = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

/** Reads the manifest. A line with a fault becomes a problem and is left out; the others are kept. */
export function readManifest(name: string, text: string, agencies: readonly string[]): Manifest {
  const { rows, problems: faults, readable } = readRows(name, text, MANIFEST_COLUMNS);
  const problems: Problem[] = [...faults];
  const entries: Entry[] = [];
  const files = new Map<string, number>();
  const seats = new Map<string, number>();
  for (const { line, cells } of rows) {
    const before = problems.length;
    const fault = (column: string, wrong: string, mend: string): void => {
      problems.push({ file: name, place: `line ${line}, column ${column}`, wrong, mend });
    };
    const { file, agency, body, year, published, url, source_kind: kind } = cells;
    if (!file || /[/\\]|^\.+$/.test(file))
      fault('file', `“${file}” is no file name`, 'Write the name of a file that stands beside the manifest');
    else if (files.has(file))
      fault('file', `${file} stands on line ${files.get(file)} already`, 'Keep one line a file');
    if (agency && !agencies.includes(agency))
      fault(
        'agency',
        `unknown agency “${agency}”`,
        `Known agencies: ${agencies.join(', ')}. Add an entry to src/catalogue/agencies.ts for another, or leave the cell empty`,
      );
    if (body && !/^[a-z][a-z0-9-]*$/.test(body))
      fault(
        'body',
        `“${body}” is no slug`,
        'Use small letters, digits and hyphens: bureau, government-office',
      );
    if (year && !isYear(year))
      fault('year', `“${year}” is no year`, 'Write the fiscal year in four digits: 2012');
    if (published && !isDay(published))
      fault('published', `“${published}” is no date`, 'Write it as YYYY-MM-DD, or leave the cell empty');
    if (url && !/^https?:\/\/\S+$/.test(url))
      fault('url', `“${url}” is no web address`, 'Write the whole address with http:// or https://');
    if (!isKind(kind || 'unknown'))
      fault('source_kind', `“${kind}” is no kind`, `Write one of ${KINDS.join(', ')}`);
    const seat = `${agency} ${body || 'bureau'} ${year}`;
    if (agency && year && seats.has(seat))
      fault(
        'agency',
        `${agency}, body ${body || 'bureau'}, ${year} stands on line ${seats.get(seat)} already`,
        'Keep one report for each agency, body and year, or give the other body its own slug',
      );
    if (problems.length > before) continue;
    files.set(file, line);
    seats.set(seat, line);
    entries.push({
      line,
      file,
      agency: agency || null,
      body: body || null,
      bodyName: cells.body_name || null,
      year: year ? Number(year) : null,
      title: cells.title || null,
      published: published || null,
      url: url || null,
      sourceKind: isKind(kind) ? kind : 'unknown',
    });
  }
  return { entries, problems, readable };
}
