// The title of a report among the lines above its text: 某局2012年政府信息公开工作年度报告.
import type { Span } from '../core/span.ts';
import { type Compact, compactLine, placeIn } from './compact.ts';
import { DAY, yearsOfLine } from './date.ts';
import { FILLER } from './fold.ts';
import { type Found, trim } from './lines.ts';
import { finds, quick, tests } from './quick.ts';

const SUBJECT =
  /(?:政府|政务|机关|厅务|局务|(?<=[年度])[\u4e00-\u9fff]{2,3})?(?:信息|政务)(?:与政务|和政务|及政务|、政务)?公开/;
const TITLE = quick(
  new RegExp(
    `${SUBJECT.source}[^,。;!]{0,16}(?:报告|年度?报|总结|情况汇报|[“”"]?成绩单[“”"]?)(?: *\\([^()]{0,12}\\))?(?:书)?(?:的(?:公告|通知|公示|通告|函))?$`,
  ),
);
/** One of these stands in what every title calls itself: 报告, 年报, 总结, 成绩单. */
const TELLING = ['报', '总', '绩'];
const REST = quick(/^(?:工作)?(?:年度)?报告$/);
const LABEL = quick(/^[•·*●|]* *(?:信息|文件|报告)?(?:名 *称|标 *题|题 *名|中文名|文件下载)[ :|]+/);
const TRAIL = /[>»/]|首页|当前位置|^\d+[.、]|《|》|^根据/;
const SITE = quick(/[-_|—–] *[^-_|—–]*$/);
const LONGEST = 90;
/** How many lines from the top a title may stand. */
export const HEAD = 60;

