// Numbers as reports print them: what counts something, what is a percentage, and what only looks like a figure.
// Longer than most: what looks like a figure and is none is decided in one pass, in one place.
import type { Qualifier, Quantity } from '../core/quantity.ts';
import type { Span } from '../core/span.ts';
import { tableOf } from './chars.ts';
import { hedgeAfter, hedgeBefore } from './hedge.ts';
import { chinese, chineseStep, decimal, NUMERALS } from './numeral.ts';
import { after, place, squeeze } from './squeeze.ts';

/** One number in a clause. Offsets count in the clause's squeezed text. `other`: dates, phones, list numbers, changes. */
export interface Token {
  readonly kind: 'count' | 'percent' | 'other';
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly qualifier: Qualifier;
  readonly hedge: string | null;
  /** Hedge, number and counting word together. */
  readonly printedStart: number;
  readonly printedEnd: number;
  /** The counting word (条, 人次, 个工作日), `%`, or null. */
  readonly unit: string | null;
  /** Only for `other`: the year, when it is one. */
  readonly year: number | null;
}

/** Characters that stand for tokens in a lexed clause. */
export const COUNT = '\ue001';
export const PERCENT = '\ue002';
export const OTHER = '\ue003';
/** A hotline's own number: 12333, 12345. */
export const HOTLINE = '\ue004';

export interface Lexed {
  /** The clause with every number, its hedge and its counting word as one character: COUNT, PERCENT or OTHER. */
  readonly text: string;
  /** Offset in the squeezed clause of lexed character `i`; one more entry for the end. */
  readonly at: readonly number[];
  /** Its numbers in order, and the lexed character that stands for each. */
  readonly tokens: readonly Token[];
  readonly places: readonly number[];
}

/** The token at a lexed character. */
export function tokenAt({ places, tokens }: Lexed, at: number): Token | undefined {
  for (let i = 0; i < places.length; i++) if (places[i] === at) return tokens[i];
  return undefined;
}

const UNITS =
  /(?:个工作日|工作日|万?人次|件次|条次|批次|场次|篇次|期次|班次|频次|户次|家次|件\(次\)|篇\(次\)|次\(期\)|件\(条\)|条\(次\)|[件宗例项条个起份次人篇期版场位名批户家类本册张幅面封处台套块元款则桩笔组轮段页栏档部通辆册余])/y;
const CHANGE =
  /(?:增加|增长|减少|下降|上升|提高|提升|降低|增幅|降幅|涨幅|缩减|缩短|上涨|增多|净增|[^众许少]多出)(?:了|近|约|将近|接近|大约|超过|超|逾|幅度为|率为|率达|为|:)*$/;
const DATE =
  /(?:年度?|月份?|日(?!均)|号|届|楼|层|室|周年?|世纪|小时|分钟|秒|天|多天|余天|岁|级|倍|折|成(?!功|立|员|果)|时(?!限|效|间)|点|弄|栋|座|路|后|五(?!公开)|个?百分点|个?月|个?多月|个?小时|个季度|季度|多?年|余年|分(?!别|类|为|布|发|送|级|享|批|局|享))/y;
/** What a report is made of, not what it reports: 六个部分, 4个方面. */
const STRUCTURE = /(?:个|大)?(?:部分|方面|章节|大类|小类|大项)/y;
/** Ends of a list of ordinals: 第9至, 第九条、第十条和. */
const ORDINALS =
  /第[\d零〇一二两三四五六七八九十百]+[条款项章节]?(?:[至到、和-]第?[\d零〇一二两三四五六七八九十百]+[条款项章节]?)*[至到、和-]$/;
/** 无一例, 未发生一起, 没有任何1件: the number belongs to the denial and counts nothing; 信息不存在1件 counts answers. */
const NOT_ONE =
  /(?:无|没有|没|未|未有|未曾|从未|(?<!信息[已均都]?|文件|材料|内容|档案)不存在|不曾)(?:发生|出现|收到|接到|受理|产生|存在|有|过|任何|因)*$/;
