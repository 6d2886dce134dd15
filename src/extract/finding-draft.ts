// A finding before it has its number.
import type { Evidence } from '../core/observation.ts';
import type { Finding, FindingKind } from '../core/report.ts';

export type Draft = Omit<Finding, 'id'>;

/** A finding without a number; `rest` names the indicator or the check that it is about. */
export const draft = (
  kind: FindingKind,
  args: Draft['args'],
  evidence: readonly Evidence[],
  rest: { readonly indicator?: string | null; readonly check?: string } = {},
): Draft => ({ kind, indicator: rest.indicator ?? null, check: rest.check ?? null, args, evidence });
