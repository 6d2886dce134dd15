// Bars and stacked bars of a slide as native charts. An absence keeps its row and has no point; its words stand over the row.
import { fill, INK, type Ink, line, PAPER, QUIET, type Run } from './ooxml.ts';
import { type ChartPart, categoryAxis, chartSpace, labels, type Plot, valueAxis } from './pptx-axis.ts';
import { nameRef, numberRef, textRef } from './pptx-grid.ts';
import type { BarSlide, Figure, StackSlide } from './slide.ts';
import type { Grid } from './xlsx.ts';

const CATEGORY = { id: 111, cross: 222, at: 'l', reversed: true } as const;

/** Sizes in points for so many rows. */
export const sizeFor = (rows: number) =>
  rows <= 6
    ? { name: 14, number: 20, small: 12, axis: 11 }
    : rows <= 10
      ? { name: 12, number: 15, small: 10.5, axis: 10 }
      : { name: 10, number: 12, small: 9, axis: 9 };

const name = ({ label, sublabel }: Pick<Figure, 'label' | 'sublabel'>): string =>
  sublabel === '' ? label : `${label}\n${sublabel}`;

const spaced = (text: string): string => (text === '' ? '' : ` ${text}`);

/** 1,234 with the unit behind the last tick only. */
const axisFormat = (last: number, unit: string): string =>
  unit === '' ? '#,##0.##' : `[=${last}]#,##0" ${unit.replaceAll('"', '')}";#,##0`;

export function barChart(
  slide: BarSlide,
  plot: Plot,
  words: { readonly status: string; readonly printed: string },
  lang: string,
): ChartPart {
  const size = sizeFor(slide.rows.length);
  const grid: Grid = [
    [null, slide.measure, words.status, words.printed],
    ...slide.rows.map(row => [
      name(row),
      row.value,
      row.word.replace(/^\S /, '') || row.status,
      row.printed || null,
    ]),
  ];
  const list = slide.rows.flatMap((row, idx) => {
    if (row.value === null) return [];
    const runs: Run[] = [
      { text: row.number, size: size.number, bold: true },
      { text: spaced(row.unit), size: size.small },
      { text: spaced(row.word), size: size.small },
      { text: spaced(row.printed), size: size.small, ink: QUIET },
    ];
    return [{ idx, runs }];
  });
  // A bar of no length is drawn by its outline: an upright on the zero line.
  const zeros = slide.rows
    .map((row, idx) =>
      row.value === 0
        ? `<c:dPt><c:idx val="${idx}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill({ scheme: 'accent1' })}${line({ scheme: 'accent1' }, 3)}</c:spPr></c:dPt>`
        : '',
    )
    .join('');
  const { last, step } = slide.ticks;
  const max = Math.max(last, ...slide.rows.map(row => row.value ?? 0));
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/>${nameRef(grid, 1)}<c:spPr>${fill({ scheme: 'accent1' })}</c:spPr><c:invertIfNegative val="0"/>${zeros}${labels(list, 'outEnd', lang)}${textRef('cat', grid, 0)}${numberRef('val', grid, 1)}</c:ser>`;
  const content = [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="110"/><c:axId val="111"/><c:axId val="222"/></c:barChart>`,
    categoryAxis({ ...CATEGORY, ink: INK, size: size.name }),
    valueAxis(
      {
        id: 222,
        cross: 111,
        at: 'b',
        min: 0,
        max: max > 0 ? max : 1,
        step: max > 0 ? step : 1,
        log: false,
        format: axisFormat(last, slide.unit),
        title: null,
        grid: true,
        crosses: 'max',
        between: true,
        size: size.axis,
      },
      lang,
    ),
  ].join('');
  return { xml: chartSpace(plot, content, size.name, lang), grid };
}

/** Tints of one hue by rank inside a report; 「其他」 is grey. */
const TINTS: readonly Ink[] = [
  { scheme: 'accent1', mod: 50 },
  { scheme: 'accent1', mod: 75 },
  { scheme: 'accent1' },
  { scheme: 'accent1', mod: 70, off: 30 },
  { scheme: 'accent1', mod: 45, off: 55 },
  { scheme: 'accent1', mod: 25, off: 75 },
];
const OTHER: Ink = { scheme: 'bg2' };
/** Width in ems: Han count one, others a little over a half. */
export const ems = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one > '\u2E7F' ? 1 : 0.56), 0);

