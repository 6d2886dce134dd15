// A figure as it is written beside its bar, and as it is said aloud.
import type { AgencyEntry, IndicatorEntry, Label, UnitEntry } from '../core/dataset.ts';
import type { Language } from '../core/language.ts';
import type { Reading } from '../core/observation.ts';
import type { Messages } from './messages.ts';
import { formatDerived, formatNumber, formatPercent } from './number.ts';

/** Writes names that the data holds in Simplified forms in another script; a dictionary brings its own. */
const SCRIPTS: Partial<Record<Language, (name: string) => string>> = {};
export const bringScript = (language: Language, write: (name: string) => string): void => {
  SCRIPTS[language] = write;
};
const written = (name: string, language: Language): string => SCRIPTS[language]?.(name) ?? name;

/** What cases are called in English, by the first part of the indicator's id. */
const CASES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  requests: ['request', 'requests'],
  tickets: ['ticket', 'tickets'],
};

/** Words that the data holds in two languages; Traditional Chinese is made from the Simplified name. */
export const labelOf = (label: Label, language: Language): string =>
  language === 'en' ? label.en : written(label.zh, language);

/** Whose residents a figure was divided by: 郑州市, 鄭州市, Zhengzhou. */
export const regionOf = (
  region: string,
  agency: string | null,
  agencies: readonly AgencyEntry[],
  language: Language,
): string =>
  labelOf({ zh: region, en: agencies.find(each => each.id === agency)?.place.en ?? region }, language);

/** The unit after a number; empty for percents, whose sign belongs to the number. */
export function unitWord(
  units: readonly UnitEntry[],
  id: string,
  language: Language,
  value = 2,
  indicator = '',
): string {
  if (id === 'percent') return '';
  // The catalogue has one unit of days; days before a deadline are no working days.
  if (indicator === 'derived.timeliness')
    return language === 'en' ? (Math.abs(value) === 1 ? 'day' : 'days') : '天';
  const unit = units.find(each => each.id === id);
  if (!unit) return '';
  if (language === 'en') {
    const own = id === 'case' ? CASES[indicator.split('.')[0] ?? ''] : undefined;
    return (own ?? unit.en)[Math.abs(value) === 1 ? 0 : 1];
  }
  return written(unit.zh, language);
}

/** 每十万人 stands before its number, and is left out beside a bar: the toolbar says it. */
export const isRate = (unit: string): boolean => unit.startsWith('每');

/** The number alone: 54.29 万, 100%, 0.34. */
export function numberOf(value: number, unit: string, derived: boolean, language: Language): string {
  if (unit === 'percent') return formatPercent(value);
  return derived && !Number.isInteger(value) ? formatDerived(value, language) : formatNumber(value, language);
}

/** 51 件, and 54.29 万次 without a gap after 万. */
const joined = (number: string, unit: string, language: Language): string =>
  `${number}${language === 'en' ? ' ' : /[万萬亿億]$/.test(number) ? '' : '\u2009'}${unit}`;

/** Both counts of a share, `3/4`, or the base of a rate, `n = 51`. */
export const basisText = (base: { part: number | null; of: number }, language: Language): string => {
  const of = formatNumber(base.of, language);
  return base.part === null ? `n = ${of}` : `${formatNumber(base.part, language)}/${of}`;
};

type Valued = Pick<Reading, 'value' | 'qualifier' | 'basis' | 'unit' | 'indicator'>;

/** With the sign of its qualifier: 约 54.29 万, ≥ 500, ≈542,900. */
export function signed(reading: Valued, language: Language, messages: Messages): string {
  const number = numberOf(reading.value, reading.unit, reading.basis === 'derived', language);
  return reading.qualifier === 'exact' ? number : messages.sentences.hedged[reading.qualifier](number);
}

/** As said aloud, with its unit: 至少 500 条, about 542,900 calls. */
export function aloud(
  reading: Valued,
  units: readonly UnitEntry[],
  language: Language,
  messages: Messages,
): string {
  const number = numberOf(reading.value, reading.unit, reading.basis === 'derived', language);
  const unit = unitWord(units, reading.unit, language, reading.value, reading.indicator);
  const full = isRate(unit)
    ? `${unit}\u2009${number}`
    : unit === ''
      ? number
      : joined(number, unit, language);
  return reading.qualifier === 'exact' ? full : messages.sentences.aloud[reading.qualifier](full);
}

/** Written, with its unit: ≥ 500 条. */
export function amountOf(
  reading: Valued,
  units: readonly UnitEntry[],
  language: Language,
  messages: Messages,
): string {
  const unit = unitWord(units, reading.unit, language, reading.value, reading.indicator);
  const number = signed(reading, language, messages);
  if (isRate(unit)) return `${unit}\u2009${number}`;
  return unit === '' ? number : joined(number, unit, language);
}

/** Short name of an agency for rows (place alone in English), and of a body that the catalogue does not know. */
export const shortName = (agency: AgencyEntry | null, bodyName: string, language: Language): string =>
  agency === null ? bodyName : language === 'en' ? agency.place.en : labelOf(agency.short, language);

export const placeName = (agency: AgencyEntry | null, bodyName: string, language: Language): string =>
  agency === null ? bodyName : labelOf(agency.place, language);

export const fullName = (agency: AgencyEntry | null, bodyName: string, language: Language): string =>
  agency === null ? bodyName : labelOf(language === 'en' ? agency.short : agency.name, language);

/** Short name for lists: the language's own, or the label of the data for an indicator it does not know. */
export const indicatorShort = (entry: IndicatorEntry, language: Language, messages: Messages): string =>
  messages.indicators[entry.id]?.[0] ?? labelOf(entry.label, language);

/** A category: an id of its dimension in words, or the report's own words untouched. */
export const categoryName = (category: string, messages: Messages): string =>
  messages.categories[category] ?? category;
