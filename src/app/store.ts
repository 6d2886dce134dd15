// The state of the page: the address, and what has been loaded. Effects are handed in, so that tests and Node need none.
// Longer than most: the shape of the state stands beside the few steps that may change it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Still } from '../charts/stills.ts';
import type { Coverage, Index, IndicatorFile, ReportFile } from '../core/dataset.ts';
import type { Language } from '../core/language.ts';
import type { Report } from '../core/report.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Address, HOME, printAddress } from '../view/address.ts';
import type { EvidenceModel } from '../view/evidence.ts';
import type { Parted, TopOf } from '../view/parts.ts';
import { remember, type Step } from '../view/past.ts';
import { type Notice, shownIndicator } from '../view/select.ts';
import type { Boot } from './boot.ts';
import { once } from './once.ts';

/** `undefined`: not asked for; `loading`, `failed`: asked for; otherwise the thing itself. */
export type Loaded<T> = T | 'loading' | 'failed' | undefined;
export const isHere = <T>(value: Loaded<T>): value is T =>
  value !== undefined && value !== 'loading' && value !== 'failed';

export interface Effects {
  /** Index and coverage whole; the page as built carries only what its first picture needs. */
  whole(): Promise<Pick<State, 'index' | 'coverage'>>;
  indicator(id: string): Promise<IndicatorFile>;
  report(id: string): Promise<ReportFile>;
  still(key: string): Promise<Still>;
  messages(language: Language): Promise<Messages>;
  /** The later words, and the parts of the first page that come later: both must be there before anything changes. */
  words(): Promise<unknown>;
  /** Calls back after the moment that a person notices. */
  later(done: () => void): void;
  /** Fetches the chunk of a view, so that it is shown at once. */
  view(id: Address['view']): Promise<unknown>;
  /** What an address needs, on a site of many agencies; else null. */
  open(address: Address): Promise<Opened> | null;
  /** Writes the address bar. */
  write(address: Address, how: 'push' | 'replace', past: readonly Step[]): void;
}

/** The year of the first rows, and how many rows they are the first of. */
export interface Top extends TopOf {
  readonly year: number;
  /** Of the last year: what all of its reports state. */
  readonly last?: Parted['last'] | undefined;
}

/** A part of a site of many agencies. */
export interface Opened {
  readonly index: Index;
  readonly coverage: Coverage;
  /** The shown indicator, where it came along. */
  readonly file: IndicatorFile | null;
  readonly top: Top | null;
  /** From now on this part answers. */
  readonly use: () => void;
}

/** What joins the data of this visit, on top of the files. */
export interface Overlay {
  index(base: Index): Index;
  coverage(base: Coverage, indicators: Index['indicators']): Coverage;
  indicator(base: IndicatorFile): IndicatorFile;
  report(id: string): Report | null;
}

export interface State {
  /** What is shown. */
  readonly address: Address;
  /** The newest choice, also while what it needs is on its way: controls show it, the next choice builds on it. */
  readonly asked: Address;
  /** As the page carries it until `whole`. */
  readonly index: Index;
  readonly coverage: Coverage;
  /** Words of `address.lang`; both change together. */
  readonly messages: Messages;
  readonly indicators: Readonly<Record<string, Loaded<IndicatorFile>>>;
  readonly reports: Readonly<Record<string, Loaded<ReportFile>>>;
  /** By `<indicator>.<language>.<layout>`. */
  readonly stills: Readonly<Record<string, Loaded<Still>>>;
  /** The indicator that a person is likely to ask for next. */
  readonly ahead: string | null;
  /** What can be undone, the newest last: noted when it is asked for, also while what it needs is on its way. */
  readonly past: readonly Step[];
  /** What the address of the visit asked for and the page could not give, until anything else is chosen. */
  readonly lost: readonly Notice[];
  /** Something was added in this visit: pictures of the build do not show it. */
  readonly visiting: boolean;
  /** A site of many agencies: what there is, and (without any choice) what the first rows stand for. */
  readonly parted: Parted | null;
  readonly top: Top | null;
  readonly firstEvidence: EvidenceModel | null;
  /** False until the address of the bar has been applied. */
  readonly started: boolean;
  /** What the address shows could not be loaded: nothing may be drawn from what is here. */
  readonly lacking: boolean;
  /** Which panel is open below 1200 px. */
  readonly panel: 'rail' | 'options' | 'filter' | 'menu' | 'keys' | null;
  /** Said politely by screen readers, and shown for a moment when it answers a click. */
  readonly said: string;
}

