// Official tables: finds each print of each form, keeps every cell, and hands the cells that indicators take to settling.
import type { EraId, OfficialCell, OfficialTable } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import type { Candidate } from './candidate.ts';
import type { Document } from './document.ts';
import { FILLER } from './fold.ts';
import type { TableForm } from './knowledge.ts';
import { readBlocks } from './table-blocks.ts';
import { candidatesOf, type Placed } from './table-candidates.ts';
import { worthLooking } from './table-hints.ts';
import {
  type CompiledForm,
  type CompiledForms,
  compileForms,
  findLabels,
  type Occurrence,
  squeeze,
} from './table-labels.ts';
import { readMeasured } from './table-measured.ts';
import type { TableRead } from './table-print.ts';
import { type Runs, readRows } from './table-rows.ts';
import { headings } from './table-section.ts';
import { inOwnRows } from './table-sound.ts';
import { runsTogether } from './table-unread.ts';
import { columnValue } from './table-value.ts';

/** A row that stands in the text but could not be read without guessing which cell is which. */
export interface TableProblem extends Span {
  readonly table: string;
  /** Label of the row, or the title of a table that is one row. */
  readonly row: string;
  /** Ids of the rows of the form that are unread. */
  readonly rows: readonly string[];
  readonly expected: number;
  readonly found: number;
}

export interface TablesRead {
  readonly tables: readonly OfficialTable[];
  readonly candidates: readonly Candidate[];
  /** Places taken by tables, sorted, for prose to leave out. */
  readonly spans: readonly Span[];
  readonly problems: readonly TableProblem[];
}

const COMPILED = new WeakMap<readonly TableForm[], CompiledForms>();

function compiledOf(forms: readonly TableForm[]): CompiledForms {
  const known = COMPILED.get(forms);
  if (known) return known;
  const made = compileForms(forms);
  COMPILED.set(forms, made);
  return made;
}

const EMPTY: TablesRead = { tables: [], candidates: [], spans: [], problems: [] };

/**
 * Every official table of the document, its cells, and the figures that indicators take from them. `foldedText` is
 * the folded text of the document, as long as it. A row whose cells do not fit its columns is left out and reported.
 * `year`: the report's fiscal year, for tables with columns of several years.
 */
export function readTables(
  document: Document,
  foldedText: string,
  forms: readonly TableForm[],
  year: number | null = null,
): TablesRead {
  const noisy = foldedText.includes(FILLER);
  if (!worthLooking(noisy ? foldedText.replaceAll(FILLER, '') : foldedText)) return EMPTY;
  // What folding left of conversion noise counts as space in labels and cells.
  const clean = noisy ? foldedText.replaceAll(FILLER, ' ') : foldedText;
  const padded = unpadded(document.text);
  const [text, folded] = sameLine(padded, unpadded(clean));
  const squeezed = squeeze(folded);
  const compiled = compiledOf(forms);
  const labels = findLabels(folded, squeezed, compiled);
  const runs: Runs = new Map();
  const readForm = (form: CompiledForm, own: readonly Occurrence[]): TableRead[] => {
    if (form.form.layout === 'blocks') return readBlocks(text, folded, form, own);
    if (form.form.layout === 'measured') return readMeasured(text, folded, squeezed, form, own, year);
    return readRows(text, folded, squeezed, form, own, runs, padded !== document.text);
  };
  const reads: TableRead[] = [];
  for (const [index, form] of compiled.forms.entries()) {
    const own = labels[index] ?? [];
    if (own.length === 0) continue;
    for (const read of readForm(form, own)) reads.push(read);
  }
  const chosen = choose(reads).map(read => inOwnRows(folded, read));
  const section = headings(text, folded, chosen);
  const tables: OfficialTable[] = [];
  const candidates: Candidate[] = [];
  const problems: TableProblem[] = [];
  const spans: Span[] = [];
  const times = new Map<string, number>();
  for (const read of chosen) {
    spans.push({ start: read.start, end: read.end });
    const { form } = read.compiled;
    const time = (times.get(form.id) ?? 0) + 1;
    times.set(form.id, time);
    const id = time === 1 ? form.id : `${form.id}~${time}`;
    const placed = place(document.text, read);
    if (placed.length > 0) {
      tables.push({
        id,
        era: form.era,
        rows: form.rows
          .filter((row, index) => !row.heading || placed.some(one => one.row === index))
          .map(({ label }) => label),
        columns: form.columns.map(({ label }) => label),
        cells: placed.map(({ cell }) => cell),
      });
      candidates.push(
        ...candidatesOf(document.text, form, placed, section(read.start), time > 1 ? ['second_table'] : []),
      );
    }
    for (const { row, expected, found, start, end } of read.problems)
      problems.push({
        table: id,
        row: form.rows.find(one => one.id === row)?.label ?? form.title,
        rows: row.split(' '),
        expected,
        found,
        start,
        end,
      });
  }
  const lost = runsTogether(folded, compiled.forms, labels).filter(
    row => !spans.some(one => one.start < row.end && row.start < one.end),
  );
  return {
    tables,
    candidates,
    spans: lost.length > 0 ? [...spans, ...lost].sort((a, b) => a.start - b.start) : spans,
    problems,
  };
}

