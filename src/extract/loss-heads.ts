// What a cut copy keeps of a table or a chart: the words above its columns, or its caption. Works on folded text.
import type { Span } from '../core/span.ts';
import { FILLER } from './fold.ts';
import type { TableForm } from './knowledge.ts';
import { linesOf, trim } from './lines.ts';

/** Longer stretches tell more than a table's words do. */
const LONGEST = 1500;
/** 1. and 一、 before a row's label. */
const NUMBERED = /(?<!\d)\d[.、．](?=\s*[\u3400-\u9fff])|(?<![\u3400-\u9fff])[一二三四五六七八九]、/g;
/** Words of heads beside those that a form names. */
const GENERAL =
  /不予公开|无法提供|不予处理|其他处理|区分处理的|只计这一情形|不计其他情形|办理结果|第二十条第?|本列数据的|关系为|第[一二三四]项|之和|等于|[(][一五六八九][)]项?|法人|或其他组织|组织|机构|企业|信息|本年度?|新?制[作发]|公开|数量|件数|金额|单位|万元|项目|决定|处理|总计|其他|情况|申请人|行政复议|行政诉讼|未经复议|尚未|结果|增\/减|[加为:/]/g;
/** How much else may stand there: what a copy broke. */
const ELSE = 4;

const LABELS = new WeakMap<TableForm, readonly string[]>();

/** Every wording of a form's head, columns and rows, the longest first. */
function labelsOf(form: TableForm): readonly string[] {
  const known = LABELS.get(form);
  if (known) return known;
  const rows = [...form.rows, ...form.columns].flatMap(({ label, match }) => [label, ...match]);
  const made = [...new Set([...form.head, ...rows])].sort((a, b) => b.length - a.length);
  LABELS.set(form, made);
  return made;
}

/** True for the label of a row of the form that was taken for a heading: 一、本年新收政府信息公开申请数量. */
export const isRow = (name: string, form: TableForm): boolean =>
  form.rows.some(({ match }) => match.some(word => word.length >= ROW && name.includes(word)));
const ROW = 8;

/** True for a stretch that holds words of a form, those above its columns or before its rows, and no number. */
export function holdsOnlyHead(folded: string, { start, end }: Span, form: TableForm): boolean {
  if (end - start > LONGEST) return false;
  const whole = folded.slice(start, end).replaceAll(FILLER, '');
  // A digit that numbers no label.
  if (/\d(?![.、．])/.test(whole)) return false;
  const words = whole
    .replace(NUMBERED, '')
    .replace(/[\s|,、。()"“”·-]/g, mark => (mark === '(' || mark === ')' ? mark : ''));
  if (/\d/.test(words) || !form.head.some(word => words.includes(word))) return false;
  const rest = labelsOf(form)
    .reduce((left, label) => left.replaceAll(label, ''), words)
    .replace(GENERAL, '');
  return (rest.match(/[\u3400-\u9fff]/g)?.length ?? 0) <= ELSE;
}

/** The caption of a chart on a line of its own: 图1 政府信息公开情况. */
export const CHART =
  /^图 ?(?:\d{1,2}(?:-\d{1,2})?|[一二三四五六七八九十]{1,2}) ?[:.、]? ?[^,。;:\d\n]{0,30}(?:公开|申请|信息|答复)[^,。;\n]{0,24}$/;

/** The caption of the official form as a list of annexes prints it. */
const CAPTION =
  /^附[件表]?[\d一二三]? ?[::.、]? ?(?:\d[.、])?[^,。;]{0,30}(?:信息|政务)公开[^,。;]{0,16}(?:统计表|统计报表|情况表)(?: ?\([^()]{0,20}\))?(?:\.(?:xlsx?|docx?|pdf|et|wps|rar|zip))?$/i;

/** The caption of the official form that begins with this line: on it, or on it and the one or two below. */
export function captionAt(folded: string, line: Span): Span | null {
  let end = line.end;
  for (let more = 0; more < 3; more++) {
    const words = folded.slice(line.start, end);
    if (words.length > 60) return null;
    if (CAPTION.test(words.replace(/\s*\n\s*/g, ''))) {
      const colon = words.lastIndexOf(':');
      const first = words.indexOf('\n');
      const start =
        colon >= 0 ? colon + 1 : /^附[件表]?[\d一二三]?\s*$/.test(words.slice(0, first)) ? first + 1 : 0;
      return trim(folded, { start: line.start + Math.max(0, start), end });
    }
    const [below] = linesOf(folded.slice(end, end + 80));
    if (!below) return null;
    end += below.end;
  }
  return null;
}
