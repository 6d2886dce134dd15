// What stands while something loads (slots, and after a moment words), and what stands when it did not.
import { useEffect, useState } from 'react';
import { useApp, useMessages } from '../context.tsx';

const PATIENCE = 300;
const SLOTS = ['a', 'b', 'c', 'd', 'e'];

/** Slots keep the height; nothing is said before 300 ms. */
export function Loading({ text }: { text?: string }) {
  const m = useMessages();
  const count = useApp(state => state.index.reports.length);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" aria-busy="true">
      {SLOTS.map(slot => (
        <i key={slot} data-late={late} />
      ))}
      {late && <p role="status">{text ?? m.ui.loading(count)}</p>}
    </div>
  );
}

export function Trouble({ title, retry }: { title: string; retry: () => void }) {
  const m = useMessages();
  return (
    <section className="trouble" role="alert">
      <h2>{title}</h2>
      <p>{m.ui.failedHelp}</p>
      <button type="button" className="button" onClick={retry}>
        {m.ui.retry}
      </button>
    </section>
  );
}
