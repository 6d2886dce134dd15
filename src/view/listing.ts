// Agencies found by words and grouped by place, for choosing among many.
import type { AgencyEntry } from '../core/dataset.ts';
import { placesOf } from './places.ts';

export type Listed =
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'agency'; readonly agency: AgencyEntry };

const LEVELS = ['national', 'province', 'sub-provincial', 'prefecture', 'district', 'township'];
const rank = (level: string): number => {
  const at = LEVELS.indexOf(level);
  return at < 0 ? LEVELS.length : at;
};

/** Agencies whose name, place or id holds the words, under their place, higher levels first. */
export function listAgencies(agencies: readonly AgencyEntry[], sought: string): Listed[] {
  const wanted = sought.trim().toLowerCase();
  const fits = ({ id, name, short, place, parent }: AgencyEntry): boolean =>
    [id, name.zh, name.en, short.zh, place.zh, place.en, parent].some(text =>
      text.toLowerCase().includes(wanted),
    );
  const groups = new Map<string, AgencyEntry[]>();
  const placeOf = placesOf(agencies);
  for (const agency of agencies) {
    if (wanted !== '' && !fits(agency)) continue;
    const place = placeOf(agency);
    const list = groups.get(place);
    if (list) list.push(agency);
    else groups.set(place, [agency]);
  }
  return [...groups].flatMap(([name, list]): Listed[] => [
    { kind: 'group', name },
    ...[...list]
      .sort((a, b) => rank(a.level) - rank(b.level))
      .map((agency): Listed => ({ kind: 'agency', agency })),
  ]);
}
