// The years and days of a report: another year than its own, published late or on no day.
import type { EraId } from '../core/report.ts';
import type { Span } from '../core/span.ts';
import type { Place } from './check.ts';
import { cite } from './cite.ts';
import { findYears, isYearDigit, two } from './date.ts';
import type { Duties } from './duties.ts';
import { type Draft, draft } from './finding-draft.ts';
import { fold } from './fold.ts';
import type { Identity } from './identify.ts';
import { linesOf } from './lines.ts';

const OF_REPORT =
  /^年(?:度)?[^,。;《》\d]{0,24}?(?:政府信息|政务信息|信息|政务)公开(?:工作)?(?:的)?(?:情况|年度报告|年报|报告|工作)?[^,。;《》\d]{0,6}?(?:总结|汇报|报告|公布|公开|通报)/;

/** The text calls itself a report on another year: 现对我局2011年度政府信息公开工作总结如下. */
export function otherYear(place: Place, identity: Identity): Draft[] {
  const { year } = identity;
  if (year === null) return [];
  const { text, folded, outline, further } = place;
  const rule = 'finding/year_mismatch';
  const drafts: Draft[] = [];
  const opening = linesOf(folded).slice(0, 40);
  const end = Math.min(opening[opening.length - 1]?.end ?? 0, 6000);
  const title = identity.read.title;
  const seen = new Set<number>();
  const add = (span: Span, other: number): void => {
    if (other === year || seen.has(other)) return;
    seen.add(other);
    drafts.push(draft('year_mismatch', { year, other }, [cite(text, outline, span, rule)]));
  };
  for (let at = folded.indexOf('年'); at >= 0 && at < end; at = folded.indexOf('年', at + 1)) {
    if (!isYearDigit(folded.charCodeAt(at - 1)) || !OF_REPORT.test(folded.slice(at, at + 60))) continue;
    const found = findYears(folded, { start: Math.max(0, at - 5), end: at + 1 }).find(one => one.end === at);
    if (!found || found.value > year) continue;
    if (title && found.start >= title.start && found.start < title.end) continue;
    if (further.some(({ start, end }) => found.start >= start && found.start < end)) continue;
    const inTitle = folded.lastIndexOf('《', found.start) > folded.lastIndexOf('》', found.start);
    if (!inTitle) add(found, found.value);
  }
  // A title that names the year of its announcement: the year was read elsewhere.
  const { period, year: read } = identity.read;
  const inTitle = title !== null && read !== null && read.start >= title.start && read.start < title.end;
  const [named] = title && read && !inTitle ? findYears(folded, title) : [];
  if (named) add(named, named.value);
  if (period && period.value !== year) add(period, period.value);
  if (period && period.from !== year) add(period, period.from);
  return drafts;
}

/** A government's office publishes the government's own report. */
const GOVERNMENT = /(?:[省市区县旗州盟]|人民政府(?:办公[厅室])?|[省市区县]政府(?:办公[厅室])?)$/;
const BELOW_COUNTY = /(?:镇|乡|街道|办事处|村|社区)(?:人民政府|政府|办事处)?$/;

/** The day by which the law of the era wants the report published: an ISO day, or null where it names none. */
export function deadlineOf(
  identity: Pick<Identity, 'era' | 'year' | 'bodyName'>,
  duties: Pick<Duties, 'eras'>,
): string | null {
  const era = duties.eras.find(one => one.id === identity.era);
  if (!era || identity.year === null || !identity.bodyName) return null;
  const { department, government } = era.deadlines;
  // From 2019 the law names a day for departments and for governments of counties and above only.
  const differ = department.month !== government.month || department.day !== government.day;
  const name = fold(identity.bodyName);
  if (BELOW_COUNTY.test(name) && differ) return null;
  const { month, day } = GOVERNMENT.test(name) ? government : department;
  return `${identity.year + 1}-${two(month)}-${two(day)}`;
}

/** No day of publication, or one after the deadline. */
export function dates(place: Place, identity: Identity, duties: Pick<Duties, 'eras'>): Draft[] {
  if (identity.published === null) return [draft('undated', {}, [])];
  const deadline = deadlineOf(identity, duties);
  if (deadline === null || identity.published <= deadline) return [];
  const { published } = identity.read;
  const same = published?.value === identity.published ? published : null;
  const evidence = same ? [cite(place.text, place.outline, same, 'finding/late')] : [];
  return [draft('late', { published: identity.published, deadline, era: identity.era as EraId }, evidence)];
}
