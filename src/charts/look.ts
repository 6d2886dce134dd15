// How a chart is to look: width, row layout, language, colours. The same chart draws in the page, in Node and in exports.

import type { UnitEntry } from '../core/dataset.ts';
import type { Language } from '../core/language.ts';
import type { Messages } from '../i18n/messages.ts';

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

export const LAYOUTS = ['wide', 'snug', 'mid', 'narrow', 'embed'] as const;
export type LayoutId = (typeof LAYOUTS)[number];

/** Sizes of a row chart in pixels; `label` 0 puts the label above the bar. */
export interface Rows {
  readonly label: number;
  readonly row: number;
  readonly bar: number;
  readonly name: number;
  readonly small: number;
  readonly value: number;
  readonly slot: number;
  /** Below the rows, for the axis. */
  readonly axis: number;
}

export const ROWS: Readonly<Record<LayoutId, Rows>> = {
  wide: { label: 158, row: 70, bar: 26, name: 15, small: 13, value: 22, slot: 30, axis: 24 },
  snug: { label: 140, row: 70, bar: 26, name: 15, small: 13, value: 22, slot: 30, axis: 24 },
  mid: { label: 140, row: 64, bar: 24, name: 15, small: 13, value: 22, slot: 30, axis: 24 },
  narrow: { label: 0, row: 70, bar: 20, name: 15, small: 13, value: 20, slot: 28, axis: 0 },
  embed: { label: 230, row: 82, bar: 36, name: 20, small: 17, value: 30, slot: 44, axis: 32 },
};

/** Where one layout gives way to the next, and the widths a chart can have in it. */
export const WIDTHS: Readonly<
  Record<Exclude<LayoutId, 'embed'>, { readonly usual: number; readonly from: number; readonly to: number }>
> = {
  wide: { usual: 700, from: 600, to: 988 },
  snug: { usual: 530, from: 460, to: 600 },
  mid: { usual: 720, from: 640, to: 1060 },
  narrow: { usual: 358, from: 288, to: 735 },
};

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
