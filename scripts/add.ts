// npm run add -- FILE… : reports into seeds/, their lines into the manifest, and data/ made anew. All of it or nothing.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWLEDGE } from '../src/catalogue/index.ts';
import { compile } from '../src/extract/compile.ts';
import type { Knowledge } from '../src/extract/knowledge.ts';
import { agencyFrom, agencyNamed, appended, askAgency, CATALOGUE } from './add-agency.ts';
import { findFiles, manifestLine, seedName, withoutLine } from './add-file.ts';
import { readFlags, USAGE } from './add-flags.ts';
import { describeChange, describeReport } from './add-print.ts';
import { read } from './add-read.ts';
import { build, curatedText, DATA, readInputs, SEEDS } from './build.ts';
import { engineHash } from './cache.ts';
import { besideOf, openFolder } from './folder.ts';
import { BadInput, type Problem, sentence } from './problem.ts';
import { progressBar, say } from './progress.ts';
import { gather, isProblem, readEntries, sha256 } from './seeds.ts';
import { type Change, commit } from './transaction.ts';

interface Accepted {
  readonly path: string;
  readonly file: string;
  readonly line: string;
  readonly seat: string;
}

interface Seated {
  readonly file: string;
  readonly agency: string | null;
  readonly body: string | null;
  readonly year: number | null;
}
const seatOf = (one: Seated): string => `${one.agency ?? ''} ${one.body || 'bureau'} ${one.year ?? ''}`;

/** Digests of the files of seeds/, for telling a copy. */
const digests = (files: readonly string[]): Map<string, string> =>
  new Map(
    files
      .filter(file => existsSync(join(SEEDS, file)) && statSync(join(SEEDS, file)).isFile())
      .map(file => [sha256(readFileSync(join(SEEDS, file))), file]),
  );

