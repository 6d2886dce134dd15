// How a report addresses an item of the law, as a mark.
import type { ContentStatus } from '../../view/scorecard.ts';
import { Mark } from './mark.tsx';

/** Words address an item too: three lines of text. The other marks are those of figures and absences. */
export function AddressedMark({ status }: { status: ContentStatus }) {
  if (status === 'figure') return <Mark status="exact" />;
  if (status === 'zero') return <Mark status="zero" />;
  if (status === 'lost') return <Mark status="not_captured" />;
  if (status === 'absent') return <Mark status="not_reported" />;
  return (
    <svg className="mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1 2.5H11M1 6H11M1 9.5H7.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}
