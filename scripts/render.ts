// Charts as static pictures, drawn in Node from the same options as in the page.
import { type Fluid, fluid } from '../src/charts/fluid.ts';
import { type ChartRequest, heightOf, optionOf } from '../src/charts/index.ts';
import { WIDTHS } from '../src/charts/layout.ts';
import { FONTS, type Look, type Palette } from '../src/charts/look.ts';
import { PAGE_PALETTE, pageRow } from '../src/charts/palette.ts';
import { still } from '../src/charts/still.ts';
import { PAGE_LAYOUTS, type PageLayout, type Stills } from '../src/charts/stills.ts';
import type { Words } from '../src/charts/svg.ts';
import type { Voice } from '../src/i18n/say.ts';

/** A picture that stands alone, in the literal colours of one theme. */
export function picture(
  request: ChartRequest,
  voice: Voice,
  size: { width: number; palette: Palette },
  words: Words,
): string {
  const look: Look = {
    ...base(voice),
    width: size.width,
    layout: 'embed',
    colour: size.palette,
    rowColour: () => ({ bar: size.palette.bar, ground: size.palette.paper }),
    fonts: FONTS[voice.language],
  };
  return still(optionOf(request, look), { width: size.width, height: heightOf(request, look), words });
}

/** The pictures of the page: one template a layout, colours and fonts left to the page's own variables. */
export function pageStills(request: ChartRequest, voice: Voice, words: Omit<Words, 'id'>): Stills {
  const draw = (layout: PageLayout): Fluid | string => {
    const at = (width: number): string => {
      const look: Look = {
        ...base(voice),
        width,
        layout,
        colour: PAGE_PALETTE,
        rowColour: pageRow,
        fonts: { ui: 'inherit', doc: 'inherit' },
      };
      return still(optionOf(request, look), {
        width,
        height: heightOf(request, look),
        words: { ...words, id: layout },
      });
    };
    const { from, to, usual } = WIDTHS[layout];
    return fluid(from, at(from), to, at(to)) ?? at(usual);
  };
  return Object.fromEntries(PAGE_LAYOUTS.map(layout => [layout, draw(layout)])) as unknown as Stills;
}

const base = ({
  index,
  language,
  messages,
}: Voice): Pick<Look, 'language' | 'messages' | 'units' | 'motion'> => ({
  language,
  messages,
  units: index.units,
  motion: false,
});
