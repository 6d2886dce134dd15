// Pieces of PDF text to lines, and the runs within a line that a wide gap sets apart.
import { unradical } from './radicals.ts';
import { inline } from './text-blocks.ts';

interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Run {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

export interface Line {
  readonly y: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** Lines from top to bottom. Two pieces share a line when their baselines differ by less than half their size. */
export function linesOf(items: readonly Item[]): Line[] {
  const written = items
    .filter(({ text, x, y, width }) => text.trim() !== '' && [x, y, width].every(Number.isFinite))
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: Item[][] = [];
  for (const item of written) {
    const line = lines.at(-1);
    const head = line?.[0];
    if (line && head && item.y - head.y < Math.min(item.height, head.height) * 0.5) line.push(item);
    else lines.push([item]);
  }
  return lines.map(line => {
    const height = Math.max(1, ...line.map(item => item.height));
    return { y: line[0]?.y ?? 0, height, runs: runsOf(line, height) };
  });
}

/** Between a Chinese character and a figure stands a quarter of one even where nobody typed a blank. */
const spaced = (before: string, after: string): number =>
  /[\u2e80-\u9fff]$/.test(before) !== /^[\u2e80-\u9fff]/.test(after) ? 0.6 : 0.25;

/** A gap of more than one character starts another run; a quarter of one is a space. */
function runsOf(line: Item[], height: number): Run[] {
  const runs: { text: string; x: number; end: number }[] = [];
  for (const { text, x, width } of line.sort((a, b) => a.x - b.x)) {
    const run = runs.at(-1);
    const gap = run ? x - run.end : Number.POSITIVE_INFINITY;
    const figures = run !== undefined && /\d$/.test(run.text) && /^\s*\d/.test(text);
    if (!run || gap > height * (figures ? 0.5 : 1)) runs.push({ text, x, end: x + width });
    else {
      run.text += gap > height * spaced(run.text, text) ? ` ${text}` : text;
      run.end = Math.max(run.end, x + width);
    }
  }
  return runs
    .map(({ text, x, end }) => ({ text: inline(unradical(text)), x, end }))
    .filter(({ text }) => text !== '');
}
