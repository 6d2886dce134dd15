// The outline of a text: sections under their headings, sentences, and the clauses that evidence is quoted by.
// Longer than most: what cuts a text and what does not is decided in one place.
import type { Span } from '../core/span.ts';
import { FILLER } from './fold.ts';
import { NUMERALS } from './numeral.ts';
import { quick, tests } from './quick.ts';
import { isDigit, unitsOf } from './units.ts';

/** A stretch of text under one heading. */
export interface Section extends Span {
  /** The heading as printed with its number, without the full stop or colon after it; null before the first. */
  readonly heading: Span | null;
  /** 1 for 一、 and #, 2 for (一) and ##, 3 for 1. and so on; 0 before the first heading. */
  readonly level: number;
  /** Index of the section that this one stands in, or -1. */
  readonly parent: number;
}

export interface Sentence extends Span {
  /** Index of its section. */
  readonly section: number;
  /** True for the first sentence of a line. */
  readonly opens: boolean;
  /** `clauses.slice(first, last)` are its clauses. */
  readonly first: number;
  readonly last: number;
}

export interface Clause extends Span {
  /** Index of its sentence. */
  readonly sentence: number;
  /** The mark that cut before it: , ; : 。 ! or \n; empty at the start of the text. */
  readonly before: string;
  /** Kinds of characters that it may hold (see HOLDS), so that nobody looks for what is not there. */
  readonly holds: number;
}

/** Kinds of characters, a bit each. `points` and `pointed`: what 详见附表 and its like are made of. */
export const HOLDS = { gap: 1, numeral: 2, digit: 4, points: 8, pointed: 16 } as const;

/** What a numbered heading starts with, and what may end a clause. */
const NUMBERED = 32;
const ENDING = 64;

const KINDS = new Uint8Array(65536);
for (const [kind, chars] of [
  [HOLDS.gap, ` \n${FILLER}`],
  [HOLDS.numeral, NUMERALS],
  [HOLDS.digit, '0123456789'],
  [HOLDS.points, '见如参具'],
  [HOLDS.pointed, '表图件'],
  [NUMBERED, '#*•● 第一二三四五六七八九十(0123456789'],
  [ENDING, '\n。!;:, '],
] as const)
  for (let i = 0; i < chars.length; i++)
    KINDS[chars.charCodeAt(i)] = (KINDS[chars.charCodeAt(i)] ?? 0) | kind;

export interface Outline {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
}

const [COMMA, OPEN] = [44, 40];
/** A blank, filler, or a mark of Markdown. */
const isMark = (code: number): boolean => code === 32 || code === 42 || code === 35 || code === 0xe000;
const blank = (code: number): boolean => code === 32 || code === 0xe000 || code === 10;

/** 1, 234条: a blank after the comma, and a counting word behind. */
const THOUSANDS = /^\d{3}[条件篇次份个人元余多]/;

/** True when the comma at `at` groups thousands (1,234): it belongs to the number and does not cut. */
export function groups(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1))) return false;
  const from = text.charCodeAt(at + 1) === 32 && THOUSANDS.test(text.slice(at + 2, at + 6)) ? at + 1 : at;
  for (let i = 1; i <= 3; i++) if (!isDigit(text.charCodeAt(from + i))) return false;
  if (isDigit(text.charCodeAt(from + 4))) return false;
  let back = at - 1;
  while (back > at - 5 && isDigit(text.charCodeAt(back))) back--;
  return at - 1 - back <= 3;
}

