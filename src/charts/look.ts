// How a chart is to look: width, row layout, language, colours. The same chart draws in the page, in Node and in exports.

import type { UnitEntry } from '../core/dataset.ts';
import type { Language } from '../core/language.ts';
import type { Messages } from '../i18n/messages.ts';
import type { LayoutId } from './layout.ts';

export type { LayoutId } from './layout.ts';

/** Colour tokens by name, as in tokens.css. */
export const COLOURS = [
  'paper',
  'rail',
  'sunk',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'line-2',
  'accent',
  'accent-soft',
  'bar',
  'bar-on',
  'mark',
  'mark-2',
  'mark-line',
  'note',
  'note-soft',
  'hatch',
  'context',
  'a1',
  'a2',
  'a3',
  'a4',
  'a5',
  'a6',
  'a7',
  'a8',
  'c1',
  'c2',
  'c3',
  'c4',
  'c5',
  'c6',
  'c-other',
] as const;
export type Colour = (typeof COLOURS)[number];
export type Palette = Readonly<Record<Colour, string>>;

export interface Look {
  readonly width: number;
  readonly layout: LayoutId;
  readonly language: Language;
  readonly messages: Messages;
  readonly units: readonly UnitEntry[];
  readonly colour: Palette;
  /** Colour of one row's bar, and the ground behind its labels; lets a page select a row without drawing again. */
  readonly rowColour: (row: number) => { readonly bar: string; readonly ground: string };
  readonly fonts: { readonly ui: string; readonly doc: string };
  readonly motion: boolean;
  /** No ground at all: what would cover the grid behind a label covers nothing. */
  readonly clear?: boolean;
  /** Pixels that a picture of fixed height has for the chart; a chart that can choose its height keeps within it. */
  readonly tall?: number;
}

const HAN_SANS =
  "'PingFang SC','Microsoft YaHei UI','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC'";
const HANT_SANS =
  "'PingFang TC','Microsoft JhengHei UI','Microsoft JhengHei','Noto Sans TC','Noto Sans CJK TC'";
const HAN_SERIF =
  "'Songti SC','Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC','Microsoft YaHei','Noto Sans CJK SC'";
const HANT_SERIF =
  "'Songti TC','Noto Serif TC','Noto Serif CJK TC','Source Han Serif TC','Microsoft JhengHei','Noto Sans CJK TC'";
const LATIN_SANS = "system-ui,-apple-system,'Segoe UI','Helvetica Neue','Noto Sans',Arial";
const LATIN_SERIF = "Charter,'Bitstream Charter','Iowan Old Style','Source Serif 4','Noto Serif',Cambria";

/** Font stacks for pictures that leave the page; the page itself uses its own CSS variables. */
export const FONTS: Readonly<Record<Language, Look['fonts']>> = {
  'zh-Hans': { ui: `${HAN_SANS},system-ui,sans-serif`, doc: `${HAN_SERIF},serif` },
  'zh-Hant': { ui: `${HANT_SANS},system-ui,sans-serif`, doc: `${HANT_SERIF},serif` },
  en: { ui: `${LATIN_SANS},${HAN_SANS},sans-serif`, doc: `${LATIN_SERIF},'Noto Serif CJK SC',serif` },
};
