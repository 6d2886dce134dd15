// Whether a text is a report on the disclosure of government information at all.
import type { Report } from '../core/report.ts';
import { FILLER, fold } from './fold.ts';

const SUBJECT = /(?:信息|政务|[院校厂所局村])公开|公开[^。\n]{0,8}信息|依申请/;
/** What a report without a figure still has: a title with its year, its period, an introduction, a heading. */
const TITLE =
  /((?:19|20)\d\d|[〇○零一二三四五六七八九]{4})年?度?[^。\n]{0,30}(?:信息|政务)公开[^。\n]{0,16}(?:报告|年报|总结)/g;
const BODY =
  /(?:信息|政务)公开[^。\n]{0,30}(?:汇报|报告|总结|公布)如下|(?:统计|报告)(?:期限|时限|期间|周期)|^ *[一二三四五]、[^\n]{0,6}(?:主动公开|依申请公开)/m;
/** A letter that asks for reports is none, and neither is a list of reports. */
const NOTICE = /关于[^\n]{0,80}(?:通知|办法|规定|方案|要点|函)(?:\([^()\n]{0,12}\))?\s*$/m;
const LISTED = 3;

/** False where nothing in it is of the subject: a recipe, an error page, a notice, a list of a site. */
export function isReport(report: Pick<Report, 'text' | 'observations' | 'tables'>): boolean {
  const folded = fold(report.text).replaceAll(FILLER, '');
  if (!SUBJECT.test(folded)) return false;
  if (report.observations.length > 0 || report.tables.length > 0) return true;
  if (NOTICE.test(folded.trimStart().slice(0, 300))) return false;
  const years = new Set([...folded.matchAll(TITLE)].map(match => match[1]));
  return BODY.test(folded) || (years.size > 0 && years.size < LISTED);
}
