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
  const { prelude } = await prerender(page, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return new Response(prelude).text();
}
