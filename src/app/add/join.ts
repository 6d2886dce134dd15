// What was confirmed joins the data of this visit, and is kept in the browser: where it stands, what it stands against.
import type { Index, ReportEntry } from '../../core/dataset.ts';
import type { RowGroup } from '../../view/csv-drafts.ts';
import { rivals, seatedReports, seatName, visit } from '../../view/visit.ts';
import type { Store } from '../store.ts';
import { newcomerOf, onRead, type Rows, type Session, session } from './session.ts';
import { forget, type Kept, keep, restore, StorageFault, type StoreFault } from './storage.ts';

const { getState, setState } = session;

/** Agencies and reports of a site in parts that what is read may stand against, beside those that the page shows. */
type Listing = Pick<Index, 'agencies' | 'reports'>;

/**
 * What is listed for these agencies. Of a site in parts their own parts are asked for; without a network the part that is
 * shown has to do.
 */
async function listing(store: Store, agencies: readonly (string | null)[]): Promise<Listing> {
  const base = await store.base();
  if (store.getState().parted === null) return base;
  const known = agencies.filter(id => id !== null);
  const { listingOf } = await import('../parted.ts');
  return listingOf(known).catch(() => base);
}

const agenciesOf = (all: readonly Pick<Kept, 'report'>[]): (string | null)[] =>
  all.map(one => one.report.agency);

/** Lists what a report that was read may stand against, where the page does not show it. */
async function learn(store: Store, all: readonly Pick<Kept, 'report'>[]): Promise<void> {
  if (store.getState().parted === null) return;
  const found = await listing(store, agenciesOf(all));
  const { elsewhere } = getState();
  const known = new Set([...elsewhere.reports, ...elsewhere.agencies].map(({ id }) => id));
  const fresh = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    list.filter(({ id }) => !known.has(id));
  setState({
    elsewhere: {
      agencies: [...elsewhere.agencies, ...fresh(found.agencies)],
      reports: [...elsewhere.reports, ...fresh(found.reports)],
    },
  });
}

/** What the page shows, with what it learned of other parts. */
export function listed(index: Listing, { elsewhere }: Pick<Session, 'elsewhere'>): Listing {
  if (elsewhere.reports.length === 0) return index;
  const known = new Set([...index.reports, ...index.agencies].map(({ id }) => id));
  return {
    agencies: [...index.agencies, ...elsewhere.agencies.filter(({ id }) => !known.has(id))],
    reports: [...index.reports, ...elsewhere.reports.filter(({ id }) => !known.has(id))],
  };
}

/** Gives the page's thread back between two pieces of work, so that no task is long. */
const free = (): Promise<void> => new Promise(done => setTimeout(done));

async function join(store: Store): Promise<void> {
  await free();
  const { kept } = getState();
  const joined = kept.length > 0 ? visit(await listing(store, agenciesOf(kept)), kept) : null;
  await free();
  store.overlay(joined);
  await free();
  setState({ visit: joined });
}

/** Files on their way into storage: they stay on the list until they are safe, and are not taken twice. */
const saving = new Set<number>();

/** So many reports are kept before the list of what was added is drawn again. */
const BATCH = 25;

/**
 * What is confirmed joins this visit at once, and is kept in the browser as far as that can be, each whole or not at all.
 * One whose agency and year is taken stays where it is until a person has decided. Gives how many joined.
 */
