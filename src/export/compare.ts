// A comparison as it leaves the page: its finding, its slide, and notes that carry each sentence.
import type { IndicatorEntry, ReportEntry } from '../core/dataset.ts';
import {
  amountOf,
  categoryName,
  indicatorShort,
  isRate,
  labelOf,
  placeName,
  shortName,
  signed,
  unitWord,
} from '../i18n/amount.ts';
import { exportWords } from '../i18n/exports.ts';
import { caveatsOf } from '../i18n/ledger.ts';
import { altOf, readingOf, type Voice } from '../i18n/say.ts';
import { statusWord } from '../i18n/status.ts';
import type { Found } from '../i18n/zh-Hans/exports.ts';
import type { CompareRow, CompareTable } from '../view/compare.ts';
import { CROWD, firstRows } from '../view/crowd.ts';
import { read } from '../view/reading.ts';
import { shorten } from '../view/shorten.ts';
import { tickStep, ticksOf } from '../view/ticks.ts';
import { inert } from './inert.ts';
import { sourceLines } from './said.ts';
import { comparedOf } from './seen.ts';
import { legend, type Showing, SIGNS, shortVersion } from './showing.ts';
import type { BarSlide, Figure, Slide, TableCell, TableSlide } from './slide.ts';

const yearOf = (report: ReportEntry, { messages }: Voice): string =>
  report.year === null ? messages.ui.yearUnknown : `${report.year}`;

const placeOf = (row: CompareRow, { language }: Voice): string =>
  placeName(row.agency, row.report.bodyName, language);

function found(row: CompareRow, voice: Voice): Found {
  const amount = row.reading ? amountOf(row.reading, voice.index.units, voice.language, voice.messages) : '';
  return { place: placeOf(row, voice), year: yearOf(row.report, voice), amount };
}

/** One sentence that a slide can carry as its headline. */
export function findingOf(table: CompareTable, voice: Voice): string {
  const { finding, verbs } = exportWords(voice.language);
  const model = read(table);
  const stated = table.indicator.tier !== 'derived';
  const say = (row: CompareRow): Found => found(row, voice);
  const done = (one: Found): Found => ({
    ...one,
    amount: verbs[table.indicator.id]?.(one.amount) ?? one.amount,
  });
  const zeros = model.zeros.map(say);
  if (model.pattern === 'parts') return readingOf(table, voice).replaceAll('**', '');
  if (model.pattern === 'none' || (!model.most && zeros.length === 0)) return finding.none(model.of, stated);
  if (!model.most || model.pattern === 'all_zero') return finding.zeros(zeros, stated);
  if (model.pattern === 'one') return finding.one(say(model.most), stated);
  if (model.pattern === 'range' && model.least) return finding.range(say(model.least), say(model.most));
  if (model.pattern === 'equal')
    return finding.equal(
      table.rows.filter(row => (row.reading?.value ?? 0) > 0).map(say),
      say(model.most).amount,
      stated,
    );
  return finding.most(done(say(model.most)), zeros, stated);
}

/** Why a value is absent, or empty when the status word says it all. */
export function reasonOf(row: CompareRow, { messages }: Voice): string {
  const { absence } = messages.evidence;
  const say = (reason: string): string => (absence[reason] ?? absence._)?.(row.absence?.args ?? {}) ?? '';
  const reason = row.absence?.reason ?? '';
  return reason === 'silent' && !row.absence?.args.parts ? '' : say(reason);
}

export interface Sources {
  /** Absolute address of this chart. */
  readonly permalink: string;
  readonly planted: readonly string[];
  /** By id of the indicator, in the language of what is exported; else the data's own. */
  readonly definitions?: Readonly<Record<string, string>> | null;
}

/** What an indicator counts, in the language of the file. */
export const definitionOf = ({ id, definition }: IndicatorEntry, { definitions }: Sources): string =>
  definitions?.[id] ?? definition;

/** 每十万人 stands before a number, never behind: the line above the headline says it. */
const beside = (unit: string): string => (isRate(unit) ? '' : unit);

function figure(row: CompareRow, voice: Voice, planted: readonly string[]): Figure {
  const { language, messages, index } = voice;
  const { reading, status } = row;
  const category = reading?.category ? ` ${categoryName(reading.category, messages)}` : '';
  return {
    label: `${shortName(row.agency, row.report.bodyName, language)}${inert(category, planted)}`,
    sublabel: exportWords(language).fullReport(yearOf(row.report, voice)),
    value: reading?.value ?? null,
    status,
    number: reading ? signed(reading, language, messages) : '',
    unit: reading
      ? beside(unitWord(index.units, reading.unit, language, reading.value, reading.indicator))
      : '',
    word:
      status === 'exact' && !row.conflict
        ? ''
        : `${SIGNS[status]}${row.conflict ? ' !' : ''} ${statusWord(status, row.conflict, messages)}`,
    printed: reading
      ? reading.printed === ''
        ? ''
        : messages.ui.printed(inert(shorten(reading.printed, 12), planted))
      : reasonOf(row, voice),
  };
}

