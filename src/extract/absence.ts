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
  readonly duties: Pick<Duties, 'wholes' | 'subjects'>;
}

/** A stated, exact zero. */
const isZero = (one: Observation): boolean => one.value === 0 && one.qualifier === 'exact';

/** The indicators that a lost thing would have stated: those of its official table, else of its subject's groups. */
function lostIndicators(loss: Loss, { era, knowledge, duties }: Case): ReadonlySet<string> {
  if (loss.subject === null) {
    const forms = knowledge.tables.filter(form => form.era === era);
    return new Set(forms.flatMap(form => form.takes.map(take => take.indicator)));
  }
  const subject = duties.subjects.find(one => one.id === loss.subject);
  const id = era && subject?.tables[era];
  const form = loss.reason === 'empty_section' ? knowledge.tables.find(one => one.id === id) : undefined;
  if (form) return new Set(form.takes.map(take => take.indicator));
  if (loss.reason === 'empty_section') return new Set();
  return new Set(knowledge.indicators.filter(one => subject?.groups.includes(one.group)).map(one => one.id));
}

/** One absence for each core indicator without an observation, plain or by category; catalogue order. */
export function findAbsences(report: Case): Absence[] {
  const { observations, knowledge, duties, era } = report;
  const stated = new Set(observations.map(one => one.indicator));
  const zeros = new Map(
    observations.filter(one => one.category === null && isZero(one)).map(one => [one.indicator, one]),
  );
  const lost = report.losses.map(loss => ({ loss, indicators: lostIndicators(loss, report) }));
  return knowledge.indicators
    .filter(one => one.tier === 'core' && !stated.has(one.id))
    .map((indicator): Absence => {
      const base = { report: report.report, indicator: indicator.id };
      if (era && !indicator.eras.includes(era))
        return { ...base, status: 'not_applicable', reason: 'era', args: { era }, evidence: [] };
      const whole = duties.wholes[indicator.id];
      const zero = whole === undefined ? undefined : zeros.get(whole);
      if (whole !== undefined && zero) {
        const { evidence } = zero;
        return { ...base, status: 'not_applicable', reason: 'whole_is_zero', args: { whole }, evidence };
      }
      const found = lost.find(one => one.indicators.has(indicator.id))?.loss;
      if (found)
        return {
          ...base,
          status: 'not_captured',
          reason: found.reason,
          args: found.args,
          evidence: found.evidence,
        };
      return { ...base, status: 'not_reported', reason: 'silent', args: {}, evidence: [] };
    });
}
