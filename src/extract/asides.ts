// The words of a clause as rules see them: without asides and levels that were left, with what stands before its colon.
import { COUNT, type Lexed, OTHER, PERCENT, type Token, tokenAt } from './number.ts';
import { quick, tests } from './quick.ts';

/** 由32件增加到45件: the level that was reached counts, the one that was left does not. */
const LEFT = new RegExp(
  `[由从](?:(?:${OTHER}|去年|上年)度?(?:年?[初末底])?的?|(?:年初|原来|最初|原先)的?)?${COUNT}(?:增加|增长|上升|提高|提升|减少|下降|降低|降|增|升)(?:了)?(?:到|至|为)(?=(?:(?:${OTHER}|今年|本年)度?的?)?${COUNT})`,
  'g',
);
/**
 * An aside between a noun and its number: 新闻发布会(通气会)11场, 网站(含转发)319条. The ground of an outcome is none:
 * 不予公开(属于过程性信息)1件.
 */
const ASIDE = new RegExp(
  `(?<=[\\u3400-\\u9fff”"])(?<!不予公开|无法提供|不予处理|其他处理)\\([^()${COUNT}${PERCENT}]{1,24}\\)(?=(?:总?数量?|共计?|合计|累计|为|达|约)?${COUNT})`,
  'g',
);

/** How many accounts or columns publish: 微信账号(1个)发布信息149条 says 149 of the account. */
const HOW_MANY = new RegExp(
  `\\((?:共|计|有)?${COUNT}\\)(?=(?:上|共|全年|累计)*(?:公开|发布|推送|更新|编发|刊发))`,
  'g',
);
/** 通过“某区人社网”(简称“人社网”)发布信息80条: how a site or an account is also called. */
const CALLED = new RegExp(
  `(?<=[网站台号博信端][”"]?)\\((?:以下|下称|又称|也称|简称|即)[^()${COUNT}${PERCENT}]{1,30}\\)(?=(?:上|共|全年|累计|主动|及时|新增)*(?:公开|发布|推送|更新|编发|刊发|上传))`,
  'g',
);
/** How a form counts is no figure: 主动公开政府信息数(不同渠道和方式公开相同信息计1条)56条. */
const COUNTING = new RegExp(`\\([^()${COUNT}]{0,40}(?:相同|同一)[^()${COUNT}]{0,16}计${COUNT}\\)`, 'g');

/** An aside that a colon cuts in two: its end, and what stands before it. */
const CLOSES = quick(
  new RegExp(`^[^()${COUNT}${PERCENT}]{1,60}\\)(?:共|共计|合计|累计|总计|计|约)*${COUNT}`),
);
/** 局网站(http://example.cn/)发布922条: an address in brackets. */
const ADDRESS = quick(/^\/\/[^()]{1,90}\)/);
/** 政务微信“某镇”(微信号:abc2016)公开23条: by what an account is found, or how it is also called. */
const NAMED = quick(
  /^(?:[\w.@/\ue001-\ue003-]{2,40}\)|[^()\ue001\ue002]{1,30}\)(?=(?:上|共|全年|累计|主动|及时|新增)*(?:公开|发布|推送|更新|编发|刊发|上传)))/,
);
const TO_BRACKET = /^[^()]*\)/g;
const UNCLOSED = new RegExp(`^([^()${COUNT}${PERCENT}]{2,80})\\([^()]{0,12}$`);

/** 编发284期、516条: how often, before how much; 访谈12期36个 counts the talks. */
const ISSUES = new RegExp(`${COUNT}、?(?=${COUNT})`, 'g');
const TALKS = /(?:访谈|培训|讲座|课堂|直播|节目|发布会|通气会|座谈会|会议|活动|接访|来访)[^,;、]{0,8}$/;
const ISSUED = /^(?:期|期次|批|批次|次|辑|组)$/;
const ITEMS = /^(?:条|篇|则|件|条次|篇次|幅)$/;

const MAY_LEAVE = quick(new RegExp(LEFT.source));

