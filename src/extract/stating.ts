// Which clauses without a number may state a value in words: told by kinds of characters, before any word is looked for.
/** Most values stated in words are denials: of a word that is one, this is the character that tells. */
const DENIALS = /[无未没零不免]/;

/** What a clause must hold, as sets of kinds of characters: one of these sets is there wherever a value is stated. */
export interface Stating {
  /** Unit → its row in `rows`, 0 for none. */
  readonly rowOf: Uint16Array;
  /** Rows of `width` words: the kinds that a character is of, a bit each. */
  readonly rows: Uint32Array;
  /** Rows of kinds that must all be there; up to `affirmed` none of them is a denial, one of the first word's `denial`. */
  readonly needs: Uint32Array;
  readonly affirmed: number;
  readonly denial: number;
  readonly width: number;
  /** How many of the words hold the kinds that are asked for without a denial, and the denials. */
  readonly narrow: number;
  /** The kinds found in a clause. Scratch. */
  readonly found: Uint32Array;
}

/** `rules`: of each rule without a number the sets of words of which one each must be there. `signs` stand for numbers. */
export function statingOf(rules: readonly (readonly (readonly string[])[])[], signs: string): Stating {
  const sets = rules
    // A rule that needs a number's sign reads no clause without one.
    .filter(needs => !needs.some(words => words.every(word => signs.includes(word))))
    .map(needs => needs.flatMap(words => [telling(words, 0), telling(words, -1)]));
  // What is asked most often stands in the first word: denials, then what is asked where there is none.
  const denials = sets.flat().filter(kind => DENIALS.test(kind));
  const others = sets.filter(set => !set.some(kind => DENIALS.test(kind)));
  const kinds = [...new Set([...denials, ...others.flat(), ...sets.flat()])];
  const width = Math.ceil(kinds.length / 32);
  const row = (has: (kind: string) => boolean): Uint32Array => {
    const bits = new Uint32Array(width);
    kinds.forEach((kind, at) => {
      if (has(kind)) bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
    });
    return bits;
  };
  const chars = [...new Set(kinds.join(''))];
  const rowOf = new Uint16Array(65536);
  chars.forEach((char, at) => {
    rowOf[char.charCodeAt(0)] = at + 1;
  });
  const rows = chars.map(char => row(kind => kind.includes(char)));
  const needs = fewest(sets.map(set => row(kind => set.includes(kind))));
  const denial = row(kind => DENIALS.test(kind))[0] as number;
  const affirmed = needs.filter(([bits = 0]) => (bits & denial) === 0);
  return {
    rowOf,
    rows: flat([new Uint32Array(width), ...rows]),
    needs: flat([...new Set([...affirmed, ...needs])]),
    affirmed: affirmed.length * width,
    denial,
    width,
    narrow: 1 + Math.max(0, ...affirmed.map(bits => bits.findLastIndex(word => word !== 0))),
    found: new Uint32Array(width),
  };
}

const flat = (rows: readonly Uint32Array[]): Uint32Array => Uint32Array.from(rows.flatMap(row => [...row]));

/** One character of each word: the denial in it, else the one at `at`. */
const telling = (words: readonly string[], at: number): string =>
  [...new Set(words.map(word => DENIALS.exec(word)?.[0] ?? word.at(at)))].sort().join('');

/** Each once, and none that asks for all that another asks for. */
function fewest(needs: readonly Uint32Array[]): Uint32Array[] {
  const asksFor = (all: Uint32Array, some: Uint32Array): boolean =>
    some.every((bits, at) => ((all[at] as number) & bits) >>> 0 === bits);
  return needs.filter((one, at) =>
    needs.every((other, i) => i === at || !asksFor(one, other) || (asksFor(other, one) && at < i)),
  );
}

/** Adds to `found` the kinds of the characters in `[start, end)` that stand in the words from `first` to `stop`. */
function look(
  { rowOf, rows, width, found }: Stating,
  units: Uint16Array,
  start: number,
  end: number,
  first: number,
  stop: number,
): void {
  for (let word = first; word < stop; word++) found[word] = 0;
  for (let i = start; i < end; i++) {
    const row = rowOf[units[i] as number] as number;
    if (row > 0)
      for (let word = first; word < stop; word++)
        found[word] = (found[word] as number) | (rows[row * width + word] as number);
  }
}

/** True where a clause without a number that stands in `[start, end)` may state a value in words. `units` are the text's. */
export function mayState(stating: Stating, units: Uint16Array, start: number, end: number): boolean {
  const { needs, affirmed, denial, width, narrow, found } = stating;
  look(stating, units, start, end, 0, narrow);
  // Most running text denies nothing: what is asked of it fits in a few words.
  const denies = ((found[0] as number) & denial) !== 0;
  if (denies) look(stating, units, start, end, narrow, width);
  const stop = denies ? needs.length : affirmed;
  const words = denies ? width : narrow;
  for (let need = 0; need < stop; need += width) {
    let word = 0;
    while (word < words && ((needs[need + word] as number) & ~(found[word] as number)) === 0) word++;
    if (word === words) return true;
  }
  return false;
}
