// Whose report it is, where the title does not say: header field, signature, first sentence. Works on folded text.
import type { Span } from '../core/span.ts';
import { findDate } from './date.ts';
import { type Found, lines, trim } from './lines.ts';
import { BODY } from './title.ts';

const FIELD =
  /(?:发布机构|发文机关|发文机构|发布单位|发文单位|公开责任部门|公开机构|责任部门|责任单位|制发机关|编制单位|信息来源|来源|单位名称)[ |:]+([\u3400-\u9fff()·]{2,40})/g;
/** 特公布2022年某市某局信息公开工作年度报告: the year stands before the body. */
const NAMED_REPORT =
  /(?:公布|公开|发布|编制)(?:19|20)\d\d年度?(?!度|.?[我本])([\u3400-\u9fff]{2,24}?(?:局|委员会|办公室|办公厅|厅|人民政府|办事处|街道|管委会|中心))(?:政府|政务)?信息公开/;
const OPENING =
  /(?:现(?:公布|公开|发布)|由|向社会公布)?([\u3400-\u9fff]{2,24}?(?:局|委员会|办公室|办公厅|厅|人民政府|办事处|街道|管委会|中心))(?:(?:19|20)\d\d年(?:度)?(?:政府信息|政务|信息)|(?=(?:以|坚持|认真|严格|按照|紧紧|深入|高度|全面|积极|不断|继续|依法|切实|根据|结合|充分|始终|进一步|编制|围绕)))/;
/** Words that stand before 区政府 without naming a place: 通过区政府网站, 按照区政府部署. */
const NO_NAME = /[通过依托由向在各年本我全于据照与和及的了委以从对是为到经按报等是,]/;
const RELATIVE = /^(?:[省市区县旗州厅局委院办我本该]|本级|我市|我区|我县)/;

const named = (folded: string, span: Span): Found<string> | null => {
  const value = folded.slice(span.start, span.end);
  return value.length > 2 && BODY.test(value) ? { value, start: span.start, end: span.end } : null;
};

/** Bodies named by header fields such as 发布机构, within the first lines. */
export function bodiesOfHeader(folded: string): Found<string>[] {
  const head = lines(folded, 40);
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
    const mark = /^[•·*●|-]+ */.exec(folded.slice(line.start, line.end))?.[0].length ?? 0;
    const body = named(folded, { start: line.start + mark, end: line.end });
    if (body && body.value.length >= 5) found.push(body);
  }
  return found;
}

export interface Signature {
  readonly body: Found<string> | null;
  readonly date: Found<string> | null;
}

/** The body and the date that sign a report, on lines of their own near its end. */
export function findSignature(folded: string): Signature {
  const tail = lines(folded, 24, true);
  for (let at = tail.length - 1; at >= 0; at--) {
    const line = tail[at] as Span;
    if (line.end - line.start > 60) continue;
    const text = folded.slice(line.start, line.end);
    const date = findDate(folded, line);
    const alone = date !== null && date.end - date.start >= text.trimEnd().length - 3;
    const together = date && named(folded, trim(folded, { start: line.start, end: date.start }));
    const above = tail[at - 1];
    if (together) return { body: together, date };
    if (alone) return { body: above ? named(folded, above) : null, date };
    const body = named(folded, line);
    if (body && body.value.length >= 5) return { body, date: null };
  }
  return { body: null, date: null };
}

/** The subject of the opening sentences: 2021年区人力资源和社会保障局坚持以…. */
export function bodyOfOpening(folded: string): Found<string> | null {
  const head = folded.slice(0, 3000);
  const bare = head.replace(/《[^《》]{0,80}》/g, found => ' '.repeat(found.length));
  const match = NAMED_REPORT.exec(bare) ?? OPENING.exec(bare);
  if (!match?.[1]) return null;
  const value = match[1].replace(/^.*年度?|^公[开布]/, '');
  const start = match.index + match[0].indexOf(match[1]) + match[1].length - value.length;
  return value.length > 2 ? { value, start, end: start + value.length } : null;
}

/**
 * The place that a relative name (区人社局, 市人社局) belongs to: the one whose government the text names most often.
 * Returns its name with 区, 市 or 县, or null.
 */
export function placeOf(folded: string, relative: string): Found<string> | null {
  const kind = relative[0] ?? '';
  if (!RELATIVE.test(relative) || !'省市区县旗州'.includes(kind)) return null;
  const seen = new Map<string, { times: number; at: number }>();
  for (const match of folded.matchAll(new RegExp(`([\\u3400-\\u9fff]{2,3})${kind}(?:人民)?政府`, 'g'))) {
    const name = match[1] ?? '';
    for (const length of [2, 3]) {
      if (name.length < length) continue;
      const tail = name.slice(-length);
      if (NO_NAME.test(tail)) continue;
      const start = match.index + name.length - length;
      const entry = seen.get(tail);
      seen.set(tail, { times: (entry?.times ?? 0) + 1, at: entry?.at ?? start });
    }
  }
  const ranked = [...seen].filter(([, entry]) => entry.times > 0);
  ranked.sort(
    ([a, x], [b, y]) => y.times - x.times || (x.times > 1 ? b.length - a.length : a.length - b.length),
  );
  const [best] = ranked;
  if (!best) return null;
  const [name, { at }] = best;
  return { value: `${name}${kind}`, start: at, end: at + name.length + 1 };
}

export const isRelative = (name: string): boolean => RELATIVE.test(name);
