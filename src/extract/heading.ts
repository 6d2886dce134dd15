// Headings: numbered ones, those of Markdown, and short lines that open a part of a report.
import type { Span } from '../core/span.ts';
import { KINDS, NUMBERED } from './chars.ts';
import { figureApart } from './line-ends.ts';
import { NUMBERING } from './numbering.ts';
import { quick, tests } from './quick.ts';
import { isDigit } from './units.ts';

/** Unnumbered short lines that open a part of a report. */
const TITLE = quick(
  /(?:情况|概述|概况|工作|措施|问题|事项|计划|打算|附表|附件|说明|申请|公开|解读|回应|诉讼|保障|建设)$/,
);
const TOLD_OF = quick(/(?:情况|概述|概况|措施|问题|打算|计划)$/);
const COUNTED = quick(/\d[\d.]*[万余多]*[条件宗例项个起份次人篇期%批]|[:;]/);
/** Sentences begin so, headings do not. */
const TOLD = /^(?:\d{4}年|全年|本年|我[局委办厅]|截[至止]|今年)/;
const LONGEST = 48;

/** A heading without the full stop or colon after it; `level` as of a section. */
interface Heading extends Span {
  readonly level: number;
}

/** 回应诉求,规范依申请公开: two halves of a title. */
const PAIR = /^[\u3400-\u9fff“”、]{2,12},[\u3400-\u9fff“”、]{2,14}$/;

/** A blank, filler, or a mark of Markdown. */
const isMark = (code: number): boolean => code === 32 || code === 42 || code === 35 || code === 0xe000;

/** The heading that starts at `from` (within a line that ends at `end`), or null. `opens`: at the start of the line. */
export function headingAt(text: string, from: number, end: number, opens: boolean): Heading | null {
  const code = text.charCodeAt(from);
  const unnumbered =
    opens &&
    end - from <= 24 &&
    end - from >= 4 &&
    !isDigit(code) &&
    !figureApart(text, from, from + text.slice(from, end).trimEnd().length, end);
  if (!unnumbered && !((KINDS[code] as number) & NUMBERED)) return null;
  const head = text.slice(from, Math.min(end, from + LONGEST + 16));
  // A line that begins with none of a number's characters has none.
  const match = (KINDS[code] as number) & NUMBERED ? NUMBERING.exec(head) : null;
  const numbered = match && (match[2] ?? match[3] ?? match[4] ?? match[5]);
  if (!match || !(match[1] || numbered)) {
    if (!unnumbered) return null;
    const line = head.trimEnd();
    return tests(TITLE, line) && !/[,。;:!\d]/.test(line)
      ? { start: from, end: from + line.length, level: 6 }
      : null;
  }
  const body = match[0].length;
  let stop = body;
  while (stop < head.length) {
    const char = head.charCodeAt(stop);
    if (char === 0x3002 || char === 58 || char === 33 || char === 10) break;
    if (
      char === 32 &&
      stop - body >= 3 &&
      (/^ +(?:\d{4}年|本年|全年|我局|我|截)/.test(head.slice(stop, stop + 12)) ||
        (tests(TOLD_OF, head.slice(body, stop)) &&
          /^ +(?:[^ ]{6}|[^ ]{0,4}(?:无|没有|未|零)(?:[。;]|[^ ]{0,8}(?: |$)))/.test(
            head.slice(stop, stop + 12),
          )))
    )
      break;
    stop++;
  }
  const title = head.slice(body, stop);
  if (title.length > LONGEST - 4 || title.trim().length < (match[1] || match[2] ? 1 : 2)) return null;
  const whole = from + stop >= end || (head[stop] === '。' && text.slice(from + stop + 1, end).trim() === '');
  if (tests(COUNTED, title)) return null;
  const pair = match[3] !== undefined && PAIR.test(title);
  if (
    title.includes(',') &&
    (TOLD.test(title) || !(whole ? (match[2] && title.length < 40) || pair : numbered))
  )
    return null;
  // A list item that runs to the end of the line with a full stop is a heading only when it is short.
  if (!whole && title.length > 40) return null;
  const level = match[2] ? 1 : match[3] ? 2 : match[4] ? 3 : match[5] ? 4 : (match[1]?.length ?? 1);
  let last = stop;
  while (last > 0 && isMark(head.charCodeAt(last - 1))) last--;
  return { start: from, end: from + last, level };
}
