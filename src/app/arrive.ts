// The address that a visit begins with, and the quiet notes on it: both are there when the page is first shown.
import type { IndicatorFile } from '../core/dataset.ts';
import { parseAddress, printAddress } from '../view/address.ts';
import { arrival, idsOf, lostAt, notUnderstood, partsOf, placeLost } from '../view/arrival.ts';
import { type Effects, isHere, type State, type Store } from './store.ts';

/** The file of an indicator that was asked for, once it is here; null when it did not come. */
const fileOf = (store: Store, id: string): Promise<IndicatorFile | null> =>
  new Promise(done => {
    let leave = (): void => undefined;
    const look = ({ indicators }: State): void => {
      const file = indicators[id];
      if (file === 'loading') return;
      leave();
      done(isHere(file) ? file : null);
    };
    leave = store.subscribe(look);
    look(store.getState());
  });

export async function arrive(store: Store, effects: Effects): Promise<void> {
  const { search } = location;
  const asked = parseAddress(search);
  // A page that stands already as it was built gets no line that would move it.
  const { index, parted } = store.getState();
  const noted = [
    ...('pending' in document.documentElement.dataset ? notUnderstood(search) : []),
    ...placeLost(index, asked.place, parted?.groups ?? null),
  ];
  // Without its words a note cannot be shown; then what did not load is told instead.
  const words = effects.words().then(
    () => true,
    () => false,
  );
  if (noted.length > 0 && (await words)) store.setState({ lost: noted });
  if (asked.at === null) return store.apply(asked);
  const { report, indicator } = partsOf(asked.at);
  // On a site of many agencies the files depend on what is chosen, which is not yet here.
  const whole = parted === null;
  if (whole) {
    store.needIndicator(indicator);
    store.needReport(report);
  }
  await store.base();
  const address = arrival(store.getState().index, search);
  if (printAddress(address) !== printAddress(asked)) effects.write(address, 'replace', []);
  // Where the files hold only a part, the report itself tells which figures it has.
  const file = whole ? await fileOf(store, indicator) : await store.library.report(report).catch(() => null);
  const worded = await words;
  const tell = (): void => {
    if (worded)
      store.setState(({ index }) => ({ lost: [...noted, ...lostAt(index, address, file && idsOf(file))] }));
  };
  // Before the page is first shown, so that nothing moves.
  if (whole) tell();
  await store.apply(address);
  if (!whole && printAddress(store.getState().asked) === printAddress(address)) tell();
}
