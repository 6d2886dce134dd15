// The phrase language in which the catalogue says how reports state a figure.
import { COUNT, HOTLINE, OTHER, PERCENT } from './number.ts';
import { type Chars, firstOf, lastOf, type Quick, quick } from './quick.ts';

/*
 * {n}      a number that counts something, with its hedge and counting word; the words that only lead up to a number
 *          (共, 总计, 累计达, 数为) may stand before it and need not be written
 * {here}   the same number without such words
 * {unit}   after {n}: its counting word must be one of the indicator's unit
 * {p}      a percentage
 * {m}      another number, which is not read
 * {d}      a date, a year, a phone or any other number that counts nothing
 * {h}      a hotline's own number (12333)
 * (x)      may be there            [a/b]  one of
 * …        up to 50 characters inside the clause, no number among them
 * <x>      the words that state the value, when no number does
 * ^ $      the clause starts or ends here; behind a number a bracket may close it
 */

/** A phrase made ready. Offsets are never kept here: a phrase knows nothing of the text. */
export interface Phrase {
  /** Regular expression source. */
  readonly source: string;
  /** Finds it in a lexed clause; group `n` is the number, `w` the words that state the value. */
  readonly pattern: RegExp;
  /** The same without names and places, which cost more than the search. */
  readonly plain: RegExp;
  /** Indices of the groups `n` and `w`, 0 for none. */
  readonly number: number;
  readonly words: number;
  /** One of these stands in every clause that the phrase can match. */
  readonly anchors: readonly string[];
  /** One word of each of these sets stands there, too. */
  readonly needs: readonly (readonly string[])[];
  /** The number's counting word must be one of the indicator's. */
  readonly unit: boolean;
}

/** A phrase that is not well formed. The message shows the phrase with a mark under the character at fault. */
export class PhraseError extends Error {
  readonly at: number;
  constructor(phrase: string, at: number, what: string) {
    super(`${what}\n  ${phrase}\n  ${'\u3000'.repeat(at)}^ at ${at + 1}`);
    this.at = at;
  }
}

interface Part {
  /** Regular expression source. */
  readonly source: string;
  /** Literals one of which must occur, or null when nothing must. */
  readonly anchors: readonly string[] | null;
  /** Every set of literals of which one must occur. */
  readonly needs: readonly (readonly string[])[];
}

const GAP = `([^${COUNT}${PERCENT}]{0,50}?)`;
/** Words that lead up to a number and say nothing of what it counts. */
const LEAD = '(?:总?数量|总?数|总量|总计|总共|一共|共计|合计|累计|共有|计有|共|计|达到|达|为|是|有|约)';
const PLACES: Readonly<Record<string, string>> = {
  n: `${LEAD}{0,3}(?<n>${COUNT})`,
  here: `(?<n>${COUNT})`,
  p: `(?<n>${PERCENT})`,
  m: COUNT,
  d: OTHER,
  h: HOTLINE,
  unit: '',
};
const quoted = (literal: string): string => literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const shortest = (words: readonly string[]): number => Math.min(...words.map(word => word.length));

