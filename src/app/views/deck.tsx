// Deck: charts collected while browsing, ordered, titled, exported as one PPTX or printed. Kept in the browser, shareable as an address.
import '../styles/column.ts';
import '../styles/deck.css';
import { useEffect, useRef, useState } from 'react';
import { DARK, LIGHT } from '../../charts/palette.ts';
import { appendixOf, type DeckItem, deckOf } from '../../export/deck.ts';
import { EMPTY, type KeptDeck, type KeptItem, packDeck } from '../../export/deck-address.ts';
import { shortVersion } from '../../export/showing.ts';
import { RATIOS } from '../../export/slide.ts';
import { exportWords } from '../../i18n/exports.ts';
import { HOME, printAddress } from '../../view/address.ts';
import { Link, useApp, useAppStore, useLanguage, useMessages } from '../context.tsx';
import { download, pptxOf } from '../exporting.ts';
import { DeckAppendix } from '../parts/deck-appendix.tsx';
import { DeckSlide, slideColours } from '../parts/deck-slide.tsx';
import { addressOfDeck, useDeck } from '../use-deck.ts';

const THEMES = ['light', 'dark'] as const;

export function DeckView() {
  const messages = useMessages();
  const language = useLanguage();
  const store = useAppStore();
  const index = useApp(state => state.index);
  const words = exportWords(language);
  const { view, menu } = words;
  const { deck, shared, showings, planted, change, keep } = useDeck();
  const [busy, setBusy] = useState(false);
  const [dragged, setDragged] = useState<number | null>(null);
  /** The deck before something was taken out of it. */
  const [before, setBefore] = useState<KeptDeck | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const follow = useRef<{ readonly at: number; readonly part: string } | null>(null);
  // What was moved keeps the focus in its new place.
  useEffect(() => {
    if (follow.current === null) return;
    const { at, part } = follow.current;
    follow.current = null;
    const slide = list.current?.children[at];
    const wanted = slide?.querySelector<HTMLElement>(`[data-part="${part}"]:not(:disabled)`);
    (wanted ?? slide?.querySelector<HTMLElement>('[data-part="title"]'))?.focus();
  });
  const title = deck.title ?? words.deck.title;
  const palette = deck.theme === 'dark' ? DARK : LIGHT;
  const link = addressOfDeck(printAddress({ ...HOME, view: 'deck', lang: language, deck: packDeck(deck) }));
  const save = (next: KeptDeck, undo: KeptDeck | null = null): void => {
    setBefore(undo);
    if (!change(next)) store.say(view.notKept);
  };
  const put = (at: number, item: Partial<KeptItem>): void =>
    save({ ...deck, items: deck.items.map((one, place) => (place === at ? { ...one, ...item } : one)) });
  const move = (from: number, to: number, name: string): void => {
    if (to < 0 || to >= deck.items.length || from === to) return;
    const items = [...deck.items];
    const [item] = items.splice(from, 1);
    if (!item) return;
    items.splice(to, 0, item);
    const { activeElement } = document;
    const part = activeElement instanceof HTMLElement ? activeElement.dataset.part : undefined;
    if (part !== undefined) follow.current = { at: to, part };
    save({ ...deck, items });
    store.say(view.moved(name, to + 1, items.length));
  };
  const voice = { index, language, messages };
  const items = deck.items.flatMap((item): DeckItem[] => {
    const showing = showings[item.query];
    return typeof showing === 'object' ? [{ showing, title: item.title, takeaway: item.takeaway }] : [];
  });
  const toPptx = async (): Promise<void> => {
    setBusy(true);
    const slow = setTimeout(() => store.say(menu.working('PPTX')), 500);
    try {
      const { ratio, theme } = deck;
      const made = deckOf(items, voice, { title, ratio, theme, palette, permalink: link, planted });
      const name = `mingjian-deck-${language}-${shortVersion(index.version)}.pptx`;
      download(name, await pptxOf(made));
      store.say(menu.done(name));
    } catch {
      store.say(menu.failed('PPTX'));
    } finally {
      clearTimeout(slow);
      setBusy(false);
    }
  };
  const share = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      store.say(menu.copied);
    } catch {
      store.go({ deck: packDeck(deck) });
      store.say(menu.copyFailed);
    }
  };
  const loading = deck.items.some(
    item => showings[item.query] === undefined || showings[item.query] === 'loading',
  );
  return (
    <div className="deck" data-ratio={deck.ratio}>
      <style>{`@page{size:${deck.ratio === '4:3' ? '10in' : '13.333in'} 7.5in;margin:0}`}</style>
      <header className="deck-head">
        <h1>{view.title}</h1>
        <p>{view.lead}</p>
        {shared && deck.items.length === 0 && (
          <p className="deck-shared">
            {view.unreadable} <Link to={{ view: 'deck', deck: null }}>{view.own}</Link>
          </p>
        )}
        {before !== null && !shared && (
          <p className="deck-undo">
            <button type="button" className="plain" onClick={() => save(before)}>
              {view.undo}
            </button>
          </p>
        )}
        {shared && deck.items.length > 0 && (
          <p className="deck-shared">
            {view.shared}{' '}
            <button
              type="button"
              className="plain"
              onClick={() => store.say(keep() ? view.kept : view.notKept)}
            >
              {view.keep}
            </button>
          </p>
        )}
      </header>
      {deck.items.length === 0 ? (
        !shared && (
          <p className="deck-empty">
            {view.empty} <Link to={{ view: 'compare', deck: null }}>{view.start}</Link>
          </p>
        )
      ) : (
        <>
          <div className="deck-tools">
            <label>
              {view.deckTitle}
              <input
                value={deck.title ?? ''}
                placeholder={words.deck.title}
                readOnly={shared}
                onChange={event => save({ ...deck, title: event.target.value || null })}
              />
            </label>
            <Choice
              label={view.ratio}
              all={RATIOS}
              chosen={deck.ratio}
              name={one => one}
              choose={ratio => save({ ...deck, ratio })}
              off={shared}
            />
            <Choice
              label={view.theme}
              all={THEMES}
              chosen={deck.theme}
              name={one => view.themes[one]}
              choose={theme => save({ ...deck, theme })}
              off={shared}
            />
            <div className="deck-actions">
              <button
                type="button"
                className="button"
                disabled={busy || loading}
                onClick={() => void toPptx()}
              >
                {view.pptx}
              </button>
              <button type="button" className="button" disabled={loading} onClick={() => print()}>
                {view.pdf}
              </button>
              <button type="button" className="plain" onClick={() => void share()}>
                {view.share}
              </button>
              {!shared && (
                <button type="button" className="plain" onClick={() => save(EMPTY, deck)}>
                  {view.clear}
                </button>
              )}
            </div>
          </div>
          {!shared && <p className="deck-hint">{view.hint}</p>}
          <section className="deck-cover" aria-hidden="true" style={slideColours(palette)}>
            <h2>{title}</h2>
            {words.deck.lines(deck.items.length, shortVersion(index.version)).map(line => (
              <p key={line}>{line}</p>
            ))}
            <p>{link.length < 300 ? link : addressOfDeck('')}</p>
          </section>
          <ol className="deck-slides" ref={list}>
            {deck.items.map((item, at) => (
              <DeckSlide
                // biome-ignore lint/suspicious/noArrayIndexKey: the same chart may stand twice
                key={`${item.query}|${at}`}
                item={item}
                at={at}
                of={deck.items.length}
                showing={showings[item.query] ?? 'loading'}
                palette={palette}
                ratio={deck.ratio}
                readOnly={shared}
                put={change => put(at, change)}
                move={(to, name) => move(at, to, name)}
                remove={() => save({ ...deck, items: deck.items.filter((_, place) => place !== at) }, deck)}
                onDragStart={() => setDragged(at)}
                onDrop={name => dragged !== null && move(dragged, at, name)}
              />
            ))}
          </ol>
          <DeckAppendix slides={appendixOf(items, voice, { permalink: link, planted })} palette={palette} />
        </>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly all: readonly T[];
  readonly chosen: T;
  readonly off: boolean;
  name(one: T): string;
  choose(one: T): void;
}

function Choice<T extends string>({ label, all, chosen, off, name, choose }: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select
        value={chosen}
        disabled={off}
        onChange={event => choose(all.find(one => one === event.target.value) ?? chosen)}
      >
        {all.map(one => (
          <option key={one} value={one}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
