// Below the empty search field: the indicators looked at lately in this browser. Arrows walk, Esc closes.
import { type KeyboardEvent, startTransition, useEffect, useRef, useState } from 'react';
import { indicatorShort } from '../../i18n/amount.ts';
import { TOOLS } from '../../i18n/tools.ts';
import { looked, readRecent, writeRecent } from '../../view/recent.ts';
import { Link, useApp, useLanguage, useMessages } from '../context.tsx';

const KEPT = 'mingjian.recent';

/** Where storage is closed to the page, the list lasts for the visit. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
function keep(recent: readonly string[]): void {
  try {
    if (recent.length === 0) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, writeRecent(recent));
  } catch {
    return;
  }
}

interface Props {
  /** The field has the focus and holds nothing. */
  readonly open: boolean;
  readonly onChoose: () => void;
}

export function Recent({ open, onChoose }: Props) {
  const m = useMessages();
  const language = useLanguage();
  const words = TOOLS[language];
  const index = useApp(state => state.index);
  const chosen = useApp(state => state.address.indicator);
  const started = useApp(state => state.started);
  const list = useRef<readonly string[]>([]);
  const [recent, setRecent] = useState(list.current);
  useEffect(() => {
    // The page as built shows its own indicator for a moment before the address is applied.
    if (!started) return;
    const known = new Set(index.indicators.map(entry => entry.id));
    const before = list.current.length > 0 ? list.current : readRecent(kept(), known);
    list.current = known.has(chosen) ? looked(before, chosen) : before;
    keep(list.current);
    // It is kept at once and drawn after what was chosen.
    startTransition(() => setRecent(list.current));
  }, [chosen, index, started]);
  const others = recent.filter(id => id !== chosen);
  if (!open || others.length === 0) return null;
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const links = [...event.currentTarget.querySelectorAll('a')];
    const next = links.indexOf(document.activeElement as HTMLAnchorElement) + by;
    if (next < 0) document.getElementById('find')?.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  };
  return (
    <section
      className="recent"
      aria-label={words.recent}
      onKeyDown={walk}
      // The field keeps the focus, so that the list stays until the click has been made.
      onPointerDown={event => event.preventDefault()}
    >
      <p aria-hidden="true">{words.recent}</p>
      <ul>
        {others.map(id => {
          const entry = index.indicators.find(each => each.id === id);
          return (
            entry && (
              <li key={id}>
                <Link to={{ indicator: id, at: null, per: null, category: null }} onClick={onChoose}>
                  {indicatorShort(entry, language, m)}
                </Link>
              </li>
            )
          );
        })}
      </ul>
      <button
        type="button"
        className="plain"
        onClick={() => {
          list.current = [];
          keep(list.current);
          setRecent(list.current);
          document.getElementById('find')?.focus();
        }}
      >
        {words.forget}
      </button>
    </section>
  );
}
