// The whole state of the page as one value, and its query string. Any string gives a valid address.
import { LANGUAGES, type Language } from '../core/language.ts';
import { type Pair, readQuery, writeQuery } from './query.ts';

export const VIEW_IDS = [
  'compare',
  'time',
  'composition',
  'coverage',
  'report',
  'scorecard',
  'relate',
  'table',
  'deck',
  'add',
  'about',
] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export const CHARTS = ['bar', 'dot', 'table'] as const;
export const SORTS = ['value', 'year', 'name'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export type Sort = (typeof SORTS)[number];
export type ChartKind = (typeof CHARTS)[number];

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** `null` always means "not chosen": the view decides. */
export interface Address {
  readonly view: ViewId;
  readonly indicator: string;
  /** Chosen agencies in the order written; empty means all. */
  readonly agency: readonly string[];
  readonly time: Years | null;
  /** A province as it is printed: 山东省. Agencies of others are left out. */
  readonly place: string | null;
  readonly body: string | null;
  readonly stackMode: 'relative' | 'absolute';
  /** Per resident, or as a share of the whole that the same report states. */
  readonly per: 'residents' | 'total' | null;
  readonly report: string | null;
  /** Id of the observation (or `<report>/<indicator>` of an absence) whose sentence is open. */
  readonly at: string | null;
  readonly lang: Language;
  readonly theme: Theme;
  readonly chart: ChartKind;
  readonly sort: Sort;
  readonly scale: 'log' | 'linear' | null;
  readonly context: boolean;
  /** Over time: one small picture an agency. */
  readonly facet: 'agency' | null;
  /** Coverage: extended indicators too. */
  readonly tier: 'all' | null;
  readonly x: string | null;
  readonly y: string | null;
  readonly category: string | null;
  readonly deck: string | null;
  /** Table: words looked for, statuses kept, and the column sorted by (`-` first for descending). */
  readonly find: string | null;
  readonly status: readonly string[];
  readonly column: string | null;
  /** Keys that this version does not know, kept in order; those of embeds (`title=0`, `plain=1` …) are among them. */
  readonly rest: readonly Pair[];
}

export const HOME: Address = {
  view: 'compare',
  indicator: 'requests.received',
  agency: [],
  time: null,
  place: null,
  body: null,
  stackMode: 'relative',
  per: null,
  report: null,
  at: null,
  lang: 'zh-Hans',
  theme: 'auto',
  chart: 'bar',
  sort: 'value',
  scale: null,
  context: true,
  facet: null,
  tier: null,
  x: null,
  y: null,
  category: null,
  deck: null,
  find: null,
  status: [],
  column: null,
  rest: [],
};

/** How one key is read (null: not understood, the default stands) and written (null: the default, left out). */
interface Word<T> {
  read(value: string): T | null;
  write(value: T): string | null;
}

const oneOf = <T extends string>(all: readonly T[], fallback: T | null): Word<T> => ({
  read: value => all.find(each => each === value) ?? null,
  write: value => (value === fallback ? null : value),
});
const some: Word<string | null> = { read: value => (value === '' ? null : value), write: value => value };
const list: Word<readonly string[]> = {
  read: value => [...new Set(value.split('~').filter(each => each !== ''))],
  write: value => (value.length === 0 ? null : value.join('~')),
};
const years: Word<Years | null> = {
  read(value) {
    const found = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(value);
    if (!found) return null;
    const [from, to] = [Number(found[1]), Number(found[2] ?? found[1])];
    return from <= to ? { from, to } : { from: to, to: from };
  },
  write: value =>
    value === null ? null : value.from === value.to ? `${value.from}` : `${value.from}..${value.to}`,
};

type Known = Omit<Address, 'rest'>;
const WORDS: { readonly [K in keyof Known]: Word<Known[K]> } = {
  view: oneOf(VIEW_IDS, HOME.view),
  indicator: { read: value => value || null, write: value => (value === HOME.indicator ? null : value) },
  agency: list,
  time: years,
  place: some,
  body: some,
  stackMode: oneOf(['relative', 'absolute'], HOME.stackMode),
  per: oneOf(['residents', 'total'], null) as Word<'residents' | 'total' | null>,
  report: some,
  at: some,
  lang: oneOf(LANGUAGES, HOME.lang),
  theme: oneOf(THEMES, HOME.theme),
  chart: oneOf(CHARTS, HOME.chart),
  sort: oneOf(SORTS, HOME.sort),
  scale: { read: value => (value === 'log' || value === 'linear' ? value : null), write: value => value },
  context: {
    read: value => (value === '1' ? true : value === '0' ? false : null),
    write: value => (value ? null : '0'),
  },
  facet: { read: value => (value === 'agency' ? value : null), write: value => value },
  tier: { read: value => (value === 'all' ? value : null), write: value => value },
  x: some,
  y: some,
  category: some,
  deck: some,
  find: some,
  status: list,
  column: some,
};
const KEYS = Object.keys(WORDS) as (keyof Known)[];
const isKnown = (key: string): key is keyof Known => Object.hasOwn(WORDS, key);

/** The headline of what `at` names: another figure of a report for the same thing has its id with `~1`, `~2` … */
export const headlineOf = (at: string): string => at.replace(/~\d+$/, '');

/** Total: a value that is not understood leaves the default, and the first of two equal keys wins. */
export function parseAddress(search: string): Address {
  const chosen: Partial<Record<keyof Known, unknown>> = {};
  const rest: Pair[] = [];
  for (const pair of readQuery(search)) {
    const [key, value] = pair;
    if (!isKnown(key)) rest.push(pair);
    else if (!Object.hasOwn(chosen, key)) {
      const read = WORDS[key].read(value);
      if (read !== null) chosen[key] = read;
    }
  }
  return { ...HOME, ...(chosen as Partial<Known>), rest };
}

const write = <K extends keyof Known>(key: K, address: Address): string | null =>
  WORDS[key].write(address[key]);

/** The query string in one canonical order, defaults left out, unknown keys last. */
export function printAddress(address: Address): string {
  const pairs: Pair[] = [];
  for (const key of KEYS) {
    const value = write(key, address);
    if (value !== null) pairs.push([key, value]);
  }
  return writeQuery([...pairs, ...address.rest]);
}
