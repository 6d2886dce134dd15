// A deck kept in the browser before the page opens, for the tests of the deck.
import type { Page } from '@playwright/test';
import type { KeptDeck } from '../export/deck-address.ts';
import { expect, settled } from './pages.ts';

export const DECK: KeptDeck = {
  title: '三张图',
  ratio: '16:9',
  theme: 'light',
  items: [
    { query: '?indicator=requests.received', title: '第一', takeaway: '要点在此' },
    { query: '?indicator=proactive.total', title: '第二', takeaway: null },
    { query: '?view=composition&indicator=proactive.by_category', title: '第三', takeaway: null },
  ],
};

/** Opens the page with a deck kept in its browser, all pictures drawn. */
export async function openDeck(page: Page, url: string, deck: KeptDeck): Promise<void> {
  await page.addInitScript(kept => {
    if (localStorage.getItem('mingjian.deck') === null) localStorage.setItem('mingjian.deck', kept);
  }, JSON.stringify(deck));
  await page.goto(`${url}?view=deck`);
  await settled(page);
  await expect(page.locator('.deck-slide img')).toHaveCount(deck.items.length);
}

export const titles = (page: Page): Promise<string[]> =>
  page
    .locator('.deck-words label:first-child input')
    .evaluateAll(all => all.map(one => (one as HTMLInputElement).value));
