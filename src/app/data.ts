// Fetches published files. Every file passes the trust boundary; a failure keeps its name for the page to say.
import type { Still } from '../charts/stills.ts';
import type { Coverage, Index, IndicatorFile, ReportFile } from '../core/dataset.ts';

async function fetchJson(path: string): Promise<unknown> {
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

export const fetchIndex = (): Promise<Index> => through('data/index.json', each => each.readIndex);
export const fetchCoverage = (): Promise<Coverage> =>
  through('data/coverage.json', each => each.readCoverage);
export const fetchIndicator = (id: string): Promise<IndicatorFile> =>
  through(`data/indicators/${safe(id)}.json`, each => each.readIndicator);
export const fetchReport = (id: string): Promise<ReportFile> =>
  through(`data/reports/${safe(id)}.json`, each => each.readReport);
/** Built with the page itself, so its shape is ours. */
export const fetchStill = async (key: string): Promise<Still> =>
  (await fetchJson(`charts-inline/${safe(key)}.json`)) as Still;
