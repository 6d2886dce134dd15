// From what seeds/ holds to the files of data/: the part that one run, a merge of shards and `npm run add` share.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { DERIVED, DERIVED_UNITS } from '../src/catalogue/indicators/derived.ts';
import { DatasetError, readReport } from '../src/core/dataset.ts';
import type { Observation } from '../src/core/observation.ts';
import type { Report } from '../src/core/report.ts';
import type { Knowledge } from '../src/extract/knowledge.ts';
import { derive, type Population } from '../src/view/derived.ts';
import { assemble, type Seat } from './assemble.ts';
import { readContext, readPopulation } from './curated.ts';
import { type Files, openFolder } from './folder.ts';
import { type Entry, readManifest } from './manifest.ts';
import { BadInput, type Problem } from './problem.ts';
import { cellsOf, type Gathered, seatOf, unlisted } from './seeds.ts';

export const SEEDS = 'seeds';
export const DATA = 'data';

/** The text of a curated file. Throws BadInput when there is none. */
export function curatedText(name: string): string {
  const path = `${SEEDS}/${name}`;
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const mend = 'Restore it from the repository';
  throw new BadInput([{ file: path, place: 'the whole file', wrong: 'there is no such file', mend }]);
}

export interface Inputs {
  readonly manifestText: string;
  readonly entries: readonly Entry[];
  /** Faults of single lines of the manifest. */
  readonly problems: readonly Problem[];
  readonly population: readonly Population[];
  readonly context: readonly Observation[];
  /** Lines of context.csv by the ids of their figures. */
  readonly contextLines: ReadonlyMap<string, number>;
}

/** The manifest and the curated figures. Throws BadInput where no figure could be joined or named. */
export function readInputs(knowledge: Knowledge, manifestText = curatedText('reports.csv')): Inputs {
  const ids = knowledge.agencies.map(agency => agency.id);
  const manifest = readManifest(`${SEEDS}/reports.csv`, manifestText, ids);
  const people = readPopulation(`${SEEDS}/population.csv`, curatedText('population.csv'), ids);
  const others = readContext(`${SEEDS}/context.csv`, curatedText('context.csv'), knowledge);
  const fatal = [...(manifest.readable ? [] : manifest.problems), ...people.problems, ...others.problems];
  if (fatal.length > 0) throw new BadInput(fatal);
  return {
    manifestText,
    entries: manifest.entries,
    problems: manifest.problems,
    population: people.population,
    context: others.context,
    contextLines: others.lines,
  };
}

/** What data/ already has of files that could not be read this time, so that one bad file loses nothing. */
function kept(
  stands: Files,
  bad: readonly string[],
  made: readonly Seat[],
  say: (line: string) => void,
): Seat[] {
  const seats: Seat[] = [];
  const ids = new Set(made.map(one => one.id));
  for (const path of bad.length === 0 ? [] : stands.paths) {
    if (!path.startsWith('reports/')) continue;
    const load = (): Report => {
      const { schema: _, ...report } = readReport(JSON.parse(stands.text(path) ?? ''));
      return report;
    };
    try {
      const report = load();
      if (bad.includes(report.file) && !ids.has(report.id)) seats.push(seatOf(report, load));
    } catch (error) {
      if (!(error instanceof DatasetError || error instanceof SyntaxError)) throw error;
      say(`data/${path} is not kept: ${error.message}`);
    }
  }
  return seats;
}

/** Files that gave no report: unreadable ones, and those that the manifest names only on a faulty line. */
function badFiles(manifest: string, listed: ReadonlySet<string>, unread: readonly string[]): string[] {
  const named = [...cellsOf(manifest)];
  return [...unread, ...named.filter(cell => cell !== '' && !listed.has(cell))];
}

/** A body whose report is here states its own figures: a curated row for the same year would stand twice. */
function apart(inputs: Inputs, seats: readonly Seat[]): { context: Observation[]; problems: Problem[] } {
  const key = ({ agency, body, year }: Pick<Seat, 'agency' | 'body' | 'year'>) => `${agency} ${body} ${year}`;
  const taken = new Map(seats.map(seat => [key(seat), seat.id]));
  const context = inputs.context.filter(one => !taken.has(key(one)));
  const problems = inputs.context.flatMap((one): Problem[] => {
    const report = taken.get(key(one));
    if (report === undefined) return [];
    const file = `${SEEDS}/context.csv`;
    const place = `line ${inputs.contextLines.get(one.id)}, column body`;
    return [{ file, place, wrong: `${report} is a report of its own`, mend: 'Remove the line' }];
  });
  return { context, problems };
}

export interface Built {
  /** data/ as it should be, in the folder asked for. */
  readonly files: Files;
  readonly problems: readonly Problem[];
}

/**
 * Writes all files of data/ into `folder` from reports that have been read. `stands` is data/ as it is. The same input,
 * the same bytes. `seen` is called with each report.
 */
export function build(
  folder: string,
  inputs: Inputs,
  gathered: Gathered,
  stands: Files,
  knowledge: Knowledge,
  say: (line: string) => void,
  seen: (report: Report) => void = () => undefined,
): Built {
  const { manifestText, entries, population } = inputs;
  const problems = [...inputs.problems, ...gathered.problems, ...unlisted(SEEDS, manifestText)];
  const listed = new Set(entries.map(entry => entry.file));
  const bad =
    stands.paths.length > 0 && problems.length > 0 ? badFiles(manifestText, listed, gathered.bad) : [];
  const seats = [...gathered.seats, ...kept(stands, bad, gathered.seats, say)];
  const { context, problems: twice } = apart(inputs, seats);
  const derived = (report: Report) => derive(report, population, knowledge.duties.eras);
  rmSync(folder, { recursive: true, force: true });
  assemble(folder, { seats, context, derive: derived }, knowledge, DERIVED, DERIVED_UNITS, seen);
  return { files: openFolder(folder), problems: [...problems, ...twice] };
}
