// The catalogue made ready to read with: every phrase compiled once, and an index of the words to look for.
import { besideOf } from './beside.ts';
import { type Anchor, type Finder, finderOf } from './finder.ts';
import type { IndicatorRules, Knowledge, Says, TableForm } from './knowledge.ts';
import { type MatterTest, matterTest } from './matter.ts';
import { wordSets } from './number-lists.ts';
import { type Guards, guardsOf, type Phrase, readPhrase } from './phrase.ts';
import { type Quick, quick } from './quick.ts';

/** A phrase that forbids a reading. */
interface Forbidding {
  readonly pattern: Quick;
  /** It ends with a number: it forbids the reading of that number alone. */
  readonly own: boolean;
  /** Sets of words of the finder: one word of each stands in every clause that the phrase can match. */
  readonly needs: readonly number[];
}

/** One phrase of one indicator. */
export interface Rule {
  readonly id: string;
  readonly indicator: IndicatorRules;
  /** What its indicator's id begins with: the topic of the section that the law makes for it. */
  readonly home: string;
  readonly says: Says;
  readonly phrase: Phrase;
  readonly guards: Guards;
  readonly unless: readonly Forbidding[];
  /** Forbid the reading where the sentence has said them. */
  readonly unlessSaid: readonly Quick[];
  /** Ask the sentence to have said one of them; null: asks nothing. */
  readonly said: readonly Quick[] | null;
  /** Refuses figures of another matter. */
  readonly matter: MatterTest | null;
  /** Counting words that its number may have. */
  readonly units: ReadonlySet<string>;
  /** A list of its figures may leave out the counting word. */
  readonly losesUnit: boolean;
  /** Order in the catalogue: the earlier wins a tie. */
  readonly order: number;
}

/** What is counted one by one. */
const COUNTED: ReadonlySet<string> = new Set(['case', 'person', 'event', 'post', 'document']);

export interface Cue {
  readonly topic: string;
  /** The topic alone, as what a text speaks of. */
  readonly topics: ReadonlySet<string>;
  readonly place: boolean;
  readonly pattern: RegExp;
  /** The word that is the whole phrase, or null: it is found without the pattern. */
  readonly word: string | null;
}

export interface Compiled {
  readonly knowledge: Knowledge;
  readonly rules: readonly Rule[];
  readonly cues: readonly Cue[];
  readonly finder: Finder;
  /** Ids of the core indicators. */
  readonly core: ReadonlySet<string>;
}

/** Asks for each text once: the same phrases stand in many places. */
function remembering<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return text => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}

/** Phrases that forbid a reading; `setOf` knows the number of a set of words. */
function forbidding(setOf: (words: readonly string[]) => number): (says: Says) => Forbidding[] {
  const made = (ends: boolean): ((text: string) => Forbidding) =>
    remembering(text => {
      const { source, anchors, needs } = readPhrase(text);
      const own = ends && /\{(?:n|here)\}$/.test(text);
      const pattern = quick(new RegExp(own ? `${source}$` : source));
      return { pattern, own, needs: [anchors, ...needs].map(setOf) };
    });
  const [counting, stating] = [made(true), made(false)];
  return ({ states, unless }) => (unless ?? []).map(states === undefined ? counting : stating);
}

/** A phrase that is one word. */
const PLAIN = /^[\u4e00-\u9fff]+$/;

/** The same objects with all fields in one order: a field of many of them is then read without a search. */
function uniform<T extends object>(objects: readonly T[]): T[] {
  const fields = [...new Set(objects.flatMap(one => Object.keys(one)))];
  return objects.map(one => Object.fromEntries(fields.map(field => [field, one[field as keyof T]])) as T);
}

function uniformIndicators(indicators: readonly IndicatorRules[]): IndicatorRules[] {
  const says = uniform(indicators.flatMap(one => one.says)).values();
  return uniform(indicators).map(one =>
    Object.assign(one, { says: one.says.flatMap(() => says.next().value ?? []) }),
  );
}

function uniformTables(forms: readonly TableForm[]): TableForm[] {
  const rows = uniform(forms.flatMap(form => form.rows)).values();
  const takes = uniform(forms.flatMap(form => form.takes)).values();
  const next = <T>(from: Iterator<T>, list: readonly T[]): T[] => list.flatMap(() => from.next().value ?? []);
  return uniform(forms).map(form => ({
    ...form,
    rows: next(rows, form.rows),
    takes: next(takes, form.takes),
  }));
}

/** Compiles the catalogue. Throws a PhraseError, naming the rule, for a phrase that is not well formed. */
export function compile(catalogue: Knowledge): Compiled {
  const knowledge = {
    ...catalogue,
    indicators: uniformIndicators(catalogue.indicators),
    tables: uniformTables(catalogue.tables),
  };
  const drafts: Omit<Rule, 'unless'>[] = [];
  const said = remembering(text => quick(new RegExp(readPhrase(text).source)));
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
    const matter = indicator.matter ? matterTest(indicator.matter) : null;
    for (const says of indicator.says)
      for (const source of says.phrases) {
        const phrase = readPhrase(source);
        const order = drafts.length;
        drafts.push({
          id: `${indicator.id}/${says.states === undefined ? 'says' : 'states'}#${++number}`,
          indicator,
          home: indicator.id.split('.')[0] as string,
          says,
          phrase,
          guards: guardsOf(phrase.source),
          unlessSaid: (says.unlessSaid ?? []).map(said),
          said: says.said?.map(said) ?? null,
          matter,
          units: says.units ? new Set(says.units) : (units.get(indicator.unit) ?? new Set()),
          losesUnit: COUNTED.has(indicator.unit),
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
      cues.push({
        topic: topic.id,
        topics: new Set([topic.id]),
        place: topic.place ?? false,
        pattern: new RegExp(phrase.source, 'g'),
        word: PLAIN.test(source) ? source : null,
      });
      for (const word of phrase.anchors) look(word).cues.push(index);
    }
  const sets = wordSets();
  const setOf = (words: readonly string[]): number => sets.numberOf(words.map(word => look(word).index));
  const needs = drafts.map(({ phrase }) => phrase.needs.map(set => set.map(word => look(word).index)));
  const unless = forbidding(setOf);
  // Written out, not spread: objects made by spreading share no shape, and every look at one is then a search.
  const rules = drafts.map(
    ({
      id,
      indicator,
      home,
      says,
      phrase,
      guards,
      unlessSaid,
      said,
      matter,
      units,
      losesUnit,
      order,
    }): Rule => ({
      id,
      indicator,
      home,
      says,
      phrase,
      guards,
      unless: unless(says),
      unlessSaid,
      said,
      matter,
      units,
      losesUnit,
      order,
    }),
  );
  const beside = besideOf(
    rules.map(({ says, phrase, guards: { before, behind }, units, losesUnit }) =>
      says.states === undefined
        ? { before, behind, units, unitless: !phrase.unit, lost: losesUnit, zero: says.zero === true }
        : null,
    ),
  );
  const finder = finderOf([...words.values()], needs, cues.length, sets, beside);
  const core = new Set(knowledge.indicators.filter(one => one.tier === 'core').map(one => one.id));
  return { knowledge, rules, cues, finder, core };
}
