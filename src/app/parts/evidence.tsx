// The evidence panel: a column when there is room, a drawer or a sheet when there is not.
import { Suspense, useEffect, useMemo, useRef } from 'react';
import { headlineOf } from '../../view/address.ts';
import { useApp, useAppStore, useAt, useFollowing, useMessages } from '../context.tsx';
import { later } from '../later.ts';
import { useComparison } from '../use-comparison.ts';
import { Loading } from './loading.tsx';

/** Asked for early by the entry, so that taking over the page never empties it. */
export const Inside = later(async () => (await import('./evidence-inside.tsx')).EvidenceInside);

/** Rows to walk through with ← and →, and the row that is open now. */
function useOpenRow() {
  const { table, selection } = useComparison();
  const opened = useAt();
  const rows = table?.rows ?? [];
  const chosen = rows.findIndex(row => row.id === opened);
  return { rows, explicit: chosen >= 0, at: Math.max(chosen, 0), indicator: selection.indicator.id };
}

export function EvidencePanel() {
  const m = useMessages();
  const store = useAppStore();
  const { rows, explicit, at, indicator } = useOpenRow();
  const row = rows[at];
  // The chart answers first, the sentence a moment later.
  const shown = useFollowing(
    useMemo(() => (row ? { id: row.id, report: row.report.id, indicator } : null), [row, indicator]),
  );
  // The same element until it changes: a part that is still being taken over must not be drawn anew.
  const inside = useMemo(
    () => (
      <Suspense fallback={<Loading />}>
        {shown ? <Inside {...shown} /> : <p className="small">{m.ui.chooseRow}</p>}
      </Suspense>
    ),
    [shown, m],
  );
  const asked = useApp(state => state.address.at);
  const title = useRef<HTMLHeadingElement>(null);
  const step = (by: number): void => {
    // From the row that was asked for last, which may still be on its way here.
    const id = headlineOf(store.getState().asked.at ?? '');
    const from = rows.findIndex(each => each.id === id);
    const next = rows[Math.max(from, 0) + by];
    if (next) store.go({ at: next.id });
  };
  const close = (): void => {
    store.go({ at: null });
    if (asked !== null) document.querySelector<HTMLElement>(`[data-row="${CSS.escape(asked)}"]`)?.focus();
  };
  useEffect(() => {
    if (asked !== null && matchMedia('(max-width: 1199px)').matches) title.current?.focus();
  }, [asked]);
  return (
    <>
      {explicit && (
        <button
          type="button"
          className="backdrop evidence-backdrop"
          aria-label={m.ui.close}
          onClick={close}
          tabIndex={-1}
        />
      )}
      <aside className="evidence" aria-label={m.ui.evidence} data-open={explicit}>
        <header className="evidence-head">
          <h2 ref={title} tabIndex={-1}>
            {m.ui.evidence}
          </h2>
          {row && (
            <span className="walk">
              {m.ui.nth(at + 1, rows.length)}
              <button type="button" aria-label={m.ui.previous} disabled={at === 0} onClick={() => step(-1)}>
                ←
              </button>
              <button
                type="button"
                aria-label={m.ui.next}
                disabled={at >= rows.length - 1}
                onClick={() => step(1)}
              >
                →
              </button>
            </span>
          )}
          <button type="button" className="plain evidence-close" onClick={close}>
            {m.ui.close}
          </button>
        </header>
        {inside}
      </aside>
    </>
  );
}
