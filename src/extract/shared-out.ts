// 微博、微信分别发布20条、30条: what is read in a clause that shares its numbers out, each thing's number its own.
import { type Claim, type Read, sameThing } from './claim.ts';
import type { Compiled, Cue } from './compile.ts';
import { cuesIn, scan } from './finder.ts';
import { COUNT } from './number.ts';
import { quick, tests } from './quick.ts';
import { type Share, sharedOut, sharesOut, withThing } from './shares.ts';

/** 我局和下属单位分别公开: the body's own share. */
const OWN = quick(/^[^\ue001]{0,6}(?:[我本][局委办厅院处镇乡]|局机关|局?本级)/);

/** 上半年、下半年分别公开120条、130条: shares of one thing are parts of it, and no whole is told. */
const withoutParts = (claims: readonly (readonly [share: Share, claim: Claim])[]): Claim[] =>
  claims
    .filter(
      ([share, claim]) =>
        tests(OWN, share.lexed.text) ||
        !claims.some(([other, one]) => other !== share && sameThing(one, claim)),
    )
    .map(([, claim]) => claim);

/** The words of a share up to the last that name what it speaks of; empty where none does. */
function subjectOf({ cues, finder }: Compiled, text: string): string {
  const head = text.slice(0, Math.max(0, text.indexOf(COUNT)));
  let end = 0;
  for (const index of cuesIn(finder, head)) {
    const { word, pattern, place } = cues[index] as Cue;
    if (place) continue;
    if (word !== null) {
      const at = head.lastIndexOf(word);
      if (at >= 0) end = Math.max(end, at + word.length);
      continue;
    }
    const match = new RegExp(pattern.source).exec(head);
    if (match) end = Math.max(end, match.index + match[0].length);
  }
  return head.slice(0, end);
}

/**
 * The words of the clause before the last of these, which may name the things that the last one shares its numbers out
 * to; of the one before it where that shares out numbers, too.
 */
export function namesOf(reads: readonly Read[]): string {
  const [before, older] = [reads.at(-2), reads.at(-3)];
  return (before && sharesOut(before.lexed) ? older : before)?.lexed.text ?? '';
}

/**
 * What is read in a clause, and in each part of it where it shares its numbers out. `before`: words that may name the
 * things. The claims of the parts stand where their words and numbers stand in the clause.
 */
export function sharedClaims(
  compiled: Compiled,
  read: Read,
  year: number | null,
  before: string,
  claimsIn: (read: Read) => Claim[],
): Claim[] {
  const { finder } = compiled;
  const own = claimsIn(read);
  const shared = sharedOut(read.lexed, year, before);
  if (!shared) return own;
  const claimsOfShare = ({ lexed }: Share): Claim[] => {
    const { cues, rules } = scan(finder, lexed, read.bare);
    return claimsIn({ ...read, lexed, cues, rules, lead: 0 }).filter(
      ({ rule }) => rule.says.states === undefined,
    );
  };
  const subject = shared.shares[0] ? subjectOf(compiled, shared.shares[0].lexed.text) : '';
  const apart = shared.shares.flatMap((plain, index) => {
    let share = plain;
    let claims = claimsOfShare(share);
    // 行政复议维持、纠正分别为5件、1件: what the first names, the others leave out.
    if (index > 0 && claims.length === 0 && subject !== '' && subjectOf(compiled, plain.lexed.text) === '') {
      share = withThing(subject, plain);
      claims = claimsOfShare(share);
    }
    const { origin, ofYear } = share;
    return claims.map(claim => {
      const at = origin[claim.at] as number;
      const marks = ofYear ? [...claim.marks, 'own_year'] : claim.marks;
      const from = origin[claim.from] as number;
      return [share, { ...claim, read, at, end: at + 1, from, marks }] as const;
    });
  });
  return [
    ...own.filter(({ rule, at }) => rule.says.states !== undefined || !shared.numbers.includes(at)),
    ...withoutParts(apart),
  ];
}
