// Finding an indicator by part of its name in either language, by its id, or by pinyin initials: once a person searches.
import type { IndicatorEntry } from '../core/dataset.ts';
import { initials } from './pinyin.ts';

/** `short` is the name in the language of the page. */
export type Finder = (sought: string, entry: IndicatorEntry, short: string) => boolean;

export const finder: Finder = (sought, entry, short) => {
  const wanted = sought.toLowerCase();
  const names = [entry.label.zh, entry.label.en, entry.id, short].map(name => name.toLowerCase());
  if (names.some(name => name.includes(wanted))) return true;
  return /^[a-z]{2,}$/.test(wanted) && initials(entry.label.zh).includes(wanted);
};
