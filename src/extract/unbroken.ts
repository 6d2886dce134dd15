// Texts that were broken to a width, as copying from a PDF breaks them: their line ends within sentences end nothing.
import { FILLER } from './fold.ts';
import { isNumbered } from './numbering.ts';

/** Characters of a line that was broken, and how much narrower than the width it may be: numbers are not broken. */
const [LEAST, MOST, RAGGED] = [18, 90, 9] as const;
const WORD = /[\u3400-\u9fff0-9a-zA-Z”》)]/;
/** A sentence does not end here. */
const INSIDE = /[\u3400-\u9fff0-9a-zA-Z”》),、;:]/;
/** The first word of a line and the mark behind it: what would not go on the line above. */
const FIRST_WORD = /^(?:[\w.,%:/-]+|.)[,。;、:)”》]?/;

/** How wide a line is printed, in halves of a Chinese character. */
function widthOf(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) > 0xff ? 2 : 1;
  return width;
}

/** Stops inside a sentence, and may be broken there. */
const isOpen = (line: string): boolean =>
  INSIDE.test(line.at(-1) ?? '') &&
  /[\u3400-\u9fff]{2}/.test(line) &&
  !/[|\t]| [\d.,]+$/.test(line) &&
  !(isNumbered(line) && !/。./.test(line));

interface Open {
  readonly start: number;
  /** Its line end. */
  readonly end: number;
  readonly width: number;
  /** Holds a mark, as sentences do; titles, headings and labels hold none. */
  readonly marked: boolean;
}

/** The lines that may have been broken, and the width that most of them were broken to, or 0. */
function openLines(
  text: string,
  folded: string,
): { readonly lines: readonly Open[]; readonly width: number } {
  const lines: Open[] = [];
  const widths: number[] = [];
  for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
    if (end - start < LEAST || end - start > MOST) continue;
    const line = folded.slice(start, end).trimEnd();
    if (line.length < LEAST || !isOpen(line)) continue;
    const width = widthOf(text.slice(start, start + line.length));
    lines.push({ start, end, width, marked: /[,。;:、《》“”].*[\u3400-\u9fff]/.test(line) });
    // Headings and labels hold no such marks; many a line of a list ends with one.
    if (WORD.test(line.at(-1) ?? '') && /[,。;《》“”].*[\u3400-\u9fff]/.test(line)) widths.push(width);
  }
  widths.sort((a, b) => a - b);
  let best = { count: 1, width: 0 };
  let low = 0;
  widths.forEach((width, high) => {
    while (width - (widths[low] as number) > RAGGED) low++;
    // One line wider than all others was not broken.
    const again = width - (widths[high - 1] ?? 0) < 2;
    if (again && high - low + 1 > best.count) best = { count: high - low + 1, width };
  });
  return { lines, width: best.count * 2 > widths.length ? best.width : 0 };
}

/**
 * The folded text with such line ends, and the blanks behind them, filled, as long as it was. A line counts as broken
 * where the first word of the next one would not have gone on it any more.
 */
export function unbroken(text: string, folded: string): string {
  const { lines, width } = openLines(text, folded);
  if (width === 0) return folded;
  const parts: string[] = [];
  let from = 0;
  for (const line of lines) {
    let next = line.end + 1;
    while (folded[next] === ' ') next++;
    const below = folded.slice(next, next + 40);
    const [word = ''] = FIRST_WORD.exec(below) ?? [];
    if (word === '' || !WORD.test(word[0] as string) || isNumbered(below)) continue;
    if (!line.marked && (line.start !== from || from === 0)) continue;
    if (line.width > width + 2 || line.width + widthOf(text.slice(next, next + word.length)) < width)
      continue;
    parts.push(folded.slice(from, line.end), FILLER.repeat(next - line.end));
    from = next;
  }
  return parts.length > 0 ? parts.join('') + folded.slice(from) : folded;
}
