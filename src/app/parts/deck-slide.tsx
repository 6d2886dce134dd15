// One slide of the deck: its picture, its words, its place. Moves by mouse, by buttons and by keys.
import { useMemo } from 'react';
import type { Palette } from '../../charts/look.ts';
import type { KeptItem } from '../../export/deck-address.ts';
import { restOf } from '../../export/said.ts';
import { drawable } from '../../export/showing.ts';
import type { Ratio } from '../../export/slide.ts';
import { picture } from '../../export/svg.ts';
import { exportWords } from '../../i18n/exports.ts';
import { useLanguage, useMessages } from '../context.tsx';
import type { LoadedShowing } from '../use-deck.ts';

interface Props {
  readonly item: KeptItem;
  readonly at: number;
  readonly of: number;
  readonly showing: LoadedShowing;
  readonly palette: Palette;
  readonly ratio: Ratio;
  readonly readOnly: boolean;
  put(change: Partial<KeptItem>): void;
  move(to: number, name: string): void;
  remove(): void;
  onDragStart(): void;
  onDrop(name: string): void;
}

/** The colours of the deck's own theme, whatever the page around it has. */
export const slideColours = (palette: Palette): React.CSSProperties =>
  Object.fromEntries(
    (['paper', 'ink', 'ink-2', 'ink-3', 'line'] as const).map(name => [`--${name}`, palette[name]]),
  );

export function DeckSlide({
  item,
  at,
  of,
  showing,
  palette,
  ratio,
  readOnly,
  put,
  move,
  remove,
  onDragStart,
  onDrop,
}: Props) {
  const m = useMessages();
  const { view } = exportWords(useLanguage());
  const here = typeof showing === 'object' ? showing : null;
  const name = item.title ?? here?.finding ?? item.query;
  const source = useMemo(() => {
    if (here === null || !drawable(here)) return null;
    // A reading that begins with the finding is not said twice: then only its rest stands below.
    const said = item.title === null ? restOf(here) : here.reading;
    const titled = { ...here, title: item.title ?? here.finding, reading: item.takeaway ?? said };
    return `data:image/svg+xml,${encodeURIComponent(picture(titled, { id: `deck-${at}`, palette, height: ratio === '4:3' ? 960 : 720 }))}`;
  }, [here, item.title, item.takeaway, palette, ratio, at]);
  const keys = (event: React.KeyboardEvent): void => {
    if (!event.altKey || readOnly) return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    move(at + step, name);
  };
  return (
    <li
      className="deck-slide"
      draggable={!readOnly}
      onDragStart={onDragStart}
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault();
        onDrop(name);
      }}
      onKeyDown={keys}
    >
      <figure style={slideColours(palette)}>
        {source !== null && here !== null ? (
          <img src={source} alt={here.slide.alt} draggable={false} />
        ) : (
          <p className="deck-missing">
            {showing === 'failed' ? view.broken(item.query) : here ? here.slide.headline : m.ui.loading(of)}
          </p>
        )}
      </figure>
      <div className="deck-words">
        <label>
          {view.slideTitle}
          <input
            data-part="title"
            value={item.title ?? ''}
            placeholder={here?.finding ?? ''}
            readOnly={readOnly}
            onChange={event => put({ title: event.target.value || null })}
          />
        </label>
        <label>
          {view.takeaway}
          <textarea
            data-part="takeaway"
            rows={2}
            value={item.takeaway ?? ''}
            readOnly={readOnly}
            onChange={event => put({ takeaway: event.target.value || null })}
          />
        </label>
        {!readOnly && (
          <p className="deck-moves">
            <span>
              {at + 1} / {of}
            </span>
            <button
              type="button"
              className="plain"
              data-part="up"
              aria-label={view.up(name)}
              disabled={at === 0}
              onClick={() => move(at - 1, name)}
            >
              {view.upWord}
            </button>
            <button
              type="button"
              className="plain"
              data-part="down"
              aria-label={view.down(name)}
              disabled={at === of - 1}
              onClick={() => move(at + 1, name)}
            >
              {view.downWord}
            </button>
            <button type="button" className="plain" aria-label={view.remove(name)} onClick={remove}>
              {view.removeWord}
            </button>
          </p>
        )}
      </div>
    </li>
  );
}
