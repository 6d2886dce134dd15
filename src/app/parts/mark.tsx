// A status as its mark, alone or with its word in a tag. The same paths as in charts.
import type { ReactNode } from 'react';
import { ABSENT, MARKS } from '../../charts/marks.ts';
import type { Status } from '../../core/observation.ts';
import { useMessages } from '../context.tsx';

/** Decoration: its word stands beside it, or in the label of what holds it. */
export function Mark({ status, size = 12 }: { status: Status; size?: number }) {
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

export function StatusTag({ status }: { status: Status }) {
  const word = useMessages().ui.status[status];
  return (
    <span className="tag">
      <Mark status={status} />
      {word}
    </span>
  );
}

export type CheckStatus = 'holds' | 'fails' | 'not_assessed' | 'finding';
const SIGN: Record<CheckStatus, string> = { holds: '=', fails: '≠', not_assessed: '?', finding: '!' };

/** Checks and findings are marks too: a sign in a box, with its words when there are some. */
export function CheckTag({ status, children }: { status: CheckStatus; children?: ReactNode }) {
  return (
    <span className={status === 'finding' ? 'tag noted' : 'tag'}>
      <b aria-hidden="true">{SIGN[status]}</b>
      {children}
    </span>
  );
}
