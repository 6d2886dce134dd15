// Where the figures of other bodies come from: one line a body and page, with its years and how many figures.
import type { IndicatorFile } from '../core/dataset.ts';
import type { SourceKind } from '../core/observation.ts';

export interface ContextSource {
  readonly bodyName: string;
  readonly years: readonly number[];
  readonly figures: number;
  readonly url: string;
  readonly kind: SourceKind;
}

/** By body, then by year; a page that states several figures stands once. */
export function contextSources(files: readonly IndicatorFile[]): ContextSource[] {
  const found = new Map<string, ContextSource>();
  for (const { observations } of files)
    for (const { source, bodyName, year } of observations) {
      if (!source) continue;
      const key = `${bodyName}\n${source.url}`;
      const before = found.get(key);
      const years = new Set([...(before?.years ?? []), ...(year === null ? [] : [year])]);
      found.set(key, {
        bodyName,
        years: [...years].sort((a, b) => a - b),
        figures: (before?.figures ?? 0) + 1,
        url: source.url,
        kind: source.kind,
      });
    }
  return [...found.values()].sort(
    (a, b) => a.bodyName.localeCompare(b.bodyName) || (a.years[0] ?? 0) - (b.years[0] ?? 0),
  );
}
