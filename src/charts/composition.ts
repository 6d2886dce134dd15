// Composition as a picture: one band a report, its own labels by size, 其他 always the grey hatch, small parts listed below.
// Longer than most: bars, labels inside them and the lines below share one layout of parts.

import { categoryName, numberOf, shortName, unitWord } from '../i18n/amount.ts';
import { formatNumber, formatPercent } from '../i18n/number.ts';
import type { PageWords } from '../i18n/pages.ts';
import { cityLead } from '../i18n/parent.ts';
import { formatTick } from '../i18n/tick.ts';
import type { Composition, CompositionRow, Part } from '../view/composition.ts';
import { shorten } from '../view/shorten.ts';
import { ticksOf } from '../view/ticks.ts';
import type { Colour, Look } from './look.ts';
import {
  frame,
  ground,
  hatch,
  line,
  mark,
  pair,
  rect,
  type Scene,
  type Shape,
  type Spot,
  text,
  widthOf,
} from './scene.ts';

export interface CompositionStyle {
  readonly words: PageWords['composition'];
  readonly relative: boolean;
}

/** A part narrower than this is named in the line below. */
const LEAST = 92;
const GAP = 1.5;
const SHADES: readonly Colour[] = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];

interface Frame {
  readonly look: Look;
  readonly table: Composition;
  readonly style: CompositionStyle;
  readonly narrow: boolean;
  readonly left: number;
  readonly width: number;
  readonly bar: number;
}

/** Room beside the bands for their sums: as wide as the widest of them. */
function besideOf(table: Composition, look: Look, style: CompositionStyle): number {
  const words = table.rows.flatMap(row =>
    row.parts.length === 0 || row.total === null
      ? []
      : [style.words.sum(row.parts.length, formatNumber(row.sum, look.language))],
  );
  return Math.max(150, ...words.map(said => widthOf(look, said, 12) + 54));
}

function frameOf(table: Composition, look: Look, style: CompositionStyle): Frame {
  const narrow = look.layout === 'narrow';
  const left = narrow ? 0 : 170;
  const beside = narrow || look.width < 900 ? 0 : besideOf(table, look, style);
  return { look, table, style, narrow, left, width: look.width - left - beside, bar: narrow ? 42 : 44 };
}

const langOf = (row: CompositionRow): 'zh-Hans' | 'zh-Hant' =>
  row.report.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';

/** Dark ground takes light text in the light theme and the other way round: both are a pair of tokens. */
const inkOn = (look: Look, rank: number): string => (rank < 2 ? look.colour.paper : look.colour.ink);

export const partName = (part: Part, look: Pick<Look, 'messages'>): string =>
  part.quoted
    ? part.label
    : part.label.includes('.')
      ? (look.messages.indicators[part.label]?.[0] ?? part.label)
      : categoryName(part.label, look.messages);

const shareText = (part: Part): string => formatPercent(part.share);

interface Drawn {
  readonly shapes: Shape[];
  readonly spots: Spot[];
  readonly height: number;
}

/** The names under a band, wrapped; each with its swatch and count. */
function listed(
  f: Frame,
  row: CompositionRow,
  parts: readonly Part[],
  top: number,
  swatches: boolean,
): Drawn {
  const { look } = f;
  const shapes: Shape[] = [];
  const spots: Spot[] = [];
  let x = f.left;
  let y = top + 11;
  for (const part of parts) {
    const name = shorten(partName(part, look), 18);
    const count = formatNumber(part.reading.value, look.language);
    const nameWidth = widthOf(look, name, 13);
    const width = (swatches ? 14 : 0) + nameWidth + 5 + widthOf(look, count, 13, true);
    if (x > f.left && x + width > f.left + f.width) {
      x = f.left;
      y += 24;
    }
    if (swatches) shapes.push(...swatch(f, part, x, y - 5, 10));
    const at = x + (swatches ? 14 : 0);
    const lang = part.quoted ? { lang: langOf(row) } : {};
    shapes.push(
      pair(
        look,
        [
          { text: name, size: 13, weight: 400 },
          { text: count, size: 13, weight: 600 },
        ],
        5,
        text('', at, y, { fill: look.colour['ink-2'], ...lang }),
      ),
    );
    spots.push({ id: part.reading.id, x: x - 4, y: y - 12, width: width + 8, height: 24 });
    x += width + 16;
  }
  return { shapes, spots, height: parts.length === 0 ? 0 : y - top + 13 };
}

function swatch(f: Frame, part: Part, x: number, y: number, size: number): Shape[] {
  const { colour } = f.look;
  return part.other
    ? [rect(x, y, size, size, colour['c-other']), hatch(x, y, size, size, colour.hatch, 5)]
    : [rect(x, y, size, size, colour[SHADES[Math.min(part.rank, 5)] ?? 'c6'])];
}

