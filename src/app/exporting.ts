// What the export panel does: makes one file from a showing, in the browser, and hands it to the person. Loaded with the panel.
import { DARK, LIGHT } from '../charts/palette.ts';
import type { Index } from '../core/dataset.ts';
import type { Sources } from '../export/compare.ts';
import { csv } from '../export/csv.ts';
import { deckOf } from '../export/deck.ts';
import { EMBED_OF } from '../export/embed-address.ts';
import type { Grids } from '../export/grids.ts';
import { plantedStrings } from '../export/inert.ts';
import { json } from '../export/json.ts';
import { PNG_SIZES, type PngSize, png } from '../export/png.ts';
import { LONG_COLUMNS, longRows, wideRows } from '../export/rows.ts';
import { contextsIn, differs, legend, type Showing, shortVersion } from '../export/showing.ts';
import type { Deck, SlideTheme } from '../export/slide.ts';
import { exportWords } from '../i18n/exports.ts';
import { type Address, HOME, printAddress } from '../view/address.ts';
import { dividedBy } from '../view/composition.ts';
import { loadDefinitions } from './definitions.tsx';
import type { Library } from './store.ts';

export const FORMATS = ['svg', 'csv', 'wide', 'xlsx', 'json', 'pptx'] as const;
export type Format = (typeof FORMATS)[number] | PngSize;

/** The page's own place, without query. */
export const siteHere = (): string => new URL('.', document.baseURI).href;

/** The theme that the page shows now. */
export const themeNow = (): SlideTheme => {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

let planted: { readonly key: string; readonly found: Promise<string[]> } | null = null;
/** Strings to be replaced, from the reports that hold any. A failure is not kept, so that another try may succeed. */
function plantedOf(index: Index, library: Library): Promise<string[]> {
  const ids = index.reports
    .filter(report => (report.counts.findings.tampered_text ?? 0) > 0)
    .map(({ id }) => id);
  const key = ids.join(' ');
  if (planted?.key !== key)
    planted = {
      key,
      found: Promise.all(ids.map(id => library.report(id)))
        .then(plantedStrings)
        .catch(error => {
          planted = null;
          throw error;
        }),
    };
  return planted.found;
}

export async function sourcesOf(index: Index, address: Address, library: Library): Promise<Sources> {
  const query = printAddress({ ...address, at: null, theme: HOME.theme });
  const [planted, definitions] = await Promise.all([
    plantedOf(index, library),
    loadDefinitions(address.lang),
  ]);
  return { permalink: `${siteHere()}${query}`, planted, definitions };
}

/** The file of the build that embeds this chart, when it is one of the usual arrangement. */
export function embedOf(address: Address, showing: Showing): string | null {
  const { indicator, lang, theme, at } = address;
  const view = dividedBy(indicator) ? 'composition' : HOME.view;
  const usual = printAddress({ ...HOME, view, indicator, lang, theme, at });
  return showing.request !== null && printAddress(address) === usual
    ? `${siteHere()}${EMBED_OF(indicator, lang, themeNow())}`
    : null;
}

async function drawn(showing: Showing, transparent: boolean): Promise<string> {
  const { picture } = await import('../export/svg.ts');
  const theme = themeNow();
  const id = `mj-${showing.name.replaceAll('.', '-')}-${theme}`;
  return picture(showing, { id, palette: theme === 'dark' ? DARK : LIGHT, transparent });
}

export async function pngOf(showing: Showing, size: PngSize): Promise<Blob> {
  const { width, transparent } = PNG_SIZES[size];
  return png(await drawn(showing, transparent), width);
}

export async function pptxOf(deck: Deck): Promise<Blob> {
  const { pptx } = await import('../export/pptx.ts');
  const bytes = await pptx(deck, exportWords(deck.language).workbook);
  return new Blob([bytes], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}

/** The rows of a showing, long and wide. */
function gridsOf({ files, voice, grids }: Showing, { planted: strings }: Sources): Grids {
  if (grids) return grids;
  const { index } = voice;
  const units = Object.fromEntries(index.indicators.map(entry => [entry.id, entry.unit]));
  const rows = longRows(files, { version: index.version, reports: index.reports, units, planted: strings });
  return { long: { columns: LONG_COLUMNS, rows }, wide: wideRows(rows) };
}

async function xlsxOf(showing: Showing, sources: Sources): Promise<Blob> {
  const { xlsx } = await import('../export/xlsx.ts');
  const { long, wide } = gridsOf(showing, sources);
  const { statuses, voice } = showing;
  const key = legend(statuses, voice, differs(showing), contextsIn(showing));
  const about = [
    showing.title,
    showing.reading,
    ...(key === '' ? [] : [key]),
    ...showing.caveats,
    showing.source,
    showing.permalink,
    showing.version,
  ];
  const bytes = await xlsx([
    { name: 'data', columns: long.columns, rows: long.rows },
    { name: 'wide', columns: wide.columns, rows: wide.rows },
    { name: 'about', columns: ['about'], rows: about.map(line => ({ about: line })) },
  ]);
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

const text = (content: string, type: string): Blob => new Blob([content], { type: `${type};charset=utf-8` });

/** One file of one showing. */
export async function fileOf(
  format: Format,
  showing: Showing,
  sources: Sources,
): Promise<{ name: string; blob: Blob }> {
  const { voice, version } = showing;
  const stem = `mingjian-${showing.name}-${voice.language}-${shortVersion(version)}`;
  switch (format) {
    case 'svg':
      return { name: `${stem}.svg`, blob: text(await drawn(showing, false), 'image/svg+xml') };
    case 'csv': {
      const { columns, rows } = gridsOf(showing, sources).long;
      return { name: `${stem}.csv`, blob: text(csv(columns, rows, { bom: true }), 'text/csv') };
    }
    case 'wide': {
      const { columns, rows } = gridsOf(showing, sources).wide;
      return { name: `${stem}-wide.csv`, blob: text(csv(columns, rows, { bom: true }), 'text/csv') };
    }
    case 'json': {
      const indicators = showing.files.flatMap(({ indicator, observations, absences }) => {
        const entry = voice.index.indicators.find(each => each.id === indicator);
        return entry ? [{ ...entry, observations, absences }] : [];
      });
      const content = {
        schema: voice.index.schema,
        data_version: version,
        permalink: showing.permalink,
        indicators,
        ...(showing.grids ? { rows: showing.grids.long.rows } : {}),
      };
      return { name: `${stem}.json`, blob: text(json(content, sources.planted), 'application/json') };
    }
    case 'xlsx':
      return { name: `${stem}.xlsx`, blob: await xlsxOf(showing, sources) };
    case 'pptx': {
      const theme = themeNow();
      const options = {
        title: showing.title,
        ratio: '16:9',
        theme,
        palette: theme === 'dark' ? DARK : LIGHT,
        permalink: showing.permalink,
        planted: sources.planted,
      } as const;
      const deck = deckOf([{ showing, title: null, takeaway: null }], voice, options);
      // A slide for someone else's deck: the chart and its sources, no title page.
      return { name: `${stem}.pptx`, blob: await pptxOf({ ...deck, slides: deck.slides.slice(1) }) };
    }
    default:
      return { name: `${stem}-${format}.png`, blob: await pngOf(showing, format) };
  }
}

/** Hands a file to the person as a download. */
export function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