const HOTLINES = /^(?:12\d{3}|9[56]\d{3,4}|11\d|12\d)$/;

/*
 * Most numbers have no hedge, and most numerals count nothing. A look at one character refuses them before any pattern
 * is tried: where a counting word, a date or a hedge can begin, and where a hedge or a change can end.
 */
const codesOf = (chars: string): number[] => Array.from(chars, char => char.charCodeAt(0));
/** Counting words of one character. */
const ONE = '件宗例项条个起份次人篇期版场位名批户家类本册张幅面封处台套块元款则桩笔组轮段页栏档部通辆余';
const ONES = tableOf(ONE);
const UNIT_STARTS = tableOf(`${ONE}工万班频`);
const DATE_STARTS = tableOf('年月日号届楼层室周世小分秒天多余岁级倍折成时点弄栋座路后五个百季');
const STRUCTURE_STARTS = tableOf('个大部方章小');
const CHANGE_ENDS = tableOf('加长少降升高低幅减短涨多增出了近约过超逾为达:');
const CHINESE = tableOf('零〇一二两三四五六七八九十百千万亿廿卅');
const LETTERS = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_@');
const CHAIN = tableOf('-—–~～/:.·');
const DASHES = tableOf('-—–~～');
/** What stands before a number that is none: a minus, a month, an article, a document. */
const NO_NUMBER = tableOf('-−月第〔[【');
const LISTS = tableOf('至到、和');
const BEFORE_WORDED = tableOf('第同每逐统唯任单数几上成进之专万百千零〇一二两三四五六七八九十廿卅0123456789');

const [COMMA, BLANK, POINT, SIGN, OPEN, CLOSE, PAUSE, MORE, MANY, TIMES, PLUS, SOME] =
  codesOf(', .%()、余多次+来');
/** What ends a figure, or nothing. */
const ENDING = /^[,;。、)]?$/;
/** Numerals of one round number: 百余条, 过万人. */
const ROUNDS = tableOf('百千万');
const [TITLE, TITLED, TO, UNTIL, TIP] = codesOf('《》至到〕');

/** Never beyond the ends of the text: what stands there is NaN, which is no index but looked up as a name. */
const starts = (table: Uint8Array, text: string, at: number): boolean =>
  at >= 0 && at < text.length && table[text.charCodeAt(at)] === 1;
const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};
const isLetter = (text: string, at: number): boolean => starts(LETTERS, text, at);
const isChain = (text: string, at: number): boolean => starts(CHAIN, text, at);

function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : null;
}

/** What follows the first character of longer counting words. */
const LONGER = tableOf('工作人次(');
const [YEAR, MONTH, DAY, OF_YEAR, OF_MONTH, EVEN] = codesOf('年月日度份均');

function unitAt(text: string, at: number): string | null {
  if (!starts(UNIT_STARTS, text, at)) return null;
  if (!starts(LONGER, text, at + 1)) return starts(ONES, text, at) ? text.charAt(at) : null;
  return sticky(UNITS, text, at);
}

/** Where a word that makes the number before it a date ends, or `at`. */
function dateEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === YEAR) return at + (text.charCodeAt(at + 1) === OF_YEAR ? 2 : 1);
  if (code === MONTH) return at + (text.charCodeAt(at + 1) === OF_MONTH ? 2 : 1);
  if (code === DAY) return at + (text.charCodeAt(at + 1) === EVEN ? 0 : 1);
  return starts(DATE_STARTS, text, at) ? at + (sticky(DATE, text, at)?.length ?? 0) : at;
}

const STRUCTURES = tableOf('部方章大小');
const structureAt = (text: string, at: number): string | null =>
  starts(STRUCTURE_STARTS, text, at) && (starts(STRUCTURES, text, at) || starts(STRUCTURES, text, at + 1))
    ? sticky(STRUCTURE, text, at)
    : null;

