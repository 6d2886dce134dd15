// Simplified Chinese: words of panels and views that are not in the first picture. Words of further views go here too.
import { thinned } from './thin.ts';
import { caveat } from './zh-Hans/caveats.ts';
import { evidence } from './zh-Hans/evidence.ts';
import { categories, indicatorsMore } from './zh-Hans/indicators-more.ts';
import { report } from './zh-Hans/report.ts';
import { uiMore } from './zh-Hans/ui-more.ts';

export const zhHansLater = thinned({ evidence, report, categories, caveat });

/** Words of panels that join `ui`. */
export const moreUi = thinned(uiMore);

/** Names and headlines of the indicators that the short list leaves out; they join `indicators`. */
export const moreIndicators = thinned(indicatorsMore);
