// The comparability ledger in words.
import { caveats } from '../view/comparability.ts';
import type { CompareTable } from '../view/compare.ts';
import { numberOf, placeName, unitWord } from './amount.ts';
import type { Voice } from './say.ts';

/** The ledger in words, in the order of the data. */
export function caveatsOf(table: CompareTable, voice: Voice): string[] {
  const { index, language, messages } = voice;
  const say = {
    place: (id: string) => placeName(index.agencies.find(agency => agency.id === id) ?? null, id, language),
    unit: (id: string) => unitWord(index.units, id, language, 2, table.indicator.id),
    number: (value: number) => numberOf(value, table.indicator.unit, false, language),
  };
  return caveats(index, table).map(caveat => messages.caveat(caveat, say));
}
