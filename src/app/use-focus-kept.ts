// Keyboard focus between a view and the report that was opened from it: what was pressed leaves the page each time.
import { useCallback, useEffect, useRef } from 'react';
import { useAppStore } from './context.tsx';

const nowhere = (): boolean => document.activeElement === document.body;

/** A row, a cell or a point that comes with the view is waited for this many frames. */
const FRAMES = 60;

function focusRow(id: string, frames: number): void {
  if (!nowhere()) return;
  const name = CSS.escape(id);
  // Below a picture stands a list of its figures: the picture, which may come a moment later, goes before it.
  const row =
    document.querySelector<HTMLElement>(
      `button:is([data-row="${name}"], [data-cell="${name}"], [data-spot="${name}"])`,
    ) ??
    (document.querySelector('.picture')
      ? null
      : document.querySelector<HTMLElement>('tr[data-chosen="true"] a'));
  if (row) row.focus();
  else if (frames > 0) requestAnimationFrame(() => focusRow(id, frames - 1));
}

/**
 * `at`: what is open in the report. Gives what focuses a place of it, when the report was opened in this visit and
 * nothing has the focus; when it is left so, the row that it was opened from gets the focus back, if keys are used.
 */
export function useFocusKept(at: string | null): (place: HTMLElement | null) => void {
  const store = useAppStore();
  const first = useRef(at);
  const seen = useRef(false);
  useEffect(
    () => () => {
      const { view, at } = store.getState().address;
      const id = at ?? first.current;
      if (view !== 'report' && id !== null && seen.current) focusRow(id, FRAMES);
    },
    [store],
  );
  return useCallback(
    place => {
      if (place === null || !nowhere() || store.getState().past.length === 0) return;
      place.focus({ preventScroll: true });
      seen.current = place.matches(':focus-visible');
    },
    [store],
  );
}