const NUMBERING =
  /^(?:(#{1,6}) *)?[*•● ]{0,4}(?:(第[一二三四五六七八九十]{1,3}[部章节]分?|[一二三四五六七八九十]{1,3} ?[、.．](?!是))|(\( ?[一二三四五六七八九十]{1,3} ?\)[、.]?)|(\d{1,2}(?: ?、|[.、])(?!\d))|(\(\d{1,2}\)))?/;
/** Unnumbered short lines that open a part of a report. */
const TITLE = quick(
  /(?:情况|概述|概况|工作|措施|问题|事项|计划|打算|附表|附件|说明|申请|公开|解读|回应|诉讼|保障|建设)$/,
);
const TOLD_OF = quick(/(?:情况|概述|概况|措施|问题|打算|计划)$/);
const COUNTED = quick(/\d[\d.]*[万余多]*[条件宗例项个起份次人篇期%批]|[:;]/);
/** Sentences begin so, headings do not. */
const TOLD = /^(?:\d{4}年|全年|本年|我[局委办厅]|截[至止]|今年)/;
const LONGEST = 48;

interface Heading extends Span {
  readonly level: number;
}

/** 回应诉求,规范依申请公开: two halves of a title. */
const PAIR = /^[\u3400-\u9fff“”、]{2,12},[\u3400-\u9fff“”、]{2,14}$/;
/** The heading that starts at `from` (within a line that ends at `end`), or null. `opens`: at the start of the line. */
function headingAt(text: string, from: number, end: number, opens: boolean): Heading | null {
  const code = text.charCodeAt(from);
  const unnumbered =
    opens &&
    end - from <= 24 &&
    end - from >= 4 &&
    !isDigit(code) &&
    !figureApart(text, from, from + text.slice(from, end).trimEnd().length, end);
  if (!unnumbered && !((KINDS[code] as number) & NUMBERED)) return null;
  const head = text.slice(from, Math.min(end, from + LONGEST + 16));
  // A line that begins with none of a number's characters has none.
  const match = (KINDS[code] as number) & NUMBERED ? NUMBERING.exec(head) : null;
  const numbered = match && (match[2] ?? match[3] ?? match[4] ?? match[5]);
  if (!match || !(match[1] || numbered)) {
    if (!unnumbered) return null;
    const line = head.trimEnd();
    return tests(TITLE, line) && !/[,。;:!\d]/.test(line)
      ? { start: from, end: from + line.length, level: 6 }
      : null;
  }
  const body = match[0].length;
  let stop = body;
  while (stop < head.length) {
    const char = head.charCodeAt(stop);
    if (char === 0x3002 || char === 58 || char === 33 || char === 10) break;
    if (
      char === 32 &&
      stop - body >= 3 &&
      (/^ +(?:\d{4}年|本年|全年|我局|我|截)/.test(head.slice(stop, stop + 12)) ||
        (tests(TOLD_OF, head.slice(body, stop)) &&
          /^ +(?:[^ ]{6}|[^ ]{0,4}(?:无|没有|未|零)(?:[。;]|[^ ]{0,8}(?: |$)))/.test(
            head.slice(stop, stop + 12),
          )))
    )
      break;
    stop++;
  }
  const title = head.slice(body, stop);
  if (title.length > LONGEST - 4 || title.trim().length < (match[1] || match[2] ? 1 : 2)) return null;
  const whole = from + stop >= end || (head[stop] === '。' && text.slice(from + stop + 1, end).trim() === '');
  if (tests(COUNTED, title)) return null;
  const pair = match[3] !== undefined && PAIR.test(title);
  if (
    title.includes(',') &&
    (TOLD.test(title) || !(whole ? (match[2] && title.length < 40) || pair : numbered))
  )
    return null;
  // A list item that runs to the end of the line with a full stop is a heading only when it is short.
  if (!whole && title.length > 40) return null;
  const level = match[2] ? 1 : match[3] ? 2 : match[4] ? 3 : match[5] ? 4 : (match[1]?.length ?? 1);
  let last = stop;
  while (last > 0 && isMark(head.charCodeAt(last - 1))) last--;
  return { start: from, end: from + last, level };
}

/** Lines of a text that was broken to a width (copied from a PDF) have about this many characters. */
const WIDTH = { least: 18, most: 60, spread: 0.75, lines: 3 } as const;
const COUNTS_ON = /^\d[\d.]*[万余多]* ?[条件份篇次个人宗场项期](?:次|目)?[,。;、]/;
const ENDS_IN_WORDS =
  /[,、].{0,40}[\u4e00-\u9fff]$|(?:信息|申请|公开|发布|收到|受理|办理|答复|共|计|为|达|有|了|配备|咨询|文件|动态|稿件|文章)$/;
const WORD = /[\u3400-\u9fff0-9a-zA-Z”》)]/;
/** A figure on a line of its own. */
const LONE = /^ *\d[\d.]{0,8} *%? *$/;
/** What is counted, right behind a figure: 名全职工作人员. Names of rows that begin alike (人员, 个人, 项目) are none. */
const COUNTED_HERE =
  /^(?:名(?![称单录额誉次])|条(?![例件款文目])|件(?!数)|个(?![人体别案])|次(?![数年日序])|份(?!额)|人(?=[,。;、)]|次)|项(?!目)|篇|宗|例(?![如外行会])|期(?![间限末初])|年(?![度报初末终均龄检])|月(?![报度末初])|日(?![常期报均])|家(?!庭)|元|[,;。、)])/;

