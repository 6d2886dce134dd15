// Coverage and scorecard as they leave the page: native tables of marks, each with its word in the notes.
import type { Status } from '../core/observation.ts';
import { indicatorShort, labelOf, placeName } from '../i18n/amount.ts';
import { exportWords } from '../i18n/exports.ts';
import { PAGES } from '../i18n/pages.ts';
import type { Voice } from '../i18n/say.ts';
import { cellSpoken, coverageReading } from '../i18n/say-coverage.ts';
import {
  addressedOf,
  type Carded,
  exactOf,
  holdsOf,
  nameOf,
  scorecardReading,
} from '../i18n/say-scorecard.ts';
import type { Matrix } from '../view/matrix.ts';
import type { ContentStatus, Scorecard } from '../view/scorecard.ts';
import type { Sources } from './compare.ts';
import { coverageGrids, scorecardGrids } from './grids.ts';
import { common, finish, plain, sourceLines } from './said.ts';
import { type Showing, SIGNS } from './showing.ts';
import type { TableCell, TableSlide } from './slide.ts';

/** More columns than this cannot be read on a slide. */
const MOST_COVERED = 12;
const MOST_CARDS = 8;

const centre = (text: string, quiet = false): TableCell => ({ text, align: 'center', quiet });
const SILENT: ReadonlySet<Status> = new Set(['not_reported', 'not_captured', 'not_applicable']);

/** Reports as columns, indicators as rows in three tables side by side. */
export function coverageShowing(table: Matrix, voice: Voice, sources: Sources): Showing {
  const { language, messages } = voice;
  const words = PAGES[language].coverage;
  const { sourceItem, source, joiner, under } = exportWords(language);
  const conflicts = table.rows.some(row => row.cells.some(cell => cell.conflict)) ? [under.conflict] : [];
  const year = (row: Matrix['rows'][number]): string =>
    row.report.year === null ? messages.ui.yearUnknown : `${row.report.year}`;
  const place = (row: Matrix['rows'][number]): string => placeName(row.agency, row.report.bodyName, language);
  const lines = table.rows.flatMap(row => [
    `${place(row)} ${year(row)}: ${row.stated} / ${row.applicable}`,
    ...row.cells.filter(cell => cell.status !== null).map(cell => cellSpoken(row, cell, words, voice)),
    ...sourceLines(row.report, voice),
    '',
  ]);
  const desc = table.rows
    .map(row => `${place(row)} ${year(row)} ${row.stated} / ${row.applicable}`)
    .join(messages.sentences.joiner);
  const reading = plain(coverageReading(table, words, voice));
  const base = common(
    {
      name: 'coverage',
      kicker: messages.ui.views.coverage,
      title: plain(words.title),
      reading,
      caveats: [...conflicts, words.footnote],
      source: source(table.rows.map(row => sourceItem(place(row), year(row))).join(joiner)),
      desc: `${reading} ${desc}`,
      statuses: table.statuses,
      lines,
    },
    voice,
    sources,
  );
  const shown = table.rows.slice(0, MOST_COVERED);
  const body = table.columns.map(({ indicator }, at): TableCell[] => [
    { text: indicatorShort(indicator, language, messages) },
    ...shown.map(row => {
      const cell = row.cells[at];
      return cell?.status
        ? centre(`${SIGNS[cell.status]}${cell.conflict ? '!' : ''}`, SILENT.has(cell.status))
        : centre('');
    }),
  ]);
  const totals: TableCell[] = [
    { text: words.count, bold: true },
    ...shown.map(row => centre(`${row.stated}/${row.applicable}`)),
  ];
  const all = [...body, totals];
  const columns = all.length > 24 ? 3 : all.length > 12 ? 2 : 1;
  const each = Math.ceil(all.length / columns);
  const first = columns === 3 ? 0.36 : 0.5;
  const head = [
    { text: '' },
    ...shown.map(row =>
      centre(
        `${row.agency ? labelOf(row.agency.mark, language) : place(row).slice(0, 1)}${year(row).slice(-2)}`,
      ),
    ),
  ];
  const slide: TableSlide = {
    ...base.head,
    // The picture counts at the right, the slide in its last row.
    notes: [
      ...(shown.length < table.rows.length ? [under.first(shown.length, table.rows.length)] : []),
      base.head.notes.replace(words.footnote, under.lastRow),
    ].join('   '),
    kind: 'table',
    tables: Array.from({ length: columns }, (_, at) => ({
      widths: [first, ...shown.map(() => (1 - first) / shown.length)],
      head,
      rows: all.slice(at * each, (at + 1) * each),
    })),
  };
  const grids = coverageGrids(table, voice.index.version, sources.planted);
  return { ...finish(base, { kind: 'coverage', table }, slide, []), grids };
}

