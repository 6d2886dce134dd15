// A drawn scene in the page: SVG from its shapes, and over it a button for every place that opens something.
import { type KeyboardEvent, memo, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Look } from '../../charts/look.ts';
import type { Scene, Shape, Spot } from '../../charts/scene.ts';
import { useAppStore, useAt } from '../context.tsx';
import { usePageLook } from '../use-page-words.ts';
import { type Frame, layoutNow } from './chart.tsx';

interface Props {
  /** Pure: called again when the width changes. Keep it stable with useCallback. */
  readonly draw: (look: Look) => Scene;
  readonly words: { readonly title: string; readonly desc: string };
  /** What a place is called, and what its tip shows. */
  readonly label: (id: string) => string;
  readonly tip?: (id: string) => ReactNode;
  readonly onAhead?: (id: string) => void;
  /** Height kept free before the width is known. */
  readonly expected: number;
}

const PAUSE = 120;
/** Width in pixels of an upright A4 page between its margins. */
const PAPER = 680;

/** The drawing alone: no id, no state. */
const Drawing = memo(function Drawing({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, at) => {
    const key = `${at}${shape.kind}`;
    if (shape.kind === 'text')
      return (
        <text
          key={key}
          x={shape.x}
          y={shape.y}
          dominantBaseline="central"
          textAnchor={shape.align === 'left' ? 'start' : shape.align === 'right' ? 'end' : 'middle'}
          fontSize={shape.size}
          fontWeight={shape.weight}
          style={{ fill: shape.fill }}
          {...(shape.lang ? { lang: shape.lang } : {})}
          {...(shape.turn ? { transform: `rotate(${shape.turn} ${shape.x} ${shape.y})` } : {})}
        >
          {shape.text}
          {shape.tail && (
            <tspan dx={shape.tail.gap} fontSize={shape.tail.size} fontWeight={shape.tail.weight}>
              {shape.tail.text}
            </tspan>
          )}
        </text>
      );
    const moved = shape.x !== 0 || shape.y !== 0 || shape.scale !== 1;
    return (
      <path
        key={key}
        d={shape.d}
        strokeWidth={shape.stroke === null ? undefined : shape.width}
        strokeDasharray={shape.dash?.join(' ')}
        style={{ fill: shape.fill ?? 'none', stroke: shape.stroke ?? 'none' }}
        {...(moved ? { transform: `translate(${shape.x} ${shape.y}) scale(${shape.scale})` } : {})}
      />
    );
  });
});

export function Picture({ draw, words, label, tip, onAhead, expected }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<Frame | null>(null);
  const look = usePageLook();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let printing = false;
    const measure = (): void => {
      if (printing) return;
      const next = { layout: layoutNow(), width: Math.round(element.clientWidth) };
      setFrame(now => (now?.width === next.width && now.layout === next.layout ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Paper is narrower than a desk: the picture is laid out for it, not shrunk.
    const toPaper = (): void => {
      printing = true;
      flushSync(() => setFrame({ layout: 'mid', width: PAPER }));
    };
    const back = (): void => {
      printing = false;
      measure();
    };
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', back);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', back);
    };
  }, []);
  const scene = useMemo(
    () => (frame === null || frame.width === 0 ? null : draw(look(frame.width, frame.layout))),
    [draw, look, frame],
  );
  return (
    <div ref={box} className="picture" style={{ minHeight: scene === null ? expected : scene.height }}>
      {scene && (
        <>
          <svg
            role="img"
            aria-labelledby={`${id}t ${id}d`}
            width={scene.width}
            height={scene.height}
            viewBox={`0 0 ${scene.width} ${scene.height}`}
          >
            <title id={`${id}t`}>{words.title}</title>
            <desc id={`${id}d`}>{words.desc}</desc>
            <Drawing shapes={scene.shapes} />
          </svg>
          <Spots scene={scene} label={label} tip={tip} onAhead={onAhead} />
        </>
      )}
    </div>
  );
}

interface SpotsProps {
  readonly scene: Scene;
  readonly label: Props['label'];
  readonly tip: Props['tip'];
  readonly onAhead: Props['onAhead'];
}

/** One stop for Tab; arrows walk; Enter opens; hover and focus show the same words. */
function Spots({ scene, label, tip, onAhead }: SpotsProps) {
  const store = useAppStore();
  const at = useAt();
  const list = useRef<HTMLUListElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState<string | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const { spots } = scene;
  const chosen = spots.find(spot => spot.id === at)?.id ?? null;
  const entry = spots.find(spot => spot.id === held)?.id ?? chosen ?? spots[0]?.id;
  const later = (id: string | null, pause: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(id), pause);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && shown !== null) {
      event.stopPropagation();
      setShown(null);
      return;
    }
    const now = spots.findIndex(spot => spot.id === (event.target as HTMLElement).dataset.spot);
    const next = nextSpot(spots, now, event.key);
    if (next === null) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  return (
    <ul className="spots" ref={list} onKeyDown={walk} onPointerLeave={() => later(null, PAUSE)}>
      {spots.map(spot => (
        <li key={spot.id} style={{ left: spot.x, top: spot.y, width: spot.width, height: spot.height }}>
          <button
            type="button"
            data-spot={spot.id}
            tabIndex={spot.id === entry ? 0 : -1}
            aria-label={label(spot.id)}
            aria-pressed={spot.id === chosen}
            onClick={() => store.go({ at: spot.id })}
            onPointerEnter={() => {
              later(spot.id, PAUSE);
              onAhead?.(spot.id);
            }}
            onFocus={event => {
              setHeld(spot.id);
              onAhead?.(spot.id);
              if (event.currentTarget.matches(':focus-visible')) later(spot.id, PAUSE);
            }}
            onBlur={() => later(null, 0)}
          />
          {tip && shown === spot.id && (
            <div
              className="tip"
              aria-hidden="true"
              data-end={spot.x > scene.width / 2}
              data-below={spot.y < 110}
            >
              {tip(spot.id)}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The nearest place in the direction of the arrow; Home and End lead to the first and the last. */
export function nextSpot(spots: readonly Spot[], now: number, key: string): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return spots.length - 1;
  const from = spots[now];
  const along: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const way = along[key];
  if (!from || !way) return null;
  const middle = (spot: Spot): [number, number] => [spot.x + spot.width / 2, spot.y + spot.height / 2];
  const [x, y] = middle(from);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  spots.forEach((spot, at) => {
    if (at === now) return;
    const [ax, ay] = middle(spot);
    const ahead = (ax - x) * way[0] + (ay - y) * way[1];
    const aside = Math.abs((ax - x) * way[1]) + Math.abs((ay - y) * way[0]);
    if (ahead <= 0.5) return;
    const cost = ahead + aside * 2;
    if (cost < least) {
      least = cost;
      best = at;
    }
  });
  return best;
}
