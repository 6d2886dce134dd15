// Which sums of prose hold: parts and totals, printed shares; and how two sides are judged, for every kind of check.
import { divide, subtract, sumOf } from '../core/decimal.ts';
import type { Evidence, Observation, Reading } from '../core/observation.ts';
import type { Quantity } from '../core/quantity.ts';
import type { Check, CheckKind, CheckSide, CheckTerm } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import { cite } from './cite.ts';
import type { Outline } from './clause.ts';
import type { Knowledge } from './knowledge.ts';
import { labelIn, ownWords } from './label.ts';
import type { Part } from './list-numbers.ts';
import type { List } from './list-parts.ts';
import { findLists } from './lists.ts';
import type { Planted } from './tamper.ts';

/** A check before it has its number. */
export type Draft = Omit<Check, 'id'>;

export type Catalogue = Pick<Knowledge, 'indicators'>;

export interface Place {
  readonly text: string;
  readonly folded: string;
  readonly outline: Outline;
  /** Strings that a mirror planted: they name nothing. */
  readonly planted: readonly Planted[];
  /** Places at the end that lead to other pages. */
  readonly further: readonly Span[];
}

/** One side of a check: its terms and their sum. */
export const side = (terms: readonly CheckTerm[]): CheckSide => ({ value: sumOf(terms, valueOfTerm), terms });

const valueOfTerm = ({ value }: CheckTerm): number => value;

/** Half of the last printed digit of each rounded number (41.8万 → 500); counts in full are exact. */
export const rounding = (figures: readonly { readonly step: number }[]): number =>
  sumOf(figures, ({ step }) => (step > 1 ? step / 2 : 0));

/** Compares two sides. Terms with a hedge (余, 约) leave the sum open unless it already fails without them. */
export function judge(
  kind: CheckKind,
  indicator: string | null,
  left: CheckSide,
  right: CheckSide,
  tolerance: number,
  unassessed: string | null = null,
): Draft {
  const difference = subtract(left.value, right.value);
  const status = unassessed ? 'not_assessed' : Math.abs(difference) <= tolerance ? 'holds' : 'fails';
  return { kind, status, indicator, left, right, difference, tolerance, reason: unassessed };
}

const NOWHERE: readonly Span[] = [];

/** A number of a list under its own words; one without words is called by its indicator, or by itself. */
function term(
  place: Place,
  part: Part,
  figure: Quantity,
  rule: string,
  name: string | null = null,
): CheckTerm {
  const { text, folded, outline, planted } = place;
  const strange =
    planted.length === 0 ? NOWHERE : planted.flatMap(one => one.places).sort((a, b) => a.start - b.start);
  const { start, end } = part.quantity.printed;
  const label = ownWords(text, folded, part.words, strange) || name || text.slice(start, end);
  return { label, value: figure.value, evidence: cite(text, outline, figure, rule) };
}

function partsCheck(place: Place, list: List, indicator: string | null, name: string | null): Draft {
  const rule = 'check/parts_total';
  const left = side(list.parts.map(part => term(place, part, part.quantity, rule)));
  const right = side([term(place, list.total, list.total.quantity, rule, name)]);
  const figures = [list.total, ...list.parts].map(part => part.quantity);
  const hedged = figures.some(figure => figure.qualifier !== 'exact');
  const others = list.some && left.value < right.value ? 'others_left_out' : null;
  const unclear = list.unclear === 'each' || left.value !== right.value ? list.unclear : null;
  const open = hedged ? 'hedged' : (unclear ?? others);
  const check = judge('parts_total', indicator, left, right, rounding(figures), open);
  const below = check.status === 'fails' && left.value < right.value && list.open;
  return { ...check, reason: below ? 'rest_unexplained' : check.reason };
}

/** The printed shares of one list against 100, where every part has one. */
function sharesCheck(place: Place, list: List, indicator: string | null): Draft | null {
  const shares = list.parts.flatMap(part => (part.share ? [{ part, share: part.share }] : []));
  if (shares.length < 2 || shares.length < list.parts.length) return null;
  // Some of the parts, each with its own share of the whole: nobody says that these make 100.
  const total = list.total.quantity.value;
  const fewer = sumOf(list.parts, ({ quantity }) => quantity.value) < total;
  const borne = total > 0 && shares.every(({ part, share }) => bears(part.quantity, share, total));
  if (fewer && (borne || list.some || list.unclear)) return null;
  const left = side(shares.map(({ part, share }) => term(place, part, share, 'check/shares')));
  const right = side([{ label: '100%', value: 100, evidence: null }]);
  // A share may be rounded or cut off: each may miss by one unit of its last digit.
  const tolerance = sumOf(shares, ({ share }) => share.step);
  const hedged = shares.some(({ share }) => share.qualifier !== 'exact');
  return judge('shares', indicator, left, right, tolerance, hedged ? 'hedged' : null);
}

