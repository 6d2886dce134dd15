// Whose report it is, where the title does not say: header field, signature, first sentences, contact. Works on folded text.
import type { Span } from '../core/span.ts';
import { type Compact, compact, placeIn } from './compact.ts';
import { findDate } from './date.ts';
import { type Found, linesOf, trim } from './lines.ts';
import { finds, quick, tests } from './quick.ts';
import { BODY, bodyOfTitle, FORMERLY } from './title.ts';

const MARK = quick(/^[•·*●|-]+ */);
const FIELD =
  /(?:发布机构|发文机关|发文机构|发布单位|发文单位|公开责任部门|公开机构|责任部门|责任单位|制发机关|编制单位|填报单位|信息来源|来源|单位名称)[ |:]+([\u3400-\u9fff()·]{2,40})/g;

const ENDS =
  '(?:局|委员会|委|(?:人防|民防|法制|侨务?|台|外[事侨]?|编委?|扶贫|移民|应急|金融|国资|信访|文明|老龄|农|招商|口岸)办(?![公事理法案结件好学会])|办公室|办公厅|厅|人民政府|[省市区县旗州镇乡]政府|办事处|街道|管委会|中心|[镇乡](?!(?:人民)?政府|建设|规划)|研究室|研究院|[一二三四五六七八九十]中|中学|小学|学校|学院|大学|医院|卫生院|公司|支队|大队|总队|联合会|联合社|系统|海关|(?<![全各本内外东西南北中局总支干])部(?![门分署队位委件长]))';
const NAME = `([\\u3400-\\u9fff()、]{1,28}?${ENDS})`;
const YEAR = '(?:(?:19|20)\\d\\d年?度?)?';
/** 由某局办公室编制: the bureau's own office wrote it. */
const ITS_OFFICE = '(?:(?<=[局厅])办公室)?';
/** 特公布2022年某市某局信息公开工作年度报告. */
const ANNOUNCED = new RegExp(
  `(?:公布|公开|发布|编制|制作|制定|现将|现就)了?${YEAR}${NAME}(?:关区)?(?:\\([^()\\n]{0,40}\\))?\\n?${YEAR}(?:政府|政务)?信息公开`,
  'g',
);
/** 现公布某市2024年政府信息公开工作年度报告: a place that reports as a whole. */
const PLACED =
  /(?:现|特|予以)(?:予)?(?:向社会)?(?:公布|公开|发布)([\u3400-\u9fff]{2,14}[市县区旗州盟])(?:19|20)\d\d年度?(?:政府|政务)信息公开/g;
/** 全文包括某区政府信息公开总体情况. */
const CONTENTS =
  /全文(?:包括|涵盖)([\u3400-\u9fff]{2,16}?(?:[市县区旗州盟]|人民政府))(?=政府信息公开(?:工作)?总体情况)/g;
/** 由某局编制的2018年度政府信息公开年度报告: surer than a header, where a later body may keep the page. */
const MADE = new RegExp(
  `由${NAME}${ITS_OFFICE}(?:\\([^()\\n]{0,40}\\))?(?:负责|组织)?编制的?${YEAR}(?:政府|政务)?信息公开`,
  'g',
);
/** What stands behind a body that speaks of itself. */
const OWN_DEEDS =
  '以|坚持|认真|严格|按照|紧紧|深入|高度|积极|不断|切实|根据|结合|充分|始终|进一步|围绕|持续|在[^,。;]{2,30}领导下';
