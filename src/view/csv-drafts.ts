// The rows of a CSV on their way to reports: what is gathered of an agency and year, and the faults on the way.
import type { Absence, AbsenceStatus, Alternative, Evidence, Observation } from '../core/observation.ts';
import type { EraId, Report } from '../core/report.ts';
import type { Newcomer } from './newcomer.ts';

/** Why a row is not taken; i18n holds the sentence. */
export interface RowFault {
  readonly line: number;
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** The rows of one agency, body and year. Its text is their lines, so that every figure opens where it stands. */
export interface RowGroup {
  readonly report: Report;
  readonly derived: readonly Observation[];
  readonly newcomer: Newcomer | null;
}

export interface Draft {
  readonly agency: string | null;
  readonly body: string;
  readonly name: string;
  readonly year: number;
  readonly newcomer: Newcomer | null;
  readonly url: string | null;
  readonly kind: Report['sourceKind'];
  text: string;
  readonly observations: Observation[];
  readonly derived: Observation[];
  readonly absences: Absence[];
  readonly alternatives: { readonly of: string; readonly line: number; readonly one: Alternative }[];
}

/** Faults that are listed; the others are counted. */
const LISTED = 200;

export function faultList() {
  const kept: RowFault[] = [];
  let count = 0;
  return {
    add(fault: RowFault): void {
      if (count++ < LISTED) kept.push(fault);
    },
    count: () => count,
    listed: (): readonly RowFault[] => [...kept].sort((a, b) => a.line - b.line),
  };
}

const REASONS: Readonly<Record<AbsenceStatus, string>> = {
  not_reported: 'not_stated',
  not_captured: 'missing_table',
  not_applicable: 'era',
};

export const absence = (
  report: string,
  indicator: string,
  status: AbsenceStatus,
  evidence: Evidence,
): Absence => ({
  report,
  indicator,
  status,
  reason: REASONS[status],
  args: {},
  evidence: [evidence],
});

export function reportFrom(
  id: string,
  draft: Draft,
  eraOf: (year: number) => EraId | null,
  file: string,
  sha256: string,
  fault: (fault: RowFault) => void,
): Report {
  const headlines = new Set(draft.observations.map(one => one.id));
  const others = new Map<string, Alternative[]>();
  for (const { of, line, one } of draft.alternatives) {
    const found = others.get(of);
    if (!headlines.has(of)) fault({ line, code: 'no_headline', args: { text: of } });
    else if (found) found.push(one);
    else others.set(of, [one]);
  }
  const observations = draft.observations.map(one => ({ ...one, alternatives: others.get(one.id) ?? [] }));
  return {
    id,
    agency: draft.agency,
    body: draft.body,
    bodyName: draft.name,
    year: draft.year,
    era: eraOf(draft.year),
    script: 'Hans',
    title: null,
    published: null,
    file,
    sha256,
    url: draft.url,
    sourceKind: draft.kind,
    text: draft.text,
    observations,
    absences: draft.absences,
    checks: [],
    findings: [],
    tables: [],
  };
}
