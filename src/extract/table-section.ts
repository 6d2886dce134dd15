// The heading that a table stands under.
import type { Span } from '../core/span.ts';

const HEADING =
  /^ *(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|章)|附[表件])[^\n。;；]{1,40}$/gm;

/** A function from an offset to the nearest heading above it, trimmed, as printed; the tables' own rows left out. */
export function headings(
  text: string,
  folded: string,
  tables: readonly Span[],
): (at: number) => string | null {
  const found: { readonly start: number; readonly text: string }[] = [];
  let table = 0;
  for (const match of folded.matchAll(HEADING)) {
    while ((tables[table]?.end ?? Number.POSITIVE_INFINITY) <= match.index) table++;
    const inside = (tables[table]?.start ?? Number.POSITIVE_INFINITY) < match.index;
    if (!inside && !/\d[ |]*$/.test(match[0]))
      found.push({ start: match.index, text: text.slice(match.index, match.index + match[0].length).trim() });
  }
  return at => {
    let [low, high] = [0, found.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return found[low - 1]?.text ?? null;
  };
}
