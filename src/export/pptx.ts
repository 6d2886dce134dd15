// A deck as PowerPoint: native charts with their workbooks, native tables, titles that are titles, notes that carry the evidence.
import { FORBIDDEN } from '../core/xml.ts';
import type { ChartPart } from './pptx-axis.ts';
import { content, type PptxWords } from './pptx-content.ts';
import { frame } from './pptx-frame.ts';
import { mend } from './pptx-package.ts';
import { inch, MARGIN, type Paper, place, point } from './pptx-paper.ts';
import { tableName } from './pptx-table.ts';
import { FACES } from './pptx-theme.ts';
import type { Deck } from './slide.ts';

/** The writer passes on what XML cannot hold: it is taken out of every word before. */
const writable = (deck: Deck): Deck =>
  JSON.parse(
    JSON.stringify(deck, (_, value) => (typeof value === 'string' ? value.replace(FORBIDDEN, '') : value)),
  ) as Deck;

/** The bytes of the presentation. The writer (121 kB) is fetched here and nowhere else. */
export async function pptx(asked: Deck, words: PptxWords): Promise<Uint8Array<ArrayBuffer>> {
  const deck = writable(asked);
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
  heading('CHART', 68, 56, deck.ratio === '16:9' ? 34 : 28);
  heading('TITLE', 180, 140, 46);
  const charts = new Map<number, ChartPart>();
  const alt = new Map<string, string>();
  const speaker: (readonly string[])[] = [];
  for (const [at, one] of deck.slides.entries()) {
    const slide = made.addSlide({ masterName: one.kind === 'title' ? 'TITLE' : 'CHART' });
    const paper: Paper = { width: size, pptx: made, slide, lang: faces.lang, latin: deck.language === 'en' };
    const { room, beyond } = frame(paper, one, at + 1);
    const chart = content(paper, one, room, deck, words);
    if (chart) charts.set(at + 1, chart);
    alt.set(`${at + 1}|Chart`, one.alt);
    if (one.kind === 'table')
      for (const each of one.tables.keys())
        alt.set(
          `${at + 1}|${tableName(each)}`,
          each === 0 ? one.alt : `${one.headline} (${each + 1}/${one.tables.length})`,
        );
    slide.addNotes('.');
    speaker.push(beyond.length > 0 ? [...beyond, '', ...one.speaker] : one.speaker);
  }
  const bytes = await made.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('the writer gave no bytes');
  return mend(bytes, deck, { charts, alt, speaker });
}
