// Every input of seeds/ read once: manifest, curated figures, reports. Faults are collected, never thrown past here.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../src/core/report.ts';
import type { Compiled } from '../src/extract/compile.ts';
import type { Refusal } from '../src/extract/decode.ts';
import { extract } from '../src/extract/extract.ts';
import type { Hints } from '../src/extract/identify.ts';
import { LIMITS, readDocument } from '../src/extract/read.ts';
import { isReport } from '../src/extract/subject.ts';
import type { Seat } from './assemble.ts';
import { cached, remember } from './cache.ts';
import type { Entry } from './manifest.ts';
import { loadPdf } from './pdf.ts';
import type { Problem } from './problem.ts';

/** Files of seeds/ that are no reports. */
const CURATED = ['reports.csv', 'population.csv', 'context.csv'];

const REFUSALS: Readonly<Record<Refusal['code'], readonly [wrong: string, mend: string]>> = {
  empty: ['the file is empty', 'Put the report’s text in it, or remove the file and its line'],
  unknown_encoding: [
    'the bytes are in no known encoding',
    'Save it as UTF-8; UTF-16, GB18030 (GBK) and Big5 are read too',
  ],
  too_large: [
    'the file is too large',
    `Keep it below ${LIMITS.file / 1_000_000} MB: one report, without attachments`,
  ],
  encrypted_pdf: ['the PDF is locked with a password', 'Save a copy without the password'],
  scanned_pdf: ['the PDF holds pictures only', 'Run text recognition on it, or add the text as .txt'],
  broken_pdf: ['the PDF cannot be opened', 'Fetch it again: it may be cut off'],
  password_zip: ['the document is locked with a password', 'Save a copy without the password'],
  zip_bomb: ['the document unpacks to far too much', 'Save the report’s text alone'],
  broken_docx: ['the Word document cannot be opened', 'Save it again as .docx'],
  old_word: ['this is an older Word format (.doc or .rtf)', 'Save it as .docx'],
  not_a_report: ['this is no text, web page, Word document or PDF', 'Add the report itself'],
  broken_html: ['the page cannot be read', 'Save the page again, complete'],
  no_text: ['there is no text in it', 'Check that the file is the report'],
  other_text: [
    'nothing in it is a report on the disclosure of government information',
    'Check that the file is the report itself, not an error page, a notice or a list',
  ],
};

/** One line for a file that could not be read. */
export const refusal = (file: string, code: Refusal['code']): Problem => {
  const [wrong, mend] = REFUSALS[code];
  return { file, place: 'the whole file', wrong, mend };
};

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

export const NO_FILE = 'there is no such file';

/** Bytes of a file that is not too large, or the problem. */
export function readBytes(path: string, name: string): Uint8Array | Problem {
  const place = 'the whole file';
  if (!existsSync(path)) return { file: name, place, wrong: NO_FILE, mend: 'Add it, or remove its line' };
  try {
    const stands = statSync(path);
    if (!stands.isFile())
      return { file: name, place, wrong: 'this is no file', mend: 'Name the report itself, not its folder' };
    if (stands.size > LIMITS.file) return refusal(name, 'too_large');
    return readFileSync(path);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return {
      file: name,
      place,
      wrong: `it cannot be read${why}`,
      mend: 'Give yourself the right to read it',
    };
  }
}

/** Reads bytes of any format into a report. */
export async function readReport(
  bytes: Uint8Array,
  hints: Hints,
  compiled: Compiled,
): Promise<Report | Problem> {
  const read = await readDocument(hints.file, bytes, { pdf: loadPdf });
  if (!read.ok) return refusal(hints.file, read.code);
  let report: Report;
  try {
    report = extract(read.document, hints, compiled);
  } catch (error) {
    // A broken promise of ours (a quote that is not its slice) costs this report alone.
    if (!(error instanceof RangeError)) throw error;
    const mend = 'This is a fault of the program: pass the file on to its keepers';
    return { file: hints.file, place: 'the whole file', wrong: `reading it failed: ${error.message}`, mend };
  }
  return isReport(report) ? report : refusal(hints.file, 'other_text');
}

export const isProblem = (value: object): value is Problem => 'wrong' in value && 'mend' in value;

