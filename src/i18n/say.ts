// From models of src/view to sentences of one language: the reading, the caveats, and what is heard for a row.
import type { Index } from '../core/dataset.ts';
import type { Language } from '../core/language.ts';
import type { CompareRow, CompareTable } from '../view/compare.ts';
import { read } from '../view/reading.ts';
import { shorten } from '../view/shorten.ts';
import { aloud, basisText, categoryName, fullName, indicatorShort, placeName } from './amount.ts';
import type { Messages } from './messages.ts';
import type { Divided, Point } from './points.ts';

export interface Voice {
  readonly index: Index;
  readonly language: Language;
  readonly messages: Messages;
}

function point(row: CompareRow, { index, language, messages }: Voice): Point {
  const amount = row.reading ? aloud(row.reading, index.units, language, messages) : '';
  const category = row.reading?.category;
  return {
    place: placeName(row.agency, row.report.bodyName, language),
    year: row.report.year === null ? messages.ui.yearUnknown : `${row.report.year}`,
    amount: category ? `${categoryName(category, messages)} ${amount}` : amount,
  };
}

/** One place once: an agency with several categories is named a single time. */
function points(rows: readonly CompareRow[], voice: Voice): Point[] {
  const seen = new Set<string>();
  return rows
    .map(row => point(row, voice))
    .filter(each => {
      const key = `${each.place}${each.year}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** The categories of each report in the order of the reports' first rows, the largest first. */
function divided(rows: readonly CompareRow[], voice: Voice): Divided[] {
  const { index, language, messages } = voice;
  const reports = [...new Set(rows.map(row => row.report.id))];
  return reports
    .map(id => rows.filter(row => row.report.id === id))
    .map(own => ({
      place: point(own[0] as CompareRow, voice).place,
      year: point(own[0] as CompareRow, voice).year,
      parts: [...own]
        .sort((a, b) => (b.reading?.value ?? 0) - (a.reading?.value ?? 0))
        .map(({ reading }) => {
          const category = reading?.category ?? '';
          const name = categoryName(category, messages);
          return {
            name,
            quoted: name === category,
            amount: reading ? aloud(reading, index.units, language, messages) : '',
          };
        }),
    }));
}

/** The one-sentence reading; `**` marks the key phrase. */
export function readingOf(table: CompareTable, voice: Voice): string {
  const model = read(table);
  const positive = table.rows.filter(row => row.reading !== null && row.reading.value > 0);
  const stated = points(positive, voice);
  return voice.messages.sentences.reading({
    indicator: model.indicator,
    pattern: model.pattern,
    of: model.of,
    most: model.most && point(model.most, voice),
    least: model.least && point(model.least, voice),
    stated,
    single: positive.length === 1,
    zeros: points(model.zeros, voice),
    silent: points(model.silent, voice),
    uncomputed: points(model.uncomputed, voice),
    lost: points(model.lost, voice),
    inapplicable: points(model.inapplicable, voice),
    empty: points(model.empty, voice),
    whole: `${model.empty[0]?.absence?.args.whole ?? ''}`,
    derived: table.indicator.tier === 'derived',
    divided: model.pattern === 'parts' ? divided(positive, voice) : [],
  });
}

/** A row for ears, the tooltip and the alternative text: agency, year, amount, status, printed words. */
export function spoken(row: CompareRow, { index, language, messages }: Voice): string {
  const { reading, status } = row;
  const name = fullName(row.agency, row.report.bodyName, language);
  const own = row.report.year === null ? messages.ui.yearUnknown : messages.ui.ofYear(row.report.year);
  const year = row.report.added ? `${own} ${messages.ui.addedHere}` : own;
  const category = reading?.category ? `${categoryName(reading.category, messages)} ` : '';
  const base = row.base ? ` (${basisText(row.base, language)})` : '';
  return messages.sentences.spoken(
    name,
    year,
    reading ? `${category}${aloud(reading, index.units, language, messages)}${base}` : '',
    row.conflict
      ? messages.ui.withConflict(messages.sentences.heard[status] ?? '')
      : (messages.sentences.heard[status] ?? messages.ui.status[status]),
    reading && reading.printed !== '' ? messages.ui.printed(shorten(reading.printed, 20)) : '',
  );
}

/** Title and description of a picture of a comparison. */
export function altOf(table: CompareTable, voice: Voice): { title: string; desc: string } {
  const { messages, language } = voice;
  const name = indicatorShort(table.indicator, language, messages);
  const headline = messages.indicators[table.indicator.id]?.[1].replaceAll('|', '') ?? name;
  const rows = table.rows.map(row => spoken(row, voice)).join(messages.sentences.joiner);
  return {
    title: headline,
    desc: messages.sentences.alt(name, readingOf(table, voice).replaceAll('**', ''), rows),
  };
}
