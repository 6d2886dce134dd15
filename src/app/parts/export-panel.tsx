// Everything that can be taken away from a chart, in one dialog. What takes longer than half a second says so.
import '../styles/export.css';
import { useEffect, useMemo, useState } from 'react';
import { CITATION_STYLES, type CitationStyle, citeChart, citeReport } from '../../export/citation.ts';
import type { Sources } from '../../export/compare.ts';
import { snippet } from '../../export/embed-address.ts';
import { PNG_SIZES, type PngSize } from '../../export/png.ts';
import { drawable, type Showing } from '../../export/showing.ts';
import { exportWords } from '../../i18n/exports.ts';
import { printAddress } from '../../view/address.ts';
import { useApp, useAppStore, useLanguage, useMessages } from '../context.tsx';
import { addToDeck } from '../decks.ts';
import { download, embedOf, type Format, fileOf, pngOf, sourcesOf } from '../exporting.ts';
import { showingAt } from '../showings.ts';
import { Sheet } from './sheet.tsx';

interface Ready {
  readonly showing: Showing;
  readonly sources: Sources;
}

const today = (): string => new Date().toLocaleDateString('sv-SE');

/** A report by itself is cited as its body published it, all else as a chart of this site. */
const cited = (style: CitationStyle, { document, title, version, permalink }: Showing): string =>
  document
    ? citeReport(style, { ...document, accessed: today() })
    : citeChart(style, { title, version, url: permalink, accessed: today() });

export function ExportPanel({ onClose }: { onClose: () => void }) {
  const m = useMessages();
  const store = useAppStore();
  const address = useApp(state => state.address);
  const index = useApp(state => state.index);
  const coverage = useApp(state => state.coverage);
  const language = useLanguage();
  const words = exportWords(language);
  const { menu } = words;
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [style, setStyle] = useState<CitationStyle>('gbt7714');
  const ready = useMemo(async (): Promise<Ready> => {
    const { library } = store;
    const sources = await sourcesOf(index, address, library);
    const voice = { index, language, messages: m };
    return { sources, showing: await showingAt(printAddress(address), voice, coverage, sources, library) };
  }, [store, index, address, coverage, language, m]);
  const [showing, setShowing] = useState<Showing | null>(null);
  useEffect(() => {
    let here = true;
    ready.then(
      one => here && setShowing(one.showing),
      () => here && setSaid(menu.failed(menu.title)),
    );
    return () => {
      here = false;
    };
  }, [ready, menu]);
  const tell = (text: string): void => {
    setSaid(text);
    store.say(text);
  };
  const run = async (name: string, work: (one: Ready) => Promise<string>): Promise<void> => {
    setBusy(name);
    const slow = setTimeout(() => setSaid(menu.working(name)), 500);
    try {
      tell(await work(await ready));
    } catch {
      tell(menu.failed(name));
    } finally {
      clearTimeout(slow);
      setBusy(null);
    }
  };
  const file = (format: Format, name: string) =>
    run(name, async one => {
      const made = await fileOf(format, one.showing, one.sources);
      download(made.name, made.blob);
      return menu.done(made.name);
    });
  const copyPicture = () =>
    run(menu.copy, async one => {
      const picture = pngOf(one.showing, '1920x1080');
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      return menu.copied;
    });
  const copy = (text: string) =>
    run(menu.copied, async () => {
      try {
        await navigator.clipboard.writeText(text);
        return menu.copied;
      } catch {
        return menu.copyFailed;
      }
    });
  const add = (): void => {
    tell(addToDeck(printAddress({ ...address, at: null, deck: null }) || '?') ? menu.added : menu.full);
  };
  const button = (id: string, name: string, onClick: () => void) => (
    <button
      key={id}
      type="button"
      className="export-choice"
      data-format={id}
      disabled={busy !== null}
      onClick={onClick}
    >
      {name}
    </button>
  );
  const citation = showing ? cited(style, showing) : '';
  const embed = showing ? embedOf(address, showing) : null;
  const frame = embed !== null && showing ? snippet(embed, menu.frame(showing.title)) : null;
  return (
    <Sheet title={menu.title} open onClose={onClose} done={m.ui.done}>
      <div className="export" aria-busy={busy !== null}>
        {(showing === null || drawable(showing)) && (
          <section>
            <h3>{menu.picture}</h3>
            <div className="export-choices">
              {(Object.keys(PNG_SIZES) as PngSize[]).map(size =>
                button(size, menu.sizes[size], () => void file(size, menu.sizes[size])),
              )}
              {button('svg', menu.svg, () => void file('svg', menu.svg))}
              {button('copy', menu.copy, () => void copyPicture())}
            </div>
          </section>
        )}
        <section>
          <h3>{menu.slides}</h3>
          <div className="export-choices">
            {button('pptx', menu.pptx, () => void file('pptx', 'PPTX'))}
            {button('add', menu.add, add)}
          </div>
        </section>
        <section>
          <h3>{menu.data}</h3>
          <div className="export-choices">
            {button('csv', menu.csv, () => void file('csv', 'CSV'))}
            {button('wide', menu.wide, () => void file('wide', 'CSV'))}
            {button('xlsx', menu.xlsx, () => void file('xlsx', 'XLSX'))}
            {button('json', menu.json, () => void file('json', 'JSON'))}
          </div>
        </section>
        <section>
          <h3>{menu.cite}</h3>
          <div className="export-choices">
            {CITATION_STYLES.map(id => (
              <button
                key={id}
                type="button"
                className="export-choice"
                aria-pressed={id === style}
                onClick={() => setStyle(id)}
              >
                {menu.styles[id]}
              </button>
            ))}
          </div>
          <Copyable label={menu.styles[style]} text={citation} onCopy={() => void copy(citation)} />
        </section>
        <section>
          <h3>{menu.embed}</h3>
          {frame !== null && <Copyable label={menu.snippet} text={frame} onCopy={() => void copy(frame)} />}
          {showing && (
            <Copyable
              label={menu.link}
              text={showing.permalink}
              onCopy={() => void copy(showing.permalink)}
            />
          )}
        </section>
        <p className="export-said" role="status">
          {said}
        </p>
      </div>
    </Sheet>
  );
}

/** A text that can be copied by a button, and selected by hand where the clipboard is closed. */
function Copyable({ label, text, onCopy }: { label: string; text: string; onCopy: () => void }) {
  const { menu } = exportWords(useLanguage());
  return (
    <div className="export-text">
      <textarea
        readOnly
        aria-label={label}
        value={text}
        rows={Math.min(6, Math.ceil(text.length / 60))}
        onFocus={event => event.target.select()}
      />
      <button type="button" className="plain" onClick={onCopy} aria-label={`${menu.copyText} ${label}`}>
        {menu.copyText}
      </button>
    </div>
  );
}
