// The day of publication: from the fields of a page's head, from lines that hold a day, from the signature. Folded text.
import type { Span } from '../core/span.ts';
import { DAY, findDate } from './date.ts';
import type { Found } from './lines.ts';

/** Letters of a label may be set apart: 发 布 日 期. */
const label = (...words: readonly string[]): RegExp =>
  new RegExp(`(?:${words.map(word => Array.from(word).join(' ?')).join('|')})[\\])】〗]?[ :|]{1,6}`, 'g');

/** Fields of the day of publication, the surest first: 成文日期 is the day of writing, 更新日期 and the like are of the page. */
const PUBLISHED: readonly RegExp[] = [
  label(
    '发布日期',
    '发布时间',
    '公开日期',
    '公开时间',
    '发表日期',
    '发表时间',
    '公布日期',
    '公布时间',
    '发布于',
    '发表于',
  ),
  label('发文日期', '发文时间', '成文日期', '成文时间', '生成日期', '生成时间', '印发日期', '印发时间'),
  label('日期', '时间'),
];
/** Marks and blanks of folded text. */
const MARKS = new Set(Array.from('•·*●|- \n', char => char.charCodeAt(0)));
/** A date on a line of its own may have a short label. */
const LONGEST_DATED = 19;
const CLOCK = '(?: *\\d{1,2}[:时]\\d\\d分?(?::\\d\\d)?秒?)?';
/** Fields that a page prints beside the day. */
const FIELDS =
  '(?:(?:文章|信息|稿件)?来源|(?:信息)?(?:作者|编辑|录入|供稿|责编|审核)|发布(?:者|机构|单位)|字[体号]|(?:点击|浏览|阅读|访问)(?:量|数|次数)?|打印)';
/** 2024年01月26日 作者: 来源:某局: a line that opens with the day and goes on in fields. */
const SOURCE = new RegExp(
  `^[^,。;]{0,40}?(?<![\\d/])${DAY}${CLOCK}[\\])】〗| ]*[[(【〔]?${FIELDS}[\\])】〗]? *[:[]`,
);
/** 来源:某局 2013-01-31 11:08: one of fields that ends with the day. */
const ENDS = new RegExp(
  `${FIELDS}[\\])】〗]? *:[^,。;]{0,40}?(${DAY})${CLOCK} *(?:发布)?[\\])】〗]?(?: *[【〔[(]?字[体号][^,。;]{0,16})?$`,
);
/** Between a title and the day on its line: fields, brackets, no words. */
const TO_DAY = new RegExp(
  `^[ [(【〔〖|]*(?:(?:${FIELDS}|发布日期|发布时间|日期|时间)[\\])】〗]? *:[^,。;自至]{0,40})?$`,
);
const FROM_DAY = new RegExp(`^日?${CLOCK}[ \\])】〕〗|]*(?:$|发布|公布|[【〔[]|${FIELDS})`);

/** 某市人民政府门户网站 www.example.cn 2023-01-28: the line of the site's name ends in the day. */
const SITE_LINE = /^[^,。;]{2,30}(?:网|网站)[ |]+(?:https?:\/\/)?(?:www\.)?[\w.-]*[ |]*$/;
const isOfSite = (folded: string, line: Span, found: Span): boolean =>
  line.end - found.end < 12 && SITE_LINE.test(folded.slice(line.start, found.start));

/** How many characters of a line are no marks and blanks; counting ends above `most`. */
function bareLength(folded: string, line: Span, most: number): number {
  let count = 0;
  for (let at = line.start; at < line.end && count <= most; at++)
    if (!MARKS.has(folded.charCodeAt(at))) count++;
  return count;
}

const isSourced = (folded: string, line: Span): boolean =>
  SOURCE.test(folded.slice(line.start, Math.min(line.end, line.start + 80)));

/** Where the day stands in a line that says whence and ends with it. */
function endingDay(folded: string, line: Span): Found<string> | null {
  if (line.end - line.start > 120) return null;
  const match = ENDS.exec(folded.slice(line.start, line.end));
  if (!match) return null;
  const start = line.start + match.index + match[0].lastIndexOf(match[1] as string);
  return findDate(folded, { start, end: line.end });
}

/** The day before or behind the title on its own line: 某局2012年政府信息公开年报 2013-03-05. */
function besideTitle(folded: string, title: Span): Found<string> | null {
  const from = folded.lastIndexOf('\n', title.start) + 1;
  const newline = folded.indexOf('\n', title.end);
  const to = Math.min(newline < 0 ? folded.length : newline, title.end + 120);
  const behind = findDate(folded, { start: title.end, end: to });
  if (
    behind &&
    TO_DAY.test(folded.slice(title.end, behind.start)) &&
    FROM_DAY.test(folded.slice(behind.end, to))
  )
    return behind;
  const before = findDate(folded, { start: Math.max(from, title.start - 30), end: title.start });
  return before && /^[ [(【〔]*$/.test(folded.slice(from, before.start)) ? before : null;
}

/**
 * The day of publication of a report on `year`, or null: from the lines of its `head`, the line of its `title`, or as
 * `signed`.
 */
export function readPublished(
  folded: string,
  head: readonly Span[],
  year: number | null,
  signed: Found<string> | null,
  title: Span | null,
): Found<string> | null {
  const top = folded.slice(0, head[head.length - 1]?.end ?? 0);
  // From the last weeks of the year itself to the end of the next: a later day is that of an upload to a new site.
  const fits = (found: Found<string> | null): found is Found<string> =>
    found !== null &&
    (year === null || (found.value >= `${year}-11-01` && found.value <= `${year + 1}-12-31`));
  for (const field of PUBLISHED)
    for (const match of top.matchAll(field)) {
      const start = match.index + match[0].length;
      const found = findDate(folded, { start, end: Math.min(start + 14, folded.length) });
      if (fits(found) && found.start - start < 3) return found;
    }
  for (const line of head.slice(0, 20)) {
    const length = bareLength(folded, line, LONGEST_DATED);
    const told = length <= LONGEST_DATED || isSourced(folded, line);
    const found = told || line.end - line.start <= 80 ? findDate(folded, line) : null;
    if (fits(found) && isOfSite(folded, line, found)) return found;
    if (!told) {
      const ending = endingDay(folded, line);
      if (fits(ending)) return ending;
      continue;
    }
    if (fits(found) && length <= found.end - found.start + 9) return found;
    if (fits(found) && length > LONGEST_DATED && told) return found;
  }
  const beside = title && besideTitle(folded, title);
  if (fits(beside)) return beside;
  return fits(signed) ? signed : null;
}
