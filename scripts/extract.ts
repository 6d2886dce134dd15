// npm run extract: seeds/ and its curated files to data/. See the data contract for calls and exit codes.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { KNOWLEDGE } from '../src/catalogue/index.ts';
import { DERIVED, DERIVED_UNITS } from '../src/catalogue/indicators/derived.ts';
import { DatasetError, readReport as readReportFile } from '../src/core/dataset.ts';
import type { Report } from '../src/core/report.ts';
import { compile } from '../src/extract/compile.ts';
import { acrossYears } from '../src/extract/years.ts';
import { derive } from '../src/view/derived.ts';
import { assemble, printReport } from './assemble.ts';
import { engineHash } from './cache.ts';
import { readContext, readPopulation } from './curated.ts';
import { compareFolders, readFolder, replaceFolder } from './folder.ts';
import { readManifest } from './manifest.ts';
import { BadInput, type Problem, sentence } from './problem.ts';
import { gather, isProblem, readBytes, readReport, sha256, unlisted } from './seeds.ts';

const SEEDS = 'seeds';
const DATA = 'data';
const ids = KNOWLEDGE.agencies.map(agency => agency.id);

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function curatedText(name: string): string {
  const path = `${SEEDS}/${name}`;
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const mend = 'Restore it from the repository';
  throw new BadInput([{ file: path, place: 'the whole file', wrong: 'there is no such file', mend }]);
}

/** A line on stderr once work has taken half a second, and then twice a second at most. */
function progressBar(): (done: number, all: number) => void {
  let next = Date.now() + 500;
  return (done, all) => {
    if (Date.now() < next) return;
    next = Date.now() + 500;
    say(`reading reports: ${done} of ${all}`);
  };
}

/** What data/ already has of files that could not be read this time, so that one bad file loses nothing. */
function kept(
  stands: ReadonlyMap<string, string>,
  bad: readonly string[],
  made: readonly Report[],
): Report[] {
  const reports: Report[] = [];
  for (const [path, content] of stands) {
    if (!path.startsWith('reports/') || bad.length === 0) continue;
    try {
      const { schema: _, ...report } = readReportFile(JSON.parse(content));
      if (bad.includes(report.file) && !made.some(one => one.id === report.id)) reports.push(report);
    } catch (error) {
      if (!(error instanceof DatasetError || error instanceof SyntaxError)) throw error;
      say(`data/${path} is not kept: ${error.message}`);
    }
  }
  return reports;
}

async function run(check: boolean): Promise<number> {
  const manifestText = curatedText('reports.csv');
  const manifest = readManifest(`${SEEDS}/reports.csv`, manifestText, ids);
  const { population, problems: peopleFaults } = readPopulation(
    `${SEEDS}/population.csv`,
    curatedText('population.csv'),
    ids,
  );
  const { context, problems: contextFaults } = readContext(
    `${SEEDS}/context.csv`,
    curatedText('context.csv'),
    KNOWLEDGE,
  );
  // Without these no figure can be joined or named: nothing is written.
  const fatal = [...(manifest.readable ? [] : manifest.problems), ...peopleFaults, ...contextFaults];
  if (fatal.length > 0) throw new BadInput(fatal);

  const compiled = compile(KNOWLEDGE);
  const gathered = await gather(SEEDS, manifest.entries, compiled, engineHash(), progressBar());
  const problems: Problem[] = [...manifest.problems, ...gathered.problems, ...unlisted(SEEDS, manifestText)];
  const stands = readFolder(DATA);
  const listed = new Set(manifest.entries.map(entry => entry.file));
  const bad =
    [...stands.keys()].length && problems.length ? badFiles(manifestText, listed, gathered.bad) : [];
  const reports = acrossYears(
    [...gathered.reports, ...kept(stands, bad, gathered.reports)],
    KNOWLEDGE.duties,
  );
  const derived = reports.flatMap(report => derive(report, population, KNOWLEDGE.duties.eras));
  const files = assemble({ reports, context, derived }, KNOWLEDGE, DERIVED, DERIVED_UNITS);

  for (const problem of problems) say(sentence(problem));
  const differs = compareFolders(stands, files);
  if (check) {
    if (differs.length > 0) {
      for (const line of differs) process.stdout.write(`${line}\n`);
      say('data/ is stale: run npm run extract and commit what it writes.');
    }
    return problems.length > 0 ? 2 : differs.length > 0 ? 1 : 0;
  }
  if (differs.length > 0) replaceFolder(DATA, files);
  return problems.length > 0 ? 2 : 0;
}

/** Files that gave no report: unreadable ones, and those that the manifest names only on a faulty line. */
function badFiles(manifest: string, listed: ReadonlySet<string>, unread: readonly string[]): string[] {
  const named = manifest.split(/[\n,"]/).map(cell => cell.trim());
  return [...unread, ...named.filter(cell => cell !== '' && !listed.has(cell))];
}

async function one(path: string, agency: string | undefined, year: string | undefined): Promise<number> {
  const name = basename(path);
  const fail = (problem: Problem): number => {
    say(sentence({ ...problem, file: path }));
    return 2;
  };
  if (agency !== undefined && !ids.includes(agency)) {
    const wrong = `unknown agency “${agency}”`;
    return fail({ file: path, place: '--agency', wrong, mend: `Known agencies: ${ids.join(', ')}` });
  }
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year))
    return fail({
      file: path,
      place: '--year',
      wrong: `“${year}” is no year`,
      mend: 'Write four digits: 2012',
    });
  const bytes = readBytes(path, path);
  if (isProblem(bytes)) return fail(bytes);
  const hints = {
    file: name,
    sha256: sha256(bytes),
    ...(agency === undefined ? {} : { agency }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
  const report = await readReport(bytes, hints, compile(KNOWLEDGE));
  if (isProblem(report)) return fail(report);
  process.stdout.write(printReport(report));
  return 0;
}

const USAGE = `npm run extract                                   seeds/ → data/
npm run extract -- --check                        exit 1 when data/ is stale
npm run --silent extract -- --input FILE [--agency ID] [--year Y] --stdout`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      input: { type: 'string' },
      agency: { type: 'string' },
      year: { type: 'string' },
      stdout: { type: 'boolean', default: false },
    },
  });
  if (values.input !== undefined) return one(values.input, values.agency, values.year);
  return run(values.check);
}

main().then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof BadInput) say(error.message);
    else if (error instanceof TypeError && 'code' in error) say(`${error.message}\n${USAGE}`);
    else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = error instanceof BadInput || (error instanceof TypeError && 'code' in error) ? 2 : 3;
  },
);
