// How the width of Compare is shared: what is kept free for labels, and how far apart the ticks stand.
import { formatTick } from '../i18n/tick.ts';
import type { CompareTable } from '../view/compare.ts';
import { tickStep, ticksOf } from '../view/ticks.ts';
import { valueLabel } from './bar-labels.ts';
import { textWidth } from './bar-shapes.ts';
import { WIDTHS } from './layout.ts';
import type { Look } from './look.ts';
import type { Rows } from './rows.ts';

/** The step between ticks, doubled where their numbers would run into each other. */
export function stepFor(table: CompareTable, max: number, room: number, look: Look, rows: Rows): number {
  let step = tickStep(table.max > 0 ? table.max : 1);
  if (rows.label === 0) return step;
  const wide =
    textWidth(look, formatTick(ticksOf(table.max).at(-1) ?? 0, look.language), rows.small - 1) + 10;
  while ((step / max) * (usualWidth(look) - rows.label - room) < wide && step < max) step *= 2;
  return step;
}

const usualWidth = (look: Look): number => (look.layout === 'embed' ? look.width : WIDTHS[look.layout].usual);

/** Pixels kept free at the right so that no label leaves the picture; the same for all widths of a layout. */
export function labelRoom(table: CompareTable, look: Look, rows: Rows): number {
  const usual = usualWidth(look) - rows.label;
  let room = 24;
  for (const row of table.rows) {
    if (!row.reading) continue;
    const share = table.max > 0 ? row.reading.value / table.max : 0;
    const label = valueLabel(row, 0, 0, { look, rows }).width + rows.bar * 0.52 + 14;
    // x = share * (usual - room), and x + label must stay within usual.
    if (share > 0) room = Math.max(room, usual - (usual - label) / share);
  }
  return Math.round(Math.min(room, usual * 0.68));
}
