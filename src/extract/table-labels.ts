// Finds the row labels of official tables in noisy print: only Chinese characters and digits count, so that spaces,
// line ends, bars, brackets and conversion noise inside a label do not hide it.
import type { Span } from '../core/span.ts';
import type { TableForm } from './knowledge.ts';
import { finds, quick, tests } from './quick.ts';
import { type Trie, trieOf, walk } from './trie.ts';
import { unitsOf } from './units.ts';

/** The folded text without everything that is neither a Chinese character nor a digit. */
export interface Squeezed {
  readonly text: string;
  /** Offset in the folded text of each character. */
  readonly at: Int32Array;
}

/** A folded text of Chinese characters and digits alone. */
export function squeeze(folded: string): Squeezed {
  const units = unitsOf(folded);
  const at = new Int32Array(folded.length);
  const codes = new Uint16Array(folded.length);
  let size = 0;
  for (let i = 0; i < units.length; i++) {
    const code = units[i] as number;
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39)) {
      codes[size] = code;
      at[size++] = i;
    }
  }
  const parts: string[] = [];
  // Applied, not spread: a spread walks the array unit by unit.
  for (let i = 0; i < size; i += 8192)
    parts.push(Reflect.apply(String.fromCharCode, null, codes.subarray(i, Math.min(size, i + 8192))));
  return { text: parts.join(''), at: at.subarray(0, size) };
}

/** A label with so many characters is no chance: 结转下年度继续办理. */
export const SURE = 9;

/** A label in the text. `start` is after its numbering, `bare` before it. */
export interface Occurrence extends Span {
  readonly bare: number;
  /** Indices of the rows of the form that print this wording. */
  readonly rows: readonly number[];
}

/** One form made ready for searching. */
export interface CompiledForm {
  readonly form: TableForm;
  /** Each wording and the rows that print it; a column heading of a form of blocks has none. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly weak: ReadonlySet<string>;
}

interface Entry {
  readonly word: string;
  /** Indices of the forms that hold the wording. */
  readonly forms: readonly number[];
}

/** All forms together: one pass over a text finds the labels of every form. */
export interface CompiledForms {
  readonly forms: readonly CompiledForm[];
  /** Of the wordings of all forms. */
  readonly trie: Trie;
  readonly entries: readonly Entry[];
}

function compileForm(form: TableForm): CompiledForm {
  const rows = new Map<string, number[]>();
  const weak = new Set<string>();
  const strong = new Set<string>();
  form.rows.forEach((row, index) => {
    for (const word of row.match) {
      rows.set(word, [...(rows.get(word) ?? []), index]);
      (row.weak ? weak : strong).add(word);
    }
  });
  if (form.layout === 'blocks')
    for (const { match } of form.columns) for (const word of match) rows.set(word, []);
  for (const word of strong) weak.delete(word);
  return { form, rows, weak };
}

/** The wordings of all forms in one trie, each with the forms that print it. */
export function compileForms(forms: readonly TableForm[]): CompiledForms {
  const compiled = forms.map(compileForm);
  const words = [...new Set(compiled.flatMap(({ rows }) => [...rows.keys()]))];
  const entries = words.map(word => ({
    word,
    forms: compiled.flatMap(({ rows }, index) => (rows.has(word) ? [index] : [])),
  }));
  return { forms: compiled, trie: trieOf(words), entries };
}

const HAN = /[\u4e00-\u9fff]/;
/** 1. (1) 一、 （三) before a label, to be left out of the row above. One digit at most: 02.其他 is 0 and 2. */
const NUMBERING = quick(
  /(?:[((]?(?:\d|[一二三四五六七八九十]{1,3})[))]|(?:\d|[一二三四五六七八九十]{1,3})[.、．,])\s*$/,
);
const BREAK = quick(/[。;；!?]/);

/** One of several that an explanation lists: 含行政确认、行政处罚、行政强制等. */
const listed = (folded: string, before: string, end: number): boolean =>
  folded[end] === '、' || (before.endsWith('、') && !/[一二三四五六七八九十]、$/.test(before));

/** A number of its row that lost its marks: 二被依法纠错数. */
const UNMARKED = /(?:^|[\s|])[一二三]$/;

/** No character follows, or but a unit: 其他情形数件0. */
const standsAlone = (folded: string, end: number): boolean =>
  !HAN.test(folded[end] ?? '') || /^[条件次篇人][\s\d]/.test(folded.slice(end, end + 2));

/** The label at one place of the squeezed text, or null where it is no label after all. */
function occurrence(
  folded: string,
  squeezed: Squeezed,
  compiled: CompiledForm,
  word: string,
  index: number,
): Occurrence | null {
  const start = squeezed.at[index] as number;
  const end = (squeezed.at[index + word.length - 1] as number) + 1;
  if (end - start > word.length * 3 + 20) return null;
  if (end - start > word.length && tests(BREAK, folded.slice(start, end))) return null;
  // 除规范性文件以外的主动公开文件: the label of another row.
  if (/^[以之除]外/.test(folded.slice(end, end + 2))) return null;
  const before = folded.slice(Math.max(0, start - 8), start);
  if (compiled.form.layout === 'rows' && word.length < 5 && listed(folded, before, end)) return null;
  const led = HAN.test(before.at(-1) ?? '') && !UNMARKED.test(before);
  if (compiled.weak.has(word) && (led || !standsAlone(folded, end))) return null;
  const bare = start - (finds(NUMBERING, before)?.[0].length ?? 0);
  return { start, end, bare, rows: compiled.rows.get(word) ?? [] };
}

/** Every place of each form's labels, in order; of two that begin together the longer. Linear in the text. */
export function findLabels(folded: string, squeezed: Squeezed, compiled: CompiledForms): Occurrence[][] {
  const { forms, trie, entries } = compiled;
  const found: Occurrence[][] = forms.map(() => []);
  const free = new Int32Array(forms.length);
  const { text } = squeezed;
  for (let i = 0; i < text.length; i++) {
    if (trie.roots[text.charCodeAt(i)] === 0) continue;
    const words = trie.ends[walk(trie, text, i)] as readonly number[];
    for (let at = words.length - 1; at >= 0; at--) {
      const { word, forms: own } = entries[words[at] as number] as Entry;
      for (const index of own) {
        if (i < (free[index] as number)) continue;
        free[index] = i + word.length;
        const label = occurrence(folded, squeezed, forms[index] as CompiledForm, word, i);
        if (label) found[index]?.push(label);
      }
    }
  }
  return found;
}
