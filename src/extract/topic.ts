// What the text speaks of at each place: topics and places that cues set, clause by clause.
import { type Compiled, scan } from './compile.ts';
import { squeeze } from './squeeze.ts';

export type Topics = ReadonlySet<string>;
export const NONE: Topics = new Set();

interface Hit {
  /** Lexed offset where the cue ends. */
  readonly at: number;
  readonly topics: Topics;
}

const NO_HITS: readonly Hit[] = [];
const JOIN = /^[^,。;]{0,3}[、和及与或以并/暨](?:被|提起|申请|提出|引发|行政|政务|官方|局|的|及)*$/;

/** The topics (or the places) that the cues of a text set one after the other; those joined by 、 or 和 count together. */
export function hitsOf(
  compiled: Compiled,
  text: string,
  cues: readonly number[],
  place: boolean,
): readonly Hit[] {
  if (cues.length === 0) return NO_HITS;
  const raw: { start: number; end: number; topic: string }[] = [];
  for (const index of cues) {
    const cue = compiled.cues[index];
    if (!cue || cue.place !== place) continue;
    cue.pattern.lastIndex = 0;
    for (let hit = cue.pattern.exec(text); hit; hit = cue.pattern.exec(text))
      raw.push({ start: hit.index, end: hit.index + hit[0].length, topic: cue.topic });
  }
  raw.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Hit[] = [];
  let end = -1;
  let now: Topics = NONE;
  for (const hit of raw) {
    if (hit.start < end) continue;
    const joined = end >= 0 && hit.start - end <= 8 && JOIN.test(text.slice(end, hit.start));
    now = new Set(joined ? [...now, hit.topic] : [hit.topic]);
    end = hit.end;
    found.push({ at: end, topics: now });
  }
  return found;
}

/** The topics of the nearest heading that has any; `titles` innermost first. */
export function topicsUnder(compiled: Compiled, titles: readonly string[]): Topics {
  for (const title of titles) {
    const { text } = squeeze(title, 0, title.length);
    const found = hitsOf(compiled, text, scan(compiled, text).cues, false);
    if (found.length > 0) return new Set(found.flatMap(hit => [...hit.topics]));
  }
  return NONE;
}

/** What is spoken of before a clause. */
export interface Speech {
  /** Carried through the line, from its heading. */
  readonly topics: Topics;
  /** Set in this sentence alone. */
  readonly sentence: Topics;
  readonly place: Topics;
}

export const silence = (topics: Topics): Speech => ({ topics, sentence: NONE, place: NONE });

/** The state of speech within one clause. */
export interface Spoken {
  readonly at: (offset: number) => Speech;
  readonly hits: readonly Hit[];
  readonly places: readonly Hit[];
}

export function listen(compiled: Compiled, text: string, cues: readonly number[], before: Speech): Spoken {
  const hits = cues.length > 0 ? hitsOf(compiled, text, cues, false) : [];
  const places = cues.length > 0 ? hitsOf(compiled, text, cues, true) : [];
  const at = (offset: number): Speech => {
    const hit = hits.findLast(entry => entry.at <= offset);
    const place = places.findLast(entry => entry.at <= offset);
    return {
      topics: hit?.topics ?? before.topics,
      sentence: hit?.topics ?? before.sentence,
      place: place?.topics ?? before.place,
    };
  };
  return { at, hits, places };
}
