// Which clauses without a number may state a value in words: told by kinds of characters, before any word is looked for.
import { type CharSets, charSets, kindsIn } from './kinds.ts';

/** Most values stated in words are denials: of a word that is one, this is the character that tells. */
const DENIALS = /[无未没零不免]/;

/** What a clause must hold, as sets of kinds of characters: one of these sets is there wherever a value is stated. */
export interface Stating {
  readonly kinds: CharSets;
  readonly needs: readonly number[];
}

/** `rules`: of each rule without a number the sets of words of which one each must be there. `signs` stand for numbers. */
export function statingOf(rules: readonly (readonly (readonly string[])[])[], signs: string): Stating {
  const sets = rules
    // A rule that needs a number's sign reads no clause without one.
    .filter(needs => !needs.some(words => words.every(word => signs.includes(word))))
    .map(needs => needs.map(words => telling(words)));
  const times = new Map<string, number>();
  for (const kind of sets.flat()) times.set(kind, (times.get(kind) ?? 0) + 1);
  const kept = [...times].sort((a, b) => b[1] - a[1]).slice(0, 31);
  const bits = new Map(kept.map(([kind], index) => [kind, 1 << index]));
  // A set of characters without a bit of its own has that of the smallest that holds it.
  const wider = (kind: string): string | undefined =>
    [...bits.keys()]
      .filter(one => Array.from(kind).every(char => one.includes(char)))
      .sort((a, b) => a.length - b.length)[0];
  const bitOf = (kind: string): number => bits.get(kind) ?? bits.get(wider(kind) ?? '') ?? 0;
  const needs = sets.map(kinds => kinds.reduce((all, kind) => all | bitOf(kind), 0));
  const fewest = [...new Set(needs)].filter((one, _, all) =>
    all.every(other => other === one || (other & one) !== other),
  );
  return { kinds: charSets([...bits.keys()]), needs: fewest };
}

/** One character of each word: the denial in it, else its first. */
const telling = (words: readonly string[]): string =>
  [...new Set(words.map(word => DENIALS.exec(word)?.[0] ?? word.charAt(0)))].sort().join('');

/** True where a clause without a number may state a value in words. */
export function mayState({ kinds, needs }: Stating, text: string): boolean {
  const found = kindsIn(kinds, text);
  for (let i = 0; i < needs.length; i++) {
    const need = needs[i] as number;
    if ((found & need) === need) return true;
  }
  return false;
}
