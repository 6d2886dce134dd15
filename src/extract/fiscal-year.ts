// The year that a report is on: where no title tells it, and where the title names the year after.

import type { Span } from '../core/span.ts';
import { findYears, type Period } from './date.ts';
import type { Found } from './lines.ts';

/** 统计期限自2017年1月1日起至12月15日止: the period of a report that was drawn up before the year was over. */
const EARLY =
  /(?:期限|时限|时间|数据)[^,。;\n]{0,8}((?:19|20)\d\d)年1月1日(?:起,?)?(?:至|到|[-—~]+)(?:\1年)?1[0-2]月\d{1,2}日/;
/** 我局编制了《2013年度政府信息公开工作年度报告》 */
const QUOTED =
  /(?:编制|公布|发布|形成|撰写)了?[^,。;《》\n]{0,12}《\n?((?:19|20)\d\d)年度?[^《》\n]{0,24}信息公开[^《》\n]{0,12}(?:报告|年报)》/;

function yearIn(folded: string, form: RegExp): Found<number> | null {
  const match = form.exec(folded.slice(0, 4000));
  if (!match?.[1]) return null;
  const start = match.index + match[0].indexOf(match[1]);
  return { value: Number(match[1]), start, end: start + 4 };
}

/** The year that the opening of an untitled report speaks of: 2021年区人社局…, 2021年度,…. */
export function yearOfOpening(folded: string): Found<number> | null {
  const early = yearIn(folded, EARLY);
  if (early) return early;
  const years = findYears(folded, { start: 0, end: Math.min(folded.length, 4000) });
  const times = new Map<number, Found<number>[]>();
  for (const year of years) {
    const after = folded.slice(year.end, year.end + 3).trimStart();
    const before = folded.slice(Math.max(0, year.start - 2), year.start);
    if (!/^年/.test(after) || /^年[\d一二三四五六七八九十]/.test(after) || /[〔[(《]$/.test(before)) continue;
    times.set(year.value, [...(times.get(year.value) ?? []), year]);
  }
  const [best] = [...times.values()].sort((a, b) => b.length - a.length);
  return best?.[0] ?? yearIn(folded, QUOTED);
}

/** Lines below a title in which nothing but its year stands: (2023年度). */
const BELOW = 2;
const YEAR_LINE = /^ *[[(【〔—-]* *((?:19|20)\d\d) ?年度?[\])】〕—-]* *$/;

/** The year on a line of its own right below a title that names none. */
export function yearBelow(folded: string, title: Span): Found<number> | null {
  let start = folded.indexOf('\n', title.end) + 1;
  for (let lines = 0; start > 0 && lines < BELOW; lines++) {
    const end = folded.indexOf('\n', start);
    const line = folded.slice(start, Math.min(end < 0 ? folded.length : end, start + 40));
    const year = YEAR_LINE.exec(line)?.[1];
    if (year)
      return { value: Number(year), start: start + line.indexOf(year), end: start + line.indexOf(year) + 4 };
    if (line.trim() !== '' || end < 0) return null;
    start = end + 1;
  }
  return null;
}

/** The year that an address asks for: …xxgkAnnualReport.jsp?fbtime=2012, …/zfxxgknb/2016n/…. */
export function yearOfUrl(url: string): number | null {
  const match =
    /[?&](?:fbtime|reportYear|timeFrame|year|nd|nf)=((?:19|20)\d\d)(?!\d)|\/((?:19|20)\d\d)n[bd]?(?:\/|$)/i.exec(
      url,
    );
  return match ? Number(match[1] ?? match[2]) : null;
}

/**
 * True where a title names the year in which it was announced: 2015年政府信息公开年报 of 1 January to 31 December 2014,
 * published in the first months of 2015. Without such a day the period is taken for a slip.
 */
export const isYearOfNews = (
  titled: Found<number>,
  readPublished: () => Found<string> | null,
  period: Period,
): boolean => {
  const published = titled.value === period.value + 1 ? readPublished() : null;
  return (
    published !== null &&
    published.value >= `${titled.value}-01-01` &&
    published.value < `${titled.value}-11-01`
  );
};

/** Behind a year of which something is planned. */
const PLANNED = /^年?度?[^。;\n]{0,16}?(?:将(?!我|其|各)|打算|力争|争取|工作计划)/;

/**
 * True where a title names the year after its period and the text tells of the period's year again and again, and of
 * the title's only what is planned.
 */
export function isYearOfNext(folded: string, titled: Found<number>, period: Period): boolean {
  if (titled.value !== period.value + 1) return false;
  const told = (year: number): number =>
    findYears(folded, { start: 0, end: Math.min(folded.length, 6000) }).filter(
      ({ value, start, end }) =>
        value === year &&
        /^ ?年/.test(folded.slice(end, end + 2)) &&
        !/^ ?年 ?\d/.test(folded.slice(end, end + 4)) &&
        !(start >= period.start && start < period.end) &&
        !/(?:政府|政务)?信息公开[^,。;]{0,12}(?:报告|年报)/.test(folded.slice(end, end + 30)) &&
        !PLANNED.test(folded.slice(end, end + 30)),
    ).length;
  return told(period.value) > 1 && told(titled.value) === 0;
}
