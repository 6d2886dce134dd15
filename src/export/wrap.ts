// Lines of text for pictures, where no browser breaks them: Han may break anywhere but before closing signs, Latin at spaces.
import { textWidth } from '../charts/measure.ts';

const CLOSING = /^[，。；：、！？）」』》”’…—,.;:!?)%]/;
const OPENING = /[（「『《“‘(]$/;

/** Pieces between which a line may break. Thin spaces never break: a number stays with its unit. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const part of text.match(
    /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]+|[^\S\u2009]+|\u2009/g,
  ) ?? []) {
    const last = found.at(-1);
    const glued =
      last !== undefined &&
      (CLOSING.test(part) || OPENING.test(last) || part === '\u2009' || last.endsWith('\u2009'));
    if (glued) found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
}

/** At most `most` lines of `width` pixels; the last one ends in … when there is more. */
export function wrap(
  text: string,
  size: number,
  width: number,
  most: number,
  latin = false,
  bold = false,
): string[] {
  const lines: string[] = [];
  let line = '';
  // What is wider than a line by itself, an address mostly, breaks anywhere.
  const parts = pieces(text.trim()).flatMap(part =>
    textWidth(part, size, bold, latin) <= width ? [part] : [...part],
  );
  for (const [at, part] of parts.entries()) {
    if (line === '' || textWidth(line + part, size, bold, latin) <= width) {
      line += line === '' ? part.trimStart() : part;
      continue;
    }
    if (lines.length + 1 === most) {
      const room = width - textWidth('…', size, bold, latin);
      let [cut, wide] = ['', 0];
      for (const sign of line + parts.slice(at).join('')) {
        wide += textWidth(sign, size, bold, latin);
        if (wide > room) break;
        cut += sign;
      }
      return [...lines, `${cut.trimEnd()}…`];
    }
    lines.push(line.trimEnd());
    line = part.trimStart();
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
