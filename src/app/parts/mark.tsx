// A status as its mark, alone or with its word in a tag. The same paths as in charts.
import type { ReactNode } from 'react';
import { ABSENT, MARKS } from '../../charts/marks.ts';
import type { Status } from '../../core/observation.ts';
import { statusWord } from '../../i18n/amount.ts';
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

/** Beside the mark of a figure of which the report prints another elsewhere. */
export const Differs = () => (
  <b className="differs" aria-hidden="true">
    !
  </b>
);

/** A mark with its word, and with `!` where the report prints a different figure elsewhere. */
export function Marked({ status, conflict = false }: { status: Status; conflict?: boolean }) {
  const word = statusWord(status, conflict, useMessages());
  return (
    <>
      <Mark status={status} />
      {conflict && <Differs />} {word}
    </>
  );
}

export const StatusTag = (props: { status: Status; conflict?: boolean }) => (
  <span className="tag">
    <Marked {...props} />
  </span>
);

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
