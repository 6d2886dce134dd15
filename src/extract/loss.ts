// What a report points to and its text does not hold: a table, an image, an attachment. Works on folded text.
import type { Evidence } from '../core/observation.ts';
import type { EraId, OfficialTable } from '../core/report.ts';
import { overlaps, type Span } from '../core/span.ts';
import { HOLDS } from './chars.ts';
import type { Place } from './check.ts';
import { cite, lastBefore } from './cite.ts';
import { type Clause, headings, type Section } from './clause.ts';
import type { Document } from './document.ts';
import type { Subject } from './duties.ts';
import { FILLER } from './fold.ts';
import type { Knowledge, TableForm } from './knowledge.ts';
import { linesOf, trim } from './lines.ts';
import { CHART, captionAt, holdsOnlyHead, isRow } from './loss-heads.ts';
import type { TableProblem } from './table.ts';

export type LossKind = 'missing_image' | 'missing_table' | 'missing_attachment';

export interface Loss {
  readonly kind: LossKind;
  /** `image`, `empty_section`, `pointed_table`, `attachment`, `bare_annex`, `unread_rows`. */
  readonly reason: string;
  /** Subject whose figures it would hold; null: the whole official form. `bare_annex` loses no figure by itself. */
  readonly subject: string | null;
  readonly args: Readonly<Record<string, string | number>>;
  readonly evidence: readonly Evidence[];
  /** Indicators that are lost, where the place names them by itself. */
  readonly indicators?: readonly string[];
}

const PICTURE = /^[^\n,。;]{0,60}\.(?:jpe?g|png|gif|bmp|webp|tiff?)$/i;
/** What stands for a picture in a copied text: [图片], 【图1】, ![…](…). */
const PICTURED =
  /^(?:[[(【〔<](?:此处[为有])?(?:图片|图像|图|image|img) ?\d{0,2}[\])】〕>]|!\[[^\]\n]{0,60}\]\([^()\n]{1,300}\))$/i;
/** The last character of such a file name, the first of such a mark: a look at them refuses most lines. */
const PICTURE_ENDS = 'gfpGFP';
const PICTURED_STARTS = '[(【〔<!';
const ANNEX = /附 ?[表件录图]/;
const POINTS =
  /(?:详见|见|如|参见|具体(?:情况|数据)?见?)(?:以?下|附|所?附|后附|上)?(?:列)?(?:图表|表格|表|图)(?:所示|格|格所示)?(?:[::。]|$)|(?:详见|见|参见)附[件表图]/;
const STATISTICS = /统计(?:表|报表)|情况表/;
const OVERALL = /总体|概述|概况|基本情况/;
const NEAR = 400;
/** How many lines of a table's head may look like headings. */
const DEEP = 12;

const subjectOf = (words: readonly string[], subjects: readonly Subject[]): string | null => {
  for (const text of words) {
    const found = subjects.find(subject => subject.heading.some(word => text.includes(word)));
    if (found) return found.id;
  }
  return null;
};

/** Text between the heading of a section and the next heading or the end of the section. */
function bodyOf(section: Section): Span {
  return { start: section.heading?.end ?? section.start, end: section.end };
}

/** What pages print below a report: share widgets, site footers. */
const FOOTER =
  /扫一扫|手机打开|继续访问|分享|打印|关闭|返回|上一[篇条页]|下一[篇条页]|版权|主办单位|承办|备案|网站地图|浏览次数|期待与您|收藏/;

/** True when a stretch holds no words but those of a page's foot. */
function holdsNothing(folded: string, span: Span): boolean {
  const body = folded.slice(span.start, span.end);
  for (let start = 0; start < body.length; ) {
    const newline = body.indexOf('\n', start);
    const end = newline < 0 ? body.length : newline;
    const line = body.slice(start, end).replaceAll(FILLER, '');
    if (/[\p{L}\p{N}]/u.test(line) && !(line.length < 60 && FOOTER.test(line))) return false;
    start = end + 1;
  }
  return true;
}

/** A cell or line that is a number and nothing else, and a short line of words that ends with one. */
const BARE_NUMBER = /(?:^|[\n|])(?:[^\n|,。;:\d]{2,60})?[ ]*\d[\d,.%]*[ ]*(?=[\n|]|$)/g;

