// Sentences of Over time: the reading, the notices, the alternative text, what is heard at a point.
import type { Language } from '../core/language.ts';
import type { Timeline, TimeNotice, TimePoint, TimeSeries } from '../view/timeline.ts';
import { aloud, basisText, categoryName, indicatorShort, labelOf } from './amount.ts';
import { seriesName } from './bodies.ts';
import type { PageWords } from './pages.ts';
import type { Voice } from './say.ts';

type Words = PageWords['time'];

export const timeTitle = (table: Timeline, words: Words, { language, messages }: Voice): string =>
  words.titles[table.indicator.id] ??
  (table.indicator.tier === 'derived' ? messages.indicators[table.indicator.id]?.[1] : undefined) ??
  words.title(indicatorShort(table.indicator, language, messages));

/** The one-sentence reading: what may be joined, what moved inside one body and regime, whose the grey figures are. */
export function timeReading(table: Timeline, words: Words, { index, language, messages }: Voice): string {
  const context = table.series.filter(each => each.context);
  const runs = table.series.flatMap(series => {
    const [join] = series.joins;
    if (!join) return [];
    const last = [...series.joins].reduce((end, [from, to]) => (from === end ? to : end), join[1]);
    const [a, b] = [series.points[join[0]], series.points[last]];
    if (!a || !b) return [];
    const amount = (point: TimePoint): string => aloud(point.reading, index.units, language, messages);
    return [
      { name: seriesName(series, language), from: a.year, to: b.year, first: amount(a), last: amount(b) },
    ];
  });
  const reports = table.strip.reduce((sum, row) => sum + row.held.length, 0);
  const regimes = new Set(table.strip.flatMap(row => row.held.flatMap(held => held.report.era ?? [])));
  return words.reading({
    agencies: table.strip.length,
    reports,
    single: table.strip.every(row => row.held.length === 1),
    regimes: regimes.size,
    stated:
      table.indicator.tier === 'derived'
        ? table.series.filter(each => !each.context).length
        : table.strip.reduce((sum, row) => sum + row.held.filter(held => held.stated).length, 0),
    runs,
    context: context.map(each => seriesName(each, language)),
  });
}

/** A point for ears and for the tip: body, year, amount, status, source. */
export function timeSpoken(series: TimeSeries, point: TimePoint, words: Words, voice: Voice): string {
  const { index, language, messages } = voice;
  const category = point.reading.category;
  const base = point.base ? ` (${basisText(point.base, language)})` : '';
  return messages.sentences.spoken(
    seriesName(series, language),
    `${point.year}`,
    `${category === null ? '' : `${categoryName(category, messages)} `}${aloud(point.reading, index.units, language, messages)}${base}`,
    series.context
      ? messages.ui.status.context
      : point.conflict
        ? messages.ui.withConflict(messages.sentences.heard[point.status] ?? '')
        : (messages.sentences.heard[point.status] ?? ''),
    words.sources[point.source],
  );
}

function said(notice: TimeNotice, words: Words, language: Language, range: string): string {
  switch (notice.code) {
    case 'not_in_range':
      return words.notices.not_in_range(labelOf(notice.agency.place, language), range, notice.nearest);
    case 'population_year':
      return words.notices.population_year(
        notice.agency ? labelOf(notice.agency.place, language) : '',
        notice.year,
        notice.used,
      );
    case 'year_unknown':
      return words.notices.year_unknown(notice.report.bodyName);
    case 'categories':
      return words.notices.categories;
  }
}

/** What a reader must know about years that are not the ones asked for. */
export const timeNotices = (table: Timeline, words: Words, { language }: Voice, range: string): string[] =>
  table.notices.map(notice => said(notice, words, language, range));

/** Title and description of the picture. */
export function timeAlt(table: Timeline, words: Words, voice: Voice): { title: string; desc: string } {
  const rows = table.series
    .flatMap(series => series.points.map(point => timeSpoken(series, point, words, voice)))
    .join(voice.messages.sentences.joiner);
  const name = indicatorShort(table.indicator, voice.language, voice.messages);
  return {
    title: timeTitle(table, words, voice).replaceAll('|', ''),
    desc: words.alt(name, timeReading(table, words, voice).replaceAll('**', ''), rows),
  };
}

/** 2019、2023、2024 of each context body, for the source line. */
export const contextYears = (table: Timeline, words: Words, { language }: Voice): string[] =>
  table.series
    .filter(each => each.context)
    .map(each => {
      const years = [...new Set(each.points.map(point => point.year))].join(language === 'en' ? ', ' : '、');
      return words.sourceYears(seriesName(each, language), years);
    });
