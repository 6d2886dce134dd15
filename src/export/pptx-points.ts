// Points over the years and points of two indicators, as native charts. A line joins consecutive years of one regime only.
import { fill, INK, type Ink, NO_LINE, QUIET } from './ooxml.ts';
import {
  type ChartPart,
  categoryAxis,
  chartSpace,
  type Label,
  labels,
  type Plot,
  type ValueAxis,
  valueAxis,
} from './pptx-axis.ts';
import { ems, numberFormat } from './pptx-bars.ts';
import { nameRef, numberRef, textRef } from './pptx-grid.ts';
import { agencyInk, linesOf, marker, ownMark, type PlotSize, zeroSide } from './pptx-marks.ts';
import { type Extent, extentOf, type Stand, shareOf, sides, stands, type Wanted } from './pptx-place.ts';
import { SIGNS } from './showing.ts';
import type { PointSlide, TimeSeries, TimeSlide } from './slide.ts';
import type { Grid } from './xlsx.ts';

const SMALL = 10.5;
const NAME = 12;
/** Height of a label's line in points. */
const LINE = 15;

/** A longer run of context says its first and its last figure only. */
const CROWD = 4;

/** Ends, ticks and number format of a value axis whose extent is fixed. */
const axisOf = ({
  log,
  min,
  max,
  step,
}: Extent): Pick<ValueAxis, 'log' | 'min' | 'max' | 'step' | 'format'> => ({
  log,
  min,
  max,
  step,
  format: step === null ? (min < 1 ? 'General' : '#,##0') : numberFormat(step),
});

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
  [wide, high]: PlotSize,
  colour: Readonly<Record<string, string>>,
  lang: string,
): ChartPart {
  const starts = slide.breaks.map(each => each.year);
  // Zero has no place on a log axis: the line below the chart names it.
  const drawn = slide.series
    .map(series => ({
      ...series,
      points: series.points.filter(point => !slide.log || point.value > 0),
    }))
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
      ...drawn.map(run => run.points.find(point => point.year === year)?.value ?? null),
    ]),
  ];
  const values = drawn.flatMap(run => run.points.map(point => point.value));
  const extent = extentOf(values, slide.log && values.some(value => value > 0));
  const said = drawn.flatMap((run, series) =>
    run.points.map((point, each, all) => {
      const ends = each === 0 || each === all.length - 1;
      return {
        series,
        idx: slide.years.indexOf(point.year),
        name: each === all.length - 1 ? `${run.of.label} ` : '',
        text: run.of.agency !== null || ends || all.length <= CROWD ? point.text : '',
        x: (wide * (slide.years.indexOf(point.year) + 0.5)) / slide.years.length,
        y: high * (1 - shareOf(extent, point.value)),
        zero: point.status === 'zero',
      };
    }),
  );
  // A stated zero stands on its place, above the axis; then bureaus choose, then context where there is room.
  const rank = (at: number): number =>
    said[at]?.zero ? 0 : drawn[said[at]?.series ?? 0]?.of.agency === null ? 2 : 1;
  const order = [...said.keys()].sort((a, b) => rank(a) - rank(b));
  const chosen = stands(
    order.flatMap((at): Wanted[] => {
      const one = said[at];
      if (!one) return [];
      const { x, y, zero } = one;
      const width = one.text === '' ? 0 : ems(one.name + one.text) * SMALL + 6;
      if (!zero) return [{ x, y, width, height: LINE }];
      const only = zeroSide(one, said);
      return [
        { x, y, width: width + (only === 't' ? 0 : LINE), height: only === 't' ? 2 * LINE : LINE, only },
      ];
    }),
    wide,
    high,
    linesOf(said, slide, [wide, high]),
  );
  const standOf = new Map<number, Stand>(
    order.flatMap((at, place) => (chosen[place] ? [[at, chosen[place]]] : [])),
  );
  const series = drawn.map((run, at) => {
    const context = run.of.agency === null;
    const ink: Ink = context ? QUIET : agencyInk(run.of.agency ?? 0, colour);
    const list = [...said.entries()]
      .filter(([, one]) => one.series === at && one.text !== '')
      .map(([each, one]): Label => {
        const { side, free } = standOf.get(each) ?? { side: 'r', free: false };
        const sign = { text: SIGNS.zero, size: SMALL + 2, bold: true, ink };
        const words = [
          ...(one.name === '' ? [] : [{ text: one.name, size: SMALL, bold: !context, ink }]),
          { text: one.text, size: SMALL, ink: context ? QUIET : INK },
        ];
        const runs = !one.zero || side === 't' ? words : side === 'l' ? [...words, sign] : [sign, ...words];
        return { idx: one.idx, at: side, ground: free, runs, under: one.zero && side === 't' ? [sign] : [] };
      });
    const hedged = run.points
      .flatMap(point => {
        const own = ownMark(point, context, ink);
        return own === null
          ? []
          : `<c:dPt><c:idx val="${slide.years.indexOf(point.year)}"/>${own}<c:bubble3D val="0"/></c:dPt>`;
      })
      .join('');
    return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameRef(grid, at + 1)}<c:spPr><a:ln w="19050" cap="rnd">${fill(ink)}<a:round/></a:ln></c:spPr>${context ? marker('plus', 8, ink, false) : marker('circle', 9, ink, false)}${hedged}${labels(list, 'r', lang)}${textRef('cat', grid, 0)}${numberRef('val', grid, at + 1)}<c:smooth val="0"/></c:ser>`;
  });
  const content = [
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/><c:axId val="111"/><c:axId val="222"/></c:lineChart>`,
    categoryAxis({ id: 111, cross: 222, at: 'b', reversed: false, ink: QUIET, size: SMALL }),
    valueAxis(
      {
        ...axisOf(extent),
        id: 222,
        cross: 111,
        at: 'l',
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

export function pointChart(slide: PointSlide, plot: Plot, [wide, high]: PlotSize, lang: string): ChartPart {
  const grid: Grid = [
    [slide.x, slide.y, null],
    ...slide.points.map(point => [point.x, point.y, point.label]),
  ];
  const [xs, ys] = [
    extentOf(
      slide.points.map(point => point.x),
      slide.log.x,
    ),
    extentOf(
      slide.points.map(point => point.y),
      slide.log.y,
    ),
  ];
  const chosen = sides(
    slide.points.map(point => ({
      x: wide * shareOf(xs, point.x),
      y: high * (1 - shareOf(ys, point.y)),
      width: ems(point.label) * NAME + ems(point.text) * SMALL + 10,
      height: LINE + 2,
    })),
    wide,
    high,
  );
  const list = slide.points.map((point, idx) => ({
    idx,
    at: chosen[idx] ?? 'r',
    runs: [
      { text: point.label, size: NAME, bold: true },
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
  const axis = { grid: true, crosses: 'min', between: false, size: SMALL } as const;
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/>${nameRef(grid, 1)}<c:spPr>${NO_LINE}</c:spPr>${marker('circle', 10, { scheme: 'accent1' }, false)}${hedged}${labels(list, 'r', lang)}${numberRef('xVal', grid, 0)}${numberRef('yVal', grid, 1)}<c:smooth val="0"/></c:ser>`;
  const content = [
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}<c:axId val="111"/><c:axId val="222"/></c:scatterChart>`,
    valueAxis({ ...axisOf(xs), ...axis, id: 111, cross: 222, at: 'b', title: slide.x }, lang),
    valueAxis({ ...axisOf(ys), ...axis, id: 222, cross: 111, at: 'l', title: slide.y }, lang),
  ].join('');
  return { xml: chartSpace(plot, content, SMALL, lang), grid };
}
