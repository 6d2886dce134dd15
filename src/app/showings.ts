// The chart behind an address as it leaves the page. Loaded by the deck, which holds addresses.
import { compareShowing, type Sources } from '../export/compare.ts';
import type { Showing } from '../export/showing.ts';
import type { Voice } from '../i18n/say.ts';
import { parseAddress } from '../view/address.ts';
import { compare } from '../view/compare.ts';
import { select } from '../view/select.ts';
import { fetchIndicator } from './data.ts';

/** Rejects when its data cannot be loaded. Any view without a chart of its own shows its indicator compared. */
export async function showingAt(query: string, voice: Voice, sources: Sources): Promise<Showing> {
  const address = parseAddress(query);
  const { indicator, reports } = select(voice.index, address);
  const file = await fetchIndicator(indicator.id);
  const table = compare(voice.index, indicator, file, reports, address.sort);
  const showing = compareShowing(table, voice, file, sources);
  return { ...showing, request: { kind: 'bars', table, dots: address.chart === 'dot' } };
}