/** True when the share is the part's of the total, but for one unit of its last digit. */
const bears = (part: Quantity, share: Quantity, total: number): boolean =>
  Math.abs(subtract(divide(part.value * 100, total, 6), share.value)) <= share.step;

const CLASSES = 'proactive.by_category';

/** A printed share that is not its part of the total, by more than one unit of its last digit. */
export interface ShareMismatch {
  readonly indicator: string | null;
  readonly part: number;
  readonly total: number;
  readonly printed: number;
  readonly computed: number;
  readonly evidence: readonly Evidence[];
}

function wrongShares(
  { text, folded, outline }: Place,
  list: List,
  indicator: string | null,
): ShareMismatch[] {
  const total = list.total.quantity;
  if (total.value <= 0 || total.qualifier !== 'exact') return [];
  return list.parts.flatMap(({ quantity, share }, at) => {
    if (share?.qualifier !== 'exact' || quantity.qualifier !== 'exact') return [];
    // 业务类49条(其中批复36条,占总体的72%): the share is of another whole than the part's own list.
    const inside = list.inner || list.total.share || indicator === CLASSES;
    if (inside && /占[总總全]/.test(folded.slice(quantity.end, share.start))) return [];
    const places = Math.max(2, Math.round(-Math.log10(share.step)));
    const computed = divide(quantity.value * 100, total.value, places);
    if (bears(quantity, share, total.value)) return [];
    // 法规4条,规范性文件5条,占0.17%: the share is of both.
    const before = list.parts[at - 1];
    const both = before && !before.share && { ...quantity, value: quantity.value + before.quantity.value };
    if (both && bears(both, share, total.value)) return [];
    const evidence = [quantity, share, total].map(one => cite(text, outline, one, 'finding/share_mismatch'));
    return [
      { indicator, part: quantity.value, total: total.value, printed: share.value, computed, evidence },
    ];
  });
}

/** Which indicator took the number at each of the places, if any. */
function takers(
  observations: readonly Observation[],
  places: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const at = new Map<number, string>();
  const take = ({ indicator, evidence }: Reading): void => {
    for (const { valueStart } of evidence)
      if (places.has(valueStart) && !at.has(valueStart)) at.set(valueStart, indicator);
  };
  for (const one of observations) {
    take(one);
    one.alternatives.forEach(take);
  }
  return at;
}

export interface ProseChecks {
  readonly drafts: readonly Draft[];
  readonly shares: readonly ShareMismatch[];
}

/** Checks of the lists in prose. `exclude`: places of official tables. */
export function checkProse(
  place: Place,
  observations: readonly Observation[],
  exclude: readonly Span[],
  catalogue: Catalogue,
): ProseChecks {
  const found = findLists(place.folded, place.outline, exclude);
  if (found.length === 0) return { drafts: [], shares: [] };
  const places = found.flatMap(({ total, parts }) => [total, ...parts.slice(0, 1)]);
  const taken = takers(observations, new Set(places.map(({ quantity }) => quantity.start)));
  const lists = found.map(list => ({
    list,
    indicator: taken.get(list.total.quantity.start) ?? taken.get(list.parts[0]?.quantity.start ?? -1) ?? null,
  }));
  return {
    drafts: lists.flatMap(({ list, indicator }) => {
      const shares = sharesCheck(place, list, indicator);
      const name = indicator && labelIn(catalogue, { indicator, category: null });
      return [partsCheck(place, list, indicator, name), ...(shares ? [shares] : [])];
    }),
    shares: lists.flatMap(({ list, indicator }) => wrongShares(place, list, indicator)),
  };
}

/** Gives each draft its id: `<report>/check/<kind>/<n>`. */
export function number(report: string, drafts: readonly Draft[]): Check[] {
  const counts = new Map<CheckKind, number>();
  const checks: Check[] = [];
  for (const draft of drafts) {
    const count = (counts.get(draft.kind) ?? 0) + 1;
    counts.set(draft.kind, count);
    const { kind, status, indicator, left, right, difference, tolerance, reason } = draft;
    const id = `${report}/check/${kind}/${count}`;
    checks.push({ id, kind, status, indicator, left, right, difference, tolerance, reason });
  }
  return checks;
}