/** Bars that only fill a short row up to the width of its table: | 0 | |||||||| has one cell. */
const PADDING = /(?<=[|｜] )[|｜]{2,}(?=[ \t]*(?:\n|$))/g;
const BARS = ['||', '｜｜', '|｜', '｜|'];

/** The text with such bars as spaces, as long as it was. */
const unpadded = (text: string): string =>
  BARS.some(bars => text.includes(bars)) ? text.replace(PADDING, bars => ' '.repeat(bars.length)) : text;

/** A tab alone on its line: what browsers copy between two cells whose contents are paragraphs. */
const BETWEEN = /(?<![ \n\t]) *\n[ \n]*\t[ \n\t]*\n *(?! )/g;

/** The text and its folded form with the cells around such tabs on one line, as long as they were. */
function sameLine(text: string, folded: string): readonly [text: string, folded: string] {
  if (!text.includes('\t')) return [text, folded];
  const parts: string[] = [];
  let from = 0;
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    parts.push(folded.slice(from, index), ' '.repeat(between.length));
    from = index + between.length;
  }
  if (from === 0) return [text, folded];
  return [
    text.replace(BETWEEN, between => between.replaceAll('\n', ' ')),
    parts.join('') + folded.slice(from),
  ];
}

/** Prints that lie over each other are the same print read by two formats: the better one stays. */
function choose(reads: readonly TableRead[]): TableRead[] {
  const best = [...reads].sort((a, b) => b.score - a.score || reads.indexOf(a) - reads.indexOf(b));
  const eras = new Map<EraId, number>();
  for (const { compiled, score } of best)
    if (compiled.form.layout === 'rows')
      eras.set(compiled.form.era, Math.max(eras.get(compiled.form.era) ?? 0, score));
  const era = [...eras].sort((a, b) => b[1] - a[1])[0]?.[0];
  const chosen: TableRead[] = [];
  for (const read of best) {
    if (chosen.some(one => one.start < read.end && read.start < one.end)) continue;
    const twin = best.find(
      one =>
        one !== read && one.start === read.start && one.score === read.score && one.compiled.form.era === era,
    );
    chosen.push(twin ?? read);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function place(text: string, read: TableRead): Placed[] {
  const { form } = read.compiled;
  const columns = new Map(form.columns.map(({ id }, index) => [id, index]));
  const placed: Placed[] = [];
  const inTenThousands = form.columns.map(({ label }) => label.includes('万元'));
  for (const { row: index, cells, label } of read.rows) {
    const row = form.rows[index];
    row?.columns.forEach((id, i) => {
      const at = columns.get(id) ?? -1;
      const column = form.columns[at];
      const raw = cells[i];
      if (!column || !raw) return;
      const tenThousands = inTenThousands[at] === true || row.label.includes('万元');
      const cell: OfficialCell = {
        row: row.label,
        column: column.label,
        value: raw.digits === null ? null : columnValue(raw, tenThousands),
        printed: text.slice(raw.start, raw.end),
        start: raw.start,
        end: raw.end,
      };
      placed.push({ row: index, column: at, cell, raw, label });
    });
  }
  return placed;
}
