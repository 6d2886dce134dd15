// The words above a table's rows: which columns they name, how much of a form's head stands there, and where it begins.
import type { CompiledForm, Squeezed } from './table-labels.ts';

/** The words that head the columns of official table 二. */
const HEADING = '信息内容';

/** True when the head right above names other columns. */
export function headedOtherwise(squeezed: Squeezed, start: number, words: readonly string[]): boolean {
  const to = lowerBound(squeezed.at, start);
  const above = squeezed.text.slice(Math.max(0, to - 300), to);
  const head = above.slice(above.lastIndexOf(HEADING) + 1 || above.length).slice(0, 60);
  return words.some(word => head.includes(word));
}

/** How many words of the form's head stand between 200 characters before `start` and `end`, offsets in the folded text. */
export function headHits(compiled: CompiledForm, squeezed: Squeezed, start: number, end: number): number {
  const from = lowerBound(squeezed.at, start);
  const part = squeezed.text.slice(Math.max(0, from - 200), lowerBound(squeezed.at, end));
  return compiled.form.head.filter(word => part.includes(word)).length;
}

/** A number that stands alone between marks. */
const BARE = /(?<=[\n\t |])\d[\d.,]*(?=[ \t]*[\n\t|])/g;

/** Where the head begins that stands right above the first row. */
export function headStart(compiled: CompiledForm, squeezed: Squeezed, folded: string, start: number): number {
  const to = lowerBound(squeezed.at, start);
  const near = Math.max(0, to - 150);
  // A sentence above the table speaks of the same things and is no head, nor are the cells of another table.
  const top = Math.max(squeezed.at[near] ?? start, start - 2000);
  const cell = [...folded.slice(top, start).matchAll(BARE)].at(-1);
  const stop = Math.max(folded.lastIndexOf('。', start), cell ? top + cell.index + cell[0].length : -1);
  const from = Math.max(near, lowerBound(squeezed.at, stop));
  const part = squeezed.text.slice(from, to);
  const places = compiled.form.head.map(word => part.indexOf(word)).filter(place => place >= 0);
  return places.length === 0 ? start : (squeezed.at[from + Math.min(...places)] as number);
}

/** The first index of sorted `values` whose value is not less than `wanted`. */
export function lowerBound(values: Int32Array, wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands above a row when the names of its first two columns stand there without anything between them. */
export function tight({ form }: CompiledForm, folded: string, start: number, row: number): string {
  const [first, second] = (form.rows[row]?.columns ?? []).map(id => form.columns.find(one => one.id === id));
  const above = folded.slice(Math.max(0, start - 200), start);
  const close = first?.match.some(
    word => above.includes(`${word}${second?.label}`) || above.includes(`${word}${second?.match[0]}`),
  );
  return close ? above : '';
}