/** 由某局编制, and the subject of a first sentence. */
const OPENINGS: readonly RegExp[] = [
  new RegExp(
    `[由经]${NAME}${ITS_OFFICE}(?:\\([^()\\n]{0,40}\\))?(?:结合|负责|编制|编写|汇总|综合|组织编|完成)`,
    'g',
  ),
  new RegExp(
    `(?<=^|[\\n,。;: ]|年度?|,)${NAME}(?=(?:${OWN_DEEDS}|全面|继续|依法|编制|主动公开|公开|共|收到|受理|配备|现[向将公]|通过|及时|是主管|是负责|政务信息工作|政府信息公开工作|(?:19|20)\\d\\d年度?(?:政府信息|政务|信息)))`,
    'g',
  ),
];
/** 请与某县某局办公室联系(地址…: the last resort. */
const CONTACT =
  /(?:与|同|向|联系|咨询|致电)([\u3400-\u9fff()、]{3,44}?)(?:联系|咨询|反映|\((?:机构|办公|单位|通讯|联系)?(?:地址|电话))/g;
/** 如有疑问,请联系:某区某局,地址: a name between a colon and the address. */
const ASKED = /请联系:([\u3400-\u9fff()]{3,30}?)(?=[,(](?:联系|办公|通讯|单位)?(?:地址|电话))/g;
const OFFICE = new RegExp(`^([\\u3400-\\u9fff()、]{1,28}?${ENDS})`);
/** Words that lead to a name and are no part of it. */
const LEAD =
  /^.*(?:公布|发布|涵盖|内容包括|现将|现就|下载|[专栏页]栏?或|报告由|编制[的了]?|联系|根据|按照|依据|关于|年度|\d ?年|[请由与在向该]|经(?![济开贸信合营]))(?=.{3})/;
const FORMER = new RegExp(`^${FORMERLY}`);
const NO_BODY = /我|投诉|因|本[级局委厅办镇乡区市县街]|各|有关|相关|部门$|公开|公民|法人|组织|群众|条例/;

/** Behind a name that signs: (盖章). */
const SEAL = /\((?:盖章|公章|印章|章)\)$/;

const named = (folded: string, span: Span): Found<string> | null => {
  const value = folded.slice(span.start, span.end).replace(SEAL, '').trimEnd();
  return value.length > 2 && !value.endsWith('网站') && tests(BODY, value)
    ? { value, start: span.start, end: span.start + value.length }
    : null;
};

/** Bodies named by header fields such as 发布机构, within the first lines, `head`. */
export function bodiesOfHeader(folded: string, head: readonly Span[]): Found<string>[] {
  const end = head[head.length - 1]?.end ?? 0;
  const found: Found<string>[] = [];
  for (const match of folded.slice(0, end).matchAll(FIELD)) {
    const value = match[1] ?? '';
    const start = match.index + match[0].length - value.length;
    const body = named(folded, { start, end: start + value.length });
    if (body) found.push(body);
  }
  // A line of its own that is a body's name and nothing else, with or without a list mark.
  for (const line of head.slice(0, 20)) {
    const text = folded.slice(line.start, line.end);
    const mark = finds(MARK, text)?.[0].length ?? 0;
    const body = named(folded, { start: line.start + mark, end: line.end });
    if (body && body.value.length >= 5) found.push(body);
  }
  // 2020年报_某局: a site's own name of the page.
  for (const line of head.slice(0, 3)) {
    const page = /年报[_|—–-] *(?=[\u3400-\u9fff]{3,20}$)/.exec(folded.slice(line.start, line.end));
    const body = page && named(folded, { start: line.start + page.index + page[0].length, end: line.end });
    if (body) found.push(body);
  }
  return found;
}

export interface Signature {
  readonly body: Found<string> | null;
  readonly date: Found<string> | null;
}

/** A month without a day at the end of a line. */
const MONTH =
  /(?:(?:19|20)\d\d|[一二〇○零九][一二三四五六七八九〇○零]{3})年 ?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月 *$/;

/** The body and the date that sign a report, on lines of their own near its end. */
export function findSignature(folded: string): Signature {
  const tail = linesOf(folded).slice(-24);
  for (let at = tail.length - 1; at >= 0; at--) {
    const line = tail[at] as Span;
    if (line.end - line.start > 60) continue;
    const text = folded.slice(line.start, line.end);
    const date = findDate(folded, line);
    const alone = date !== null && date.end - date.start >= text.trimEnd().length - 3;
    const from = date?.start ?? (MONTH.exec(text)?.index ?? -line.start) + line.start;
    const together = from > line.start ? named(folded, trim(folded, { start: line.start, end: from })) : null;
    const above = tail[at - 1];
    if (together) return { body: together, date };
    if (alone) return { body: above ? named(folded, above) : null, date };
    const body = named(folded, line);
    if (body && body.value.length >= 5) return { body, date: null };
  }
  return { body: null, date: null };
}

/** How much of a text opens it. */
const HEAD = 3000;

/** 上一篇:某局2015年…年报: where the foot of a page leads. */
const FURTHER = /(?<=\n)[ •·*●|>»]*[上下]一?[篇条则](?:[ :]*\n)?[^\n]{0,80}/g;

const LEADS = /[上下]一?[篇条则]/;
/** The title of a paper. */
const PAPER = /《[^《》]{0,80}》/g;

/** The opening, with the titles of other papers and pages blanked. */
export function openingOf(folded: string): Compact {
  const { text, place } = compact(folded, { start: 0, end: HEAD });
  const own = text.includes('《') ? blanked(text, PAPER) : text;
  return { text: LEADS.test(own) ? blanked(own, FURTHER) : own, place };
}

/** The text with blanks for what a pattern finds, as long as it was. */
function blanked(text: string, pattern: RegExp): string {
  let own = '';
  let from = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    own += text.slice(from, match.index) + ' '.repeat(match[0].length);
    from = pattern.lastIndex;
  }
  return own + text.slice(from);
}

/** A captured name without the words that lead to it, or null where it names nobody. */
function cleaned(head: Compact, value: string, start: number): Found<string> | null {
  // 由北京市大兴区北京市大兴区发展和改革委员会编制: the place printed twice.
  const own = value
    .replace(LEAD, '')
    .replace(/^年(?=[\u3400-\u9fff]{3})/, '')
    .replace(FORMER, '')
    .replace(/^([\u3400-\u9fff]{2,8}[省市区县旗州])(?=\1)/, '');
  if (own.length < 3 || NO_BODY.test(own) || /^[()、度]|^.政府$/.test(own)) return null;
  const from = start + value.length - own.length;
  return { value: own, ...placeIn(head, from, from + own.length) };
}

/** 现公布《某局2019年政府信息公开工作年度报告》: the report's own title in a sentence. */
const QUOTED = /(?:公布|公开|发布|编制|现将)了?《([^《》\n]{6,60})》/;

const OF_INFORMATION = /^(?!民).政府信息公开$/;
/** The first body that a pattern names in the opening. */
function firstOf(head: Compact, pattern: RegExp): Found<string> | null {
  for (const match of head.text.matchAll(pattern)) {
    const value = match[1] ?? '';
    const start = match.index + match[0].indexOf(value);
    // 某开发区政府信息公开: the 政府 is that of the information.
    const length = OF_INFORMATION.test(head.text.slice(start + value.length - 3, start + value.length + 4))
      ? value.length - 2
      : value.length;
    const own = cleaned(head, value.slice(0, length), start);
    if (own) return own;
  }
  return null;
}

/** The body whose report an opening sentence announces, as a title would: 现公布某局2019年政府信息公开年度报告. */
export function bodyAnnounced(folded: string, opening: Compact): Found<string> | null {
  const top = compact(folded, { start: 0, end: HEAD });
  const quoted = top.text.includes('《') ? QUOTED.exec(top.text) : null;
  const start = quoted ? quoted.index + quoted[0].indexOf('《') + 1 : 0;
  const own = quoted && bodyOfTitle(folded, placeIn(top, start, quoted.index + quoted[0].length - 1));
  return (
    own ??
    firstOf(opening, ANNOUNCED) ??
    firstOf(opening, MADE) ??
    firstOf(opening, PLACED) ??
    firstOf(opening, CONTENTS)
  );
}

/** Bodies that the opening sentences name as theirs, the surest first: 2021年区人力资源和社会保障局坚持以…. */
export function bodiesOfOpening(head: Compact): Found<string>[] {
  const found = OPENINGS.flatMap(pattern => firstOf(head, pattern) ?? []);
  for (const match of [...head.text.matchAll(CONTACT), ...head.text.matchAll(ASKED)]) {
    const value = OFFICE.exec(match[1] ?? '')?.[1];
    const own = value && cleaned(head, value, match.index + match[0].indexOf(value));
    if (own) return [...found, own];
  }
  return found;
}

/** 县安监局深入推进信息公开: what only the body that reports says of itself. */
const SPEAKS = new RegExp(`(?<=^|[\\n,。;: ])${NAME}(?=(?:${OWN_DEEDS}))`, 'g');
/** How far the sentences reach in which a body speaks of itself. */
const SPOKEN = 800;

/** Every body that speaks of itself in the opening sentences. */
export const bodiesSpeaking = ({ text }: Compact): string[] => [
  ...new Set([...text.slice(0, SPOKEN).matchAll(SPEAKS)].map(match => match[1] ?? '')),
];
