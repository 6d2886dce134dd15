// A component that comes in a chunk of its own, together with its words.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { needWords } from './languages.ts';

/** `const TimeView = later(async () => (await import('./time.tsx')).TimeView)` */
export const later = <P extends object>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> =>
  lazy(async () => {
    const [view] = await Promise.all([load(), needWords()]);
    return { default: view };
  });
