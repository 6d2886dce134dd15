// Finding an indicator by words of its name, by other names for it, by its id, or by pinyin initials: once a person searches.
import type { IndicatorEntry } from '../core/dataset.ts';
import { aliasesOf } from './aliases.ts';
import { initials } from './pinyin.ts';

/** `short` is the name in the language of the page. */
export type Finder = (sought: string, entry: IndicatorEntry, short: string) => boolean;

/** Every word that was typed must be found, in any order, each in one of the names. */
export const finder: Finder = (sought, entry, short) => {
  const { zh, en } = entry.label;
  const names = [zh, en, entry.id, short, aliasesOf(entry.id)].join(' ').toLowerCase();
  return sought
    .toLowerCase()
    .split(/[\s,，、/]+/)
    .filter(word => word !== '')
    .every(
      word =>
        names.includes(word) ||
        (/^[a-z]{2,}$/.test(word) && names.split(' ').some(name => initials(name).includes(word))),
    );
};
