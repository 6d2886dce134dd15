// Composition as it leaves the page.
import { amountOf, numberOf, placeName, shortName, unitWord } from '../i18n/amount.ts';
import { exportWords } from '../i18n/exports.ts';
import { PAGES } from '../i18n/pages.ts';
import type { Voice } from '../i18n/say.ts';
import { compositionAlt, compositionReading, partLabel } from '../i18n/say-composition.ts';
import type { Composition, CompositionRow } from '../view/composition.ts';
import type { Sources } from './compare.ts';
import { inert } from './inert.ts';
import { common, type Files, finish, plain, sourceLines } from './said.ts';
import { heldOf } from './seen.ts';
import { type Showing, SIGNS } from './showing.ts';
import type { StackSlide } from './slide.ts';

/** More bands than this cannot be read on a slide. */
const MOST_ROWS = 10;

export function compositionShowing(
  table: Composition,
  relative: boolean,
  voice: Voice,
  files: Files,
  sources: Sources,
): Showing {
  const { index, language, messages } = voice;
  const words = PAGES[language].composition;
  const { notes, sourceItem, joiner, fullReport, under } = exportWords(language);
  const alt = compositionAlt(table, words, voice);
  const year = (row: CompositionRow): string =>
    row.report.year === null ? messages.ui.yearUnknown : `${row.report.year}`;
  const place = (row: CompositionRow): string => placeName(row.agency, row.report.bodyName, language);
  const unit = table.division.id === 'by_category' ? 'item' : 'case';
  const absent = (row: CompositionRow): readonly [word: string, reason: string] => {
    if (row.why === null) return ['', ''];
    const reason =
      row.why.reason === null
        ? (messages.evidence.absence[row.absence?.reason ?? '']?.(row.absence?.args ?? {}) ?? '')
        : words.why[row.why.reason](
            numberOf(row.sum, unit, false, language),
            numberOf(row.total?.value ?? 0, unit, false, language),
          );
    return row.why.status === 'no_partition'
      ? [`◌ ${words.notDrawn}`, reason]
      : [`${SIGNS[row.why.status]} ${messages.ui.status[row.why.status]}`, reason];
  };
  const lines = table.rows.flatMap(row => {
    const who = `${shortName(row.agency, row.report.bodyName, language)} ${year(row)}`;
    const [word, reason] = absent(row);
    const said = row.parts
      .map(part => `${partLabel(part, voice)} ${amountOf(part.reading, index.units, language, messages)}`)
      .join(joiner);
    const quotes = [
      ...new Set(row.parts.flatMap(part => part.reading.evidence.slice(0, 1).map(one => one.quote))),
    ];
    return [
      word === ''
        ? notes.value(who, said, messages.ui.status.exact)
        : notes.absent(who, word, [reason, said].filter(part => part !== '').join(' ')),
      ...quotes.map(notes.quote),
      ...sourceLines(row.report, voice),
      '',
    ];
  });
  const base = common(
    {
      name: `${table.division.indicator}-composition`,
      kicker: words.divisions[table.division.id],
      title: alt.title,
      reading: plain(compositionReading(table, words, voice)),
      caveats: [words.partitionNote, words.shareNote],
      source: words.source(table.rows.map(row => sourceItem(place(row), year(row))).join(joiner)),
      desc: alt.desc,
      statuses: [],
      lines,
    },
    voice,
    sources,
  );
  const reports = table.rows.map(row => row.report.id);
  const shown = table.rows.slice(0, MOST_ROWS);
  const slide: StackSlide = {
    ...base.head,
    kind: 'stack',
    relative,
    measure: unitWord(index.units, unit, language),
    notes: [
      ...(shown.length < table.rows.length ? [under.first(shown.length, table.rows.length)] : []),
      base.head.notes,
    ].join('   '),
    rows: shown.map(row => {
      const [word, printed] = absent(row);
      return {
        label: shortName(row.agency, row.report.bodyName, language),
        sublabel: fullReport(year(row)),
        value: row.why === null ? row.sum : null,
        status: row.why === null || row.why.status === 'no_partition' ? 'not_reported' : row.why.status,
        unit: '',
        word,
        printed,
        total: row.total ? amountOf(row.total, index.units, language, messages) : '',
        parts:
          row.why === null
            ? row.parts.map(part => ({
                label: inert(partLabel(part, voice), sources.planted),
                value: part.reading.value,
                share: part.share,
                other: part.other,
              }))
            : [],
      };
    }),
  };
  return finish(
    base,
    { kind: 'composition', table, style: { words, relative } },
    slide,
    files.map(file => heldOf(file, reports)),
  );
}
