// What every slide has around its chart: what is counted, the finding, what the presenter adds, notes, source, page.
import { fitted, HEIGHT, MARGIN, type Paper, place, point, say } from './pptx-paper.ts';
import type { Slide } from './slide.ts';

const TOP = 150;
const FOOT = 629;
/** Type and line of the foot. */
const SMALL = 13;
const LINE = 18;
const LOWER_EDGE = 14;

/** Between headline and foot, in pixels: what is left for the chart. */
export interface Room {
  readonly top: number;
  readonly foot: number;
}

/** Words that are longer than their place on the slide; the speaker notes begin with them. */
const beyond = (slide: Slide, shown: readonly string[]): string[] =>
  [slide.headline, slide.takeaway ?? ''].filter(text => text !== '' && !shown.includes(text));

export function frame(
  paper: Paper,
  slide: Slide,
  number: number,
): { readonly room: Room; readonly beyond: readonly string[] } {
  const quiet = { color: paper.pptx.SchemeColor.text2 };
  const wide = paper.width - 2 * MARGIN;
  say(paper, 'Kicker', slide.kicker, [MARGIN, 44, wide - 270, 26], 16, quiet);
  const opening = slide.kind === 'title';
  const headline = fitted(
    paper,
    slide.headline,
    wide,
    opening
      ? [
          [46, 1],
          [38, 2],
          [30, 3],
        ]
      : [
          [34, 1],
          [30, 1],
          [24, 2],
          [20, 2],
        ],
    true,
  );
  paper.slide.addText(
    [{ text: headline.text, options: { fontSize: point(headline.size), lang: paper.lang } }],
    { placeholder: 'title', objectName: 'Title' },
  );
  // Without words of the presenter the rest of the reading stands there, in quieter ink.
  const own = slide.takeaway !== null;
  const takeaway = fitted(paper, slide.takeaway ?? slide.more, wide, [
    [18, own ? 2 : 1],
    [16, 2],
    [14, 4],
  ]);
  const high = takeaway.lines * takeaway.size * 1.5;
  say(paper, 'Takeaway', takeaway.text, [MARGIN, 126, wide, high], takeaway.size, own ? {} : quiet);
  const source = fitted(paper, slide.source, wide - 60, [[SMALL, 2]]);
  const notes = fitted(paper, slide.notes, wide, [[SMALL, 4]]);
  const sourceTop = HEIGHT - LOWER_EDGE - Math.max(source.lines, 1) * LINE;
  const foot = Math.min(FOOT, sourceTop - 4 - notes.lines * LINE - 9);
  paper.slide.addShape('line', {
    ...place([MARGIN, foot, wide, 0]),
    objectName: 'Rule',
    line: { color: paper.pptx.SchemeColor.background2, width: 0.75 },
  });
  say(paper, 'Notes', notes.text, [MARGIN, foot + 9, wide, notes.lines * LINE], SMALL, quiet);
  say(paper, 'Source', source.text, [MARGIN, sourceTop, wide - 60, source.lines * LINE], SMALL, quiet);
  say(paper, 'Page', `${number}`, [paper.width - MARGIN - 50, sourceTop, 50, 20], SMALL, {
    ...quiet,
    align: 'right',
  });
  return {
    room: { top: takeaway.text === '' ? TOP : 126 + high + 12, foot },
    beyond: beyond(slide, [headline.text, takeaway.text]),
  };
}