/** The run of Chinese numerals from `at`. */
function numeralAt(text: string, at: number): string {
  let end = at;
  while (starts(CHINESE, text, end)) end++;
  return text.slice(at, end);
}

/** True when the words before `at` tell of a change: 增加了, 同比下降. */
const changed = (text: string, at: number): boolean =>
  starts(CHANGE_ENDS, text, at - 1) && CHANGE.test(text.slice(Math.max(0, at - 12), at));

/** True when one of a kind is denied: 无一例. 未办结1件 denies something else. */
const notOne = (text: string, at: number, unit: string | null): boolean =>
  unit !== null &&
  /^(?:人次|[例件起宗次个项条人])$/.test(unit) &&
  NOT_ONE.test(text.slice(Math.max(0, at - 10), at));

/** A number's end: digits, grouped thousands, one decimal point. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  if (end - at <= 3) {
    while (text.charCodeAt(end) === COMMA && /^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5))) end += 4;
    if (end - at <= 3 && text.charCodeAt(end) === BLANK) end = spacedEnd(text, at, end);
  }
  if (text.charCodeAt(end) === POINT && isDigit(text, end + 1)) {
    end++;
    while (isDigit(text, end)) end++;
  }
  return end;
}

/** Digits with a blank after each, and no other number behind. */
const LETTER_SPACED = /^[1-9](?: \d){1,6}(?![\d ]*\d)/;
/** 率为1 0 0%: what a percentage is told of. A list has its counts before its shares: 政策类3 5%. */
const RATED = /[率为达到占比约近]$/;

/** Groups of a thousand that blanks part (1 234条), and digits set apart: only before a counting word, for 表1 234条 and columns look alike. */
function spacedEnd(text: string, at: number, from: number): number {
  if (
    text[at] === '0' ||
    (at > 0 && /(?:[ \-.表图附第\]]|附件|\d\))$/.test(text.slice(Math.max(0, at - 2), at)))
  )
    return from;
  let end = from;
  // 1 2 3条: one blank after each digit.
  const apart = from === at + 1 ? LETTER_SPACED.exec(text.slice(at, at + 16)) : null;
  if (apart) end = at + apart[0].length;
  else while (text[end] === ' ' && /^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5))) end += 4;
  const after = /^(?:\.\d+)?[余多]?[万亿]?/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  // 5 5 0万; 2 0 1 7年1 2月.
  if (apart && /[万亿]$/.test(text.slice(end, end + after))) return end;
  if (apart && after === 0 && '年月日'.includes(text[end] ?? '-')) return end;
  const rated = text.charCodeAt(end + after) === SIGN && RATED.test(text.slice(at - 1, at));
  return end > from && (rated || unitAt(text, end + after) !== null) ? end : from;
}

const other = (start: number, end: number, year: number | null = null): Token => ({
  kind: 'other',
  start,
  end,
  value: 0,
  step: 1,
  qualifier: 'exact',
  hedge: null,
  printedStart: start,
  printedEnd: end,
  unit: null,
  year,
});

/** The same number where it counts nothing after all. Not spread: all tokens have their fields in one order. */
const uncounted = (token: Token): Token => ({
  kind: 'other',
  start: token.start,
  end: token.end,
  value: token.value,
  step: token.step,
  qualifier: token.qualifier,
  hedge: token.hedge,
  printedStart: token.printedStart,
  printedEnd: token.printedEnd,
  unit: token.unit,
  year: token.year,
});

/** Counting words of a span of time, which a bound states as well as any hedge: 不超过15个工作日. */
const TIMED = /工作日$/;

