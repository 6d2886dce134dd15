// A chart as a picture that stands alone: title, reading, chart, legend, notes, source, address, wordmark. Drawn from the chart's option.
import { coverageScene } from '../charts/coverage.ts';
import { type ChartRequest, heightOf, optionOf } from '../charts/index.ts';
import { FONTS, type LayoutId, type Look, type Palette } from '../charts/look.ts';
import { ABSENT, MARKS } from '../charts/marks.ts';
import { textWidth } from '../charts/measure.ts';
import { still } from '../charts/still.ts';
import { escapeXml } from '../charts/svg.ts';
import type { Status } from '../core/observation.ts';
import { exportWords } from '../i18n/exports.ts';
import { type Showing, shortVersion } from './showing.ts';
import { wrap } from './wrap.ts';

export interface PictureOptions {
  /** Prefix of every id inside: unique among the pictures of one page. */
  readonly id: string;
  readonly palette: Palette;
  /** No ground, and no grid or label grounds that would need one. */
  readonly transparent?: boolean;
  /** `chart`: the chart alone; the page around it says the rest. */
  readonly parts?: 'all' | 'chart';
  /** Only with `parts` chart: its width in pixels and its layout. */
  readonly width?: number;
  readonly layout?: LayoutId;
}

const WIDTH = 1280;
const HEIGHT = 720;
const SIDE = 52;
/** Where the foot begins: everything above belongs to the chart. */
const FOOT = 612;
/** A chart is never drawn smaller than this; the picture grows instead. */
const SMALLEST = 0.62;

interface Words {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly font?: string;
  readonly anchor?: 'end';
}

