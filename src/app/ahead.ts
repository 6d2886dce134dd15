// What a person is likely to choose next, fetched while nothing else is done: the indicators of the short list and their
// pictures. Only while Compare is seen (adding a report asks nothing of any server); left out where data are to be saved,
// and on sites of many agencies. A failure ends it; what is chosen then is asked for anew, and told.
import { FEATURED } from '../view/rail.ts';
import { besideOf } from '../view/share.ts';
import { layoutNow } from './parts/chart.tsx';
import type { Store } from './store.ts';
import { readyBeside } from './use-comparison.ts';

const idle = (): Promise<void> =>
  new Promise(done => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done());
    else setTimeout(done, 200);
  });

export async function fetchAhead(store: Store): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData || store.getState().parted !== null) return;
  for (const id of FEATURED) {
    await idle();
    if (store.getState().address.view !== 'compare') return;
    const base = besideOf(id, null);
    try {
      if (base !== null) await Promise.all([readyBeside(), store.library.indicator(base)]);
      await store.library.indicator(id);
    } catch {
      return;
    }
    // What has been fetched is taken at once.
    for (const each of [id, base]) if (each !== null) store.needIndicator(each);
    store.needStill(`${id}.${store.getState().address.lang}.${layoutNow()}`);
  }
}
