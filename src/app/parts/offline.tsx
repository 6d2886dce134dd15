// After the page has stood for a while: keeps the site for use without a network, and says when a newer version is here.
import { useEffect, useState } from 'react';
import { TOOLS } from '../../i18n/tools.ts';
import { useAppStore, useLanguage } from '../context.tsx';

/** Fetching ahead must not be in the way of the first minute. Milliseconds. */
const PATIENCE = 8000;

/** Calls back with a version that waits, now or whenever one comes. */
function watch(registration: ServiceWorkerRegistration, newer: (worker: ServiceWorker) => void): void {
  const look = (worker: ServiceWorker | null): void => {
    // Without a controller this is the first version, not a newer one.
    if (worker?.state === 'installed' && navigator.serviceWorker.controller) newer(worker);
  };
  look(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => look(worker));
  });
}

export function Offline() {
  const words = TOOLS[useLanguage()];
  const store = useAppStore();
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    // Only a built page has its files listed; storage may also be closed to the page.
    if (!('serviceWorker' in navigator) || document.getElementById('boot') === null) return;
    const timer = setTimeout(
      () => {
        navigator.serviceWorker.register('./sw.js').then(
          registration => watch(registration, setWaiting),
          () => undefined,
        );
      },
      navigator.serviceWorker.controller ? 0 : PATIENCE,
    );
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const gone = (): void => store.say(words.offline);
    addEventListener('offline', gone);
    return () => removeEventListener('offline', gone);
  }, [store, words]);
  if (waiting === null) return null;
  const change = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('change');
  };
  return (
    <p className="newer" role="status">
      {words.newer}
      <button type="button" className="plain" onClick={change}>
        {words.reload}
      </button>
    </p>
  );
}