const text = (value: string, x: number, y: number, { size, fill, weight, font, anchor }: Words): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${weight ? ` font-weight="${weight}"` : ''}${font ? ` font-family="${font}"` : ''}${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeXml(value)}</text>`;

/** The marks in use with their words, from `x` on. */
function key(
  statuses: readonly Status[],
  x: number,
  y: number,
  { palette }: PictureOptions,
  { voice }: Showing,
): string {
  let at = x;
  const parts: string[] = [];
  for (const status of statuses) {
    const ink = ABSENT.has(status) ? palette['ink-3'] : palette['ink-2'];
    const word = voice.messages.ui.status[status];
    const shapes = MARKS[status]
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
  return parts.join('');
}

const look = (
  { voice }: Showing,
  { palette, transparent = false, layout = 'embed' }: PictureOptions,
  width: number,
): Look => {
  const colour: Palette = transparent ? { ...palette, line: 'none' } : palette;
  const ground = transparent ? 'none' : palette.paper;
  return {
    width,
    layout,
    language: voice.language,
    messages: voice.messages,
    units: voice.index.units,
    colour,
    rowColour: () => ({ bar: palette.bar, ground }),
    fonts: FONTS[voice.language],
    motion: false,
  };
};

interface Drawn {
  readonly inside: string;
  readonly width: number;
  readonly height: number;
}

/** Width to draw at before it is fitted: scenes have small type and are drawn narrower; a matrix has a width of its own. */
function startOf(request: ChartRequest, drawing: Look, { parts, layout }: PictureOptions): number {
  if (request.kind === 'coverage')
    return Math.max(drawing.width, coverageScene(request.table, drawing).width);
  return request.kind === 'bars' || parts === 'chart' || layout === 'narrow'
    ? drawing.width
    : Math.round(drawing.width * 0.78);
}

/** The chart's own shapes without title and root, at the width at which they fit into `room`. */
function chart(showing: Showing, options: PictureOptions, width: number, room: number): Drawn {
  const { request } = showing;
  if (request === null) return { inside: '', width, height: 0 };
  const start = startOf(request, look(showing, options, width), options);
  const first = heightOf(request, look(showing, options, start));
  const drawnAt = (first * width) / start > room ? Math.round((width * first) / room) : start;
  const drawing = look(showing, options, drawnAt);
  const height = heightOf(request, drawing);
  const svg = still(optionOf(request, drawing), {
    width: drawnAt,
    height,
    words: { id: options.id, title: '', desc: '' },
  });
  const inside = svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<title[\s\S]*?<\/title><desc[\s\S]*?<\/desc>/, '')
    .replace(/<\/svg>$/, '');
  return { inside, width: drawnAt, height };
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
    `<title id="${id}-title">${escapeXml(showing.title)}</title><desc id="${id}-desc">${escapeXml(showing.desc)}</desc>${content}</svg>`
  );
}

/** The chart alone at a width, for pages that say the rest themselves. */
function bare(showing: Showing, options: PictureOptions): string {
  const drawn = chart(showing, options, options.width ?? 1176, Number.POSITIVE_INFINITY);
  return root(showing, options, drawn.width, drawn.height, drawn.inside);
}

/** The whole picture, 1280 × 720, or higher for a chart of many rows. Pure: the same showing gives the same bytes. */
export function picture(showing: Showing, options: PictureOptions): string {
  if (options.parts === 'chart') return bare(showing, options);
  const { palette, transparent = false } = options;
  const { voice, title, reading, caveats, source, permalink, version, statuses } = showing;
  const latin = voice.language === 'en';
  const wide = WIDTH - 2 * SIDE;
  const { version: versionWord, sentence } = exportWords(voice.language);
  const parts: string[] = transparent
    ? []
    : [`<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.paper}"/>`];
  const heading = wrap(title, 34, wide, 1, latin, true)[0] ?? '';
  parts.push(
    text(heading, SIDE, 70, { size: 34, fill: palette.ink, weight: 700, font: FONTS[voice.language].doc }),
  );
  const lines = wrap(reading, 19, wide, 2, latin);
  for (const [at, line] of lines.entries())
    parts.push(text(line, SIDE, 106 + at * 27, { size: 19, fill: palette['ink-2'] }));
  const top = 122 + (lines.length - 1) * 25;
  const full = showing.request === null ? 0 : heightOf(showing.request, look(showing, options, wide));
  const room = Math.max(FOOT - 40 - top, Math.ceil(full * SMALLEST));
  const base = top + room + 40;
  const height = HEIGHT + base - FOOT;
  const drawn = chart(showing, options, wide, room);
  if (!transparent) parts.unshift(`<rect width="${WIDTH}" height="${height}" fill="${palette.paper}"/>`);
  parts.push(nested(drawn, SIDE, top, wide));
  const shown = (drawn.height * wide) / drawn.width;
  parts.push(key(statuses, SIDE, Math.min(base - 14, Math.round(top + shown + 26)), options, showing));
  parts.push(`<path d="M${SIDE} ${base + 6.5}H${WIDTH - SIDE}" stroke="${palette.line}" fill="none"/>`);
  const foot = wrap(caveats.join(sentence), 14, wide - 200, 2, latin);
  foot.push(...wrap(source, 14, wide - 200, 1, latin));
  foot.push(...wrap(`${versionWord(shortVersion(version))} · ${permalink}`, 14, wide - 200, 1, latin));
  for (const [at, line] of foot.entries())
    parts.push(text(line, SIDE, base + 30 + at * 20, { size: 14, fill: palette['ink-3'] }));
  const end = base + 30 + (foot.length - 1) * 20;
  parts.push(
    text('Mingjian', WIDTH - SIDE, end, { size: 14, fill: palette['ink-3'], anchor: 'end' }),
    text(voice.language === 'zh-Hant' ? '明鑒' : '明鉴', WIDTH - SIDE - 66, end, {
      size: 15,
      fill: palette.ink,
      weight: 700,
      font: FONTS[voice.language].doc,
      anchor: 'end',
    }),
  );
  return root(showing, options, WIDTH, height, parts.join(''));
}
