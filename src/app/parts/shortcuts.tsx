// Keys: single letters that can be turned off, never while typing. The panels that they and buttons open come later.
import { Suspense, useEffect, useState } from 'react';
import { useApp, useAppStore } from '../context.tsx';
import { later } from '../later.ts';
import { keepSingleKeys, singleKeys, typing } from '../single-keys.ts';
import type { Store } from '../store.ts';
import { Toast } from './toast.tsx';
import { viewsIn } from './top-bar.tsx';

/** Not in every browser: tells that a person goes back on a phone, before the history does. */
declare const CloseWatcher: new () => { onclose: (() => void) | null; destroy(): void };

/** Returns whether the key meant something. */
function press(key: string, store: Store): boolean {
  const { address } = store.getState();
  const view = /^[1-5]$/.test(key) ? viewsIn('bar')[Number(key) - 1] : undefined;
  if (view) store.go({ view: view.id });
  else if (key === '/') {
    store.open('rail');
    requestAnimationFrame(() => document.getElementById('find')?.focus());
  } else if (key === 't' || key === 'T') store.go({ chart: address.chart === 'table' ? 'bar' : 'table' });
  else if (key === 'e' || key === 'E') document.getElementById('export-button')?.click();
  else if (key === '?') store.open('keys');
  else return false;
  return true;
}

const Menu = later(async () => (await import('./menu.tsx')).Menu);
const Offline = later(async () => (await import('./offline.tsx')).Offline);
const PaperFoot = later(async () => (await import('./paper-foot.tsx')).PaperFoot);
const Keys = later(async () => (await import('./keys.tsx')).Keys);

export function Shortcuts() {
  const store = useAppStore();
  const panel = useApp(state => state.panel);
  const [on, setOn] = useState(true);
  useEffect(() => setOn(singleKeys()), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && store.getState().panel !== null) store.open(null);
      if (event.metaKey || event.ctrlKey || event.altKey || typing(event.target) || !on) return;
      if (document.querySelector('dialog[open]')) return;
      if (press(event.key, store)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [store, on]);
  // Below a desk the list of indicators covers the page: going back on a phone closes it, as it does dialogs by itself.
  useEffect(() => {
    if (panel !== 'rail' || !('CloseWatcher' in window) || matchMedia('(min-width: 1200px)').matches) return;
    const watcher = new CloseWatcher();
    watcher.onclose = () => store.open(null);
    return () => watcher.destroy();
  }, [store, panel]);
  const choose = (value: boolean): void => {
    setOn(value);
    keepSingleKeys(value);
  };
  return (
    <>
      <Toast />
      <Suspense fallback={null}>
        <Offline />
        <PaperFoot />
        {panel === 'menu' && <Menu />}
        {panel === 'keys' && <Keys on={on} onChoose={choose} />}
      </Suspense>
    </>
  );
}
