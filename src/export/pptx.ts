// A deck as PowerPoint: native charts with their workbooks, native tables, titles that are titles, notes that carry the evidence.
import type PptxGenJS from 'pptxgenjs';
import type { ChartPart, Plot } from './pptx-axis.ts';
import { barChart, ems, fits, partFigure, sizeFor, stackChart } from './pptx-bars.ts';
import { mend } from './pptx-package.ts';
import { pointChart, timeChart } from './pptx-points.ts';
import { FACES } from './pptx-theme.ts';
import type { Deck, Figure, Slide, StackSlide, TableSlide, TimeSlide } from './slide.ts';
import { wrap } from './wrap.ts';

/** Headings that the workbook needs in the reader's language. */
export interface PptxWords {
  readonly status: string;
  readonly printed: string;
}

/** Pixels of the design (96 an inch) as inches and its sizes as points. */
const inch = (pixels: number): number => Math.round((pixels / 96) * 1000) / 1000;
const point = (pixels: number): number => pixels * 0.75;

const MARGIN = 64;
const TOP = 150;
const FOOT = 629;

interface Paper {
  readonly width: number;
  readonly pptx: PptxGenJS;
  readonly slide: PptxGenJS.Slide;
  readonly lang: string;
  /** Latin text runs wider and breaks at spaces. */
  readonly latin: boolean;
}

type Box = readonly [x: number, y: number, w: number, h: number];
const place = ([x, y, w, h]: Box) => ({ x: inch(x), y: inch(y), w: inch(w), h: inch(h) });

function say(
  paper: Paper,
  name: string,
  text: string,
  box: Box,
  size: number,
  more: PptxGenJS.TextPropsOptions = {},
): void {
  if (text === '') return;
  paper.slide.addText(text, {
    ...place(box),
    objectName: name,
    fontSize: point(size),
    color: paper.pptx.SchemeColor.text1,
    margin: 0,
    valign: 'top',
    lang: paper.lang,
    fit: 'none',
    ...more,
  });
}

function frame(paper: Paper, slide: Slide, number: number): void {
  const quiet = { color: paper.pptx.SchemeColor.text2 };
  const wide = paper.width - 2 * MARGIN;
  say(paper, 'Kicker', slide.kicker, [MARGIN, 44, wide, 26], 16, quiet);
  const title = slide.kind === 'title';
  const sizes = title ? [46, 38, 30] : [34, 30, 26, 23, 20];
  const fits = (size: number): boolean =>
    wrap(slide.headline, size, wide, 9, paper.latin, true).length * size * 1.3 <= (title ? 110 : 62);
  const fontSize = point(sizes.find(fits) ?? 18);
  paper.slide.addText([{ text: slide.headline, options: { fontSize, lang: paper.lang } }], {
    placeholder: 'title',
  });
  say(paper, 'Takeaway', slide.takeaway ?? '', [MARGIN, 122, wide, 28], 18);
  paper.slide.addShape('line', {
    ...place([MARGIN, FOOT, wide, 0]),
    objectName: 'Rule',
    line: { color: paper.pptx.SchemeColor.background2, width: 0.75 },
  });
  // The foot has room for two lines each; the speaker notes hold everything.
  const two = (text: string, width: number): string =>
    wrap(text, 13, width, 2, paper.latin).join(paper.latin ? ' ' : '');
  say(paper, 'Notes', two(slide.notes, wide), [MARGIN, FOOT + 9, wide, 36], 13, quiet);
  say(paper, 'Source', two(slide.source, wide - 60), [MARGIN, FOOT + 47, wide - 60, 36], 13, quiet);
  say(paper, 'Page', `${number}`, [paper.width - MARGIN - 50, FOOT + 47, 50, 20], 13, {
    ...quiet,
    align: 'right',
  });
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
  at: RowPlace,
): void {
  const { box, left, bottom } = at;
  const [, top] = box;
  const band = (bottom - top) / rows.length;
  const high = Math.min(36, band * 0.55);
  for (const [row, { value, status, word, printed, label }] of rows.entries()) {
    if (value !== null) continue;
    const y = top + band * (row + 0.5) - high / 2;
    const size = point(Math.min(15, high * 0.5 + 2));
    const drawn = status !== 'not_applicable';
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
        fontSize: size,
        color: paper.pptx.SchemeColor.text1,
        valign: 'middle',
        lang: paper.lang,
        ...(drawn
          ? {
              line: {
                color: paper.pptx.SchemeColor.text2,
                width: 0.75,
                dashType: status === 'not_reported' ? 'dash' : 'solid',
              },
            }
          : {}),
      },
    );
  }
}

