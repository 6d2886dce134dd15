import { expect, test } from 'vitest';
import { readManifest } from './manifest.ts';
import { sentence } from './problem.ts';
import { readRows } from './rows.ts';

test('rows keep the line on which they begin, also after a cell of two lines', () => {
  const { rows, problems } = readRows('a.csv', 'a,b\r\n1,"x\ny"\r\n2,z\r\n', ['a', 'b']);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { line: 2, cells: { a: '1', b: 'x\ny' } },
    { line: 4, cells: { a: '2', b: 'z' } },
  ]);
});

test('a malformed line is named and the lines after it are still read', () => {
  const { rows, problems } = readRows('a.csv', 'a,b\n1,"open\n2,z\n3\n4,y\n', ['a', 'b']);
  expect(rows.map(row => row.cells.a)).toEqual(['2', '4']);
  expect(problems.map(problem => problem.place)).toEqual(['line 2', 'line 4']);
  expect(problems.every(problem => problem.wrong.startsWith('malformed CSV'))).toBe(true);
});

test('a line whose bytes are no UTF-8 is named, and the others are read', () => {
  const text = new TextDecoder().decode(
    new Uint8Array([...Buffer.from('a,b\n1,'), 0xb7, 0xac, ...Buffer.from('\n2,z\n')]),
  );
  const { rows, problems } = readRows('a.csv', text, ['a', 'b']);
  expect(rows.map(row => row.cells.a)).toEqual(['2']);
  expect(problems).toMatchObject([{ place: 'line 2', wrong: 'it holds bytes that are no UTF-8' }]);
});

test('another heading line, or none, makes the file unreadable', () => {
  expect(readRows('a.csv', 'b,a\n1,2\n', ['a', 'b']).readable).toBe(false);
  expect(readRows('a.csv', '', ['a', 'b']).problems[0]?.wrong).toBe('the file is empty');
  expect(readRows('a.csv', '\uFEFFa,b\n1,2', ['a', 'b']).rows).toHaveLength(1);
});

const HEAD = 'file,agency,body,body_name,year,title,published,url,source_kind,note';
const manifest = (...lines: string[]) =>
  readManifest('reports.csv', [HEAD, ...lines].join('\n'), ['ping', 'an']);

test('a manifest line becomes an entry, empty cells null', () => {
  const { entries, problems } = manifest('x.txt,ping,,,2012,,2013-02-15,,,');
  expect(problems).toEqual([]);
  expect(entries).toEqual([
    {
      line: 2,
      file: 'x.txt',
      agency: 'ping',
      body: null,
      bodyName: null,
      year: 2012,
      title: null,
      published: '2013-02-15',
      url: null,
      sourceKind: 'unknown',
    },
  ]);
});

test.each([
  ['x.txt,nan,,,2012,,,,,', 'line 2, column agency', /Known agencies: ping, an/],
  ['../x.txt,ping,,,2012,,,,,', 'line 2, column file', /file name/],
  ['x.txt,ping,The Office,,2012,,,,,', 'line 2, column body', /slug/],
  ['x.txt,ping,,,12,,,,,', 'line 2, column year', /four digits/],
  ['x.txt,ping,,,2012,,2013-02-30,,,', 'line 2, column published', /YYYY-MM-DD/],
  ['x.txt,ping,,,2012,,,javascript:alert(1),,', 'line 2, column url', /web address/],
  ['x.txt,ping,,,2012,,,,copy,', 'line 2, column source_kind', /official, mirror, unknown/],
])('%s is refused in one line that says how to mend it', (line, place, says) => {
  const { entries, problems } = manifest(line);
  expect(entries).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.place).toBe(place);
  expect(sentence(problems[0] as never)).toMatch(says);
});

test('the same agency, body and year twice is refused, another body is not', () => {
  const { entries, problems } = manifest(
    'x.txt,ping,,,2012,,,,,',
    'y.txt,ping,bureau,,2012,,,,,',
    'z.txt,ping,government,,2012,,,,,',
    'x.txt,an,,,2012,,,,,',
  );
  expect(entries.map(entry => entry.file)).toEqual(['x.txt', 'z.txt']);
  expect(problems.map(problem => problem.place)).toEqual(['line 3, column agency', 'line 5, column file']);
});