/** Hedges around a number, its unit, and what they make of it. 万 and 亿 are in `value` and `step` already; `inner`: the hedge before them. */
function dress(
  text: string,
  start: number,
  end: number,
  value: number,
  step: number,
  inner: string | null,
): Token {
  let hedge = inner;
  let qualifier: Qualifier = inner ? 'over' : 'exact';
  let at = end;
  if (!inner) {
    const code = text.charCodeAt(at);
    if (code === MORE || (code === MANY && text.charCodeAt(at + 1) !== YEAR)) {
      hedge = text.charAt(at);
      qualifier = 'over';
      at++;
    } else if (code === PLUS && !isDigit(text, at + 1)) {
      hedge = '+';
      qualifier = 'over';
      at++;
    } else if (code === SOME && unitAt(text, at + 1)) {
      // 300来条
      hedge = '来';
      qualifier = 'approx';
      at++;
    }
  }
  let unit: string | null = null;
  const percent = text.charCodeAt(at) === SIGN;
  if (percent) at++;
  else {
    unit = unitAt(text, at);
    if (unit) {
      at += unit.length;
      const code = text.charCodeAt(at);
      if (code === MORE || (code === TIMES && unit !== '次' && unit !== '元')) {
        if (code === MORE) {
          hedge ??= '余';
          qualifier = 'over';
        }
        at++;
      } else if (code === MANY && qualifier === 'exact' && ENDING.test(text.slice(at + 1, at + 2))) {
        hedge = '多';
        qualifier = 'over';
        at++;
      } else if (code === OPEN && text[at + 2] === ')' && '次件条份个期篇'.includes(text[at + 1] ?? '-'))
        at += 3;
    }
  }
  const behind = hedgeAfter(text, at);
  if (behind !== null && behind !== 'bound') {
    hedge ??= behind.word;
    if (qualifier === 'exact') qualifier = behind.qualifier;
    at += behind.length;
  }
  const before = hedgeBefore(text, start, starts(ROUNDS, text, start));
  let printedStart = start;
  if (before !== null && before !== 'bound') {
    printedStart = start - before.length;
    hedge = before.word;
    qualifier = before.qualifier;
  }
  const bound = (before === 'bound' || behind === 'bound') && !(unit && TIMED.test(unit));
  return {
    kind: bound ? 'other' : percent ? 'percent' : 'count',
    start,
    end,
    value,
    step,
    qualifier,
    hedge,
    printedStart,
    printedEnd: at,
    unit: percent ? '%' : unit,
    year: null,
  };
}

/** The year of four digits, also of such that are set apart. */
function yearOf(digits: string): number | null {
  const bare = digits.length === 7 ? digits.replaceAll(' ', '') : digits;
  return bare.length === 4 ? Number(bare) : null;
}

/** 订阅量达到5664865: no phone stands behind such words. */
const MEASURED = /(?:[量数]|人[次数]|用户)(?:已?达到?|为|共|突破|超过?|约)?$/;