/** A lexed clause without such asides: places in the text are kept. */
export function withoutAsides(own: Lexed): Lexed {
  let lexed = own;
  if (own.text.includes(')') && own.text.search(COUNTING) >= 0) lexed = without(lexed, COUNTING);
  if (own.text.includes(')') && lexed.text.search(ASIDE) >= 0) lexed = without(lexed, ASIDE);
  if (own.text.includes(')') && lexed.text.search(CALLED) >= 0) lexed = without(lexed, CALLED);
  if (lexed.tokens.length > 1 && lexed.text.includes(`${COUNT})`)) lexed = without(lexed, HOW_MANY);
  if (own.tokens.length > 1 && tests(MAY_LEAVE, own.text)) lexed = without(lexed, LEFT);
  if (lexed.tokens.length > 1 && /\ue001、?\ue001/.test(lexed.text)) lexed = withoutIssues(lexed);
  return lexed;
}

/** A clause without the number of issues that stands before the number of what was in them. */
function withoutIssues(own: Lexed): Lexed {
  const unitAt = (at: number): string => tokenAt(own, at)?.unit ?? '';
  return without(
    own,
    ISSUES,
    ({ index, 0: words }) =>
      ISSUED.test(unitAt(index)) &&
      ITEMS.test(unitAt(index + words.length)) &&
      own.text[index - 1] !== '、' &&
      !/^、?\ue001/.test(own.text.slice(index + words.length + 1)) &&
      !TALKS.test(own.text.slice(0, index)),
  );
}

function without(own: Lexed, pattern: RegExp, goes: (match: RegExpExecArray) => boolean = () => true): Lexed {
  let text = '';
  const at: number[] = [];
  const tokens: Token[] = [];
  const places: number[] = [];
  let from = 0;
  const copy = (to: number): void => {
    for (let i = 0; i < own.places.length; i++) {
      const place = own.places[i] as number;
      if (place < from || place >= to) continue;
      tokens.push(own.tokens[i] as Token);
      places.push(text.length + place - from);
    }
    text += own.text.slice(from, to);
    for (; from < to; from++) at.push(own.at[from] as number);
  };
  for (const aside of own.text.matchAll(pattern)) {
    if (!goes(aside)) continue;
    copy(aside.index);
    from = aside.index + aside[0].length;
  }
  copy(own.text.length);
  at.push(own.at[own.text.length] as number);
  return { text, at, tokens, places };
}

/** 申请办结数(件):12 — the counting word stands before the colon. */
const COUNTED_IN = /\(([件条次人篇个份宗]|人次)\)$/;

/** A lexed clause with words before it that belong to the clause before the colon: they have no place in this one. */
function prefixed(words: string, own: Lexed): Lexed {
  const unit = COUNTED_IN.exec(words)?.[1];
  const lead = unit ? words.replace(COUNTED_IN, '') : words;
  return {
    text: lead + own.text,
    at: [...Array.from(lead, () => 0), ...own.at.slice(0, own.text.length + 1)],
    tokens: unit ? own.tokens.map(token => (token.unit === null ? { ...token, unit } : token)) : own.tokens,
    places: own.places.map(at => at + lead.length),
  };
}

/** 新收申请：12件 — the words before the colon say what the number counts. */
const GOES_ON = /^(?:共|为|计|约|合计|共计)*[\ue001\ue002]/;

/** 依申请公开:无; 收费:零 — the words before the colon say of what there is none. */
const IS_NONE = quick(/^(?:全年|本年度?|均)?[无零]$/);

/** A lexed clause behind a colon, with the clause before it where both say one thing. */
export function behindColon(own: Lexed, before: string): Lexed {
  if ((own.tokens.length > 0 && GOES_ON.test(own.text)) || tests(IS_NONE, own.text))
    return prefixed(before.replaceAll(/[\ue001\ue002]/g, '\ue003'), own);
  // 发布各类信息(包括：预报、预警)共1631条 — what stands before the bracket goes on behind it.
  const open = [CLOSES, ADDRESS, NAMED].some(form => tests(form, own.text)) ? UNCLOSED.exec(before) : null;
  return open ? prefixed(open[1] as string, without(own, TO_BRACKET)) : own;
}
