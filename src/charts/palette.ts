// Colours of a chart: as CSS variables inside the page, as literals in pictures that leave it.
import { COLOURS, type Colour, type Palette } from './look.ts';

/** `var(--bar)` and so on: one picture serves both themes. */
export const PAGE_PALETTE = Object.fromEntries(COLOURS.map(name => [name, `var(--${name})`])) as Palette;

/** A row's colours as variables that the page sets when the row is chosen. */
export const pageRow = (row: number): { bar: string; ground: string } => ({
  bar: `var(--row${row}-bar,var(--bar))`,
  ground: `var(--row${row}-ground,var(--paper))`,
});

const palette = (values: string): Palette => {
  const list = values.trim().split(/\s+/);
  return Object.fromEntries(COLOURS.map((name: Colour, at) => [name, list[at]])) as unknown as Palette;
};

/** The tokens of the light theme, in the order of COLOURS; a test compares them with tokens.css. */
export const LIGHT = palette(`
  #ffffff #f4f6f5 #eaeeec #18222a #44525b #5c6a72 #dce2df #8b9693 #0a5a7d #e3eff4 #6697b2 #0a5a7d
  #ffe48a #fff5cf #9a6b00 #7a4b00 #fdf3dc #c3ccc9 #646f76
  #0f4fb5 #c64503 #12805a #9c3380 #4d3c0c #0a6f86 #8f2438 #4f5b62 #0f5673 #2f7593 #5a95ae #8ab4c6 #b4d0dc #d6e6ec #e6eae8`);

/** The tokens of the dark theme. */
export const DARK = palette(`
  #14191d #0f1417 #222a30 #e9edee #bcc6ca #96a3a9 #2b353b #66747c #79c3e2 #1b2f39 #4d7d96 #8ccfeb
  #66520f #3a3317 #f2cb57 #efc26d #2f2716 #47535a #8f9ba1
  #7c9cf5 #f7805c #5ee0b0 #bd93c2 #d3de5a #7fd0ee #f3a3b2 #aab5bb #9fd3ea #78b5d0 #5896b3 #3f7792 #2f5a70 #264553 #262e33`);
