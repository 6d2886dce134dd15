// One form for matching: Simplified, half-width, without conversion noise. Always as long as the text it came from.
import { PAIRS } from './fold-map.ts';
import { unradical } from './radicals.ts';

/** Stands where conversion noise stood (據(jù) keeps 據 alone); phrases and numbers skip it. */
export const FILLER = '\ue000';

const TABLE = new Uint16Array(65536);
for (let code = 0; code < 65536; code++) TABLE[code] = code;
for (let i = 0; i < PAIRS.length; i += 2) TABLE[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);
for (let code = 0x2e80; code <= 0x2fd5; code++)
  TABLE[code] = TABLE[unradical(String.fromCharCode(code)).charCodeAt(0)] as number;
for (let code = 0xff01; code <= 0xff5e; code++) TABLE[code] = code - 0xfee0;
/** Characters with more than one shape in print, each onto the one that the rules use. */
const SHAPES: readonly (readonly [from: string, to: string])[] = [
  [
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\f\v',
    ' ',
  ],
  // Nothing to see: soft hyphen, zero-width characters, marks and overrides of writing direction.
  [
    '\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff',
    FILLER,
  ],
  ['\r\u0085\u2028\u2029', '\n'],
  ['﹪٪', '%'],
  ['﹐', ','],
  ['﹔', ';'],
  ['﹕∶︰', ':'],
  ['﹗', '!'],
  ['﹒', '.'],
  ['﹙', '('],
  ['﹚', ')'],
  ['｡', '。'],
  // 谘詢 and 諮詢 are 咨询.
  ['谘諮', '咨'],
];
for (const [from, to] of SHAPES)
  for (let i = 0; i < from.length; i++) TABLE[from.charCodeAt(i)] = to.charCodeAt(0);

/** Words of other places for the same thing, as long as those that the rules use. */
const WORDS: readonly (readonly [from: string, to: string])[] = [
  ['资讯', '信息'],
  ['网路', '网络'],
  ['入口网站', '门户网站'],
  ['答覆', '答复'],
  ['回覆', '回复'],
  ['反覆', '反复'],
  ['释出', '发布'],
  ['线上访谈', '在线访谈'],
  ['规范性档案', '规范性文件'],
  ['政策档案', '政策文件'],
];
const words = (text: string): string => WORDS.reduce((all, [from, to]) => all.replaceAll(from, to), text);

// It begins with what is rare: the bracket is looked for, then what stands before it.
const NOISE = /\((?<=[\u3400-\u9fff\ue000)]\()(?:[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7})\)/g;
/** Bold type of Markdown at a number: **27**件. */
const BOLD = /\*\*(?=\d)|(?<=\d[%万亿]?)\*\*/g;
/** 信息共?1340条?: marks that nobody saw, left by a copy before a number and behind its counting word. */
const STRAY = /\?(?=\d[\d,.]*[\u3400-\u9fff]{1,2}\?)|(?<=\?\d[\d,.]{0,11}[\u3400-\u9fff]{1,2})\?/g;
/** — 4 —: the number of a page between two lines of a running text. */
const PAGE = /\n *[—–-] ?[1-9]\d? ?[—–-] *(?=\n|$)/g;
const CHUNK = 8192;

/** Characters that folding keeps as they are and that nothing folded begins with: no word, noise, bold type or page. */
const PLAIN = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) PLAIN[code] = TABLE[code] === code ? 1 : 0;
for (const char of ['\n', '*', '(', ...WORDS.map(([from]) => from)]) PLAIN[char.charCodeAt(0)] = 0;
/** Names and labels are short, and most of them are folded already. */
const SHORT = 64;

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (PLAIN[text.charCodeAt(i)] === 0) return false;
  return true;
}

/** Folded text of the same length: offsets in it are offsets in `text`. For matching only, never for quoting. */
export function fold(text: string): string {
  if (text.length <= SHORT && isPlain(text)) return text;
  const parts: string[] = [];
  const codes = new Uint16Array(Math.min(CHUNK, text.length));
  for (let from = 0; from < text.length; from += CHUNK) {
    const count = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < count; i++) codes[i] = TABLE[text.charCodeAt(from + i)] as number;
    // Applied, not spread: a spread walks the array unit by unit.
    const own = count === codes.length ? codes : codes.subarray(0, count);
    parts.push(Reflect.apply(String.fromCharCode, null, own));
  }
  const worded = words(parts.join(''));
  const paged = worded.replace(PAGE, found => FILLER.repeat(found.length));
  const folded = paged.includes('**') ? paged.replace(BOLD, FILLER.repeat(2)) : paged;
  const heard = folded.includes('?') ? folded.replace(STRAY, FILLER) : folded;
  return heard.includes('(') ? heard.replace(NOISE, noise => FILLER.repeat(noise.length)) : heard;
}
