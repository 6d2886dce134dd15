// What every match of a pattern has: the characters that it begins with, ends with and holds, read from its source.
import { isDigit } from './units.ts';

/** Units that one character may be; null: any. */
export type Units = ReadonlySet<number> | null;

/** What every match of a part of a pattern has. */
export interface Facts {
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
export const ANY: Facts = { empty: false, first: null, last: null, need: null, opens: false, closes: false };
const one = (units: Units): Facts => ({ ...ANY, first: units, last: units, need: units });
function both(a: Units, b: Units): Units {
  if (a === null || b === null) return null;
  if (a.size === 0 || a === b) return b;
  if (b.size === 0) return a;
  const [more, less] = a.size < b.size ? [b, a] : [a, b];
  const all = new Set(more);
  for (const unit of less) all.add(unit);
  return all;
}

/** Characters that stand in most sentences of a report: they refuse little. */
const COMMON = new Set(
  Array.from('的一是在不了和有为上中大对公开信息政府工作申请主动年月日本我局各及时,、', char =>
    char.charCodeAt(0),
  ),
);
const weight = (units: ReadonlySet<number>): number => {
  let sum = 0;
  for (const unit of units) sum += COMMON.has(unit) || isDigit(unit) ? 4 : 1;
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
const WIDEST = 64;

/** The same phrases stand beside many rules. */
const KNOWN = new Map<string, Facts>();

/** So do groups inside them. */
const GROUPS = new Map<string, Facts>();

/** Just behind the bracket that closes the one at `at`. */
function groupEnd(source: string, at: number): number {
  let depth = 0;
  let inClass = false;
  for (let i = at; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i + 1;
  }
  return source.length;
}

/** What a pattern's matches have. Knows the syntax that the engine's patterns use; of all else it says nothing. */
export function factsOf(source: string): Facts {
  const known = KNOWN.get(source) ?? read(source);
  KNOWN.set(source, known);
  return known;
}

function read(source: string): Facts {
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
    const end = groupEnd(source, at);
    const whole = source.slice(at, end);
    const known = GROUPS.get(whole);
    if (known) {
      at = end;
      return known;
    }
    const kind = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 12)) as RegExpExecArray;
    at += kind[0].length;
    const facts = choice();
    at++;
    // What stands before or behind a match is no part of it.
    const own = /[=!]$/.test(kind[0]) ? { ...NOTHING } : facts;
    GROUPS.set(whole, own);
    return own;
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
