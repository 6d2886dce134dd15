// Traditional Chinese, whole.
import { bringScript } from './amount.ts';
import { toHant } from './hant.ts';
import type { Messages } from './messages.ts';
import { thinned } from './thin.ts';
import { caveat } from './zh-Hant/caveats.ts';
import { evidence } from './zh-Hant/evidence.ts';
import { groups, indicators } from './zh-Hant/indicators.ts';
import { categories, indicatorsMore } from './zh-Hant/indicators-more.ts';
import { report } from './zh-Hant/report.ts';
import { sentences } from './zh-Hant/sentences.ts';
import { ui } from './zh-Hant/ui.ts';

bringScript('zh-Hant', toHant);

export const zhHant: Messages = {
  ...thinned({
    ui,
    evidence,
    report,
    sentences,
    groups,
    categories,
    caveat,
    indicators: { ...indicators, ...indicatorsMore },
  }),
};
