import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { generate } from './bench/generate.ts';
import { readFolder } from './folder.ts';
import { readShare, shareOf } from './shard.ts';

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const ROOT = resolve(import.meta.dirname, '..');
const HEAD = 'file,agency,body,body_name,year,title,published,url,source_kind,note\n';
const REPORTS = 30;
const PARTS = 8;
let place = '';

function run(...args: string[]): Promise<{ status: number | null; stderr: string }> {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  return new Promise(done => {
    const child = spawn(process.execPath, [tsx, join(ROOT, 'scripts/extract.ts'), ...args], { cwd: place });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('close', status => done({ status, stderr }));
  });
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'mingjian-'));
  mkdirSync(join(place, 'seeds'));
  for (const name of ['population.csv', 'context.csv'])
    cpSync(join(ROOT, 'seeds', name), join(place, 'seeds', name));
  const lines: string[] = [];
  for (let at = 0; at < REPORTS; at++) {
    const { name, text } = generate(at);
    writeFileSync(join(place, 'seeds', name), text);
    // Six agencies in a row of years each, so that sums across years lie in different parts.
    const agency = ['dongguan', 'qingdao', 'huancui', 'zhengzhou', 'panyu', ''][at % 6];
    lines.push(`${name},${agency},,,${2008 + Math.floor(at / 6)},,,,,`);
  }
  // A file that cannot be read, a seat taken twice, a line with a fault.
  writeFileSync(join(place, 'seeds', 'empty.txt'), '');
  writeFileSync(join(place, 'seeds', 'twin.txt'), generate(0).text);
  lines.push('empty.txt,,,,2001,,,,,', 'twin.txt,,,,2008,,,,,', 'short.txt,dongguan');
  writeFileSync(join(place, 'seeds', 'reports.csv'), `${HEAD}${lines.join('\n')}\n`);
  const parts = Array.from({ length: PARTS }, (_, at) => at + 1);
  for (let at = 0; at < PARTS; at += 2)
    await Promise.all(
      parts.slice(at, at + 2).map(i => run('--shard', `${i}/${PARTS}`, '--out', `parts/${i}`)),
    );
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

const folders = Array.from({ length: PARTS }, (_, at) => `parts/${PARTS - at}`);

test('eight parts, merged in any order, give the same bytes and the same complaints as one run', async () => {
  const merged = await run('--merge', ...folders);
  const data = readFolder(join(place, 'data'));
  rmSync(join(place, 'data'), { recursive: true });
  const whole = await run();
  const expected = readFolder(join(place, 'data'));
  expect([...expected.keys()].filter(path => path.startsWith('reports/'))).toHaveLength(REPORTS + 1);
  expect(data).toEqual(expected);
  const faults = (text: string): string[] => text.split('\n').filter(line => line.startsWith('seeds/'));
  expect(merged.status).toBe(2);
  expect(whole.status).toBe(2);
  expect(faults(whole.stderr)).toHaveLength(2);
  expect(faults(merged.stderr)).toEqual(faults(whole.stderr));
});

test('a part that is missing, named twice, cut off or of another manifest stops the merge', async () => {
  const before = readFolder(join(place, 'data'));
  const says = async (text: string, ...args: string[]): Promise<void> => {
    const { status, stderr } = await run('--merge', ...args);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining(text) });
  };
  await says(`no folder holds 8/${PARTS}`, ...folders.slice(1));
  await says('a part is named twice', ...folders, 'parts/1');
  await says('there is no shard.jsonl in it', 'nowhere');
  const path = join(place, 'parts/3/shard.jsonl');
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, whole.slice(0, -100));
  await says('cut off', ...folders);
  writeFileSync(path, whole.replace(/"manifest":"./, '"manifest":"x'));
  await says('another reports.csv', ...folders);
  writeFileSync(path, whole.replace(/"engine":"./, '"engine":"x'));
  await says('other rules', ...folders);
  writeFileSync(path, whole);
  expect(readFolder(join(place, 'data'))).toEqual(before);
});

test('parts are disjoint and together whole', () => {
  const entries = Array.from({ length: 21 }, (_, line) => ({ line })) as never[];
  const all = Array.from({ length: 4 }, (_, at) => shareOf(entries, { at: at + 1, of: 4 })).flat();
  expect(new Set(all).size).toBe(21);
  expect(all).toHaveLength(21);
  for (const text of ['0/8', '9/8', '1', 'a/b', '1/0', '-1/3', '1/99999'])
    expect(() => readShare(text)).toThrow('is no share');
});
