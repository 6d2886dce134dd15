// What a person is likely to choose next, fetched while nothing else is done: the indicators of the short list and their
// pictures. Only while Compare is seen (adding a report asks nothing of any server); left out where data are to be saved,
// and on sites of many agencies. A failure ends it; what is chosen then is asked for anew, and told.
import { FEATURED } from '../view/rail.ts';
import { layoutNow } from './parts/chart.tsx';
import type { Store } from './store.ts';

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
    try {
      await store.library.indicator(id);
    } catch {
      return;
    }
    store.needStill(`${id}.${store.getState().address.lang}.${layoutNow()}`);
  }
}
