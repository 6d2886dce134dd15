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
  /** Its second UTF-16 unit, or NaN. */
  readonly second: number;
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
  /** First UTF-16 unit → the anchors that start with it, 0 for none, else an index of `anchors`. */
  readonly starts: Uint16Array;
  readonly anchors: readonly (readonly Anchor[])[];
}

/** Compiles the catalogue. Throws a PhraseError, naming the rule, for a phrase that is not well formed. */
export function compile(knowledge: Knowledge): Compiled {
  const rules: Rule[] = [];
  const cues: Cue[] = [];
  const words = new Map<string, Anchor>();
  const look = (word: string): Anchor => {
    const known = words.get(word);
    if (known) return known;
    const anchor: Anchor = {
      word,
      second: word.charCodeAt(1),
      rules: [],
      counts: [],
      percents: [],
      cues: [],
    };
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
          unless: (says.unless ?? []).map(text => new RegExp(readPhrase(text).source)),
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
  const starts = new Uint16Array(65536);
  const anchors: Anchor[][] = [[]];
  for (const anchor of words.values()) {
    const code = anchor.word.charCodeAt(0);
    if (starts[code] === 0) starts[code] = anchors.push([]) - 1;
    anchors[starts[code] as number]?.push(anchor);
  }
  return { knowledge, rules, cues, starts, anchors };
}

export interface Scanned {
  readonly rules: readonly number[];
  readonly cues: readonly number[];
}

const NOTHING: Scanned = { rules: [], cues: [] };

function add(list: number[], more: readonly number[]): void {
  for (const one of more) if (!list.includes(one)) list.push(one);
}

/**
 * The rules and cues whose words occur in a lexed clause, in the order of their words. Rules that read a number are
 * left out where there is none.
 */
export function scan(compiled: Compiled, text: string): Scanned {
  const { starts, anchors } = compiled;
  let seen: Anchor[] | null = null;
  for (let i = 0; i < text.length; i++) {
    const start = starts[text.charCodeAt(i)] as number;
    if (start === 0) continue;
    const next = text.charCodeAt(i + 1);
    for (const anchor of anchors[start] as readonly Anchor[]) {
      const { word, second } = anchor;
      if (word.length > 1 && (second !== next || (word.length > 2 && !text.startsWith(word, i)))) continue;
      if (seen === null) seen = [anchor];
      else if (!seen.includes(anchor)) seen.push(anchor);
    }
  }
  if (seen === null) return NOTHING;
  const rules: number[] = [];
  const cues: number[] = [];
  const count = text.includes(COUNT);
  const percent = text.includes(PERCENT);
  for (const anchor of seen) {
    add(rules, anchor.rules);
    if (count) add(rules, anchor.counts);
    if (percent) add(rules, anchor.percents);
    add(cues, anchor.cues);
  }
  return { rules, cues };
}
