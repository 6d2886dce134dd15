// Above Over time: the places, each with how many figures it has, so that one press leaves those of one place alone.
import { useMemo } from 'react';
import type { Index, IndicatorEntry, IndicatorFile } from '../../core/dataset.ts';
import { labelOf } from '../../i18n/amount.ts';
import { SERIES } from '../../view/few.ts';
import { bureauReports } from '../../view/select.ts';
import { type TimeSeries, timeline } from '../../view/timeline.ts';
import { Link, useApp } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';

interface Props {
  readonly index: Index;
  readonly indicator: IndicatorEntry;
  readonly file: IndicatorFile;
}

/** Nothing where there are too many places for a line: then a list above the view offers them. */
export function TimePlaces({ index, indicator, file }: Props) {
  const { time: words } = usePageWords();
  const { language } = useVoice();
  const { agency, time, context, body, category } = useApp(state => state.address);
  // All that is asked but for the agencies; no scale changes what there is to count.
  const places = useMemo(() => {
    const own = new Set(bureauReports(index).map(report => report.agency));
    if (index.agencies.filter(({ id }) => own.has(id)).length > SERIES) return [];
    const asked = { agency: [], time, scale: null, context, body, category };
    const { series } = timeline(index, indicator, file, asked);
    const figures = (of: readonly TimeSeries[]): number =>
      of.reduce((sum, { points }) => sum + points.length, 0);
    const rows = index.agencies.flatMap(({ id, place }) => {
      const here = series.filter(each => each.agency?.id === id);
      return own.has(id) || here.length > 0 ? [{ id, place, count: figures(here) }] : [];
    });
    return rows.length < 2 || rows.length > SERIES
      ? []
      : [{ id: null, place: null, count: figures(series) }, ...rows];
  }, [index, indicator, file, time, context, body, category]);
  if (places.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one flex row in all browsers
    <div className="time-places" role="group" aria-label={words.only}>
      <span aria-hidden="true">{words.only}</span>
      {places.map(({ id, place, count }) => {
        const chosen = id === null ? agency.length === 0 : agency.length === 1 && agency[0] === id;
        return (
          <Link
            key={id ?? ''}
            to={{ agency: id === null ? [] : [id], at: null }}
            aria-current={chosen ? 'true' : undefined}
          >
            {place === null ? words.everywhere : labelOf(place, language)}
            {count > 0 && (
              <>
                <small aria-hidden="true">{count}</small>
                <span className="sr">{words.figures(count)}</span>
              </>
            )}
          </Link>
        );
      })}
    </div>
  );
}
