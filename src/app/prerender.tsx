// The page as a string, for the build: what a person sees before any script has run.
import { renderToString } from 'react-dom/server';
import type { Messages } from '../i18n/messages.ts';
import type { Address } from '../view/address.ts';
import { App } from './app.tsx';
import type { Boot } from './boot.ts';
import { makeStore } from './store.ts';

/** Pure: no effects run, nothing is fetched. */
export function renderPage(address: Address, boot: Boot, messages: Messages): string {
  const store = makeStore(boot, { effects: null, address, messages });
  return renderToString(<App store={store} onReady={() => undefined} />);
}
