// The word 撤销 in the bar, once there is something to undo: the last choice, one after the other, with a key of its own.
import { useDeferredValue, useEffect } from 'react';
import { TOOLS } from '../../i18n/tools.ts';
import { type Address, HOME } from '../../view/address.ts';
import type { Step } from '../../view/past.ts';
import { useApp, useAppStore, useLanguage } from '../context.tsx';
import { singleKeys, typing } from '../single-keys.ts';

export function Undo() {
  const words = TOOLS[useLanguage()];
  const store = useAppStore();
  // What was chosen is drawn first.
  const past = useDeferredValue(useApp(state => state.past));
  const named = (step: Step, { changed } = words): string => {
    const known: Partial<Record<keyof Address, string>> = changed;
    return known[step.keys[0] ?? 'rest'] ?? changed.other;
  };
  const undo = (): void => {
    const { past } = store.getState();
    const last = past.at(-1);
    if (!last) return;
    // Going back is no choice of its own.
    // Kept by the browser, it may be of an earlier version of this page.
    const before = { ...HOME, ...last.before };
    store.go(before, 'push', past.slice(0, -1));
    // In the language that is gone back to.
    const said = TOOLS[before.lang];
    store.say(said.undone(named(last, said)));
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.altKey || event.shiftKey || typing(event.target) || document.querySelector('dialog[open]'))
        return;
      const key = event.key.toLowerCase();
      const command = event.metaKey || event.ctrlKey;
      if (!((key === 'z' && command) || (key === 'u' && !command && singleKeys()))) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
  const last = past.at(-1);
  if (!last) return null;
  return (
    <button type="button" className="undo" aria-label={words.undoOf(named(last))} onClick={undo}>
      {words.undo}
      <span className="key not-phone" aria-hidden="true">
        U
      </span>
    </button>
  );
}