function addChart(paper: Paper, [x, y, w, h]: Box): void {
  // A stand-in: its part and workbook are replaced by our own (see pptx-package.ts).
  paper.slide.addChart('bar', [{ name: 'x', labels: ['x'], values: [1] }], {
    ...place([x, y, w, h]),
    objectName: 'Chart',
    altText: 'x',
  });
}

function table(paper: Paper, { tables }: TableSlide, top: number): void {
  const gap = 28;
  const wide = (paper.width - 2 * MARGIN - gap * (tables.length - 1)) / tables.length;
  const lines = Math.max(...tables.map(one => one.rows.length)) + 1;
  const high = Math.min(34, (FOOT - 12 - top) / lines);
  const { text1, text2, background2 } = paper.pptx.SchemeColor;
  // One size for all tables of the slide: the longest first cell still stands on one line, down to 9 points.
  const longest = Math.max(
    ...tables.flatMap(({ widths, rows }) => rows.map(([cell]) => ems(cell?.text ?? '') / (widths[0] ?? 1))),
  );
  const pixels = Math.max(12, Math.min(15, high * 0.46, (wide * 0.96) / Math.max(longest, 1)));
  const none: PptxGenJS.BorderProps = { type: 'none' };
  const under: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: background2 };
  for (const [at, { widths, head, rows }] of tables.entries()) {
    const cells = [head, ...rows].map((row, line) =>
      row.map(cell => ({
        text: cell.text,
        options: {
          bold: cell.bold ?? line === 0,
          color: cell.quiet ? text2 : text1,
          align: cell.align ?? 'left',
          valign: 'middle' as const,
          fontSize: point(pixels),
          lang: paper.lang,
          border: [none, none, under, none] as [
            PptxGenJS.BorderProps,
            PptxGenJS.BorderProps,
            PptxGenJS.BorderProps,
            PptxGenJS.BorderProps,
          ],
          margin: [0.01, 0.05, 0.01, 0.03] as [number, number, number, number],
          ...(cell.span ? { colspan: cell.span } : {}),
        },
      })),
    );
    paper.slide.addTable(cells, {
      ...place([MARGIN + at * (wide + gap), top, wide, high * cells.length]),
      colW: widths.map(share => inch(wide * share)),
      rowH: inch(high),
      objectName: `Table ${at + 1}`,
    });
  }
}

