// Figures that no report prints: computed from those that reports print, each with its formula.
import type { IndicatorEntry, UnitEntry } from '../../core/dataset.ts';
import { ALL } from '../indicator.ts';

/** A computed indicator. `definition` says what must be shown with it. */
const derived = (
  id: string,
  unit: string,
  zh: string,
  en: string,
  formula: string,
  shownWith: string,
): IndicatorEntry => ({
  id,
  group: 'derived',
  tier: 'derived',
  unit,
  eras: ALL,
  dimension: null,
  label: { zh, en },
  definition: `Shown with ${shownWith}.`,
  stock: false,
  formula,
});

export const DERIVED: readonly IndicatorEntry[] = [
  derived(
    'derived.requests_per_100k',
    'per_100k',
    '每十万常住人口申请数',
    'Requests per 100k residents',
    'requests.received / resident population of the place in the nearest year × 100000',
    'the population figure with its year series and source',
  ),
  derived(
    'derived.proactive_per_10k',
    'per_10k',
    '每万常住人口主动公开数',
    'Items disclosed per 10k residents',
    'proactive.total / resident population of the place in the nearest year × 10000',
    'the population figure with its year series and source',
  ),
  derived(
    'derived.disclosure_rate',
    'percent',
    '实质公开率',
    'Substantive disclosure rate',
    '(requests.granted + requests.partially_granted) / requests.answered × 100',
    'n (the denominator); empty below 1 request',
  ),
  derived(
    'derived.dispute_rate',
    'per_100',
    '争议率',
    'Disputes per 100 requests',
    '(reconsideration.total + litigation.total) / requests.received × 100',
    'n; empty when no request was received',
  ),
  derived(
    'derived.completeness',
    'percent',
    '法定内容完整度',
    'Statutory completeness',
    'statutory contents of the report’s era that it addresses (figure or stated zero or prose) / contents that apply',
    'the checklist itself with evidence for each line',
  ),
  derived(
    'derived.timeliness',
    'day',
    '发布及时性',
    'Days before the statutory deadline',
    'statutory deadline of the era minus publication date',
    'unknown (not late) where the text carries no date',
  ),
  derived(
    'derived.exactness',
    'percent',
    '精确度',
    'Share of exact figures',
    'reported figures with qualifier exact / reported figures',
    'n',
  ),
  derived(
    'derived.self_consistency',
    'percent',
    '内部一致性',
    'Arithmetic checks that hold',
    'checks that hold / checks that apply',
    'every check with both sides and its evidence',
  ),
];

/** Units that only derived figures have. */
export const DERIVED_UNITS: readonly UnitEntry[] = [
  { id: 'per_100k', zh: '每十万人', en: ['per 100,000 residents', 'per 100,000 residents'] },
  { id: 'per_10k', zh: '每万人', en: ['per 10,000 residents', 'per 10,000 residents'] },
  { id: 'per_100', zh: '每百件申请', en: ['per 100 requests', 'per 100 requests'] },
];
