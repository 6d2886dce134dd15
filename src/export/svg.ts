// A chart as a picture that stands alone: title, reading, chart, legend, notes, source, address, wordmark. Drawn from the chart's option.
import { FONTS } from '../charts/look.ts';
import { ABSENT, MARKS } from '../charts/marks.ts';
import { textWidth } from '../charts/measure.ts';
import { HOLLOW_CROSS } from '../charts/scene.ts';
import type { Shown } from '../core/observation.ts';
import { xml } from '../core/xml.ts';
import { exportWords } from '../i18n/exports.ts';
import { type Drawn, drawingOf, HEIGHT, type PictureOptions } from './picture-chart.ts';
import { contextsIn, contextWord, differs, type Showing, shortVersion } from './showing.ts';
import { wrap } from './wrap.ts';

const WIDTH = 1280;
const SIDE = 52;
/** Middle of the last line of the foot from the lower edge, and the step between its lines. */
const LAST = 18;
const STEP = 20;
/** The foot begins no further than this from the lower edge: then the picture grows instead. */
const HIGHEST_FOOT = 148;

interface Words {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly font?: string;
  readonly anchor?: 'end';
}

const text = (value: string, x: number, y: number, { size, fill, weight, font, anchor }: Words): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${weight ? ` font-weight="${weight}"` : ''}${font ? ` font-family="${font}"` : ''}${anchor ? ` text-anchor="${anchor}"` : ''}>${xml(value)}</text>`;

interface Entry {
  readonly status: Shown;
  readonly word: string;
  readonly marks: (typeof MARKS)[Shown];
}

/** The marks in use with their words, from `x` on. */
function key(
  statuses: readonly Shown[],
  x: number,
  y: number,
  { palette }: PictureOptions,
  showing: Showing,
): string {
  const { voice } = showing;
  let at = x;
  const parts: string[] = [];
  const contexts = contextsIn(showing);
  const entries = statuses.flatMap((status): Entry[] =>
    status === 'context' && contexts.length > 0
      ? contexts.map(kind => ({
          status,
          word: contextWord(kind, voice),
          marks: kind === 'mirror' ? [HOLLOW_CROSS] : MARKS.context,
        }))
      : [{ status, word: voice.messages.ui.status[status], marks: MARKS[status] }],
  );
  for (const { status, word, marks } of entries) {
    const ink = ABSENT.has(status) ? palette['ink-3'] : palette['ink-2'];
    const shapes = marks
      .map(({ d, stroke }) =>
        stroke === null
          ? `<path d="${d}" fill="${ink}"/>`
          : `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${stroke}"/>`,
      )
      .join('');
    parts.push(
      `<g transform="translate(${at} ${y - 11})">${shapes}</g>`,
      text(word, at + 18, y, { size: 15, fill: palette['ink-2'] }),
    );
    at += 18 + textWidth(word, 15, false, voice.language === 'en') + 26;
  }
  if (differs(showing))
    parts.push(
      text('!', at + 4, y, { size: 15, fill: palette.note, weight: 700 }),
      text(voice.messages.ui.conflict, at + 18, y, { size: 15, fill: palette['ink-2'] }),
    );
  return parts.join('');
}

const nested = ({ inside, width, height }: Drawn, x: number, y: number, shown: number): string =>
  `<svg x="${x}" y="${y}" width="${shown}" height="${Math.round((height * shown) / width)}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;

function root(
  showing: Showing,
  { id }: PictureOptions,
  width: number,
  height: number,
  content: string,
): string {
  const { language } = showing.voice;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${language}" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS[language].ui}">` +
    `<title id="${id}-title">${xml(showing.title)}</title><desc id="${id}-desc">${xml(showing.desc)}</desc>${content}</svg>`
  );
}

/** The chart alone at a width, for pages that say the rest themselves. */
function bare(showing: Showing, options: PictureOptions): string {
  const width = options.width ?? 1176;
  const drawn = drawingOf(showing, options, width)?.inside(Number.POSITIVE_INFINITY);
  return root(showing, options, drawn?.width ?? width, drawn?.height ?? 0, drawn?.inside ?? '');
}

