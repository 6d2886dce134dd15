// A part of a corpus read on one machine, and all parts put together again: the same bytes as one run.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetError, readReport, SCHEMA } from '../src/core/dataset.ts';
import type { Report } from '../src/core/report.ts';
import { appender, fileLines, slice } from './appender.ts';
import type { Seat } from './assemble.ts';
import type { Inputs } from './build.ts';
import type { Entry } from './manifest.ts';
import { BadInput, type Problem } from './problem.ts';
import { isProblem, type Outcome, sha256 } from './seeds.ts';

/** The i-th of n parts, counted from 1. */
export interface Share {
  readonly at: number;
  readonly of: number;
}

const FILE = 'shard.jsonl';
const MOST = 4096;

/** `3/8`. Throws BadInput for anything else. */
export function readShare(text: string): Share {
  const [, at = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (at >= 1 && at <= of && of <= MOST) return { at, of };
  throw fault('--shard', `“${text}” is no share`, `Write i/n with i from 1 to n, at most ${MOST}: 3/8`);
}

const fault = (place: string, wrong: string, mend: string): BadInput =>
  new BadInput([{ file: 'npm run extract', place, wrong, mend } satisfies Problem]);

/** Every n-th line of the manifest, so that parts are about the same size. */
export const shareOf = (entries: readonly Entry[], { at, of }: Share): Entry[] =>
  entries.filter((_, index) => index % of === at - 1);

interface Head {
  readonly schema: number;
  readonly at: number;
  readonly of: number;
  /** Hash of engine and catalogue: parts read by different rules are not put together. */
  readonly engine: string;
  readonly manifest: string;
  readonly lines: number;
}

/** Writes what came of a part into `folder`, one outcome a line after a heading line. Whole or not at all. */
export function writeShard(
  folder: string,
  share: Share,
  engine: string,
  manifest: string,
  outcomes: readonly Outcome[],
): void {
  mkdirSync(folder, { recursive: true });
  const head: Head = { schema: SCHEMA, ...share, engine, manifest: sha256(manifest), lines: outcomes.length };
  const fresh = join(folder, `${FILE}.${process.pid}`);
  try {
    const out = appender(folder);
    const name = `${FILE}.${process.pid}`;
    out.append(name, `${JSON.stringify(head)}\n`);
    for (const { entry, result } of outcomes) {
      const came = isProblem(result) ? { problem: result } : { report: { schema: SCHEMA, ...result.load() } };
      out.append(name, `${JSON.stringify({ file: entry.file, ...came })}\n`);
    }
    out.flush();
    renameSync(fresh, join(folder, FILE));
  } finally {
    rmSync(fresh, { force: true });
  }
}

type Line = { readonly file: string } & ({ readonly problem: Problem } | { readonly report: unknown });

/** A line of a part, and where it stands, so that its report can be read again. */
interface Found {
  readonly file: string;
  readonly problem: Problem | null;
  readonly seat: Pick<Seat, 'id' | 'agency' | 'body' | 'year'> | null;
  readonly load: () => Report;
}

function reportOf(line: string, folder: string): Report {
  try {
    const { schema: _, ...report } = readReport((JSON.parse(line) as { report: unknown }).report);
    return report;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw fault(`--merge ${folder}`, error.message, 'Read this part again');
  }
}

function readShard(folder: string, engine: string, manifest: string): { head: Head; lines: Found[] } {
  const path = join(folder, FILE);
  const again = `Run npm run extract -- --shard i/n --out ${folder} again, on this version of the repository`;
  if (!existsSync(path)) throw fault(`--merge ${folder}`, `there is no ${FILE} in it`, again);
  let head: Head | null = null;
  const lines: Found[] = [];
  try {
    for (const { text, start, bytes } of fileLines(path)) {
      if (head === null) {
        head = JSON.parse(text) as Head;
        if (head.schema !== SCHEMA || head.engine !== engine)
          throw fault(`--merge ${folder}`, 'it was read by other rules than those here', again);
        if (head.manifest !== manifest)
          throw fault(`--merge ${folder}`, 'it was read with another reports.csv than the one here', again);
        continue;
      }
      const line = JSON.parse(text) as Line;
      const report = 'report' in line ? reportOf(text, folder) : null;
      lines.push({
        file: line.file,
        problem: 'problem' in line ? line.problem : null,
        seat: report && { id: report.id, agency: report.agency, body: report.body, year: report.year },
        load: () => reportOf(slice(path, start, bytes), folder),
      });
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw fault(`--merge ${folder}`, `${FILE} is cut off or damaged`, again);
  }
  if (head?.lines !== lines.length) throw fault(`--merge ${folder}`, `${FILE} is cut off`, again);
  return { head, lines };
}

/** What came of every line of the manifest, in its order. Throws BadInput unless all parts are there, each once. */
export function readShards(folders: readonly string[], engine: string, inputs: Inputs): Outcome[] {
  const manifest = sha256(inputs.manifestText);
  const shards = folders.map(folder => ({ folder, ...readShard(folder, engine, manifest) }));
  const of = shards[0]?.head.of ?? 0;
  const seen = new Set(shards.map(({ head }) => `${head.at}/${head.of}`));
  const missing = Array.from({ length: of }, (_, at) => `${at + 1}/${of}`).filter(name => !seen.has(name));
  if (missing.length > 0)
    throw fault('--merge', `no folder holds ${missing.join(', ')}`, 'Name every folder');
  if (seen.size !== shards.length || seen.size !== of)
    throw fault(
      '--merge',
      'a part is named twice, or parts of another division are among them',
      'Name each once',
    );
  const came = new Map(shards.flatMap(({ lines }) => lines.map(line => [line.file, line] as const)));
  return inputs.entries.map(entry => {
    const found = came.get(entry.file);
    if (!found) throw fault('--merge', `no part holds ${entry.file}`, 'Read the parts again');
    const { seat, problem, load } = found;
    if (seat !== null) return { entry, result: { ...seat, load } };
    if (problem !== null) return { entry, result: problem };
    throw fault('--merge', `no part says what came of ${entry.file}`, 'Read the parts again');
  });
}
