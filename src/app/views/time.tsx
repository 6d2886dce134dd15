// Over time: points by agency and year, other bodies in grey, the strip of held years, and the open sentence below.
import { useCallback, useEffect, useMemo } from 'react';
import type { Look } from '../../charts/look.ts';
import { timelineScene } from '../../charts/timeline.ts';
import { allValues } from '../../charts/timeline-frame.ts';
import { amountOf, basisText, indicatorShort, labelOf } from '../../i18n/amount.ts';
import { seriesName } from '../../i18n/bodies.ts';
import { contextYears, timeAlt, timeReading, timeSpoken, timeTitle } from '../../i18n/say-time.ts';
import { categoryLost } from '../../view/arrival.ts';
import { drawnSeries } from '../../view/few.ts';
import { select } from '../../view/select.ts';
import { baseOf } from '../../view/share.ts';
import { type Timeline, type TimePoint, type TimeSeries, timeline } from '../../view/timeline.ts';
import { useApp, useAppStore, useAt } from '../context.tsx';
import { Counted } from '../parts/counted.tsx';
import { Few } from '../parts/few.tsx';
import { NothingHeld } from '../parts/filter.tsx';
import { Headline } from '../parts/headline.tsx';
import { Loading, Trouble } from '../parts/loading.tsx';
import { Notices } from '../parts/notices.tsx';
import { Picture } from '../parts/picture.tsx';
import { type Opened, SentenceBox } from '../parts/sentence-box.tsx';
import { Marked } from '../parts/tags.tsx';
import { Facets } from '../parts/time-facets.tsx';
import { TimeKey } from '../parts/time-key.tsx';
import { TimeNotices } from '../parts/time-notices.tsx';
import { TimePlaces } from '../parts/time-places.tsx';
import { TimeTable } from '../parts/time-table.tsx';
import { TimeTools } from '../parts/time-tools.tsx';
import { TimeWhose } from '../parts/time-whose.tsx';
import { isHere } from '../store.ts';
import { usePageWords, useVoice } from '../use-page-words.ts';
import '../styles/table.ts';
import '../styles/picture.css';
import '../styles/time.css';

export function TimeView() {
  const words = usePageWords();
  const voice = useVoice();
  const store = useAppStore();
  const address = useApp(state => state.address);
  const { index, language, messages: m } = voice;
  const selection = useMemo(() => select(index, address), [index, address]);
  const { indicator } = selection;
  const file = useApp(state => state.indicators[indicator.id]);
  // The figures that a rate is a rate of: without them it is shown alone.
  const other = baseOf(indicator.id);
  const base = useApp(state => (other === null ? null : state.indicators[other]));
  useEffect(() => {
    if (other !== null) store.needIndicator(other);
  }, [store, other]);
  const { agency, time, scale, context, body, category } = address;
  const { reports } = selection;
  const drawn = useMemo(
    () => isHere(file) && drawnSeries(index, file, reports, agency),
    [index, file, reports, agency],
  );
  const table = useMemo(
    () =>
      isHere(file) && drawn && (isHere(base) || base === null || base === 'failed')
        ? timeline(
            drawn.index,
            indicator,
            file,
            { agency: drawn.agency, time, scale, context, body, category },
            isHere(base) ? base : null,
          )
        : null,
    [drawn, indicator, file, base, time, scale, context, body, category],
  );
  const short = indicatorShort(indicator, language, m);
  const group = indicator.tier === 'derived' ? 'derived' : indicator.group;
  const range = time === null ? '' : time.from === time.to ? `${time.from}` : `${time.from}—${time.to}`;
  const nothing = table !== null && table.strip.length === 0 && table.series.length === 0;
  return (
    <div className="time-view">
      <Notices
        notices={[...selection.notices, ...(isHere(file) ? categoryLost(file, category) : [])]}
        now={short}
      />
      <button type="button" className="indicator-button" onClick={() => store.open('rail')}>
        <span>{language === 'en' ? short : labelOf(indicator.label, language)}</span>
        <span className="as-link">{m.ui.change}</span>
      </button>
      <Headline
        path={[m.groups[group] ?? group, labelOf(indicator.label, language)]}
        title={table ? timeTitle(table, words.time, voice) : short}
        reading={table && !nothing ? timeReading(table, words.time, voice) : '\u00a0'}
      >
        <Counted indicator={indicator} />
      </Headline>
      {table && <TimeNotices table={table} range={range} />}
      <TimeTools table={table} />
      {isHere(file) && <TimePlaces index={index} indicator={indicator} file={file} />}
      {drawn && <Few rule="largest" shown={drawn.shown} of={drawn.of} />}
      {table === null ? (
        file === 'failed' ? (
          <Trouble
            title={m.ui.failedIndicator(short)}
            retry={() => store.needIndicator(indicator.id, true)}
          />
        ) : (
          <Loading />
        )
      ) : nothing ? (
        <NothingHeld />
      ) : (
        <Body table={table} />
      )}
    </div>
  );
}

