// The files of this visit: waiting, being read, read, refused; and those that were confirmed. One worker, one file at a time.
import { createStore } from 'zustand/vanilla';
import type { ReportEntry } from '../../core/dataset.ts';
import type { Report } from '../../core/report.ts';
import type { Newcomer } from '../../view/newcomer.ts';
import type { RowGroup } from '../../view/observations-csv.ts';
import { type Conflict, newcomerId, rivalOf, rivals, type Visit, visit } from '../../view/visit.ts';
import type { Store } from '../store.ts';
import { type Parcel, unpack } from './parcel.ts';
import type { Answer, Ask, ReadFile, Refused, RowsHead, Step, Told } from './protocol.ts';
import { forget, type Kept, keep, restore, StorageFault, type StoreFault } from './storage.ts';

export interface Reading extends ReadFile {
  readonly report: Report;
}

/** Rows of a CSV, gathered by agency and year. */
export interface Rows extends RowsHead {
  readonly groups: readonly RowGroup[];
}

export interface Item {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly file: File;
  readonly inside: boolean;
  readonly state: 'waiting' | 'reading' | 'read' | 'refused';
  readonly step: { readonly name: Step; readonly done: number; readonly of: number } | null;
  /** What a person corrected. */
  readonly told: Told;
  /** The agency as a person describes it, when the catalogue has none for it. */
  readonly newcomer: Newcomer | null;
  readonly reading: Reading | null;
  readonly rows: Rows | null;
  readonly refused: Refused | null;
  readonly conflict: Conflict | null;
}

export interface Session {
  readonly items: readonly Item[];
  readonly kept: readonly Kept[];
  /** Why the browser did not keep what was confirmed last; it then lasts as long as this page. */
  readonly fault: StoreFault | null;
  readonly visit: Visit | null;
}

export const session = createStore<Session>(() => ({ items: [], kept: [], fault: null, visit: null }));
const { getState, setState } = session;

const change = (id: number, with_: Partial<Item>): void =>
  setState(state => ({ items: state.items.map(item => (item.id === id ? { ...item, ...with_ } : item)) }));

let worker: Worker | null = null;
let parcels: Parcel[] = [];
let groups: RowGroup[] = [];
let next = 1;

const fresh = (file: File, inside: boolean): Item => ({
  id: next++,
  name: file.name,
  size: file.size,
  file,
  inside,
  state: 'waiting',
  step: null,
  told: {},
  newcomer: null,
  reading: null,
  rows: null,
  refused: null,
  conflict: null,
});

function start(): Worker {
  const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
  made.onerror = event => {
    event.preventDefault();
    crash(event.message);
  };
  made.onmessageerror = () => crash('');
  return made;
}

/** The worker is gone: its file says so and can be tried again, the others go on. */
function crash(reason: string): void {
  worker?.terminate();
  worker = null;
  const busy = getState().items.find(item => item.state === 'reading');
  if (busy) change(busy.id, { state: 'refused', step: null, refused: { code: 'crashed', args: { reason } } });
  advance();
}

/** Begins with the next waiting file when none is being read. */
function advance(): void {
  const { items } = getState();
  if (items.some(item => item.state === 'reading')) return;
  const item = items.find(each => each.state === 'waiting');
  if (!item) return;
  parcels = [];
  groups = [];
  change(item.id, { state: 'reading', step: { name: 'opening', done: 0, of: 0 } });
  worker ??= start();
  worker.postMessage({ id: item.id, file: item.file, told: item.told, inside: item.inside } satisfies Ask);
}

function hear(answer: Answer): void {
  const item = getState().items.find(each => each.id === answer?.id);
  if (item?.state !== 'reading') return;
  if (answer.kind === 'parcel') {
    parcels.push(answer.parcel);
    return;
  }
  if (answer.kind === 'group') {
    groups.push({ report: unpack(parcels), derived: answer.derived, newcomer: answer.newcomer });
    parcels = [];
    return;
  }
  if (answer.kind === 'step') {
    change(item.id, { step: { name: answer.step, done: answer.done, of: answer.of } });
    return;
  }
  if (answer.kind === 'unpacked')
    setState(state => ({
      items: state.items.flatMap(each =>
        each.id === item.id ? answer.files.map(file => fresh(file, true)) : [each],
      ),
    }));
  else if (answer.kind === 'refused')
    change(item.id, { state: 'refused', step: null, refused: { code: answer.code, args: answer.args } });
  else if (answer.kind === 'rows') {
    const { kind: _, id: __, ...head } = answer;
    change(item.id, { state: 'read', step: null, rows: { ...head, groups } });
  } else {
    const { kind: _, id: __, ...rest } = answer;
    change(item.id, { state: 'read', step: null, reading: { ...rest, report: unpack(parcels) } });
  }
  parcels = [];
  advance();
}

