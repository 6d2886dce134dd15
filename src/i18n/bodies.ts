// Names of bodies other than the bureaus: the government of the place, its office, a department.
import type { AgencyEntry } from '../core/dataset.ts';
import type { Language } from '../core/language.ts';
import { labelOf } from './amount.ts';

/** English names by the slug of the body; the place stands before them. */
const ENGLISH: Readonly<Record<string, string>> = {
  government: 'government',
  'government-office': 'government office',
  'parent-government': 'parent city government',
  'development-bureau': 'development bureau',
};

/** 广州市番禺区人民政府办公室 → 番禺区政府办公室; in English the place and the kind of body. */
export function bodyShort(
  body: { readonly key: string; readonly bodyName: string; readonly agency: AgencyEntry | null },
  language: Language,
): string {
  const { key, bodyName, agency } = body;
  const slug = key.slice(key.indexOf('.') + 1);
  if (language === 'en' && agency && ENGLISH[slug]) return `${agency.place.en} ${ENGLISH[slug]}`;
  const from = agency ? Math.max(bodyName.indexOf(agency.place.zh), 0) : 0;
  const short = bodyName.slice(from).replace('人民政府', '政府');
  return labelOf({ zh: short, en: short }, language);
}

/** The place of a bureau, or the short name of another body. */
export const seriesName = (
  series: {
    readonly key: string;
    readonly bodyName: string;
    readonly agency: AgencyEntry | null;
    readonly context: boolean;
  },
  language: Language,
): string =>
  !series.context && series.agency ? labelOf(series.agency.place, language) : bodyShort(series, language);
