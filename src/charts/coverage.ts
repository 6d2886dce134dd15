// Coverage as a picture, for exports: the same marks in the same order as the page's table.
import { indicatorShort, shortName } from '../i18n/amount.ts';
import { yearLine } from '../i18n/parent.ts';
import type { Matrix } from '../view/matrix.ts';
import type { Look } from './look.ts';
import { ABSENT } from './marks.ts';
import { line, mark, type Scene, type Shape, type Spot, text, widthOf } from './scene.ts';

const COLUMN = 23;
const GAP = 8;
const ROW = 58;
/** Type of the column heads, and the step from sign to sign of a Han one. */
const HEAD = 13;
const STEP = 14.5;
const LEFT = 168;

/** Below the names of the groups. */
const HEADS = 40;

/** Two lines of about the same length, broken at a space. */
function halves(name: string): readonly [string, string] {
  const words = name.split(' ');
  if (words.length === 1) return ['', name];
  const cut = words.findIndex((_, at) => words.slice(0, at + 1).join(' ').length >= name.length / 2 - 3);
  return [words.slice(0, cut + 1).join(' '), words.slice(cut + 1).join(' ')];
}

/** Where each column has its middle, from the left edge of the picture. */
function middles(table: Matrix): number[] {
  let x = LEFT;
  return table.columns.map(column => {
    if (column.first) x += GAP;
    x += COLUMN;
    return x - COLUMN / 2;
  });
}

/** Wide enough for every column whatever the width of the look: a matrix is never squeezed. */
export function coverageScene(table: Matrix, look: Look): Scene {
  const { colour, language, messages } = look;
  const at = middles(table);
  const width = Math.max((at.at(-1) ?? LEFT) + 90, 400);
  const names = table.columns.map(column => indicatorShort(column.indicator, language, messages));
  const tall = Math.max(
    60,
    ...names.map(name => (language === 'en' ? widthOf(look, name, HEAD) : [...name].length * STEP)),
  );
  const top = HEADS + tall + 20;
  const shapes: Shape[] = [];
  const spots: Spot[] = [];
  let column = 0;
  for (const group of table.groups) {
    const from = (at[column] ?? LEFT) - COLUMN / 2;
    const to = (at[column + group.columns.length - 1] ?? LEFT) + COLUMN / 2;
    // Over few columns a name of several words takes two lines, so that it does not run into the next.
    const name = messages.groups[group.group] ?? group.group;
    const said = widthOf(look, name, HEAD) <= to - from + GAP - 3 ? ['', name] : halves(name);
    for (const [each, words] of said.entries())
      if (words !== '')
        shapes.push(text(words, from + 3, 9 + each * 15, { size: HEAD, fill: colour['ink-2'] }));
    shapes.push(line(from + 3, HEADS - 5, to - 3, HEADS - 5, colour['ink-2']));
    column += group.columns.length;
  }
  names.forEach((name, each) => {
    const x = at[each] ?? 0;
    if (language === 'en')
      shapes.push(text(name, x, HEADS + 3, { size: HEAD, fill: colour['ink-2'], turn: 90 }));
    else
      [...name].forEach((sign, row) => {
        shapes.push(
          text(sign, x, HEADS + 11 + row * STEP, { size: HEAD, fill: colour['ink-2'], align: 'center' }),
        );
      });
  });
  table.rows.forEach((row, each) => {
    const y = top + each * ROW;
    const middle = y + ROW / 2;
    shapes.push(line(0, y, width, y, colour.line));
    const year = yearLine(row.agency, row.report.year, language, messages);
    shapes.push(
      text(shortName(row.agency, row.report.bodyName, language), 0, middle - 10, {
        size: 15,
        fill: colour.ink,
        weight: 600,
      }),
      text(year, 0, middle + 11, { size: 13, fill: colour['ink-3'] }),
    );
    row.cells.forEach((cell, place) => {
      const x = at[place] ?? 0;
      if (cell.status === null) return;
      shapes.push(
        ...mark(cell.status, x, middle, 12, ABSENT.has(cell.status) ? colour['ink-3'] : colour.ink),
      );
      if (cell.conflict)
        shapes.push(text('!', x + 9, middle - 5, { size: 13, fill: colour.note, weight: 600 }));
      spots.push({ id: cell.id, x: x - COLUMN / 2, y: y + 4, width: COLUMN, height: ROW - 8 });
    });
    const of = ` / ${row.applicable}`;
    shapes.push(
      text(`${row.stated}`, width - widthOf(look, of, 14) - 3, middle, {
        size: 18,
        fill: colour.ink,
        weight: 600,
        align: 'right',
      }),
      text(of, width, middle, { size: 14, fill: colour['ink-3'], align: 'right' }),
    );
  });
  const height = top + table.rows.length * ROW + 8;
  shapes.push(line(0, height - 8, width, height - 8, colour.line));
  return { width: Math.ceil(width), height: Math.ceil(height), shapes, spots };
}
