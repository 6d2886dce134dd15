// Text widths without a screen, the same in Node and in the browser, so that one option gives one picture.

const HAN = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;
const NARROW = /[ilj.,:;'|!()[\]]/;
const WIDE = /[mwMW%@]/;
const SLIM = /[frt/-]/;
const MIDDLE = /[cskvxyz]/;

/** Estimated width in pixels, a little generous. Han and full-width signs are one em, digits .57, thin spaces .2; `latin` faces run wider. */
export function textWidth(text: string, size: number, bold = false, latin = false): number {
  let em = 0;
  const wide = latin ? 1.13 : 1;
  for (const sign of text) {
    if (HAN.test(sign) || '≥≤≈'.includes(sign)) em += 1;
    else if (sign === '\u2009') em += 0.2;
    else if (sign === ' ') em += 0.28 * wide;
    else if (sign === '…' || sign === '「' || sign === '」') em += 1;
    else if (sign >= '0' && sign <= '9') em += (bold ? 0.62 : 0.57) * wide;
    else if (NARROW.test(sign)) em += 0.32 * wide;
    else if (WIDE.test(sign)) em += 0.85 * wide;
    else if (SLIM.test(sign)) em += (bold ? 0.43 : 0.37) * wide;
    else if (MIDDLE.test(sign)) em += (bold ? 0.57 : 0.52) * wide;
    else if (sign >= 'A' && sign <= 'Z') em += (bold ? 0.72 : 0.67) * wide;
    else em += (bold ? 0.61 : 0.56) * wide;
  }
  return em * size;
}
