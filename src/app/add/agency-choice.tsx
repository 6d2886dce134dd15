// The agency of a report: chosen from those of the site, under their places; of very many a place is chosen first.
import { useMemo, useState } from 'react';
import type { AgencyEntry } from '../../core/dataset.ts';
import { labelOf } from '../../i18n/amount.ts';
import { CROWDS } from '../../i18n/crowd.ts';
import { NEW } from '../../view/newcomer.ts';
import { WHOLE } from '../../view/parts.ts';
import { placesOf } from '../../view/places.ts';
import { useLanguage } from '../context.tsx';
import { useAgencies } from '../use-agencies.ts';
import { useAddWords } from './use-session.ts';

interface Props {
  readonly id: string;
  /** An id of the catalogue, or empty for an agency that is described. */
  readonly chosen: string;
  readonly called: string;
  /** With its entry, unless it is described. */
  readonly onChoose: (agency: string, entry: AgencyEntry | null) => void;
}

/** Where there are very many, a place is chosen first: a page must not hold thousands of choices for each file. */
export function AgencyChoice({ id, chosen, called, onChoose }: Props) {
  const words = useAddWords();
  const language = useLanguage();
  const crowd = CROWDS[language];
  const all = useAgencies();
  const [asked, setAsked] = useState<string | null>(null);
  const groups = useMemo(() => {
    const found = new Map<string, AgencyEntry[]>();
    const agencies = all.filter(agency => !agency.id.startsWith(NEW));
    const placeOf = agencies.length > WHOLE ? placesOf(agencies) : (agency: AgencyEntry) => agency.parent;
    for (const agency of agencies) {
      const place = placeOf(agency);
      const list = found.get(place);
      if (list) list.push(agency);
      else found.set(place, [agency]);
    }
    return { many: agencies.length > WHOLE, list: [...found] };
  }, [all]);
  const own = groups.list.find(([, list]) => list.some(agency => agency.id === chosen))?.[0];
  const place = asked ?? own ?? '';
  const shown = groups.many ? groups.list.filter(([name]) => name === place || name === own) : groups.list;
  return (
    <>
      {groups.many && (
        <>
          <label htmlFor={`${id}p`}>{crowd.place}</label>
          <select id={`${id}p`} value={place} onChange={event => setAsked(event.target.value)}>
            {place === '' && <option value="">—</option>}
            {groups.list.map(([name, list]) => (
              <option key={name} value={name}>{`${name || crowd.elsewhere} (${list.length})`}</option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={id}>{words.agency}</label>
      <select
        id={id}
        value={chosen}
        onChange={event =>
          onChoose(event.target.value, all.find(agency => agency.id === event.target.value) ?? null)
        }
      >
        <option value="">{called === '' ? words.other : `${words.other}${words.rows.colon}${called}`}</option>
        {chosen !== '' && own === undefined && <option value={chosen}>{chosen}</option>}
        {shown.map(([parent, list]) => (
          <optgroup key={parent} label={parent || crowd.elsewhere}>
            {list.map(agency => (
              <option key={agency.id} value={agency.id}>
                {labelOf(agency.name, language)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}
