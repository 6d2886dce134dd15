// Figures made from a report's own figures: per resident, rates, and how the report stands to law and to itself.
import { divide, sum } from '../core/decimal.ts';
import type { Denominator, Evidence, Observation } from '../core/observation.ts';
import type { Qualifier } from '../core/quantity.ts';
import type { Report } from '../core/report.ts';
import { cite } from '../extract/cite.ts';
import { outline } from '../extract/clause.ts';
import { plain } from '../extract/document.ts';
import type { EraSpan } from '../extract/duties.ts';
import { fold } from '../extract/fold.ts';
import { readIdentity } from '../extract/identify.ts';
import { addressed, type Scorecard, scorecard } from './scorecard.ts';

/** One curated population figure of an agency's place. */
export interface Population extends Denominator {
  readonly agency: string;
}

/** Within one year this order; any other series comes last, by name. */
const SERIES = ['yearend_contemporary', 'census_exact', 'census_rounded'];

const rank = (series: string): number => {
  const at = SERIES.indexOf(series);
  return at < 0 ? SERIES.length : at;
};

/** The same year before the nearest, the earlier on a tie; within a year by series. Null without any figure. */
export function denominatorFor(
  population: readonly Population[],
  agency: string,
  year: number,
): Denominator | null {
  const own = population
    .filter(one => one.agency === agency)
    .sort(
      (a, b) =>
        Math.abs(a.year - year) - Math.abs(b.year - year) ||
        a.year - b.year ||
        rank(a.series) - rank(b.series) ||
        (a.series < b.series ? -1 : 1),
    );
  const [best] = own;
  if (!best) return null;
  const { agency: _, ...denominator } = best;
  return denominator;
}

/** A quotient is as sure as its surest-hedged parts: all exact, one hedge that they share, else approximate. */
function qualifierOf(numerator: readonly Observation[], denominator: readonly Observation[]): Qualifier {
  const flip: Readonly<Record<Qualifier, Qualifier>> = {
    exact: 'exact',
    approx: 'approx',
    over: 'under',
    under: 'over',
  };
  const kinds = new Set(
    [...numerator.map(one => one.qualifier), ...denominator.map(one => flip[one.qualifier])].filter(
      kind => kind !== 'exact',
    ),
  );
  const [only] = kinds;
  return kinds.size === 0 ? 'exact' : kinds.size === 1 && only ? only : 'approx';
}

interface Made {
  readonly indicator: string;
  readonly unit: string;
  readonly value: number;
  readonly places: number;
  readonly qualifier: Qualifier;
  /** Ids of observations, of checks, or of the report itself where its date is used. */
  readonly inputs: readonly string[];
  /** Where the report says what is no observation: a required content in prose, its date. */
  readonly evidence?: readonly Evidence[];
  readonly denominator?: Denominator;
}

function observation(report: Report, made: Made): Observation {
  return {
    id: `${report.id}/${made.indicator}`,
    report: report.id,
    agency: report.agency,
    body: report.body,
    bodyName: report.bodyName,
    year: report.year,
    indicator: made.indicator,
    category: null,
    value: made.value,
    unit: made.unit,
    step: divide(1, 10 ** made.places, made.places),
    qualifier: made.qualifier,
    hedge: null,
    printed: '',
    basis: 'derived',
    share: null,
    evidence: made.evidence ?? [],
    inputs: made.inputs,
    ...(made.denominator ? { denominator: made.denominator } : {}),
    alternatives: [],
  };
}

/** Plain figures by indicator. */
const figureOf = (report: Report, indicator: string): Observation | undefined =>
  report.observations.find(one => one.indicator === indicator && one.category === null);

function perResident(
  report: Report,
  population: readonly Population[],
  of: string,
  made: Pick<Made, 'indicator' | 'unit'> & { readonly per: number },
): Made[] {
  const figure = figureOf(report, of);
  const denominator =
    report.agency && report.year !== null && report.body === 'bureau'
      ? denominatorFor(population, report.agency, report.year)
      : null;
  if (!figure || !denominator) return [];
  const { per, ...rest } = made;
  const value = divide(figure.value * per, denominator.value, 4);
  return [{ ...rest, value, places: 4, qualifier: figure.qualifier, inputs: [figure.id], denominator }];
}

