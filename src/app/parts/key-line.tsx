// One line below the chart: only the marks in use.
import type { Status } from '../../core/observation.ts';
import { useMessages } from '../context.tsx';
import { Mark } from './mark.tsx';

export function KeyLine({ statuses, bars }: { statuses: readonly Status[]; bars: boolean }) {
  const m = useMessages();
  return (
    <p className="key-line">
      {statuses.map(status => (
        <span key={status}>
          <Mark status={status} />
          {m.ui.status[status]}
        </span>
      ))}
      {bars && <span className="key-note not-phone">{m.ui.endShows}</span>}
      <span className="key-note phone-only">{m.ui.tapRow}</span>
    </p>
  );
}
