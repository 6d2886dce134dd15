// The ground of Over time: the grid, the years, and the marks where the rules changed.
import { unitWord } from '../i18n/amount.ts';
import { seriesName } from '../i18n/bodies.ts';
import { formatTick } from '../i18n/tick.ts';
import { ground, line, pair, rect, type Shape, text, widthOf } from './scene.ts';
import { type Frame, foot, inkOf, xOf, yOfValue } from './timeline-frame.ts';

const unitOf = ({ look, table: { indicator } }: Frame): string =>
  unitWord(look.units, indicator.unit, look.language, 2, indicator.id);

/** The grid of one plot with its numbers; the years below. */
export const axes = (f: Frame): Shape[] => [...(f.bands ? [] : grid(f)), ...years(f)];

function grid(f: Frame): Shape[] {
  const { look, table, scale } = f;
  const { colour } = look;
  const shapes: Shape[] = [];
  const end = look.width - f.right;
  const size = f.narrow ? 12 : 13;
  if (scale.zeroLane) {
    shapes.push(rect(f.left, f.top + f.plot, end - f.left, f.lane, ground(look, 'rail')));
    shapes.push(
      text('0', f.left - 9, f.top + f.plot + f.lane / 2, { size, fill: colour['ink-3'], align: 'right' }),
    );
  }
  for (const tick of scale.ticks) {
    const y = yOfValue(f, tick);
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
  return shapes;
}

/** Of each body its name, its line and, below it, the years that it has. Over the marks of the rules. */
export function heads(f: Frame): Shape[] {
  const { look, table, style } = f;
  const { colour } = look;
  const size = f.narrow ? 12 : 13;
  const end = look.width - f.right;
  const full = f.step >= widthOf(look, '2025', 12) + 4;
  const all = [...(f.bands?.entries() ?? [])];
  return all.flatMap(([key, band], at): Shape[] => {
    const series = table.series.find(each => each.key === key);
    if (!series) return [];
    const fill = inkOf(look, series);
    const name = seriesName(series, look.language);
    const unit = at === 0 && table.indicator.unit !== 'percent' ? unitOf(f) : '';
    const kind = `${series.context ? style.words.context : style.words.ownReport}${unit === '' ? '' : ` (${unit})`}`;
    const width = widthOf(look, name, size + 1, true) + widthOf(look, kind, 12) + 14;
    // The last one stands right above the years of all.
    const own = at === all.length - 1 ? [] : [...new Set(series.points.map(point => point.year))];
    return [
      line(f.left, band.foot, end, band.foot, f.scale.kind === 'log' ? colour.line : colour['line-2']),
      rect(0, band.head + 1, width, 18, ground(look)),
      pair(
        look,
        [
          { text: name, size: size + 1, weight: 600 },
          { text: kind, size: 12, weight: 400 },
        ],
        6,
        text('', 0, band.head + 10, { fill }),
      ),
      ...own.map(year =>
        text(full ? `${year}` : `${year}`.slice(2), xOf(f, year), band.foot + 14, {
          size: 12,
          fill: colour['ink-3'],
          align: 'center',
        }),
      ),
    ];
  });
}

function years(f: Frame): Shape[] {
  const { look, table } = f;
  const { colour } = look;
  const shapes: Shape[] = [];
  const end = look.width - f.right;
  const size = f.narrow ? 12 : 13;
  const unit = f.bands ? '' : unitOf(f);
  if (unit !== '') {
    // A long one begins at the edge.
    const fits = widthOf(look, unit, size) <= f.left - 9;
    const [x, align] = fits ? ([f.left - 9, 'right'] as const) : ([0, 'left'] as const);
    shapes.push(text(unit, x, f.top - 10, { size, fill: colour['ink-3'], align }));
  }
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