const SIGN: Readonly<Record<ContentStatus, string>> = {
  figure: SIGNS.exact,
  zero: SIGNS.zero,
  prose: '≡',
  lost: SIGNS.not_captured,
  absent: SIGNS.not_reported,
};

/** What the law asks in rows, reports in columns; then deadline, exactness and checks. No score, no rank. */
export function scorecardShowing(all: readonly Carded[], voice: Voice, sources: Sources): Showing {
  const { language, messages } = voice;
  const words = PAGES[language].scorecard;
  const { source, joiner, under } = exportWords(language);
  const cards = all.flatMap(({ report, card }) => (card ? [{ report, card }] : []));
  const items = [...new Set(cards.flatMap(({ card }) => card.contents.map(line => line.item.id)))];
  const short = (id: string): string => words.itemShort[id] ?? id;
  const lines = cards.flatMap(({ report, card }) => [
    `${nameOf(report, voice)}: ${addressedOf(card, words)}`,
    ...card.contents.flatMap(line => [
      `${short(line.item.id)}: ${words.addressed[line.status]}`,
      ...line.evidence.slice(0, 1).map(one => exportWords(language).notes.quote(one.quote)),
    ]),
    exactOf(card, words),
    holdsOf(card, words),
    ...sourceLines(report, voice),
    '',
  ]);
  const reading = plain(scorecardReading(all, words, voice));
  const base = common(
    {
      name: 'scorecard',
      kicker: messages.ui.views.scorecard,
      title: plain(words.title),
      reading,
      caveats: [plain(words.legend)],
      source: source(cards.map(({ report }) => nameOf(report, voice)).join(joiner)),
      desc: [
        reading,
        ...cards.map(({ report, card }) => `${nameOf(report, voice)}: ${addressedOf(card, words)}`),
      ].join(' '),
      statuses: [],
      lines,
    },
    voice,
    sources,
  );
  const shown = cards.slice(0, MOST_CARDS);
  const row = (name: string, cell: (card: Scorecard) => string): TableCell[] => [
    { text: name },
    ...shown.map(({ card }) => centre(cell(card))),
  ];
  const widths = [0.3, ...shown.map(() => 0.7 / Math.max(shown.length, 1))];
  const slide: TableSlide = {
    ...base.head,
    notes: [
      ...(shown.length < cards.length ? [under.first(shown.length, cards.length)] : []),
      base.head.notes,
    ].join('   '),
    kind: 'table',
    tables: [
      {
        widths,
        head: [{ text: words.row }, ...shown.map(({ report }) => centre(nameOf(report, voice)))],
        rows: [
          ...items.map(id =>
            row(short(id), card => {
              const line = card.contents.find(one => one.item.id === id);
              return line ? `${SIGN[line.status]} ${words.addressed[line.status]}` : '–';
            }),
          ),
          row(words.contents, card => addressedOf(card, words)),
          row(words.exact, card => exactOf(card, words)),
          row(words.checks, card => holdsOf(card, words)),
        ],
      },
    ],
  };
  const grids = scorecardGrids(all, voice.index.version, sources.planted);
  return { ...finish(base, null, slide, []), grids };
}
