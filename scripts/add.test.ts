import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { KNOWLEDGE } from '../src/catalogue/index.ts';
import { agencyFrom, appended } from './add-agency.ts';
import { manifestLine, seedName, withoutLine } from './add-file.ts';
import { readFolder } from './folder.ts';
import { commit } from './transaction.ts';

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = resolve(import.meta.dirname, '..');
const HEAD = 'file,agency,body,body_name,year,title,published,url,source_kind,note\n';
const report = (who: string, year: number, requests: number): string =>
  `${who}${year}年政府信息公开工作年度报告\n${year}年,我局主动公开政府信息12条。全年收到政府信息公开申请${requests}件。\n`;

let place = '';
const made: string[] = [];

function run(script: string, ...args: string[]) {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(ROOT, 'scripts', script), ...args],
    { cwd: place, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  // A slow machine shows how far it is; what is asked here is whether it complains.
  const said = stderr.replace(/^.*reading reports: \d+ of \d+\r?\n?/gm, '');
  return { status, stdout, stderr: said };
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'mingjian-'));
  made.push(place);
  for (const folder of ['seeds', 'in', 'src/catalogue']) mkdirSync(join(place, folder), { recursive: true });
  for (const name of ['seeds/population.csv', 'seeds/context.csv', 'src/catalogue/agencies.ts'])
    cpSync(join(ROOT, name), join(place, name));
  writeFileSync(join(place, 'seeds/a.txt'), report('东莞市人力资源局', 2012, 3));
  writeFileSync(join(place, 'seeds/reports.csv'), `${HEAD}a.txt,dongguan,,,2012,,,,,\n`);
});

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const everything = () => ({
  seeds: readFolder(join(place, 'seeds')),
  data: readFolder(join(place, 'data')),
  catalogue: readFileSync(join(place, 'src/catalogue/agencies.ts'), 'utf8'),
});

test('a report of a new agency: dry run, then for good, then the same data/ as npm run extract makes', () => {
  run('extract.ts');
  const before = everything();
  const file = join(place, 'in', '南山, 年报.txt');
  writeFileSync(file, report('南山市民政局', 2016, 76));
  const flags = ['--agency', 'nanshan', '--agency-name', '南山市民政局', '--parent', '南山省'];
  const dry = run('add.ts', file, ...flags, '--url', 'https://a.gov.cn/1', '--dry-run');
  expect(dry).toMatchObject({ status: 0 });
  expect(dry.stdout).toMatch(/requests\.received +76 case +exact +全年收到政府信息公开申请76件/);
  expect(dry.stdout).toMatch(/silent about: .*litigation\.total/);
  expect(dry.stdout).toContain('  + nanshan-2016/requests.received 76 case exact');
  expect(dry.stdout).toContain('would add 1 of 1 file');
  expect(everything()).toEqual(before);

  const done = run('add.ts', file, ...flags, '--url', 'https://a.gov.cn/1');
  expect(done).toMatchObject({ status: 0, stderr: '' });
  const after = everything();
  expect(after.seeds.get('南山-年报.txt')).toBe(readFileSync(file, 'utf8'));
  expect(after.seeds.get('reports.csv')).toBe(
    `${before.seeds.get('reports.csv')}南山-年报.txt,nanshan,bureau,,2016,,,https://a.gov.cn/1,,\n`,
  );
  expect(after.catalogue.split('\n').slice(-12, -3)).toEqual([
    '  {',
    "    id: 'nanshan',",
    "    name: { zh: '南山市民政局', en: 'Nanshan Civil Affairs Bureau' },",
    "    short: { zh: '南山市民政局', en: 'Nanshan Civil Affairs' },",
    "    place: { zh: '南山', en: 'Nanshan' },",
    "    mark: { zh: '南', en: 'N' },",
    "    level: 'prefecture',",
    "    parent: '南山省',",
    '    aliases: [],',
  ]);
  expect(JSON.parse(after.data.get('reports/nanshan-2016.json') ?? '')).toMatchObject({
    agency: 'nanshan',
    body: 'bureau',
    url: 'https://a.gov.cn/1',
    bodyName: '南山市民政局',
  });
});

test('a folder: its own manifest is followed, a copy and a taken seat are refused, the rest is added', () => {
  run('extract.ts');
  cpSync(join(place, 'seeds/a.txt'), join(place, 'in/copy.txt'));
  writeFileSync(join(place, 'in/taken.txt'), report('东莞市人力资源局', 2012, 4));
  writeFileSync(join(place, 'in/b.txt'), report('青岛市人社局', 2014, 5));
  writeFileSync(join(place, 'in/c.txt'), report('某局', 2015, 6));
  writeFileSync(join(place, 'in/empty.txt'), '');
  writeFileSync(join(place, 'in/reports.csv'), `${HEAD}c.txt,panyu,,,2016,,,https://p.gov.cn/,official,\n`);
  const { status, stdout, stderr } = run('add.ts', 'in');
  expect(status).toBe(2);
  const lines = stderr.split('\n');
  expect(lines).toContain(
    'in/copy.txt: the whole file: it is a.txt, byte for byte. Nothing needs to be done',
  );
  expect(stderr).toMatch(
    /in\/taken\.txt: the whole file: dongguan, bureau, 2012 is the report of a\.txt already\. Add --replace/,
  );
  expect(stderr).toMatch(/in\/empty\.txt: the whole file: the file is empty/);
  expect(stdout).toContain('added 2 of 5 files');
  const { seeds, data } = everything();
  expect(seeds.get('reports.csv')?.split('\n').slice(2)).toEqual([
    'b.txt,qingdao,bureau,,2014,,,,,',
    'c.txt,panyu,bureau,,2016,,,https://p.gov.cn/,official,',
    '',
  ]);
  expect([...data.keys()].filter(path => path.startsWith('reports/'))).toEqual([
    'reports/dongguan-2012.json',
    'reports/panyu-2016.json',
    'reports/qingdao-2014.json',
  ]);
  expect(run('extract.ts', '--check')).toMatchObject({ status: 0, stdout: '' });

  const replaced = run('add.ts', 'in/taken.txt', '--replace');
  expect(replaced).toMatchObject({ status: 0, stderr: '' });
  expect(everything().seeds.has('a.txt')).toBe(false);
  expect(everything().data.get('reports/dongguan-2012.json')).toContain('申请4件');
  expect(run('extract.ts', '--check')).toMatchObject({ status: 0, stdout: '' });
});