function notesOf(table: CompareTable, voice: Voice, caveats: readonly string[], sources: Sources): string[] {
  const { permalink, planted } = sources;
  const { notes, version } = exportWords(voice.language);
  const { messages, language, index } = voice;
  const { indicator } = table;
  const lines = [notes.definition(labelOf(indicator.label, language), definitionOf(indicator, sources)), ''];
  for (const row of table.rows) {
    const who = `${shortName(row.agency, row.report.bodyName, language)} ${yearOf(row.report, voice)}`;
    const status = statusWord(row.status, row.conflict, messages);
    if (row.reading) {
      lines.push(notes.value(who, amountOf(row.reading, index.units, language, messages), status));
      for (const { quote } of row.reading.evidence) lines.push(notes.quote(inert(quote, planted)));
    } else lines.push(notes.absent(who, status, reasonOf(row, voice)));
    lines.push(...sourceLines(row.report, voice).map(line => inert(line, planted)), '');
  }
  if (caveats.length > 0) lines.push(notes.caveats, ...caveats, '');
  return [...lines, notes.link(permalink), version(voice.index.version)];
}

/** More rows than a chart on a slide can name. */
const MOST_BARS = 12;

/** The same rows as tables side by side, every one named. */
function asTable(slide: BarSlide, years: readonly string[], { messages }: Voice): TableSlide {
  const { agency, value, printed } = messages.ui.table;
  const columns = slide.rows.length > 30 ? 3 : 2;
  const each = Math.ceil(slide.rows.length / columns);
  const cells = (row: Figure, at: number): TableCell[] => [
    {
      text: `${row.label} ${years[at] ?? ''}`,
    },
    {
      text: row.value === null ? row.word : `${row.number}${row.unit === '' ? '' : ` ${row.unit}`}`,
      align: 'right',
    },
    {
      text: row.value === null ? row.printed : [row.word, row.printed].filter(part => part !== '').join(' '),
      quiet: true,
    },
  ];
  return {
    ...slide,
    kind: 'table',
    tables: Array.from({ length: columns }, (_, at) => ({
      widths: [0.56, 0.17, 0.27],
      head: [{ text: agency }, { text: value, align: 'right' as const }, { text: printed }],
      rows: slide.rows.map(cells).slice(at * each, (at + 1) * each),
    })),
  };
}

/** Everything that any format needs of a comparison. */
export function compareShowing(
  whole: CompareTable,
  voice: Voice,
  file: Showing['files'][number],
  sources: Sources,
): Showing {
  const { language, messages, index } = voice;
  const words = exportWords(language);
  // Of a crowd the chart shows the first rows, as the page does, and says so; the data files hold all.
  const crowd = whole.rows.length > CROWD;
  const table = crowd ? firstRows(whole, null) : whole;
  const { indicator } = table;
  const short = indicatorShort(indicator, language, messages);
  const caveats = [
    ...(crowd ? [words.under.first(table.rows.length, whole.rows.length)] : []),
    ...caveatsOf(whole, voice),
  ];
  const reading = readingOf(whole, voice).replaceAll('**', '');
  const seen = [
    ...new Set(table.rows.map(row => words.sourceItem(placeOf(row, voice), yearOf(row.report, voice)))),
  ];
  const source = words.source(seen.join(words.joiner));
  const unit = unitWord(index.units, indicator.unit, language, 2, indicator.id);
  const finding = findingOf(whole, voice);
  const desc = altOf(table, voice).desc;
  const bars: BarSlide = {
    kind: 'bars',
    kicker: labelOf(indicator.label, language),
    headline: finding,
    takeaway: null,
    more: '',
    notes: [
      legend(
        table.statuses,
        voice,
        table.rows.some(row => row.conflict),
      ),
      caveats.join(words.sentence),
    ]
      .filter(part => part !== '')
      .join('   '),
    source: `${source}${words.sentence}${words.version(shortVersion(index.version))}`,
    alt: `${finding}${words.sentence === '' ? '。' : '. '}${desc}`,
    speaker: notesOf(table, voice, caveats, sources),
    rows: table.rows.map(row => figure(row, voice, sources.planted)),
    measure: `${labelOf(indicator.label, language)}${unit === '' ? '' : ` (${unit})`}`,
    unit: indicator.unit === 'percent' ? '%' : language === 'en' ? '' : beside(unit),
    ticks: { last: ticksOf(table.max).at(-1) ?? 0, step: tickStep(table.max) },
  };
  const slide: Slide =
    bars.rows.length > MOST_BARS
      ? asTable(
          bars,
          table.rows.map(row => yearOf(row.report, voice)),
          voice,
        )
      : bars;
  return {
    voice,
    name: indicator.id,
    kicker: slide.kicker,
    title: (messages.indicators[indicator.id]?.[1] ?? short).replaceAll('|', ''),
    finding,
    reading,
    caveats,
    source,
    statuses: table.statuses,
    desc,
    permalink: sources.permalink,
    version: index.version,
    request: { kind: 'bars', table, dots: false },
    slide,
    files: [comparedOf(whole, file)],
  };
}
