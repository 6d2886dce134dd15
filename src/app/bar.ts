// The address bar: written once what was chosen has been painted, for a new entry in the browser's history costs as much
// as drawing a chart.
import { type Address, printAddress } from '../view/address.ts';
import type { Step } from '../view/past.ts';

type How = 'push' | 'replace';

/** What has been chosen and not yet been written. */
let waiting: { readonly query: string; readonly how: How; readonly past: readonly Step[] } | null = null;

function settle(): void {
  if (waiting === null) return;
  const { query, how, past } = waiting;
  waiting = null;
  history[`${how}State`](past, '', `${location.pathname}${query}${location.hash}`);
}

/** Choices are written in their order, each with an entry of its own that keeps what can be undone there. */
export function writeBar(address: Address, how: How, past: readonly Step[]): void {
  settle();
  waiting = { query: printAddress(address), how, past };
  requestAnimationFrame(() => setTimeout(settle));
}

/**
 * Calls back with the query of the bar when a person goes back or forward, and with what can be undone there: what was
 * not yet written is left.
 */
export function followBar(moved: (query: string, past?: readonly Step[]) => void): void {
  history.replaceState([], '');
  addEventListener('popstate', ({ state }) => {
    waiting = null;
    // Places within the page make entries of their own, which carry nothing.
    moved(location.search, state ?? undefined);
  });
  // The entry must be there to come back to.
  addEventListener('pagehide', settle);
}
