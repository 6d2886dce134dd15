// Fetches published files. Every file passes the trust boundary; a failure keeps its name for the page to say.
import type { Still } from '../charts/stills.ts';
import type { Coverage, Index, IndicatorFile, ReportFile } from '../core/dataset.ts';

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Ids come from addresses, so they are never trusted as paths. */
const safe = (id: string): string => encodeURIComponent(id);

export const fetchIndex = async (): Promise<Index> => (await fetchJson('data/index.json')) as Index;
export const fetchCoverage = async (): Promise<Coverage> =>
  (await fetchJson('data/coverage.json')) as Coverage;
export const fetchIndicator = async (id: string): Promise<IndicatorFile> =>
  (await fetchJson(`data/indicators/${safe(id)}.json`)) as IndicatorFile;
export const fetchReport = async (id: string): Promise<ReportFile> =>
  (await fetchJson(`data/reports/${safe(id)}.json`)) as ReportFile;
/** Built with the page itself, so its shape is ours. */
export const fetchStill = async (key: string): Promise<Still> =>
  (await fetchJson(`charts-inline/${safe(key)}.json`)) as Still;
