// The list of shortcuts, and the switch that turns single keys off.
import { useAppStore, useMessages } from '../context.tsx';
import { Sheet } from './sheet.tsx';

export function Keys({ on, onChoose }: { on: boolean; onChoose: (value: boolean) => void }) {
  const m = useMessages();
  const store = useAppStore();
  return (
    <Sheet title={m.ui.keys} open onClose={() => store.open(null)}>
      <dl className="shortcuts">
        {m.ui.shortcuts.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={on} onChange={event => onChoose(event.target.checked)} />{' '}
        {m.ui.singleKeys}
      </label>
    </Sheet>
  );
}
