// Sentences of Over time: the reading, the notices, the alternative text, what is heard at a point.
import type { Language } from '../core/language.ts';
import { regimeOf } from '../view/regimes.ts';
import type { Timeline, TimePoint, TimeSeries } from '../view/timeline.ts';
import type { TimeNotice } from '../view/timeline-notices.ts';
import { aloud, basisText, categoryName, indicatorShort, labelOf } from './amount.ts';
import { seriesName } from './bodies.ts';
import type { PageWords } from './pages.ts';
import type { Run } from './said.ts';
import type { Voice } from './say.ts';

type Words = PageWords['time'];

export const timeTitle = (table: Timeline, words: Words, { language, messages }: Voice): string =>
  words.titles[table.indicator.id] ??
  (table.indicator.tier === 'derived' ? messages.indicators[table.indicator.id]?.[1] : undefined) ??
  words.title(indicatorShort(table.indicator, language, messages));

/** The most bodies whose first and last figures one sentence tells. */
const TOLD = 3;

/** Bodies from their first year to their last; of several bureaus only years that a line joins. Most years first. */
function runsOf(table: Timeline, { index, language, messages }: Voice): { run: Run; across: boolean }[] {
  const alone = table.strip.length === 1;
  const amount = (point: TimePoint): string => aloud(point.reading, index.units, language, messages);
  const most = (each: TimeSeries): number => each.points.length;
  return [...table.series]
    .filter(({ points }) => new Set(points.map(each => each.reading.category)).size === 1)
    .sort((a, b) => Number(b.context) - Number(a.context) || most(b) - most(a))
    .flatMap(series => {
      const { points, joins } = series;
      const [join] = joins;
      const joined = join
        ? joins.reduce((end, [from, to]) => (from === end ? to : end), join[1])
        : points.length;
      const whole = series.context || alone;
      const [a, b] = whole ? [points[0], points.at(-1)] : [points[join?.[0] ?? -1], points[joined]];
      if (!a || !b || a.year === b.year) return [];
      const run: Run = {
        name: seriesName(series, language),
        from: a.year,
        to: b.year,
        first: amount(a),
        last: amount(b),
        mirrors: points.filter(each => each.source === 'mirror').map(each => each.year),
      };
      return [{ run, across: regimeOf(a.year) !== regimeOf(b.year) }];
    })
    .slice(0, TOLD);
}

/** The one-sentence reading: who states it, whose the grey figures are, how each body moved from its first year to its last. */
export function timeReading(table: Timeline, words: Words, voice: Voice): string {
  const { language } = voice;
  const context = table.series.filter(each => each.context);
  const own = table.series.filter(each => !each.context);
  const runs = runsOf(table, voice);
  const reports = table.strip.flatMap(row => row.held);
  const [row] = table.strip;
  const [first] = own;
  const stated = table.indicator.tier === 'derived' ? own.length : reports.filter(held => held.stated).length;
  const points = own.flatMap(each => each.points);
  const amount =
    points.length === 1 && points[0]
      ? aloud(points[0].reading, voice.index.units, language, voice.messages)
      : null;
  const only =
    table.strip.length === 1 && row
      ? {
          name: labelOf(row.agency.short, language),
          year: row.held.length === 1 ? (row.held[0]?.year ?? null) : null,
          amount,
        }
      : stated === 1 && first && table.indicator.tier !== 'derived'
        ? { name: seriesName(first, language), year: first.points[0]?.year ?? null, amount }
        : null;
  return words.reading({
    agencies: table.strip.length,
    reports: reports.length,
    single: table.strip.every(each => each.held.length === 1),
    regimes: new Set(reports.flatMap(held => held.report.era ?? [])).size,
    stated,
    lost: reports.filter(held => held.status === 'not_captured').length,
    only,
    runs: runs.map(each => each.run),
    across: runs.some(each => each.across),
    context: context.map(each => seriesName(each, language)),
    figures: context.reduce((sum, each) => sum + each.points.length, 0),
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
