// Over time, composition, relation: as they leave the page. Coverage and scorecard, which are tables, stand in tables.ts.
import type { ChartRequest } from '../charts/index.ts';
import { allValues } from '../charts/timeline.ts';
import {
  amountOf,
  indicatorShort,
  labelOf,
  numberOf,
  placeName,
  shortName,
  signed,
  unitWord,
} from '../i18n/amount.ts';
import { seriesName } from '../i18n/bodies.ts';
import { exportWords } from '../i18n/exports.ts';
import { PAGES } from '../i18n/pages.ts';
import type { Voice } from '../i18n/say.ts';
import { compositionAlt, compositionReading, partLabel } from '../i18n/say-composition.ts';
import { contextYears, timeAlt, timeReading } from '../i18n/say-time.ts';
import type { Composition, CompositionRow } from '../view/composition.ts';
import type { Relation } from '../view/relate.ts';
import type { Timeline } from '../view/timeline.ts';
import type { Sources } from './compare.ts';
import { inert } from './inert.ts';
import { legend, type Showing, SIGNS, shortVersion } from './showing.ts';
import type { PointSlide, Slide, StackSlide, TimeSlide } from './slide.ts';

type Files = Showing['files'];
const plain = (text: string): string => text.replaceAll('**', '').replaceAll('|', '');

interface Said {
  readonly name: string;
  readonly kicker: string;
  readonly title: string;
  readonly finding: string;
  readonly caveats: readonly string[];
  readonly source: string;
  readonly desc: string;
  readonly statuses: Showing['statuses'];
  /** Lines of the speaker notes about the figures themselves. */
  readonly lines: readonly string[];
}

type Common = Omit<Showing, 'request' | 'slide' | 'files'> & {
  readonly head: Omit<TimeSlide, 'kind' | 'measure' | 'years' | 'series' | 'log' | 'breaks' | 'below'>;
};

/** What every showing and its slide say alike. */
export function common(said: Said, voice: Voice, { permalink, planted }: Sources): Common {
  const words = exportWords(voice.language);
  const { caveats, source, finding, desc, statuses, lines, ...names } = said;
  const version = words.version(shortVersion(voice.index.version));
  const notes = caveats.length > 0 ? [words.notes.caveats, ...caveats, ''] : [];
  return {
    ...names,
    voice,
    finding,
    reading: finding,
    caveats,
    source,
    statuses,
    desc,
    permalink,
    version: voice.index.version,
    head: {
      kicker: said.kicker,
      headline: finding,
      takeaway: null,
      notes: [legend(statuses, voice), caveats.join(words.sentence)].filter(part => part !== '').join('   '),
      source: `${source}${words.sentence}${version}`,
      alt: desc,
      speaker: [
        ...lines.map(line => inert(line, planted)),
        '',
        ...notes,
        words.notes.link(permalink),
        words.version(voice.index.version),
      ],
    },
  };
}

export const finish = (
  { head: _, ...rest }: Common,
  request: ChartRequest | null,
  slide: Slide,
  files: Files,
): Showing => ({
  ...rest,
  request,
  slide,
  files,
});

export function timeShowing(table: Timeline, voice: Voice, files: Files, sources: Sources): Showing {
  const { index, language, messages } = voice;
  const words = PAGES[language].time;
  const { notes, joiner } = exportWords(language);
  const alt = timeAlt(table, words, voice);
  const unit = unitWord(index.units, table.indicator.unit, language);
  const log = table.scale === 'log';
  const amount = (point: Timeline['series'][number]['points'][number]): string =>
    amountOf(point.reading, index.units, language, messages);
  const lines = table.series.flatMap(series =>
    series.points.flatMap(point => [
      notes.value(
        `${seriesName(series, language)} ${point.year}`,
        amount(point),
        messages.ui.status[series.context ? 'context' : point.status],
      ),
      ...point.reading.evidence.slice(0, 1).map(({ quote }) => notes.quote(quote)),
    ]),
  );
  const base = common(
    {
      name: `${table.indicator.id}-time`,
      kicker: labelOf(table.indicator.label, language),
      title: alt.title,
      finding: plain(timeReading(table, words, voice)),
      caveats: [
        words.rulesNote,
        words.gapNote,
        ...(table.series.some(one => one.context) ? [words.bodyNote] : []),
      ],
      source: words.source(table.strip.length, contextYears(table, words, voice), log),
      desc: alt.desc,
      statuses: table.statuses,
      lines: [
        notes.definition(labelOf(table.indicator.label, language), table.indicator.definition),
        '',
        ...lines,
      ],
    },
    voice,
    sources,
  );
  const held = table.strip.flatMap(({ agency, held: all }) =>
    all.map(one => ({ ...one, name: `${labelOf(agency.place, language)} ${one.year}` })),
  );
  const below = table.statuses
    .map(status => ({
      status,
      names: held
        .filter(one => one.status === status && (!one.stated || (status === 'zero' && log)))
        .map(one => one.name),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ status, names }) => `${SIGNS[status]} ${messages.ui.status[status]}: ${names.join(joiner)}`);
  const slide: TimeSlide = {
    ...base.head,
    kind: 'time',
    measure: [unit, log ? words.log : ''].filter(part => part !== '').join(joiner),
    years: table.years,
    log,
    breaks: table.regimes
      .filter(one => one.breaks)
      .map(one => ({ year: one.from, word: words.regime[one.id].at(1) ?? one.id })),
    below: below.join('   '),
    series: table.series.map(series => ({
      label: seriesName(series, language),
      agency: series.context ? null : Math.max(series.place, 0),
      points: series.points
        .filter((point, at, all) => all.findIndex(other => other.year === point.year) === at)
        .map(point => ({
          year: point.year,
          value: point.reading.value,
          status: point.status,
          text: signed(point.reading, language, messages),
        })),
    })),
  };
  return finish(
    base,
    { kind: 'timeline', table, style: { words, domain: allValues(table), small: false } },
    slide,
    files,
  );
}

