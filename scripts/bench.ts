// npm run bench [-- --reports N]: how fast the whole extraction is, as a ratio to a ceiling on the same texts in the same run.
//
//   ceiling  decode + fold + one scan for 61 anchor words
//   whole    decode → document → fold → outline → prose, tables → settle → identify → checks → absences
// Both are bundled as they ship, and run over the same generated reports (10,000; --reports changes that) in alternating
// batches. Time is the processor's (all threads of the process, so collecting garbage counts), not the clock's: other
// programs on the machine do not change the ratio. Then two fresh processes read a tenth of the reports, and all of them,
// one after the other, keeping none, and tell their peak memory. Ratios are printed beside their targets (≥ 0.25; memory
// flat), never asserted: exit 1 only when measuring itself failed.
// To see where the time goes: node --cpu-prof --import tsx scripts/bench.ts
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type Bundle, bundle } from './bench/bundle.ts';
import { generate } from './bench/generate.ts';
import type { Memory } from './bench/memory.ts';

const TARGET = 0.25;
/** Peak memory counts as flat when ten times the reports need at most this many times as much. */
const FLAT = 1.25;
const BATCH = 500;
const WARM_UP = 400;

interface Work {
  readonly name: string;
  readonly run: (bytes: Uint8Array, name: string) => Promise<number>;
  milliseconds: number;
  /** What it found: proof that it did the work, and equal from run to run. */
  found: number;
}

/** Runs one work over a batch and adds the processor's time for it. */
async function time(work: Work, batch: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const start = process.cpuUsage();
  for (const { bytes, name } of batch) work.found += await work.run(bytes, name);
  const { user, system } = process.cpuUsage(start);
  work.milliseconds += (user + system) / 1000;
}

async function speed(count: number, { ceiling, whole }: Bundle['work']): Promise<void> {
  const encoder = new TextEncoder();
  const works: [Work, Work] = [
    { name: 'ceiling', run: ceiling, milliseconds: 0, found: 0 },
    { name: 'whole', run: whole, milliseconds: 0, found: 0 },
  ];
  const batchOf = (from: number, to: number): { name: string; bytes: Uint8Array }[] =>
    Array.from({ length: to - from }, (_, at) => {
      const { name, text } = generate(from + at + 1);
      return { name, bytes: encoder.encode(text) };
    });
  const warm = batchOf(count, count + WARM_UP);
  for (const work of works) await time({ ...work }, warm);
  let total = 0;
  for (let from = 0; from < count; from += BATCH) {
    const batch = batchOf(from, Math.min(from + BATCH, count));
    total += batch.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const turn = (from / BATCH) % 2 ? [...works].reverse() : works;
    for (const work of turn) await time(work, batch);
  }
  console.log(`${count} reports, ${(total / 1e6).toFixed(1)} MB, ${Math.round(total / count)} bytes each`);
  const rate = (work: Work): number => total / 1e6 / (work.milliseconds / 1000);
  const [top, all] = works;
  console.log(`ceiling ${rate(top).toFixed(1).padStart(7)} MB/s  (${top.found} anchors)`);
  console.log(`whole   ${rate(all).toFixed(1).padStart(7)} MB/s  (${all.found} figures)`);
  const ratio = rate(all) / rate(top);
  console.log(
    `ratio   ${ratio.toFixed(3).padStart(7)}       target ≥ ${TARGET}: ${ratio >= TARGET ? 'holds' : 'DOES NOT HOLD'}`,
  );
}

/** Peak memory of a fresh process that reads this many reports. */
function memory(program: string, count: number): Promise<Memory> {
  return new Promise((done, failed) => {
    const child = fork(program, [String(count)], { execArgv: ['--expose-gc'] });
    child.once('message', message => done(message as Memory));
    child.once('error', failed);
    child.once('exit', code => failed(new Error(`the process for ${count} reports ended with ${code}`)));
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { reports: { type: 'string', default: '10000' } } });
  const count = Number(values.reports);
  if (!Number.isInteger(count) || count < 10)
    throw new Error(`--reports ${values.reports}: give at least 10`);
  const built = await bundle();
  await speed(count, built.work);
  const tenth = Math.round(count / 10);
  const [few, many] = [await memory(built.memory, tenth), await memory(built.memory, count)];
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  for (const [reports, one] of [
    [tenth, few],
    [count, many],
  ] as const)
    console.log(
      `${String(reports).padStart(6)} reports: peak ${megabytes(one.peak)} resident, ${megabytes(one.heap)} heap; ${megabytes(one.kept)} kept at the end`,
    );
  const growth = Math.max(many.peak / few.peak, many.kept / few.kept);
  console.log(
    `memory grows ${growth.toFixed(2)} ×: ${growth <= FLAT ? 'flat' : 'NOT FLAT'} (target ≤ ${FLAT})`,
  );
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
