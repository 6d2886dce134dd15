// From what seeds/ holds to the files of data/: the part that one run, a merge of shards and `npm run add` share.
import { existsSync, readFileSync } from 'node:fs';
import { DERIVED, DERIVED_UNITS } from '../src/catalogue/indicators/derived.ts';
import { DatasetError, readReport } from '../src/core/dataset.ts';
import type { Observation } from '../src/core/observation.ts';
import type { Report } from '../src/core/report.ts';
import type { Knowledge } from '../src/extract/knowledge.ts';
import { acrossYears } from '../src/extract/years.ts';
import { derive, type Population } from '../src/view/derived.ts';
import { assemble } from './assemble.ts';
import { readContext, readPopulation } from './curated.ts';
import { type Entry, readManifest } from './manifest.ts';
import { BadInput, type Problem } from './problem.ts';
import { type Gathered, unlisted } from './seeds.ts';

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
  };
}

/** What data/ already has of files that could not be read this time, so that one bad file loses nothing. */
function kept(
  stands: ReadonlyMap<string, string>,
  bad: readonly string[],
  made: readonly Report[],
  say: (line: string) => void,
): Report[] {
  const reports: Report[] = [];
  for (const [path, content] of stands) {
    if (!path.startsWith('reports/') || bad.length === 0) continue;
    try {
      const { schema: _, ...report } = readReport(JSON.parse(content));
      if (bad.includes(report.file) && !made.some(one => one.id === report.id)) reports.push(report);
    } catch (error) {
      if (!(error instanceof DatasetError || error instanceof SyntaxError)) throw error;
      say(`data/${path} is not kept: ${error.message}`);
    }
  }
  return reports;
}

/** Files that gave no report: unreadable ones, and those that the manifest names only on a faulty line. */
function badFiles(manifest: string, listed: ReadonlySet<string>, unread: readonly string[]): string[] {
  const named = manifest.split(/[\n,"]/).map(cell => cell.trim());
  return [...unread, ...named.filter(cell => cell !== '' && !listed.has(cell))];
}

export interface Built {
  /** data/ as it should be: text by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

/** All files of data/ from reports that have been read. `stands` is data/ as it is. The same input, the same bytes. */
export function build(
  inputs: Inputs,
  gathered: Gathered,
  stands: ReadonlyMap<string, string>,
  knowledge: Knowledge,
  say: (line: string) => void,
): Built {
  const { manifestText, entries, population, context } = inputs;
  const problems = [...inputs.problems, ...gathered.problems, ...unlisted(SEEDS, manifestText)];
  const listed = new Set(entries.map(entry => entry.file));
  const bad = stands.size > 0 && problems.length > 0 ? badFiles(manifestText, listed, gathered.bad) : [];
  const reports = acrossYears([...gathered.reports, ...kept(stands, bad, gathered.reports, say)], knowledge);
  const derived = reports.flatMap(report => derive(report, population, knowledge.duties.eras));
  return {
    files: assemble({ reports, context, derived }, knowledge, DERIVED, DERIVED_UNITS),
    reports,
    problems,
  };
}