export function compositionShowing(
  table: Composition,
  relative: boolean,
  voice: Voice,
  files: Files,
  sources: Sources,
): Showing {
  const { index, language, messages } = voice;
  const words = PAGES[language].composition;
  const { notes, sourceItem, joiner, fullReport } = exportWords(language);
  const alt = compositionAlt(table, words, voice);
  const year = (row: CompositionRow): string =>
    row.report.year === null ? messages.ui.yearUnknown : `${row.report.year}`;
  const place = (row: CompositionRow): string => placeName(row.agency, row.report.bodyName, language);
  const unit = table.division.id === 'by_category' ? 'item' : 'case';
  const absent = (row: CompositionRow): readonly [word: string, reason: string] => {
    if (row.why === null) return ['', ''];
    const reason =
      row.why.reason === null
        ? ''
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
      '',
    ];
  });
  const base = common(
    {
      name: `${table.division.indicator}-composition`,
      kicker: words.divisions[table.division.id],
      title: alt.title,
      finding: plain(compositionReading(table, words, voice)),
      caveats: [words.partitionNote, words.shareNote],
      source: words.source(table.rows.map(row => sourceItem(place(row), year(row))).join(joiner)),
      desc: alt.desc,
      statuses: [],
      lines,
    },
    voice,
    sources,
  );
  const slide: StackSlide = {
    ...base.head,
    kind: 'stack',
    relative,
    measure: unitWord(index.units, unit, language),
    rows: table.rows.map(row => {
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
  return finish(base, { kind: 'composition', table, style: { words, relative } }, slide, files);
}

/** Years that differ are said before anything is compared. */
function yearCaveat(years: readonly number[], { messages }: Voice): string[] {
  const [from, to] = [Math.min(...years), Math.max(...years)];
  if (years.length < 2 || from === to) return [];
  const say = { place: String, unit: String, number: String };
  return [messages.caveat({ code: 'years', from, to }, say)];
}

export function relateShowing(
  table: Relation,
  scale: 'log' | 'linear' | null,
  voice: Voice,
  files: Files,
  sources: Sources,
): Showing {
  const { index, language, messages } = voice;
  const words = PAGES[language].relate;
  const { notes, joiner, source, sourceItem } = exportWords(language);
  const [x, y] = [indicatorShort(table.x, language, messages), indicatorShort(table.y, language, messages)];
  const points = table.points.map(point => ({
    point,
    name: `${seriesName({ ...point, key: point.key }, language)} ${point.year ?? messages.ui.yearUnknown}`,
    pair: [point.x, point.y].map(one => amountOf(one, index.units, language, messages)).join(joiner),
  }));
  const measured = (entry: Relation['x'], name: string): string => {
    const unit = unitWord(index.units, entry.unit, language);
    return unit === '' ? name : `${name} (${unit})`;
  };
  const absent = table.absent.map(one => {
    const missing =
      [one.x, one.y].map(({ status }) => status).find(status => status?.startsWith('not_')) ?? null;
    const said = missing === null ? words.notComputed : `${SIGNS[missing]} ${messages.ui.status[missing]}`;
    return `${placeName(one.agency, one.bodyName, language)} ${one.year ?? ''} ${said}`;
  });
  const own = points.filter(({ point }) => !point.context);
  const title = `${x} × ${y}`;
  const desc = [title, ...points.map(({ name, pair }) => `${name}: ${pair}`), ...absent].join(
    messages.sentences.joiner,
  );
  const base = common(
    {
      name: `${table.x.id}-${table.y.id}`,
      kicker: messages.ui.views.relate,
      title,
      finding: title,
      caveats: yearCaveat(
        own.flatMap(({ point }) => point.year ?? []),
        voice,
      ),
      source: source(
        own
          .map(({ point }) =>
            sourceItem(
              placeName(point.agency, point.bodyName, language),
              `${point.year ?? messages.ui.yearUnknown}`,
            ),
          )
          .join(joiner),
      ),
      desc,
      statuses: [],
      lines: points.flatMap(({ point, name, pair }) => [
        notes.value(name, pair, messages.ui.status[point.context ? 'context' : 'exact']),
        ...[point.x, point.y].flatMap(one => one.evidence.slice(0, 1).map(({ quote }) => notes.quote(quote))),
      ]),
    },
    voice,
    sources,
  );
  const slide: PointSlide = {
    ...base.head,
    kind: 'points',
    x: measured(table.x, x),
    y: measured(table.y, y),
    points: points.map(({ point, name, pair }) => ({
      label: name,
      x: point.x.value,
      y: point.y.value,
      status: point.x.qualifier === 'exact' ? point.y.qualifier : point.x.qualifier,
      text: pair,
    })),
    below: absent.join('   '),
  };
  return finish(base, { kind: 'scatter', table, style: { words, scale } }, slide, files);
}
