// What to know before comparing, and whose figures these are.
import { useMessages } from '../context.tsx';

export function Notes({ caveats, source }: { caveats: readonly string[]; source: string }) {
  const m = useMessages();
  return (
    <section className="notes">
      <h2>{m.ui.before}</h2>
      <div>
        {caveats.length > 0 && (
          <ol>
            {caveats.map(caveat => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ol>
        )}
        <p className="source">{source}</p>
      </div>
    </section>
  );
}