function band(f: Frame, row: CompositionRow, top: number): Drawn {
  const { look, table, style } = f;
  const { colour } = look;
  const whole = style.relative ? row.sum : Math.max(table.max, 1);
  const length = (f.width * row.sum) / Math.max(whole, 1);
  const shapes: Shape[] = [];
  const spots: Spot[] = [];
  const small: Part[] = [];
  let x = f.left;
  for (const part of row.parts) {
    const full = (f.width * part.reading.value) / Math.max(whole, 1);
    const width = Math.max(full - GAP, Math.min(full, 0.8));
    shapes.push(
      rect(
        x,
        top,
        width,
        f.bar,
        part.other ? colour['c-other'] : colour[SHADES[Math.min(part.rank, 5)] ?? 'c6'],
      ),
    );
    if (part.other) shapes.push(hatch(x, top, width, f.bar, colour.hatch));
    const name = partName(part, look);
    const unit = unitWord(look.units, part.reading.unit, look.language, part.reading.value);
    const count = `${formatNumber(part.reading.value, look.language)}${look.language === 'en' ? '' : `\u2009${unit}`}`;
    const detail = `${count}${style.words.comma}${shareText(part)}`;
    const needs = Math.max(widthOf(look, name, 14, true), widthOf(look, detail, 13)) + 20;
    if (width >= LEAST && needs <= width) {
      const fill = part.other ? colour.ink : inkOn(look, part.rank);
      if (part.other) shapes.push(rect(x + 6, top + 3, needs - 10, f.bar - 6, colour['c-other']));
      const lang = part.quoted ? { lang: langOf(row) } : {};
      shapes.push(text(name, x + 10, top + f.bar / 2 - 9, { size: 14, fill, weight: 600, ...lang }));
      shapes.push(text(detail, x + 10, top + f.bar / 2 + 10, { size: 13, fill }));
      spots.push({ id: part.reading.id, x, y: top, width, height: f.bar });
    } else {
      small.push(part);
    }
    x += full;
  }
  const below = listed(f, row, small, top + f.bar + 9, true);
  return {
    shapes: [...shapes, ...below.shapes],
    spots: [...spots, ...below.spots],
    height: f.bar + (small.length === 0 ? 0 : 9 + below.height) + (length < 0 ? 1 : 0),
  };
}

/** The check stands at the right, or under the band where there is no room: both sides in one short line. */
function check(f: Frame, row: CompositionRow, top: number): Drawn {
  const { look, style } = f;
  const { colour } = look;
  if (row.parts.length === 0 || row.total === null) return { shapes: [], spots: [], height: 0 };
  const holds = row.sum === row.total.value;
  const words = style.words.sum(row.parts.length, formatNumber(row.sum, look.language));
  const beside = !f.narrow && look.width >= 900;
  const x = beside ? f.left + f.width + 20 : f.left;
  const y = beside ? top + f.bar / 2 : top + 11;
  const width = widthOf(look, words, 12) + 30;
  return {
    shapes: [
      frame(x, y - 11, width, 22, colour['line-2']),
      text(holds ? '=' : '≠', x + 8, y, { size: 13, fill: colour.ink, weight: 600 }),
      text(words, x + 22, y, { size: 12, fill: colour['ink-2'] }),
    ],
    spots: [{ id: row.total.id, x, y: y - 12, width, height: 24 }],
    height: beside ? 0 : 24,
  };
}

/** Why nothing is drawn, in a slot of full width. */
function slot(f: Frame, row: CompositionRow, top: number): Drawn {
  const { look, style } = f;
  const { colour, messages } = look;
  const why = row.why;
  if (why === null) return { shapes: [], spots: [], height: 0 };
  const status = why.status === 'no_partition' ? null : why.status;
  const total = row.total
    ? style.words.totalIs(
        numberOf(row.total.value, row.total.unit, false, look.language),
        unitWord(look.units, row.total.unit, look.language, row.total.value),
      )
    : '';
  const word = status === null ? style.words.notDrawn : messages.ui.status[status];
  const said = messages.evidence.absence[row.absence?.reason ?? '']?.(row.absence?.args ?? {}) ?? '';
  const reason = why.reason
    ? style.words.why[why.reason](
        formatNumber(row.sum, look.language),
        row.total ? formatNumber(row.total.value, look.language) : '',
      )
    : said;
  const space = f.width - 50 - widthOf(look, word, 13, true);
  const tail = [[total, reason].filter(each => each !== '').join(style.words.semicolon), reason, total].find(
    each => widthOf(look, each, 13) <= space,
  );
  const middle = top + f.bar / 2;
  const lost = status === 'not_captured';
  const wordWidth = widthOf(look, word, 13, true);
  const inner = wordWidth + (tail ? widthOf(look, tail, 13) + 18 : 10);
  const quiet = status === 'not_applicable';
  return {
    shapes: [
      ...(lost
        ? [
            hatch(f.left, top, f.width, f.bar, colour.hatch),
            rect(f.left + 8, top + 10, inner + 32, f.bar - 20, ground(look)),
          ]
        : []),
      ...(quiet
        ? []
        : [
            frame(
              f.left,
              top,
              f.width,
              f.bar,
              colour['line-2'],
              status === 'not_reported' ? { dash: [3, 2.5] } : {},
            ),
          ]),
      ...(status === null
        ? [text('≠', f.left + 15, middle, { size: 14, fill: colour['ink-2'], weight: 600 })]
        : mark(status, f.left + 19, middle, 12, colour['ink-3'])),
      text(word, f.left + 34, middle, {
        size: 13,
        fill: quiet ? colour['ink-2'] : colour.ink,
        weight: quiet ? 400 : 600,
      }),
      text(tail ?? '', f.left + 42 + wordWidth, middle, { size: 13, fill: colour['ink-2'] }),
    ],
    spots: [{ id: row.id, x: f.left, y: top, width: f.width, height: f.bar }],
    height: f.bar,
  };
}

