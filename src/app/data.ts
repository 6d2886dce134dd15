// Fetches published files. Every file passes the trust boundary; a failure keeps its name for the page to say.
import type { Still } from '../charts/stills.ts';
import type { Coverage, Index, IndicatorFile, ReportFile } from '../core/dataset.ts';
import type { Address } from '../view/address.ts';
import type { Opened } from './store.ts';

export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** The trust boundary is not needed for the page as built, so it comes with the first file. */
const boundary = () => import('../core/dataset.ts');

/** Ids come from addresses, so they are never trusted as paths. */
const safe = (id: string): string => encodeURIComponent(id);

async function through<T>(
  path: string,
  pick: (readers: Awaited<ReturnType<typeof boundary>>) => (value: unknown) => T,
): Promise<T> {
  const [readers, value] = await Promise.all([boundary(), fetchJson(path)]);
  return pick(readers)(value);
}

/** Where data comes from. A site of many agencies puts its parts in the place of these: see parted.ts. */
export const from: {
  whole(): Promise<{ readonly index: Index; readonly coverage: Coverage }>;
  indicator(id: string): Promise<IndicatorFile>;
  /** What an address needs, where that is not everything. */
  open: ((address: Address) => Promise<Opened>) | null;
} = {
  async whole() {
    const [index, coverage] = await Promise.all([fetchIndex(), fetchCoverage()]);
    return { index, coverage };
  },
  indicator: id => through(`data/indicators/${safe(id)}.json`, each => each.readIndicator),
  open: null,
};

const fetchIndex = (): Promise<Index> => through('data/index.json', each => each.readIndex);
const fetchCoverage = (): Promise<Coverage> => through('data/coverage.json', each => each.readCoverage);
export const fetchIndicator = (id: string): Promise<IndicatorFile> => from.indicator(id);
export const fetchReport = (id: string): Promise<ReportFile> =>
  through(`data/reports/${safe(id)}.json`, each => each.readReport);
/** Built with the page itself, so its shape is ours. */
export const fetchStill = async (key: string): Promise<Still> =>
  (await fetchJson(`charts-inline/${safe(key)}.json`)) as Still;
