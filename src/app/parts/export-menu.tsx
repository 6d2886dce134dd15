// The word 导出 above a chart. Everything behind it (formats, writers, words) comes when it is pressed.
import { Suspense, useEffect, useState } from 'react';
import { useAppStore, useMessages } from '../context.tsx';
import { later } from '../later.ts';
import { singleKeys, typing } from '../single-keys.ts';

const Panel = later(async () => (await import('./export-panel.tsx')).ExportPanel);

export function ExportMenu() {
  const m = useMessages();
  const store = useAppStore();
  const [open, setOpen] = useState(false);
  // Without a network the menu does not come, and the chart stays.
  const show = (): void =>
    void Panel.ready().then(
      () => setOpen(true),
      () => store.say(m.ui.failedHelp),
    );
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey || typing(event.target)) return;
      if (event.key.toLowerCase() !== 'e' || document.querySelector('dialog[open]')) return;
      if (!singleKeys()) return;
      show();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
  return (
    <>
      <button type="button" className="plain" aria-haspopup="dialog" onClick={show}>
        {m.ui.export}
      </button>
      <Suspense fallback={null}>{open && <Panel onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
