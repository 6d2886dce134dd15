// All messages of one language. Simplified Chinese sets the shape; the others satisfy it.
import type { zhHans } from './zh-Hans.ts';

export type Messages = typeof zhHans;
