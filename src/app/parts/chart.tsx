// A chart in the page: first the picture of the build, then ECharts once a person reaches for it. Rows are buttons.
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { BarsRequest } from '../../charts/index.ts';
import type { PageLayout } from '../../charts/stills.ts';
import { useApp, useAt } from '../context.tsx';
import { Hits } from './hits.tsx';
import { Stills } from './stills.tsx';

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

export function Chart({ request, still: built, words }: Props) {
  const box = useRef<HTMLElement>(null);
  const [frame, setFrame] = useState<Frame | null>(null);
  const [wanted, setWanted] = useState(false);
  const [ready, setReady] = useState(false);
  const still = useApp(state => state.visiting) ? null : built;
  const failed = useApp(
    ({ stills }) => still !== null && frame !== null && stills[`${still}.${frame.layout}`] === 'failed',
  );
  const at = useAt();
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
  const live = frame !== null && (wanted || still === null || failed);
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
      {!(live && ready) && <Stills still={still} frame={frame} />}
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
