// The parts listed under a total: 其中,A类信息3条,B类信息442条,社会管理56.
import type { Claim, Read } from './claim.ts';
import type { Sentence } from './clause.ts';
import type { Compiled } from './compile.ts';
import { type Broken, keepParts } from './part-kept.ts';
import { PORTAL } from './part-labels.ts';
import { areKinds, disclosedOf, isOneKind, summed, WHOLE, wholeless } from './part-lists.ts';
import type { Parts } from './part-pieces.ts';
import { totalOver } from './part-total.ts';
import { sumOf, walkParts } from './part-walk.ts';

/** What a list has beside itself: a whole, or what a site or an account published. */
const FIGURE = /^proactive\.(?:total|portal_items)|^social/;

/** True for a sentence long enough to be a list without a whole: four clauses, or five numbers in one. */
export const mayList = (reads: readonly Read[]): boolean =>
  reads.length > 3 || reads.some(({ lexed }) => lexed.tokens.length > 4);

/**
 * Reads the parts of a sentence under a total in it or in the sentence before, and takes the numbers that they use away
 * from rules that would read them as something else.
 */
export function readParts(
  reads: readonly Read[],
  claims: readonly Claim[],
  before: Parts | null,
  sentence: Sentence,
  compiled: Compiled,
): Broken {
  const part = compiled.rules.find(rule => rule.indicator.id === WHOLE);
  if (!part) return { claims, parts: [], total: before };
  if (!before) {
    const listed = claims.some(({ rule }) => FIGURE.test(rule.indicator.id)) ? [] : wholeless(reads, part);
    const sum = sumOf(listed);
    if (listed.length > 0)
      return keepParts({
        reads,
        claims,
        listed,
        sum,
        total: null,
        named: true,
        announced: false,
        classes: false,
      });
    if (claims.length === 0) return { claims: [], parts: [], total: null };
  }
  const own = disclosedOf(reads, claims);
  if (own)
    return readParts(
      reads,
      claims.filter(claim => claim !== own),
      before,
      sentence,
      compiled,
    );
  const first = claims.find(claim => claim.rule.indicator.id === WHOLE);
  if (first && isOneKind(reads, first))
    return {
      claims: claims.filter(
        claim => claim !== first && (claim.rule.indicator.id !== WHOLE || !areKinds(reads)),
      ),
      parts: [],
      total: null,
    };
  const { older, near, announced, classes, exact } = totalOver(reads, before, sentence);
  const whole = near || announced || classes || exact ? older : null;
  if (!whole && areKinds(reads))
    return { claims: claims.filter(({ rule }) => rule.indicator.id !== WHOLE), parts: [], total: older };
  // Without a total, or a site's, there is nothing to be a part of.
  const begins = claims.some(({ rule }) => rule.indicator.id === WHOLE || rule.indicator.id === PORTAL);
  if (!whole && !begins) return { claims, parts: [], total: older };
  const walk = walkParts({ reads, claims, part, over: whole, last: older, classes, exact });
  const listed = walk.listed.length > 0 ? walk.listed : summed(reads, claims, part);
  return keepParts({ ...walk, reads, claims, listed, announced, classes });
}
