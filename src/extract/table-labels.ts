// Finds the row labels of official tables in noisy print: only Chinese characters and digits count, so that spaces,
// line ends, bars, brackets and conversion noise inside a label do not hide it.
import type { Span } from '../core/span.ts';
import type { TableForm } from './knowledge.ts';

/** The folded text without everything that is neither a Chinese character nor a digit. */
export interface Squeezed {
  readonly text: string;
  /** Offset in the folded text of each character. */
  readonly at: Int32Array;
}

export function squeeze(folded: string): Squeezed {
  const at = new Int32Array(folded.length);
  const codes = new Uint16Array(folded.length);
  let size = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39)) {
      codes[size] = code;
      at[size++] = i;
    }
  }
  const parts: string[] = [];
  for (let i = 0; i < size; i += 8192)
    parts.push(String.fromCharCode(...codes.subarray(i, Math.min(size, i + 8192))));
  return { text: parts.join(''), at: at.subarray(0, size) };
}

/** A label in the text. `start` is after its numbering, `bare` before it. */
export interface Occurrence extends Span {
  readonly bare: number;
  /** Indices of the rows of the form that print this wording. */
  readonly rows: readonly number[];
}

/** One form made ready for searching. */
export interface CompiledForm {
  readonly form: TableForm;
  readonly pattern: RegExp;
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly weak: ReadonlySet<string>;
  /** Words whose presence makes the form worth looking for. */
  readonly anchors: readonly string[];
}

export function compileForm(form: TableForm): CompiledForm {
  const rows = new Map<string, number[]>();
  const weak = new Set<string>();
  const strong = new Set<string>();
  form.rows.forEach((row, index) => {
    for (const word of row.match) {
      rows.set(word, [...(rows.get(word) ?? []), index]);
      (row.weak ? weak : strong).add(word);
    }
  });
  for (const word of strong) weak.delete(word);
  const words = [...rows.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const anchors = [...new Set([...form.head, ...words.filter(word => word.length >= 5)])];
  return { form, pattern: new RegExp(words.join('|'), 'g'), rows, weak, anchors };
}

const HAN = /[\u4e00-\u9fff]/;
/** 1. (1) 一、 （三) before a label, to be left out of the row above. One digit at most: 02.其他 is 0 and 2. */
const NUMBERING =
  /(?:[((]?(?:\d|[一二三四五六七八九十]{1,3})[))]|(?:\d|[一二三四五六七八九十]{1,3})[.、．,])\s*$/;
const BREAK = /[。;；!?]/;

/** Every place of the form's row labels, in order. Linear in the text. */
export function findLabels(folded: string, squeezed: Squeezed, compiled: CompiledForm): Occurrence[] {
  const found: Occurrence[] = [];
  for (const match of squeezed.text.matchAll(compiled.pattern)) {
    const word = match[0];
    const start = squeezed.at[match.index] as number;
    const end = (squeezed.at[match.index + word.length - 1] as number) + 1;
    if (end - start > word.length * 3 + 20) continue;
    if (end - start > word.length && BREAK.test(folded.slice(start, end))) continue;
    const before = folded.slice(Math.max(0, start - 8), start);
    if (compiled.weak.has(word) && (HAN.test(folded[end] ?? '') || HAN.test(before.at(-1) ?? ''))) continue;
    const bare = start - (NUMBERING.exec(before)?.[0].length ?? 0);
    found.push({ start, end, bare, rows: compiled.rows.get(word) ?? [] });
  }
  return found;
}
