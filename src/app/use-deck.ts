// The deck of the page: the one in the address when there is one, else the one kept in this browser; and its charts, loaded.
import { useCallback, useEffect, useState } from 'react';
import { type KeptDeck, unpackDeck } from '../export/deck-address.ts';
import type { Showing } from '../export/showing.ts';
import { parseAddress } from '../view/address.ts';
import { select } from '../view/select.ts';
import { useApp, useAppStore, useLanguage, useMessages } from './context.tsx';
import { loadDeck, saveDeck } from './decks.ts';
import { siteHere, sourcesOf } from './exporting.ts';
import { showingAt } from './showings.ts';

export type LoadedShowing = Showing | 'loading' | 'failed';

export interface DeckState {
  readonly deck: KeptDeck;
  /** Someone else's deck, from the address: it is changed only after it has been kept. */
  readonly shared: boolean;
  /** By query. */
  readonly showings: Readonly<Record<string, LoadedShowing>>;
  readonly planted: readonly string[];
  change(deck: KeptDeck): boolean;
  keep(): boolean;
}

export function useDeck(): DeckState {
  const store = useAppStore();
  const index = useApp(state => state.index);
  const coverage = useApp(state => state.coverage);
  const word = useApp(state => state.address.deck);
  const language = useLanguage();
  const messages = useMessages();
  const [own, setOwn] = useState<KeptDeck>(loadDeck);
  const [showings, setShowings] = useState<Readonly<Record<string, LoadedShowing>>>({});
  const [planted, setPlanted] = useState<readonly string[]>([]);
  const shared = word !== null;
  const deck = shared ? unpackDeck(word) : own;
  const queries = JSON.stringify([...new Set(deck.items.map(item => item.query))]);
  useEffect(() => {
    let here = true;
    setShowings({});
    for (const query of JSON.parse(queries) as string[]) {
      const put = (value: LoadedShowing): void => {
        if (here) setShowings(now => ({ ...now, [query]: value }));
      };
      put('loading');
      const asked = { ...parseAddress(query), lang: language };
      // Another indicator in the place of one that is not known would be a chart that nobody chose.
      if (select(index, asked).notices.some(({ code }) => code === 'indicator_unknown')) {
        put('failed');
        continue;
      }
      sourcesOf(index, asked, store.library)
        .then(sources => {
          if (here) setPlanted(sources.planted);
          return showingAt(query, { index, language, messages }, coverage, sources, store.library);
        })
        .then(put, () => put('failed'));
    }
    return () => {
      here = false;
    };
  }, [queries, index, coverage, language, messages, store]);
  const change = useCallback((next: KeptDeck): boolean => {
    setOwn(next);
    return saveDeck(next);
  }, []);
  const keep = (): boolean => {
    const kept = change(deck);
    store.go({ deck: null }, 'replace');
    return kept;
  };
  return { deck, shared, showings, planted, change, keep };
}

/** Absolute address of a deck, to share. */
export const addressOfDeck = (query: string): string => `${siteHere()}${query}`;