/** The token that starts with the digit at `at`. */
function arabic(text: string, at: number, titled: boolean): Token {
  let end = digitsEnd(text, at);
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  const next = text.charCodeAt(end);
  if (LETTERS[before] === 1 || isLetter(text, end) || (before === POINT && at > 1)) {
    while (isDigit(text, end) || isLetter(text, end) || isChain(text, end)) end++;
    return other(at, end);
  }
  // 1,2345条: no such number is written, and nobody knows which was meant.
  if (next === COMMA && isDigit(text, end + 1)) {
    while (isDigit(text, end) || (text.charCodeAt(end) === COMMA && isDigit(text, end + 1))) end++;
    return other(at, end);
  }
  // 0769-22836680, 2018.03.05, 3/5, 08:10: a chain of numbers is an identifier, a date or a range.
  if (isChain(text, end) && isDigit(text, end + 1)) {
    while (isDigit(text, end) || (isChain(text, end) && isDigit(text, end + 1))) end++;
    return other(at, dateEnd(text, end));
  }
  if (DASHES[before] === 1 && at > 1 && isDigit(text, at - 2)) return other(at, end);
  if (NO_NUMBER[before] === 1) return other(at, end);
  // 第9至12条, 第9、10、11条: an article, however far from 第.
  if (LISTS[before] === 1 && ORDINALS.test(text.slice(Math.max(0, at - 24), at))) return other(at, end);
  if (before === OPEN && (next === CLOSE || next === TIP)) return other(at, end);
  // 1.机构职能, 1)机构职能: a list number.
  if (at === 0 && end <= 2 && (next === POINT || next === PAUSE || next === CLOSE) && !isDigit(text, end + 1))
    return other(at, end + 1);
  const dated = dateEnd(text, end);
  const digits = text.slice(at, end);
  if (dated > end) return other(at, dated, !titled && next === YEAR ? yearOf(digits) : null);
  const structure = structureAt(text, end);
  if (structure) return other(at, end + structure.length);
  if ((next === TO || next === UNTIL) && /^\d+[月日年号时]/.test(text.slice(end + 1, end + 8)))
    return other(at, end);
  // 2012、2013年: the first of several years.
  if (
    digits.length === 4 &&
    starts(LISTS, text, end) &&
    /^(?:[、和与及](?:19|20)\d\d)+年/.test(text.slice(end, end + 24))
  )
    return other(at, end, titled ? null : yearOf(digits));
  if (titled) return other(at, end);
  if (digits.length > 1 && digits[0] === '0' && digits[1] !== '.') return other(at, end);
  let power = 0;
  let inner: string | null = null;
  let scaled = end;
  if ((next === MORE || next === MANY) && starts(POWERS, text, end + 1)) {
    inner = text.charAt(scaled);
    scaled++;
  }
  if (starts(POWERS, text, scaled))
    for (const [scale, ten] of SCALES) {
      if (text[scaled] === scale && !(scale === '千' && text[scaled + 1] === '瓦')) {
        power += ten;
        scaled++;
        if (text[scaled] === '亿' && scale === '万') {
          power += 8;
          scaled++;
        }
        break;
      }
    }
  if (power === 0) {
    inner = null;
    scaled = end;
  }
  if (digits.length > 9 && digits.replace(/[,. ]/g, '').length > 9) return other(at, end);
  const { value, step } = decimal(digits, power);
  const token = dress(text, at, scaled, value, step, inner);
  if (token.kind === 'other') return token;
  if (digits === '1' && power === 0 && notOne(text, at, token.unit)) return other(at, token.end);
  if (text.startsWith('个百分点', token.end) || text.startsWith('倍', token.end)) return other(at, token.end);
  if (changed(text, at)) return uncounted(token);
  if (token.unit === null && token.kind === 'count') {
    if (
      digits.length > 2 &&
      HOTLINES.test(digits) &&
      text[end] !== undefined &&
      !/[)、\]]/.test(text[end] as string)
    )
      return other(at, end);
    if (
      digits.length >= 7 &&
      power === 0 &&
      !digits.includes(',') &&
      !MEASURED.test(text.slice(Math.max(0, at - 6), at))
    )
      return other(at, end);
    if (
      /^(?:19|20)\d\d$/.test(digits) &&
      text[end] !== undefined &&
      /[-.度工公政信]/.test(text[end] as string)
    )
      return other(at, end, Number(digits));
  } else if (
    token.unit !== null &&
    digits.length === 5 &&
    /^(?:12345|12333|12320|12315|12348|12369)$/.test(digits)
  ) {
    if (/[热平服政]/.test(text[end] ?? ' ')) return other(at, end);
  }
  return token;
}

const POWERS = tableOf('万亿千百');
const SCALES: readonly (readonly [string, number])[] = [
  ['万', 4],
  ['亿', 8],
  ['千', 3],
  ['百', 2],
];

