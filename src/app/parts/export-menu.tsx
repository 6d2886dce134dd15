// The word 导出 above a chart; the key E presses it. Everything behind it (formats, writers, words) comes when it is pressed.
import { Suspense, useState } from 'react';
import { useAppStore, useMessages } from '../context.tsx';
import { later } from '../later.ts';

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
  return (
    <>
      <button type="button" className="plain" id="export-button" aria-haspopup="dialog" onClick={show}>
        {m.ui.export}
      </button>
      <Suspense fallback={null}>{open && <Panel onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
