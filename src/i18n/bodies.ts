// Names of bodies other than the bureaus: the government of the place, its office, a department.
import type { AgencyEntry } from '../core/dataset.ts';
import type { Language } from '../core/language.ts';
import { labelOf } from './amount.ts';
import { toHant } from './hant.ts';

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

/** What the name of a kind of body is shortened to where there is little room. */
const SHORTER: Readonly<Record<'zh' | 'en', readonly (readonly [RegExp, string])[]>> = {
  zh: [
    [/政府办公室$/, '政府办'],
    [/发展和改革局$/, '发改局'],
  ],
  en: [
    [/government$/, 'gov.'],
    [/government office$/, 'gov. office'],
    [/parent city gov\.$/, 'city gov.'],
  ],
};

/**
 * Names of a body from full to short, as they stand beside a point. `alone`: all points are of one place, which then need
 * not be named: 区政府办公室 instead of 番禺区政府办公室.
 */
export function seriesNames(
  series: Parameters<typeof seriesName>[0],
  alone: boolean,
  language: Language,
): string[] {
  const whole = seriesName(series, language);
  const place = series.agency ? labelOf(series.agency.place, language) : '';
  const full = alone && series.context && place !== '' ? whole.replace(place, '').trim() : whole;
  const short = SHORTER[language === 'en' ? 'en' : 'zh'].reduce(
    (name, [from, to]) =>
      name.replace(
        language === 'zh-Hant' ? new RegExp(toHant(from.source)) : from,
        language === 'zh-Hant' ? toHant(to) : to,
      ),
    full,
  );
  return [full, short];
}
