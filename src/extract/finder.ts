// Finds which words of the catalogue stand in a clause, and so which rules and cues are worth trying: one walk over a trie.
import { COUNT, HOTLINE, OTHER, PERCENT } from './number.ts';
import { type Stating, statingOf } from './stating.ts';
import { type Trie, trieOf, walk } from './trie.ts';

/** A word that rules or cues need. */
export interface Anchor {
  readonly word: string;
  readonly index: number;
  /** Rules that state a value in words: they need no number in the clause. */
  readonly rules: number[];
  /** Rules that read a number, a percentage. */
  readonly counts: number[];
  readonly percents: number[];
  readonly cues: number[];
}

/** Sets of anchors, by index: one of each must be there. */
export type Needs = readonly (readonly number[])[];

export interface Finder {
  /** Of the anchors of two units and more. */
  readonly trie: Trie;
  /** Node → the anchors that end on the way to it, by index. */
  readonly ends: readonly (readonly Anchor[])[];
  /** Unit → index + 1 of the anchor that is this unit alone; of these, those that have rules or cues. */
  readonly units: Uint16Array;
  readonly single: readonly Anchor[];
  /** Rule → what it needs beside its anchor. */
  readonly needs: readonly Needs[];
  readonly stating: Stating;
  /** Anchor → the last turn that saw it; `titled` for titles. Scratch, never entered twice at a time. */
  readonly seen: Uint32Array;
  readonly titled: Uint32Array;
  /** Rule, cue → the last turn that listed it. */
  readonly listedRules: Uint32Array;
  readonly listedCues: Uint32Array;
  turn: number;
  /** The turn of the last clause. */
  scanned: number;
}

export interface Scanned {
  readonly rules: readonly number[];
  readonly cues: readonly number[];
}

export const NOTHING: Scanned = { rules: [], cues: [] };

/** The rules that state a value in words, each with all the sets of words that it needs. */
function statingRules(anchors: readonly Anchor[], needs: readonly Needs[]): string[][][] {
  const first = new Map<number, string[]>();
  for (const { word, rules } of anchors)
    for (const rule of rules) first.set(rule, [...(first.get(rule) ?? []), word]);
  return [...first].map(([rule, words]) => [
    words,
    ...(needs[rule] ?? []).map(set => set.map(index => anchors[index]?.word ?? '')),
  ]);
}

/** The needs of each rule, those first that the fewest rules share: most rules are refused by the first. */
function rarestFirst(needs: readonly Needs[]): Needs[] {
  const times = new Map<number, number>();
  for (const index of needs.flat(2)) times.set(index, (times.get(index) ?? 0) + 1);
  const share = (set: readonly number[]): number =>
    set.reduce((sum, index) => sum + (times.get(index) ?? 0), 0);
  return needs.map(sets => [...sets].sort((a, b) => share(a) - share(b)));
}

export function finderOf(anchors: readonly Anchor[], needs: readonly Needs[], cues: number): Finder {
  const units = new Uint16Array(65536);
  for (const { word, index } of anchors) if (word.length === 1) units[word.charCodeAt(0)] = index + 1;
  const longer = anchors.filter(({ word }) => word.length > 1);
  const trie = trieOf(longer.map(({ word }) => word));
  return {
    trie,
    ends: trie.ends.map(end => end.map(at => longer[at] as Anchor).sort((a, b) => a.index - b.index)),
    units,
    single: anchors.filter(
      ({ word, rules, counts, percents, cues: own }) =>
        word.length === 1 && rules.length + counts.length + percents.length + own.length > 0,
    ),
    needs: rarestFirst(needs),
    stating: statingOf(statingRules(anchors, needs), COUNT + PERCENT + OTHER + HOTLINE),
    seen: new Uint32Array(anchors.length),
    titled: new Uint32Array(anchors.length),
    listedRules: new Uint32Array(needs.length),
    listedCues: new Uint32Array(cues),
    turn: 0,
    scanned: 0,
  };
}

/** The anchors of a text, each once, by place; those of one unit come last. Marks them in `seen`. */
function anchorsIn(finder: Finder, text: string, seen: Uint32Array): readonly Anchor[] {
  const { trie, ends, units } = finder;
  const { roots } = trie;
  const turn = ++finder.turn;
  const found: Anchor[] = [];
  let ones = 0;
  for (let i = 0; i < text.length; i++) {
    const first = text.charCodeAt(i);
    const one = units[first] as number;
    if (one > 0) {
      ones = one;
      seen[one - 1] = turn;
    }
    if (roots[first] === 0) continue;
    const last = walk(trie, text, i);
    for (const anchor of ends[last] as readonly Anchor[])
      if (seen[anchor.index] !== turn) {
        seen[anchor.index] = turn;
        found.push(anchor);
      }
  }
  if (ones > 0) for (const anchor of finder.single) if (seen[anchor.index] === turn) found.push(anchor);
  return found;
}

/** True when the clause scanned last holds one of these anchors. */
export function sawOne({ seen, scanned }: Finder, anchors: readonly number[]): boolean {
  for (let i = 0; i < anchors.length; i++) if (seen[anchors[i] as number] === scanned) return true;
  return false;
}

function met(finder: Finder, needs: Needs): boolean {
  for (let i = 0; i < needs.length; i++) if (!sawOne(finder, needs[i] as readonly number[])) return false;
  return true;
}

function addRules(finder: Finder, more: readonly number[], rules: number[]): void {
  const { listedRules, needs, turn } = finder;
  for (let i = 0; i < more.length; i++) {
    const rule = more[i] as number;
    if (listedRules[rule] === turn) continue;
    listedRules[rule] = turn;
    if (met(finder, needs[rule] as Needs)) rules.push(rule);
  }
}

function addCues({ listedCues, turn }: Finder, more: readonly number[], cues: number[]): void {
  for (let i = 0; i < more.length; i++) {
    const cue = more[i] as number;
    if (listedCues[cue] === turn) continue;
    listedCues[cue] = turn;
    cues.push(cue);
  }
}

/** The rules and cues whose words occur in a lexed clause. Rules that read a number are left out where there is none. */
export function scan(finder: Finder, text: string): Scanned {
  const found = anchorsIn(finder, text, finder.seen);
  finder.scanned = finder.turn;
  if (found.length === 0) return NOTHING;
  const rules: number[] = [];
  const cues: number[] = [];
  const count = text.includes(COUNT);
  const percent = text.includes(PERCENT);
  for (const anchor of found) {
    addRules(finder, anchor.rules, rules);
    if (count) addRules(finder, anchor.counts, rules);
    if (percent) addRules(finder, anchor.percents, rules);
    addCues(finder, anchor.cues, cues);
  }
  return { rules, cues };
}

/** The cues whose words occur in a title; what `sawOne` tells stays as it was. */
export function cuesIn(finder: Finder, title: string): readonly number[] {
  const cues: number[] = [];
  for (const anchor of anchorsIn(finder, title, finder.titled)) addCues(finder, anchor.cues, cues);
  return cues;
}
