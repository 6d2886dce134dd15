// A deck from charts collected while browsing: title, charts with their edited words, and an appendix of sources.
import type { Palette } from '../charts/look.ts';
import type { ReportEntry } from '../core/dataset.ts';
import { exportWords } from '../i18n/exports.ts';
import type { Voice } from '../i18n/say.ts';
import { inert } from './inert.ts';
import { type Showing, shortVersion } from './showing.ts';
import type { Deck, Ratio, Slide, SlideTheme, TableCell, TableSlide } from './slide.ts';

export interface DeckItem {
  readonly showing: Showing;
  /** Edited words, or null for the finding itself and for none. */
  readonly title: string | null;
  readonly takeaway: string | null;
}

export interface DeckOptions {
  readonly title: string;
  readonly ratio: Ratio;
  readonly theme: SlideTheme;
  readonly palette: Palette;
  /** Address of this deck, for the notes. */
  readonly permalink: string;
  readonly planted: readonly string[];
}

/** Rows of the appendix that fit on one slide. */
const ROWS = 12;

export const slideOf = ({ showing, title, takeaway }: DeckItem): Slide => ({
  ...showing.slide,
  headline: title ?? showing.slide.headline,
  takeaway,
});

/** The reports that the charts draw on, each once, in the order of the index. */
function reportsOf(items: readonly DeckItem[], { index }: Voice): ReportEntry[] {
  const used = new Set(
    items.flatMap(({ showing }) =>
      showing.files.flatMap(file => [
        ...file.observations.map(one => one.report),
        ...file.absences.map(one => one.report),
      ]),
    ),
  );
  return index.reports.filter(report => used.has(report.id));
}

/** Titles, dates and addresses of the reports, as slides of tables; a mirror's address is not listed. */
export function appendixOf(
  items: readonly DeckItem[],
  voice: Voice,
  { permalink, planted }: Pick<DeckOptions, 'permalink' | 'planted'>,
): TableSlide[] {
  const { deck, notes, version } = exportWords(voice.language);
  const reports = reportsOf(items, voice);
  const cells = ({ title, bodyName, year, published, url, sourceKind }: ReportEntry): TableCell[] => [
    { text: inert(title ?? `${bodyName} ${year ?? ''}`, planted) },
    { text: published ?? '–' },
    {
      text:
        sourceKind === 'official' && url !== null
          ? url
          : sourceKind === 'mirror'
            ? deck.mirror
            : deck.noAddress,
      quiet: true,
    },
  ];
  const parts = Math.ceil(reports.length / ROWS);
  return Array.from({ length: parts }, (_, at) => ({
    kind: 'table',
    kicker: deck.title,
    headline: `${deck.sources}${parts > 1 ? deck.part(at + 1, parts) : ''}`,
    takeaway: null,
    more: '',
    notes: '',
    source: version(shortVersion(voice.index.version)),
    alt: deck.sources,
    speaker: [notes.link(permalink), version(voice.index.version)],
    tables: [
      {
        widths: [0.46, 0.12, 0.42],
        head: [{ text: deck.report }, { text: deck.published }, { text: deck.address }],
        rows: reports.slice(at * ROWS, (at + 1) * ROWS).map(cells),
      },
    ],
  }));
}

export function deckOf(items: readonly DeckItem[], voice: Voice, options: DeckOptions): Deck {
  const { deck, notes, version } = exportWords(voice.language);
  const { title, ratio, theme, palette, permalink } = options;
  const id = version(shortVersion(voice.index.version));
  const first: Slide = {
    kind: 'title',
    kicker: '',
    headline: title,
    takeaway: null,
    more: '',
    notes: '',
    source: permalink,
    alt: title,
    speaker: [notes.link(permalink), version(voice.index.version)],
    lines: [...deck.lines(items.length, shortVersion(voice.index.version))],
  };
  return {
    title: `${title} · ${id}`,
    language: voice.language,
    theme,
    ratio,
    colour: palette,
    version: voice.index.version,
    slides: [first, ...items.map(slideOf), ...appendixOf(items, voice, options)],
    wordmark: voice.language === 'zh-Hant' ? '明鑒 Mingjian' : '明鉴 Mingjian',
  };
}
