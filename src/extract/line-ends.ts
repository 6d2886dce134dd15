// Line ends that end nothing: texts broken to a width, and pages that set every figure on a line of its own.
import { isBlank } from './chars.ts';
import { FILLER } from './fold.ts';
import { isNumbered } from './numbering.ts';
import { isDigit, isLatin } from './units.ts';

/** Lines of a text that was broken to a width (copied from a PDF) have about this many characters. */
const WIDTH = { least: 18, most: 60, spread: 0.75, lines: 3 } as const;
const COUNTS_ON = /^\d[\d.]*[万余多]* ?[条件份篇次个人宗场项期](?:次|目)?[,。;、]/;
const ENDS_IN_WORDS =
  /[,、].{0,40}[\u4e00-\u9fff]$|(?:信息|申请|公开|发布|收到|受理|办理|答复|共|计|为|达|有|了|配备|咨询|文件|动态|稿件|文章)$/;
/** A figure ends the line, behind words; the line end between them may have been taken for none already. */
const FIGURE_LAST = new RegExp(`[\\u4e00-\\u9fff][ ${FILLER}]*\\d[\\d.]{0,8}$`);
const CLOSING = new Set(Array.from('”》)', mark => mark.charCodeAt(0)));
/** A character of a word, or a mark that closes one. */
const isWord = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || isLatin(code) || CLOSING.has(code);
const isSpace = (code: number): boolean => code === 32 || code === 10;
/** A figure on a line of its own. */
const LONE = /^ *\d[\d.,]{0,11} *%? *$/;
/** 2012⏎年度: no row of a table begins so. */
const YEAR = /^ *20\d\d *$/;
/** What is counted, right behind a figure: 名全职工作人员. Names of rows that begin alike (人员, 个人, 项目) are none. */
const COUNTED_HERE =
  /^(?:[余多万亿]*(?:名(?![称单录额誉次])|条(?![例件款文目])|件(?!数)|个(?![人体别案])|次(?![数年日序])|份(?!额)|人(?=[,。;、)]|次)|项(?!目)|篇|宗|起(?![草诉止来点至])|场(?![所地])|批(?![准复示])|则(?!是)|张|位(?![于置])|例(?![如外行会])|期(?![间限末初])|家(?!庭)|元)|[余多](?=[条件个人次篇万])|[万亿](?=[余多元人条件个次]|,)|年(?![度报初末终均龄检])|月(?![报度末初])|日(?![常期报均])|[,。;、)])/;

/**
 * True when the text runs on over the line end at `end`: the line stops at a comma, or it is one of several lines that
 * were broken to one width and stops inside a word. Looks at no more than a few lines of that width.
 */
export function continues(text: string, start: number, end: number): boolean {
  let stop = end;
  while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
  if (stop === start) return false;
  const last = text.charCodeAt(stop - 1);
  const comma = last === 44 || last === 0x3001;
  if (figureApart(text, start, stop, end)) return true;
  if (!comma && (stop - start < 8 || !isWord(last))) return false;
  const next = text.slice(end + 1, lineEndFrom(text, end + 1)).trimStart();
  if (next === '' || /[|\t]/.test(next) || isNumbered(next)) return false;
  if (comma) return true;
  const line = text.slice(start, stop);
  // 政务微信公开⏎6条,其他方式公开10条: no line begins with how many, where words of a sentence end the one before.
  if (COUNTS_ON.test(next) && ENDS_IN_WORDS.test(line.slice(-42))) return true;
  // …,其中⏎A类信息218条: what it opens stands on the next line.
  if (/[,;](?:其中(?:包括)?|包括|分别为)$/.test(line.slice(-8))) return true;
  // 主动公开政府信息125⏎条,其中: nor with the counting word of the figure above it.
  if (FIGURE_LAST.test(line.slice(-14)) && /^(?:[余多]?[条件篇次份个人名项宗场期]|人次)[,。;、]/.test(next))
    return true;
  if (
    stop - start < WIDTH.least ||
    stop - start > WIDTH.most ||
    !/[,。;、]/.test(line) ||
    /[|\t]/.test(line) ||
    (isNumbered(line) && !/。./.test(line)) ||
    !isWord(next.charCodeAt(0))
  )
    return false;
  return alikeLines(text, start, stop - start) >= WIDTH.lines;
}

/** 配备了⏎2⏎名全职工作人员,: a page that sets every figure on a line of its own. True before and after such a figure. */
export function figureApart(text: string, start: number, stop: number, end: number): boolean {
  const opens = text.charCodeAt(start);
  const own = stop - start <= 12 && (opens === 32 || isDigit(opens)) ? text.slice(start, stop) : '';
  if (YEAR.test(own)) return text.charCodeAt(end + 1) === 0x5e74;
  if (LONE.test(own))
    return COUNTED_HERE.test(text.slice(end + 1, end + 4).trimStart()) && isCounted(text, end + 1);
  let at = end + 1;
  while (at < end + 3 && isSpace(text.charCodeAt(at))) at++;
  if (!isDigit(text.charCodeAt(at)) || !/[\u3400-\u9fff,、(:)”》]/.test(text[stop - 1] as string))
    return false;
  const next = lineEndFrom(text, end + 1);
  const figure = text.slice(end + 1, next);
  if (YEAR.test(figure)) return text.charCodeAt(next + 1) === 0x5e74;
  return LONE.test(figure) && isCounted(text, next + 1);
}

/** A line that says what a figure above it counts, and goes on: to a mark, to the next such figure, or to no more than 年. */
function isCounted(text: string, from: number): boolean {
  const end = lineEndFrom(text, from);
  const line = text.slice(from, end).trim();
  if (!COUNTED_HERE.test(line)) return false;
  if (/^[年月]$|[,。;、:]/.test(line)) return true;
  const next = lineEndFrom(text, end + 1);
  if (!LONE.test(text.slice(end + 1, next))) return false;
  // 54⏎期⏎97⏎条。: a second figure of the same, which is counted as well.
  return line.length > 3 || COUNTED_HERE.test(text.slice(next + 1, next + 4).trimStart());
}

/** How many lines one after the other, this one among them, are about as long; those that end a sentence do not count. */
function alikeLines(text: string, start: number, length: number): number {
  let count = 1;
  const alike = (from: number, to: number): boolean => {
    const other = to - from;
    if (other > WIDTH.most || other < length * WIDTH.spread || length < other * WIDTH.spread) return false;
    if (/[\u3400-\u9fff0-9a-zA-Z,、]/.test(text[to - 1] as string)) count++;
    return true;
  };
  for (let from = start, lines = 1; lines < WIDTH.lines && from > 0; lines++) {
    let above = from - 1;
    while (above > 0 && text.charCodeAt(above - 1) !== 10 && from - above <= WIDTH.most + 2) above--;
    if (!alike(above, from - 1)) break;
    from = above;
  }
  let from = lineEndFrom(text, start) + 1;
  for (let lines = 1; lines < WIDTH.lines && from < text.length; lines++) {
    const to = lineEndFrom(text, from);
    if (!alike(from, to)) break;
    from = to + 1;
  }
  return count;
}

/** Where the line that starts at `from` ends; lines longer than the widest are not walked to their end. */
function lineEndFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && at - from <= WIDTH.most + 2) at++;
  return at;
}