export function addFiles(files: readonly File[]): void {
  setState(state => ({ items: [...state.items, ...files.map(file => fresh(file, false))] }));
  advance();
}

/** Takes a file off the list; one that is being read is stopped at once. */
export function drop(id: number): void {
  const busy = getState().items.find(item => item.id === id)?.state === 'reading';
  setState(state => ({ items: state.items.filter(item => item.id !== id) }));
  if (busy) {
    worker?.terminate();
    worker = null;
  }
  advance();
}

/** Reads a file again, with what the person says of it. */
export function readAgain(id: number, told: Told, newcomer: Newcomer | null): void {
  change(id, { told, newcomer, state: 'waiting', refused: null, reading: null, rows: null });
  advance();
}

export const choose = (id: number, conflict: Conflict): void => change(id, { conflict });

/** The agency of a report that the catalogue does not know: as described, or by its name alone. */
export const newcomerOf = ({ reading, newcomer }: Item): Newcomer | null => {
  if (!reading || reading.report.agency !== null) return null;
  const name = newcomer?.name || reading.identity.called;
  if (name === '') return null;
  const { level, parent } = reading.identity;
  return { level, parent, ...newcomer, id: newcomerId(name), name };
};

async function join(store: Store): Promise<void> {
  const base = await store.base();
  const { kept } = getState();
  const joined = kept.length > 0 ? visit(base, kept) : null;
  setState({ visit: joined });
  store.overlay(joined);
}

/** Files on their way into storage: they stay on the list until they are safe, and are not taken twice. */
const saving = new Set<number>();

const takeOff = (id: number): void =>
  setState(state => ({ items: state.items.filter(item => item.id !== id) }));

/** Whether another report has this seat now, also one that was confirmed a moment ago. */
async function clashes(store: Store, item: Item): Promise<boolean> {
  if (!item.reading || item.conflict !== null) return false;
  const base = await store.base();
  const { kept } = getState();
  const listed = visit(base, kept).index(base).reports;
  return rivalOf(listed, { report: item.reading.report, newcomer: newcomerOf(item) }) !== null;
}

/**
 * What is confirmed joins this visit at once, and is kept in the browser as far as that can be. One whose agency and
 * year is taken stays where it is until a person has decided. Gives how many joined.
 */
export async function confirm(store: Store, ids: readonly number[]): Promise<number> {
  let joined = 0;
  for (const id of ids) {
    const item = getState().items.find(each => each.id === id);
    if (!item?.reading || saving.has(id) || (await clashes(store, item))) continue;
    saving.add(id);
    if (item.conflict === 'skip') {
      takeOff(id);
      continue;
    }
    const { report, derived } = item.reading;
    await keepAll([
      {
        key: `${report.sha256}:${Date.now().toString(36)}:${id}`,
        kind: 'report',
        report,
        derived,
        newcomer: newcomerOf(item),
        conflict: item.conflict,
        file: item.file,
        name: item.name,
        told: item.told,
      },
    ]);
    takeOff(id);
    joined++;
  }
  await join(store);
  return joined;
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
  const clash = new Set(taken(store.getState().index.reports, item.rows));
  if (clash.size > 0 && item.conflict === null) return 0;
  saving.add(id);
  const groups = item.rows.groups.filter(group => !clash.has(group) || item.conflict !== 'skip');
  await keepAll(
    groups.map((group, at) => ({
      ...group,
      key: `${group.report.sha256}:${Date.now().toString(36)}:${id}.${at}`,
      kind: 'rows',
      conflict: clash.has(group) && item.conflict !== 'skip' ? item.conflict : null,
      // The file is kept once.
      file: at === 0 ? item.file : new Blob([]),
      name: item.name,
      told: item.told,
    })),
  );
  takeOff(id);
  await join(store);
  return groups.length;
}

/** They are listed once they are safe, or once it is known that this browser keeps nothing. */
async function keepAll(all: readonly Kept[]): Promise<void> {
  let fault: StoreFault | null = null;
  try {
    if (all.length > 0) await keep(all);
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    fault = error.fault;
  }
  setState(state => ({ kept: [...state.kept, ...all], fault }));
}

export async function remove(store: Store, keys: readonly string[]): Promise<void> {
  setState(state => ({ kept: state.kept.filter(one => !keys.includes(one.key)) }));
  await join(store);
  try {
    await forget(keys);
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    setState({ fault: error.fault });
  }
}

let restored: Promise<void> | null = null;

/** What earlier visits kept, once. */
export function restoreOnce(store: Store): Promise<void> {
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
