// Finding an indicator or an agency by words of its name, by other names for it, by its id, or by pinyin initials: once a person searches.
import type { AgencyEntry, IndicatorEntry } from '../core/dataset.ts';
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

/** What a word is compared with: whole in Chinese, from its beginning in Latin letters. */
function names(
  { id, place, short, name }: AgencyEntry,
  toHant: (text: string) => string,
): { han: string; latin: string[] } {
  const han = [place.zh, short.zh, name.zh].join(' ');
  return {
    han: `${han} ${toHant(han)}`,
    latin: [id, place.en, name.en].flatMap(each => each.toLowerCase().split(/[^a-z]+/)),
  };
}

/** 番禺区政府 speaks of the place too, though the agency there is another body. */
const speaksOf = (word: string, agency: AgencyEntry, toHant: (text: string) => string): boolean => {
  const { han, latin } = names(agency, toHant);
  if (/^[a-z]+$/.test(word)) return word.length > 2 && latin.some(each => each.startsWith(word));
  const { zh } = agency.place;
  return word.length > 1 && (han.includes(word) || word.startsWith(zh) || word.startsWith(toHant(zh)));
};

/** What was typed, apart: the agencies that some of its words name, and the rest, which is of indicators. `toHant` writes a name in Traditional characters. */
export function apart(
  sought: string,
  agencies: readonly AgencyEntry[],
  toHant: (text: string) => string,
): { readonly agencies: readonly AgencyEntry[]; readonly rest: string } {
  const words = sought.toLowerCase().split(/[\s,，、/]+/);
  const found = new Set<AgencyEntry>();
  const rest = words.filter(word => {
    const own = agencies.filter(agency => speaksOf(word, agency, toHant));
    // What most agencies are called names none of them.
    if (own.length === 0 || own.length * 2 > Math.max(agencies.length, 2)) return true;
    for (const agency of own) found.add(agency);
    return false;
  });
  return { agencies: [...found], rest: rest.join(' ') };
}
