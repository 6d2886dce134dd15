// Dates and years as reports print them, with their places. Works on folded text.
import type { Span } from '../core/span.ts';
import { tableOf } from './chars.ts';
import { compactLine, isSpaced, placeIn } from './compact.ts';
import type { Found } from './lines.ts';
import { isDigit, unitsOf } from './units.ts';

const CHINESE = '〇一二三四五六七八九';
/** Letters and rings stand for 〇: 二O一三年. */
const ZEROS = '〇○◯零OoОо';
const HAN_DIGITS = `${ZEROS}一二三四五六七八九`;
/** A day in digits, as a pattern: 2013-01-30, 2013年1月30日. */
export const DAY = '(?:19|20)\\d\\d ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2}日?';
const DIGIT = `[${HAN_DIGITS}]`;
const ZERO_SIGN = new RegExp(`[${ZEROS}]`, 'g');

/** 二〇一二 → 2012; null when it is no run of Chinese digits. */
function chineseDigits(text: string): number | null {
  let value = 0;
  for (const char of text.replace(ZERO_SIGN, '〇')) {
    const digit = CHINESE.indexOf(char);
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** 十二 → 12, 二十一 → 21, 七 → 7. */
function chineseCount(text: string): number | null {
  const match = /^([一二三])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match) return null;
  const [, tens = '', ten, ones = ''] = match;
  if (!ten) return ones && tens ? null : CHINESE.indexOf(tens || ones);
  return (tens ? CHINESE.indexOf(tens) : 1) * 10 + (ones ? CHINESE.indexOf(ones) : 0);
}

/** 元月 is January. */
const monthOf = (printed = ''): number => (printed === '元' ? 1 : Number(printed));

const lastDay = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
/** A month or a day of a date in two digits. */
export const two = (part: number): string => (part < 10 ? `0${part}` : String(part));

const day = (year: number, month: number, date: number): string | null => {
  if (year < 1990 || year >= 2100 || month < 1 || month > 12) return null;
  return date >= 1 && date <= lastDay(year, month) ? `${year}-${two(month)}-${two(date)}` : null;
};

// 2013-03-21 · 2013/02/15 · 2013.2.15 · 2013年2月15日 · 2013年2月15 (the 日 lost) · 20130215
const ARABIC =
  /(?<!\d)((?:19|20)\d\d)(?: ?[-/.] ?(1[0-2]|0?[1-9]) ?[-/.] ?(3[01]|[12]\d|0?[1-9])(?!\d)| ?年 ?(1[0-2]|0?[1-9]|元) ?月 ?(3[01]|[12]\d|0?[1-9])(?:\b| ?日)|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d))/;
const HAN = new RegExp(`(${DIGIT}{4})年([一二三四五六七八九十]{1,2}|元)月([一二三四五六七八九十]{1,3})日`);

/** The first date in a stretch of folded text, as an ISO day; null when there is none. */
export function findDate(folded: string, within: Span): Found<string> | null {
  const plain = dateIn(folded, within);
  if (plain || !isSpaced(folded, within)) return plain;
  const own = compactLine(folded, within);
  const found = dateIn(own.text, { start: 0, end: own.text.length });
  return found && { ...found, ...placeIn(own, found.start, found.end) };
}

function dateIn(folded: string, within: Span): Found<string> | null {
  const text = folded.slice(within.start, within.end);
  const arabic = ARABIC.exec(text);
  const han = text.includes('月') ? HAN.exec(text) : null;
  const match = arabic && (!han || arabic.index <= han.index) ? arabic : han;
  if (!match) return null;
  const value =
    match === arabic
      ? day(
          Number(match[1]),
          monthOf(match[2] ?? match[4] ?? match[6]),
          Number(match[3] ?? match[5] ?? match[7]),
        )
      : day(
          chineseDigits(match[1] ?? '') ?? 0,
          match[2] === '元' ? 1 : (chineseCount(match[2] ?? '') ?? 0),
          chineseCount(match[3] ?? '') ?? 0,
        );
  const start = within.start + match.index;
  return value === null ? null : { value, start, end: start + match[0].length };
}

const NUMERALS = new RegExp(`^${DIGIT}{4}$`);
const IS_HAN_DIGIT = tableOf(HAN_DIGITS);
const [ONE, TWO, NINE, ZERO, ORDINAL, YEAR] = Array.from('1290第年', char => char.charCodeAt(0));
/** A digit of either kind that a year may end in. */
export const isYearDigit = (code: number): boolean => isDigit(code) || IS_HAN_DIGIT[code] === 1;
/** 年, a space or a Chinese character, one of which stands after a year. */
const goesOn = (code: number): boolean => code === 32 || (code >= 0x4e00 && code <= 0x9fff);

/** The years of a line, also of one whose characters are set apart. */
export function yearsOfLine(folded: string, line: Span): Found<number>[] {
  const plain = findYears(folded, line);
  if (plain.length > 0 || !isSpaced(folded, line)) return plain;
  const own = compactLine(folded, line);
  return findYears(own.text, { start: 0, end: own.text.length }).map(({ value, start, end }) => ({
    value,
    ...placeIn(own, start, end),
  }));
}

/** Every year printed in a stretch of folded text: 2012年, 二〇一二年, 2012政府信息…. */
export function findYears(folded: string, { start, end }: Span): Found<number>[] {
  const years: Found<number>[] = [];
  const add = (at: number, value: number): void => {
    if (value >= 1990 && value < 2100) years.push({ value, start: at, end: at + 4 });
  };
  const units = unitsOf(folded);
  for (let at = start; at < end - 4; at++) {
    const code = units[at] as number;
    if (code === ONE || code === TWO) {
      const before = at > start ? folded.charCodeAt(at - 1) : 0;
      if (folded.charCodeAt(at + 1) !== (code === ONE ? NINE : ZERO)) continue;
      if (isDigit(before) || before === ORDINAL || !goesOn(folded.charCodeAt(at + 4))) continue;
      if (!isDigit(folded.charCodeAt(at + 2)) || !isDigit(folded.charCodeAt(at + 3))) continue;
      add(at, Number(folded.slice(at, at + 4)));
    } else if (IS_HAN_DIGIT[code] === 1 && units[at + 4] === YEAR && NUMERALS.test(folded.slice(at, at + 4)))
      add(at, chineseDigits(folded.slice(at, at + 4)) ?? 0);
    else continue;
    at += 3;
  }
  return years;
}

// 2012年1月1日(起)至(2012年)12月31日, also with the 年 or 月 that a careless copy drops (201711日至20171231日)
const PERIOD =
  /((?:19|20)\d\d)年?1月?1日?(?:起,?)?(?:至|到|[-—~]+)(?:((?:19|20)\d\d)年?)?12月?31日?|((?:19|20)\d\d)年度?1月(?:份)?(?:至|到|[-—~]+)12月|(?:数据|统计)(?:的)?截[至止](?:日期|时间)?(?:为|到|至)?((?:19|20)\d\d)年12月31日/;

/** The year that a period ends in; `from`: the one it begins in, by rule the same. */
export type Period = Found<number> & { readonly from: number };

/** The reporting period as the text states it: from 1 January to 31 December of which year. */
export function findPeriod(folded: string): Period | null {
  const match = PERIOD.exec(folded);
  if (!match) return null;
  return {
    value: Number(match[2] ?? match[1] ?? match[3] ?? match[4]),
    from: Number(match[1] ?? match[3] ?? match[4]),
    start: match.index,
    end: match.index + match[0].length,
  };
}
