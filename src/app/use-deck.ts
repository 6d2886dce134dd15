// The deck of the page: the one in the address when there is one, else the one kept in this browser; and its charts, loaded.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { SCHEMA } from '../core/dataset.ts';
import { type KeptDeck, unpackDeck } from '../export/deck-address.ts';
import type { Showing } from '../export/showing.ts';
import { type Address, parseAddress } from '../view/address.ts';
import { select } from '../view/select.ts';
import { useApp, useAppStore, useLanguage, useMessages } from './context.tsx';
import { loadDeck, saveDeck } from './decks.ts';
import { siteHere, sourcesOf } from './exporting.ts';
import type { Elsewhere } from './parted.ts';
import { showingAt } from './showings.ts';

export type LoadedShowing = Showing | 'loading' | 'failed';

type Showings = Readonly<Record<string, LoadedShowing>>;
const NONE: Showings = {};

export interface DeckState {
  readonly deck: KeptDeck;
  /** Someone else's deck, from the address: it is changed only after it has been kept. */
  readonly shared: boolean;
  /** By query. */
  readonly showings: Showings;
  readonly planted: readonly string[];
  change(deck: KeptDeck): boolean;
  keep(): boolean;
}

/** On a site in parts each chart has the part of its own address, with what was added, whichever part the page shows. */
async function elsewhere(address: Address): Promise<Elsewhere> {
  const [{ partOfAddress }, { session }] = await Promise.all([
    import('./parted.ts'),
    import('./add/session.ts'),
  ]);
  const { index, coverage, library } = await partOfAddress(address);
  const { visit } = session.getState();
  if (visit === null) return { index, coverage, library };
  return {
    index: visit.index(index),
    coverage: visit.coverage(coverage, index.indicators),
    library: {
      indicator: async id => visit.indicator(await library.indicator(id)),
      report: async id => {
        const mine = visit.report(id);
        return mine ? { schema: SCHEMA, ...mine } : library.report(id);
      },
    },
  };
}

export function useDeck(): DeckState {
  const store = useAppStore();
  const index = useApp(state => state.index);
  const coverage = useApp(state => state.coverage);
  const parted = useApp(state => state.parted !== null);
  const word = useApp(state => state.address.deck);
  const language = useLanguage();
  const messages = useMessages();
  const [own, setOwn] = useState<KeptDeck>(loadDeck);
  const [planted, setPlanted] = useState<readonly string[]>([]);
  const shared = word !== null;
  const deck = shared ? unpackDeck(word) : own;
  // Charts are loaded once for the same data and language, whatever their order.
  const epoch = useMemo(
    () => ({ voice: { index, language, messages }, coverage }),
    [index, language, messages, coverage],
  );
  const [loaded, setLoaded] = useState<{ readonly epoch: object; readonly showings: Showings }>({
    epoch,
    showings: {},
  });
  const showings = loaded.epoch === epoch ? loaded.showings : NONE;
  const asked = useRef<{ epoch: object; queries: Set<string> }>({ epoch, queries: new Set() });
  const queries = JSON.stringify([...new Set(deck.items.map(item => item.query))].sort());
  useEffect(() => {
    if (asked.current.epoch !== epoch) asked.current = { epoch, queries: new Set() };
    const { voice } = epoch;
    for (const query of JSON.parse(queries) as string[]) {
      if (asked.current.queries.has(query)) continue;
      asked.current.queries.add(query);
      const put = (value: LoadedShowing): void =>
        setLoaded(now => ({
          epoch,
          showings: { ...(now.epoch === epoch ? now.showings : {}), [query]: value },
        }));
      const address = { ...parseAddress(query), lang: voice.language };
      const draw = async (): Promise<LoadedShowing> => {
        const place = parted
          ? await elsewhere(address)
          : { ...epoch, index: voice.index, library: store.library };
        const spoken = { ...voice, index: place.index };
        // Another indicator in the place of one that is not known would be a chart that nobody chose.
        if (select(place.index, address).notices.some(({ code }) => code === 'indicator_unknown'))
          return 'failed';
        const sources = await sourcesOf(place.index, address, place.library);
        setPlanted(known => [...new Set([...known, ...sources.planted])]);
        return showingAt(query, spoken, place.coverage, sources, place.library);
      };
      draw().then(put, () => put('failed'));
    }
  }, [queries, epoch, store, parted]);
  const change = useCallback((next: KeptDeck): boolean => {
    setOwn(next);
    return saveDeck(next);
  }, []);
  /** What was shared joins what is kept here: nothing of one's own is lost. */
  const keep = (): boolean => {
    const kept = change(own.items.length === 0 ? deck : { ...own, items: [...own.items, ...deck.items] });
    store.go({ deck: null }, 'replace');
    return kept;
  };
  return { deck, shared, showings, planted, change, keep };
}

/** Absolute address of a deck, to share. */
export const addressOfDeck = (query: string): string => `${siteHere()}${query}`;
