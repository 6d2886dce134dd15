// npm run extract: seeds/ and its curated files to data/. See the data contract for calls and exit codes.
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { KNOWLEDGE } from '../src/catalogue/index.ts';
import { printReport } from '../src/export/report-json.ts';
import { compile } from '../src/extract/compile.ts';
import { build, DATA, type Inputs, readInputs, SEEDS } from './build.ts';
import { engineHash } from './cache.ts';
import { besideOf, compareFolders, openFolder, replaceFolder } from './folder.ts';
import { isYear } from './manifest.ts';
import { BadInput, type Problem, sentence } from './problem.ts';
import { progressBar, say } from './progress.ts';
import {
  type Gathered,
  gather,
  isProblem,
  NO_FILE,
  readBytes,
  readEntries,
  readReport,
  sha256,
} from './seeds.ts';
import { readShards, readShare, shareOf, writeShard } from './shard.ts';

const ids = KNOWLEDGE.agencies.map(agency => agency.id);

/** Compares what has been read with data/, and unless `check` writes it. */
function finish(inputs: Inputs, gathered: Gathered, check: boolean): number {
  const stands = openFolder(DATA);
  const fresh = besideOf(DATA);
  try {
    const { files, problems } = build(fresh, inputs, gathered, stands, KNOWLEDGE, say);
    for (const problem of problems) say(sentence(problem));
    const differs = compareFolders(stands, files);
    if (check && differs.length > 0) {
      for (const line of differs) process.stdout.write(`${line}\n`);
      say('data/ is stale: run npm run extract and commit what it writes.');
    }
    if (!check && differs.length > 0) replaceFolder(DATA, fresh);
    return problems.length > 0 ? 2 : check && differs.length > 0 ? 1 : 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function run(check: boolean): Promise<number> {
  const inputs = readInputs(KNOWLEDGE);
  const read = await readEntries(
    SEEDS,
    inputs.entries,
    compile(KNOWLEDGE),
    engineHash(),
    progressBar('reading reports'),
  );
  return finish(inputs, gather(SEEDS, read), check);
}

/** Reads one part of the corpus into `out`; data/ stays as it is. Its faults are told by the merge. */
async function shard(text: string, out: string): Promise<number> {
  const share = readShare(text);
  const inputs = readInputs(KNOWLEDGE);
  const engine = engineHash();
  const part = shareOf(inputs.entries, share);
  const read = await readEntries(SEEDS, part, compile(KNOWLEDGE), engine, progressBar('reading reports'));
  writeShard(out, share, engine, inputs.manifestText, read);
  const bad = read.filter(({ result }) => isProblem(result)).length;
  say(`${out}: ${read.length} reports of shard ${text}, ${bad} that cannot be read`);
  return 0;
}

function merge(folders: readonly string[], check: boolean): number {
  const inputs = readInputs(KNOWLEDGE);
  return finish(inputs, gather(SEEDS, readShards(folders, engineHash(), inputs)), check);
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
  if (year !== undefined && !isYear(year))
    return fail({
      file: path,
      place: '--year',
      wrong: `“${year}” is no year`,
      mend: 'Write four digits: 2012',
    });
  const bytes = readBytes(path, path);
  if (isProblem(bytes))
    return fail(bytes.wrong === NO_FILE ? { ...bytes, mend: 'Check the path after --input' } : bytes);
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
npm run --silent extract -- --input FILE [--agency ID] [--year Y] --stdout
npm run extract -- --shard i/n --out DIR          one part of a large corpus
npm run extract -- --merge DIR…                   all parts → data/, the same bytes as one run`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      shard: { type: 'string' },
      out: { type: 'string' },
      merge: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      input: { type: 'string' },
      agency: { type: 'string' },
      year: { type: 'string' },
      stdout: { type: 'boolean', default: false },
    },
  });
  const { input, stdout, agency, year, check } = values;
  const stray =
    input === undefined
      ? stdout || agency !== undefined || year !== undefined
      : check || positionals.length > 0;
  if (stray) {
    const wrong =
      input === undefined ? 'only a call with --input takes these' : 'one file, and no --check, goes with it';
    const place = input === undefined ? '--stdout, --agency, --year' : '--input';
    say(sentence({ file: 'npm run extract', place, wrong, mend: 'Call it in one of these ways:' }));
    say(USAGE);
    return 2;
  }
  if (values.input !== undefined) return one(values.input, values.agency, values.year);
  if (values.shard !== undefined && values.out !== undefined) return shard(values.shard, values.out);
  if (values.merge && positionals.length > 0) return merge(positionals, values.check);
  if (values.shard !== undefined || values.merge || positionals.length > 0) {
    say(USAGE);
    return 2;
  }
  return run(values.check);
}

// `… --stdout | head`: whoever reads no further wants no more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** What the disk refuses (no right, no space, a folder where a file belongs), as one line; null for any other error. */
function refusedByDisk(error: unknown): Problem | null {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null;
  const path = 'path' in error ? String(error.path) : `${SEEDS}/ or ${DATA}/`;
  return {
    file: path,
    place: 'the whole file',
    wrong: `it cannot be read or written (${String(error.code)})`,
    mend: 'See that it is what its name says, that you have the right to it, and that there is space',
  };
}

main().then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const disk = refusedByDisk(error);
    const call = error instanceof TypeError && 'code' in error;
    if (disk) say(sentence(disk));
    else if (error instanceof BadInput) say(error.message);
    else if (call) say(`${error.message}\n${USAGE}`);
    else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = disk || call || error instanceof BadInput ? 2 : 3;
  },
);
