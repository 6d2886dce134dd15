// Sites of many agencies: each address loads the parts that it needs, kept once loaded; nothing is ever loaded whole.
import type { AgencyEntry, Coverage, Index, IndicatorFile } from '../core/dataset.ts';
import type { Absence, Observation } from '../core/observation.ts';
import { type Address, HOME } from '../view/address.ts';
import {
  type AgencyLine,
  agencyOfReport,
  type CatalogueFile,
  type GroupFile,
  type Marks,
  type Need,
  needOf,
  type Parted,
  type TopFile,
  unpackMarks,
} from '../view/parts.ts';
import { shownIndicator } from '../view/select.ts';
import { wholeOf } from '../view/share.ts';
import { ScopeBar } from './app.tsx';
import { fetchJson, fetchReport, from } from './data.ts';
import type { Library, Opened } from './store.ts';

type Readers = typeof import('../core/dataset.ts');

/** Each file once; one that failed is asked for again. */
const shelf = new Map<string, Promise<unknown>>();
function once<T>(path: string, read: (value: unknown, readers: Readers) => T | Promise<T>): Promise<T> {
  let asked = shelf.get(path) as Promise<T> | undefined;
  if (asked === undefined) {
    asked = Promise.all([fetchJson(path), import('../core/dataset.ts')]).then(([value, readers]) =>
      read(value, readers),
    );
    asked.catch(() => shelf.delete(path));
    shelf.set(path, asked);
  }
  return asked;
}

/** The page's thread is given back between two pieces of work, so that no task is long. */
const free = (): Promise<void> => new Promise(done => setTimeout(done));

/** A long list is checked a piece at a time, so that the page stays free in between. */
const PIECE = 40;
async function checked(value: unknown, { readIndicator }: Readers): Promise<IndicatorFile> {
  const file = value as IndicatorFile;
  const { observations, absences } = file;
  if (!Array.isArray(observations) || !Array.isArray(absences)) return readIndicator(value);
  const whole: { observations: Observation[]; absences: Absence[] } = { observations: [], absences: [] };
  const most = Math.max(observations.length, absences.length, 1);
  for (let at = 0; at < most; at += PIECE) {
    if (at > 0) await free();
    const piece = readIndicator({
      ...file,
      observations: observations.slice(at, at + PIECE),
      absences: absences.slice(at, at + PIECE),
    });
    whole.observations.push(...piece.observations);
    whole.absences.push(...piece.absences);
  }
  return { ...file, ...whole };
}

/** Checked once, through the boundary of index.json. */
const catalogue = (): Promise<CatalogueFile> =>
  once('parts/catalogue.json', (value, { readIndex, SCHEMA }) => {
    const { version, indicators, units } = value as CatalogueFile;
    return readIndex({ schema: SCHEMA, version, indicators, units, agencies: [], reports: [] });
  });

const lines = (): Promise<readonly AgencyLine[]> =>
  once('parts/agencies.json', value => value as readonly AgencyLine[]);

/** Every agency of the site by its short name, under its place, for choosing. */
export async function allAgencies({ groups }: Parted): Promise<AgencyEntry[]> {
  return (await lines()).map(([id, zh, en, level, at]) => {
    const name = { zh, en };
    return { id, name, short: name, place: name, mark: name, level, parent: groups[at]?.name ?? '' };
  });
}

/** The agencies and reports of the groups that these agencies are in, whichever are shown: for what is added. */
export async function listingOf(agencies: readonly string[]): Promise<Pick<Index, 'agencies' | 'reports'>> {
  const asked = new Set(agencies);
  const groups = new Set((await lines()).flatMap(line => (asked.has(line[0]) ? [line[4]] : [])));
  const parts = await Promise.all([...groups].map(group));
  return {
    agencies: parts.flatMap(({ index }) => index.agencies.filter(({ id }) => asked.has(id))),
    reports: parts.flatMap(({ index }) => index.reports.filter(({ agency }) => asked.has(agency ?? ''))),
  };
}

/** Checked through the boundary of index.json, whose shape the lists of a part have. */
async function indexed(
  part: Pick<GroupFile, 'agencies' | 'reports'>,
  { readIndex, SCHEMA }: Readers,
): Promise<Index> {
  const { version, indicators, units } = await catalogue();
  await free();
  const { agencies, reports } = part;
  const own = readIndex({ schema: SCHEMA, version, indicators: [], units: [], agencies, reports });
  return { ...own, indicators, units };
}

interface Part {
  readonly index: Index;
  readonly coverage: Coverage;
}
const partOf = async (value: unknown, readers: Readers): Promise<Part> => {
  const file = value as GroupFile & { readonly marks: Marks };
  return { index: await indexed(file, readers), coverage: unpackMarks(file.marks) };
};

const group = (at: number): Promise<Part> => once(`parts/g${at}/index.json`, partOf);
const groupFile = (at: number, id: string): Promise<IndicatorFile> =>
  once(`parts/g${at}/${encodeURIComponent(id)}.json`, checked);

