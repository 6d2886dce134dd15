// Static pictures and embeds of every indicator, language and theme into dist/. `--png` draws the PNGs, by one browser.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { DARK, LIGHT } from '../src/charts/palette.ts';
import { embedPage } from '../src/export/embed.ts';
import { EMBED_OF } from '../src/export/embed-address.ts';
import { leaf, preview } from '../src/export/leaf.ts';
import { PAGE_OF } from '../src/export/metadata.ts';
import { picture } from '../src/export/svg.ts';
import { HOME } from '../src/view/address.ts';
import { drawPng } from './png.ts';
import { type Catalogue, showings } from './showings.ts';
import { siteUrl } from './site.ts';
import { CHROMIUM_FLAGS, findChromium } from './tools.mjs';

const THEMES = { light: LIGHT, dark: DARK } as const;
const PNG_WIDTH = 1920;

interface Made {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly sha256: string;
}
interface Entry {
  readonly indicator: string;
  readonly language: string;
  readonly theme: string;
  readonly title: string;
  readonly alt: string;
  readonly svg: Made;
  readonly stated: boolean;
  /** Null until the PNGs are drawn, and for an indicator that no report states. */
  readonly png: Made | null;
  readonly embed: string;
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The script of the embeds without comments and indentation. */
function clientScript(): { readonly script: string; readonly hash: string } {
  const source = readFileSync(join(import.meta.dirname, 'embed/client.js'), 'utf8');
  const script = source
    .replace(/\/\*\*[\s\S]*?\*\/ ?/g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\n\s*/g, '\n')
    .trim();
  return { script, hash: `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'` };
}

/** SVGs and embeds. Bytes depend on the data and the site only. */
export function writePictures({ all, planted }: Catalogue, dist: string): Entry[] {
  mkdirSync(join(dist, 'charts'), { recursive: true });
  mkdirSync(join(dist, 'embed'), { recursive: true });
  const client = clientScript();
  return all.flatMap(({ indicator, language, showing, stated, query }) =>
    (['light', 'dark'] as const).map(theme => {
      const palette = THEMES[theme];
      const id = `mj-${indicator}-${language}-${theme}`.replaceAll('.', '-');
      const svg = picture(showing, { id, palette });
      const path = `charts/${indicator}.${language}.${theme}.svg`;
      const [, width = '0', height = '0'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
      writeFileSync(join(dist, path), svg);
      const embed = EMBED_OF(indicator, language, theme);
      writeFileSync(
        join(dist, embed),
        embedPage(showing, { palette, theme, open: `../${query}`, planted, ...client }),
      );
      const made = {
        path,
        width: +width,
        height: +height,
        bytes: Buffer.byteLength(svg),
        sha256: sha256(svg),
      };
      return {
        indicator,
        language,
        theme,
        title: showing.title,
        alt: showing.desc,
        stated,
        svg: made,
        png: null,
        embed,
      };
    }),
  );
}

/** Draws every PNG with one browser and `pages` pages. */
export async function writePngs(entries: readonly Entry[], dist: string, pages = 3): Promise<Entry[]> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('no Chromium or Chrome found: run node scripts/setup.mjs --tests, or set CHROMIUM_PATH');
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const done = new Map<Entry, Entry>();
    const queue = entries.filter(entry => entry.stated);
    const work = async (): Promise<void> => {
      const page = await browser.newPage();
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        const bytes = await drawPng(page, readFileSync(join(dist, entry.svg.path), 'utf8'), PNG_WIDTH);
        const path = entry.svg.path.replace(/svg$/, 'png');
        writeFileSync(join(dist, path), bytes);
        const height = bytes.readUInt32BE(20);
        const made = {
          path,
          width: bytes.readUInt32BE(16),
          height,
          bytes: bytes.length,
          sha256: sha256(bytes),
        };
        done.set(entry, { ...entry, png: made });
      }
    };
    await Promise.all(Array.from({ length: pages }, work));
    return entries.map(entry => done.get(entry) ?? entry);
  } finally {
    await browser.close();
  }
}

/** The small page of each indicator and language, and previews for the start page. */
export function writeLeaves({ index, all }: Catalogue, dist: string, url: string): void {
  mkdirSync(join(dist, 'i'), { recursive: true });
  for (const { indicator, language, showing, stated, query } of all) {
    const entry = index.indicators.find(each => each.id === indicator);
    if (!entry) throw new RangeError(`${indicator} is not in the index`);
    const page = leaf(showing, {
      entry,
      site: { url },
      open: `../${query}`,
      image: stated ? indicator : HOME.indicator,
    });
    writeFileSync(join(dist, PAGE_OF(indicator, language)), page);
  }
  const home = join(dist, 'index.html');
  if (!existsSync(home)) return;
  const html = readFileSync(home, 'utf8');
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [, desc = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  const alternates = { 'zh-Hans': url, 'zh-Hant': `${url}?lang=zh-Hant`, en: `${url}?lang=en` };
  const image = `${url}charts/${HOME.indicator}.zh-Hans.light.png`;
  const said = preview({ title, desc, url, image, language: 'zh-Hans', alternates });
  const kept = html.replace(/<!--preview-->[\s\S]*?<!--\/preview-->\n?/, '');
  writeFileSync(
    home,
    kept.replace('</head>', () => `<!--preview-->${said}\n${drawnMark('svg')}<!--/preview-->\n</head>`),
  );
}

/** What the page can say of its pictures: a build without PNGs must not link to one. */
const drawnMark = (kinds: 'svg' | 'svg png'): string => `<meta name="pictures" content="${kinds}">`;

function markDrawn(dist: string): void {
  const home = join(dist, 'index.html');
  if (!existsSync(home)) return;
  const html = readFileSync(home, 'utf8');
  writeFileSync(home, html.replace(drawnMark('svg'), drawnMark('svg png')));
}

export function writeManifest(entries: readonly Entry[], version: string, dist: string): void {
  const lines = entries.map(entry => JSON.stringify(entry)).join(',\n');
  writeFileSync(
    join(dist, 'charts/manifest.json'),
    `{\n"version":${JSON.stringify(version)},\n"pictures":[\n${lines}\n]\n}\n`,
  );
}

/** The entries that a build left. Throws with what to do when there is none. */
function readManifest(dist: string): { version: string; pictures: Entry[] } {
  const place = join(dist, 'charts/manifest.json');
  if (!existsSync(place)) throw new Error(`${place} is not there: run npm run build first.`);
  return JSON.parse(readFileSync(place, 'utf8')) as { version: string; pictures: Entry[] };
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..');
  const dist = join(root, 'dist');
  if (process.argv.includes('--png')) {
    const { version, pictures } = readManifest(dist);
    writeManifest(await writePngs(pictures, dist), version, dist);
    markDrawn(dist);
    console.log(`pictures: ${pictures.filter(one => one.stated).length} PNGs`);
  } else {
    const catalogue = showings(process.env.DATA_DIR ?? join(root, 'data'), siteUrl());
    const entries = writePictures(catalogue, dist);
    writeManifest(entries, catalogue.index.version, dist);
    writeLeaves(catalogue, dist, siteUrl());
    cpSync(join(root, 'src/decks'), join(dist, 'decks'), { recursive: true });
    console.log(`pictures: ${entries.length} SVGs and embeds; the PNGs are left to npm run build:pictures`);
  }
}
