// The key of Over time: the marks in use, and the two kinds of context.
import type { Timeline } from '../../view/timeline.ts';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { Differs, Mark } from './mark.tsx';

export function TimeKey({ table }: { table: Timeline }) {
  const { time: words } = usePageWords();
  const m = useVoice().messages;
  const context = table.series.filter(each => each.context).flatMap(each => each.points);
  const marks = table.statuses.filter(status => status !== 'context');
  return (
    <p className="key-line flush">
      {marks.map(status => (
        <span key={status}>
          <Mark status={status} />
          {m.ui.status[status]}
        </span>
      ))}
      {table.series.some(each => each.points.some(point => point.conflict)) && (
        <span>
          <Differs />
          {m.ui.conflict}
        </span>
      )}
      {context.some(point => point.source === 'official') && (
        <span>
          <Mark status="context" />
          {words.contextOfficial}
        </span>
      )}
      {context.some(point => point.source !== 'official') && (
        <span>
          <svg className="mark absent" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path
              d="M4.3 1H7.7V4.3H11V7.7H7.7V11H4.3V7.7H1V4.3H4.3Z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.1"
            />
          </svg>
          {words.contextMirror}
        </span>
      )}
    </p>
  );
}
