// Run by the benchmark in a process of its own: reads generated reports one after the other, and tells its peak memory.
import { generate } from './generate.ts';
import { whole } from './work.ts';

/** Bytes. */
export interface Memory {
  /** Largest resident set. */
  readonly peak: number;
  /** Largest heap in use, looked at after every 50th report. */
  readonly heap: number;
  /** Heap in use at the end, after a collection: what reading reports leaves behind. */
  readonly kept: number;
}

const count = Number(process.argv[2]);
const encoder = new TextEncoder();
let heap = 0;
for (let seed = 1; seed <= count; seed++) {
  const { name, text } = generate(seed);
  await whole(encoder.encode(text), name);
  if (seed % 50 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
}
globalThis.gc?.();
const memory: Memory = {
  peak: process.resourceUsage().maxRSS * 1024,
  heap,
  kept: process.memoryUsage().heapUsed,
};
process.send?.(memory, () => process.disconnect());
