// Which rules may read a number: told for all of them at once by what stands beside it, its counting word and its value.
import type { Lexed, Token } from './number.ts';
import { type Chars, MOST, NUMBERS } from './quick.ts';

/** What a rule asks of its number; null for one that states a value in words. */
export interface Asked {
  /** What stands right before and behind it. */
  readonly before: Chars;
  readonly behind: Chars;
  /** Counting words that it may have. */
  readonly units: ReadonlySet<string>;
  /** It may have none; it may have lost it, in a list that leaves it out. */
  readonly unitless: boolean;
  readonly lost: boolean;
  /** It must be zero. */
  readonly zero: boolean;
}

/** Sets of rules, a bit each: those of a number are what all sets share that it is told by. */
export interface Beside {
  /** Number of a character × `width` → the rules that it may stand before, behind; of 0 any other character, or none. */
  readonly before: Uint32Array;
  readonly behind: Uint32Array;
  readonly units: ReadonlyMap<string, Uint32Array>;
  readonly unitless: Uint32Array;
  readonly lost: Uint32Array;
  readonly notZero: Uint32Array;
  /** They need no number. */
  readonly stating: Uint32Array;
  readonly width: number;
  /** The rules of the clause asked about last. Scratch. */
  readonly allowed: Uint32Array;
}

/** `rules` by their order. */
export function besideOf(rules: readonly (Asked | null)[]): Beside {
  const width = Math.ceil(rules.length / 32);
  const add = (row: Uint32Array, rule: number): void => {
    row[rule >> 5] = (row[rule >> 5] as number) | (1 << (rule & 31));
  };
  const rulesThat = (has: (asked: Asked) => boolean): Uint32Array => {
    const row = new Uint32Array(width);
    rules.forEach((asked, rule) => {
      if (asked && has(asked)) add(row, rule);
    });
    return row;
  };
  const byCharacter = (chars: (asked: Asked) => Chars): Uint32Array => {
    const any = rulesThat(asked => chars(asked) === null);
    const rows = new Uint32Array(MOST * width);
    for (let number = 0; number < MOST; number++) rows.set(any, number * width);
    rules.forEach((asked, rule) => {
      const own = asked && chars(asked);
      if (own)
        for (let number = 1; number < MOST; number++)
          if (own[number] === 1) add(rows.subarray(number * width, (number + 1) * width), rule);
    });
    return rows;
  };
  const units = new Set(rules.flatMap(asked => (asked ? [...asked.units] : [])));
  const all = rulesThat(() => true);
  return {
    before: byCharacter(({ before }) => before),
    behind: byCharacter(({ behind }) => behind),
    units: new Map([...units].map(unit => [unit, rulesThat(asked => asked.units.has(unit))])),
    unitless: rulesThat(({ unitless }) => unitless),
    lost: rulesThat(({ unitless, lost }) => unitless || lost),
    notZero: rulesThat(({ zero }) => !zero),
    stating: Uint32Array.from({ length: width }, (_, word) => {
      const count = Math.min(32, rules.length - word * 32);
      return (~(all[word] as number) & (count === 32 ? -1 : (1 << count) - 1)) >>> 0;
    }),
    width,
    allowed: new Uint32Array(width),
  };
}

/** Keeps in `allowed` the rules that may read a number of a lexed clause, or words of it. `bare`: it leaves out units. */
export function allow(beside: Beside, { text, tokens, places }: Lexed, bare: boolean): void {
  const { before, behind, units, unitless, lost, stating, width, allowed } = beside;
  allowed.set(stating);
  for (let i = 0; i < tokens.length; i++) {
    const { kind, unit, value } = tokens[i] as Token;
    if (kind === 'other') continue;
    const at = places[i] as number;
    const left = (at > 0 ? (NUMBERS[text.charCodeAt(at - 1)] as number) : 0) * width;
    const right = (at + 1 < text.length ? (NUMBERS[text.charCodeAt(at + 1)] as number) : 0) * width;
    const own = unit === null ? (bare ? lost : unitless) : units.get(unit);
    // 件(次) is 件 where nothing else is said.
    const plain = unit?.endsWith(')') ? units.get(unit.slice(0, -3)) : undefined;
    for (let word = 0; word < width; word++) {
      const counted = (own ? (own[word] as number) : 0) | (plain ? (plain[word] as number) : 0);
      const valued = value === 0 ? -1 : (beside.notZero[word] as number);
      allowed[word] =
        (allowed[word] as number) |
        (counted & valued & (before[left + word] as number) & (behind[right + word] as number));
    }
  }
}

/** True for a rule that the clause asked about last allows. */
export const isAllowed = ({ allowed }: Beside, rule: number): boolean =>
  (((allowed[rule >> 5] as number) >>> (rule & 31)) & 1) === 1;
