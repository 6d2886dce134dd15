// What stands between headline and foot: a chart with its slots and regimes, tables, or the lines of the first slide.
import type { ChartPart, Plot } from './pptx-axis.ts';
import { barChart, ems, fits, partFigure, sizeFor, stackChart } from './pptx-bars.ts';
import type { Room } from './pptx-frame.ts';
import { type Box, MARGIN, type Paper, place, point, say } from './pptx-paper.ts';
import { pointChart, timeChart } from './pptx-points.ts';
import { table } from './pptx-table.ts';
import type { BarSlide, Deck, Figure, PointSlide, Slide, StackSlide, TimeSlide } from './slide.ts';

/** Headings that the workbook needs in the reader's language. */
export interface PptxWords {
  readonly status: string;
  readonly printed: string;
}

/** Rows of a bar chart and where its plot lies, in pixels of the slide. */
interface RowPlace {
  readonly box: Box;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

const plotOf = ({ box: [x, y, w, h], left, right, bottom }: RowPlace): Plot => ({
  x: (left - x) / w,
  y: 0.005,
  w: (right - left) / w,
  h: (bottom - y) / h - 0.005,
});

/** The words of an absence over its own row: a slot with its mark, never a bar. */
function slots(
  paper: Paper,
  rows: readonly Pick<Figure, 'value' | 'status' | 'word' | 'printed' | 'label'>[],
  { box, left, bottom }: RowPlace,
): void {
  const [, top] = box;
  const band = (bottom - top) / rows.length;
  const high = Math.min(36, band * 0.55);
  for (const [row, { value, status, word, printed, label }] of rows.entries()) {
    if (value !== null) continue;
    const y = top + band * (row + 0.5) - high / 2;
    const outline = {
      color: paper.pptx.SchemeColor.text2,
      width: 0.75,
      dashType: status === 'not_reported' ? ('dash' as const) : ('solid' as const),
    };
    paper.slide.addText(
      [
        { text: word, options: { bold: true } },
        { text: printed === '' ? '' : `  ${printed}`, options: { color: paper.pptx.SchemeColor.text2 } },
      ],
      {
        ...place([left + 8, y, paper.width - MARGIN - left - 8, high]),
        objectName: `${status === 'not_captured' ? 'Missing' : 'Absent'}: ${label}`,
        shape: 'rect',
        margin: [8, 8, 0, 0],
        fontSize: point(Math.min(15, high * 0.5 + 2)),
        color: paper.pptx.SchemeColor.text1,
        valign: 'middle',
        lang: paper.lang,
        ...(status === 'not_applicable' ? {} : { line: outline }),
      },
    );
  }
}

function addChart(paper: Paper, box: Box): void {
  // A stand-in: its part and workbook are replaced by our own (see pptx-package.ts).
  paper.slide.addChart('bar', [{ name: 'x', labels: ['x'], values: [1] }], {
    ...place(box),
    objectName: 'Chart',
    altText: 'x',
  });
}

function rowChart(
  paper: Paper,
  slide: BarSlide | StackSlide,
  { top, foot }: Room,
  { theme }: Deck,
  words: PptxWords,
): ChartPart {
  const wide = paper.width - 2 * MARGIN;
  const type = sizeFor(slide.rows.length).name * 1.36;
  const longest = Math.max(1, ...slide.rows.map(row => Math.max(ems(row.label), ems(row.sublabel))));
  const below = slide.kind === 'stack' ? 96 : 0;
  const height = Math.min(foot - 16 - below - top, slide.rows.length * 92 + 34);
  const room = slide.kind === 'stack' ? 24 : Math.min(330, wide * 0.3);
  const at: RowPlace = {
    box: [MARGIN, top, wide, height],
    left: MARGIN + Math.min(260, longest * type + 18),
    right: paper.width - MARGIN - room,
    bottom: top + height - 34,
  };
  addChart(paper, at.box);
  slots(paper, slide.rows, at);
  if (slide.kind === 'bars') return barChart(slide, plotOf(at), words, paper.lang);
  const points = point(at.right - at.left);
  say(
    paper,
    'Parts',
    unlabelled(slide, points, paper.latin).join('\n'),
    [MARGIN, top + height + 4, wide, below - 8],
    13,
    {
      color: paper.pptx.SchemeColor.text2,
    },
  );
  return stackChart(slide, plotOf(at), points, paper.lang, theme);
}

/** How many points a chart would have; zero has no place on an axis of powers of ten. */
const pointsOf = (slide: TimeSlide | PointSlide): number =>
  slide.kind === 'points'
    ? slide.points.length
    : slide.series.flatMap(one => one.points).filter(point => !slide.log || point.value > 0).length;

function fieldChart(
  paper: Paper,
  slide: TimeSlide | PointSlide,
  { top, foot }: Room,
  { colour }: Deck,
): ChartPart | null {
  const wide = paper.width - 2 * MARGIN;
  if (pointsOf(slide) === 0) {
    // No axis without a point: words say that there is nothing to draw, and of whom.
    say(
      paper,
      'Nothing',
      [slide.nothing, ...slide.below].join('\n'),
      [MARGIN, top + 20, wide, foot - top - 40],
      20,
      {
        color: paper.pptx.SchemeColor.text1,
        paraSpaceAfter: 8,
      },
    );
    return null;
  }
  const below = slide.below.length === 0 ? 0 : 48;
  const box: Box = [MARGIN, top, wide, foot - 14 - below - top];
  const plot: Plot = { x: 90 / wide, y: 0.07, w: 1 - (90 + 110) / wide, h: 0.8 };
  // Behind the chart, so that no upright runs through a label.
  if (slide.kind === 'time')
    regimes(paper, slide, {
      x: box[0] + plot.x * box[2],
      y: box[1] + plot.y * box[3],
      w: plot.w * box[2],
      h: plot.h * box[3],
    });
  addChart(paper, box);
  say(paper, 'Below', slide.below.join('   '), [MARGIN, foot - 12 - below, wide, below], 13, {
    color: paper.pptx.SchemeColor.text2,
  });
  const size = [point(plot.w * box[2]), point(plot.h * box[3])] as const;
  if (slide.kind === 'points') return pointChart(slide, plot, size, paper.lang);
  say(paper, 'Unit', slide.measure, [MARGIN, top - 14, 86, 40], 13, {
    color: paper.pptx.SchemeColor.text2,
  });
  return timeChart(slide, plot, size, colour, paper.lang);
}

/** Dotted uprights before the first year of each new set of rules. */
function regimes(paper: Paper, { years, breaks }: TimeSlide, plot: Plot): void {
  const quiet = paper.pptx.SchemeColor.text2;
  for (const { year, word } of breaks) {
    const at = years.indexOf(year);
    if (at < 0) continue;
    const x = plot.x + (plot.w / years.length) * at;
    paper.slide.addShape('line', {
      ...place([x, plot.y, 0, plot.h]),
      objectName: `Rules of ${year}`,
      line: { color: quiet, width: 0.75, dashType: 'sysDot' },
    });
    say(paper, `Word of ${year}`, word, [x + 4, plot.y - 20, 120, 18], 12, { color: quiet });
  }
}

/** Parts too narrow for their name, one line a report. */
function unlabelled(slide: StackSlide, points: number, latin: boolean): string[] {
  const size = sizeFor(slide.rows.length).small - 1;
  const longest = Math.max(1, ...slide.rows.map(row => row.parts.reduce((sum, one) => sum + one.value, 0)));
  return slide.rows.flatMap(row => {
    const small = row.parts.flatMap(part => {
      const figure = partFigure(slide.relative, part);
      const width = points * (slide.relative ? part.share / 100 : part.value / longest);
      return fits(part.label, figure, size, width) === 'both' ? [] : [`${part.label} ${figure}`];
    });
    return small.length > 0
      ? [latin ? `${row.label}: ${small.join(', ')}` : `${row.label}：${small.join('、')}`]
      : [];
  });
}

/** Draws a slide's own matter; gives the chart that belongs there, or null. */
export function content(
  paper: Paper,
  slide: Slide,
  room: Room,
  deck: Deck,
  words: PptxWords,
): ChartPart | null {
  switch (slide.kind) {
    case 'title':
      say(paper, 'Lines', slide.lines.join('\n'), [MARGIN, 330, paper.width - 2 * MARGIN, 240], 20, {
        color: paper.pptx.SchemeColor.text2,
        paraSpaceAfter: 6,
      });
      return null;
    case 'table':
      table(paper, slide, room);
      return null;
    case 'bars':
    case 'stack':
      return rowChart(paper, slide, room, deck, words);
    case 'time':
    case 'points':
      return fieldChart(paper, slide, room, deck);
  }
}
