// Why a core indicator has no figure: it does not apply, the copy lost it, or the report is silent.
import type { Absence, Observation } from '../core/observation.ts';
import type { EraId } from '../core/report.ts';
import type { Duties } from './duties.ts';
import type { Knowledge } from './knowledge.ts';
import type { Loss } from './loss.ts';

interface Case {
  readonly report: string;
  readonly era: EraId | null;
  readonly observations: readonly Observation[];
  /** Tables, images and attachments that the report points to and the text does not hold. */
  readonly losses: readonly Loss[];
  readonly knowledge: Pick<Knowledge, 'indicators' | 'tables'>;
  readonly duties: Pick<Duties, 'wholes' | 'partials' | 'subjects'>;
}

const NOWHERE: Absence['evidence'] = [];

/** A stated, exact zero. */
const isZero = (one: Observation): boolean => one.value === 0 && one.qualifier === 'exact';

/** The indicators that a lost thing would have stated: those of its official table, else of its subject's groups. */
function lostIndicators(loss: Loss, { era, knowledge, duties }: Case): ReadonlySet<string> {
  if (loss.indicators) return new Set(loss.indicators);
  // A heading alone does not say what stood under it.
  if (loss.reason === 'bare_annex') return new Set();
  if (loss.subject === null) {
    const forms = knowledge.tables.filter(form => form.era === era && form.layout !== 'measured');
    return new Set(forms.flatMap(form => form.takes.map(take => take.indicator)));
  }
  const subject = duties.subjects.find(one => one.id === loss.subject);
  const id = era && subject?.tables[era];
  const form = loss.reason === 'empty_section' ? knowledge.tables.find(one => one.id === id) : undefined;
  if (form) return new Set(form.takes.map(take => take.indicator));
  if (loss.reason === 'empty_section') return new Set();
  return new Set(knowledge.indicators.filter(one => subject?.groups.includes(one.group)).map(one => one.id));
}

/** How many figures say parts of a total that is not stated: each kind once, what is said again not twice. */
const partsOf = (indicators: readonly string[], stated: ReadonlyMap<string, number>): number =>
  indicators.reduce((sum, id) => sum + (stated.get(id) ?? 0), 0);

const isOtherKind = ({ reason }: { readonly reason: string }): boolean => reason === 'second_kind';

/** One absence for each core indicator without an observation, plain or by category; catalogue order. */
export function findAbsences(report: Case): Absence[] {
  const { observations, knowledge, duties, era } = report;
  /** Indicator → how many figures of it are stated. */
  const stated = new Map<string, number>();
  const zeros = new Map<string, Observation>();
  for (const one of observations) {
    const kinds = one.alternatives.length > 0 ? one.alternatives.filter(isOtherKind).length : 0;
    stated.set(one.indicator, (stated.get(one.indicator) ?? 0) + 1 + kinds);
    if (one.category === null && isZero(one)) zeros.set(one.indicator, one);
  }
  /** Indicator → the first loss that would have stated it. */
  const lost = new Map<string, Loss>();
  for (const loss of report.losses)
    for (const id of lostIndicators(loss, report)) if (!lost.has(id)) lost.set(id, loss);
  const absences: Absence[] = [];
  for (const { id, tier, eras } of knowledge.indicators) {
    if (tier !== 'core' || stated.has(id)) continue;
    const add = (
      status: Absence['status'],
      reason: string,
      args: Absence['args'],
      evidence: Absence['evidence'],
    ): void => {
      absences.push({ report: report.report, indicator: id, status, reason, args, evidence });
    };
    const whole = duties.wholes[id];
    const zero = whole === undefined ? undefined : zeros.get(whole);
    const found = lost.get(id);
    if (era && !eras.includes(era)) add('not_applicable', 'era', { era }, NOWHERE);
    else if (whole !== undefined && zero) add('not_applicable', 'whole_is_zero', { whole }, zero.evidence);
    else if (found) add('not_captured', found.reason, found.args, found.evidence);
    else {
      const parts = partsOf(duties.partials[id] ?? [], stated);
      add('not_reported', 'silent', parts > 0 ? { parts } : {}, NOWHERE);
    }
  }
  return absences;
}
