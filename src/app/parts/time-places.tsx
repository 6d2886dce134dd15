// Above Over time: the places, each with how many figures it has, so that one press leaves those of one place alone.

import type { Index, IndicatorFile } from '../../core/dataset.ts';
import { labelOf } from '../../i18n/amount.ts';
import { SERIES } from '../../view/few.ts';
import { timeline } from '../../view/timeline.ts';
import { Link, useApp } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';

interface Props {
  readonly index: Index;
  readonly indicator: Index['indicators'][number];
  readonly file: IndicatorFile;
}

/** Nothing where there are too many places for a line: then a list above the view offers them. */
export function TimePlaces({ index, indicator, file }: Props) {
  const { time: words } = usePageWords();
  const { language } = useVoice();
  const address = useApp(state => state.address);
  const { time, scale, context, body, category, agency } = address;
  const whole = timeline(index, indicator, file, { agency: [], time, scale, context, body, category });
  const rows = index.agencies.filter(
    each =>
      index.reports.some(report => report.agency === each.id && report.body === 'bureau') ||
      whole.series.some(series => series.agency?.id === each.id),
  );
  if (rows.length < 2 || rows.length > SERIES) return null;
  const figures = (id: string | null): number =>
    whole.series
      .filter(series => id === null || series.agency?.id === id)
      .reduce((sum, series) => sum + series.points.length, 0);
  const places = [
    { id: null, name: words.everywhere },
    ...rows.map(each => ({ id: each.id, name: labelOf(each.place, language) })),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one flex row in all browsers
    <div className="time-places" role="group" aria-label={words.only}>
      <span aria-hidden="true">{words.only}</span>
      {places.map(({ id, name }) => {
        const count = figures(id);
        const chosen = id === null ? agency.length === 0 : agency.length === 1 && agency[0] === id;
        return (
          <Link
            key={id ?? ''}
            to={{ agency: id === null ? [] : [id], at: null }}
            aria-current={chosen ? 'true' : undefined}
          >
            {name}
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
