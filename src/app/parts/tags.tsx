// A status with its word, alone or in a tag; checks and findings are tags too.
import type { ReactNode } from 'react';
import type { Shown } from '../../core/observation.ts';
import { statusWord } from '../../i18n/status.ts';
import { useMessages } from '../context.tsx';
import { Differs, Mark } from './mark.tsx';

/** A mark with its word, and with `!` where the report prints a different figure elsewhere. */
export function Marked({ status, conflict = false }: { status: Shown; conflict?: boolean }) {
  const word = statusWord(status, conflict, useMessages());
  return (
    <>
      <Mark status={status} />
      {conflict && <Differs />} {word}
    </>
  );
}

export const StatusTag = (props: { status: Shown; conflict?: boolean }) => (
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
