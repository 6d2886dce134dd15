// The key of Over time: the marks in use, and the two kinds of context.
import { HOLLOW_CROSS } from '../../charts/scene.ts';
import { contextsOf, differsOverTime } from '../../view/time-kinds.ts';
import type { Timeline } from '../../view/timeline.ts';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { Differs, Mark } from './mark.tsx';

export function TimeKey({ table }: { table: Timeline }) {
  const { time: words } = usePageWords();
  const m = useVoice().messages;
  const contexts = contextsOf(table);
  const marks = table.statuses.filter(status => status !== 'context');
  return (
    <p className="key-line flush">
      {marks.map(status => (
        <span key={status}>
          <Mark status={status} />
          {m.ui.status[status]}
        </span>
      ))}
      {differsOverTime(table) && (
        <span>
          <Differs />
          {m.ui.conflict}
        </span>
      )}
      {contexts.includes('official') && (
        <span>
          <Mark status="context" />
          {words.contextOfficial}
        </span>
      )}
      {contexts.includes('mirror') && (
        <span>
          <svg className="mark absent" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d={HOLLOW_CROSS.d} fill="none" stroke="currentColor" strokeWidth={HOLLOW_CROSS.stroke} />
          </svg>
          {words.contextMirror}
        </span>
      )}
    </p>
  );
}
