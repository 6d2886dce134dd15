// The browser's entry: takes over the prerendered page, then applies the address of the bar.
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/rail.css';
import './styles/chart.css';
import './styles/evidence.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { PAGE_LAYOUTS, type PageLayout, type Still } from '../charts/stills.ts';
import { HOME, parseAddress } from '../view/address.ts';
import { somethingKept } from './add/sign.ts';
import { App } from './app.tsx';
import { followBar, writeBar } from './bar.ts';
import type { Boot } from './boot.ts';
import { fetchIndicator, fetchReport, fetchStill, from } from './data.ts';
import { FIRST_MESSAGES, loadMessages, needWords } from './languages.ts';
import { once } from './once.ts';
import { Inside } from './parts/evidence.tsx';
import { type Effects, makeStore } from './store.ts';
import { Below } from './views/compare.tsx';
import { viewOf } from './views/index.ts';

const effects: Effects = {
  async whole() {
    const [whole] = await Promise.all([from.whole(), effects.words()]);
    return whole;
  },
  indicator: fetchIndicator,
  report: fetchReport,
  still: fetchStill,
  messages: loadMessages,
  words: once(() => Promise.all([needWords(), import('./styles/after.ts'), Below.ready(), Inside.ready()])),
  view: async id => viewOf(id).View.ready?.(),
  open: address => from.open?.(address) ?? null,
  later: done => setTimeout(done, 300),
  write: writeBar,
};

/** Without a prerendered page (while developing) the same things are fetched. */
async function bootWithoutPage(): Promise<Boot> {
  const [whole, file] = await Promise.all([from.whole(), fetchIndicator(HOME.indicator)]);
  return { ...whole, file, evidence: null, stills: {} };
}

/** The page as built carries its data and, apart from it for the script that fits it, its first picture. */
function readBoot(carried: HTMLElement): Boot {
  const stills: Partial<Record<PageLayout, Still>> = {};
  for (const layout of PAGE_LAYOUTS) {
    const template = document.getElementById(`fluid-${layout}`);
    if (template === null) continue;
    const { from, to } = template.dataset;
    stills[layout] = { from: Number(from), to: Number(to), svg: template.textContent ?? '' };
  }
  return { ...(JSON.parse(carried.textContent ?? '') as Omit<Boot, 'stills'>), stills };
}

async function start(): Promise<void> {
  const coming = location.search === '' ? null : import('./arrive.ts').catch(() => null);
  const root = document.getElementById('root');
  const carried = document.getElementById('boot');
  if (root === null) throw new Error('the page has no place for the app');
  const boot = carried === null ? await bootWithoutPage() : readBoot(carried);
  if (boot.parted) await (await import('./parted.ts')).takeParts(boot.parted);
  const store = makeStore(boot, { effects, messages: FIRST_MESSAGES });
  const ready = (): void => {
    followBar((query, past) => void store.apply(parseAddress(query), past));
    // What was added earlier joins before the first address is shown, and a page without it still opens.
    const kept = somethingKept()
      ? import('./add/join.ts').then(({ restoreOnce }) => restoreOnce(store))
      : null;
    const apply = async (): Promise<void> => {
      const arrival = await coming;
      await (arrival?.arrive(store, effects) ?? store.apply(parseAddress(location.search)));
      // Only a convenience: without it everything is fetched when it is chosen.
      import('./ahead.ts').then(
        ({ fetchAhead }) => fetchAhead(store),
        () => undefined,
      );
    };
    if (kept === null) void apply();
    else kept.finally(apply);
  };
  const app = <App store={store} onReady={ready} />;
  if (carried === null) createRoot(root).render(app);
  // As a transition, taking over gives way to a person's clicks.
  else startTransition(() => void hydrateRoot(root, app));
}

void start();