/** The token of a Chinese numeral that counts something, a percentage in words (百分之百), or null. */
function worded(text: string, at: number): Token | null {
  if (text.startsWith('百分之', at)) {
    const run = numeralAt(text, at + 3);
    if (run) {
      const value = run === '百' ? 100 : chinese(run);
      if (Number.isNaN(value)) return null;
      const end = at + 3 + run.length;
      return { ...other(at, end), kind: 'percent', value, unit: '%' };
    }
    return null;
  }
  const run = numeralAt(text, at);
  const end = at + run.length;
  if (run.length === 4 && text[end] === '年' && /[〇零一二]{2}/.test(run))
    return other(at, end + 1, chinese(run));
  const hedged = text[end] === '余' || text[end] === '多' || text[end] === '来' ? 1 : 0;
  if (!starts(UNIT_STARTS, text, end + hedged)) return null;
  // 第五十条: the rest of a numeral that was refused is none.
  if (starts(BEFORE_WORDED, text, at - 1)) return null;
  if (titled(text, at)) return null;
  if (structureAt(text, end)) return null;
  const unit = unitAt(text, end + hedged);
  if (!unit || unit === '余' || /[字部段栏类路包面]/.test(unit)) return null;
  if (run === '一' && /[个块台位本起]/.test(unit)) return null;
  if (/^(?:个?月|个?小时|天|年)/.test(text.slice(end + hedged, end + hedged + 3))) return null;
  // 五六件: one or the other.
  if (/^[一二两三四五六七八九]{2}$/.test(run)) return null;
  const value = starts(ROUNDS, run, 0) ? chinese(`一${run}`) : chinese(run);
  if (Number.isNaN(value)) return null;
  if (run === '一' && notOne(text, at, unit)) return null;
  if (starts(LISTS, text, at - 1) && ORDINALS.test(text.slice(Math.max(0, at - 24), at))) return null;
  if (run === '一' && /^[次件批](?:性|套)/.test(text.slice(end, end + 2))) return null;
  const token = dress(text, at, end, value, chineseStep(run), null);
  // 万余条, 超万人; 万人评议 is a name.
  if (run === '万' && token.hedge === null) return null;
  return changed(text, at) ? uncounted(token) : token;
}

/** True when `at` stands inside 《…》. */
const titled = (text: string, at: number): boolean =>
  text.lastIndexOf('《', at) > text.lastIndexOf('》', at) && text.indexOf('》', at) >= 0;

/** What a number can start with (as CHINESE has it), and what opens and closes a title: all else is copied as it is. */
const SPECIAL = tableOf(`《》${NUMERALS}`);
const SAME = Array.from({ length: 2048 }, (_, i) => i);
const NONE: readonly never[] = [];

/** What stands behind Chinese numerals that may be a number: a counting word, a hedge, 年, 分 of 百分之, or a blank. */
const BEHIND_WORDED = tableOf(' \n\ue000多来年分');
for (let code = 0; code < BEHIND_WORDED.length; code++) if (UNIT_STARTS[code] === 1) BEHIND_WORDED[code] = 1;

/** False where no number stands in `[start, end)` of a text, given by its units. Numerals that count nothing are none. */
export function mayCount(units: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = units[i] as number;
    if (code >= 48 && code <= 57) return true;
    if (CHINESE[code] === 1 && i + 1 < end && BEHIND_WORDED[units[i + 1] as number] === 1) return true;
  }
  return false;
}

/** True where a number may stand. */
function hasNumeral(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    if (CHINESE[code] === 1 && starts(BEHIND_WORDED, text, i + 1)) return true;
  }
  return false;
}

/** Behind the first number of a range: 300条至400条, 3到5件. */
const RANGE = /^[至到~—–-]{1,2}(?:约|近)?\d[\d,.]*[余多]?[万千百]?(?=(.{0,5}))/;

/** True for the first number of a range: another one of the same counting word is reached. */
function isRange(text: string, { printedEnd, unit }: Token): boolean {
  if (!starts(REACHES, text, printedEnd)) return false;
  const next = RANGE.exec(text.slice(printedEnd, printedEnd + 24));
  if (!next) return false;
  const word = next[1]?.startsWith('%') ? '%' : unitAt(next[1] ?? '', 0);
  return word !== null && (unit === null || word === unit);
}
const REACHES = tableOf('至到~—–-');