const find = (table: Timeline, id: string): { series: TimeSeries; point: TimePoint } | null => {
  for (const series of table.series)
    for (const point of series.points) if (point.id === id) return { series, point };
  return null;
};

function Body({ table }: { table: Timeline }) {
  const words = usePageWords();
  const voice = useVoice();
  const store = useAppStore();
  const { index, language, messages: m } = voice;
  const { chart, facet } = useApp(state => state.address);
  const at = useAt();
  const label = useCallback(
    (id: string): string => {
      const found = find(table, id);
      if (found) return timeSpoken(found.series, found.point, words.time, voice);
      for (const row of table.strip)
        for (const held of row.held)
          if (held.id === id)
            return m.sentences.spoken(
              labelOf(row.agency.name, language),
              m.ui.ofYear(held.year),
              '',
              m.sentences.heard[held.status] ?? m.ui.status[held.status],
              words.time.sources[held.report.sourceKind],
            );
      return id;
    },
    [table, words, voice, m, language],
  );
  const tip = (id: string) => {
    const found = find(table, id);
    if (!found) return <p>{label(id)}</p>;
    const { series, point } = found;
    return (
      <>
        <p>
          <b>{seriesName(series, language)}</b>
          {words.time.comma}
          {m.ui.ofYear(point.year)}
        </p>
        <p className="tip-value">
          <b>{amountOf(point.reading, index.units, language, m)}</b>
          {point.base && <span>{basisText(point.base, language)}</span>}
          <span>
            <Marked status={series.context ? 'context' : point.status} conflict={point.conflict} />
          </span>
        </p>
        <p>
          {words.time.sources[point.source]}
          {point.reading.printed === '' ? '' : `${words.time.comma}${m.ui.printed(point.reading.printed)}`}
        </p>
      </>
    );
  };
  const ahead = (id: string): void => {
    const report = find(table, id)?.point.reading.report ?? null;
    if (report) store.needReport(report);
  };
  const domain = useMemo(() => allValues(table), [table]);
  const draw = useCallback(
    (look: Look) => timelineScene(table, look, { words: words.time, domain, small: false, open: at }),
    [table, words, domain, at],
  );
  const opened = openedAt(table, at);
  const context = table.series.some(each => each.context);
  return (
    <>
      {chart === 'table' ? (
        <TimeTable table={table} />
      ) : facet === 'agency' ? (
        <Facets table={table} label={label} tip={tip} ahead={ahead} />
      ) : (
        <Picture
          draw={draw}
          words={timeAlt(table, words.time, voice)}
          label={label}
          tip={tip}
          onAhead={ahead}
          expected={620}
        />
      )}
      <TimeKey table={table} />
      <SentenceBox opened={opened} />
      {chart !== 'table' && <TimeWhose table={table} />}
      <section className="notes">
        <h2>{m.ui.before}</h2>
        <div>
          <ol>
            <li>{words.time.rulesNote}</li>
            <li>{words.time.gapNote}</li>
            {context && <li>{words.time.bodyNote}</li>}
            {context && <li>{words.time.cutNote}</li>}
          </ol>
          <p className="source">
            {words.time.source(
              table.strip.length,
              contextYears(table, words.time, voice),
              table.scale === 'log',
            )}
          </p>
        </div>
      </section>
    </>
  );
}

function openedAt(table: Timeline, at: string | null): Opened | null {
  if (at === null) return null;
  const found = find(table, at);
  const indicator = table.indicator.id;
  if (found)
    return { reading: found.point.reading, absence: null, indicator, report: found.point.reading.report };
  for (const row of table.strip)
    for (const held of row.held)
      if (held.id === at) return { reading: null, absence: held.absence, indicator, report: held.report.id };
  return null;
}
