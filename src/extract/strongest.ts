// Of all that rules read in a sentence, what it states: the most specific, sums told from their parts, 均 given its figure.
import { type Claim, LONGEST, type Read, saidOf, sameThing } from './claim.ts';
import { tokenAt } from './number.ts';
import { quick, tests } from './quick.ts';

/** Where in its sentence a lexed character stands: a clause, with the words before its colon, is far shorter than the factor. */
const orderOf = (index: number, at: number): number => index * 8192 + at;
const order = ({ read, at }: Claim): number => orderOf(read.index, at);

/** The words that start first state it, and of those the longer ones. */
const before = (a: Claim, b: Claim): boolean => a.at < b.at || (a.at === b.at && a.end > b.end);

/** One number states one thing: the most specific phrase keeps it. Words may state two (neither 复议 nor 诉讼). */
export function strongest(claims: readonly Claim[]): Claim[] {
  if (claims.length === 0) return [];
  const weight = (claim: Claim): number =>
    claim.weight +
    (claim.rule.says.category ? 1 : 0) +
    (claim.rule.says.firm && !/[、和及与]/.test(claim.read.lexed.text.slice(0, claim.at)) ? LONGEST : 0) -
    claim.rule.order / 1e6;
  const best = new Map<number, Claim>();
  const worded = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.rule.says.states !== undefined) {
      const place = `${claim.read.index}/${claim.rule.indicator.id}/${claim.rule.says.category ?? ''}`;
      const rival = worded.get(place);
      if (!rival || before(claim, rival)) worded.set(place, claim);
    } else {
      const rival = best.get(order(claim));
      if (!rival || weight(claim) > weight(rival)) best.set(order(claim), claim);
    }
  }
  const numbers = new Set(best.values());
  // 属于三类内部事务信息不予公开1件 is the ground's figure and the whole's.
  for (const claim of claims) {
    const rival = best.get(order(claim));
    if (
      rival?.rule.says.category &&
      !claim.rule.says.category &&
      rival.rule.indicator === claim.rule.indicator &&
      rival.rule.indicator.dimension === 'ground'
    )
      numbers.add(claim);
  }
  for (const claim of claims)
    if ((claim.rule.says.shares || claim.rule.says.zero) && !numbers.has(claim)) {
      const rival = best.get(order(claim));
      if (
        rival &&
        rival.rule.indicator.id !== claim.rule.indicator.id &&
        (rival.rule.says.shares || rival.rule.says.zero)
      )
        numbers.add(claim);
    }
  return [...worded.values(), ...numbers];
}

const OPENS_SUM = quick(/^(?:共|合计|总计|累计)/);

/** 现场咨询20次,电话咨询42次,共接受咨询62次: what is told before its sum is a part of it. */
export function markSums(claims: readonly Claim[], reads: readonly Read[]): void {
  const whole = (claim: Claim): number => tokenAt(claim.read.lexed, claim.at)?.value ?? Number.NaN;
  for (const sum of claims) {
    if (!tests(OPENS_SUM, sum.read.lexed.text)) continue;
    const parts = claims.filter(claim => claim.read.index < sum.read.index && sameThing(claim, sum));
    if (parts.length === 0) continue;
    const first = Math.min(...parts.map(part => part.read.index));
    const counts = reads
      .slice(first, sum.read.index)
      .flatMap(read => read.lexed.tokens.filter(token => token.kind === 'count'));
    const all = counts.reduce((total, token) => total + token.value, 0);
    if (counts.length < 2 || Math.abs(all - whole(sum)) >= 1e-6) continue;
    // 收到29件,上年结转2件,共31件: what the sum adds is another thing, and the first figure is whole.
    const added = claims.some(
      claim =>
        claim.read.index >= first &&
        claim.read.index < sum.read.index &&
        claim.rule.says.states === undefined &&
        claim.rule.indicator.unit === sum.rule.indicator.unit &&
        !parts.some(part => order(part) === order(claim)),
    );
    for (const part of parts) part.marks = [...part.marks, added ? 'newly' : 'part_of_whole'];
  }
}

/** Gives 均维持 the figure that it is said of: the last one before it, or none. */
export function withWholes(claims: readonly Claim[], reads: readonly Read[]): Claim[] {
  if (!claims.some(({ rule }) => rule.says.allOf)) return [...claims];
  const figures = claims.filter(({ rule }) => rule.says.states === undefined);
  figures.sort((a, b) => order(a) - order(b));
  const words = claims.filter(({ rule }) => rule.says.allOf).map(order);
  return claims.flatMap(claim => {
    const { allOf } = claim.rule.says;
    if (!allOf) return [claim];
    const ofAny = [allOf].flat();
    // 复议2起,均维持;诉讼1起,均撤销: what an earlier word was said of is told.
    const since = Math.max(-1, ...words.filter(word => word < order(claim)));
    // 复议5起,维持3起;诉讼2起,均驳回: said of what stands in its half of the sentence.
    const half = Math.max(0, ...figures.flatMap(figure => halfOf(figure, claim)));
    const before = figures.filter(
      figure => order(figure) > since && order(figure) < order(claim) && figure.read.index >= half,
    );
    // 复议2起,诉讼1起,均维持: the word is said of both; beside an outcome of some it tells of none.
    const near = ({ rule: { indicator } }: Claim): boolean =>
      indicator.group === claim.rule.indicator.group || ofAny.includes(indicator.id);
    const group = before.filter(near);
    const totals = group.every(
      ({ rule: { indicator, says } }) =>
        ofAny.includes(indicator.id) ||
        (/\.total$/.test(ofAny[0] ?? '') && /\.total$/.test(indicator.id) && !says.category),
    );
    const last = before.at(-1);
    const ends = last !== undefined && near(last);
    const wholes = group.filter(({ rule }) => ofAny.includes(rule.indicator.id));
    const whole = wholes.at(-1);
    if (!totals || !ends || !whole || whole.rule.says.category) return [];
    if (wholes.length > 1 && wholes.length < group.length) return [];
    // 复议3件,2件已审结(均维持): said of a number that no rule reads.
    if (countsBetween(reads, whole, claim).some(at => !group.some(figure => order(figure) === at))) return [];
    return (tokenAt(whole.read.lexed, whole.at)?.value ?? 0) > 0 ? [saidOf(claim, whole)] : [];
  });
}

/** Orders of the counts of cases between a figure and words that may be said of it. */
function countsBetween(reads: readonly Read[], figure: Claim, words: Claim): number[] {
  return reads.slice(figure.read.index, words.read.index + 1).flatMap(({ index, lexed }) =>
    lexed.tokens.flatMap(({ kind, unit }, i) => {
      const at = lexed.places[i] as number;
      const inside =
        (index > figure.read.index || at > figure.at) && (index < words.read.index || at < words.at);
      return inside && kind === 'count' && unit !== null && figure.rule.units.has(unit)
        ? [orderOf(index, at)]
        : [];
    }),
  );
}

/** Where a half of the sentence begins that has the figure and ends in the words. */
const halfOf = ({ read }: Claim, words: Claim): readonly number[] =>
  read.clause.before === ';' && read.index <= words.read.index ? [read.index] : [];