test('a folder of unknown bodies: each becomes one agency on request, one whose name is not enough is told', () => {
  for (const year of [2019, 2020])
    for (const who of ['梅州市民政局', '惠州市教育局'])
      writeFileSync(join(place, 'in', `${who}${year}.txt`), report(who, year, year - 2000));
  writeFileSync(join(place, 'in', 'odd.txt'), report('某某Office', 2020, 1));
  const done = run('add.ts', 'in', '--new-agencies');
  expect(done.status).toBe(2);
  expect(done.stderr).toMatch(/odd\.txt.*it is kept as an unknown body/);
  expect(done.stdout).toContain('added 5 of 5 files');
  const index = JSON.parse(readFileSync(join(place, 'data/index.json'), 'utf8')) as {
    agencies: readonly { id: string; name: { zh: string }; level: string; parent: string }[];
    reports: readonly { agency: string | null; body: string; year: number }[];
  };
  const fresh = index.agencies.filter(one => one.id.startsWith('body-'));
  expect(fresh.map(({ name, level, parent }) => [name.zh, level, parent]).sort()).toEqual([
    ['惠州市教育局', 'prefecture', '广东省'],
    ['梅州市民政局', 'prefecture', '广东省'],
  ]);
  for (const { id } of fresh)
    expect(index.reports.filter(one => one.agency === id && one.body === 'bureau')).toHaveLength(2);
});

test('what cannot be is said in one line a fault, and nothing is changed', () => {
  const before = everything();
  const faults = run(
    'add.ts',
    'none.txt',
    '--agency',
    'atlantis',
    '--year',
    '12',
    '--url',
    'x',
    '--body',
    'Ä',
  );
  expect(faults.status).toBe(2);
  expect(faults.stderr.match(/--(?:agency: unknown agency|year:|url:|body:) “/g)).toHaveLength(4);
  expect(run('add.ts', '--nonsense').stderr).toMatch(/--nonsense[\s\S]*npm run add -- FILE/);
  expect(everything()).toEqual(before);
});

test('when data/ cannot be put in place, every file is put back', () => {
  const path = join(place, 'seeds', 'new.txt');
  const folder = join(place, 'locked');
  mkdirSync(folder);
  // The folder that should take its place is not there: the last step fails.
  const made = join(place, 'never-made');
  const manifest = join(place, 'seeds', 'reports.csv');
  const before = readFileSync(manifest, 'utf8');
  expect(() =>
    commit(
      [
        { path, content: Buffer.from('new') },
        { path: manifest, content: Buffer.from('changed') },
        { path: join(place, 'seeds', 'a.txt'), content: null },
      ],
      folder,
      made,
    ),
  ).toThrow();
  chmodSync(folder, 0o755);
  expect(readFileSync(manifest, 'utf8')).toBe(before);
  expect([...readFolder(join(place, 'seeds')).keys()].sort()).toEqual([
    'a.txt',
    'context.csv',
    'population.csv',
    'reports.csv',
  ]);
  expect(readFolder(folder).size).toBe(0);
});

test('the catalogue is only handed out with exactly the entries asked for', async () => {
  const flags = {
    agency: 'nanshan',
    name: '南山市民政局',
    english: "N'shan \\ Bureau",
    level: '',
    parent: '',
  };
  const fresh = agencyFrom(flags, KNOWLEDGE.agencies);
  expect(fresh.name.en).toBe("N'shan \\ Bureau");
  const text = await appended(KNOWLEDGE.agencies, [fresh]);
  expect(text).toContain(`en: 'N\\'shan \\\\ Bureau'`);
  await expect(appended(KNOWLEDGE.agencies.slice(1), [fresh])).rejects.toThrow('by hand');
  for (const [change, says] of [
    [{ agency: 'dongguan' }, 'in the catalogue already'],
    [{ agency: 'N' }, 'no id'],
    [{ name: 'Nanshan' }, 'no official name'],
    [{ level: 'realm' }, 'no level'],
    [{ name: '中央档案馆馆' }, 'does not tell the level'],
  ] as const)
    expect(() => agencyFrom({ ...flags, ...change }, KNOWLEDGE.agencies)).toThrow(says);
});

test('names and lines keep clear of what a manifest would trip over', () => {
  expect(seedName('x/a,b "c"; d.TXT', 'f'.repeat(64), new Set())).toBe('a-b-c-d.TXT');
  expect(seedName('x/../reports.csv', 'f'.repeat(64), new Set())).toBe('reports-ffffffff.csv');
  expect(seedName('.hidden.txt', 'f'.repeat(64), new Set(['hidden.txt']))).toBe('hidden-ffffffff.txt');
  expect(manifestLine({ file: 'a.txt', sourceKind: 'official', title: '=1,"2"' })).toBe(
    `a.txt,,,,,"'=1,""2""",,,official,`,
  );
  expect(withoutLine(`${HEAD}a.txt,"x\ny",,,,,,,,\nb.txt,,,,,,,,,\n`, 'a.txt')).toBe(
    `${HEAD}b.txt,,,,,,,,,\n`,
  );
});