export interface Gathered {
  readonly seats: readonly Seat[];
  readonly problems: readonly Problem[];
  /** Names of files that gave no report: what data/ has of them is kept. */
  readonly bad: readonly string[];
}

/** One line of the manifest and what came of its file: where its report is to be had, or why there is none. */
export interface Outcome {
  readonly entry: Entry;
  readonly result: Seat | Problem;
}

/** A report that can be had again, so that it need not be kept. */
export const seatOf = ({ id, agency, body, year }: Report, load: () => Report): Seat => ({
  id,
  agency,
  body,
  year,
  load,
});

/** Where the bytes of an entry are; a file that is not in `folder` yet stands somewhere else. */
export type Locate = (entry: Entry) => string;

/** Each is made in a function of its own, so that it holds on to nothing else. */
const again = (key: string, file: string) => (): Report => {
  const report = cached(key);
  if (report) return report;
  throw new Error(`${file}: what was read of it is gone from the cache. Run the command again.`);
};
const held = (report: Report) => (): Report => report;

async function readEntry(
  folder: string,
  entry: Entry,
  compiled: Compiled,
  engine: string,
  locate: Locate,
): Promise<Seat | Problem> {
  const { line, ...hints } = entry;
  const bytes = readBytes(locate(entry), `${folder}/${entry.file}`);
  if (isProblem(bytes)) {
    const place = `line ${line}, file ${entry.file}`;
    return bytes.wrong === NO_FILE ? { ...bytes, file: `${folder}/reports.csv`, place } : bytes;
  }
  const digest = sha256(bytes);
  const key = sha256(JSON.stringify([engine, digest, hints]));
  const known = cached(key);
  if (known) return seatOf(known, again(key, entry.file));
  const report = await readReport(bytes, { ...hints, sha256: digest }, compiled);
  if (isProblem(report)) return { ...report, file: `${folder}/${entry.file}` };
  return seatOf(report, remember(key, report) ? again(key, entry.file) : held(report));
}

/** Reads every entry, in order. `progress` is called after each. */
export async function readEntries(
  folder: string,
  entries: readonly Entry[],
  compiled: Compiled,
  engine: string,
  progress: (done: number, all: number) => void,
  locate: Locate = entry => join(folder, entry.file),
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [at, entry] of entries.entries()) {
    outcomes.push({ entry, result: await readEntry(folder, entry, compiled, engine, locate) });
    progress(at + 1, entries.length);
  }
  return outcomes;
}

/** Reports and faults of all outcomes, which stand in the manifest's order: the first file of a seat keeps it. */
export function gather(folder: string, outcomes: readonly Outcome[]): Gathered {
  const seats: Seat[] = [];
  const problems: Problem[] = [];
  const bad: string[] = [];
  const ids = new Map<string, string>();
  for (const { entry, result } of outcomes) {
    const first = isProblem(result) ? undefined : ids.get(result.id);
    if (!isProblem(result) && first === undefined) {
      ids.set(result.id, entry.file);
      seats.push(result);
      continue;
    }
    bad.push(entry.file);
    problems.push(
      isProblem(result)
        ? result
        : {
            file: `${folder}/reports.csv`,
            place: `line ${entry.line}, file ${entry.file}`,
            wrong: `${result.id} is the report of ${first} already`,
            mend: 'Keep one report for each agency, body and year, or give the other body its own slug',
          },
    );
  }
  return { seats, problems, bad };
}

/** Every cell of a CSV, also of lines that are malformed. */
export const cellsOf = (csv: string): Set<string> => new Set(csv.split(/[\r\n,"]/).map(cell => cell.trim()));

/** Files of the folder that no line of the manifest names (also no faulty line). */
export function unlisted(folder: string, manifest: string): Problem[] {
  const cells = cellsOf(manifest);
  const named = (name: string): boolean =>
    cells.has(name.trim()) || (/[,"]/.test(name) && manifest.includes(name.replaceAll('"', '""')));
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile() && !CURATED.includes(entry.name) && !entry.name.startsWith('.'))
    .filter(entry => !named(entry.name))
    .map(entry => ({
      file: `${folder}/${entry.name}`,
      place: 'the whole file',
      wrong: 'no line of reports.csv names it',
      mend: `Add a line to ${folder}/reports.csv that begins with ${entry.name}, or remove the file`,
    }));
}
