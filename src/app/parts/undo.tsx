// The word 撤销 in the bar, once there is something to undo: the last choice, one after the other, with a key of its own.
import { useEffect, useRef, useState } from 'react';
import { TOOLS } from '../../i18n/tools.ts';
import { type Address, printAddress } from '../../view/address.ts';
import { remember, type Step } from '../../view/past.ts';
import { afterPaint } from '../after-paint.ts';
import { useAppStore, useLanguage } from '../context.tsx';
import { singleKeys, typing } from '../single-keys.ts';

export function Undo() {
  const words = TOOLS[useLanguage()];
  const store = useAppStore();
  const [past, setPast] = useState<readonly Step[]>([]);
  const undoing = useRef<string | null>(null);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (!before.started || state.address === before.address) return;
        if (undoing.current !== null && undoing.current === printAddress(state.address))
          undoing.current = null;
        else {
          const when = performance.now();
          afterPaint(() => setPast(now => remember(now, before.address, state.address, when)));
        }
      }),
    [store],
  );
  const last = past.at(-1);
  const named = (step: Step): string => {
    const known: Partial<Record<keyof Address, string>> = words.changed;
    return known[step.keys[0] ?? 'rest'] ?? words.changed.other;
  };
  const undo = (): void => {
    if (!last) return;
    setPast(past.slice(0, -1));
    undoing.current = printAddress(last.before);
    store.go(last.before);
    store.say(words.undone(named(last)));
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