async function main(): Promise<number> {
  const oldText = curatedText('reports.csv');
  let knowledge: Knowledge = KNOWLEDGE;
  const fresh: Knowledge['agencies'][number][] = [];
  const learn = (agency: Knowledge['agencies'][number]): void => {
    fresh.push(agency);
    knowledge = { ...knowledge, agencies: [...knowledge.agencies, agency] };
  };
  const ids = (): string[] => knowledge.agencies.map(agency => agency.id);
  const asked = readFlags(ids());
  const { dry } = asked;
  if (asked.newcomer) learn(agencyFrom(asked.newcomer, knowledge.agencies));
  const before = readInputs(knowledge, oldText);
  if (before.problems.length > 0) throw new BadInput(before.problems);
  const found = findFiles(asked.paths, asked.told, ids());
  const problems: Problem[] = [...found.problems];
  const { candidates } = found;
  const alone = candidates.length === 1;
  const progress = progressBar('reading reports');
  const listed = before.entries.map(entry => entry.file);
  const known = digests(listed);
  const taken = new Set([...listed, ...readdirSync(SEEDS)]);
  const seats = new Map(before.entries.map(entry => [seatOf(entry), entry.file]));
  const replaced: string[] = [];
  const accepted: Accepted[] = [];
  const unnamed: string[] = [];
  /** Agencies made on the way, by the name that reports give them. */
  const named = new Map<string, string>();
  let compiled = compile(knowledge);

  for (const [at, candidate] of candidates.entries()) {
    const { path } = candidate;
    const fail = (wrong: string, mend: string): void =>
      void problems.push({ file: path, place: 'the whole file', wrong, mend });
    const reading = await read(candidate, compiled);
    progress(at + 1, candidates.length);
    if (isProblem(reading)) {
      problems.push(reading);
      continue;
    }
    const { digest, report } = reading;
    const twin = known.get(digest);
    if (twin !== undefined) {
      fail(`it is ${twin}, byte for byte`, 'Nothing needs to be done');
      continue;
    }
    let agency = report.agency ?? named.get(reading.name) ?? null;
    if (agency === null && asked.learn) {
      try {
        const one = agencyNamed(reading, knowledge.agencies);
        learn(one);
        named.set(reading.name, one.id);
        agency = one.id;
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        unnamed.push(path);
        for (const { wrong, mend } of error.problems) fail(`${wrong}; it is kept as an unknown body`, mend);
      }
    } else if (agency === null && alone && process.stdin.isTTY && process.stderr.isTTY) {
      const answer = await askAgency(
        { file: path, name: reading.name, level: reading.level, parent: reading.parent },
        knowledge.agencies,
      );
      if (answer?.fresh) {
        learn(answer.fresh);
        compiled = compile(knowledge);
      }
      agency = answer?.id ?? null;
    } else if (agency === null) unnamed.push(path);
    if (agency === null && candidates.length <= 3)
      say(
        `${path}: “${report.bodyName || 'a body without a name'}” is not in the catalogue; it is kept as an unknown body. To name it: --agency ID --agency-name NAME`,
      );
    const file = seedName(path, digest, taken);
    const told = candidate.told;
    const line = {
      ...told,
      file,
      agency,
      body: agency === null ? (told.body ?? null) : (told.body ?? 'bureau'),
      year: report.year,
      sourceKind: told.sourceKind ?? 'unknown',
    } as const;
    const seat = agency === null ? `unknown ${digest}` : seatOf(line);
    const holder = seats.get(seat);
    if (holder !== undefined) {
      const own = accepted.find(one => one.file === holder);
      if (!asked.replace || own) {
        fail(
          `${agency}, ${line.body ?? 'bureau'}, ${report.year} is the report of ${holder} already`,
          own
            ? 'Keep one of the two'
            : 'Add --replace to put this one in its place, or --body SLUG when another body reports',
        );
        continue;
      }
      replaced.push(holder);
    }
    known.set(digest, file);
    taken.add(file);
    seats.set(seat, file);
    accepted.push({ path, file, line: manifestLine(line), seat });
  }

  let manifest = oldText === '' || oldText.endsWith('\n') ? oldText : `${oldText}\n`;
  for (const file of replaced) manifest = withoutLine(manifest, file);
  manifest += accepted.map(one => `${one.line}\n`).join('');
  const catalogue = fresh.length > 0 ? await appended(KNOWLEDGE.agencies, fresh) : null;
  if (named.size > 0) compiled = compile(knowledge);
  const inputs = readInputs(knowledge, manifest);
  const places = new Map(accepted.map(one => [one.file, one.path]));
  const outcomes = await readEntries(
    SEEDS,
    inputs.entries,
    compiled,
    engineHash(catalogue === null ? undefined : new Map([['catalogue/agencies.ts', catalogue]])),
    progressBar('making data/'),
    entry => places.get(entry.file) ?? join(SEEDS, entry.file),
  );
  const stands = openFolder(DATA);
  const described: string[] = [];
  let [count, figures] = [0, 0];
  const made = besideOf(DATA);
  try {
    const built = build(made, inputs, gather(SEEDS, outcomes), stands, knowledge, say, report => {
      if (!places.has(report.file)) return;
      count++;
      figures += report.observations.length;
      if (accepted.length <= 3) described.push(...describeReport(report));
    });
    problems.push(...built.problems.filter(one => !replaced.some(file => one.file === `${SEEDS}/${file}`)));
    for (const line of described) print(line);
    for (const line of describeChange(stands, built.files)) print(line);
    for (const agency of fresh.slice(0, 20))
      print(
        `${CATALOGUE}: + ${agency.id} (${agency.name.zh}, ${agency.level}, ${agency.parent || 'no parent named'})`,
      );
    if (fresh.length > 20) print(`${CATALOGUE}: … ${fresh.length - 20} more agencies`);
    for (const one of accepted.slice(0, 20)) print(`${SEEDS}/reports.csv: + ${one.line}`);
    if (accepted.length > 20) print(`${SEEDS}/reports.csv: … ${accepted.length - 20} more lines`);
    for (const file of replaced) print(`${SEEDS}/${file}: replaced`);

    if (!dry && accepted.length > 0) {
      const changes: Change[] = [
        ...accepted.map(one => ({ path: join(SEEDS, one.file), content: { from: one.path } })),
        ...replaced.map(file => ({ path: join(SEEDS, file), content: null })),
        ...(catalogue === null ? [] : [{ path: CATALOGUE, content: Buffer.from(catalogue) }]),
        { path: join(SEEDS, 'reports.csv'), content: Buffer.from(manifest) },
      ];
      commit(changes, DATA, made);
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  if (unnamed.length > 3)
    say(
      `${unnamed.length} reports are of bodies that the catalogue does not know, and stand in no chart: ${unnamed[0]} … Add --new-agencies to make agencies of them`,
    );
  for (const problem of problems) say(sentence(problem));
  print(
    `${dry ? 'would add' : 'added'} ${count} of ${candidates.length} file${candidates.length === 1 ? '' : 's'}: ${figures} figures; ${problems.length} problem${problems.length === 1 ? '' : 's'}${dry ? '; nothing was changed' : ''}`,
  );
  return problems.length > 0 ? 2 : 0;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

main().then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const flag = error instanceof TypeError && 'code' in error;
    if (flag) say(`${error.message}\n${USAGE}`);
    else if (error instanceof BadInput) say(error.message);
    else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    say('Nothing was changed.');
    process.exitCode = flag || error instanceof BadInput ? 2 : 3;
  },
);