/**
 * True when the text runs on over the line end at `end`: the line stops at a comma, or it is one of several lines that
 * were broken to one width and stops inside a word. Looks at no more than a few lines of that width.
 */
function continues(text: string, start: number, end: number): boolean {
  let stop = end;
  while (stop > start && blank(text.charCodeAt(stop - 1))) stop--;
  if (stop === start) return false;
  const last = text[stop - 1] as string;
  const comma = last === ',' || last === '、';
  if (figureApart(text, start, stop, end)) return true;
  if (!comma && (stop - start < 8 || !WORD.test(last))) return false;
  const next = text.slice(end + 1, lineEndFrom(text, end + 1)).trimStart();
  if (next === '' || /[|\t]/.test(next) || isNumbered(next)) return false;
  if (comma) return true;
  const line = text.slice(start, stop);
  // 政务微信公开⏎6条,其他方式公开10条: no line begins with how many, where words of a sentence end the one before.
  if (COUNTS_ON.test(next) && ENDS_IN_WORDS.test(line.slice(-42))) return true;
  // …,其中⏎A类信息218条: what it opens stands on the next line.
  if (/[,;](?:其中(?:包括)?|包括|分别为)$/.test(line.slice(-8))) return true;
  // 主动公开政府信息125⏎条,其中: nor with the counting word of the figure above it.
  if (/[\u4e00-\u9fff] ?\d[\d.]{0,8}$/.test(line.slice(-12)) && /^[条件篇次份个人名项宗][,。;、]/.test(next))
    return true;
  if (
    stop - start < WIDTH.least ||
    stop - start > WIDTH.most ||
    !/[,。;、]/.test(line) ||
    /[|\t]/.test(line) ||
    (isNumbered(line) && !/。./.test(line)) ||
    !WORD.test(next[0] as string)
  )
    return false;
  return alikeLines(text, start, stop - start) >= WIDTH.lines;
}