export async function confirm(store: Store, ids: readonly number[]): Promise<number> {
  const asked = getState().items.filter(
    item => ids.includes(item.id) && item.reading && !saving.has(item.id),
  );
  const { kept } = getState();
  const base = await listing(store, agenciesOf([...kept, ...asked.flatMap(({ reading }) => reading ?? [])]));
  const rival = rivals(seatedReports(base, kept));
  const seats = new Set<string>();
  const done: number[] = [];
  let batch: Kept[] = [];
  let count = 0;
  let fault: StoreFault | null = null;
  const show = (): void => {
    const off = new Set(done);
    const fresh = batch;
    setState(state => ({
      kept: [...state.kept, ...fresh],
      fault,
      items: state.items.filter(item => !off.has(item.id)),
    }));
    batch = [];
  };
  for (const item of asked) {
    if (!item.reading || saving.has(item.id)) continue;
    const { report, derived } = item.reading;
    const one: Kept = {
      key: `${report.sha256}:${Date.now().toString(36)}:${item.id}`,
      kind: 'report',
      report,
      derived,
      newcomer: newcomerOf(item),
      conflict: item.conflict === 'skip' ? null : item.conflict,
      file: item.file,
      name: item.name,
      told: item.told,
    };
    const seat = seatName(one);
    if (item.conflict === null && (rival(one) !== null || seats.has(seat ?? ''))) continue;
    saving.add(item.id);
    done.push(item.id);
    if (item.conflict === 'skip') continue;
    if (seat !== null) seats.add(seat);
    // Safe before it is listed, or once it is known that this browser keeps nothing.
    fault = (await keepSafe([one])) ?? fault;
    batch.push(one);
    count++;
    if (batch.length === BATCH) show();
  }
  show();
  await join(store);
  return count;
}

/** Which groups of a CSV stand for an agency and year that is there already. */
export function taken(reports: readonly ReportEntry[], rows: Rows): readonly RowGroup[] {
  const rival = rivals(reports);
  return rows.groups.filter(group => rival(group) !== null);
}

/** Adds the rows of a CSV; the choice made for it holds for every agency and year that is there already. */
export async function confirmRows(store: Store, id: number): Promise<number> {
  const item = getState().items.find(each => each.id === id);
  if (!item?.rows || saving.has(id)) return 0;
  const base = await listing(store, agenciesOf([...getState().kept, ...item.rows.groups]));
  const clash = new Set(taken(seatedReports(base, getState().kept), item.rows));
  if (clash.size > 0 && item.conflict === null) return 0;
  saving.add(id);
  const groups = item.rows.groups.filter(group => !clash.has(group) || item.conflict !== 'skip');
  const fresh = groups.map(
    (group, at): Kept => ({
      ...group,
      key: `${group.report.sha256}:${Date.now().toString(36)}:${id}.${at}`,
      kind: 'rows',
      conflict: clash.has(group) && item.conflict !== 'skip' ? item.conflict : null,
      // The file is kept once.
      file: at === 0 ? item.file : new Blob([]),
      name: item.name,
      told: item.told,
    }),
  );
  const fault = await keepSafe(fresh);
  setState(state => ({
    kept: [...state.kept, ...fresh],
    fault,
    items: state.items.filter(one => one.id !== id),
  }));
  await join(store);
  return groups.length;
}

/** Why it could not be kept, or null. */
async function keepSafe(all: readonly Kept[]): Promise<StoreFault | null> {
  try {
    if (all.length > 0) await keep(all);
    return null;
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    return error.fault;
  }
}

/** What is no longer listed is no longer kept either: first it is forgotten, then it leaves the lists. */
export async function remove(store: Store, keys: readonly string[]): Promise<void> {
  let fault: StoreFault | null = null;
  try {
    await forget(keys);
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    fault = error.fault;
  }
  const gone = new Set(keys);
  setState(state => ({
    kept: state.kept.filter(one => !gone.has(one.key)),
    ...(fault === null ? {} : { fault }),
  }));
  await join(store);
}

let restored: Promise<void> | null = null;

/** What earlier visits kept, once. */
export function restoreOnce(store: Store): Promise<void> {
  onRead(all => void learn(store, all));
  restored ??= (async () => {
    try {
      const kept = await restore();
      setState(state => ({ kept: [...kept, ...state.kept] }));
      if (kept.length > 0) await join(store);
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      setState({ fault: error.fault });
    }
  })();
  return restored;
}
