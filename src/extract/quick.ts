// Patterns that mostly find nothing. Starting one costs a quarter of a microsecond though a look at one character would
// have refused it: what character a match must begin with, end with or hold is read from the pattern itself.

/** Unit → number of the character among all that some pattern needs, 0 for none: the tables by number stay small. */
const NUMBERS = new Uint16Array(65536);
/** No more characters than this are numbered; patterns that would need more are not refused. */
const MOST = 2048;
let numbered = 0;

function numberOf(unit: number): number {
  if (NUMBERS[unit] === 0 && numbered + 1 < MOST) NUMBERS[unit] = ++numbered;
  return NUMBERS[unit] as number;
}

/** Units that one character may be; null: any. */
type Units = ReadonlySet<number> | null;

/** What every match of a part of a pattern has. */
interface Facts {
  /** It can match nothing at all. */
  readonly empty: boolean;
  readonly first: Units;
  readonly last: Units;
  /** One of these stands in every match; null: nobody knows. */
  readonly need: Units;
  /** It matches only at the start, at the end of a text. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const NOTHING: Facts = {
  empty: true,
  first: new Set(),
  last: new Set(),
  need: null,
  opens: false,
  closes: false,
};
const ANY: Facts = { empty: false, first: null, last: null, need: null, opens: false, closes: false };
const one = (units: Units): Facts => ({ ...ANY, first: units, last: units, need: units });
const both = (a: Units, b: Units): Units => (a && b ? new Set([...a, ...b]) : null);
/** Characters that stand in most sentences of a report: they refuse little. */
const COMMON = new Set(
  Array.from('的一是在不了和有为上中大对公开信息政府工作申请主动年月日本我局各及时,、', char =>
    char.charCodeAt(0),
  ),
);
const weight = (units: ReadonlySet<number>): number => {
  let sum = 0;
  for (const unit of units) sum += COMMON.has(unit) || (unit >= 48 && unit <= 57) ? 4 : 1;
  return sum;
};
const fewer = (a: Units, b: Units): Units => (!a || !b ? (a ?? b) : weight(b) < weight(a) ? b : a);

const then = (a: Facts, b: Facts): Facts => ({
  empty: a.empty && b.empty,
  first: a.empty ? both(a.first, b.first) : a.first,
  last: b.empty ? both(a.last, b.last) : b.last,
  need: fewer(a.need, b.need),
  opens: a.opens || (a === NOTHING && b.opens),
  closes: b.closes || (b === NOTHING && a.closes),
});

const or = (a: Facts, b: Facts): Facts => ({
  empty: a.empty || b.empty,
  first: both(a.first, b.first),
  last: both(a.last, b.last),
  need: both(a.need, b.need),
  opens: a.opens && b.opens,
  closes: a.closes && b.closes,
});

const DIGITS = Array.from('0123456789', char => char.charCodeAt(0));
/** Wider classes are any character. */
const WIDEST = 400;

/** What a pattern's matches have. Knows the syntax that the engine's patterns use; of all else it says nothing. */
function factsOf(source: string): Facts {
  let at = 0;
  const escaped = (): Units => {
    const char = source[++at] as string;
    at++;
    if (char === 'd') return new Set(DIGITS);
    if (char === 'u' && /^[\da-f]{4}$/i.test(source.slice(at, at + 4))) {
      at += 4;
      return new Set([Number.parseInt(source.slice(at - 4, at), 16)]);
    }
    if (char === 'n') return new Set([10]);
    if (char === 't') return new Set([9]);
    return /[a-z0-9]/i.test(char) ? null : new Set([char.charCodeAt(0)]);
  };
  const unit = (): Units => (source[at] === '\\' ? escaped() : new Set([source.charCodeAt(at++)]));
  const inClass = (): Units => {
    const negated = source[++at] === '^';
    if (negated) at++;
    let units: Units = new Set();
    while (source[at] !== ']') {
      const from = unit();
      if (source[at] === '-' && source[at + 1] !== ']' && from?.size === 1) {
        at++;
        const [low, high] = [[...from][0] as number, [...(unit() ?? [])][0] ?? Number.POSITIVE_INFINITY];
        const range = high - low < WIDEST ? Array.from({ length: high - low + 1 }, (_, i) => low + i) : null;
        units = both(units, range && new Set(range));
      } else units = both(units, from);
    }
    at++;
    return negated ? null : units;
  };
  const repeated = (facts: Facts): Facts => {
    const times = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (!times) return facts;
    at += times[0].length;
    const never = times[0][0] === '*' || times[0][0] === '?' || times[1] === '0';
    return never ? { ...facts, empty: true, need: null, opens: false, closes: false } : facts;
  };
  const group = (): Facts => {
    const kind = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 12)) as RegExpExecArray;
    at += kind[0].length;
    const facts = choice();
    at++;
    // What stands before or behind a match is no part of it.
    return /[=!]$/.test(kind[0]) ? { ...NOTHING } : facts;
  };
  const item = (): Facts => {
    const char = source[at] as string;
    if (char === '(') return repeated(group());
    if (char === '[') return repeated(one(inClass()));
    if (char === '^' || char === '$') {
      at++;
      return { ...NOTHING, opens: char === '^', closes: char === '$' };
    }
    if (char === '.') {
      at++;
      return repeated(ANY);
    }
    if (char === '\\' && /[bB]/.test(source[at + 1] as string)) {
      at += 2;
      return { ...NOTHING };
    }
    return repeated(one(unit()));
  };
  const choice = (): Facts => {
    let all: Facts | null = null;
    let facts: Facts = NOTHING;
    for (; at < source.length && source[at] !== ')'; ) {
      if (source[at] === '|') {
        at++;
        all = all ? or(all, facts) : facts;
        facts = NOTHING;
      } else facts = then(facts, item());
    }
    return all ? or(all, facts) : facts;
  };
  return choice();
}

