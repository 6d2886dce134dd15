// The strip below Over time: which years are held of each agency, and what a report says that states no value.
import { labelOf } from '../i18n/amount.ts';
import type { Held } from '../view/timeline.ts';
import { frame, ground, hatch, line, mark, rect, type Shape, type Spot, text, widthOf } from './scene.ts';
import { agencyColour, type Frame, foot, rowOf, xOf } from './timeline-frame.ts';

function block(f: Frame, held: Held, place: number, y: number): Shape[] {
  const { colour, messages } = f.look;
  const own = colour[agencyColour(place)];
  const width = Math.max(Math.min(f.step * 0.66, 40), 12);
  const x = xOf(f, held.year) - width / 2;
  const top = y - 8;
  const under = rect(x, top, width, 16, ground(f.look));
  if (held.stated)
    return held.report.sourceKind === 'official'
      ? [rect(x, top, width, 16, own)]
      : [under, { ...frame(x + 0.5, top + 0.5, width - 1, 15, own), width: 2 }];
  const slot =
    held.status === 'not_captured'
      ? [hatch(x, top, width, 16, colour.hatch, 5), frame(x, top, width, 16, colour['line-2'])]
      : [
          frame(
            x,
            top,
            width,
            16,
            colour['line-2'],
            held.status === 'not_reported' ? { dash: [3, 2.5] } : {},
          ),
        ];
  const word = messages.ui.status[held.status];
  const size = widthOf(f.look, word, 12);
  const beyond = x + width + 6 + size > f.look.width - 2;
  const left = beyond ? x - 6 - size : x + width + 6;
  const back = rect(xOf(f, held.year) - 8, top + 1, 16, 14, ground(f.look));
  return [
    under,
    ...slot,
    ...(held.status === 'not_captured' ? [back] : []),
    ...mark(held.status, xOf(f, held.year), y, 12, colour['ink-3']),
    rect(left - 3, top, size + 6, 16, ground(f.look)),
    text(word, left, y, { size: 12, fill: colour['ink-2'] }),
  ];
}

export function strip(f: Frame): { shapes: Shape[]; spots: Spot[] } {
  const { look, table, style } = f;
  const { colour } = look;
  if (style.small || table.strip.length === 0) return { shapes: [], spots: [] };
  const top = foot(f) + 38;
  const shapes: Shape[] = [line(0, top - 8, look.width, top - 8, colour.line)];
  const titles = [style.words.strip, style.words.stripShort, style.words.stripLeast];
  const title = titles.find(each => widthOf(look, each, 12) <= look.width);
  shapes.push(text(title ?? style.words.stripLeast, 0, top + 9, { size: 12, fill: colour['ink-3'] }));
  const spots: Spot[] = [];
  const dash = Math.min(5, f.step * 0.18);
  table.strip.forEach((row, at) => {
    const y = top + 36 + at * rowOf(look);
    const own = colour[agencyColour(row.place)];
    shapes.push(text(labelOf(row.agency.place, look.language), 0, y, { size: 13, fill: own, weight: 600 }));
    for (const year of table.years) {
      const middle = xOf(f, year);
      if (!row.held.some(held => held.year === year))
        shapes.push(line(middle - dash, y, middle + dash, y, colour['line-2']));
    }
    for (const held of row.held) {
      shapes.push(...block(f, held, row.place, y));
      spots.push({
        id: held.id,
        x: xOf(f, held.year) - 20,
        y: y - rowOf(look) / 2,
        width: 40,
        height: rowOf(look),
      });
    }
  });
  return { shapes, spots };
}
