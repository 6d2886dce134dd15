// A slide's tables as shapes of a picture: the same rows and words, where no browser lays out cells.
import type { Palette } from '../charts/look.ts';
import { xml } from '../core/xml.ts';
import type { TableCell, TableSlide } from './slide.ts';
import { wrap } from './wrap.ts';

const SIZE = 15;
const LINE = 20;
const PAD = 8;
const GAP = 28;
/** A cell's words take no more lines than this. */
const MOST = 3;

export interface DrawnTables {
  readonly inside: string;
  readonly width: number;
  readonly height: number;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

function cellShapes(
  cell: TableCell,
  { x, width }: Column,
  lines: readonly string[],
  middle: number,
  head: boolean,
  palette: Palette,
): string {
  const align = cell.align ?? 'left';
  const at = align === 'left' ? x : align === 'right' ? x + width - 2 * PAD : x + (width - PAD) / 2;
  const ink = cell.quiet ? palette['ink-3'] : palette.ink;
  const weight = (cell.bold ?? head) ? ' font-weight="600"' : '';
  const first = middle - ((lines.length - 1) * LINE) / 2 + SIZE * 0.36;
  return lines
    .map(
      (line, row) =>
        `<text x="${Math.round(at)}" y="${Math.round(first + row * LINE)}" font-size="${SIZE}" fill="${ink}" text-anchor="${ANCHOR[align]}"${weight}>${xml(line)}</text>`,
    )
    .join('');
}

/** Tables side by side in `width` pixels; as high as their rows need. */
export function tablePicture(
  { tables }: TableSlide,
  width: number,
  palette: Palette,
  latin: boolean,
): DrawnTables {
  const each = (width - GAP * (tables.length - 1)) / Math.max(tables.length, 1);
  const drawn = tables.map(({ widths, head, rows }, table) => {
    const left = table * (each + GAP);
    const columns = widths.map((share, at): Column => {
      const before = widths.slice(0, at).reduce((sum, one) => sum + one, 0);
      return { x: left + before * each, width: share * each };
    });
    let y = 0;
    const shapes = [head, ...rows].map((row, line) => {
      const cells = row.map((cell, at) => {
        const column = columns[at] ?? { x: left, width: each };
        const bold = cell.bold ?? line === 0;
        return { cell, column, lines: wrap(cell.text, SIZE, column.width - PAD, MOST, latin, bold) };
      });
      const high = Math.max(1, ...cells.map(one => one.lines.length)) * LINE + PAD;
      const middle = y + high / 2;
      y += high;
      return (
        cells.map(one => cellShapes(one.cell, one.column, one.lines, middle, line === 0, palette)).join('') +
        `<path d="M${left} ${y - 0.5}h${each}" stroke="${palette.line}" fill="none"/>`
      );
    });
    return { shapes: shapes.join(''), height: y };
  });
  return {
    inside: drawn.map(one => one.shapes).join(''),
    width,
    height: Math.max(1, ...drawn.map(one => one.height)),
  };
}
