// A chart in the page: first the picture of the build, then ECharts once a person reaches for it. Rows are buttons.
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import { atWidth } from '../../charts/fluid.ts';
import type { BarsRequest } from '../../charts/index.ts';
import { WIDTHS } from '../../charts/layout.ts';
import type { PageLayout, Still } from '../../charts/stills.ts';
import { useApp, useAppStore, useLanguage } from '../context.tsx';
import { isHere, type Loaded } from '../store.ts';
import { useAhead } from '../use-comparison.ts';
import { Hits } from './hits.tsx';

const Live = lazy(async () => ({ default: (await import('../live.tsx')).Live }));

interface Props {
  readonly request: BarsRequest;
  /** `<indicator>.<language>` of the picture of the build, or null when this arrangement has none. */
  readonly still: string | null;
  readonly words: { readonly title: string; readonly desc: string };
}

export interface Frame {
  readonly layout: PageLayout;
  readonly width: number;
}

/** The layout follows the window, the width follows the column. */
export const layoutNow = (): PageLayout =>
  matchMedia('(max-width: 767px)').matches
    ? 'narrow'
    : matchMedia('(max-width: 1199px)').matches
      ? 'mid'
      : matchMedia('(max-width: 1339px)').matches
        ? 'snug'
        : 'wide';

const drawn = new WeakMap<object, { width: number; svg: string }>();
function draw(still: Still, width: number): string {
  if (typeof still === 'string') return still;
  const before = drawn.get(still);
  if (before?.width === width) return before.svg;
  const svg = atWidth(still, width);
  drawn.set(still, { width, svg });
  return svg;
}

/** The picture for wide and for narrow windows at their usual widths, for the page as built; CSS shows one of them. */
const asBuilt = (find: (layout: PageLayout) => Loaded<Still>): string =>
  (['wide', 'narrow'] as const)
    .map(layout => {
      const still = find(layout);
      return isHere(still) ? `<div class="only-${layout}">${draw(still, WIDTHS[layout].usual)}</div>` : '';
    })
    .join('');

export function Chart({ request, still: built, words }: Props) {
  const box = useRef<HTMLElement>(null);
  const [frame, setFrame] = useState<Frame | null>(null);
  const [wanted, setWanted] = useState(false);
  const [ready, setReady] = useState(false);
  const store = useAppStore();
  const language = useLanguage();
  const stills = useApp(state => state.stills);
  const still = useApp(state => state.visiting) ? null : built;
  const key = still === null || frame === null ? null : `${still}.${frame.layout}`;
  const mine = key === null ? undefined : stills[key];
  useAhead();
  // The picture that is likely to be asked for next is laid out already, unseen.
  const likely = useDeferredValue(useApp(state => state.ahead));
  const other = likely === null ? null : `${likely}.${language}`;
  const next = still === null || frame === null || other === still ? null : other;
  useEffect(() => {
    if (frame === null) return;
    for (const each of [still, next]) if (each !== null) store.needStill(`${each}.${frame.layout}`);
  }, [store, still, next, frame]);
  const at = useApp(state => state.address.at?.replace(/~\d+$/, '') ?? null);
  const { rows } = request.table;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => setFrame({ layout: layoutNow(), width: Math.round(element.clientWidth) });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const want = useCallback(() => setWanted(true), []);
  const chosen = rows.findIndex(row => row.id === at);
  // The picture changes first, what can be pressed in it a moment later.
  const pressed = useDeferredValue(rows);
  const live = frame !== null && (wanted || still === null || mine === 'failed');
  const picture = (each: string | null): string => {
    if (frame === null) return asBuilt(layout => stills[`${each}.${layout}`]);
    const here = stills[`${each}.${frame.layout}`];
    return isHere(here) ? draw(here, frame.width) : '';
  };
  const colours =
    chosen < 0
      ? {}
      : { [`--row${chosen}-bar`]: 'var(--bar-on)', [`--row${chosen}-ground`]: 'var(--accent-soft)' };
  return (
    <section
      ref={box}
      className="chart"
      aria-label={words.title}
      data-implicit={chosen < 0}
      style={{ ...colours, '--rows': rows.length } as React.CSSProperties}
      onPointerEnter={want}
      onFocus={want}
    >
      <Hits rows={pressed} chosen={pressed.findIndex(row => row.id === at)} />
      {!(live && ready) &&
        [still, next].map(
          (each, at) =>
            (at === 0 || each !== null) && (
              <div
                key={each ?? 'none'}
                className="still"
                id={frame === null ? 'still' : undefined}
                data-ahead={at === 1 || undefined}
                aria-hidden={at === 1 || undefined}
                suppressHydrationWarning
                // biome-ignore lint/security/noDangerouslySetInnerHtml: a picture drawn by our own build, its texts escaped
                dangerouslySetInnerHTML={{ __html: picture(each) }}
              />
            ),
        )}
      {live && frame !== null && (
        <Suspense fallback={null}>
          <div className="live" data-ready={ready}>
            <Live request={request} frame={frame} words={words} onReady={() => setReady(true)} />
          </div>
        </Suspense>
      )}
    </section>
  );
}