/** True when a list that holds the parts makes up the whole: then a part that it leaves out is none. */
const partitioned = (report: Report, parts: readonly Observation[], whole: Observation): boolean =>
  report.checks.some(check => {
    if (check.kind !== 'parts_total' || check.status !== 'holds') return false;
    const places = check.left.terms.map(term => term.evidence?.valueStart);
    const at = (one: Observation): number | undefined => one.evidence[0]?.valueStart;
    return (
      check.right.terms[0]?.evidence?.valueStart === at(whole) &&
      parts.every(part => places.includes(at(part)))
    );
  });

/** (a + b + …) ÷ n × 100; empty when n is no stated positive figure, or a part is neither stated nor ruled out. */
function rate(
  report: Report,
  made: Pick<Made, 'indicator' | 'unit'>,
  parts: readonly string[],
  of: string,
): Made[] {
  const n = figureOf(report, of);
  const stated = parts.map(id => figureOf(report, id)).filter(one => one !== undefined);
  if (!n || n.value <= 0 || stated.length === 0) return [];
  if (stated.length < parts.length && !partitioned(report, stated, n)) return [];
  const value = divide(sum(stated.map(one => one.value)) * 100, n.value, 2);
  const inputs = [...stated, n].map(one => one.id);
  return [{ ...made, value, places: 2, qualifier: qualifierOf(stated, [n]), inputs }];
}

const percent = (indicator: string, some: number, all: number) => ({
  indicator,
  unit: 'percent',
  value: divide(some * 100, all, 2),
  places: 2,
  qualifier: 'exact' as const,
});

/** The share of some of a list, with the whole list as inputs; empty for an empty list. */
function shareOf(indicator: string, some: number, inputs: readonly string[]): Made[] {
  return inputs.length === 0 ? [] : [{ ...percent(indicator, some, inputs.length), inputs }];
}

/** Each required content that is addressed: its figure as input, its place as evidence under `content/<item>`. */
function completeness(card: Scorecard): Made[] {
  if (card.contents.length === 0) return [];
  const lines = addressed(card);
  const made = percent('derived.completeness', lines.length, card.contents.length);
  const evidence = lines.flatMap(({ item, evidence: [place] }) =>
    place ? [{ ...place, rule: `content/${item.id}` }] : [],
  );
  return [{ ...made, inputs: lines.flatMap(({ observation: id }) => id ?? []), evidence }];
}

/** Days before the deadline; the input is the report, whose date it is, and the evidence where its text prints that date. */
function timeliness(report: Report, { days, published }: Scorecard): Made[] {
  if (days === null) return [];
  const folded = fold(report.text);
  const printed = readIdentity(plain(report.text), folded, { agencies: [] }).published;
  const evidence =
    printed?.value === published
      ? [cite(report.text, outline(folded), printed, 'derived.timeliness/published')]
      : [];
  const made = { indicator: 'derived.timeliness', unit: 'day', value: days, places: 0 };
  return [{ ...made, qualifier: 'exact', inputs: [report.id], evidence }];
}

/** What the scorecard shows line by line, as one figure each. */
function scored(report: Report, card: Scorecard): Made[] {
  const assessed = [...card.holds, ...card.fails].map(check => check.id);
  return [
    ...completeness(card),
    ...timeliness(report, card),
    ...shareOf('derived.exactness', card.exact.length, card.figures),
    ...shareOf('derived.self_consistency', card.holds.length, assessed),
  ];
}

/** Every derived figure of one report that its own figures allow. */
export function derive(
  report: Report,
  population: readonly Population[],
  eras: readonly EraSpan[],
): Observation[] {
  const card = scorecard(report, eras);
  const made: Made[] = [
    ...perResident(report, population, 'requests.received', {
      indicator: 'derived.requests_per_100k',
      unit: 'per_100k',
      per: 100_000,
    }),
    ...perResident(report, population, 'proactive.total', {
      indicator: 'derived.proactive_per_10k',
      unit: 'per_10k',
      per: 10_000,
    }),
    ...rate(
      report,
      { indicator: 'derived.disclosure_rate', unit: 'percent' },
      ['requests.granted', 'requests.partially_granted'],
      'requests.answered',
    ),
    ...rate(
      report,
      { indicator: 'derived.dispute_rate', unit: 'per_100' },
      ['reconsideration.total', 'litigation.total'],
      'requests.received',
    ),
    ...(card ? scored(report, card) : []),
  ];
  return made.map(one => observation(report, one));
}
