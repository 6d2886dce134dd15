// Simplified Chinese: what the first picture needs. The rest stands in zh-Hans-later.ts and comes with what shows it.
import { thinned } from './thin.ts';
import { groups, indicators } from './zh-Hans/indicators.ts';
import { sentences } from './zh-Hans/sentences.ts';
import { ui } from './zh-Hans/ui.ts';

export const zhHansFirst = {
  ...thinned({ ui, sentences, indicators, groups }),
};
