// A deck as a word of the address: what it holds, packed so that a link carries it. Any string gives a deck, if only an empty one.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { RATIOS, type Ratio, type SlideTheme } from './slide.ts';

export interface KeptItem {
  /** Query of the page that shows the chart, with its question mark. */
  readonly query: string;
  readonly title: string | null;
  readonly takeaway: string | null;
}
export interface KeptDeck {
  readonly title: string | null;
  readonly ratio: Ratio;
  readonly theme: SlideTheme;
  readonly items: readonly KeptItem[];
}

export const EMPTY: KeptDeck = { title: null, ratio: '16:9', theme: 'light', items: [] };
/** Slides that a deck can hold. */
export const MOST = 60;
const LONGEST = 2000;

const words = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : null;

/** Reads what storage or an address holds; whatever is not understood is left out. */
export function readDeck(value: unknown): KeptDeck {
  if (typeof value !== 'object' || value === null) return EMPTY;
  const { title, ratio, theme, items } = value as Readonly<Record<string, unknown>>;
  return {
    title: words(title),
    ratio: RATIOS.find(one => one === ratio) ?? EMPTY.ratio,
    theme: theme === 'dark' ? 'dark' : 'light',
    items: (Array.isArray(items) ? items : []).slice(0, MOST).flatMap(item => {
      const {
        query,
        title: own,
        takeaway,
      } = (typeof item === 'object' && item !== null ? item : {}) as Readonly<Record<string, unknown>>;
      return typeof query === 'string' && query.length <= LONGEST
        ? [{ query, title: words(own), takeaway: words(takeaway) }]
        : [];
    }),
  };
}

const toUrl = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** The word for `deck=`: letters, digits, - and _ only. */
export const packDeck = (deck: KeptDeck): string =>
  toUrl(deflateSync(strToU8(JSON.stringify(deck)), { level: 9 }));

/** Total: a word that is no deck gives an empty one. */
export function unpackDeck(word: string): KeptDeck {
  try {
    const bytes = Uint8Array.from(atob(word.replaceAll('-', '+').replaceAll('_', '/')), sign =>
      sign.charCodeAt(0),
    );
    // A deck of 60 full slides is far below this; a word that swells beyond it is none of ours.
    return readDeck(JSON.parse(strFromU8(inflateSync(bytes, { out: new Uint8Array(1_000_000) }))));
  } catch {
    return EMPTY;
  }
}
