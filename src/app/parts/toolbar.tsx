// Exclusive choices at the left, actions at the right. On a phone the choices move into a sheet.
import { memo, type ReactNode, Suspense } from 'react';
import { useApp, useAppStore, useMessages } from '../context.tsx';
import { later } from '../later.ts';
import { ExportMenu } from './export-menu.tsx';
import { type Choice, Segments } from './segments.tsx';

const Filter = later(async () => (await import('./filter.tsx')).Filter);
const Options = later(async () => (await import('./options.tsx')).Options);

export interface Field {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  /** Only in the sheet and on wide screens under 排序. */
  readonly quiet?: boolean;
}

/** `children` stand after the choices, on a phone below the actions. */
interface Props {
  readonly fields: readonly Field[];
  readonly children?: ReactNode;
}

export const Toolbar = memo(function Toolbar({ fields, children }: Props) {
  const m = useMessages();
  const store = useAppStore();
  const panel = useApp(state => state.panel);
  const narrowed = useApp(({ address }) => address.agency.length > 0 || address.time !== null);
  const filtering = panel === 'filter';
  const share = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      store.say(m.ui.copied);
    } catch {
      store.say(m.ui.copyFailed);
    }
  };
  return (
    <div className="toolbar">
      {fields.map(field => (
        <div key={field.label} className={field.quiet ? 'quiet' : undefined}>
          <Segments label={field.label} choices={field.choices} chosen={field.chosen} />
        </div>
      ))}
      {children}
      <div className="actions">
        <button
          type="button"
          className="plain phone-only"
          aria-haspopup="dialog"
          onClick={() => store.open('options')}
        >
          {m.ui.options}
        </button>
        <button
          type="button"
          id="filter-button"
          className="plain not-phone"
          aria-expanded={filtering}
          onClick={() => store.open(filtering ? null : 'filter')}
        >
          {m.ui.filter}
        </button>
        <button type="button" className="plain" onClick={() => void share()}>
          {m.ui.share}
        </button>
        <ExportMenu />
      </div>
      <Suspense fallback={null}>
        {(filtering || narrowed) && <Filter open={filtering} />}
        {panel === 'options' && <Options fields={fields} />}
      </Suspense>
    </div>
  );
});
