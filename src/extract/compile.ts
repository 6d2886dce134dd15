// The catalogue made ready to read with: every phrase compiled once, and an index of the words to look for.
import type { IndicatorRules, Knowledge, Says } from './knowledge.ts';
import { COUNT, PERCENT } from './number.ts';
import { type Phrase, readPhrase } from './phrase.ts';

/** One phrase of one indicator. */
export interface Rule {
  readonly id: string;
  readonly indicator: IndicatorRules;
  readonly says: Says;
  readonly phrase: Phrase;
  readonly unless: readonly RegExp[];
  /** Those that end with a number: they forbid the reading of that number alone. */
  readonly unlessOwn: readonly RegExp[];
  /** Counting words that its number may have. */
  readonly units: ReadonlySet<string>;
  /** Order in the catalogue: the earlier wins a tie. */
  readonly order: number;
}

export interface Cue {
  readonly topic: string;
  readonly place: boolean;
  readonly pattern: RegExp;
}

interface Anchor {
  readonly word: string;
  readonly index: number;
  /** Rules that state a value in words: they need no number in the clause. */
  readonly rules: number[];
  /** Rules that read a number, a percentage. */
  readonly counts: number[];
  readonly percents: number[];
  readonly cues: number[];
}

export interface Compiled {
  readonly knowledge: Knowledge;
  readonly rules: readonly Rule[];
  readonly cues: readonly Cue[];
  readonly finder: Finder;
  /** Ids of the core indicators. */
  readonly core: ReadonlySet<string>;
}

/** Phrases that forbid a reading; `own`: those that end with the number that would be read. */
const forbidding = (says: Says, own: boolean): readonly string[] =>
  (says.unless ?? []).filter(text => (says.states === undefined && /\{(?:n|here)\}$/.test(text)) === own);

/** Compiles the catalogue. Throws a PhraseError, naming the rule, for a phrase that is not well formed. */
export function compile(knowledge: Knowledge): Compiled {
  const rules: Rule[] = [];
  const cues: Cue[] = [];
  const words = new Map<string, Anchor>();
  const look = (word: string): Anchor => {
    const known = words.get(word);
    if (known) return known;
    const anchor: Anchor = { word, index: words.size, rules: [], counts: [], percents: [], cues: [] };
    words.set(word, anchor);
    return anchor;
  };
  const units = new Map(knowledge.units.map(unit => [unit.id, new Set(unit.words)]));
  for (const indicator of knowledge.indicators) {
    let number = 0;
    for (const says of indicator.says)
      for (const source of says.phrases) {
        const phrase = readPhrase(source);
        const order = rules.length;
        rules.push({
          id: `${indicator.id}/${says.states === undefined ? 'says' : 'states'}#${++number}`,
          indicator,
          says,
          phrase,
          unless: forbidding(says, false).map(text => new RegExp(readPhrase(text).source)),
          unlessOwn: forbidding(says, true).map(text => new RegExp(`${readPhrase(text).source}$`)),
          units: says.units ? new Set(says.units) : (units.get(indicator.unit) ?? new Set()),
          order,
        });
        const kind = says.states !== undefined ? 'rules' : source.includes('{p}') ? 'percents' : 'counts';
        for (const word of phrase.anchors) look(word)[kind].push(order);
      }
  }
  for (const topic of knowledge.topics)
    for (const source of topic.cues) {
      const phrase = readPhrase(source);
      const index = cues.length;
      cues.push({ topic: topic.id, place: topic.place ?? false, pattern: new RegExp(phrase.source, 'g') });
      for (const word of phrase.anchors) look(word).cues.push(index);
    }
  const needs = rules.map(({ phrase }) => phrase.needs.map(set => set.map(word => look(word).index)));
  const finder = finderOf([...words.values()], needs, cues.length);
  const core = new Set(knowledge.indicators.filter(one => one.tier === 'core').map(one => one.id));
  return { knowledge, rules, cues, finder, core };
}

