// The picture of the build at the width of the column; beside it, unseen, the one that is likely to be asked for next.
import { useDeferredValue, useEffect } from 'react';
import { atWidth } from '../../charts/fluid.ts';
import { WIDTHS } from '../../charts/layout.ts';
import type { PageLayout, Still } from '../../charts/stills.ts';
import { useApp, useAppStore, useLanguage } from '../context.tsx';
import { last } from '../last.ts';
import { isHere, type Loaded } from '../store.ts';
import type { Frame } from './chart.tsx';

const drawn = last(atWidth);
const draw = (still: Loaded<Still>, width: number): string =>
  !isHere(still) ? '' : typeof still === 'string' ? still : drawn(still, width);

/** The picture for wide and for narrow windows at their usual widths, for the page as built; CSS shows one of them. */
const asBuilt = (find: (layout: PageLayout) => Loaded<Still>): string =>
  (['wide', 'narrow'] as const)
    .map(layout => {
      const svg = draw(find(layout), WIDTHS[layout].usual);
      return svg && `<div class="only-${layout}">${svg}</div>`;
    })
    .join('');

interface Props {
  /** `<indicator>.<language>`; null: this arrangement has no picture. */
  readonly still: string | null;
  /** Null in the page as built. */
  readonly frame: Frame | null;
}

export function Stills({ still, frame }: Props) {
  const store = useAppStore();
  const language = useLanguage();
  const stills = useApp(state => state.stills);
  // Laid out once what is seen has been drawn.
  const likely = useDeferredValue(useApp(state => state.ahead));
  const other = likely === null ? null : `${likely}.${language}`;
  const next = still === null || frame === null || other === still ? null : other;
  useEffect(() => {
    if (frame === null) return;
    for (const each of [still, next]) if (each !== null) store.needStill(`${each}.${frame.layout}`);
  }, [store, still, next, frame]);
  const picture = (each: string | null): string =>
    frame === null
      ? asBuilt(layout => stills[`${each}.${layout}`])
      : draw(stills[`${each}.${frame.layout}`], frame.width);
  return [still, next].map(
    (each, at) =>
      (at === 0 || each !== null) && (
        <div
          // The one that was unseen becomes the one that is seen without being laid out again.
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
  );
}