interface Slice extends Omit<Opened, 'use'> {
  /** Wholes and bases of what is shown. */
  readonly beside: readonly IndicatorFile[];
}

const topOf = (parted: Parted, year: number, id: string, total = false): Promise<Slice> =>
  once(`parts/top/${year}/${encodeURIComponent(id)}${total ? '.total' : ''}.json`, async (value, readers) => {
    const { file, of, beside: others } = value as TopFile;
    const part = await partOf(value, readers);
    await free();
    const shown = await checked(file, readers);
    const beside: IndicatorFile[] = [];
    for (const other of others) {
      await free();
      beside.push(readers.readIndicator(other));
    }
    await free();
    return {
      ...part,
      file: shown,
      beside,
      top: { ...of, year, last: parted.home === year ? parted.last : undefined },
    };
  });

async function groupsOf(groups: readonly number[]): Promise<Slice> {
  const parts = await Promise.all(groups.map(group));
  const [first] = parts;
  if (!first) throw new RangeError('no group is asked for');
  return {
    index: {
      ...first.index,
      agencies: parts.flatMap(part => part.index.agencies),
      reports: parts.flatMap(part => part.index.reports),
    },
    coverage: {
      ...first.coverage,
      reports: Object.assign({}, ...parts.map(part => part.coverage.reports)) as Coverage['reports'],
    },
    file: null,
    beside: [],
    top: null,
  };
}

const joined = (files: readonly IndicatorFile[]): IndicatorFile => {
  const [first] = files;
  if (!first) throw new RangeError('no part of the indicator is here');
  return files.length === 1
    ? first
    : {
        ...first,
        observations: files.flatMap(file => file.observations),
        absences: files.flatMap(file => file.absences),
      };
};

const kept = new Map<string, Promise<Slice>>();

/** What another address than that of the page needs: its lists, and its files. */
export interface Elsewhere {
  readonly index: Index;
  readonly coverage: Coverage;
  readonly library: Library;
}
/** For charts of several addresses at once: a deck. Rejects on a site that is loaded whole. */
export let partOfAddress: (address: Address) => Promise<Elsewhere> = () =>
  Promise.reject(new RangeError('this site is not in parts'));

/** Sends every question for data to the parts. The page shows the first rows until an address asks for more. */
export async function takeParts(parted: Parted): Promise<void> {
  let need: Need = { kind: 'top', year: parted.home };
  let shown: Pick<Slice, 'beside'> = { beside: [] };
  const choose = async (address: Address): Promise<Need> => {
    const named = [...address.agency, address.report, address.at].some(each => each !== null);
    const groups = new Map(named ? (await lines()).map(line => [line[0], line[4]]) : []);
    const asked = needOf(parted, address, id => groups.get(id) ?? -1);
    if (asked.kind !== 'top' || address.at === null) return asked;
    // A sentence of a report that is not among the first rows: then its province is shown.
    const { index } = await topOf(parted, asked.year, shownIndicator(address));
    const report = address.at.split('/')[0] ?? '';
    if (index.reports.some(entry => entry.id === report)) return asked;
    const own = groups.get(agencyOfReport(report)) ?? -1;
    return own < 0 ? asked : { kind: 'groups', groups: [own] };
  };
  const open = async (asked: Need, address: Pick<Address, 'indicator' | 'per'>): Promise<Slice> => {
    if (asked.kind === 'top') {
      const { indicators } = await catalogue();
      const id = shownIndicator(address);
      const known = indicators.some(entry => entry.id === id) ? id : HOME.indicator;
      return topOf(parted, asked.year, known, address.per === 'total' && wholeOf(known) !== null);
    }
    const key = asked.groups.join();
    const found = kept.get(key) ?? groupsOf(asked.groups);
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    return found;
  };
  const fileFor = async (asked: Need, id: string): Promise<IndicatorFile> =>
    asked.kind === 'top'
      ? ((await topOf(parted, asked.year, id)).file as IndicatorFile)
      : joined(await Promise.all(asked.groups.map(at => groupFile(at, id))));
  from.indicator = async id => shown.beside.find(file => file.indicator === id) ?? fileFor(need, id);
  from.open = async address => {
    const asked = await choose(address);
    const { beside, ...opened } = await open(asked, address);
    const use = (): void => {
      need = asked;
      shown = { beside };
    };
    return { ...opened, use };
  };
  partOfAddress = async address => {
    const asked = await choose(address);
    const { index, coverage, beside } = await open(asked, address);
    return {
      index,
      coverage,
      library: {
        indicator: async id => beside.find(file => file.indicator === id) ?? fileFor(asked, id),
        report: fetchReport,
      },
    };
  };
  from.whole = async () => {
    const opened = await open(need, HOME);
    return { index: opened.index, coverage: opened.coverage };
  };
  await ScopeBar.ready();
}
