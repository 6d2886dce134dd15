// The files of this visit: waiting, being read, read, refused. One worker, one file at a time. What is confirmed: join.ts.
import { createStore } from 'zustand/vanilla';
import type { Index } from '../../core/dataset.ts';
import type { Report } from '../../core/report.ts';
import type { RowGroup } from '../../view/csv-drafts.ts';
import type { Newcomer } from '../../view/newcomer.ts';
import { type Conflict, newcomerId, type Visit } from '../../view/visit.ts';
import { type Parcel, unpack } from './parcel.ts';
import type { Answer, Ask, ReadFile, Refused, RowsHead, Step, Told } from './protocol.ts';
import type { Kept, StoreFault } from './storage.ts';

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
  /** Listed in parts of the site that the page does not show. */
  readonly elsewhere: Pick<Index, 'agencies' | 'reports'>;
}

export const session = createStore<Session>(() => ({
  items: [],
  kept: [],
  fault: null,
  visit: null,
  elsewhere: { agencies: [], reports: [] },
}));
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

/** Called with each report that was read. */
type Hearer = (all: readonly Pick<RowGroup, 'report'>[]) => void;
let told: Hearer = () => undefined;
export const onRead = (hearer: Hearer): void => {
  told = hearer;
};

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
    told(groups);
  } else {
    const { kind: _, id: __, ...rest } = answer;
    const report = unpack(parcels);
    change(item.id, { state: 'read', step: null, reading: { ...rest, report } });
    told([{ report }]);
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