export interface Library {
  indicator(id: string): Promise<IndicatorFile>;
  report(id: string): Promise<ReportFile>;
}

export interface Store extends StoreApi<State> {
  /** Changes the address. Discrete choices push history, dragging replaces it. */
  go(change: Partial<Address>, how?: 'push' | 'replace', past?: readonly Step[]): void;
  /** Takes an address as it is: from the bar, or on back and forward, which are no choices; `past`: what can be undone there. */
  apply(address: Address, past?: readonly Step[]): Promise<void>;
  needIndicator(id: string, again?: boolean): void;
  needReport(id: string, again?: boolean): void;
  needStill(key: string): void;
  /** Keeps the picture of an indicator ready beside the one that is seen; null: of none. */
  ahead(indicator: string | null): void;
  /** The index as published, once the whole of it is here. */
  base(): Promise<Index>;
  /** A file as the page shows it, with what was added. Rejects when it cannot be loaded. */
  readonly library: Library;
  /** Shows the data with what was added, or (null) as published. */
  overlay(next: Overlay | null): void;
  open(panel: State['panel']): void;
  say(text: string): void;
}

type Published = Pick<State, 'index' | 'coverage'>;

export interface Start {
  readonly effects: Effects | null;
  readonly address?: Address;
  readonly messages: Messages;
}

