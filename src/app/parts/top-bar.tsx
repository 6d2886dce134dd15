// The bar at the top, and on a phone the tabs at the bottom.
import { Suspense } from 'react';
import type { Language } from '../../core/language.ts';
import { HOME, VIEW_IDS } from '../../view/address.ts';
import { Link, useApp, useAppStore, useLanguage, useMessages } from '../context.tsx';
import { later } from '../later.ts';
import { VIEWS, type ViewEntry, viewOf } from '../views/index.ts';

const Undo = later(async () => (await import('./undo.tsx')).Undo);

export const viewsIn = (tab: ViewEntry['tab']): ViewEntry[] =>
  VIEW_IDS.flatMap(id => VIEWS.filter(entry => entry.id === id && entry.tab === tab));

function Tabs({ className, more }: { className: string; more: boolean }) {
  const m = useMessages();
  const store = useAppStore();
  const view = useApp(state => viewOf(state.address.view));
  const inside = view.tab === 'more' && m.ui.views[view.id];
  return (
    <nav className={className} aria-label={m.ui.menu}>
      {viewsIn('bar').map(entry => (
        <Link key={entry.id} to={{ view: entry.id }} aria-current={entry.id === view.id ? 'page' : undefined}>
          {m.ui.views[entry.id]}
        </Link>
      ))}
      {more && viewsIn('more').length > 0 && (
        <button
          type="button"
          aria-haspopup="dialog"
          data-current={inside !== false}
          aria-label={inside ? `${inside} · ${m.ui.more}` : undefined}
          onClick={() => store.open('menu')}
        >
          {inside ? `${inside} ▾` : m.ui.more}
        </button>
      )}
    </nav>
  );
}

/** The Chinese that was read last: English leads back to it. */
let script: Language = 'zh-Hans';

export function TopBar() {
  const m = useMessages();
  const store = useAppStore();
  const lang = useLanguage();
  const theme = useApp(state => state.address.theme);
  if (lang !== 'en') script = lang;
  const other = lang === 'en' ? script : 'en';
  const find = (): void => {
    store.open('rail');
    requestAnimationFrame(() => document.getElementById('find')?.focus());
  };
  return (
    <header className="top">
      <Link className="wordmark" to={{ ...HOME, lang, theme }}>
        <b>{lang === 'en' ? '明鉴' : m.ui.name}</b>
        <span lang="en">Mingjian</span>
      </Link>
      <Tabs className="tabs" more />
      <div className="tools">
        <Suspense fallback={null}>
          <Undo />
        </Suspense>
        <button type="button" className="not-phone" onClick={find}>
          {m.ui.search}
          <span className="key" aria-hidden="true">
            /
          </span>
        </button>
        <Link to={{ lang: other }} lang={other} hrefLang={other}>
          {other === 'en' ? 'English' : '中文'}
        </Link>
        <ThemeSwitch />
        <button type="button" className="not-phone keys" onClick={() => store.open('keys')}>
          {m.ui.keys}
          <span className="key" aria-hidden="true">
            ?
          </span>
        </button>
        <button
          type="button"
          className="phone-only"
          aria-haspopup="dialog"
          onClick={() => store.open('menu')}
        >
          {m.ui.more}
        </button>
      </div>
    </header>
  );
}

/** One click for the other theme; following the system again stands under More. */
function ThemeSwitch() {
  const m = useMessages();
  const store = useAppStore();
  const theme = useApp(state => state.address.theme);
  const flip = (): void => {
    const dark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
    store.go({ theme: dark ? 'light' : 'dark' });
  };
  return (
    <button type="button" className="not-phone" onClick={flip}>
      <span className="when-light">{m.ui.theme.dark}</span>
      <span className="when-dark">{m.ui.theme.light}</span>
    </button>
  );
}

export const BottomBar = () => <Tabs className="bottom-tabs" more={false} />;
