// The address bar: written once what was chosen has been painted, for a new entry in the browser's history costs as much
// as drawing a chart.
import { type Address, printAddress } from '../view/address.ts';

type How = 'push' | 'replace';

/** What has been chosen and not yet been written. */
let waiting: { readonly query: string; readonly how: How } | null = null;

function settle(): void {
  if (waiting === null) return;
  const { query, how } = waiting;
  waiting = null;
  history[`${how}State`](null, '', `${location.pathname}${query}${location.hash}`);
}

/** Choices are written in their order, each with an entry of its own, however fast they follow each other. */
export function writeBar(address: Address, how: How): void {
  settle();
  waiting = { query: printAddress(address), how };
  requestAnimationFrame(() => setTimeout(settle));
}

/** Calls back with the query of the bar when a person goes back or forward: what was not yet written is left. */
export function followBar(moved: (query: string) => void): void {
  addEventListener('popstate', () => {
    waiting = null;
    moved(location.search);
  });
  // The entry must be there to come back to.
  addEventListener('pagehide', settle);
}
