// A component that comes in a chunk of its own, together with its words.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { needWords } from './languages.ts';
import { once } from './once.ts';

/** `ready` asks for the chunk ahead of showing it; it can be asked again after a failure. */
export type Later<P> = LazyExoticComponent<ComponentType<P>> & { ready(): Promise<unknown> };

/** `const TimeView = later(async () => (await import('./time.tsx')).TimeView)` */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  type Part = { default: ComponentType<P> };
  let here: Part | null = null;
  const ask = once(async () => {
    const [view] = await Promise.all([load(), needWords()]);
    here = { default: view };
    return here;
  });
  /** Once the chunk is here, React is told in the same breath: nothing falls back for a moment. */
  const now = (): PromiseLike<Part> => {
    const part = here;
    if (part === null) return ask();
    // biome-ignore lint/suspicious/noThenProperty: a thenable that answers at once is what is wanted here
    return { then: (tell: (part: Part) => unknown) => tell(part) } as unknown as PromiseLike<Part>;
  };
  return Object.assign(lazy(now as () => Promise<Part>), { ready: ask });
}
