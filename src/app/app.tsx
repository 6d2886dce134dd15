// The frame of the page: bar, rail, view, evidence. What a view needs around it stands in the list of views.
import { Suspense, useEffect } from 'react';
import { LinksFollow, StoreContext, useApp, useAppStore, useLanguage, useMessages } from './context.tsx';
import { later } from './later.ts';
import { Boundary } from './parts/boundary.tsx';
import { EvidencePanel } from './parts/evidence.tsx';
import { Loading, Trouble } from './parts/loading.tsx';
import { Notices } from './parts/notices.tsx';
import { Rail } from './parts/rail.tsx';
import { BottomBar, TopBar } from './parts/top-bar.tsx';
import type { Store } from './store.ts';
import { viewOf } from './views/index.ts';

const SEVERAL = 20;

/** Which agencies and years: only where there are more than a person can overlook. */
export const ScopeBar = later(async () => (await import('./parts/scope.tsx')).ScopeBar);
const Shortcuts = later(async () => (await import('./parts/shortcuts.tsx')).Shortcuts);

export function App({ store, onReady }: { store: Store; onReady: () => void }) {
  // Once: the address of the bar is applied after the page as built has been taken over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(onReady, []);
  return (
    <StoreContext value={store}>
      <Root />
      <LinksFollow>
        <Page />
      </LinksFollow>
    </StoreContext>
  );
}

/** Keeps `<html>` and the tab's title in step with the address. */
function Root() {
  const lang = useLanguage();
  const theme = useApp(state => state.address.theme);
  const started = useApp(state => state.started);
  const title = useMessages().ui.title;
  useEffect(() => {
    const root = document.documentElement;
    if (!started) return;
    root.lang = lang;
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    delete root.dataset.pending;
    document.title = title;
  }, [lang, theme, started, title]);
  return null;
}

function Page() {
  const m = useMessages();
  const view = useApp(state => state.address.view);
  const entry = viewOf(view);
  const store = useAppStore();
  const lacking = useApp(state => state.lacking);
  const retry = (): void => void store.apply(store.getState().asked);
  const lost = useApp(state => state.lost);
  const many = useApp(state => state.parted !== null || state.index.agencies.length > SEVERAL);
  return (
    <>
      <a className="skip" href="#main">
        {m.ui.skip}
      </a>
      <TopBar />
      <div className="page" data-view={entry.id} data-rail={entry.rail} data-evidence={entry.evidence}>
        {entry.rail && <Rail />}
        <main id="main" tabIndex={-1}>
          {many && (
            <Suspense fallback={null}>
              <ScopeBar />
            </Suspense>
          )}
          <Notices notices={lost} now="" />
          <Boundary key={view}>
            <Suspense fallback={<Loading />}>
              {lacking ? <Trouble title={m.ui.failedData} retry={retry} /> : <entry.View />}
            </Suspense>
          </Boundary>
        </main>
        {entry.evidence && <EvidencePanel />}
      </div>
      <BottomBar />
      <Suspense fallback={null}>
        <Shortcuts />
      </Suspense>
    </>
  );
}