/** What fits inside a part of so many points width: name and figure, the figure alone, or nothing. */
export function fits(label: string, figure: string, size: number, width: number): 'both' | 'figure' | 'none' {
  if (ems(`${label} ${figure}`) * size + 8 <= width) return 'both';
  return ems(figure) * size + 6 <= width ? 'figure' : 'none';
}

/** The figure that stands for a part. */
export const partFigure = (
  relative: boolean,
  { share, value }: { readonly share: number; readonly value: number },
): string => (relative ? `${Math.round(share * 10) / 10}%` : value.toLocaleString('en-US'));

/** `wide` is the width of the plot in points. */
export function stackChart(slide: StackSlide, plot: Plot, wide: number, lang: string): ChartPart {
  const longest = Math.max(1, ...slide.rows.map(row => row.parts.reduce((sum, one) => sum + one.value, 0)));
  const widthOf = (part: { readonly share: number; readonly value: number }): number =>
    wide * (slide.relative ? part.share / 100 : part.value / longest);
  const size = sizeFor(slide.rows.length);
  // One series a label, in the order in which the reports list their parts; 「其他」 comes last.
  const order = new Map<string, boolean>();
  for (const other of [false, true])
    for (const row of slide.rows)
      for (const part of row.parts)
        if (part.other === other && !order.has(part.label)) order.set(part.label, other);
  const names = [...order.keys()];
  const grid: Grid = [
    [null, ...names.map(label => label)],
    ...slide.rows.map(row => [
      name(row),
      ...names.map(label => row.parts.find(part => part.label === label)?.value ?? null),
    ]),
  ];
  const series = names.map((label, at) => {
    const places = slide.rows.flatMap((row, idx) => {
      const rank = row.parts.filter(part => !part.other).findIndex(part => part.label === label);
      const part = row.parts.find(one => one.label === label);
      return part ? [{ idx, part, rank }] : [];
    });
    const ink = (rank: number, other: boolean): Ink =>
      other ? OTHER : (TINTS[Math.min(rank, TINTS.length - 1)] as Ink);
    const first = places[0];
    const own = ink(first?.rank ?? 0, first?.part.other ?? false);
    const dark = (rank: number, other: boolean): boolean => !other && rank <= 1;
    const shapes = places
      .filter(({ rank, part }) => ink(rank, part.other) !== own)
      .map(
        ({ idx, rank, part }) =>
          `<c:dPt><c:idx val="${idx}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(ink(rank, part.other))}${line(PAPER, 1.5)}</c:spPr></c:dPt>`,
      )
      .join('');
    const list = places.flatMap(({ idx, part, rank }) => {
      const ink = dark(rank, part.other) ? PAPER : INK;
      const figure = partFigure(slide.relative, part);
      const shown = fits(part.label, figure, size.small - 1, widthOf(part));
      if (shown === 'none') return [];
      const runs: Run[] = [{ text: figure, size: size.small - 1, bold: true, ink }];
      return [
        {
          idx,
          runs: shown === 'both' ? [{ text: `${part.label} `, size: size.small - 1, ink }, ...runs] : runs,
        },
      ];
    });
    return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameRef(grid, at + 1)}<c:spPr>${fill(own)}${line(PAPER, 1.5)}</c:spPr><c:invertIfNegative val="0"/>${shapes}${labels(list, 'ctr', lang)}${textRef('cat', grid, 0)}${numberRef('val', grid, at + 1)}</c:ser>`;
  });
  const content = [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${slide.relative ? 'percentStacked' : 'stacked'}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="111"/><c:axId val="222"/></c:barChart>`,
    categoryAxis({ ...CATEGORY, ink: INK, size: size.name }),
    valueAxis(
      {
        id: 222,
        cross: 111,
        at: 'b',
        min: 0,
        max: slide.relative ? 1 : null,
        step: slide.relative ? 0.25 : null,
        log: false,
        format: slide.relative ? '0%' : '#,##0',
        title: null,
        grid: false,
        crosses: 'max',
        between: true,
        size: size.axis,
      },
      lang,
    ),
  ].join('');
  return { xml: chartSpace(plot, content, size.name, lang), grid };
}
