// Above a chart of many rows: how many of them it shows, and ways to others: all, chosen agencies, the table.
import '../styles/crowd.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { labelOf } from '../../i18n/amount.ts';
import { CROWDS } from '../../i18n/crowd.ts';
import { FIRST, type Listed, listAgencies, MOST } from '../../view/crowd.ts';
import { Link, useApp, useAppStore, useLanguage } from '../context.tsx';

interface Props {
  readonly shown: number;
  readonly of: number;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}

export function Crowd({ shown, of, all, onAll }: Props) {
  const language = useLanguage();
  const words = CROWDS[language];
  const store = useAppStore();
  const chosen = useApp(state => state.address.agency);
  return (
    <section className="crowd">
      <p>
        <span role="status">{shown < of ? words.shown(shown, of) : words.whole(of)}</span>
        {shown < of && of <= MOST && (
          <button type="button" className="plain" onClick={() => onAll(true)}>
            {words.all}
          </button>
        )}
        {all && of > FIRST && (
          <button type="button" className="plain" onClick={() => onAll(false)}>
            {words.first(FIRST)}
          </button>
        )}
        <Link to={{ view: 'table' }}>{words.table}</Link>
        {chosen.length > 0 && (
          <button type="button" className="plain" onClick={() => store.go({ agency: [], at: null })}>
            {words.clear}
          </button>
        )}
      </p>
      <details>
        <summary>
          {words.choose}
          {chosen.length > 0 ? ` · ${words.chosen(chosen.length)}` : ''}
        </summary>
        <Picker />
      </details>
    </section>
  );
}

const ROW = 40;
const HEIGHT = 320;

/** Only the lines in sight are in the page, however many agencies there are. */
export function Picker() {
  const language = useLanguage();
  const words = CROWDS[language];
  const store = useAppStore();
  const agencies = useApp(state => state.index.agencies);
  const chosen = useApp(state => state.address.agency);
  const [sought, setSought] = useState('');
  const [top, setTop] = useState(0);
  const wanted = useDeferredValue(sought);
  const lines = useMemo(() => listAgencies(agencies, wanted), [agencies, wanted]);
  const first = Math.max(0, Math.floor(top / ROW) - 4);
  const seen = lines.slice(first, first + Math.ceil(HEIGHT / ROW) + 8);
  const toggle = (id: string): void =>
    store.go(
      { agency: chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id], at: null },
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
