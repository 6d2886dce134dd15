// The word 导出 above a chart. Everything behind it (formats, writers, words) comes when it is pressed.
import { Suspense, useEffect, useState } from 'react';
import { useMessages } from '../context.tsx';
import { later } from '../later.ts';
import { singleKeys, typing } from '../single-keys.ts';

const Panel = later(async () => (await import('./export-panel.tsx')).ExportPanel);

export function ExportMenu() {
  const m = useMessages();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey || typing(event.target)) return;
      if (event.key.toLowerCase() !== 'e' || document.querySelector('dialog[open]')) return;
      if (!singleKeys()) return;
      setOpen(true);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button type="button" className="plain" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {m.ui.export}
      </button>
      <Suspense fallback={null}>{open && <Panel onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
