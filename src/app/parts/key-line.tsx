// One line below the chart: only the marks in use.
import type { Shown } from '../../core/observation.ts';
import { useMessages } from '../context.tsx';
import { Differs, Mark } from './mark.tsx';

interface Props {
  readonly statuses: readonly Shown[];
  /** Whether a figure shown has another beside it in its report. */
  readonly conflict: boolean;
  readonly bars: boolean;
}

export function KeyLine({ statuses, conflict, bars }: Props) {
  const m = useMessages();
  return (
    <p className="key-line">
      {statuses.map(status => (
        <span key={status}>
          <Mark status={status} />
          {m.ui.status[status]}
        </span>
      ))}
      {conflict && (
        <span>
          <Differs />
          {m.ui.conflict}
        </span>
      )}
      {bars && <span className="key-note not-phone">{m.ui.endShows}</span>}
      <span className="key-note phone-only">{m.ui.tapRow}</span>
    </p>
  );
}
