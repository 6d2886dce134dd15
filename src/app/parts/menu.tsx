// More: the other views, the languages and the themes.
import { LANGUAGES } from '../../core/language.ts';
import { THEMES } from '../../view/address.ts';
import { Link, useApp, useAppStore, useMessages } from '../context.tsx';
import { Segments } from './segments.tsx';
import { Sheet } from './sheet.tsx';
import { viewsIn } from './top-bar.tsx';

export function Menu() {
  const m = useMessages();
  const store = useAppStore();
  const { lang, theme, view } = useApp(state => state.address);
  const close = (): void => store.open(null);
  return (
    <Sheet title={m.ui.more} open onClose={close} done={m.ui.done}>
      <nav className="menu-views" aria-label={m.ui.menu}>
        {viewsIn('more').map(entry => (
          <Link
            key={entry.id}
            to={{ view: entry.id }}
            aria-current={entry.id === view ? 'page' : undefined}
            onClick={close}
          >
            {m.ui.views[entry.id]}
          </Link>
        ))}
      </nav>
      <Segments
        label={m.ui.languageLabel}
        shown
        choices={LANGUAGES.map(id => ({ id, name: m.ui.language[id], to: { lang: id }, lang: id }))}
        chosen={lang}
      />
      <Segments
        label={m.ui.themeLabel}
        shown
        choices={THEMES.map(id => ({ id, name: m.ui.theme[id], to: { theme: id } }))}
        chosen={theme}
      />
    </Sheet>
  );
}
