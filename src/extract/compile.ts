// The catalogue made ready to read with: every phrase compiled once, and an index of the words to look for.
import type { IndicatorRules, Knowledge, Says } from './knowledge.ts';
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
  readonly pattern: RegExp;
}

interface Anchor {
  readonly word: string;
  readonly rules: number[];
  readonly cues: number[];
}

export interface Compiled {
  readonly knowledge: Knowledge;
  readonly rules: readonly Rule[];
  readonly cues: readonly Cue[];
  /** First UTF-16 unit → the anchors that start with it. */
  readonly anchors: ReadonlyMap<number, readonly Anchor[]>;
}

/** Compiles the catalogue. Throws a PhraseError, naming the rule, for a phrase that is not well formed. */
export function compile(knowledge: Knowledge): Compiled {
  const rules: Rule[] = [];
  const cues: Cue[] = [];
  const words = new Map<string, Anchor>();
  const look = (word: string): Anchor => {
    const known = words.get(word);
    if (known) return known;
    const anchor: Anchor = { word, rules: [], cues: [] };
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
        for (const word of phrase.anchors) look(word).rules.push(order);
      }
  }
  for (const topic of knowledge.topics)
    for (const source of topic.cues) {
      const phrase = readPhrase(source);
      const index = cues.length;
      cues.push({ topic: topic.id, pattern: new RegExp(phrase.source, 'g') });
      for (const word of phrase.anchors) look(word).cues.push(index);
    }
  const anchors = new Map<number, Anchor[]>();
  for (const anchor of words.values()) {
    const code = anchor.word.charCodeAt(0);
    const list = anchors.get(code);
    if (list) list.push(anchor);
    else anchors.set(code, [anchor]);
  }
  return { knowledge, rules, cues, anchors };
}

/** The rules and cues whose words occur in a lexed clause, in catalogue order. */
export function scan(compiled: Compiled, text: string): { rules: number[]; cues: number[] } {
  const rules: number[] = [];
  const cues: number[] = [];
  const seen = new Set<Anchor>();
  for (let i = 0; i < text.length; i++) {
    const list = compiled.anchors.get(text.charCodeAt(i));
    if (!list) continue;
    for (const anchor of list)
      if (!seen.has(anchor) && text.startsWith(anchor.word, i)) {
        seen.add(anchor);
        rules.push(...anchor.rules);
        cues.push(...anchor.cues);
      }
  }
  return { rules: [...new Set(rules)], cues: [...new Set(cues)] };
}
