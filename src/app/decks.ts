// The deck that is kept in this browser. Storage may be closed to the page; then the deck lasts for the visit.
import { EMPTY, type KeptDeck, MOST, readDeck } from '../export/deck-address.ts';

const KEPT = 'mingjian.deck';
let inMemory: KeptDeck = EMPTY;

export function loadDeck(): KeptDeck {
  try {
    const kept = localStorage.getItem(KEPT);
    return kept === null ? inMemory : readDeck(JSON.parse(kept));
  } catch {
    return inMemory;
  }
}

/** False when it could only be kept in memory. */
export function saveDeck(deck: KeptDeck): boolean {
  inMemory = deck;
  try {
    localStorage.setItem(KEPT, JSON.stringify(deck));
    return true;
  } catch {
    return false;
  }
}

/** False when the deck is full. */
export function addToDeck(query: string): boolean {
  const deck = loadDeck();
  if (deck.items.length >= MOST) return false;
  saveDeck({ ...deck, items: [...deck.items, { query, title: null, takeaway: null }] });
  return true;
}
