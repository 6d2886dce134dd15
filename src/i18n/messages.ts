// All messages of one language. Simplified Chinese sets the shape; the others satisfy it.
import type { zhHansFirst } from './zh-Hans-first.ts';
import type { moreUi, zhHansLater } from './zh-Hans-later.ts';

/** What the first picture needs, and what comes later. Only the page itself tells the two apart. */
export type FirstMessages = typeof zhHansFirst;
export type Messages = FirstMessages & typeof zhHansLater & { readonly ui: typeof moreUi };
