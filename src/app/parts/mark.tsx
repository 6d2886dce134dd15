// A status as its mark, the same paths as in charts.
import { ABSENT, MARKS } from '../../charts/marks.ts';
import type { Shown } from '../../core/observation.ts';

/** Decoration: its word stands beside it, or in the label of what holds it. */
export function Mark({ status, size = 12 }: { status: Shown; size?: number }) {
  return (
    <svg
      className={ABSENT.has(status) ? 'mark absent' : 'mark'}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {MARKS[status].map(path =>
        path.stroke === null ? (
          <path key={path.d} d={path.d} fill="currentColor" />
        ) : (
          <path key={path.d} d={path.d} fill="none" stroke="currentColor" strokeWidth={path.stroke} />
        ),
      )}
    </svg>
  );
}

/** Beside the mark of a figure of which the report prints another elsewhere. */
export const Differs = () => (
  <b className="differs" aria-hidden="true">
    !
  </b>
);
