// Points over the years and points of two indicators, as native charts. A line joins consecutive years of one regime only.
import { fill, INK, type Ink, line, NO_LINE, QUIET } from './ooxml.ts';
import { type ChartPart, categoryAxis, chartSpace, labels, type Plot, valueAxis } from './pptx-axis.ts';
import { nameRef, numberRef, textRef } from './pptx-grid.ts';
import type { PointSlide, TimeSeries, TimeSlide } from './slide.ts';
import type { Grid } from './xlsx.ts';

const SMALL = 10.5;

/** Agencies in their fixed order: accents 2 to 6 of the theme, then the tokens themselves. */
export function agencyInk(at: number, colour: Readonly<Record<string, string>>): Ink {
  if (at < 5) return { scheme: `accent${at + 2}` };
  return { scheme: 'tx1', rgb: (colour[`a${(at % 8) + 1}`] ?? '').replace('#', '') || '4F5B62' };
}

const marker = (symbol: string, size: number, ink: Ink, hollow: boolean): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${hollow ? fill({ scheme: 'bg1' }) : fill(ink)}${line(ink, 1.5)}</c:spPr></c:marker>`;

interface Run {
  readonly of: TimeSeries;
  readonly first: boolean;
  readonly last: boolean;
  readonly points: TimeSeries['points'];
}

/** A series is cut where the rules changed, so that no line crosses into another regime. */
function runsOf(series: TimeSeries, breaks: readonly number[]): Run[] {
  const runs: TimeSeries['points'][number][][] = [];
  for (const point of series.points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && !breaks.some(year => before.year < year && year <= point.year)) run.push(point);
    else runs.push([point]);
  }
  return runs.map((points, at) => ({ of: series, points, first: at === 0, last: at === runs.length - 1 }));
}

export function timeChart(
  slide: TimeSlide,
  plot: Plot,
  colour: Readonly<Record<string, string>>,
  lang: string,
): ChartPart {
  const starts = slide.breaks.map(each => each.year);
  const drawn = slide.series
    .filter(series => series.points.length > 0)
    .flatMap(series => runsOf(series, starts));
  const rules = (points: TimeSeries['points']): string => {
    const [from, to] = [points[0]?.year, points.at(-1)?.year];
    return from === to ? `${from}` : `${from}–${to}`;
  };
  const grid: Grid = [
    [
      null,
      ...drawn.map(run => (run.first && run.last ? run.of.label : `${run.of.label} ${rules(run.points)}`)),
    ],
    ...slide.years.map(year => [
      `${year}`,
      ...drawn.map(run => {
        const value = run.points.find(point => point.year === year)?.value ?? null;
        return slide.log && value === 0 ? null : value;
      }),
    ]),
  ];
  const series = drawn.map((run, at) => {
    const context = run.of.agency === null;
    const ink: Ink = context ? QUIET : agencyInk(run.of.agency ?? 0, colour);
    const list = run.points
      .filter(point => grid[slide.years.indexOf(point.year) + 1]?.[at + 1] != null)
      .filter((_, each, all) => !context || (run.last && each === all.length - 1))
      .map((point, each, all) => ({
        idx: slide.years.indexOf(point.year),
        runs: [
          ...(run.last && each === all.length - 1
            ? [{ text: `${run.of.label} `, size: SMALL, bold: !context, ink }]
            : []),
          { text: point.text, size: SMALL, ink: context ? QUIET : INK },
        ],
      }));
    const hedged = run.points
      .filter(point => !['exact', 'zero', 'context', 'derived'].includes(point.status))
      .map(
        point =>
          `<c:dPt><c:idx val="${slide.years.indexOf(point.year)}"/>${marker('circle', 9, ink, true)}<c:bubble3D val="0"/></c:dPt>`,
      )
      .join('');
    return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameRef(grid, at + 1)}<c:spPr><a:ln w="19050" cap="rnd">${fill(ink)}<a:round/></a:ln></c:spPr>${context ? marker('x', 6, ink, false) : marker('circle', 9, ink, false)}${hedged}${labels(list, context ? 'b' : 't', lang)}${textRef('cat', grid, 0)}${numberRef('val', grid, at + 1)}<c:smooth val="0"/></c:ser>`;
  });
  const content = [
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/><c:axId val="111"/><c:axId val="222"/></c:lineChart>`,
    categoryAxis({ id: 111, cross: 222, at: 'b', reversed: false, ink: QUIET, size: SMALL }),
    valueAxis(
      {
        id: 222,
        cross: 111,
        at: 'l',
        min: slide.log ? null : 0,
        max: null,
        step: null,
        log: slide.log,
        format: '#,##0',
        title: null,
        grid: true,
        crosses: 'autoZero',
        between: true,
        size: SMALL,
      },
      lang,
    ),
  ].join('');
  return { xml: chartSpace(plot, content, SMALL, lang), grid };
}

export function pointChart(slide: PointSlide, plot: Plot, lang: string): ChartPart {
  const grid: Grid = [
    [slide.x, slide.y, null],
    ...slide.points.map(point => [point.x, point.y, point.label]),
  ];
  const list = slide.points.map((point, idx) => ({
    idx,
    runs: [
      { text: point.label, size: 12, bold: true },
      { text: ` ${point.text}`, size: SMALL, ink: QUIET },
    ],
  }));
  const hedged = slide.points
    .map((point, idx) =>
      ['approx', 'over', 'under'].includes(point.status)
        ? `<c:dPt><c:idx val="${idx}"/>${marker('circle', 10, { scheme: 'accent1' }, true)}<c:bubble3D val="0"/></c:dPt>`
        : '',
    )
    .join('');
  const axis = {
    min: 0,
    max: null,
    step: null,
    log: false,
    format: '#,##0',
    grid: true,
    crosses: 'autoZero',
    between: false,
    size: SMALL,
  } as const;
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/>${nameRef(grid, 1)}<c:spPr>${NO_LINE}</c:spPr>${marker('circle', 10, { scheme: 'accent1' }, false)}${hedged}${labels(list, 'r', lang)}${numberRef('xVal', grid, 0)}${numberRef('yVal', grid, 1)}<c:smooth val="0"/></c:ser>`;
  const content = [
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}<c:axId val="111"/><c:axId val="222"/></c:scatterChart>`,
    valueAxis({ ...axis, id: 111, cross: 222, at: 'b', title: slide.x }, lang),
    valueAxis({ ...axis, id: 222, cross: 111, at: 'l', title: slide.y }, lang),
  ].join('');
  return { xml: chartSpace(plot, content, SMALL, lang), grid };
}
