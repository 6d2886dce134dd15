// The row of an absent value in Compare: a body of its own outline, its status and the reason.
import type { CompareRow } from '../view/compare.ts';
import { mark, type Place, type Shape, text, textWidth } from './bar-shapes.ts';
import type { Look } from './look.ts';

/** The body of an absent value: full width, never a short bar. Non-applicability has a dash and no slot. */
export function slot(row: CompareRow, at: number, place: Place): Shape[] {
  const { look, rows, width } = place;
  const narrow = rows.label === 0;
  const ground = look.rowColour(at).ground;
  const x = narrow ? 0 : rows.label + 8;
  const y = narrow ? 36 : (rows.row - rows.slot) / 2;
  const middle = y + rows.slot / 2;
  const words = look.messages;
  const word = words.ui.status[row.status];
  const reason =
    (words.evidence.absence[row.absence?.reason ?? ''] ?? words.evidence.absence._)?.(
      row.absence?.args ?? {},
    ) ?? '';
  const space = width - x - 40 - textWidth(look, word, rows.small, true);
  const tail = textWidth(look, reason, rows.small) < space ? reason : '';
  if (row.status === 'not_applicable')
    return [
      ...mark(look, row.status, x, middle),
      text(look, word, x + 18, middle, rows.small, look.colour['ink-2']),
      text(
        look,
        tail,
        x + 18 + textWidth(look, word, rows.small) + 8,
        middle,
        rows.small,
        look.colour['ink-3'],
      ),
    ];
  const lost = row.status === 'not_captured';
  const inner = textWidth(look, word, rows.small, true);
  const outline: Shape = {
    type: 'rect',
    silent: true,
    shape: { x: x + 0.5, y: y + 0.5, width: width - x - 1, height: rows.slot - 1, r: 2 },
    style: {
      fill: lost ? hatch(look) : ground,
      stroke: look.colour['line-2'],
      lineWidth: 1,
      ...(row.status === 'not_reported' ? { lineDash: [3, 2.5] } : {}),
    },
  };
  const backing: Shape = {
    type: 'rect',
    silent: true,
    shape: {
      x: x + 34,
      y: y + 2,
      width: inner + (tail === '' ? 12 : textWidth(look, tail, rows.small) + 20),
      height: rows.slot - 4,
    },
    style: { fill: ground },
  };
  return [
    outline,
    ...(lost
      ? [backing, { ...backing, shape: { x: x + 8, y: y + 2, width: 26, height: rows.slot - 4 } }]
      : []),
    ...mark(look, row.status, x + 12, middle),
    text(look, word, x + 32, middle, rows.small, look.colour.ink, 600),
    text(look, tail, x + 32 + inner + 6, middle, rows.small, look.colour['ink-2']),
  ];
}

/** 45° lines, 1 px every 7. */
const hatch = (look: Look): unknown => ({
  svgElement: {
    tag: 'path',
    attrs: { d: 'M-1 8L8 -1M-1 1L1 -1M6 8L8 6', stroke: look.colour.hatch, 'stroke-width': '1' },
    children: [],
    key: 'hatch',
  },
  svgWidth: 7,
  svgHeight: 7,
});
