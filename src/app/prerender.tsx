// The page as a string, for the build: what a person sees before any script has run.
import { prerender } from 'react-dom/static';
import type { Messages } from '../i18n/messages.ts';
import type { Address } from '../view/address.ts';
import { App } from './app.tsx';
import type { Boot } from './boot.ts';
import { makeStore } from './store.ts';

/** No effects run and nothing is fetched; chunks that come later in the browser are waited for. */
export async function renderPage(address: Address, boot: Boot, messages: Messages): Promise<string> {
  const store = makeStore(boot, { effects: null, address, messages });
  const page = <App store={store} onReady={() => undefined} />;
  // Everything in its place: nothing may be moved there by an inline script afterwards.
  const faults: unknown[] = [];
  const { prelude } = await prerender(page, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: fault => void faults.push(fault),
  });
  const html = await new Response(prelude).text();
  // A part that cannot be drawn would be left out silently, and drawn anew by each browser.
  if (faults.length > 0) throw faults[0];
  return html;
}
