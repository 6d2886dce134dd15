// The city that a district belongs to, for rows in English: 番禺 alone tells a reader abroad little.
import type { AgencyEntry } from '../core/dataset.ts';
import type { Language } from '../core/language.ts';
import type { Messages } from './messages.ts';

/**
 * Guangzhou for 广州市番禺区: the city stands in brackets in the English name. Empty for other levels, and for Chinese,
 * where the short name is known enough.
 */
export function parentCity(agency: AgencyEntry | null, language: Language): string {
  if (language !== 'en' || agency?.level !== 'district') return '';
  return /\(([A-Z][A-Za-z' -]+)\)/.exec(agency.name.en)?.[1] ?? '';
}

/** `Guangzhou, ` or nothing: what stands before the year under a name. */
export const cityLead = (agency: AgencyEntry | null, language: Language): string => {
  const city = parentCity(agency, language);
  return city === '' ? '' : `${city}, `;
};

/** The line under a name in a table of reports: 2012年度报告, `Weihai, FY 2012`. */
export function yearLine(
  agency: AgencyEntry | null,
  year: number | null,
  language: Language,
  m: Messages,
): string {
  if (year === null) return m.ui.yearUnknown;
  return language === 'en' ? `${cityLead(agency, language)}${m.ui.fiscal} ${year}` : m.ui.ofYear(year);
}
