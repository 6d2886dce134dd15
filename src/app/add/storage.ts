// What was added, kept in this browser: IndexedDB, in small pieces, each report whole or not at all.
import type { Observation } from '../../core/observation.ts';
import type { Added } from '../../view/visit.ts';
import { type Parcel, pack, unpack } from './parcel.ts';
import type { Told } from './protocol.ts';

/** A confirmed report with what is needed to give it back: its file and what the person said. */
export interface Kept extends Added {
  readonly file: Blob;
  readonly name: string;
  readonly told: Told;
}

/** `full`: the browser has no room; `refused`: it keeps nothing (private mode, switched off). */
export type StoreFault = 'full' | 'refused';

const NAME = 'mingjian-added';
/** Says without opening the database that there is something in it. */
const SIGN = 'mingjian.added';

interface Meta extends Omit<Kept, 'report' | 'derived' | 'file'> {
  readonly parts: number;
  readonly order: number;
}

export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  constructor(readonly fault: StoreFault) {
    super(fault);
  }
}

const faultOf = (error: unknown): StorageFault =>
  new StorageFault(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused');

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    let request: IDBOpenDBRequest;
    try {
      request = indexedDB.open(NAME, 1);
    } catch (error) {
      fail(faultOf(error));
      return;
    }
    request.onupgradeneeded = () => {
      request.result.createObjectStore('reports', { keyPath: 'key' });
      request.result.createObjectStore('parts');
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(faultOf(request.error));
    request.onblocked = () => fail(new StorageFault('refused'));
  });
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(faultOf(request.error));
  });

async function within<T>(
  mode: IDBTransactionMode,
  work: (reports: IDBObjectStore, parts: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(['reports', 'parts'], mode);
    const ended = new Promise<void>((done, fail) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => fail(faultOf(transaction.error));
    });
    ended.catch(() => undefined);
    const result = await work(transaction.objectStore('reports'), transaction.objectStore('parts'));
    await ended;
    return result;
  } catch (error) {
    throw error instanceof StorageFault ? error : faultOf(error);
  } finally {
    database.close();
  }
}

function sign(count: number): void {
  try {
    if (count > 0) localStorage.setItem(SIGN, String(count));
    else localStorage.removeItem(SIGN);
  } catch {
    // No sign can be left where nothing may be kept; then there is nothing to find again either.
  }
}

const range = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

/** Keeps reports. Rejects with a StorageFault, and then nothing of any of them is kept. */
export async function keep(all: readonly Kept[]): Promise<void> {
  await within('readwrite', async (reports, parts) => {
    let order = await asked(reports.count());
    for (const one of all) {
      const { report, derived, file, ...meta } = one;
      await asked(parts.delete(range(one.key)));
      let at = 0;
      await asked(parts.put({ file, derived }, [one.key, at++]));
      for (const parcel of pack(report)) await asked(parts.put(parcel, [one.key, at++]));
      await asked(reports.put({ ...meta, parts: at, order: order++ } satisfies Meta));
    }
    sign(order);
  });
}

export async function forget(keys: readonly string[]): Promise<void> {
  await within('readwrite', async (reports, parts) => {
    for (const key of keys) {
      reports.delete(key);
      parts.delete(range(key));
    }
    sign(await asked(reports.count()));
  });
}

/** Everything that is kept, in the order in which it was added. Piece by piece, so that the page stays free. */
export async function restore(): Promise<Kept[]> {
  return within('readonly', async (reports, parts) => {
    const metas = (await asked(reports.getAll())) as Meta[];
    metas.sort((a, b) => a.order - b.order);
    const kept: Kept[] = [];
    for (const { parts: count, order: _, ...meta } of metas) {
      const first = (await asked(parts.get([meta.key, 0]))) as {
        file: Blob;
        derived: readonly Observation[];
      };
      const parcels: Parcel[] = [];
      for (let at = 1; at < count; at++) parcels.push((await asked(parts.get([meta.key, at]))) as Parcel);
      kept.push({ ...meta, ...first, report: unpack(parcels) });
    }
    sign(kept.length);
    return kept;
  });
}
