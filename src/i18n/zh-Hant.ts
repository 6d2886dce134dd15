// Traditional Chinese, whole.
import type { Messages } from './messages.ts';
import { thinned } from './thin.ts';
import { evidence } from './zh-Hant/evidence.ts';
import { categories, groups, indicators } from './zh-Hant/indicators.ts';
import { sentences } from './zh-Hant/sentences.ts';
import { ui } from './zh-Hant/ui.ts';

export const zhHant: Messages = thinned({ ui, evidence, sentences, indicators, groups, categories });