/** A name that can carry a report: it ends as bodies' names end. Folded text. */
export const BODY = quick(
  /^(?![(、])(?![一二三四五六七八九十]{1,3}、)(?!.*(?:公开政府|部分公开|我[局委厅市区县]))[\u3400-\u9fff()“”·、]{1,40}(?:局|委员会|办公室|办公厅|厅|政府|办事处|街道|管委会|[省市区县旗盟州镇乡委办院署所站处社行会部]|中心|大学|学院|学校|中学|小学|医院|公司|集团|支队|大队|总队)(?:\([^()]{1,24}\))?$/,
);
/** Before 政府信息公开 in a title with its year stands the body, however its name ends: 某市二中, 某市市场监管系统. */
const NAMED = /^[\u3400-\u9fff()“”·、]{2,40}$/;
/** 原甲市劳动局: what it was before; the places whose names begin with 原 apart. */
export const FORMERLY = '原(?![平阳州])(?=[\\u3400-\\u9fff]{2,7}[省市区县旗州])';
/** Words before a body's name: 原甲市劳动局, 2008年政府甲区人事局. */
const LEAD = new RegExp(
  `^(?:附件\\d?:?|关于|${FORMERLY}|政府(?=[\\u4e00-\\u9fff]{2,7}[市区县旗州][\\u4e00-\\u9fff]{2})| )*`,
);
const OWN = /^(?:现[将对就把])?(?:本(?!溪)|我|全[省市区县])/;
const NO_BODY =
  /[我本][局委厅办院处站镇乡]|^(?:本|我|现[将对就把]|全[省市区县]|各|附件|加强|做好|推进|上半年|开展|关于|政府|机关|部门|单位|信息|政务)|工作|情况|报告|通知|公开|(?:上半|[本去今])年|年$/;

/** Year and 年度 taken out of a title: what stands before 政府信息公开 then names the body. */
export function bodyOfTitle(folded: string, title: Span): Found<string> | null {
  const whole = compactLine(folded, title);
  const { text } = whole;
  let subject = text.search(SUBJECT);
  if (subject < 0) return null;
  if (subject === 0) return bracketedBody(whole);
  // 某区人民政府信息公开年报: the 政府 belongs to the body.
  if (/人民$/.test(text.slice(0, subject)) && text.startsWith('政府', subject)) subject += 2;
  const before = text
    .slice(0, subject)
    .replace(/(?:(?:19|20)\d\d|[〇○零一二三四五六七八九]{4})(?: ?(?:年度|年份|年))?度?/g, found =>
      ' '.repeat(found.length),
    );
  const lead = LEAD.exec(before)?.[0].length ?? 0;
  const span = trim(before, {
    start: lead,
    end: before.replace(
      /(?:(?:(?<=海关)关区|关于|开展|年度|发布|公布|印发|的|(?<= )(?:政府|政务)\n) *){0,3} *$/,
      '',
    ).length,
  });
  const value = before.slice(span.start, Math.max(span.start, span.end));
  const dated = /\d{4}|[〇○零一二三四五六七八九]{4}年/.test(text);
  const body = tests(BODY, value) && !OWN.test(value);
  if (!body && !(dated && NAMED.test(value) && !NO_BODY.test(value))) return bracketedBody(whole);
  return { value, ...placeIn(whole, span.start, span.end) };
}

/** 2021年政府信息公开工作年度报告(某县司法局): the body behind the title. */
function bracketedBody(whole: Compact): Found<string> | null {
  const match = /[(]([\u3400-\u9fff]{3,40})[)]$/.exec(whole.text);
  const value = match?.[1] ?? '';
  if (!match || !tests(BODY, value) || OWN.test(value)) return null;
  const start = match.index + 1;
  return { value, ...placeIn(whole, start, start + value.length) };
}

function score(folded: string, line: Span): number {
  const year = yearsOfLine(folded, line).length > 0 ? 4 : 0;
  const body = bodyOfTitle(folded, line);
  // The fuller name of two.
  return year + (body ? 3 + body.value.length / 100 : 0) - (line.end - line.start) / 1000;
}

const MARKS = '#*';
/** A line without the marks of a heading, of bold type and of the cell of a table, and without a page's number below it. */
function unmarked(folded: string, raw: Span): Span {
  let { end: stop } = raw;
  let from = raw.start;
  while (stop > from && (folded[stop - 1] === FILLER || '| '.includes(folded.charAt(stop - 1)))) stop--;
  while (from < stop && '| '.includes(folded.charAt(from))) from++;
  const line = { start: from, end: stop };
  if (!MARKS.includes(folded.charAt(line.start)) && !MARKS.includes(folded.charAt(line.end - 1))) return line;
  const text = folded.slice(line.start, line.end);
  const lead = /^(?:#{1,6} +)?\*{0,3}/.exec(text)?.[0].length ?? 0;
  const end = /\*{0,3}(?: +#{1,6})?$/.exec(text.slice(lead))?.[0].length ?? 0;
  return trim(folded, { start: line.start + lead, end: line.end - end });
}

const TIME = `${DAY}(?: *\\d{1,2}:\\d\\d(?::\\d\\d)?)?`;
/** A day or a class before a title: 2013-01-30 某局2012年…, 【年度报告】某局…. */
const BEFORE = new RegExp(`^(?:[[(]?${TIME}[\\])]? *|[【[][\\u3400-\\u9fff]{2,8}[】\\]] *)(?=.{8})`);
/** A day, the source and other fields behind it. */
const BEHIND = new RegExp(
  ` *[[(]?(?:(?:发布|公布)?(?:日期|时间) *: *)?${TIME} *[\\])]?$| +(?:信息|文章|稿件)?(?:来源|作者|发布日期|发布时间|日期|时间|字体|浏览|访问|点击|阅读)(?:次数|量)?[ :[【].*$|\\.(?:docx?|pdf|wps)$`,
);

/** Parts of a line that can be a title: without a label before it, or a day, fields or a site's name after it. */
function parts(folded: string, line: Span): Span[] {
  const raw = folded.slice(line.start, line.end);
  const label = finds(LABEL, raw)?.[0].length ?? 0;
  const dated = /\d/.test(raw[label] ?? '') || '[(【'.includes(raw[label] ?? '-');
  const lead = label + (dated ? (BEFORE.exec(raw.slice(label))?.[0].length ?? 0) : 0);
  const behind = /[\d ()[\].]/.test(raw.slice(-24)) ? BEHIND.exec(raw.slice(lead)) : null;
  let whole = { start: line.start + lead, end: behind ? line.start + lead + behind.index : line.end };
  // 《某县水利局2013年政府信息公开年报》
  const quoted = /^《([^《》]{8,80})》$/.exec(folded.slice(whole.start, whole.end));
  if (quoted) whole = { start: whole.start + 1, end: whole.end - 1 };
  const text = folded.slice(line.start, whole.end);
  const mark = finds(SITE, text);
  // Blanks before the mark belong to it.
  const site = mark && { index: text.slice(0, mark.index).trimEnd().length };
  return site && site.index > 10 ? [whole, { start: whole.start, end: line.start + site.index }] : [whole];
}

/** Without what folding left of noise. */
const lengthOf = (folded: string, { start, end }: Span): number =>
  end - start <= LONGEST ? end - start : folded.slice(start, end).replaceAll(FILLER, '').length;

/** Other pages that the foot of a page leads to: 上一篇:某局2015年…年报, or the label alone above it. */
const ELSEWHERE =
  /^[•·*●|>» ]*(?:[上下]一?[篇条则页]|相关(?:文章|链接|阅读|新闻|信息|文件)|(?:推荐|热门|最新)(?:文章|阅读|信息))/;
const LEADS_ELSEWHERE = new RegExp(`${ELSEWHERE.source}[ :：]*$`);

/**
 * The best title in `head`, the first lines of a folded text, or null. A title printed over two lines (body, then report) is one
 * span from the first to the last character.
 */
export function findTitle(folded: string, head: readonly Span[]): Span | null {
  let best: { span: Span; points: number } | null = null;
  let named = -1;
  for (const [at, raw] of head.entries()) {
    // 公开 stands in every title.
    if (named < raw.start) named = folded.indexOf('公', raw.start);
    if (named < 0) break;
    if (named >= raw.end) continue;
    const line = unmarked(folded, raw);
    if (lengthOf(folded, line) > LONGEST || ELSEWHERE.test(folded.slice(line.start, line.end))) continue;
    const over = head[at - 1];
    if (over && LEADS_ELSEWHERE.test(folded.slice(over.start, over.end))) continue;
    // 某镇2008年政府信息公开工作 / 年度报告: the last words stand on a line of their own.
    const below = head[at + 1] && unmarked(folded, head[at + 1] as Span);
    const tail = below !== undefined && tests(REST, folded.slice(below.start, below.end));
    const words = folded.slice(line.start, line.end);
    if (!tail && !TELLING.some(char => words.includes(char))) continue;
    for (const piece of parts(folded, line)) {
      const part = tail ? { start: piece.start, end: below.end } : piece;
      const text = compactLine(folded, part).text.replace('\n', '');
      if (!tests(TITLE, text) || TRAIL.test(text)) continue;
      let span: Span = part;
      const above = head[at - 1] && unmarked(folded, head[at - 1] as Span);
      const body = above && folded.slice(above.start, above.end);
      if (
        above &&
        body &&
        !bodyOfTitle(folded, part) &&
        tests(BODY, body.replace(/^(?:19|20)\d\d年度?|(?:19|20)\d\d年度?(?:政府|政务)?$/g, ''))
      )
        span = { start: above.start, end: part.end };
      const points = score(folded, span);
      if (!best || points > best.points) best = { span, points };
    }
  }
  return best?.span ?? null;
}
