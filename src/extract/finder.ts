// Finds which words of the catalogue stand in a clause, and so which rules and cues are worth trying: one walk over a trie.
// Everything is kept as lists of numbers in typed arrays: the search is made for every clause of every report.
import { allow, type Beside, isAllowed } from './beside.ts';
import { COUNT, HOTLINE, type Lexed, OTHER, PERCENT } from './number.ts';
import { type Lists, listsOf, type WordSets } from './number-lists.ts';
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

export interface Finder {
  readonly trie: Trie;
  /** Node of the trie → the anchors that end on the way to it. */
  readonly ends: Lists;
  /** Anchor → rules that it may bring: without a number in the clause, with a count (+ 1), with a percentage (+ 2). */
  readonly rules: readonly Lists[];
  /** Anchor → cues that it may bring. */
  readonly cues: Lists;
  /** Rule → the sets of words that it needs beside its anchor, those first that the fewest rules share. */
  readonly needs: Lists;
  readonly sets: Lists;
  readonly stating: Stating;
  readonly beside: Beside;
  /** Anchor → the last turn that saw it; `titled` for titles. Scratch, never entered twice at a time. */
  readonly seen: Uint32Array;
  readonly titled: Uint32Array;
  /** Rule, cue → the last turn that listed it. */
  readonly listedRules: Uint32Array;
  readonly listedCues: Uint32Array;
  /** Set → the last turn that asked for it, and whether one of its words was there. */
  readonly asked: Uint32Array;
  readonly met: Uint8Array;
  /** 1 for anchors of two units and more. */
  readonly longer: Uint8Array;
  /** The anchors found last. */
  readonly found: Int32Array;
  turn: number;
  /** The turn of the last clause. */
  scanned: number;
}

export interface Scanned {
  readonly rules: readonly number[];
  readonly cues: readonly number[];
}

const NO_LIST: readonly number[] = [];
export const NOTHING: Scanned = { rules: NO_LIST, cues: NO_LIST };

/** The rules that state a value in words, each with all the sets of words that it needs. */
function statingRules(
  anchors: readonly Anchor[],
  needs: readonly (readonly (readonly number[])[])[],
): string[][][] {
  const first = new Map<number, string[]>();
  for (const { word, rules } of anchors)
    for (const rule of rules) first.set(rule, [...(first.get(rule) ?? []), word]);
  return [...first].map(([rule, words]) => [
    words,
    ...(needs[rule] ?? []).map(set => set.map(index => anchors[index]?.word ?? '')),
  ]);
}

/** Each rule's sets of words, those first that the fewest rules share: most rules are refused by the first. */
function rarestFirst(needs: readonly (readonly (readonly number[])[])[], sets: WordSets): Lists {
  const times = new Map<number, number>();
  for (const index of needs.flat(2)) times.set(index, (times.get(index) ?? 0) + 1);
  const share = (set: readonly number[]): number =>
    set.reduce((sum, index) => sum + (times.get(index) ?? 0), 0);
  return listsOf(needs.map(own => [...own].sort((a, b) => share(a) - share(b)).map(sets.numberOf)));
}

/** `needs`: rule → sets of anchors, by index, beside its own; `sets` also knows those that are asked for later. */
export function finderOf(
  anchors: readonly Anchor[],
  needs: readonly (readonly (readonly number[])[])[],
  cues: number,
  sets: WordSets,
  beside: Beside,
): Finder {
  const trie = trieOf(anchors.map(({ word }) => word));
  const ordered = rarestFirst(needs, sets);
  const lists = sets.lists();
  return {
    trie,
    ends: listsOf(trie.ends.map(end => [...end].sort((a, b) => a - b))),
    rules: [0, 1, 2, 3].map(kinds =>
      listsOf(
        anchors.map(({ rules, counts, percents }) => [
          ...rules,
          ...(kinds & 1 ? counts : NO_LIST),
          ...(kinds & 2 ? percents : NO_LIST),
        ]),
      ),
    ),
    cues: listsOf(anchors.map(anchor => anchor.cues)),
    needs: ordered,
    sets: lists,
    stating: statingOf(statingRules(anchors, needs), COUNT + PERCENT + OTHER + HOTLINE),
    beside,
    seen: new Uint32Array(anchors.length),
    titled: new Uint32Array(anchors.length),
    listedRules: new Uint32Array(needs.length),
    listedCues: new Uint32Array(cues),
    asked: new Uint32Array(lists.from.length),
    met: new Uint8Array(lists.from.length),
    longer: Uint8Array.from(anchors, ({ word }) => (word.length > 1 ? 1 : 0)),
    found: new Int32Array(anchors.length * 2),
    turn: 0,
    scanned: 0,
  };
}