/** Finds anchors in a text by their first two units. */
interface Finder {
  /** Hash of two units → index of `buckets`, 0 for none. */
  readonly pairs: Uint16Array;
  readonly buckets: readonly (readonly Anchor[])[];
  /** Anchors of one unit, and the code of a unit → index of its anchor + 1. */
  readonly single: readonly Anchor[];
  readonly units: Uint16Array;
  /** Rule → sets of anchors, one of each of which must be there. */
  readonly needs: readonly (readonly (readonly number[])[])[];
  /** Anchor → the last turn that saw it. Scratch of `scan`, which is never entered twice at a time. */
  readonly seen: Uint32Array;
  /** Rule, cue → the last turn that listed it. */
  readonly listedRules: Uint32Array;
  readonly listedCues: Uint32Array;
  turn: number;
}

const pair = (first: number, second: number): number => (first * 31 + second) & 0xffff;

function finderOf(anchors: readonly Anchor[], needs: Finder['needs'], cues: number): Finder {
  const pairs = new Uint16Array(65536);
  const buckets: Anchor[][] = [[]];
  const single: Anchor[] = [];
  const units = new Uint16Array(65536);
  for (const anchor of anchors) {
    const { word } = anchor;
    if (word.length === 1) {
      single.push(anchor);
      units[word.charCodeAt(0)] = anchor.index + 1;
      continue;
    }
    const key = pair(word.charCodeAt(0), word.charCodeAt(1));
    if (pairs[key] === 0) pairs[key] = buckets.push([]) - 1;
    buckets[pairs[key] as number]?.push(anchor);
  }
  return {
    pairs,
    buckets,
    single,
    units,
    needs,
    seen: new Uint32Array(anchors.length),
    listedRules: new Uint32Array(needs.length),
    listedCues: new Uint32Array(cues),
    turn: 0,
  };
}

export interface Scanned {
  readonly rules: readonly number[];
  readonly cues: readonly number[];
}

const NOTHING: Scanned = { rules: [], cues: [] };

/** True when one anchor of each set was seen in this turn. */
function met(sets: readonly (readonly number[])[], { seen, turn }: Finder): boolean {
  for (const set of sets) {
    let at = 0;
    while (at < set.length && seen[set[at] as number] !== turn) at++;
    if (at === set.length) return false;
  }
  return true;
}

/** The rules and cues whose words occur in a lexed clause. Rules that read a number are left out where there is none. */
export function scan(compiled: Compiled, text: string): Scanned {
  const { finder } = compiled;
  const { pairs, buckets, seen, units, needs, listedRules, listedCues } = finder;
  const turn = ++finder.turn;
  const found: Anchor[] = [];
  let first = text.charCodeAt(0);
  let ones = units[first] as number;
  if (ones > 0) seen[ones - 1] = turn;
  for (let i = 1; i < text.length; i++) {
    const second = text.charCodeAt(i);
    const one = units[second] as number;
    if (one > 0) {
      ones = one;
      seen[one - 1] = turn;
    }
    const bucket = pairs[pair(first, second)] as number;
    first = second;
    if (bucket === 0) continue;
    for (const anchor of buckets[bucket] as readonly Anchor[])
      if (seen[anchor.index] !== turn && text.startsWith(anchor.word, i - 1)) {
        seen[anchor.index] = turn;
        found.push(anchor);
      }
  }
  if (ones > 0) for (const anchor of finder.single) if (seen[anchor.index] === turn) found.push(anchor);
  if (found.length === 0) return NOTHING;
  const rules: number[] = [];
  const cues: number[] = [];
  const count = text.includes(COUNT);
  const percent = text.includes(PERCENT);
  const add = (more: readonly number[]): void => {
    for (const rule of more)
      if (listedRules[rule] !== turn) {
        listedRules[rule] = turn;
        if (met(needs[rule] as Finder['needs'][number], finder)) rules.push(rule);
      }
  };
  for (const anchor of found) {
    add(anchor.rules);
    if (count) add(anchor.counts);
    if (percent) add(anchor.percents);
    for (const cue of anchor.cues)
      if (listedCues[cue] !== turn) {
        listedCues[cue] = turn;
        cues.push(cue);
      }
  }
  return { rules, cues };
}
