// Traditional Chinese, whole.
import type { Messages } from './messages.ts';
import { thinned } from './thin.ts';
import { evidence } from './zh-Hant/evidence.ts';
import { categories, groups, indicators } from './zh-Hant/indicators.ts';
import { report } from './zh-Hant/report.ts';
import { sentences } from './zh-Hant/sentences.ts';
import { ui } from './zh-Hant/ui.ts';

export const zhHant: Messages = thinned({ ui, evidence, report, sentences, indicators, groups, categories });
