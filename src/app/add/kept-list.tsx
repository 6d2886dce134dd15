// What was added: listed, opened, taken off one by one or all at once, and handed on for good.
import { useState } from 'react';
import { fullName } from '../../i18n/amount.ts';
import { Link, useApp, useAppStore, useLanguage, useMessages } from '../context.tsx';
import { remove } from './join.ts';
import { save } from './save.ts';
import { useAddWords, useSession } from './use-session.ts';

/** More than this many are shown on request. */
const SHOWN = 20;

export function KeptList() {
  const words = useAddWords();
  const store = useAppStore();
  const kept = useSession(state => state.kept);
  const fault = useSession(state => state.fault);
  const seated = useSession(state => state.visit)?.seated ?? [];
  const [shown, setShown] = useState(SHOWN);
  const take = (keys: readonly string[]): void => {
    void remove(store, keys);
    store.say(words.removed);
  };
  if (kept.length === 0 && fault === null) return null;
  return (
    <section className="kept" aria-labelledby="kept-title">
      {fault !== null && <p className="notice">{words.fault[fault]}</p>}
      {kept.length > 0 && (
        <>
          <h2 id="kept-title" tabIndex={-1}>
            {words.keptTitle(kept.length)}
          </h2>
          {fault === null && <p className="small">{words.keptHow}</p>}
          <ul>
            {kept.slice(0, shown).map(one => {
              const seat = seated.find(each => each.added.key === one.key);
              return <KeptRow key={one.key} id={one.key} report={seat?.report.id ?? null} onRemove={take} />;
            })}
          </ul>
          {kept.length > shown && (
            <p>
              <button type="button" className="plain" onClick={() => setShown(shown + SHOWN)}>
                {words.more(Math.min(SHOWN, kept.length - shown))}
              </button>
            </p>
          )}
          <p className="small">{words.contributionWhy}</p>
          {kept.length > 1 && (
            <button type="button" className="button" onClick={() => take(kept.map(one => one.key))}>
              {words.removeAll}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** Another view is read from its top, by the keyboard too. */
const toTop = (): void => {
  scrollTo(0, 0);
  document.getElementById('main')?.focus({ preventScroll: true });
};

interface RowProps {
  readonly id: string;
  /** Its id in this visit; null when a later one took its place. */
  readonly report: string | null;
  readonly onRemove: (keys: readonly string[]) => void;
}

function KeptRow({ id, report, onRemove }: RowProps) {
  const words = useAddWords();
  const m = useMessages();
  const language = useLanguage();
  const one = useSession(state => state.kept.find(each => each.key === id));
  const index = useApp(state => state.index);
  if (!one) return null;
  const entry = index.reports.find(each => each.id === report);
  const agency = index.agencies.find(each => each.id === entry?.agency) ?? null;
  const name = fullName(agency, one.report.bodyName, language);
  const first = one.report.observations.find(each => each.indicator === 'requests.received');
  const indicator = (first ?? one.report.observations[0])?.indicator;
  const give = async (): Promise<void> => {
    const { contribution } = await import('./contribution.ts');
    const made = await contribution(one);
    save(made.name, made.zip);
  };
  return (
    <li>
      <p>
        <b>{name}</b> {one.report.year ?? m.ui.yearUnknown} <span className="tag">{words.here}</span>{' '}
        <span className="small">{one.name}</span>
      </p>
      <p className="add-actions">
        {entry && indicator && !entry.body.startsWith('copy-of-') && (
          <Link to={{ view: 'compare', indicator, agency: [], at: null, time: null }} onClick={toTop}>
            {words.openCompare}
          </Link>
        )}
        {report !== null && (
          <Link to={{ view: 'report', report, at: null }} onClick={toTop}>
            {words.openReport}
          </Link>
        )}
        {one.kind === 'report' && (
          <button type="button" className="plain" onClick={() => void give()}>
            {words.contribution}
          </button>
        )}
        <button
          type="button"
          className="plain"
          aria-label={`${words.remove} ${name}`}
          onClick={() => onRemove([id])}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}