/** Notes, source and address, whole: the last line leaves room for the wordmark. */
function footOf({ voice, caveats, source, permalink, version }: Showing, wide: number): string[] {
  const latin = voice.language === 'en';
  const { version: versionWord, sentence } = exportWords(voice.language);
  const lines = [caveats.join(sentence), source].flatMap(said => wrap(said, 14, wide, 6, latin));
  return [
    ...lines,
    ...wrap(`${versionWord(shortVersion(version))} · ${permalink}`, 14, wide - 170, 8, latin),
  ];
}

/** The whole picture, 1280 × 720, or higher for a chart of many rows. Pure: the same showing gives the same bytes. */
export function picture(showing: Showing, options: PictureOptions): string {
  if (options.parts === 'chart') return bare(showing, options);
  const { palette, transparent = false, height: wanted = HEIGHT } = options;
  const { voice, title, reading, statuses } = showing;
  const latin = voice.language === 'en';
  const wide = WIDTH - 2 * SIDE;
  const { doc } = FONTS[voice.language];
  const parts: string[] = [];
  const [size, titles] = fitted(title, wide, latin);
  for (const [at, line] of titles.entries())
    parts.push(text(line, SIDE, 70 + at * (size + 10), { size, fill: palette.ink, weight: 700, font: doc }));
  const down = (titles.length - 1) * (size + 10);
  const lines = wrap(reading, 19, wide, 4, latin);
  for (const [at, line] of lines.entries())
    parts.push(text(line, SIDE, 106 + down + at * 27, { size: 19, fill: palette['ink-2'] }));
  const top = 122 + down + (lines.length - 1) * 25;
  const foot = footOf(showing, wide);
  const below = 30 + (foot.length - 1) * STEP + LAST;
  const marks = statuses.length > 0 ? 40 : 14;
  const drawing = drawingOf(showing, options, wide);
  const least = drawing?.size(1);
  const room = Math.max(
    wanted - Math.min(below, HIGHEST_FOOT) - marks - top,
    least ? Math.ceil((least.height * wide) / least.width) : 0,
  );
  const base = top + room + marks;
  const height = Math.max(wanted, base + below);
  const drawn = drawing?.inside(room) ?? { inside: '', width: wide, height: 0 };
  if (!transparent) parts.unshift(`<rect width="${WIDTH}" height="${height}" fill="${palette.paper}"/>`);
  parts.push(nested(drawn, SIDE, top, wide));
  const shown = (drawn.height * wide) / drawn.width;
  parts.push(key(statuses, SIDE, Math.min(base - 14, Math.round(top + shown + 26)), options, showing));
  parts.push(`<path d="M${SIDE} ${base + 6.5}H${WIDTH - SIDE}" stroke="${palette.line}" fill="none"/>`);
  for (const [at, line] of foot.entries())
    parts.push(text(line, SIDE, base + 30 + at * STEP, { size: 14, fill: palette['ink-3'] }));
  const end = base + 30 + (foot.length - 1) * STEP;
  parts.push(
    text('Mingjian', WIDTH - SIDE, end, { size: 14, fill: palette['ink-3'], anchor: 'end' }),
    text(voice.language === 'zh-Hant' ? '明鑒' : '明鉴', WIDTH - SIDE - 66, end, {
      size: 15,
      fill: palette.ink,
      weight: 700,
      font: doc,
      anchor: 'end',
    }),
  );
  return root(showing, options, WIDTH, height, parts.join(''));
}

/** A title on one line, a long one on two of smaller type; what is longer still ends in … (the picture's name has it whole). */
function fitted(title: string, wide: number, latin: boolean): [size: number, lines: string[]] {
  for (const size of [34, 28]) {
    const lines = wrap(title, size, wide, 3, latin, true);
    if (lines.length <= (size === 34 ? 1 : 2)) return [size, lines];
  }
  return [24, wrap(title, 24, wide, 3, latin, true)];
}
