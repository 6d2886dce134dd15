// Compare as bars (or dots): every row has a body, also the absent ones, and the bar's end carries the status.
import type { CustomSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { isRate, signed, unitWord } from '../i18n/amount.ts';
import { statusWord } from '../i18n/status.ts';
import { formatTick } from '../i18n/tick.ts';
import type { CompareRow, CompareTable } from '../view/compare.ts';
import { isAbsent } from '../view/compare.ts';
import { ticksOf } from '../view/ticks.ts';
import { basisOf, names, narrowHead, PHONE, valueLabel } from './bar-labels.ts';
import { labelRoom, stepFor } from './bar-room.ts';
import { mark, type Place, type Shape, text, textWidth } from './bar-shapes.ts';
import { slot } from './bar-slot.ts';
import { barPath, LEAST } from './ends.ts';
import type { Look } from './look.ts';
import { ROWS } from './rows.ts';

export type BarsOption = ComposeOption<CustomSeriesOption | GridComponentOption>;
export interface BarsStyle {
  readonly dots: boolean;
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
