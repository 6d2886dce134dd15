// The rows of a chart as buttons: click or Enter opens the sentence, arrows walk, hover and focus show the same words.
import { type KeyboardEvent, memo, Suspense, useRef, useState } from 'react';
import { spoken } from '../../i18n/say.ts';
import type { CompareRow } from '../../view/compare.ts';
import { useApp, useAppStore, useLanguage, useMessages } from '../context.tsx';
import { later } from '../later.ts';

const Tip = later(async () => (await import('./tip.tsx')).Tip);

const PAUSE = 120;

interface Props {
  readonly rows: readonly CompareRow[];
  /** Position of the open row, or -1. */
  readonly chosen: number;
}

export const Hits = memo(function Hits({ rows, chosen }: Props) {
  const m = useMessages();
  const store = useAppStore();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const list = useRef<HTMLOListElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState<number | null>(null);
  const voice = { index, language, messages: m };
  const soon = (at: number | null, pause: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(at), pause);
  };
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && shown !== null) {
      event.stopPropagation();
      setShown(null);
      return;
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[Math.min(Math.max(at + by, 0), buttons.length - 1)]?.focus();
  };
  const ahead = (row: CompareRow): void => store.needReport(row.report.id);
  return (
    <ol className="hits" ref={list} onKeyDown={walk} onPointerLeave={() => soon(null, PAUSE)}>
      {rows.map((row, at) => (
        <li key={row.id}>
          <button
            type="button"
            data-row={row.id}
            aria-label={spoken(row, voice)}
            aria-pressed={at === chosen}
            onClick={() => store.go({ at: row.id })}
            onPointerEnter={() => {
              soon(at, PAUSE);
              ahead(row);
            }}
            onFocus={event => {
              if (event.currentTarget.matches(':focus-visible')) soon(at, PAUSE);
              ahead(row);
            }}
            onBlur={() => soon(null, 0)}
          />
          {shown === at && (
            <Suspense fallback={null}>
              <Tip row={row} />
            </Suspense>
          )}
        </li>
      ))}
    </ol>
  );
});
