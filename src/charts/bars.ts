// Compare as bars (or dots): every row has a body, also the absent ones, and the bar's end carries the status.
// Longer than most: all its shapes are measured in one row, which bar, label, slot and name share.
import type { CustomSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { basisText, categoryName, isRate, placeName, shortName, signed, unitWord } from '../i18n/amount.ts';
import { cityLead } from '../i18n/parent.ts';
import { statusWord } from '../i18n/status.ts';
import { formatTick } from '../i18n/tick.ts';
import type { CompareRow, CompareTable } from '../view/compare.ts';
import { isAbsent } from '../view/compare.ts';
import { shorten } from '../view/shorten.ts';
import { tickStep, ticksOf } from '../view/ticks.ts';
import { barPath, LEAST } from './ends.ts';
import { WIDTHS } from './layout.ts';
import type { Look } from './look.ts';
import { ABSENT, MARKS } from './marks.ts';
import { textWidth as measure } from './measure.ts';
import { ROWS, type Rows } from './rows.ts';

export type BarsOption = ComposeOption<CustomSeriesOption | GridComponentOption>;
export interface BarsStyle {
  readonly dots: boolean;
}

const textWidth = (look: Look, value: string, size: number, bold = false): number =>
  measure(value, size, bold, look.language === 'en');

interface Shape {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Height in pixels of the whole picture. */
export const barsHeight = (rows: number, layout: Look['layout']): number =>
  rows * ROWS[layout].row + ROWS[layout].axis;

/** The option of the chart. Pure: the same table and look give the same option. */
export function bars(table: CompareTable, look: Look, style: BarsStyle = { dots: false }): BarsOption {
  const rows = ROWS[look.layout];
  const narrow = rows.label === 0;
  const firstSlot = table.rows.findIndex(row => isAbsent(row.status));
  const regular = firstSlot < 0 ? table.rows.length : firstSlot;
  const mixed = table.rows.slice(regular).some(row => !isAbsent(row.status));
  const gridRows = mixed ? table.rows.length : regular;
  const room = narrow ? 3 : labelRoom(table, look, rows);
  const top = ticksOf(table.max).at(-1) ?? 0;
  const max = Math.max(table.max, top) || 1;
  const step = stepFor(table, max, room, look, rows);
  const onTick = Math.abs(max / step - Math.round(max / step)) < 1e-9;
  const last = Math.floor(max / step + 1e-9) * step;
  const unit = unitWord(look.units, table.indicator.unit, look.language, 2, table.indicator.id);
  const below = (table.rows.length - gridRows) * rows.row;
  return {
    animation: look.motion,
    // The first picture stands already: only changes move.
    animationDuration: 0,
    animationDurationUpdate: 220,
    animationEasing: 'cubicOut',
    animationEasingUpdate: 'cubicOut',
    backgroundColor: 'transparent',
    grid: {
      left: rows.label,
      right: room,
      top: 0,
      height: Math.max(gridRows * rows.row, 1),
    },
    xAxis: {
      type: 'value',
      min: 0,
      max,
      interval: step,
      offset: below,
      silent: true,
      show: !narrow && gridRows > 0 && table.max > 0,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: look.colour['ink-3'],
        fontFamily: look.fonts.ui,
        fontSize: rows.small - 1,
        margin: 8,
        showMaxLabel: onTick,
        hideOverlap: false,
        formatter: (value: number) => {
          const text = table.indicator.unit === 'percent' ? `${value}%` : formatTick(value, look.language);
          return value === last && value > 0 && unit !== '' && look.language !== 'en' && !isRate(unit)
            ? `${text} ${unit}`
            : text;
        },
      },
      splitLine: {
        showMinLine: false,
        showMaxLine: onTick,
        lineStyle: { color: look.colour.line, width: 1 },
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      silent: true,
      data: table.rows.slice(0, gridRows).map(row => row.id),
      show: !narrow && gridRows > 0,
      axisTick: { show: false },
      axisLabel: { show: false },
      axisLine: { show: true, onZero: true, lineStyle: { color: look.colour['ink-2'], width: 1 } },
      z: 3,
    },
    series: [
      {
        type: 'custom',
        id: 'rows',
        coordinateSystem: 'none',
        silent: true,
        animation: look.motion,
        data: table.rows.map((row, at) => ({ id: row.id, name: row.id, value: at })),
        renderItem: (params, api) => {
          const at = params.dataIndex;
          const row = table.rows[at];
          if (!row) return { type: 'group', children: [] };
          const width = api.getWidth();
          const scale = (width - rows.label - room) / max;
          const children = rowShapes(row, at, { look, rows, width, scale, dots: style.dots, table });
          return { type: 'group', x: 0, y: at * rows.row, transition: ['y'], children } as never;
        },
        z: 2,
      },
    ],
  } as BarsOption;
}

interface Place {
  readonly look: Look;
  readonly rows: Rows;
  readonly width: number;
  /** Pixels per unit. */
  readonly scale: number;
  readonly dots: boolean;
  readonly table: CompareTable;
}

function text(
  look: Look,
  value: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  weight = 400,
  align = 'left',
): Shape {
  return {
    type: 'text',
    silent: true,
    x,
    y,
    style: {
      text: value,
      fill: colour,
      fontSize: size,
      fontWeight: weight,
      fontFamily: look.fonts.ui,
      align,
      verticalAlign: 'middle',
    },
  };
}

/** A status mark whose box has its left edge at `x` and its middle at `y`. */
function mark(look: Look, status: CompareRow['status'], x: number, y: number, size = 12): Shape[] {
  const colour = ABSENT.has(status) ? look.colour['ink-3'] : look.colour['ink-2'];
  return MARKS[status].map(path => ({
    type: 'path',
    silent: true,
    x,
    y: y - size / 2,
    scaleX: size / 12,
    scaleY: size / 12,
    shape: { pathData: path.d },
    style: path.stroke === null ? { fill: colour } : { fill: 'none', stroke: colour, lineWidth: path.stroke },
  }));
}

function rowShapes(row: CompareRow, at: number, place: Place): Shape[] {
  const { look, rows } = place;
  const narrow = rows.label === 0;
  return [
    ...names(row, place),
    ...(isAbsent(row.status)
      ? slot(row, at, place)
      : narrow
        ? narrowBar(row, at, place)
        : wideBar(row, at, place, look)),
  ];
}

/** A row's name and year where they share one line with its value, and where they end. */
function narrowHead(row: CompareRow, look: Look, rows: Rows) {
  const m = look.messages.ui;
  const category = row.reading?.category ? categoryName(row.reading.category, look.messages) : '';
  const here = row.report.added ? ` · ${m.addedHere}` : '';
  const year = row.report.year === null ? m.yearUnknown : `${row.report.year}`;
  const head = (title: string, tail: string) => {
    const after = textWidth(look, title, rows.name, true) + 9;
    return { title, tail, after, end: after + textWidth(look, tail, rows.small) };
  };
  if (category === '')
    return head(
      shortName(row.agency, row.report.bodyName, look.language),
      `${
        row.report.year === null
          ? year
          : look.language === 'en'
            ? `${cityLead(row.agency, look.language)}FY ${year}`
            : `${year}\u2009${m.fiscalShort}`
      }${here}`,
    );
  // A long category gives way to the number at the right, on the narrowest page too.
  const place = placeName(row.agency, row.report.bodyName, look.language);
  const number = valueLabel(row, 0, 0, { look, rows }).width;
  const named = (most: number) => head(`${place} ${shorten(category, most)}`, `${year}${here}`);
  for (let most = category.length; most > 4; most -= 1)
    if (named(most).end + number + 12 <= PHONE) return named(most);
  return named(4);
}

/** On the narrowest page a status word must not run into the year: there its mark stands alone. */
const PHONE = WIDTHS.narrow.from;

function names(row: CompareRow, place: Place): Shape[] {
  const { look, rows } = place;
  const m = look.messages.ui;
  const name = shortName(row.agency, row.report.bodyName, look.language);
  const year = row.report.year === null ? m.yearUnknown : `${row.report.year}`;
  const here = row.report.added ? ` · ${m.addedHere}` : '';
  const category = row.reading?.category ? categoryName(row.reading.category, look.messages) : '';
  const ink = look.colour.ink;
  const quiet = look.colour['ink-3'];
  if (rows.label === 0) {
    const { title, after, tail } = narrowHead(row, look, rows);
    return [text(look, title, 0, 22, rows.name, ink, 600), text(look, tail, after, 22, rows.small, quiet)];
  }
  const mid = rows.row / 2;
  const up = mid - rows.name * 0.68;
  const down = mid + rows.name * 0.72;
  const size = rows.small;
  const first = text(look, name, 0, up, rows.name, ink, 600);
  if (category !== '') {
    const shown = shorten(category, 9);
    return [first, text(look, `${year}\u2009${shown}${here}`, 0, down, size, look.colour['ink-2'])];
  }
  if (row.report.year === null) return [first, text(look, `${year}${here}`, 0, down, size, quiet)];
  if (look.language === 'en') {
    const city = cityLead(row.agency, look.language);
    const full = `${city}${m.fiscal} `;
    const lead = city !== '' && textWidth(look, `${full}${year}`, size) > rows.label + 8 ? city : full;
    // One text: the gap between its words is the typeface's own.
    return [first, text(look, `${lead}${year}${here}`, 0, down, size, look.colour['ink-2'])];
  }
  return [
    first,
    text(look, year, 0, down, size, look.colour['ink-2'], 600),
    // An added report says so in the same column: the long word would reach the bars.
    text(
      look,
      row.report.added ? `${m.fiscalShort}${here}` : m.fiscal,
      textWidth(look, year, size, true) + size * 0.3,
      down,
      size,
      quiet,
    ),
  ];
}

interface Label {
  readonly shapes: Shape[];
  readonly width: number;
}

/**
 * What stands beside a share or a rate: `3/4` before the percentage where the base is below ten, `30/51` after it, and
 * `n = 51` where only the base is known.
 */
function basisOf(
  { base }: CompareRow,
  look: Look,
): { readonly text: string; readonly first: boolean } | null {
  if (!base) return null;
  return { text: basisText(base, look.language), first: base.part !== null && base.of < 10 };
}

/** Number, unit, and for what is not exact its mark and word, then what the report prints. */
function valueLabel(row: CompareRow, x: number, y: number, place: Pick<Place, 'look' | 'rows'>): Label {
  const { look, rows } = place;
  const { reading, status } = row;
  if (!reading) return { shapes: [], width: 0 };
  const shapes: Shape[] = [];
  let at = x;
  const put = (value: string, size: number, colour: string, weight: number, gap: number): void => {
    shapes.push(
      text(look, value, at, y + (size < rows.value ? (rows.value - size) * 0.17 : 0), size, colour, weight),
    );
    at += textWidth(look, value, size, weight >= 600) + gap;
  };
  const counts = basisOf(row, look);
  const [first, second] = counts?.first
    ? [counts.text, signed(reading, look.language, look.messages)]
    : [signed(reading, look.language, look.messages), counts?.text ?? ''];
  put(first, rows.value, look.colour.ink, 600, rows.value * 0.34);
  if (second !== '') at += rows.small * 0.3;
  if (second !== '') put(second, rows.small, look.colour['ink-2'], 400, rows.small * 0.55);
  const unit = unitWord(look.units, reading.unit, look.language, reading.value, reading.indicator);
  if (unit !== '' && look.language !== 'en' && !isRate(unit))
    put(unit, rows.small, look.colour.ink, 400, rows.small * 0.55);
  if (status !== 'exact' || row.conflict) {
    const { ui } = look.messages;
    shapes.push(...mark(look, status, at, y + rows.value * 0.07, rows.small * 0.86));
    at += rows.small + 2;
    if (row.conflict) put('!', rows.small, look.colour.note, 700, rows.small * 0.3);
    const word = status === 'exact' ? ui.conflict : statusWord(status, row.conflict, look.messages);
    put(word, rows.small, look.colour.ink, 400, rows.small * 0.55);
  }
  if (reading.printed !== '' && look.layout !== 'narrow' && look.layout !== 'snug')
    put(
      look.messages.ui.printed(shorten(reading.printed, look.layout === 'mid' ? 9 : 12)),
      rows.small,
      look.colour['ink-3'],
      400,
      0,
    );
  return { shapes, width: at - x };
}

function wideBar(row: CompareRow, at: number, place: Place, look: Look): Shape[] {
  const { rows, scale } = place;
  const colour = look.rowColour(at);
  const value = row.reading?.value ?? 0;
  const x1 = rows.label + value * scale;
  const y = (rows.row - rows.bar) / 2;
  const end = row.status === 'zero' ? rows.label + 4 : Math.max(x1, rows.label + LEAST);
  const mid = rows.row / 2;
  const label = valueLabel(row, end + rows.bar * 0.52, mid + 1, place);
  const ground: Shape = {
    type: 'rect',
    silent: true,
    shape: { x: end + 5, y: mid - rows.value * 0.72, width: label.width + 14, height: rows.value * 1.5 },
    style: { fill: colour.ground },
  };
  const body: Shape = place.dots
    ? {
        type: 'group',
        children: [
          {
            type: 'rect',
            silent: true,
            shape: { x: rows.label, y: mid - 0.5, width: Math.max(x1 - rows.label, 0), height: 1 },
            style: { fill: colour.bar },
          },
          ...mark({ ...look, colour: { ...look.colour, 'ink-2': colour.bar } }, row.status, x1 - 8, mid, 16),
          ...(row.conflict
            ? [text(look, '!', x1, mid - 15, rows.small, look.colour.note, 700, 'center')]
            : []),
        ],
      }
    : {
        type: 'path',
        silent: true,
        shape: { pathData: barPath(row.status, rows.label, x1, y, rows.bar) },
        style: { fill: colour.bar },
      };
  return [ground, body, ...label.shapes];
}

function narrowBar(row: CompareRow, at: number, place: Place): Shape[] {
  const { look, rows, scale, width } = place;
  const { reading, status } = row;
  if (!reading) return [];
  const colour = look.rowColour(at);
  const top = 38;
  const unit = unitWord(look.units, reading.unit, look.language, reading.value, reading.indicator);
  const shapes: Shape[] = [
    {
      type: 'rect',
      silent: true,
      shape: { x: 0, y: top, width: 1, height: rows.bar },
      style: { fill: look.colour['ink-2'] },
    },
    place.dots
      ? {
          type: 'group',
          children: mark(
            { ...look, colour: { ...look.colour, 'ink-2': colour.bar } },
            status,
            Math.max(reading.value * scale - 8, 0),
            top + rows.bar / 2,
            16,
          ),
        }
      : {
          type: 'path',
          silent: true,
          shape: { pathData: barPath(status, 0, reading.value * scale, top, rows.bar) },
          style: { fill: colour.bar },
        },
  ];
  const unitWidth =
    unit === '' || look.language === 'en' || isRate(unit) ? 0 : textWidth(look, unit, rows.small) + 4;
  if (unitWidth > 0) shapes.push(text(look, unit, width, 22, rows.small, look.colour.ink, 400, 'right'));
  const counts = basisOf(row, look);
  const plain = signed(reading, look.language, look.messages);
  const number = counts?.first ? counts.text : plain;
  const beside = counts === null ? '' : counts.first ? plain : counts.text;
  shapes.push(text(look, number, width - unitWidth, 20.5, rows.value, look.colour.ink, 600, 'right'));
  const sure = status === 'exact' && !row.conflict;
  if (sure && beside !== '') {
    const right = width - unitWidth - textWidth(look, number, rows.value, true) - 10;
    shapes.push(text(look, beside, right, 22, rows.small, look.colour['ink-2'], 400, 'right'));
  }
  if (!sure) {
    const { ui } = look.messages;
    const said = status === 'exact' ? ui.conflict : statusWord(status, row.conflict, look.messages);
    const word = [said, beside].filter(each => each !== '').join(' ');
    const sign = (x: number): Shape[] =>
      row.conflict ? [text(look, '!', x, 22, rows.small, look.colour.note, 700)] : [];
    const right = width - unitWidth - textWidth(look, number, rows.value, true) - 10;
    const long = textWidth(look, word, rows.small);
    const room = PHONE - (width - right) - narrowHead(row, look, rows).end;
    const more = row.conflict ? 8 : 0;
    if (long + more + 23 > room)
      shapes.push(...mark(look, status, right - more - 11, 22, 11), ...sign(right - 6));
    else
      shapes.push(
        ...mark(look, status, right - long - more - 15, 22, 11),
        ...sign(right - long - 9),
        text(look, word, right, 22, rows.small, look.colour.ink, 400, 'right'),
      );
  }
  return shapes;
}

/** The body of an absent value: full width, never a short bar. Non-applicability has a dash and no slot. */
function slot(row: CompareRow, at: number, place: Place): Shape[] {
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

/** The step between ticks, doubled where their numbers would run into each other. */
function stepFor(table: CompareTable, max: number, room: number, look: Look, rows: Rows): number {
  let step = tickStep(table.max > 0 ? table.max : 1);
  if (rows.label === 0) return step;
  const wide =
    textWidth(look, formatTick(ticksOf(table.max).at(-1) ?? 0, look.language), rows.small - 1) + 10;
  while ((step / max) * (usualWidth(look) - rows.label - room) < wide && step < max) step *= 2;
  return step;
}

const usualWidth = (look: Look): number => (look.layout === 'embed' ? look.width : WIDTHS[look.layout].usual);

/** Pixels kept free at the right so that no label leaves the picture; the same for all widths of a layout. */
function labelRoom(table: CompareTable, look: Look, rows: Rows): number {
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
