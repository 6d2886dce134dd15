// Bars and stacked bars of a slide as native charts. An absence keeps its row and has no point; its words stand over the row.
import { plainNumber } from './csv.ts';
import { fill, INK, type Ink, line, PAPER, QUIET, type Run } from './ooxml.ts';
import { type ChartPart, categoryAxis, chartSpace, labels, type Plot, valueAxis } from './pptx-axis.ts';
import { nameRef, numberRef, textRef } from './pptx-grid.ts';
import type { BarSlide, Figure, SlideTheme, StackSlide } from './slide.ts';
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

/** Decimals that the ticks of a step need: 0.25 has two. */
const decimals = (step: number): number => (String(Number(step.toPrecision(6))).split('.')[1] ?? '').length;
/** Thousands with commas, and as many decimals as the ticks need. */
export const numberFormat = (step: number): string =>
  decimals(step) === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals(step))}`;

/** 1,234 with the unit behind the last tick only. The last one is told by its half step: sums of decimals are not exact. */
function axisFormat({ last, step }: BarSlide['ticks'], unit: string): string {
  const number = numberFormat(step);
  if (unit === '') return number;
  return `[>=${plainNumber(Number((last - step / 2).toPrecision(9)))}]${number}" ${unit.replaceAll('"', '')}";${number}`;
}

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
        format: axisFormat(slide.ticks, slide.unit),
        title: null,
        grid: true,
        crosses: 'max',
        between: true,
        size: size.axis,
        hidden: max <= 0,
      },
      lang,
    ),
  ].join('');
  return { xml: chartSpace(plot, content, size.name, lang), grid };
}

/** A ground and the ink that is read on it. */
interface Tint {
  readonly ground: Ink;
  readonly ink: Ink;
}
const tint = (ink: Ink, mod?: number, off?: number): Tint => ({
  ground: {
    scheme: 'accent1',
    ...(mod === undefined ? {} : { mod }),
    ...(off === undefined ? {} : { off }),
  },
  ink,
});

/** Tints of one hue by rank inside a report, from strong to weak against the ground of the theme. */
const TINTS: Readonly<Record<SlideTheme, readonly Tint[]>> = {
  light: [
    tint(PAPER, 50),
    tint(PAPER, 75),
    tint(INK),
    tint(INK, 70, 30),
    tint(INK, 45, 55),
    tint(INK, 25, 75),
  ],
  dark: [
    tint(PAPER, 40, 60),
    tint(PAPER, 60, 40),
    tint(PAPER, 80, 20),
    tint(INK, 70),
    tint(INK, 55),
    tint(INK, 40),
  ],
};
/** 「其他」 is grey and hatched in every report. */
const OTHER: Tint = { ground: { scheme: 'bg2' }, ink: INK };
const OTHER_FILL =
  '<a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="bg1"/></a:fgClr><a:bgClr><a:schemeClr val="bg2"/></a:bgClr></a:pattFill>';
const tintOf = (theme: SlideTheme, rank: number, other: boolean): Tint =>
  other ? OTHER : (TINTS[theme][Math.min(rank, 5)] ?? OTHER);
const fillOf = (one: Tint): string => (one === OTHER ? OTHER_FILL : fill(one.ground));

/** Width in ems: Han count one, others a little over a half. */
export const ems = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one > '\u2E7F' ? 1 : 0.56), 0);

/** What fits inside a part of so many points width: name and figure, the figure alone, or nothing. */
export function fits(label: string, figure: string, size: number, width: number): 'both' | 'figure' | 'none' {
  if (ems(`${label} ${figure}`) * size + 14 <= width) return 'both';
  return ems(figure) * size + 10 <= width ? 'figure' : 'none';
}

/** The figure that stands for a part. */
export const partFigure = (
  relative: boolean,
  { share, value }: { readonly share: number; readonly value: number },
): string => (relative ? `${Math.round(share * 10) / 10}%` : value.toLocaleString('en-US'));

/** `wide` is the width of the plot in points. */
export function stackChart(
  slide: StackSlide,
  plot: Plot,
  wide: number,
  lang: string,
  theme: SlideTheme,
): ChartPart {
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
    const first = places[0];
    const own = tintOf(theme, first?.rank ?? 0, first?.part.other ?? false);
    const shapes = places
      .filter(({ rank, part }) => tintOf(theme, rank, part.other) !== own)
      .map(
        ({ idx, rank, part }) =>
          `<c:dPt><c:idx val="${idx}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fillOf(tintOf(theme, rank, part.other))}${line(PAPER, 1.5)}</c:spPr></c:dPt>`,
      )
      .join('');
    const list = places.flatMap(({ idx, part, rank }) => {
      const { ink } = tintOf(theme, rank, part.other);
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
    return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameRef(grid, at + 1)}<c:spPr>${fillOf(own)}${line(PAPER, 1.5)}</c:spPr><c:invertIfNegative val="0"/>${shapes}${labels(list, 'ctr', lang)}${textRef('cat', grid, 0)}${numberRef('val', grid, at + 1)}</c:ser>`;
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
        hidden: slide.rows.every(row => row.parts.length === 0),
      },
      lang,
    ),
  ].join('');
  return { xml: chartSpace(plot, content, size.name, lang), grid };
}