function names(f: Frame, row: CompositionRow, top: number): Shape[] {
  const { look } = f;
  const { colour, messages } = look;
  const name = shortName(row.agency, row.report.bodyName, look.language);
  const year = row.report.year === null ? messages.ui.yearUnknown : `${row.report.year}`;
  const tail = row.report.year === null ? '' : look.language === 'en' ? '' : messages.ui.fiscal;
  const lead =
    look.language === 'en' && row.report.year !== null
      ? `${cityLead(row.agency, 'en')}${messages.ui.fiscal} `
      : '';
  if (f.narrow) {
    const after = widthOf(look, name, 15, true) + 8;
    return [
      text(name, 0, top + 12, { size: 15, fill: colour.ink, weight: 600 }),
      text(`${lead}${year}${tail === '' ? '' : `\u2009${tail}`}`, after, top + 12, {
        size: 13,
        fill: colour['ink-3'],
      }),
    ];
  }
  const first = text(name, 0, top + f.bar / 2 - 10, { size: 15, fill: colour.ink, weight: 600 });
  if (lead !== '')
    return [first, text(`${lead}${year}`, 0, top + f.bar / 2 + 11, { size: 13, fill: colour['ink-2'] })];
  return [
    first,
    text(year, 0, top + f.bar / 2 + 11, { size: 13, fill: colour['ink-2'], weight: 600 }),
    text(tail, widthOf(look, year, 13, true) + 4, top + f.bar / 2 + 11, {
      size: 13,
      fill: colour['ink-3'],
    }),
  ];
}

function rowScene(f: Frame, row: CompositionRow, top: number): Drawn {
  const at = f.narrow ? top + 30 : top;
  const drawn = row.why === null ? band(f, row, at) : slot(f, row, at);
  const rest =
    row.why !== null && row.parts.length > 0
      ? listed(f, row, row.parts, at + f.bar + 9, false)
      : { shapes: [], spots: [], height: 0 };
  const extra = rest.height > 0 ? rest.height + 9 : 0;
  const beside = !f.narrow && f.look.width >= 900;
  const below = at + drawn.height + extra + 6;
  const sums = check(f, row, beside ? at : below);
  return {
    shapes: [...names(f, row, top), ...drawn.shapes, ...rest.shapes, ...sums.shapes],
    spots: [...drawn.spots, ...rest.spots, ...sums.spots],
    height: at - top + drawn.height + extra + (sums.height > 0 ? sums.height + 8 : 0),
  };
}

const PAD = 28;

/** The picture. Pure: the same table, look and style give the same scene. */
export function compositionScene(table: Composition, look: Look, style: CompositionStyle): Scene {
  const f = frameOf(table, look, style);
  const shapes: Shape[] = [];
  const spots: Spot[] = [];
  let y = 4;
  for (const row of table.rows) {
    const drawn = rowScene(f, row, y);
    shapes.push(...drawn.shapes);
    spots.push(...drawn.spots);
    y += drawn.height + PAD;
  }
  const drawn = table.rows.some(row => row.why === null);
  if (drawn) {
    const max = style.relative ? 100 : table.max;
    const ticks = style.relative ? [0, 25, 50, 75, 100] : ticksOf(max);
    for (const tick of ticks) {
      const x = f.left + (f.width * tick) / Math.max(max, 1);
      const align =
        f.narrow && tick === 0 ? 'left' : f.narrow && x > f.left + f.width - 16 ? 'right' : 'center';
      shapes.push(line(x, y - 12, x, y - 7, look.colour.line));
      const label = style.relative ? `${tick}%` : formatTick(tick, look.language);
      shapes.push(text(label, x, y + 4, { size: 12, fill: look.colour['ink-3'], align }));
    }
    y += 18;
  }
  return { width: look.width, height: Math.round(y), shapes, spots };
}
