// The lines that a page of a PDF draws: borders of cells, as straight strokes and as thin filled boxes.
import type { OPS as Operators, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfRule } from '../../extract/pdf-layout.ts';

/** a b c d e f: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length === 6 && value.every(Number.isFinite);

/** Codes of a drawn path: where it moves, draws on to, bends and closes. */
const [MOVE, LINE, CURVE, BEND, CLOSE] = [0, 1, 2, 3, 4];
/** Points; a border is thinner, a box of a background wider. */
const THIN = 3.5;
/** A page of a report has some hundreds, a map many thousands. */
const MOST = 8000;

interface Points {
  readonly xs: number[];
  readonly ys: number[];
}

/** The stretches of a path between moves; none of those that bend. */
function stretches(path: ArrayLike<number>, place: Matrix): Points[] {
  const found: Points[] = [];
  let open: Points | null = null;
  const put = (x: number, y: number): void => {
    open?.xs.push(place[0] * x + place[2] * y + place[4]);
    open?.ys.push(place[1] * x + place[3] * y + place[5]);
  };
  for (let at = 0; at < path.length; ) {
    const code = path[at++];
    const [x = 0, y = 0] = [path[at], path[at + 1]];
    if (code === MOVE) {
      open = { xs: [], ys: [] };
      found.push(open);
      put(x, y);
      at += 2;
    } else if (code === LINE) {
      put(x, y);
      at += 2;
    } else if (code === CLOSE) {
      const [first] = [open?.xs[0], open?.ys[0]];
      if (open && first !== undefined) {
        open.xs.push(first);
        open.ys.push(open.ys[0] as number);
      }
    } else if (code === CURVE || code === BEND) {
      if (open) found.pop();
      open = null;
      at += code === CURVE ? 6 : 4;
    } else break;
  }
  return found;
}

/** Lines along the edges of a page, in points from its top left. `page` turns the units of the file into these. */
type Drawn = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

export function rulesOf(list: Drawn, ops: typeof Operators, page: Matrix): PdfRule[] {
  const rules: PdfRule[] = [];
  const stroked = new Set([ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke]);
  const filled = new Set([ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke]);
  const kept: Matrix[] = [];
  let place = page;
  const add = (x0: number, y0: number, x1: number, y1: number): void => {
    const [left, right, top, bottom] = [
      Math.min(x0, x1),
      Math.max(x0, x1),
      Math.min(y0, y1),
      Math.max(y0, y1),
    ];
    const [width, height] = [right - left, bottom - top];
    if (Math.min(width, height) <= THIN && Math.max(width, height) > 1)
      rules.push({ left, right, top, bottom });
  };
  const draw = ({ xs, ys }: Points, op: unknown): void => {
    if (stroked.has(op as number))
      for (let i = 1; i < xs.length; i++)
        add(xs[i - 1] as number, ys[i - 1] as number, xs[i] as number, ys[i] as number);
    else if (xs.length > 1 && filled.has(op as number))
      add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  };
  for (let i = 0; i < list.fnArray.length && rules.length < MOST; i++) {
    const args: unknown = list.argsArray[i];
    switch (list.fnArray[i]) {
      case ops.save:
        kept.push(place);
        break;
      case ops.restore:
      case ops.paintFormXObjectEnd:
        place = kept.pop() ?? page;
        break;
      case ops.transform:
        if (isMatrix(args)) place = times(place, args);
        break;
      case ops.paintFormXObjectBegin:
        kept.push(place);
        if (Array.isArray(args) && isMatrix(args[0])) place = times(place, args[0]);
        break;
      case ops.constructPath: {
        const [op, paths] = Array.isArray(args) ? (args as readonly unknown[]) : [];
        for (const path of Array.isArray(paths) ? (paths as readonly unknown[]) : [])
          if (path instanceof Float32Array && path.length <= 4000)
            for (const points of stretches(path, place)) draw(points, op);
      }
    }
  }
  return rules;
}
