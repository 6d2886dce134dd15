// Agencies to choose from, found by words, under their province: only the lines in sight are in the page.
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { labelOf } from '../../i18n/amount.ts';
import { CROWDS } from '../../i18n/crowd.ts';
import { type Listed, listAgencies } from '../../view/listing.ts';
import { useApp, useAppStore, useLanguage } from '../context.tsx';
import { useAgencies } from '../use-agencies.ts';

const ROW = 40;
const HEIGHT = 320;

/** Only the lines in sight are in the page, however many agencies there are. */
export function Picker() {
  // Also part of the page as built, which is drawn in Node, which knows no styles.
  useEffect(() => void import('../styles/crowd.ts'), []);
  const agencies = useAgencies();
  const language = useLanguage();
  const words = CROWDS[language];
  const store = useAppStore();
  const chosen = useApp(state => state.asked.agency);
  const [sought, setSought] = useState('');
  const [top, setTop] = useState(0);
  const wanted = useDeferredValue(sought);
  const lines = useMemo(() => listAgencies(agencies, wanted), [agencies, wanted]);
  const first = Math.max(0, Math.floor(top / ROW) - 4);
  const seen = lines.slice(first, first + Math.ceil(HEIGHT / ROW) + 8);
  const toggle = (id: string): void =>
    store.go(
      {
        agency: chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id],
        place: null,
        at: null,
      },
      'replace',
    );
  return (
    <>
      <input
        type="search"
        value={sought}
        placeholder={words.find}
        aria-label={words.find}
        onChange={event => setSought(event.target.value)}
      />
      {lines.length === 0 && <p>{words.none}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls takes the keyboard */}
      <div className="crowd-list" tabIndex={0} onScroll={event => setTop(event.currentTarget.scrollTop)}>
        <ul style={{ height: lines.length * ROW }}>
          {seen.map((line, at) => (
            <li
              key={line.kind === 'group' ? `group ${line.name}` : line.agency.id}
              style={{ top: (first + at) * ROW }}
              data-kind={line.kind}
            >
              <Line line={line} chosen={chosen} onToggle={toggle} elsewhere={words.elsewhere} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

interface LineProps {
  readonly line: Listed;
  readonly chosen: readonly string[];
  readonly elsewhere: string;
  readonly onToggle: (id: string) => void;
}

function Line({ line, chosen, elsewhere, onToggle }: LineProps) {
  const language = useLanguage();
  if (line.kind === 'group') return line.name || elsewhere;
  const { agency } = line;
  return (
    <label>
      <input type="checkbox" checked={chosen.includes(agency.id)} onChange={() => onToggle(agency.id)} />
      <span>{labelOf(agency.short, language)}</span>
    </label>
  );
}