/** The better of two sets of anchors: the one whose shortest word is longer, then the smaller. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b;
  const gain = shortest(a) - shortest(b);
  return gain > 0 || (gain === 0 && a.length <= b.length) ? a : b;
}

/** Which capturing group of a pattern opens so; 0 for none. */
function groupOf(pattern: string, opening: string): number {
  let index = 0;
  for (const [part] of pattern.matchAll(/\\.|\(\?<[nw]>|\((?!\?)/g)) {
    if (part[0] === '(') index++;
    if (part === opening) return index;
  }
  return 0;
}

/** What refuses a clause before a phrase is tried on it. */
export interface Guards {
  /** Refuses a clause by the character that it begins or ends with, where the phrase says what that is. */
  readonly ends: Quick;
  /** What stands right before and behind the number. */
  readonly before: Chars;
  readonly behind: Chars;
}

/** Read from the phrase's regular expression. */
export function guardsOf(source: string): Guards {
  const made = quick(new RegExp(source));
  const [left = '', right] = source.split(/\(\?<n>[^)]\)/);
  const depth = Array.from(left.matchAll(/\\.|[()]/g)).reduce(
    (open, [char]) => open + (char === '(' ? 1 : char === ')' ? -1 : 0),
    0,
  );
  // In a group the number has other neighbours, too.
  const alone = right !== undefined && depth === 0;
  return {
    // The finder's words look after what stands inside: only the ends of a clause are looked at.
    ends: made.look === 3 ? { ...made, look: 0 } : made,
    before: alone ? lastOf(left) : null,
    behind: alone ? firstOf(right) : null,
  };
}

/** The clause ends behind a number, or what a bracket says of it: 发布文章356篇(原创120篇). */
const END = '(?=$|\\([^()]*\\)$)';

/** Reads one phrase in one pass. Throws a PhraseError that points at the character. */
export function readPhrase(source: string): Phrase {
  let at = 0;
  let numbers = 0;
  let unit = false;
  const fail = (what: string, where = at): never => {
    throw new PhraseError(source, where, what);
  };

  function sequence(stops: string): Part {
    let pattern = '';
    let anchors: readonly string[] | null = null;
    let run = '';
    const needs: (readonly string[])[] = [];
    const must = (words: readonly string[]): void => {
      anchors = better(anchors, words);
      needs.push(words);
    };
    const flush = (): void => {
      if (run) {
        pattern += quoted(run);
        must([run]);
        run = '';
      }
    };
    while (at < source.length && !stops.includes(source[at] as string)) {
      const char = source[at] as string;
      if (char === '…') {
        flush();
        pattern += GAP;
        at++;
      } else if (char === '(' || char === '[' || char === '<') {
        flush();
        const open = at++;
        const close = char === '(' ? ')' : char === '[' ? ']' : '>';
        const parts: Part[] = [];
        do {
          if (parts.length > 0) at++;
          parts.push(sequence(char === '<' ? '>' : `/${close}`));
        } while (source[at] === '/' && char !== '<');
        if (source[at] !== close) fail(`${char} is never closed`, open);
        at++;
        const inner = parts.map(part => part.source).join('|');
        if (char === '(') pattern += `(?:${inner})?`;
        else {
          pattern += char === '<' ? `(?<w>${inner})` : `(?:${inner})`;
          const [only, second] = parts;
          if (only && !second) {
            anchors = better(anchors, only.anchors);
            needs.push(...only.needs);
          } else if (parts.every(part => part.anchors)) must(parts.flatMap(part => part.anchors ?? []));
        }
      } else if (char === '{') {
        flush();
        const close = source.indexOf('}', at);
        if (close < 0) fail('{ is never closed');
        const name = source.slice(at + 1, close);
        const place = PLACES[name];
        if (place === undefined) fail(`{${name}} is not known: {n}, {here}, {unit}, {p}, {m}, {d} or {h}`);
        if (name === 'unit') {
          if (!source.slice(0, at).endsWith('{n}')) fail('{unit} stands only after {n}');
          unit = true;
        } else if (name === 'm' || name === 'd' || name === 'h') must([place as string]);
        else {
          if (++numbers > 1) fail('a phrase reads one number');
          must([name === 'p' ? PERCENT : COUNT]);
        }
        pattern += place;
        at = close + 1;
      } else if (char === '^' || char === '$') {
        flush();
        pattern += char === '$' && /\{(?:n|unit)\}$/.test(source.slice(0, at)) ? END : char;
        at++;
      } else if (')]>}'.includes(char)) fail(`${char} closes nothing`);
      else {
        run += char;
        at++;
      }
    }
    flush();
    return { source: pattern, anchors, needs };
  }

  const whole = sequence('');
  if (!whole.anchors) throw new PhraseError(source, 0, 'the phrase holds no word that must be there');
  return {
    source: whole.source,
    pattern: new RegExp(whole.source, 'dg'),
    plain: new RegExp(
      whole.source.replaceAll(/\\.|\(\?<[nw]>/g, part => (part[0] === '(' ? '(' : part)),
      'g',
    ),
    number: groupOf(whole.source, '(?<n>'),
    words: groupOf(whole.source, '(?<w>'),
    anchors: whole.anchors,
    needs: whole.needs.filter(words => words !== whole.anchors),
    unit,
  };
}
