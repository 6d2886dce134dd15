// What the text speaks of at each place: topics and places that cues set, clause by clause.
import type { Compiled, Cue } from './compile.ts';
import { cuesIn } from './finder.ts';
import { COUNT } from './number.ts';
import { squeeze } from './squeeze.ts';

export type Topics = ReadonlySet<string>;
export const NONE: Topics = new Set();

interface Hit {
  /** Lexed offset where the cue ends. */
  readonly at: number;
  readonly topics: Topics;
  /** Where the bracket closes that it stands in; behind it the text speaks of what it spoke of before. */
  readonly until: number;
}

const NO_HITS: readonly Hit[] = [];
const JOIN = /^[^,。;]{0,3}[、和及与或以并/暨](?:被|提起|申请|提出|引发|行政|政务|官方|局|的|及|各类|各种)*$/;

interface Raw {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
}

/** Every place of a cue. */
function addPlaces(cue: Cue, text: string, raw: Raw[]): void {
  const { word, pattern } = cue;
  if (word !== null) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      raw.push({ start: at, end: at + word.length, cue });
    return;
  }
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text))
    raw.push({ start: hit.index, end: hit.index + hit[0].length, cue });
}

/** What the cues of a text set one after the other. */
interface Hits {
  readonly topics: readonly Hit[];
  readonly places: readonly Hit[];
}

const SILENT: Hits = { topics: NO_HITS, places: NO_HITS };

/** The topics and the places that the cues of a text set one after the other; those joined by 、 or 和 count together. */
function hitsOf(compiled: Compiled, text: string, cues: readonly number[]): Hits {
  if (cues.length === 0) return SILENT;
  const topics: Raw[] = [];
  const places: Raw[] = [];
  for (let i = 0; i < cues.length; i++) {
    const cue = compiled.cues[cues[i] as number] as Cue;
    addPlaces(cue, text, cue.place ? places : topics);
  }
  return { topics: joined(text, topics), places: joined(text, places) };
}

function joined(text: string, raw: Raw[]): readonly Hit[] {
  if (raw.length === 0) return NO_HITS;
  if (raw.length > 1) raw.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Hit[] = [];
  let end = -1;
  let now: Topics = NONE;
  for (const hit of raw) {
    if (hit.start < end) continue;
    const goesOn = end >= 0 && hit.start - end <= 8 && JOIN.test(text.slice(end, hit.start));
    now = goesOn ? new Set([...now, hit.cue.topic]) : hit.cue.topics;
    end = hit.end;
    found.push({ at: end, topics: now, until: closesAt(text, hit.start, end) });
  }
  return found;
}

/** 不予处理3件(信访投诉2件)、其他处理2件: where the bracket around a place closes, if it stands in one that opens here. */
function closesAt(text: string, start: number, end: number): number {
  const open = text.lastIndexOf('(', start);
  if (open < 0 || text.lastIndexOf(')', start) > open) return Number.POSITIVE_INFINITY;
  const close = text.indexOf(')', end);
  return close < 0 || !text.slice(open, close).includes(COUNT) ? Number.POSITIVE_INFINITY : close;
}

/** The topics of a heading, null where it has none. */
export function topicsOfTitle(compiled: Compiled, title: string): Topics | null {
  const { text } = squeeze(title, 0, title.length);
  const found = hitsOf(compiled, text, cuesIn(compiled.finder, text)).topics;
  if (found.length === 0) return null;
  if (found.length === 1) return (found[0] as Hit).topics;
  const all = new Set<string>();
  for (const { topics } of found) for (const topic of topics) all.add(topic);
  return all;
}

/** What is spoken of before a clause. */
export interface Speech {
  /** Carried through the line, from its heading. */
  readonly topics: Topics;
  /** Set in this sentence alone. */
  readonly sentence: Topics;
  readonly place: Topics;
}

/** Where nothing was said but what the heading speaks of. */
export const silence = (topics: Topics): Speech => ({ topics, sentence: NONE, place: NONE });

/** True for a hit that does not change the subject: the words that a ground is named by. */
export type Deaf = (hit: Hit) => boolean;

/** Every hit changes the subject. */
export const nothingDeaf: Deaf = () => false;

/** A clause as a listener heard it. */
interface Heard {
  readonly text: string;
  /** null: not looked for yet. */
  readonly cues: readonly number[] | null;
  readonly deaf: Deaf;
}

/**
 * Follows what the text speaks of, clause after clause. Most clauses state nothing and nobody asks what they speak of:
 * their cues are looked for only when a later figure of the same line needs them.
 */
export interface Listener {
  /** A new line under a heading that speaks of `topics`. */
  readonly line: (topics: () => Topics) => void;
  readonly sentence: () => void;
  /** The speech at a lexed offset of the next clause. */
  readonly at: (text: string, cues: readonly number[], offset: number) => Speech;
  /** The next clause is asked about in other words. */
  readonly again: () => void;
  /** The next clause is over. */
  readonly heard: (clause: Heard) => void;
  /** The next clauses are over; they are asked for when somebody needs them. */
  readonly passed: (clauses: () => readonly Heard[]) => void;
}

/** What the last hit up to an offset set. */
function latest(hits: readonly Hit[], offset: number): Topics | undefined {
  for (let i = hits.length - 1; i >= 0; i--)
    if ((hits[i] as Hit).at <= offset && offset <= (hits[i] as Hit).until) return (hits[i] as Hit).topics;
  return undefined;
}

/** A listener that has heard nothing. */
export function listener(compiled: Compiled): Listener {
  let speech = silence(NONE);
  let opening: (() => Topics) | null = null;
  /** Clauses since then, null where a new sentence began. */
  let pending: (Heard | (() => readonly Heard[]) | null)[] = [];
  /** Hits of the clause that was asked about last. */
  let asked: Hits | null = null;
  const hear = (clause: Heard): void => {
    const cues = clause.cues ?? cuesIn(compiled.finder, clause.text);
    if (cues.length === 0) return;
    const { topics, places } = hitsOf(compiled, clause.text, cues);
    let last = topics.length - 1;
    while (last >= 0 && (clause.deaf(topics[last] as Hit) || Number.isFinite((topics[last] as Hit).until)))
      last--;
    const topic = topics[last]?.topics;
    speech = {
      topics: topic ?? speech.topics,
      sentence: topic ?? speech.sentence,
      place: places[places.length - 1]?.topics ?? speech.place,
    };
  };
  const now = (): Speech => {
    if (opening) speech = silence(opening());
    opening = null;
    if (pending.length === 0) return speech;
    for (const clause of pending) {
      if (typeof clause === 'function') clause().forEach(hear);
      else if (clause) hear(clause);
      else speech = { topics: speech.topics, sentence: NONE, place: speech.place };
    }
    pending = [];
    return speech;
  };
  return {
    line: topics => {
      opening = topics;
      if (pending.length > 0) pending = [];
      asked = null;
    },
    sentence: () => {
      pending.push(null);
    },
    at: (text, cues, offset) => {
      const before = now();
      if (cues.length === 0) return before;
      asked ??= hitsOf(compiled, text, cues);
      const topics = latest(asked.topics, offset);
      return {
        topics: topics ?? before.topics,
        sentence: topics ?? before.sentence,
        place: latest(asked.places, offset) ?? before.place,
      };
    },
    again: () => {
      asked = null;
    },
    heard: clause => {
      asked = null;
      if (clause.cues?.length !== 0) pending.push(clause);
    },
    passed: clauses => {
      asked = null;
      pending.push(clauses);
    },
  };
}