/** A pattern, and where it need not be tried. */
export interface Quick {
  readonly pattern: RegExp;
  /** Which character is looked at: 0 none, 1 the first, 2 the last, 3 all of them. */
  readonly look: 0 | 1 | 2 | 3;
  /** Number of a character → 1 where it lets the pattern be tried. */
  readonly table: Uint8Array;
}

const NO_TABLE = new Uint8Array(0);

/** The pattern made ready. Without the flags i, m, u, v and y, which would say more than is read here, or never refused. */
export function quick(pattern: RegExp): Quick {
  const facts = /[imuvy]/.test(pattern.flags) ? ANY : factsOf(pattern.source);
  const whole = !facts.empty;
  const look =
    whole && facts.opens && facts.first ? 1 : whole && facts.closes && facts.last ? 2 : facts.need ? 3 : 0;
  const units = look === 1 ? facts.first : look === 2 ? facts.last : facts.need;
  const table = look === 0 ? null : charsOf(units);
  return table ? { pattern, look, table } : { pattern, look: 0, table: NO_TABLE };
}

/** False where the pattern cannot match; most often so. */
export function may({ look, table }: Quick, text: string): boolean {
  if (look === 1) return text.length > 0 && table[NUMBERS[text.charCodeAt(0)] as number] === 1;
  if (look === 2) return text.length > 0 && table[NUMBERS[text.charCodeAt(text.length - 1)] as number] === 1;
  if (look === 0) return true;
  for (let i = 0; i < text.length; i++) if (table[NUMBERS[text.charCodeAt(i)] as number] === 1) return true;
  return false;
}

/** What `pattern.test(text)` says. */
export const tests = (one: Quick, text: string): boolean => may(one, text) && one.pattern.test(text);

/** Characters that may stand at one place; null: any, or none at all. */
export type Chars = Uint8Array | null;

/** The same characters share one table. */
const KNOWN = new Map<string, Uint8Array>();

function charsOf(units: Units): Chars {
  const numbers = Array.from(units ?? [], numberOf).sort((a, b) => a - b);
  if (!units || numbers.includes(0)) return null;
  const table = KNOWN.get(numbers.join()) ?? new Uint8Array(MOST);
  for (const number of numbers) table[number] = 1;
  KNOWN.set(numbers.join(), table);
  return table;
}

