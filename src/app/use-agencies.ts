// Every agency of the site for choosing: on a site in parts they come with the first choice.
import { useEffect, useMemo, useState } from 'react';
import type { AgencyEntry } from '../core/dataset.ts';
import { useApp } from './context.tsx';

/** Those of the page until the list is here. */
export function useAgencies(): readonly AgencyEntry[] {
  const own = useApp(state => state.index.agencies);
  const parted = useApp(state => state.parted);
  const [all, setAll] = useState<readonly AgencyEntry[] | null>(null);
  useEffect(() => {
    if (parted === null) return;
    void import('./parted.ts').then(({ allAgencies }) => allAgencies(parted)).then(setAll, () => undefined);
  }, [parted]);
  return useMemo(() => {
    if (parted === null || all === null) return own;
    // What was added in this visit stands in no list of the site.
    const known = new Set(all.map(agency => agency.id));
    return [...all, ...own.filter(agency => !known.has(agency.id))];
  }, [own, parted, all]);
}