/** Draws what stands between headline and foot; gives the chart that belongs there. */
function content(paper: Paper, slide: Slide, deck: Deck, words: PptxWords): ChartPart | null {
  const { lang } = paper;
  const wide = paper.width - 2 * MARGIN;
  const top = slide.takeaway ? TOP + 12 : TOP;
  if (slide.kind === 'title') {
    say(paper, 'Lines', slide.lines.join('\n'), [MARGIN, 330, wide, 240], 20, {
      color: paper.pptx.SchemeColor.text2,
      paraSpaceAfter: 6,
    });
    return null;
  }
  if (slide.kind === 'table') {
    table(paper, slide, top);
    return null;
  }
  if (slide.kind === 'bars' || slide.kind === 'stack') {
    const label = Math.min(
      260,
      Math.max(...slide.rows.map(row => Math.max(ems(row.label), ems(row.sublabel)))) *
        sizeFor(slide.rows.length).name *
        1.36 +
        18,
    );
    const below = slide.kind === 'stack' ? 96 : 0;
    const height = Math.min(FOOT - 16 - below - top, slide.rows.length * 92 + 34);
    const room = slide.kind === 'stack' ? 24 : Math.min(330, wide * 0.3);
    const at: RowPlace = {
      box: [MARGIN, top, wide, height],
      left: MARGIN + label,
      right: paper.width - MARGIN - room,
      bottom: top + height - 34,
    };
    addChart(paper, at.box);
    slots(paper, slide.rows, at);
    if (slide.kind === 'bars') return barChart(slide, plotOf(at), words, lang);
    const plot = plotOf(at);
    const points = point(at.right - at.left);
    say(
      paper,
      'Parts',
      unlabelled(slide, points).join('\n'),
      [MARGIN, top + height + 4, wide, below - 8],
      13,
      {
        color: paper.pptx.SchemeColor.text2,
      },
    );
    return stackChart(slide, plot, points, lang);
  }
  const below = slide.below === '' ? 0 : 48;
  const box: Box = [MARGIN, top, wide, FOOT - 14 - below - top];
  addChart(paper, box);
  say(paper, 'Below', slide.below, [MARGIN, FOOT - 12 - below, wide, below], 13, {
    color: paper.pptx.SchemeColor.text2,
  });
  const plot: Plot = { x: 90 / wide, y: 0.07, w: 1 - (90 + 110) / wide, h: 0.8 };
  if (slide.kind === 'points') return pointChart(slide, plot, lang);
  say(paper, 'Unit', slide.measure, [MARGIN, top - 14, wide, 22], 13, {
    color: paper.pptx.SchemeColor.text2,
  });
  regimes(paper, slide, {
    x: box[0] + plot.x * box[2],
    y: box[1] + plot.y * box[3],
    w: plot.w * box[2],
    h: plot.h * box[3],
  });
  return timeChart(slide, plot, deck.colour, lang);
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
function unlabelled(slide: StackSlide, points: number): string[] {
  const size = sizeFor(slide.rows.length).small - 1;
  const longest = Math.max(1, ...slide.rows.map(row => row.parts.reduce((sum, one) => sum + one.value, 0)));
  return slide.rows.flatMap(row => {
    const small = row.parts.flatMap(part => {
      const figure = partFigure(slide.relative, part);
      const width = points * (slide.relative ? part.share / 100 : part.value / longest);
      return fits(part.label, figure, size, width) === 'both' ? [] : [`${part.label} ${figure}`];
    });
    return small.length > 0 ? [`${row.label}：${small.join('、')}`] : [];
  });
}

/** The bytes of the presentation. The writer (121 kB) is fetched here and nowhere else. */
export async function pptx(deck: Deck, words: PptxWords): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Pptx } = await import('pptxgenjs');
  const made = new Pptx();
  const faces = FACES[deck.language];
  const size = deck.ratio === '16:9' ? 1280 : 960;
  made.defineLayout({ name: 'DECK', width: inch(size), height: inch(720) });
  made.layout = 'DECK';
  made.title = deck.title;
  made.author = deck.wordmark;
  made.company = deck.wordmark;
  made.subject = deck.version;
  made.theme = { headFontFace: faces.head, bodyFontFace: faces.latin };
  const heading = (name: string, y: number, h: number, pixels: number): void =>
    made.defineSlideMaster({
      title: name,
      background: { color: made.SchemeColor.background1 },
      objects: [
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              ...place([MARGIN, y, size - 2 * MARGIN, h]),
              fontSize: point(pixels),
              bold: true,
              align: 'left',
              valign: 'middle',
              margin: 0,
              color: made.SchemeColor.text1,
            },
            text: '',
          },
        },
        {
          text: {
            text: deck.wordmark,
            options: {
              ...place([size - MARGIN - 250, 44, 250, 22]),
              fontSize: point(14),
              bold: true,
              align: 'right',
              margin: 0,
              color: made.SchemeColor.text2,
            },
          },
        },
      ],
    });
  heading('CHART', 70, 52, deck.ratio === '16:9' ? 34 : 28);
  heading('TITLE', 210, 110, 46);
  const charts = new Map<number, ChartPart>();
  const alt = new Map<string, string>();
  for (const [at, one] of deck.slides.entries()) {
    const slide = made.addSlide({ masterName: one.kind === 'title' ? 'TITLE' : 'CHART' });
    const paper: Paper = { width: size, pptx: made, slide, lang: faces.lang, latin: deck.language === 'en' };
    frame(paper, one, at + 1);
    const chart = content(paper, one, deck, words);
    if (chart) charts.set(at + 1, chart);
    for (const name of ['Chart', 'Table 1']) alt.set(`${at + 1}|${name}`, one.alt);
    slide.addNotes('.');
  }
  const bytes = await made.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('the writer gave no bytes');
  return mend(bytes, deck, { charts, alt });
}