export function makeStore(boot: Boot, { effects, address = HOME, messages }: Start): Store {
  const api = createStore<State>(() => ({
    address,
    asked: address,
    index: boot.index,
    coverage: boot.coverage,
    messages,
    indicators: { [boot.file.indicator]: boot.file },
    reports: {},
    stills: Object.fromEntries(
      Object.entries(boot.stills).map(([layout, still]) => [
        `${boot.file.indicator}.${address.lang}.${layout}`,
        still,
      ]),
    ),
    ahead: null,
    past: [],
    lost: [],
    visiting: false,
    parted: boot.parted ?? null,
    top: boot.top ?? null,
    firstEvidence: boot.evidence,
    started: false,
    lacking: false,
    panel: null,
    said: '',
  }));
  const { getState, setState } = api;
  let added: Overlay | null = null;
  /** The index and coverage as published: first what the page carries, then whole. */
  let published: Published = { index: boot.index, coverage: boot.coverage };
  const joined = (): Published => ({
    index: added?.index(published.index) ?? published.index,
    coverage: added?.coverage(published.coverage, published.index.indicators) ?? published.coverage,
  });
  /** Indicators as published; what the state holds is joined with what was added. */
  let files = new Map<string, IndicatorFile>([[boot.file.indicator, boot.file]]);

  type Shelf = 'indicators' | 'reports' | 'stills';
  function need<T>(shelf: Shelf, key: string, load: () => Promise<T>, again: boolean): void {
    const now = getState()[shelf][key];
    if (now !== undefined && !(again && now === 'failed')) return;
    const put = (value: Loaded<T>): void =>
      setState({ [shelf]: { ...getState()[shelf], [key]: value } } as unknown as Partial<State>);
    const part = files;
    const still = (value: Loaded<T>): void => {
      if (shelf !== 'indicators' || part === files) put(value);
    };
    put('loading');
    load().then(still, () => still('failed'));
  }

  let turn = 0;
  /** Index, coverage and words are whole, and no address needs another part of the site. */
  let complete = false;
  const needWhole = once(async (): Promise<void> => {
    published = (await effects?.whole()) ?? published;
    setState(joined());
  });

  /** Another part of a site of many agencies takes the place of the one before. */
  const turnTo = ({ index, coverage, file, top, use }: Opened): Partial<State> => {
    use();
    published = { index, coverage };
    files = new Map(file ? [[file.indicator, file]] : []);
    const shown = file && { [file.indicator]: added?.indicator(file) ?? file };
    return { ...joined(), indicators: shown ?? {}, top };
  };

  const store: Store = {
    ...api,
    go(change, how = 'push', steps) {
      const { asked, past } = getState();
      const next = { ...asked, ...change };
      const then = steps ?? remember(past, asked, next, performance.now());
      effects?.write(next, how, then);
      void store.apply(next, then);
    },
    async apply(next, past = getState().past) {
      turn += 1;
      const mine = turn;
      const { address: before, messages: words, started, lost } = getState();
      // The same address keeps its identity: a page that is still being taken over must not be drawn anew.
      const address = printAddress(next) === printAddress(before) ? before : next;
      const noted = { asked: next, past, lost: started && address !== before ? [] : lost };
      // Most choices find everything here, and are shown at one stroke.
      if (complete && started && next.lang === before.lang && next.view === before.view) {
        setState({ ...noted, address });
        store.needIndicator(shownIndicator(next));
        return;
      }
      setState(noted);
      if (getState().parted === null) store.needIndicator(shownIndicator(next));
      let lacking = false;
      const fails = (): null => {
        lacking = true;
        return null;
      };
      if (effects !== null) {
        // The page as built knows its own picture; everything else needs the whole index and the later words.
        const known =
          next.view === HOME.view &&
          next.indicator === HOME.indicator &&
          next.lang === HOME.lang &&
          next.per === null;
        const rest = Promise.all([needWhole(), effects.words()]);
        rest.then(
          () => {
            complete = getState().parted === null;
          },
          () => undefined,
        );
        if (!known) await rest.catch(fails);
        else if (address !== before) await effects.words().catch(() => undefined);
      }
      const spoken =
        next.lang === before.lang || effects === null ? words : await effects.messages(next.lang);
      // A view that is slow to come shows its places after a moment; the first one is waited for.
      if (effects !== null && (!getState().started || next.view !== before.view))
        await Promise.race([
          effects.view(next.view).catch(() => undefined),
          ...(getState().started ? [new Promise<void>(done => effects.later(done))] : []),
        ]);
      const opened = await effects?.open(next)?.catch(fails);
      // A newer choice was made while this one waited for its words.
      if (mine !== turn) return;
      setState({
        ...(opened && opened.index !== published.index ? turnTo(opened) : null),
        address,
        messages: spoken,
        started: true,
        lacking,
      });
      store.needIndicator(shownIndicator(next));
    },
    library: {
      async indicator(id) {
        // Another part may have taken the place of this one by then.
        const here = files;
        const file = here.get(id) ?? (await effects?.indicator(id));
        if (!file) throw new RangeError(id);
        here.set(id, file);
        return added?.indicator(file) ?? file;
      },
      async report(id) {
        const mine = added?.report(id);
        const file = mine ? { schema: boot.index.schema, ...mine } : await effects?.report(id);
        if (!file) throw new RangeError(id);
        return file;
      },
    },
    needIndicator(id, again = false) {
      // Ids come from addresses: what the index does not list is never asked for.
      if (!effects || !getState().index.indicators.some(entry => entry.id === id)) return;
      need('indicators', id, () => store.library.indicator(id), again);
    },
    needReport(id, again = false) {
      if (!effects || !getState().index.reports.some(entry => entry.id === id)) return;
      need('reports', id, () => store.library.report(id), again);
    },
    needStill(key) {
      if (effects) need('stills', key, () => effects.still(key), false);
    },
    ahead: indicator => setState({ ahead: indicator }),
    async base() {
      if (effects) await needWhole().catch(() => undefined);
      return published.index;
    },
    overlay(next) {
      const before = added;
      added = next;
      const { indicators, reports } = getState();
      const shown = Object.entries(indicators).map(([id, state]) => {
        const file = files.get(id);
        return [id, isHere(state) && file ? (next?.indicator(file) ?? file) : state] as const;
      });
      const kept = Object.entries(reports).flatMap(([id, state]) => {
        const mine = next?.report(id);
        if (mine) return [[id, { schema: boot.index.schema, ...mine }] as const];
        return before?.report(id) ? [] : [[id, state] as const];
      });
      setState({
        ...joined(),
        indicators: Object.fromEntries(shown),
        reports: Object.fromEntries(kept),
        visiting: next !== null,
      });
    },
    open: panel => setState({ panel }),
    say: said => setState({ said }),
  };
  return store;
}
