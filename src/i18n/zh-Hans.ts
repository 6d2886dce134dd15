// Simplified Chinese, whole.
import { thinned } from './thin.ts';
import { evidence } from './zh-Hans/evidence.ts';
import { categories, groups, indicators } from './zh-Hans/indicators.ts';
import { report } from './zh-Hans/report.ts';
import { sentences } from './zh-Hans/sentences.ts';
import { ui } from './zh-Hans/ui.ts';

export const zhHans = thinned({ ui, evidence, report, sentences, indicators, groups, categories });
