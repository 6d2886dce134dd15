// Over time as it leaves the page.
import { allValues } from '../charts/timeline-frame.ts';
import { amountOf, basisText, labelOf, signed, unitWord } from '../i18n/amount.ts';
import { seriesName } from '../i18n/bodies.ts';
import { exportWords } from '../i18n/exports.ts';
import { PAGES } from '../i18n/pages.ts';
import type { Voice } from '../i18n/say.ts';
import { contextYears, timeAlt, timeReading } from '../i18n/say-time.ts';
import { hedgeWord, statusWord } from '../i18n/status.ts';
import { contextsOf, differsOverTime } from '../view/time-kinds.ts';
import type { Timeline } from '../view/timeline.ts';
import { definitionOf, type Sources } from './compare.ts';
import { common, evidenceLines, type Files, finish, plain } from './said.ts';
import { type SeenFile, seenOf } from './seen.ts';
import { legend, type Showing, SIGNS } from './showing.ts';
import type { TimeSlide } from './slide.ts';

type Point = Timeline['series'][number]['points'][number];

/** Its points and, of the held reports without one, the absence or, where labels differ from report to report, all that they state. */
function seen(table: Timeline, file: SeenFile): SeenFile {
  const points = table.series.flatMap(series => series.points);
  const ids = new Set(points.map(point => point.id));
  const drawn = new Set(points.map(point => point.reading.report));
  const held = table.strip.flatMap(row => row.held);
  const bare = new Set<string | null>(
    held.filter(one => one.stated && !drawn.has(one.report.id)).map(one => one.report.id),
  );
  return seenOf(
    file,
    one => ids.has(one.id) || bare.has(one.report),
    held.map(one => one.absence),
  );
}

export function timeShowing(table: Timeline, voice: Voice, files: Files, sources: Sources): Showing {
  const { index, language, messages } = voice;
  const words = PAGES[language].time;
  const { notes, joiner, sentence, under } = exportWords(language);
  const alt = timeAlt(table, words, voice);
  const unit = unitWord(index.units, table.indicator.unit, language, 2, table.indicator.id);
  const log = table.scale === 'log';
  const beside = ({ base }: Point): string => (base ? ` (${basisText(base, language)})` : '');
  const amount = (point: Point): string =>
    `${amountOf(point.reading, index.units, language, messages)}${beside(point)}`;
  const lines = table.series.flatMap(series =>
    series.points.flatMap(point => [
      '',
      notes.value(
        `${seriesName(series, language)} ${point.year}`,
        amount(point),
        `${statusWord(series.context ? 'context' : point.status, point.conflict, messages)}${hedgeWord(series, point, words.comma, messages)}`,
      ),
      ...evidenceLines(point.reading, voice),
    ]),
  );
  const sourced = (lane: boolean): string =>
    words.source(table.strip.length, contextYears(table, words, voice), lane);
  const base = common(
    {
      name: `${table.indicator.id}-time`,
      kicker: labelOf(table.indicator.label, language),
      title: alt.title,
      reading: plain(timeReading(table, words, voice)),
      caveats: [
        words.rulesNote,
        words.gapNote,
        ...(table.series.some(one => one.context) ? [words.bodyNote] : []),
      ],
      source: sourced(log),
      // The picture has a row for zeros, a native axis of powers of ten has none.
      slideSource: sourced(false),
      desc: alt.desc,
      statuses: table.statuses,
      key: legend(table.statuses, voice, differsOverTime(table), contextsOf(table)),
      lines: [
        notes.definition(labelOf(table.indicator.label, language), definitionOf(table.indicator, sources)),
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
    notes: `${base.head.notes}${log ? `${sentence}${under.log}` : ''}`,
    kind: 'time',
    measure: [unit, log ? words.log : ''].filter(part => part !== '').join(joiner),
    years: table.years,
    log,
    breaks: table.regimes
      .filter(one => one.breaks)
      .map(one => ({ year: one.from, word: words.regime[one.id].at(1) ?? one.id })),
    below,
    nothing: under.nothing,
    series: table.series.map(series => ({
      label: seriesName(series, language),
      agency: series.context ? null : Math.max(series.place, 0),
      points: series.points
        .filter((point, at, all) => all.findIndex(other => other.year === point.year) === at)
        .map(point => ({
          year: point.year,
          value: point.reading.value,
          status: point.status,
          mirror: series.context && point.source !== 'official',
          text: `${signed(point.reading, language, messages)}${beside(point)}`,
        })),
    })),
  };
  return finish(
    base,
    { kind: 'timeline', table, style: { words, domain: allValues(table), small: false } },
    slide,
    files.map(file => seen(table, file)),
  );
}