/** The characters that what matches a pattern can end with, begin with. */
export const lastOf = (source: string): Chars => charsOf(ifAny(factsOf(source), 'last'));
export const firstOf = (source: string): Chars => charsOf(ifAny(factsOf(source), 'first'));
const ifAny = (facts: Facts, end: 'first' | 'last'): Units => (facts.empty ? null : facts[end]);

/** True where the character at `at` is one of them; never beyond the ends of the text. */
export const holdsAt = (chars: Chars, text: string, at: number): boolean =>
  chars === null || (at >= 0 && at < text.length && chars[NUMBERS[text.charCodeAt(at)] as number] === 1);

/** Words that few texts hold, by the number of their first character. */
export interface Words {
  readonly by: readonly (readonly string[] | undefined)[];
}

/** Throws where characters are too many. */
export function wordsOf(words: readonly string[]): Words {
  const by: string[][] = [];
  for (const word of words) {
    const number = numberOf(word.charCodeAt(0));
    if (number === 0) throw new RangeError(`more than ${MOST} characters tell something`);
    by[number] = [...(by[number] ?? []), word];
  }
  // Without holes: most characters are no word's first.
  return { by: Array.from({ length: MOST }, (_, number) => by[number]) };
}

/** How many different words stand in a text, none over another, at most `most`. `units` are the text's. Linear. */
export function countWords({ by }: Words, units: Uint16Array, text: string, most: number): number {
  const seen: string[] = [];
  for (let i = 0; i < units.length && seen.length < most; i++) {
    const words = by[NUMBERS[units[i] as number] as number];
    if (words === undefined) continue;
    for (const word of words) {
      if (word.charCodeAt(1) !== units[i + 1] || !text.startsWith(word, i)) continue;
      if (!seen.includes(word)) seen.push(word);
      i += word.length - 1;
      break;
    }
  }
  return seen.length;
}

/** Sets of characters, a bit each. */
export interface CharSets {
  /** Number of a character → the bits of the sets that hold it. */
  readonly table: Uint32Array;
}

/** At most 31 sets; the first is bit 1, the second bit 2, the third bit 4. Throws where characters are too many. */
export function charSets(sets: readonly string[]): CharSets {
  const table = new Uint32Array(MOST);
  sets.forEach((chars, index) => {
    for (let i = 0; i < chars.length; i++) {
      const number = numberOf(chars.charCodeAt(i));
      if (number === 0) throw new RangeError(`more than ${MOST} characters tell something`);
      table[number] = (table[number] as number) | (1 << index);
    }
  });
  return { table };
}

/** The bits of the sets of which a character stands in the text. */
export function kindsIn({ table }: CharSets, text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= table[NUMBERS[text.charCodeAt(i)] as number] as number;
  return bits;
}

/** Patterns that are asked of the same texts: one walk over a text tells which of them may match. */
export interface Sieve {
  /** Number of a character → a bit for each pattern that it lets be tried. */
  readonly table: Uint32Array;
  /** Bits of the patterns that no character refuses. */
  readonly always: number;
}

/** At most 31 patterns; the first is bit 1, the second bit 2, the third bit 4. */
export function sieveOf(patterns: readonly RegExp[]): Sieve {
  const table = new Uint32Array(MOST);
  let always = 0;
  patterns.forEach((pattern, index) => {
    const need = /[imuvy]/.test(pattern.flags) ? null : factsOf(pattern.source).need;
    const numbers = Array.from(need ?? [], numberOf);
    if (!need || numbers.includes(0)) always |= 1 << index;
    else for (const number of numbers) table[number] = (table[number] as number) | (1 << index);
  });
  return { table, always };
}

/** The bits of the patterns that may match a text. */
export function sift({ table, always }: Sieve, text: string): number {
  let bits = always;
  for (let i = 0; i < text.length; i++) bits |= table[NUMBERS[text.charCodeAt(i)] as number] as number;
  return bits;
}
