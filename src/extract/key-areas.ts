// 重点领域公开信息134条。其中主动公开甲类信息9条;主动公开乙类信息14条: what is listed under the key areas is no total.
import type { Claim, Read } from './claim.ts';
import { tokenAt } from './number.ts';
import { OPENS_PARTS } from './part-labels.ts';
import { quick, tests } from './quick.ts';

const TOTAL = 'proactive.total';
/** One of its parts: what was disclosed, and not where. */
const PART = quick(/^[(]?(?:其中|包括)?(?:主动|及时|对外|向社会)*(?:公开|发布|公示)/);

const countOf = ({ read, at }: Claim): number => tokenAt(read.lexed, at)?.value ?? 0;

/** The claim of a sentence to what the key areas have, unless a total stands before it. */
function keyAreas(claims: readonly Claim[]): Claim | undefined {
  const key = claims.find(
    ({ rule }) => rule.indicator.id === 'proactive.key_areas' && rule.says.states === undefined,
  );
  return key && claims.some(({ rule, read }) => rule.indicator.id === TOTAL && read.index < key.read.index)
    ? undefined
    : key;
}

/** How much the key areas have by this sentence, for a list that opens the next one; null where it does not say. */
export function keyAreasOf(claims: readonly Claim[]): number | null {
  const key = keyAreas(claims);
  return key ? countOf(key) : null;
}

/** Claims but for totals that a list under the key areas holds; `above`: how much they have by the sentence before. */
export function withoutKeyParts(
  reads: readonly Read[],
  claims: readonly Claim[],
  above: number | null,
): readonly Claim[] {
  const key = keyAreas(claims);
  const value = key ? countOf(key) : above;
  if (value === null) return claims;
  const first = key ? key.read.index + 1 : 0;
  const from = reads.findIndex(({ index, lexed }) => index >= first && tests(OPENS_PARTS, lexed.text));
  if (from < 0 || (!key && from > 0)) return claims;
  return claims.filter(
    claim =>
      claim.rule.indicator.id !== TOTAL ||
      claim.read.index < from ||
      countOf(claim) > value ||
      !tests(PART, claim.read.lexed.text),
  );
}
