// The ground of Over time: the grid, the years, and the marks where the rules changed.
import { unitWord } from '../i18n/amount.ts';
import { formatTick } from '../i18n/tick.ts';
import { ground, line, rect, type Shape, text, widthOf } from './scene.ts';
import { type Frame, foot, xOf, yOf } from './timeline-frame.ts';

export function axes(f: Frame): Shape[] {
  const { look, table, scale } = f;
  const { colour } = look;
  const shapes: Shape[] = [];
  const end = look.width - f.right;
  const size = f.narrow ? 12 : 13;
  const unit = unitWord(look.units, table.indicator.unit, look.language, 2, table.indicator.id);
  if (scale.zeroLane) {
    shapes.push(rect(f.left, f.top + f.plot, end - f.left, f.lane, ground(look, 'rail')));
    shapes.push(
      text('0', f.left - 9, f.top + f.plot + f.lane / 2, { size, fill: colour['ink-3'], align: 'right' }),
    );
  }
  for (const tick of scale.ticks) {
    const y = yOf(f, tick);
    if (tick > 0 || scale.kind === 'log') shapes.push(line(f.left, y, end, y, colour.line));
    const percent = table.indicator.unit === 'percent' ? '%' : '';
    shapes.push(
      text(`${formatTick(tick, look.language)}${percent}`, f.left - 9, y, {
        size,
        fill: colour['ink-3'],
        align: 'right',
      }),
    );
  }
  if (unit !== '')
    shapes.push(text(unit, f.left - 9, f.top - 10, { size, fill: colour['ink-3'], align: 'right' }));
  shapes.push(line(f.left, foot(f), end, foot(f), colour['ink-2'], { width: 1 }));
  const full = f.step >= widthOf(look, '2025', size) + 4;
  // Where two digits would touch, every second year is printed.
  const every = full || f.step >= widthOf(look, '25', size) + 3 ? 1 : 2;
  for (const year of table.years.filter((_, at) => at % every === 0))
    shapes.push(
      text(full ? `${year}` : `${year}`.slice(2), xOf(f, year), foot(f) + 15, {
        size,
        fill: colour['ink-3'],
        align: 'center',
      }),
    );
  return shapes;
}

export function regimes(f: Frame): Shape[] {
  const { look, table, style } = f;
  const { colour } = look;
  const y = 12;
  return table.regimes.flatMap((regime, at): Shape[] => {
    const x = xOf(f, regime.from) - f.step / 2;
    const next = table.regimes[at + 1];
    const room = (next ? xOf(f, next.from) - f.step / 2 : look.width) - x;
    const size = f.narrow ? 12 : 13;
    const wording =
      style.words.regime[regime.id].find(each => widthOf(look, each, size) + (f.narrow ? 9 : 11) <= room) ??
      '';
    const label = style.small
      ? []
      : [text(wording, x + (at === 0 ? 2 : f.narrow ? 7 : 9), y, { size, fill: colour['ink-2'] })];
    if (!regime.breaks) return label;
    const slash = style.small ? 8 : 20;
    return [
      line(x, slash + 8, x, foot(f) - f.lane, colour['ink-3'], { dash: [1.5, 3] }),
      line(x, 4, x, slash - 6, colour['ink-3'], { dash: [1.5, 3] }),
      line(x - 5, slash + 3, x + 5, slash - 4, colour['ink-2']),
      line(x - 5, slash + 7, x + 5, slash, colour['ink-2']),
      ...label,
    ];
  });
}
