// 微博、微信分别发布20条、30条: a clause cut into one for each thing with its own number.
import { COUNT, type Lexed, OTHER, type Token, tokenAt } from './number.ts';

/** A part of a clause read as if it were one. `origin`: for each lexed character its place in the clause. */
export interface Share {
  readonly lexed: Lexed;
  readonly origin: readonly number[];
  /** It is the report's own year's. */
  readonly ofYear: boolean;
}

const AND = '(?:[、和及与]|以及)';
const CHAIN = `${COUNT}(?:${AND}${COUNT})+`;
const SHARED = new RegExp(`^(.{0,90}?)(?:分别|依次)([^${COUNT}]{0,24}?)(${CHAIN})(?!${AND})`);
/** 2012年、2013年收到申请20件、30件: years need no such word. */
const BY_YEARS = new RegExp(
  `^(.{0,16}?${OTHER}度?(?:${AND}${OTHER}度?)+)([^${COUNT}]{0,30}?)(${CHAIN})(?!${AND})`,
);
const YEAR_LIST = new RegExp(`${OTHER}度?(?:${AND}${OTHER}度?)+`);
/** Where what is said of all of them begins, behind the last of them. */
const COMMON =
  /(?:共|全年|累计|均|各|都|所|的)*(?:(?:主动|对外)?公开|发布|推送|更新|编发|发送|刊发|处理决定|决定|收到|受理|接到|办理|办结|答复|召开|举办|组织|开展|被?(?:申请|提起)|案件|申请|人员|信息|粉丝|关注|订阅|用户|数量|总数|作品|稿件|文章|视频|数|量)/;

const isYear = (lexed: Lexed, at: number): boolean => tokenAt(lexed, at)?.year != null;

/** Lexed characters of some ranges, in their order. */
function taken(
  own: Lexed,
  ranges: readonly (readonly [number, number])[],
  unit: string | null,
  ofYear = false,
): Share {
  let text = '';
  const at: number[] = [];
  const origin: number[] = [];
  const tokens: Token[] = [];
  const places: number[] = [];
  for (const [from, to] of ranges)
    for (let i = from; i < to; i++) {
      const token = tokenAt(own, i);
      if (token) {
        // 1200、300、200条: the counting word stands behind the last.
        tokens.push(token.unit === null && token.kind === 'count' ? { ...token, unit } : token);
        places.push(text.length);
      }
      text += own.text[i];
      at.push(own.at[i] as number);
      origin.push(i);
    }
  const last = ranges.at(-1)?.[1] ?? 0;
  at.push(own.at[last] as number);
  origin.push(last);
  return { lexed: { text, at, tokens, places }, origin, ofYear };
}

/** The things named before 分别, as ranges, and what is said of all of them; null where they are not `count`. */
function named(text: string, end: number, count: number): (readonly [number, number])[] | null {
  const found: [number, number][] = [];
  let from = 0;
  for (const { index, 0: join } of text.slice(0, end).matchAll(/以及|[、和及与]/g)) {
    found.push([from, index]);
    from = index + join.length;
  }
  found.push([from, end]);
  return found.length === count && found.every(([start, stop]) => stop > start) ? found : null;
}

/** What a clause shares out: its numbers, and the clause once for each thing that has one. */
interface SharedOut {
  readonly numbers: readonly number[];
  readonly shares: readonly Share[];
}

/** What cannot be one of the things that a clause before names. */
const NO_THING = new RegExp(`[${COUNT}${OTHER}]`);

/** 开通微博、微信公众号,粉丝分别达…: the things that the clause before ends in, in words; null where they are not `count`. */
function namedBefore(before: string, count: number): string[] | null {
  // 建立了微博、微信两个平台: how many they are.
  const words = before.replace(new RegExp(`${COUNT}[^${COUNT}、和及与]{0,4}$`), '');
  const things = words.split(/以及|[、和及与]/);
  return things.length === count && things.every(thing => thing !== '' && !NO_THING.test(thing))
    ? things
    : null;
}

/** A share whose thing another clause names: its words have no place in this one. */
export function withThing(thing: string, { lexed, origin, ofYear }: Share): Share {
  const lead = Array.from(thing, () => origin[0] as number);
  return {
    lexed: {
      text: thing + lexed.text,
      at: [...Array.from(thing, () => lexed.at[0] as number), ...lexed.at],
      tokens: lexed.tokens,
      places: lexed.places.map(at => at + thing.length),
    },
    origin: [...lead, ...origin],
    ofYear,
  };
}

/** True where the parts of a clause may state what the whole does not: 分别为3、2件 counts 件 behind the last alone. */
export const sharesOut = ({ tokens, text }: Lexed): boolean => tokens.length > 1 && /分别|依次/.test(text);

/**
 * What a clause shares out, or null where it does not; without shares where nobody can tell which number is whose. Of
 * several years only the report's own is kept: none where `year` is not among them. `before`: words
 * that may name the things.
 */
export function sharedOut(own: Lexed, year: number | null, before: string): SharedOut | null {
  if (own.tokens.length < 2) return null;
  const { text } = own;
  const years = YEAR_LIST.exec(text);
  const byYears = years !== null && isYear(own, years.index) && (BY_YEARS.exec(text) ?? SHARED.exec(text));
  const match = byYears || (sharesOut(own) ? SHARED.exec(text) : null);
  if (!match) return null;
  const chain = match[3] as string;
  const first = match[0].length - chain.length;
  const numbers = [...chain].flatMap((char, i) => (char === COUNT ? [first + i] : []));
  const rest = match[0].length;
  const unit = tokenAt(own, numbers.at(-1) as number)?.unit ?? null;
  if (byYears && years) {
    const dates = own.places.filter(
      at => at >= years.index && at < years.index + years[0].length && isYear(own, at),
    );
    if (dates.length !== numbers.length) return null;
    const index = dates.findIndex(at => tokenAt(own, at)?.year === year);
    if (index < 0) return { numbers, shares: [] };
    const number = numbers[index] as number;
    const date = dates[index] as number;
    const share = taken(
      own,
      [
        [0, years.index],
        [date, date + 1],
        [years.index + years[0].length, first],
        [number, number + 1],
        [rest, text.length],
      ],
      unit,
      true,
    );
    return { numbers, shares: [share] };
  }
  const end = (match[1] as string).length;
  const things = named(text, end, numbers.length);
  if (!things) {
    const others = namedBefore(before, numbers.length) ?? [];
    const shares = others.map((thing, index) => {
      const number = numbers[index] as number;
      const share = taken(
        own,
        [
          [0, end],
          [end + 2, first],
          [number, number + 1],
          [rest, text.length],
        ],
        unit,
      );
      return withThing(thing, share);
    });
    return { numbers, shares };
  }
  const [start, stop] = things.at(-1) as [number, number];
  const common = COMMON.exec(text.slice(start + 1, stop));
  const behind = common ? start + 1 + common.index : stop;
  const shares = things.map(([from, to], index) => {
    const ends = index === things.length - 1 || COMMON.test(text.slice(from + 1, to));
    const number = numbers[index] as number;
    return taken(
      own,
      [
        [from, to],
        ...(ends ? [] : [[behind, stop] as const]),
        [end + 2, first],
        [number, number + 1],
        // What follows the last number is said of all.
        [rest, text.length],
      ],
      unit,
    );
  });
  return { numbers, shares };
}