/** 配备了⏎2⏎名全职工作人员,: a page that sets every figure on a line of its own. True before and after such a figure. */
function figureApart(text: string, start: number, stop: number, end: number): boolean {
  const first = text.slice(end + 1, end + 4).trimStart();
  if (stop - start <= 12 && LONE.test(text.slice(start, stop)))
    return COUNTED_HERE.test(first) && isCounted(text, end + 1);
  if (!isDigit(first.charCodeAt(0)) || !/[\u3400-\u9fff,、(]/.test(text[stop - 1] as string)) return false;
  const next = lineEndFrom(text, end + 1);
  return LONE.test(text.slice(end + 1, next)) && isCounted(text, next + 1);
}

/** A line that says what a figure above it counts, and goes on: to a mark, to the next such figure, or to no more than 年. */
function isCounted(text: string, from: number): boolean {
  const end = lineEndFrom(text, from);
  const line = text.slice(from, end).trim();
  if (!COUNTED_HERE.test(line)) return false;
  return (
    /^[年月]$|[,。;、:]/.test(line) ||
    (line.length > 3 && LONE.test(text.slice(end + 1, lineEndFrom(text, end + 1))))
  );
}

const ORDINALS = '一二三四五六七八九十';
/** The heading that follows behind a blank, where the copy has lost its line ends: …126条 二、依申请公开情况 收到…. */
const NEXT =
  /^ +(?:[一二三四五六七八九十]、|\( ?[一二三四五六七八九十] ?\)、?) ?[^,。;:\d ]{2,30}(?:情况|问题|事项|措施|打算|计划|概述|申请|公开)(?= |\n|。|:|$)/;
/** The number that a heading at `at` begins with, 0 for another. */
const ordinalAt = (text: string, at: number): number =>
  ORDINALS.indexOf(text.charAt(text.charCodeAt(at) === OPEN ? at + 1 : at)) + 1;

/** True where the next number of either level stands. */
function follows(text: string, at: number, ordinal: number, inner: number): boolean {
  const next = ordinalAt(text, at);
  return next > 0 && next === (text.charCodeAt(at) === OPEN ? inner : ordinal) + 1;
}

const isNumbered = (line: string): boolean => (NUMBERING.exec(line)?.[0].trim() ?? '') !== '';

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

/**
 * Sections, sentences and clauses of a folded text. A clause runs between , ; 。 : ! and line ends, trimmed; a comma
 * that groups thousands belongs to the number, and a line end inside a word or after a comma is none. Empty clauses are
 * left out. Linear in the length of the text.
 */
export function outline(folded: string): Outline {
  const sections: { start: number; end: number; heading: Span | null; level: number; parent: number }[] = [
    { start: 0, end: folded.length, heading: null, level: 0, parent: -1 },
  ];
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  const units = unitsOf(folded);
  let before = '';
  let clauseStart = 0;
  let first = 0;
  let opens = true;
  let fresh = true;
  let lineEnd = -1;
  /** The numbers of the last headings of the first and the second level. */
  let [ordinal, inner] = [0, 0];
  let lineStart = 0;
  let holds = 0;

  const cut = (at: number, mark: string): void => {
    let start = clauseStart;
    let end = at;
    while (start < end && blank(units[start] as number)) start++;
    while (end > start && blank(units[end - 1] as number)) end--;
    if (end > start) clauses.push({ start, end, sentence: sentences.length, before, holds });
    before = mark;
    holds = 0;
    clauseStart = at + 1;
  };
  const close = (at: number): void => {
    if (clauses.length > first) {
      const start = (clauses[first] as Clause).start;
      sentences.push({
        start,
        end: Math.max(at, start),
        section: sections.length - 1,
        opens,
        first,
        last: clauses.length,
      });
      first = clauses.length;
      opens = false;
    }
    fresh = true;
  };

  for (let i = 0; i <= folded.length; i++) {
    const code = i < folded.length ? (units[i] as number) : 10;
    const kind = KINDS[code] as number;
    holds |= kind;
    if (fresh && !blank(code)) {
      fresh = false;
      if (lineEnd < i) {
        lineEnd = folded.indexOf('\n', i);
        if (lineEnd < 0) lineEnd = folded.length;
      }
      const heading = headingAt(folded, i, lineEnd, opens);
      if (heading) {
        let parent = sections.length - 1;
        while (parent > 0 && (sections[parent] as Section).level >= heading.level)
          parent = (sections[parent] as Section).parent;
        if (heading.level === 1) [ordinal, inner] = [ordinalAt(folded, i), 0];
        else if (heading.level === 2) inner = ordinalAt(folded, i);
        (sections[sections.length - 1] as { end: number }).end = i;
        sections.push({
          start: i,
          end: folded.length,
          heading: { start: heading.start, end: heading.end },
          level: heading.level,
          parent: Math.max(parent, 0),
        });
      }
    }
    if (!(kind & ENDING)) continue;
    if (code === 32 && ordinal > 0 && !fresh && follows(folded, i + 1, ordinal, inner)) {
      if (NEXT.test(folded.slice(i, i + 40))) {
        cut(i, '\n');
        close(i);
      }
    } else if (code === 10) {
      const from = lineStart;
      lineStart = i + 1;
      if (i < folded.length && continues(folded, from, i)) continue;
      cut(i, '\n');
      close(i);
      opens = true;
    } else if (code === 0x3002 || code === 33) {
      cut(i, code === 33 ? '!' : '。');
      close(i);
    } else if (code === 59 || code === 58 || (code === COMMA && !groups(folded, i))) {
      cut(i, code === COMMA ? ',' : code === 58 ? ':' : ';');
    }
  }
  return { sections, sentences, clauses };
}

/** The headings above a section, innermost first, as folded text. */
export function headings(folded: string, parts: Outline, section: number): string[] {
  const found: string[] = [];
  for (let at = section; at >= 0; at = (parts.sections[at] as Section).parent) {
    const heading = (parts.sections[at] as Section).heading;
    if (heading) found.push(folded.slice(heading.start, heading.end));
  }
  return found;
}
