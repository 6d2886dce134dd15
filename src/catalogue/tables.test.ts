import { expect, test } from 'vitest';
import { type Document, plain } from '../extract/document.ts';
import { FILLED, HTML, TEXTS } from '../extract/fixtures/filled.ts';
import { PDF_PAGES } from '../extract/fixtures/page.ts';
import { DOCX } from '../extract/fixtures/word.ts';
import { fold } from '../extract/fold.ts';
import { readDocument } from '../extract/read.ts';
import { readTables } from '../extract/table.ts';
import { TABLES } from './tables.ts';

const NUMBER: Readonly<Record<string, string>> = {
  二: '2021.proactive',
  三: '2021.requests',
  四: '2021.review',
};

function expectWhole(document: Document): void {
  const { text } = document;
  const { tables, candidates, problems, spans } = readTables(document, fold(text), TABLES);
  const cells = tables.flatMap(({ id, cells }) => cells.map(cell => ({ id, ...cell })));
  const read = cells.map(({ id, row, column, value }) => `${id} ${row} ${column} ${value}`);
  const wanted = FILLED.map(({ table, row, column, value }) => `${NUMBER[table]} ${row} ${column} ${value}`);
  expect(read).toEqual(wanted);
  expect(problems).toEqual([]);
  const printed = cells.map(({ start, end }) => text.slice(start, end).normalize('NFKC'));
  expect(printed).toEqual(FILLED.map(({ value }) => value));
  const figure = (indicator: string, category: string | null = null): number | undefined =>
    candidates.find(one => one.indicator === indicator && one.category === category)?.value;
  expect(figure('requests.received')).toBe(3511);
  expect(figure('requests.denied')).toBe(27 + 6 + 38 + 20 + 9 + 21 + 21);
  expect(figure('requests.not_held')).toBe(1047);
  expect(figure('requests.other_outcome', 'other')).toBe(291);
  expect(figure('proactive.administrative_charges')).toBe(592372449);
  expect(figure('litigation.total')).toBe(113);
  expect(figure('litigation.total', 'direct')).toBe(24);
  for (const { evidence } of candidates)
    for (const { start, end, quote, section } of evidence) {
      expect(text.slice(start, end)).toBe(quote);
      expect(section).toMatch(/^[二三四]、/);
      expect(spans.some(span => span.start <= start && end <= span.end)).toBe(true);
    }
}

test.each(Object.entries(TEXTS))('the filled tables are read whole from text: %s', (_, text) => {
  expectWhole(plain(text));
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const pdf = async () => PDF_PAGES;

test.each([
  ['html', utf8(HTML)],
  ['docx', DOCX],
  ['pdf', utf8('%PDF-1.7')],
])('the filled tables are read whole from a file: %s', async (format, bytes) => {
  const read = await readDocument(`report.${format}`, bytes, { pdf });
  if (!read.ok) throw new Error(read.code);
  expect(read.format).toBe(format);
  expectWhole(read.document);
  for (const grid of read.document.grids)
    for (const { start, end } of grid.cells)
      expect(read.document.text.slice(start, end)).not.toMatch(/[\t\n]/);
});

test('every form names each row and column once, and takes only cells that it has', () => {
  for (const form of TABLES) {
    const rows = new Map(form.rows.map(row => [row.id, row.columns]));
    expect(rows.size).toBe(form.rows.length);
    const columns = new Set(form.columns.map(({ id }) => id));
    expect(columns.size).toBe(form.columns.length);
    const keys = [
      ...form.takes.flatMap(({ cells }) => cells),
      ...form.identities.flatMap(({ left, right }) => [...left, ...right]),
    ];
    for (const [row, column] of keys) expect(rows.get(row)).toContain(column);
    for (const { columns: own } of form.rows) for (const id of own) expect(columns).toContain(id);
    for (const { match } of form.rows) for (const word of match) expect(word).toMatch(/^[\u4e00-\u9fff\d]+$/);
  }
});
