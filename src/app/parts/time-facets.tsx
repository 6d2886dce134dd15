// Over time, an agency a picture: small ones on one scale, each with the other bodies of its own place.
import { useCallback, useMemo } from 'react';
import type { Look } from '../../charts/look.ts';
import { timelineScene } from '../../charts/timeline.ts';
import { allValues } from '../../charts/timeline-frame.ts';
import { labelOf } from '../../i18n/amount.ts';
import type { Timeline } from '../../view/timeline.ts';
import { Link, useAt } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { Mark } from './mark.tsx';
import { Picture } from './picture.tsx';

interface FacetProps {
  readonly table: Timeline;
  readonly label: (id: string) => string;
  readonly tip: (id: string) => React.ReactNode;
  readonly ahead: (id: string) => void;
}

/** One small picture an agency on one scale, with the other bodies of its own place. */
export function Facets({ table, label, tip, ahead }: FacetProps) {
  const { language, messages: m } = useVoice();
  return (
    <div className="facets">
      {table.strip.map(row => (
        <figure key={row.agency.id}>
          <figcaption style={{ color: `var(--a${Math.min(row.place, 7) + 1})` }}>
            {labelOf(row.agency.place, language)}
            {row.held
              .filter(held => !held.stated)
              .map(held => (
                <Link key={held.id} className="facet-absent" to={{ at: held.id }}>
                  {held.year} <Mark status={held.status} /> {m.ui.status[held.status]}
                </Link>
              ))}
          </figcaption>
          <Facet
            table={table}
            agency={row.agency.id}
            label={label}
            tip={tip}
            ahead={ahead}
            title={labelOf(row.agency.name, language)}
          />
        </figure>
      ))}
    </div>
  );
}

function Facet({ table, agency, label, tip, ahead, title }: FacetProps & { agency: string; title: string }) {
  const words = usePageWords();
  const open = useAt();
  const own = useMemo(
    () => ({ ...table, series: table.series.filter(each => each.agency?.id === agency) }),
    [table, agency],
  );
  const domain = useMemo(() => allValues(table), [table]);
  const draw = useCallback(
    (look: Look) => timelineScene(own, look, { words: words.time, domain, small: true, open }),
    [own, words, domain, open],
  );
  const desc = own.series.flatMap(series => series.points.map(point => label(point.id))).join('; ');
  return (
    <Picture draw={draw} words={{ title, desc }} label={label} tip={tip} onAhead={ahead} expected={210} />
  );
}
