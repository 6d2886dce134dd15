// The picture of one indicator in one language, drawn at build time for every layout, with its words.
import type { Fluid } from './fluid.ts';
import type { LayoutId } from './layout.ts';

export type PageLayout = Exclude<LayoutId, 'embed'>;
export const PAGE_LAYOUTS = ['wide', 'snug', 'mid', 'narrow'] as const satisfies readonly PageLayout[];

/** `charts-inline/<indicator>.<language>.<layout>.json`. A string stands where no template was possible. */
export type Still = Fluid | string;
export type Stills = Readonly<Record<PageLayout, Still>>;