/**
 * Lists the anchors of a text in `found`, each once, by place, those of one unit last and by index, and marks them in
 * `seen`. Returns how many there are.
 */
function anchorsIn(finder: Finder, text: string, seen: Uint32Array): number {
  const { trie, found, longer } = finder;
  const { from, items } = finder.ends;
  const { roots } = trie;
  const turn = ++finder.turn;
  let count = 0;
  let ones = found.length;
  for (let i = 0; i < text.length; i++) {
    if (roots[text.charCodeAt(i)] === 0) continue;
    const node = walk(trie, text, i);
    const stop = from[node + 1] as number;
    for (let at = from[node] as number; at < stop; at++) {
      const anchor = items[at] as number;
      if (seen[anchor] === turn) continue;
      seen[anchor] = turn;
      if (longer[anchor] === 1) found[count++] = anchor;
      else found[--ones] = anchor;
    }
  }
  return ones === found.length ? count : count + moved(found, ones, count);
}

/** Moves the anchors from `start` on to `count`, by index. There are few. */
function moved(found: Int32Array, start: number, count: number): number {
  for (let i = start; i < found.length; i++) {
    const one = found[i] as number;
    let at = count + i - start;
    for (; at > count && (found[at - 1] as number) > one; at--) found[at] = found[at - 1] as number;
    found[at] = one;
  }
  return found.length - start;
}

/** True when the clause scanned last holds one of the words of a set. */
function sawOne({ asked, met, seen, scanned, sets }: Finder, set: number): boolean {
  if (asked[set] === scanned) return met[set] === 1;
  asked[set] = scanned;
  const stop = sets.from[set + 1] as number;
  let one = 0;
  for (let at = sets.from[set] as number; at < stop && one === 0; at++)
    if (seen[sets.items[at] as number] === scanned) one = 1;
  met[set] = one;
  return one === 1;
}

/** True when the clause scanned last holds one of the words of each set. */
export function sawAll(finder: Finder, sets: readonly number[]): boolean {
  for (let i = 0; i < sets.length; i++) if (!sawOne(finder, sets[i] as number)) return false;
  return true;
}

function isMet(finder: Finder, rule: number): boolean {
  const { from, items } = finder.needs;
  const stop = from[rule + 1] as number;
  for (let at = from[rule] as number; at < stop; at++) if (!sawOne(finder, items[at] as number)) return false;
  return true;
}

function addRules(finder: Finder, { from, items }: Lists, anchor: number, rules: number[]): void {
  const { listedRules, scanned, beside } = finder;
  const stop = from[anchor + 1] as number;
  for (let at = from[anchor] as number; at < stop; at++) {
    const rule = items[at] as number;
    if (!isAllowed(beside, rule) || listedRules[rule] === scanned) continue;
    listedRules[rule] = scanned;
    if (isMet(finder, rule)) rules.push(rule);
  }
}

/** The cues of the anchors found last. */
function cuesFound(
  { cues: { from, items }, found, listedCues, turn }: Finder,
  count: number,
): readonly number[] {
  let cues: number[] | null = null;
  for (let i = 0; i < count; i++) {
    const anchor = found[i] as number;
    const stop = from[anchor + 1] as number;
    for (let at = from[anchor] as number; at < stop; at++) {
      const cue = items[at] as number;
      if (listedCues[cue] === turn) continue;
      listedCues[cue] = turn;
      cues ??= [];
      cues.push(cue);
    }
  }
  return cues ?? NO_LIST;
}

/**
 * The rules and cues whose words occur in a lexed clause. Rules that read a number are left out where none is theirs.
 * `bare`: its number has no counting word, in a list that leaves them out.
 */
export function scan(finder: Finder, lexed: Lexed, bare: boolean): Scanned {
  const { text } = lexed;
  const found = anchorsIn(finder, text, finder.seen);
  finder.scanned = finder.turn;
  if (found === 0) return NOTHING;
  allow(finder.beside, lexed, bare);
  const lists = finder.rules[(text.includes(COUNT) ? 1 : 0) + (text.includes(PERCENT) ? 2 : 0)] as Lists;
  const rules: number[] = [];
  for (let i = 0; i < found; i++) addRules(finder, lists, finder.found[i] as number, rules);
  return { rules, cues: cuesFound(finder, found) };
}

/** The cues whose words occur in a title; what `sawOne` tells stays as it was. */
export const cuesIn = (finder: Finder, title: string): readonly number[] =>
  cuesFound(finder, anchorsIn(finder, title, finder.titled));
