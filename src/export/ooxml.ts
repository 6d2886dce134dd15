// Pieces of DrawingML that the charts of a slide are written with. Sizes in points, places in the order the schema wants.

import { xml } from '../core/xml.ts';

/** A theme colour, with its brightness changed in percent of the theme's own: [50] darker, [40, 60] lighter. */
export interface Ink {
  readonly scheme: string;
  readonly mod?: number;
  readonly off?: number;
  /** A literal colour instead: RRGGBB. */
  readonly rgb?: string;
}
export const INK: Ink = { scheme: 'tx1' };
export const QUIET: Ink = { scheme: 'tx2' };
export const LINE: Ink = { scheme: 'bg2' };
export const PAPER: Ink = { scheme: 'bg1' };

export function fill({ scheme, mod, off, rgb }: Ink): string {
  if (rgb !== undefined) return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
  const parts = [
    mod === undefined ? '' : `<a:lumMod val="${mod * 1000}"/>`,
    off === undefined ? '' : `<a:lumOff val="${off * 1000}"/>`,
  ].join('');
  return `<a:solidFill><a:schemeClr val="${scheme}">${parts}</a:schemeClr></a:solidFill>`;
}

export const line = (ink: Ink, points: number, dash = ''): string =>
  `<a:ln w="${Math.round(points * 12700)}">${fill(ink)}${dash === '' ? '' : `<a:prstDash val="${dash}"/>`}</a:ln>`;
export const NO_LINE = '<a:ln><a:noFill/></a:ln>';

const FONT = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

export interface Run {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly ink?: Ink;
}

const props = (tag: string, { size, bold = false, ink = INK }: Omit<Run, 'text'>, lang?: string): string =>
  `<a:${tag}${lang === undefined ? '' : ` lang="${lang}"`} sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${fill(ink)}${FONT}</a:${tag}>`;

/** Default text properties of an axis or a set of labels. */
export const textProps = (run: Omit<Run, 'text'>): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${props('defRPr', run)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

/** The text of one data label, never wrapped; `under` stands on a line of its own. */
export const rich = (runs: readonly Run[], lang: string, under: readonly Run[] = []): string =>
  `<c:tx><c:rich><a:bodyPr wrap="none" lIns="38100" tIns="19050" rIns="38100" bIns="19050" anchor="ctr"><a:spAutoFit/></a:bodyPr><a:lstStyle/>${[
    runs,
    ...(under.length > 0 ? [under] : []),
  ]
    .map(
      paragraph =>
        `<a:p>${paragraph
          .filter(run => run.text !== '')
          .map(run => `<a:r>${props('rPr', run, lang)}<a:t>${xml(run.text)}</a:t></a:r>`)
          .join('')}</a:p>`,
    )
    .join('')}</c:rich></c:tx>`;
