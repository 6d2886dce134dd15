// What kinds of points Over time shows, for its keys: other bodies' figures by source, and figures that differ elsewhere.
import type { Timeline } from './timeline.ts';

/** Other bodies' figures, as they are kept apart: read on their own page, or on another's copy of it. */
export type ContextKind = 'official' | 'mirror';

export function contextsOf({ series }: Pick<Timeline, 'series'>): ContextKind[] {
  const points = series.filter(one => one.context).flatMap(one => one.points);
  return (['official', 'mirror'] as const).filter(kind =>
    points.some(point => (point.source === 'official') === (kind === 'official')),
  );
}

/** Whether a point stands for a figure that its report prints differently elsewhere. */
export const differsOverTime = ({ series }: Pick<Timeline, 'series'>): boolean =>
  series.some(one => one.points.some(point => point.conflict));
