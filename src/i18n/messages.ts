// All messages of one language. Simplified Chinese sets the shape; the others satisfy it.
import type { zhHans } from './zh-Hans.ts';
import type { zhHansLater } from './zh-Hans-later.ts';

/** What the first picture needs, and what comes later. Only the page itself tells the two apart. */
export type FirstMessages = typeof zhHans;
export type Messages = FirstMessages & typeof zhHansLater;