/** How many of these stand in a stretch: a flattened table has several. */
const bareNumbers = (folded: string, span: Span): number =>
  folded.slice(span.start, span.end).match(BARE_NUMBER)?.length ?? 0;

/** Rows whose cells could not be told apart: one loss for each table, with the indicators that its rows would state. */
export function unreadRows(
  { text, outline }: Place,
  problems: readonly TableProblem[],
  forms: readonly TableForm[],
): Loss[] {
  const tables = new Map<string, TableProblem[]>();
  for (const one of problems) tables.set(one.table, [...(tables.get(one.table) ?? []), one]);
  return [...tables].map(([table, rows]) => {
    const unread = new Set(rows.flatMap(one => one.rows));
    const form = forms.find(one => one.id === table.replace(/~\d+$/, ''));
    return {
      kind: 'missing_table',
      reason: 'unread_rows',
      subject: null,
      args: { table, rows: rows.length, row: rows[0]?.row ?? '' },
      evidence: rows.map(one => cite(text, outline, trim(text, one), 'loss/unread_rows')),
      indicators: (form?.takes ?? [])
        .filter(({ cells }) => cells.some(([row]) => unread.has(row)))
        .map(({ indicator }) => indicator),
    };
  });
}

/** Losses in order of their place. */
export function findLosses(
  place: Place,
  document: Document,
  tables: readonly OfficialTable[],
  taken: readonly Span[],
  { tables: forms, duties: { subjects } }: Pick<Knowledge, 'tables' | 'duties'>,
  era: EraId | null,
): Loss[] {
  const { text, folded, outline } = place;
  const losses: { readonly at: number; readonly loss: Loss }[] = [];
  const add = (span: Span, loss: Omit<Loss, 'evidence'>, before: readonly Span[] = []): void => {
    const rule = `loss/${loss.reason}`;
    const evidence = [...before, span].map(one => cite(text, outline, one, rule));
    losses.push({ at: span.start, loss: { ...loss, evidence } });
  };
  const above = (at: number): string[] => {
    const index = lastBefore(outline.sections, at);
    return index < 0 ? [] : headings(folded, outline, index);
  };
  const clauseBefore = (at: number): Clause | undefined => {
    const index = lastBefore(outline.clauses, at);
    const clause = outline.clauses[index];
    return clause && clause.end > at ? outline.clauses[index - 1] : clause;
  };

  // Images: marked by the format, or a file name on a line of its own.
  const pictures: Span[] = [...document.pictures];
  for (const line of linesOf(folded)) {
    if (
      !PICTURE_ENDS.includes(folded.charAt(line.end - 1)) &&
      !PICTURED_STARTS.includes(folded.charAt(line.start))
    )
      continue;
    const words = folded.slice(line.start, line.end);
    const pictured = PICTURE.test(words) || PICTURED.test(words);
    if (pictured && !document.pictures.some(one => overlaps(one, line))) pictures.push(line);
  }
  for (const picture of pictures) {
    if (picture.end <= picture.start) continue;
    const before = clauseBefore(picture.start);
    const near = before && picture.start - before.end < 40 ? folded.slice(before.start, before.end) : '';
    // 政府信息公开情况统计表见下图: the whole form is a picture.
    const subject =
      STATISTICS.test(near) && POINTS.test(near)
        ? null
        : subjectOf([near, ...above(picture.start)], subjects);
    if (subject === null && !STATISTICS.test(near)) continue;
    const args = { name: text.slice(picture.start, picture.end) };
    add(picture, { kind: 'missing_image', reason: 'image', subject, args });
  }

  // Captions of charts: what they show is not copied, and no figure is lost that nobody names.
  for (const line of folded.includes('图') ? linesOf(folded) : []) {
    if (folded.charAt(line.start) !== '图' || !CHART.test(folded.slice(line.start, line.end))) continue;
    if (pictures.some(one => Math.max(one.start - line.end, line.start - one.end) < 40)) continue;
    const args = { name: text.slice(line.start, line.end) };
    const subject = subjectOf([folded.slice(line.start, line.end), ...above(line.start)], subjects);
    add(line, { kind: 'missing_image', reason: 'image', subject, args, indicators: [] });
  }

  // Headings of official tables with nothing under them, or with the heads of their columns alone.
  outline.sections.forEach((section, index) => {
    const heading = section.heading;
    if (!heading) return;
    const name = folded.slice(heading.start, heading.end);
    const next = outline.sections[index + 1];
    const subject = subjects.find(one => one.heading.some(word => name.includes(word)));
    const form = era && subject?.tables[era];
    // A body may print the form of other years.
    const kin = subject && form ? forms.filter(one => Object.values(subject.tables).includes(one.id)) : [];
    if (kin.some(one => isRow(name, one))) return;
    const below = form ? outline.sections.slice(index + 1, index + DEEP) : [];
    const after = below.find(one => one.level <= section.level) ?? outline.sections[index + DEEP];
    const whole = { start: heading.end, end: after?.start ?? folded.length };
    const torn = kin.some(one => holdsOnlyHead(folded, whole, one));
    if (!torn && (next?.parent === index || !holdsNothing(folded, bodyOf(section)))) return;
    if (ANNEX.test(name) && !/说明|事项|其他/.test(name)) {
      add(heading, { kind: 'missing_attachment', reason: 'bare_annex', subject: null, args: {} });
      return;
    }
    if (!subject || !form || section.level > 2 || tables.some(table => table.id === form)) return;
    // (二)依申请公开 of 一、总体情况 tells in words what a section of its own has in its table.
    const over = outline.sections[section.parent]?.heading;
    if (over && OVERALL.test(folded.slice(over.start, over.end))) return;
    add(heading, {
      kind: 'missing_table',
      reason: 'empty_section',
      subject: subject.id,
      args: { heading: text.slice(heading.start, heading.end) },
    });
  });

  // Sentences that point to a table or attachment which is not there.
  for (const clause of outline.clauses) {
    if (!(clause.holds & HOLDS.pointed) || clause.end - clause.start > 120) continue;
    const words = folded.slice(clause.start, clause.end);
    const named = /^附 ?[件表][^。]{0,6}[::]?/.test(words) && /\.(?:xlsx?|docx?|pdf|rar|zip)/i.test(words);
    const match = clause.holds & HOLDS.points ? POINTS.exec(words) : null;
    if (!match && !named) continue;
    const after = { start: clause.end, end: Math.min(folded.length, clause.end + NEAR) };
    if (taken.some(span => overlaps(span, after))) continue;
    if (document.grids.some(grid => overlaps(grid, after))) continue;
    // A picture of the next section is another loss.
    const section = outline.sections[lastBefore(outline.sections, clause.start)];
    const here = { start: after.start, end: Math.min(after.end, section?.end ?? after.end) };
    if (pictures.some(one => overlaps(one, here))) continue;
    const attachment = named || /附[件表图]/.test(match?.[0] ?? '');
    // A flattened table follows: lines of bare numbers.
    if (bareNumbers(folded, after) >= 3) continue;
    // 见附件:某局政府信息公开情况统计表.xls: what it points to stands behind the colon.
    const told =
      folded[clause.end] === ':'
        ? words + (/^:[^\n,。;]{0,60}/.exec(folded.slice(clause.end, after.end))?.[0] ?? '')
        : words;
    const whole = STATISTICS.test(told) && attachment;
    const subject = whole ? null : subjectOf([told, ...above(clause.start)], subjects);
    if (subject === null && !whole) continue;
    const kind = attachment ? 'missing_attachment' : 'missing_table';
    const reason = attachment ? 'attachment' : 'pointed_table';
    const start = match ? clause.start + match.index : clause.start;
    add({ start, end: match ? start + match[0].length : clause.end }, { kind, reason, subject, args: {} });
  }

  // 附件:政府信息公开情况统计表, and no table anywhere: the caption of the official form is all that was copied.
  if (tables.length === 0 && !losses.some(({ loss }) => loss.kind === 'missing_attachment' && !loss.subject))
    for (const line of linesOf(folded)) {
      if (!folded.startsWith('附', line.start)) continue;
      const name = captionAt(folded, line);
      if (!name) continue;
      const after = { start: name.end, end: Math.min(folded.length, name.end + NEAR) };
      if ([...document.grids, ...pictures].some(one => overlaps(one, after))) continue;
      if (bareNumbers(folded, after) >= 3) continue;
      add(name, { kind: 'missing_attachment', reason: 'attachment', subject: null, args: {} });
      break;
    }
  return losses.sort((a, b) => a.at - b.at).map(entry => entry.loss);
}
