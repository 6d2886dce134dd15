// The command from end to end, on a copy of the project: what it writes, what it refuses, what it leaves alone.
// Long, for each fault of an input that it must name is a case.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCoverage, readIndex, readIndicator, readReport } from '../src/core/dataset.ts';
import { readFolder } from './folder.ts';
import { readBytes } from './seeds.ts';

const ROOT = resolve(import.meta.dirname, '..');
const HEAD = 'file,agency,body,body_name,year,title,published,url,source_kind,note';
const REPORT = (year: number): string =>
  `${year}年,我局主动公开政府信息12条,其中政策类7条,动态类5条。全年收到政府信息公开申请3件。`;

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let place = '';
const made: string[] = [];

function run(...args: string[]) {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(ROOT, 'scripts/extract.ts'), ...args],
    {
      cwd: place,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  // How far a slow machine has come is no problem of the input.
  const said = stderr.replace(/^reading reports: \d+ of \d+\n/gm, '');
  return { status, stdout, stderr: said, lines: said.split('\n').filter(line => line !== '') };
}

const seed = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(place, 'seeds', name), content);
const manifest = (...lines: string[]): void => seed('reports.csv', `${[HEAD, ...lines].join('\n')}\n`);
const data = (): Map<string, string> => readFolder(join(place, 'data'));
const reports = (): string[] => readdirSync(join(place, 'data', 'reports')).sort();

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'mingjian-'));
  made.push(place);
  mkdirSync(join(place, 'seeds'));
  for (const name of ['population.csv', 'context.csv'])
    cpSync(join(ROOT, 'seeds', name), join(place, 'seeds', name));
  seed('a.txt', REPORT(2012));
  seed('b.txt', REPORT(2013));
  manifest('a.txt,dongguan,,,2012,,2013-02-01,,,', 'b.txt,qingdao,,,2013,,2014-02-01,,,');
});

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('a good run', () => {
  test('writes the same bytes twice, in shapes that the readers accept, and --check agrees', () => {
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    const first = data();
    rmSync(join(place, 'data'), { recursive: true });
    writeFileSync(join(place, 'stray'), '');
    expect(run().status).toBe(0);
    expect(data()).toEqual(first);
    for (const [path, content] of first) {
      if (!path.endsWith('.json')) continue;
      expect(content.endsWith('}\n')).toBe(true);
      const value: unknown = JSON.parse(content);
      if (path === 'index.json')
        expect(readIndex(value).reports.map(one => one.id)).toEqual(['dongguan-2012', 'qingdao-2013']);
      else if (path === 'coverage.json') expect(Object.keys(readCoverage(value).reports)).toHaveLength(2);
      else if (path.startsWith('reports/')) expect(readReport(value).observations.length).toBeGreaterThan(2);
      else if (path.startsWith('indicators/'))
        expect(`indicators/${readIndicator(value).indicator}.json`).toBe(path);
    }
    expect(run('--check')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('--check names what is stale and writes nothing; a file that is no longer made goes away', () => {
    run();
    const before = data();
    writeFileSync(join(place, 'data', 'reports', 'gone-2001.json'), '{}');
    seed('a.txt', REPORT(2012).replace('申请3件', '申请4件'));
    const check = run('--check');
    expect(check.status).toBe(1);
    expect(check.stdout).toContain('data/reports/gone-2001.json: no longer made');
    expect(check.stdout).toMatch(/data\/reports\/dongguan-2012\.json:\n {2}- /);
    expect(data().get('reports/dongguan-2012.json')).toBe(before.get('reports/dongguan-2012.json'));
    expect(run().status).toBe(0);
    expect(reports()).toEqual(['dongguan-2012.json', 'qingdao-2013.json']);
    expect(existsSync(join(place, 'data', 'reports', 'gone-2001.json'))).toBe(false);
  });
});

test('every bad report gets one line with file, place and mend; the others are written', () => {
  seed('empty.txt', '');
  seed(
    'bytes.txt',
    new Uint8Array(4000).map((_, i) => (i * 7919) % 256),
  );
  seed('huge.txt', '');
  truncateSync(join(place, 'seeds', 'huge.txt'), 50_000_000);
  seed('stray.txt', REPORT(2011));
  seed('ice.txt', REPORT(2011));
  manifest(
    'a.txt,dongguan,,,2012,,2013-02-01,,,',
    'b.txt,atlantis,,,2013,,,,,',
    'empty.txt,qingdao,,,2014,,,,,',
    'bytes.txt,qingdao,,,2015,,,,,',
    'huge.txt,qingdao,,,2016,,,,,',
    'gone.txt,qingdao,,,2017,,,,,',
    'twice.txt,dongguan,,,2012,,,,,',
    'short.txt,qingdao,2018',
    'c.txt,panyu,,,2013,,,,,',
    'open.txt,"qingdao,,,2019,,,,,',
  );
  for (const name of ['twice.txt', 'short.txt', 'c.txt', 'open.txt']) seed(name, REPORT(2013));
  const { status, lines } = run();
  expect(status).toBe(2);
  const said = (start: string, words: RegExp): void => {
    const found = lines.filter(line => line.startsWith(start));
    expect(found, start).toHaveLength(1);
    expect(found[0]).toMatch(words);
  };
  said(
    'seeds/reports.csv: line 3, column agency: ',
    /unknown agency “atlantis”.*dongguan, qingdao, huancui, zhengzhou, panyu/,
  );
  said('seeds/empty.txt: the whole file: ', /empty/);
  said('seeds/bytes.txt: the whole file: ', /no known encoding.*UTF-8/);
  said('seeds/huge.txt: the whole file: ', /too large.*MB/);
  said('seeds/reports.csv: line 7, file gone.txt: ', /no such file/);
  said('seeds/reports.csv: line 8, column agency: ', /dongguan, body bureau, 2012 stands on line 2 already/);
  said('seeds/reports.csv: line 9: ', /malformed CSV: 3 cells where 10/);
  said('seeds/reports.csv: line 11: ', /malformed CSV: .*quot/);
  said('seeds/stray.txt: the whole file: ', /no line of reports\.csv names it/);
  said('seeds/ice.txt: the whole file: ', /no line of reports\.csv names it/);
  expect(lines).toHaveLength(10);
  expect(reports()).toEqual(['dongguan-2012.json', 'panyu-2013.json']);
});

test('a report that turns bad keeps what data/ has of it, and the others are read anew', () => {
  run();
  const before = data();
  seed('a.txt', '');
  seed('b.txt', REPORT(2013).replace('申请3件', '申请9件'));
  expect(run().status).toBe(2);
  expect(data().get('reports/dongguan-2012.json')).toBe(before.get('reports/dongguan-2012.json'));
  expect(data().get('reports/qingdao-2013.json')).toContain('申请9件');
});

test.each([
  ['reports.csv', 'file,who\n', /reports\.csv: line 1: the heading line is not the expected one/],
  ['population.csv', null, /population\.csv: the whole file: there is no such file/],
  [
    'population.csv',
    'agency,region,year,resident_population,series,source_title,source_url,source_kind\ndongguan,东莞市,2010,many,x,,nowhere,copy\n',
    /line 2, column resident_population: “many” is no count/,
  ],
  [
    'context.csv',
    'agency,body,body_name,year,indicator,value,unit_zh,qualifier,hedge,clause,source_url,source_kind\ndongguan,government,东莞市人民政府,2011,proactive.total,70,条,exact,,共发布信息69条,https://a.cn,official\n',
    /line 2, column clause: the clause does not state 70/,
  ],
  [
    'context.csv',
    'agency,body,body_name,year,indicator,value,unit_zh,qualifier,hedge,clause,source_url,source_kind\ndongguan,government,东莞市人民政府,2011,proactive.total,60,件,over,逾,共发布信息60余条,https://a.cn,official\n',
    /line 2, column hedge: the clause says “余”.*\n.*line 2, column unit_zh: the clause counts in “条”/,
  ],
])('%s with a fault stops the run and data/ stays as it was', (name, content, says) => {
  run();
  const before = data();
  if (content === null) rmSync(join(place, 'seeds', name));
  else seed(name, content);
  const { status, stderr } = run();
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
  expect(data()).toEqual(before);
});

test('a curated figure of a body whose own report is there is left out and named', () => {
  manifest('a.txt,dongguan,,,2012,,,,,', 'b.txt,panyu,government-office,,2013,,,,,');
  seed(
    'context.csv',
    `agency,body,body_name,year,indicator,value,unit_zh,qualifier,hedge,clause,source_url,source_kind
panyu,government-office,番禺区政府办公室,2012,proactive.total,70,条,exact,,公开信息70条,https://a.cn,official
panyu,government-office,番禺区政府办公室,2013,proactive.total,80,条,exact,,公开信息80条,https://a.cn,official
`,
  );
  const { status, lines } = run();
  expect({ status, lines }).toEqual({
    status: 2,
    lines: [
      'seeds/context.csv: line 3, column body: panyu.government-office-2013 is a report of its own. Remove the line',
    ],
  });
  const ids = (data().get('observations.csv') ?? '').split('\r\n').map(row => row.split(',')[0]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('panyu.government-office-2012/proactive.total');
});

test('what the disk refuses is one line too', () => {
  writeFileSync(join(place, 'data'), 'no folder');
  expect(run()).toMatchObject({
    status: 2,
    lines: [expect.stringMatching(/^data: the whole file: it cannot be read or written \(ENOTDIR\)\. See/)],
  });
  expect(readFileSync(join(place, 'data'), 'utf8')).toBe('no folder');
});

describe('--input', () => {
  test('prints one report in the shape of a report file, agency and year read from the text', () => {
    const file = join(place, 'unseen.txt');
    writeFileSync(file, `平安市档案局2016年政府信息公开工作年度报告\n${REPORT(2016)}`);
    const { status, stdout, stderr } = run('--input', file, '--stdout');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const report = readReport(JSON.parse(stdout));
    expect(report).toMatchObject({
      agency: null,
      bodyName: '平安市档案局',
      year: 2016,
      era: '2014',
      file: 'unseen.txt',
    });
    expect(report.id).toBe(`unknown.${report.sha256.slice(0, 8)}-2016`);
    expect(existsSync(join(place, 'data'))).toBe(false);
  });

  test('takes agency and year when they are given, and refuses unknown ones', () => {
    const file = join(place, 'seeds', 'a.txt');
    const report = readReport(
      JSON.parse(run('--input', file, '--agency', 'panyu', '--year', '2020', '--stdout').stdout),
    );
    expect(report).toMatchObject({
      id: 'panyu-2020',
      agency: 'panyu',
      body: 'bureau',
      year: 2020,
      era: '2019',
    });
    expect(run('--input', file, '--agency', 'nowhere').stderr).toMatch(
      /--agency: unknown agency “nowhere”\. Known agencies: dongguan/,
    );
    expect(run('--input', file, '--year', '1950', '--stdout')).toMatchObject({ status: 2, stdout: '' });
    expect(run('--input', join(place, 'none.txt'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no such file. Check the path after --input'),
    });
    expect(run('--inputs', 'x').stderr).toContain('npm run extract');
  });

  test('a call that mixes both ways writes nothing; what cannot be read is named', () => {
    const file = join(place, 'seeds', 'a.txt');
    for (const call of [
      ['--stdout'],
      ['--year', '2012'],
      ['--input', file, file],
      ['--input', file, '--check'],
    ]) {
      const { status, stdout, stderr } = run(...call);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('npm run extract: --');
    }
    expect(existsSync(join(place, 'data'))).toBe(false);
    expect(run('--input', join(place, 'seeds'), '--stdout').lines).toEqual([
      `${join(place, 'seeds')}: the whole file: this is no file. Name the report itself, not its folder`,
    ]);
  });
});

describe('a text that is no report', () => {
  const story = '从前有座山,山里有座庙。2012年收入3000元。';

  test('prints nothing, says so and exits 2', () => {
    const file = join(place, 'story.txt');
    writeFileSync(file, story);
    const { status, stdout, lines } = run('--input', file, '--stdout');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(lines).toEqual([
      `${file}: the whole file: nothing in it is a report on the disclosure of government information. Check that the file is the report itself, not an error page, a notice or a list`,
    ]);
  });

  test('in the place of a report keeps what data/ has, and loses no other', () => {
    run();
    const before = data();
    seed('a.txt', story);
    const { status, lines } = run();
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^seeds\/a\.txt: the whole file: nothing in it is a report/);
    expect(data()).toEqual(before);
  });
});

test('a reader who stops reading ends the command without a word', () => {
  const file = join(place, 'long.txt');
  writeFileSync(file, REPORT(2016).repeat(4000));
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const command = `"${process.execPath}" "${tsx}" "${join(ROOT, 'scripts/extract.ts')}" --input "${file}" --stdout | head -c 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: place, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' });
});

test.runIf(existsSync('/proc/self/mem'))(
  'a file that cannot be read is one problem, not the end of the run',
  () => {
    expect(readBytes('/proc/self/mem', 'seeds/x.txt')).toMatchObject({
      file: 'seeds/x.txt',
      wrong: 'it cannot be read (EIO)',
    });
  },
);

test('the text of the first report stands unchanged in its file', () => {
  const report = readReport(JSON.parse(readFileSync(join(ROOT, 'data/reports/dongguan-2012.json'), 'utf8')));
  expect(report.text).toBe(readFileSync(join(ROOT, 'seeds', report.file), 'utf8'));
});