/** Between the two numbers of a range. */
const TO_LAST = /^[至到~—–-]{1,2}$/;

const ISSUES = /^(?:共|约|近|计|达|逾|超过?)*\d[\d,. ]{0,12}[余多]?[条篇则]/;

function signOf(token: Token, text: string): string {
  if (token.kind === 'count') return COUNT;
  if (token.kind === 'percent') return PERCENT;
  const length = token.end - token.start;
  const short = token.year === null && length > 2 && length < 7;
  return short && HOTLINES.test(text.slice(token.start, token.end)) ? HOTLINE : OTHER;
}

/** Every number of a squeezed clause as a token. One pass. `numeral`: false where it is known to hold none. */
export function lex(text: string, numeral = true): Lexed {
  if (!(numeral && hasNumeral(text))) return unlexed(text);
  let lexed = '';
  const at: number[] = [];
  const tokens: Token[] = [];
  const places: number[] = [];
  let copied = 0;
  let ranged = -1;
  let i = 0;
  let depth = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (SPECIAL[code] === 0) {
      i++;
      continue;
    }
    let token: Token | null = null;
    if (code === TITLE) depth++;
    else if (code === TITLED) depth = Math.max(0, depth - 1);
    else if (code >= 48 && code <= 57) token = arabic(text, i, depth > 0 && text.indexOf('》', i) >= 0);
    else if (depth === 0) token = worded(text, i);
    if (!token) {
      i++;
      continue;
    }
    // 300条至400条, 3到5件: neither is the figure.
    if (token.kind !== 'other') {
      const last = ranged >= 0 && TO_LAST.test(text.slice(ranged, token.printedStart));
      ranged = !last && isRange(text, token) ? token.printedEnd : -1;
      if (last || ranged >= 0) token = uncounted(token);
    }
    // 294期1014条: issues of a paper, and the items that are counted.
    if (token.unit === '期' && ISSUES.test(text.slice(token.printedEnd, token.printedEnd + 12)))
      token = uncounted(token);
    // What stands before the number and its hedge is copied as it is.
    if (token.printedStart > copied) lexed += text.slice(copied, token.printedStart);
    for (; copied < token.printedStart; copied++) at.push(copied);
    // A hedge within what was copied as another number's is taken back.
    while (at.length > 0 && (at[at.length - 1] as number) >= token.printedStart) at.pop();
    if (at.length < lexed.length) lexed = lexed.slice(0, at.length);
    tokens.push(token);
    places.push(at.length);
    at.push(token.printedStart);
    lexed += signOf(token, text);
    i = Math.max(token.printedEnd, token.end, i + 1);
    copied = i;
  }
  if (tokens.length === 0) return unlexed(text);
  lexed += text.slice(copied);
  for (; copied <= text.length; copied++) at.push(copied);
  return { text: lexed, at, tokens, places };
}

/** A clause without a number. */
function unlexed(text: string): Lexed {
  const at = text.length < SAME.length ? SAME : Array.from({ length: text.length + 1 }, (_, i) => i);
  return { text, at, tokens: NONE, places: NONE };
}

/**
 * The numbers of a folded text (or of `span` in it) that count or measure something: hedged, with 万 and 亿 applied, with
 * their counting word. Dates, list numbers, phones, document numbers, ranges and changes (增加12件) are left out.
 */
export function readNumbers(folded: string, span: Span = { start: 0, end: folded.length }): Quantity[] {
  const squeezed = squeeze(folded, span.start, span.end);
  const found: Quantity[] = [];
  for (const token of lex(squeezed.text).tokens) {
    if (token.kind === 'other') continue;
    const { value, step, qualifier, hedge, start, end, printedStart, printedEnd, unit } = token;
    found.push({
      value,
      step,
      qualifier,
      hedge,
      unit,
      start: place(squeezed, start),
      end: after(squeezed, end),
      printed: { start: place(squeezed, printedStart), end: after(squeezed, printedEnd) },
    });
  }
  return found;
}
