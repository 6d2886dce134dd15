// Add a report: drop, choose or paste; see what was read; correct and confirm; what was added, and how to take it off.
import '../styles/column.ts';
import '../styles/add.css';
import { useEffect, useMemo, useState } from 'react';
import { rivals } from '../../view/visit.ts';
import { Dropzone } from '../add/dropzone.tsx';
import { ItemRow } from '../add/item-row.tsx';
import { confirm, listed, restoreOnce } from '../add/join.ts';
import { KeptList } from '../add/kept-list.tsx';
import { newcomerOf } from '../add/session.ts';
import { useAddWords, useSession } from '../add/use-session.ts';
import { useApp, useAppStore } from '../context.tsx';
import { Headline } from '../parts/headline.tsx';

/** More than this many files are shown on request: a folder of a thousand must not make a page of a thousand forms. */
const SHOWN = 20;

export function AddView() {
  const words = useAddWords();
  const store = useAppStore();
  useEffect(() => void restoreOnce(store), [store]);
  const pending = useSession(state => state.items.length > 0);
  useEffect(() => {
    if (!pending) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [pending]);
  return (
    <div className="add">
      <Headline path={[words.path]} title={words.title} reading={words.lead} />
      <Dropzone />
      <Items />
      <KeptList />
    </div>
  );
}

function Items() {
  const words = useAddWords();
  const store = useAppStore();
  const items = useSession(state => state.items);
  const [shown, setShown] = useState(SHOWN);
  const index = useApp(state => state.index);
  const elsewhere = useSession(state => state.elsewhere);
  const rival = useMemo(() => rivals(listed(index, { elsewhere }).reports), [index, elsewhere]);
  const ready = items.filter(item => {
    if (item.state !== 'read' || !item.reading || item.reading.report.year === null) return false;
    const newcomer = newcomerOf(item);
    if (item.reading.report.agency === null && newcomer === null) return false;
    return rival({ report: item.reading.report, newcomer }) === null || item.conflict !== null;
  });
  const all = async (): Promise<void> => {
    const joined = await confirm(
      store,
      ready.map(item => item.id),
    );
    store.say(words.joined(joined));
  };
  if (items.length === 0) return null;
  return (
    <section className="add-items" aria-label={words.path}>
      {ready.length > 1 && (
        <p>
          <button type="button" className="button main" onClick={() => void all()}>
            {words.confirmAll(ready.length)}
          </button>
        </p>
      )}
      {items.slice(0, shown).map(item => (
        <ItemRow key={item.id} item={item} />
      ))}
      {items.length > shown && (
        <button type="button" className="plain" onClick={() => setShown(shown + SHOWN)}>
          {words.more(Math.min(SHOWN, items.length - shown))}
        </button>
      )}
    </section>
  );
}
